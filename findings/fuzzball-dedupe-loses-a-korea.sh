#!/usr/bin/env bash
# npm fuzzball 2.2.6 (fuzzy matching, as Python's thefuzz), dedupe with its defaults.
# Guess: spellings of one name are joined, names that differ in what tells them apart are not.
# What is so: what shares 70 per cent of its letters is one: South Korea is dropped for North Korea, APT29 and APT41 for
# APT28 and APT31, one unit and one vulnerability for another. Punctuation counts nothing, so that C++ is C for certain.
# Why it matters here: names of this field are numbered; lists of groups, units and states lose members in silence.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fuzzball@2.2.6
cat >run.cjs <<'JS'
const { dedupe, ratio } = require('fuzzball');
for (const names of [['Lazarus Group', 'Lazarus group', 'Andariel'], ['North Korea', 'South Korea'],
  ['APT28', 'APT29', 'APT31', 'APT41'], ['Unit 26165', 'Unit 29155', 'Unit 74455'], ['CVE-2021-26855', 'CVE-2021-26857']])
  console.log(dedupe(names, { cutoff: 70 }).map(([name]) => name).join(', '));
console.log(ratio('C++', 'C'));
JS
node run.cjs | grep -v '^Using default' | tee out
diff - out <<'WANT'
Lazarus Group, Andariel
North Korea
APT28, APT31
Unit 26165, Unit 74455
CVE-2021-26855
100
WANT
