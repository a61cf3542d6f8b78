#!/usr/bin/env bash
# npm @citation-js/name 0.4.2 (names of authors for CSL).
# Guess: what is no person stays whole, or comes back whole when it is printed again.
# What is so: every text is taken apart as a person. A ministry gets a given name, a particle and a family name, and one
# with a comma comes back turned: "Innovation and Technology Department for Science", "spol. s r.o. ESET".
# Why it matters here: nearly all authors of attributions are institutions; whoever looks them up by family name finds
# "Centre" and "Treasury".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/name@0.4.2
cat >run.cjs <<'JS'
const { format, parse } = require('@citation-js/name');
for (const name of ['GRU', 'National Cyber Security Centre', 'U.S. Department of the Treasury',
  'Department for Science, Innovation and Technology', 'ESET, spol. s r.o.', 'Unit 74455'])
  console.log(JSON.stringify(parse(name)), format(parse(name)));
JS
node run.cjs | tee out
diff - out <<'WANT'
{"family":"GRU"} GRU
{"given":"National Cyber Security","family":"Centre"} National Cyber Security Centre
{"given":"U.S. Department","non-dropping-particle":"of the","family":"Treasury"} U.S. Department of the Treasury
{"given":"Innovation and Technology","family":"Department for Science"} Innovation and Technology Department for Science
{"given":"spol. s r.o.","family":"ESET"} spol. s r.o. ESET
{"given":"Unit","family":"74455"} Unit 74455
WANT
