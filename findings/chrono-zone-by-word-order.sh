#!/usr/bin/env bash
# npm chrono-node 2.10.3 (dates in text), its strict parser.
# Guess: ET and CET are resolved to summer or winter time by the date that is written with them.
# What is so: only if the date comes first. "18:00 ET on 3 December 2018" takes the season of the reference time
# (today, unless given), so the same words mean 22:00Z when read in July and 23:00Z when read in January, while
# "3 December 2018 18:00 ET" is 23:00Z always. CET is understood as German local time: in July it is +02:00.
# Why it matters here: the time of an announcement or embargo moves by an hour with the day somebody reads the page.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >run.mjs <<'JS'
import { strict } from 'chrono-node';
for (const text of ['18:00 ET on 3 December 2018', '3 December 2018 18:00 ET', '18:00 CET on 3 March 2018',
  '3 March 2018 18:00 CET', '3 July 2018 18:00 CET'])
  console.log(text, ...['2021-07-19T12:00Z', '2021-01-19T12:00Z'].map(
    now => strict.parseDate(text, new Date(now)).toISOString().slice(0, 16)));
JS
TZ=UTC node run.mjs | tee out
diff - out <<'WANT'
18:00 ET on 3 December 2018 2018-12-03T22:00 2018-12-03T23:00
3 December 2018 18:00 ET 2018-12-03T23:00 2018-12-03T23:00
18:00 CET on 3 March 2018 2018-03-03T16:00 2018-03-03T17:00
3 March 2018 18:00 CET 2018-03-03T17:00 2018-03-03T17:00
3 July 2018 18:00 CET 2018-07-03T16:00 2018-07-03T16:00
WANT
