#!/usr/bin/env bash
# npm humanparser 2.7.0 and Debian 12 python3-nameparser 1.1.2-1 (parts of names of persons).
# Guess: a short word is part of the name unless nothing else is left; military ranks are titles.
# What is so: for humanparser Ma, a surname of millions, is the degree M.A. and Pe an engineer's title, and no surname is left; a
# nickname in brackets is the surname, a rank the first name. nameparser has those right, but Do, a Korean and
# Vietnamese surname, is its title, and an organization behind a comma is the first name, in both.
# Why it matters here: lists of the accused and sanctioned; matching by surname loses Ma or Do.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund humanparser@2.7.0
apt-get download python3-nameparser=1.1.2-1 >/dev/null 2>&1
dpkg -x ./*.deb root
cat >names <<'TXT'
Wei Ma
Ma, Wei
Anna Pe
Do Minh
Do Chul Soo
Wei Chen (Blue)
Colonel Ivan Petrov
Wei Chen, MSS
TXT
cat >run.cjs <<'JS'
const { parseName } = require('humanparser');
for (const name of require('fs').readFileSync('names', 'utf8').trim().split('\n')) {
  const { salutation, firstName, middleName, lastName, suffix } = parseName(name);
  console.log(name, '|', JSON.stringify({ title: salutation, first: firstName, middle: middleName, last: lastName, suffix }));
}
JS
cat >run.py <<'PY'
from nameparser import HumanName
for name in open('names').read().splitlines():
    print(name, '|', *(f'{part}={text}' for part, text in HumanName(name).as_dict().items() if text))
PY
{ node run.cjs && PYTHONPATH=root/usr/lib/python3/dist-packages python3 run.py; } | tee out
diff - out <<'WANT'
Wei Ma | {"first":"Wei","last":"","suffix":"Ma"}
Ma, Wei | {"first":"Wei","last":"","suffix":"Ma"}
Anna Pe | {"first":"Anna","last":"","suffix":"Pe"}
Do Minh | {"first":"Do","last":"Minh"}
Do Chul Soo | {"first":"Do","middle":"Chul","last":"Soo"}
Wei Chen (Blue) | {"first":"Wei","middle":"Chen","last":"(Blue)"}
Colonel Ivan Petrov | {"first":"Colonel","middle":"Ivan","last":"Petrov"}
Wei Chen, MSS | {"first":"MSS","last":"Wei Chen"}
Wei Ma | first=Wei last=Ma
Ma, Wei | first=Wei last=Ma
Anna Pe | first=Anna last=Pe
Do Minh | title=Do last=Minh
Do Chul Soo | title=Do first=Chul last=Soo
Wei Chen (Blue) | first=Wei last=Chen nickname=Blue
Colonel Ivan Petrov | title=Colonel first=Ivan last=Petrov
Wei Chen, MSS | first=MSS last=Wei Chen
WANT
