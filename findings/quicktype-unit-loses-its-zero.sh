#!/usr/bin/env bash
# npm quicktype-core 26.0.0 (types and readers from samples of JSON), with Debian 12 python3-dateutil 2.8.2-2.
# Guess: what the generated code reads it writes the same; a text in the sample is a text.
# What is so: in Python a text of digits is a number that is written as a text again, so Unit "01234" becomes "1234",
# and a day becomes midnight: "2018-02-15T00:00:00", in JavaScript midnight in UTC, another day west of it. A year and
# a month stay texts in JavaScript; in Python the year is a number.
# Why it matters here: numbers of military units begin with zero, and a statement has a day, no hour; the file that is
# written back names another unit.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund quicktype-core@26.0.0
apt-get download python3-dateutil=2.8.2-2 python3-six=1.16.0-4 >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
echo '{"unit":"26165","since":"2018-02-15","month":"2018-02","year":"2018"}' >sample.json
echo '{"unit":"01234","since":"2018-02-15","month":"2018-02","year":"2018"}' >act.json
cat >generate.cjs <<'JS'
const { quicktype, InputData, jsonInputForTargetLanguage } = require('quicktype-core');
const { readFileSync, writeFileSync } = require('fs');
(async () => {
  for (const [lang, file] of [['python', 'act.py'], ['javascript', 'act.cjs']]) {
    const json = jsonInputForTargetLanguage(lang);
    await json.addSource({ name: 'Act', samples: [readFileSync('sample.json', 'utf8')] });
    const inputData = new InputData();
    inputData.addInput(json);
    writeFileSync(file, (await quicktype({ inputData, lang })).lines.join('\n'));
  }
})();
JS
node generate.cjs
cat >run.cjs <<'JS'
const { toAct, actToJson } = require('./act.cjs');
console.log('JavaScript', JSON.stringify(JSON.parse(actToJson(toAct(require('fs').readFileSync('act.json', 'utf8'))))));
JS
cat >run.py <<'PY'
import json, act
written = act.act_to_dict(act.act_from_dict(json.load(open('act.json'))))
print('Python', json.dumps(written, separators=(',', ':')))
PY
{ node run.cjs && PYTHONPATH=root/usr/lib/python3/dist-packages:. python3 run.py; } | tee out
diff - out <<'WANT'
JavaScript {"unit":"01234","since":"2018-02-15T00:00:00.000Z","month":"2018-02","year":"2018"}
Python {"unit":"1234","since":"2018-02-15T00:00:00","month":"2018-02","year":"2018"}
WANT
