#!/usr/bin/env bash
# npm canonical-json 0.4.0 and another-json 0.2.0, beside canonicalize 4.0.0 and json-canonicalize 3.0.1 (RFC 8785).
# Guess: for texts, whole numbers and plain names, all canonical forms of JSON are the same bytes, and all are JSON.
# What is so: canonical-json sorts names of digits as numbers, 9 before 10, and before all others: with numbers of units
# as names it has another hash than the rest. another-json escapes control characters with a capital U, which is not
# JSON, and cannot be read back.
# Why it matters here: identifiers of STIX observables are computed from the canonical form, and copies are compared by
# its hash; text that was copied out of PDF files has such characters.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund canonical-json@0.4.0 another-json@0.2.0 canonicalize@4.0.0 \
  json-canonicalize@3.0.1
cat >run.mjs <<'JS'
import { createRequire } from 'module';
import * as canonicalJson from 'canonical-json';
import * as canonicalize from 'canonicalize';
import { canonicalize as jsonCanonicalize } from 'json-canonicalize';
const forms = {
  'canonical-json': canonicalJson.default ?? canonicalJson.stringify,
  'another-json': createRequire(import.meta.url)('another-json').stringify,
  canonicalize: canonicalize.default ?? canonicalize.canonicalize,
  'json-canonicalize': jsonCanonicalize,
};
const cases = { units: { 9: 'a', 10: 'b', 26165: 'c', 'Main Centre': 'd', '1st': 'e' }, control: 'one\u001ftwo' };
for (const [name, value] of Object.entries(cases))
  for (const [form, canonical] of Object.entries(forms)) {
    const text = canonical(value);
    let read = true;
    try { JSON.parse(text); } catch { read = false; }
    console.log(name.padEnd(7), form.padEnd(17), text, read ? '' : 'is not JSON');
  }
JS
node run.mjs | sed 's/ *$//' | tee out
diff - out <<'WANT'
units   canonical-json    {"9":"a","10":"b","26165":"c","1st":"e","Main Centre":"d"}
units   another-json      {"10":"b","1st":"e","26165":"c","9":"a","Main Centre":"d"}
units   canonicalize      {"10":"b","1st":"e","26165":"c","9":"a","Main Centre":"d"}
units   json-canonicalize {"10":"b","1st":"e","26165":"c","9":"a","Main Centre":"d"}
control canonical-json    "one\u001ftwo"
control another-json      "one\U001Ftwo" is not JSON
control canonicalize      "one\u001ftwo"
control json-canonicalize "one\u001ftwo"
WANT
