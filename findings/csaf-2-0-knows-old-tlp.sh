#!/usr/bin/env bash
# npm @secvisogram/csaf-validator-lib 2.0.10 (the JSON schema of CSAF 2.0 of OASIS).
# Guess: CSAF 2.0, a standard of November 2022, knows the Traffic Light Protocol 2.0, of August 2022; and language tags of
# RFC 5646 are valid.
# What is so: it knows the levels of version 1.0 only: CLEAR and AMBER+STRICT are invalid, WHITE is
# valid. The tags i-klingon and en-GB-oed, which RFC 5646 lists, fail its pattern; transformed ones (RFC 6497) pass.
# Why it matters here: who writes an advisory and a STIX bundle of one case needs two words for one level, and AMBER+STRICT
# has none in CSAF 2.0: whoever falls back to AMBER lowers it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @secvisogram/csaf-validator-lib@2.0.10
cat >run.mjs <<'JS'
import { csaf_2_0 } from '@secvisogram/csaf-validator-lib/schemaTests.js';
const date = '2024-03-25T10:00:00Z';
const advisory = (label, lang) => ({ document: {
  category: 'csaf_base', csaf_version: '2.0', title: 'Example', lang, distribution: { tlp: { label } },
  publisher: { category: 'vendor', name: 'Example', namespace: 'https://example.org' },
  tracking: { id: 'EX-1', status: 'final', version: '1', initial_release_date: date, current_release_date: date,
    revision_history: [{ date, number: '1', summary: 'First version' }] } } });
const says = (what, doc) => console.log(what, csaf_2_0(doc).isValid ? 'valid' : 'invalid');
for (const label of ['WHITE', 'CLEAR', 'AMBER', 'AMBER+STRICT', 'RED']) says(label, advisory(label, 'en'));
for (const lang of ['en-t-zh-t0-und', 'zh-min-nan', 'i-klingon', 'en-GB-oed']) says(lang, advisory('WHITE', lang));
JS
node run.mjs | tee out
diff - out <<'WANT'
WHITE valid
CLEAR invalid
AMBER valid
AMBER+STRICT invalid
RED valid
en-t-zh-t0-und valid
zh-min-nan valid
i-klingon invalid
en-GB-oed invalid
WANT
