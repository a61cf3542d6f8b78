#!/usr/bin/env bash
# npm edtfy 0.0.8 (from dates in words to EDTF).
# Guess: what comes out is EDTF as of ISO 8601-2 and what is EDTF already comes out as it went in.
# What is so: 2021-07~ goes in, 2021/0007~ comes out: an interval from 2021 back to about the year 7. "before 2020" gives
# [..,2020] (the standard has [..2020]), "20th century" 19xx (19XX or 19), and edtf.js 4.11.1 reads none of the three.
# Why it matters here: an editor that tidies dates with it damages those that were right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund edtfy@0.0.8 edtf@4.11.1
cat >run.mjs <<'JS'
import edtfy from 'edtfy';
import edtf from 'edtf';
for (const text of ['about July 2021', 'spring 2021', '2021-07~', 'before 2020', '20th century']) {
  const out = edtfy(text);
  let valid = true;
  try { edtf(out); } catch { valid = false; }
  console.log(text, '|', out, '|', valid ? 'read' : 'refused');
}
JS
node run.mjs | tee out
diff - out <<'WANT'
about July 2021 | 2021-07~ | read
spring 2021 | 2021-21 | read
2021-07~ | 2021/0007~ | refused
before 2020 | [..,2020] | refused
20th century | 19xx | refused
WANT
