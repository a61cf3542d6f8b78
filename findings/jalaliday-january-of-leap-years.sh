#!/usr/bin/env bash
# npm jalaliday 3.1.1 (the calendar of Iran for dayjs 1.11.23), beside the calendar that Node.js has.
# Guess: the calendars agree on every day of this century, and what is printed is read as the same day.
# What is so: from 1 January to 29 February of each leap year, 2016, 2020, 2024, it prints the day after; that one is
# read as the next day again. From 1 March on and in other years all days are right.
# Why it matters here: dates of Iranian statements and of attacks told in them; an answer may come out as of the day
# before its question, and two months of tests in another year find nothing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jalaliday@3.1.1 dayjs@1.11.23
cat >run.cjs <<'JS'
const dayjs = require('dayjs');
const jalaliday = require('jalaliday');
dayjs.extend(jalaliday.default ?? jalaliday);
const node = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: '2-digit', day: '2-digit' });
const known = date => {
  const part = Object.fromEntries(node.formatToParts(date).map(({ type, value }) => [type, value]));
  return `${part.year ?? part.relatedYear}/${part.month}/${part.day}`;
};
for (const day of ['2024-01-01', '2024-02-29', '2024-03-01', '2023-01-01', '2025-02-28']) {
  const printed = dayjs(day).calendar('jalali').format('YYYY/MM/DD');
  const read = dayjs(printed, { jalali: true }).format('YYYY-MM-DD');
  console.log(day, 'is', known(new Date(day + 'T12:00')), 'printed', printed, 'read', read);
}
const wrong = {};
for (let date = new Date(2012, 0, 1, 12); date.getFullYear() < 2026; date.setDate(date.getDate() + 1))
  if (dayjs(date).calendar('jalali').format('YYYY/MM/DD') !== known(date))
    wrong[date.getFullYear()] = (wrong[date.getFullYear()] ?? 0) + 1;
console.log('wrong days', JSON.stringify(wrong));
JS
node run.cjs | tee out
diff - out <<'WANT'
2024-01-01 is 1402/10/11 printed 1402/10/12 read 2024-01-02
2024-02-29 is 1402/12/10 printed 1402/12/11 read 2024-03-01
2024-03-01 is 1402/12/11 printed 1402/12/11 read 2024-03-01
2023-01-01 is 1401/10/11 printed 1401/10/11 read 2023-01-01
2025-02-28 is 1403/12/10 printed 1403/12/10 read 2025-02-28
wrong days {"2012":60,"2016":60,"2020":60,"2024":60}
WANT
