#!/usr/bin/env bash
# npm country-in-text-detector 1.0.10.
# Guess: a name of two words is one country; a possessive is still the country; China and the US are found.
# What is so: North Korea is South Korea as well, South Sudan is Sudan, Northern Ireland is Ireland, New South Wales
# is Wales, Guinea-Bissau is Guinea, too. "Russia's" is found with a straight apostrophe, not with a curly one; of "UK
# and US" only the UK, with full stops neither; the Chinese name of China is not found, the Russian name of Belarus
# is.
# Why it matters here: the countries of a statement are who accuses and who is accused; here one too many, the other
# lost.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund country-in-text-detector@1.0.10
cat >run.cjs <<'JS'
const detector = require('./node_modules/country-in-text-detector/index.js');
for (const text of ['North Korea did it.', 'South Sudan', 'Northern Ireland', 'New South Wales', 'Guinea-Bissau',
  'Russia did it.', 'Russia’s denial', "Russia's denial", 'China did it.', 'China’s denial', 'UK and US',
  'the U.S. and the U.K.', '中华人民共和国', 'Республика Беларусь', 'Georgia was attacked.'])
  console.log(`${text}: ${detector.detect(text).map(found => found.iso3166).join(' ') || 'none'}`);
JS
node run.cjs | tee out
diff - out <<'WANT'
North Korea did it.: KP KR
South Sudan: SD
Northern Ireland: IE
New South Wales: GB-WLS
Guinea-Bissau: GN GW
Russia did it.: RU
Russia’s denial: none
Russia's denial: RU
China did it.: CN
China’s denial: none
UK and US: GB
the U.S. and the U.K.: none
中华人民共和国: none
Республика Беларусь: BY
Georgia was attacked.: GE US-GA
WANT
