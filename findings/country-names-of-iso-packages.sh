#!/usr/bin/env bash
# npm iso-3166-1 2.1.1, country-list 2.4.1, i18n-iso-countries 7.14.0; a name to a code.
# Guess: packages for ISO 3166 find the states of everyday by their everyday names, and by the names of ISO.
# What is so: the first two find neither Russia nor Iran, North Korea, South Korea, Vietnam or the United Kingdom;
# Turkey is found by the one only, Türkiye by the other only. i18n-iso-countries, which finds those, does not know
# "Viet Nam", the name in ISO 3166; Syria, and Korea with the words behind the comma, are found by none of the three.
# Why it matters here: country fields of lists and clusters hold both kinds of names; no one package covers them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund iso-3166-1@2.1.1 country-list@2.4.1 i18n-iso-countries@7.14.0
cat >run.cjs <<'JS'
const iso = require('iso-3166-1');
const list = require('country-list');
const i18n = require('i18n-iso-countries');
console.log('name | iso-3166-1 | country-list | i18n-iso-countries');
for (const name of ['China', 'Russia', 'Iran', 'North Korea', 'South Korea', 'United Kingdom', 'Turkey', 'Türkiye',
  'Vietnam', 'Viet Nam', 'Syria', "Korea, Democratic People's Republic of"])
  console.log([name, iso.whereCountry(name)?.alpha2, list.getCode(name), i18n.getAlpha2Code(name, 'en')]
    .map(x => x ?? '-').join(' | '));
JS
node run.cjs | tee out
diff - out <<'WANT'
name | iso-3166-1 | country-list | i18n-iso-countries
China | CN | CN | CN
Russia | - | - | RU
Iran | - | - | IR
North Korea | - | - | KP
South Korea | - | - | KR
United Kingdom | - | - | GB
Turkey | TR | - | TR
Türkiye | - | TR | TR
Vietnam | - | - | VN
Viet Nam | VN | VN | -
Syria | - | - | -
Korea, Democratic People's Republic of | - | - | -
WANT
