#!/usr/bin/env bash
# npm moment-hijri 3.0.0 (the Islamic calendar for moment 2.31.0).
# Guess: loading a plugin adds methods; for Arabic one sets the locale, as its documentation says.
# What is so: loading it sets the locale of all of moment to ar-SA: from there on every date of the program that is
# printed has Arabic-Indic digits, "2018-02-15" too, and words such as "15 February 2018" are not read any more. Set
# back to English, the plugin works as well.
# Why it matters here: dates of exports turn into other digits in files that have nothing to do with the calendar, and
# readers refuse them.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund moment-hijri@3.0.0 moment@2.31.0
cat >run.cjs <<'JS'
const moment = require('moment');
const say = when => console.log(when.padEnd(9), moment.locale().padEnd(6), moment.utc('2018-02-15').format('YYYY-MM-DD'),
  moment.utc('2018-02-15T10:00:00Z').format(), moment.utc('15 February 2018', 'D MMMM YYYY', true).isValid());
say('before');
const hijri = require('moment-hijri');
say('loaded');
moment.locale('en');
say('set back');
console.log(hijri('2018-02-15').format('iYYYY-iMM-iDD'));
JS
node run.cjs | tee out
diff - out <<'WANT'
before    en     2018-02-15 2018-02-15T10:00:00Z true
loaded    ar-sa  ٢٠١٨-٠٢-١٥ ٢٠١٨-٠٢-١٥T١٠:٠٠:٠٠Z false
set back  en     2018-02-15 2018-02-15T10:00:00Z true
1439-05-29
WANT
