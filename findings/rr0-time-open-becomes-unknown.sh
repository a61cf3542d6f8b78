#!/usr/bin/env bash
# npm @rr0/time 0.11.2 (EDTF, levels 0 to 2).
# Guess: what is printed says what was read; a month is neither before nor after its own days.
# What is so: 2014/.. (open: still going on) is printed as 2014/ (end unknown), which EDTF tells apart; 2024-XX and
# 202X come out as [object Object]; 2024-~03 (the month alone is approximate) makes the year approximate, too; 44 BC
# loses its zeros. March 2024 is before 25 March 2024, and 2016 before 1 January 2016. Nothing of this is an error.
# Why it matters here: campaigns that go on and months of unknown days are the usual case; a round trip changes the
# claim.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @rr0/time@0.11.2
cat >run.mjs <<'JS'
import { Level2Date, Level2Interval } from '@rr0/time';
for (const text of ['2014/..', '../2018', '2014/', '2014~/2018'])
  console.log(text, '->', String(Level2Interval.fromString(text)));
for (const text of ['2024-XX', '202X', '2024-~03', '-0044']) console.log(text, '->', String(Level2Date.fromString(text)));
for (const [a, b] of [['2024-03', '2024-03-25'], ['2016', '2016-01-01']])
  console.log(a, b, Level2Date.fromString(a).isBefore(Level2Date.fromString(b)) ? 'before' : 'not before');
JS
node run.mjs | tee out
diff - out <<'WANT'
2014/.. -> 2014/
../2018 -> /2018
2014/ -> 2014/
2014~/2018 -> 2014~/2018
2024-XX -> 2024-[object Object]
202X -> [object Object]
2024-~03 -> 2024~-03~
-0044 -> -44
2024-03 2024-03-25 before
2016 2016-01-01 before
WANT
