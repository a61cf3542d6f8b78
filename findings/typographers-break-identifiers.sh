#!/usr/bin/env bash
# npm markdown-it 15.0.3 (option typographer), smartypants 0.2.2, string-dashes 1.4.6 and punctilio 3.2.0 (quotation
# marks and dashes of good print).
# Guess: what stands between digits and letters is an identifier and stays; "(c)" in a reference to a law is its
# subsection.
# What is so: 18 U.S.C. 1030(c) is 1030© in markdown-it, which, as smartypants, makes one dash of the two in a STIX
# identifier; string-dashes puts dashes of ranges into CVE numbers, dates and UUIDs, 2018–02–15, and into the query of
# an address, as punctilio does, which leaves identifiers and dates whole.
# Why it matters here: reports cite laws, CVEs and identifiers; copied from the page, these are not found.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund markdown-it@15.0.3 smartypants@0.2.2 string-dashes@1.4.6 punctilio@3.2.0
cat >run.mjs <<'JS'
import { createRequire } from 'module';
import { convertAll } from 'string-dashes';
import { transform } from 'punctilio';
const require = createRequire(import.meta.url);
const markdown = require('markdown-it')({ typographer: true });
const { smartypants } = require('smartypants');
const printers = {
  'markdown-it': text => markdown.renderInline(text),
  smartypants: text => smartypants(text).replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)),
  'string-dashes': text => convertAll(text).result,
  punctilio: transform,
};
for (const text of ['18 U.S.C. 1030(c)', 'CVE-2024-26855', '2018-02-15', 'identity--3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  'https://example.org/release?page=1-2'])
  for (const [printer, print] of Object.entries(printers))
    console.log(printer.padEnd(13), print(text) === text ? 'the same' : print(text));
JS
node run.mjs | tee out
diff - out <<'WANT'
markdown-it   18 U.S.C. 1030©
smartypants   the same
string-dashes the same
punctilio     the same
markdown-it   the same
smartypants   the same
string-dashes CVE-2024–26855
punctilio     the same
markdown-it   the same
smartypants   the same
string-dashes 2018–02–15
punctilio     the same
markdown-it   identity–3f2504e0-4f89-41d3-9a0c-0305e82c3301
smartypants   identity—3f2504e0-4f89-41d3-9a0c-0305e82c3301
string-dashes identity--3f2504e0–4f89–41d3–9a0c-0305e82c3301
punctilio     the same
markdown-it   the same
smartypants   the same
string-dashes https://example.org/release?page=1–2
punctilio     https://example.org/release?page=1–2
WANT
