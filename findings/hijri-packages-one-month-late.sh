#!/usr/bin/env bash
# npm hijri-converter 1.1.1, hijri-js 1.0.25 and hijri-date 0.2.2 (dates of the Islamic calendar), beside the calendar
# Umm al-Qura of Node.js and of @tabby_ai/hijri-converter 1.0.5.
# Guess: packages for one calendar agree; another calendar is a day off now and then, at most some days of a month.
# What is so: hijri-converter, "Um Alqura" by its own words, and hijri-js are a day late through the whole Jumada II
# 1446, December 2024. hijri-date is off on more than half of all days of 2018 to 2025. The fourth is right on all.
# Why it matters here: dates of statements of Arab states; the same month and no other is wrong, so a test of today's
# date says nothing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hijri-converter@1.1.1 hijri-js@1.0.25 hijri-date@0.2.2 \
  @tabby_ai/hijri-converter@1.0.5
cat >run.cjs <<'JS'
const node = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn',
  { year: 'numeric', month: 'numeric', day: 'numeric' });
const known = (year, month, day) => {
  const parts = node.formatToParts(new Date(year, month - 1, day, 12));
  const part = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return [parseInt(part.year ?? part.relatedYear), part.month, part.day].join('-');
};
const { toHijri } = require('hijri-converter');
const { gregorianToHijri } = require('@tabby_ai/hijri-converter');
const dates = require('hijri-date/lib/safe');
const packages = {
  'hijri-converter': (...day) => { const { hy, hm, hd } = toHijri(...day); return [hy, hm, hd]; },
  'hijri-js': (year, month, day) => {
    const { year: y, month: m, day: d } = require('hijri-js').initialize()
      .toHijri([day, month].map(number => String(number).padStart(2, '0')).join('-') + '-' + year, '-');
    return [y, m, d];
  },
  'hijri-date': (year, month, day) => {
    const date = dates.toHijri(new Date(year, month - 1, day, 12));
    return [date._year ?? date.year, date._month ?? date.month, date._date ?? date.date];
  },
  '@tabby_ai': (year, month, day) => Object.values(gregorianToHijri({ year, month, day })),
};
for (const [name, converted] of Object.entries(packages)) {
  const wrong = [];
  for (let date = new Date(2018, 0, 1, 12); date.getFullYear() < 2026; date.setDate(date.getDate() + 1)) {
    const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
    if (converted(...day).map(Number).join('-') !== known(...day)) wrong.push(day.join('-'));
  }
  console.log(name, 'wrong on', wrong.length, 'of 2922 days', wrong.length ? `from ${wrong[0]} to ${wrong.at(-1)}` : '');
}
console.log('2024-12-15 is', known(2024, 12, 15), 'here',
  ...Object.values(packages).map(converted => converted(2024, 12, 15).join('-')));
JS
node run.cjs | tee out
diff - out <<'WANT'
hijri-converter wrong on 30 of 2922 days from 2024-12-2 to 2024-12-31
hijri-js wrong on 30 of 2922 days from 2024-12-2 to 2024-12-31
hijri-date wrong on 1499 of 2922 days from 2018-1-17 to 2025-12-31
@tabby_ai wrong on 0 of 2922 days 
2024-12-15 is 1446-6-14 here 1446-6-13 1446-6-13 1446-6-14 1446-6-14
WANT
