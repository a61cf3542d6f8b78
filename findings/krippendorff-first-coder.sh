#!/usr/bin/env bash
# npm krippendorff 0.1.0 (Krippendorff's alpha).
# Guess: alpha does not depend on the order of the coders, and a short row means missing codes at its end, as
# the package's own example (a short third row) shows.
# What is so: the first row's length decides how many items count. A short first row drops the items that the
# other coders rated, without an error: the same three coders agree perfectly (1) or poorly (0.28). A row that is
# padded with undefined gives 0.28 in every order.
# Why it matters here: agreement of coders on attributions; pad the rows before comparing figures.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund krippendorff@0.1.0
cat >run.js <<'JS'
const { alpha } = require('krippendorff');
const short = [1, 2];
const full = [[1, 2, 1, 2], [1, 2, 2, 1]];
const pad = [1, 2, undefined, undefined];
console.log('short row first', alpha([short, ...full]).toFixed(2));
console.log('short row last', alpha([...full, short]).toFixed(2));
console.log('padded row first', alpha([pad, ...full]).toFixed(2));
JS
node run.js | tee out
diff - out <<'WANT'
short row first 1.00
short row last 0.28
padded row first 0.28
WANT
