#!/usr/bin/env bash
# npm jsonld 9.0.0 (JSON-LD and its canonical form, RDFC-1.0).
# Guess: the same statement has the same canonical form, whichever way it was read.
# What is so: from JSON-LD a language comes in small letters (zh-hant, also behind an expand and compact of the document), from
# N-Quads as it stands (zh-Hant); so the canonical forms differ, and any hash of them. A confidence of 1.0 is an
# xsd:integer, of 0.85 an xsd:double written 8.5E-1.
# Why it matters here: texts of statements have languages with a script; comparing and signing need one spelling first.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund jsonld@9.0.0
cat >run.cjs <<'JS'
const jsonld = require('jsonld');
const context = { '@vocab': 'http://example.org/', text: { '@container': '@language' } };
const id = 'http://example.org/a';
(async () => {
  const options = { algorithm: 'RDFC-1.0', format: 'application/n-quads' };
  const doc = { '@context': context, '@id': id, text: { 'zh-Hant': '國家' } };
  const quads = `<${id}> <http://example.org/text> "國家"@zh-Hant .\n`;
  console.log((await jsonld.canonize(doc, options)).trim());
  console.log((await jsonld.canonize(quads, { ...options, inputFormat: 'application/n-quads' })).trim());
  console.log(JSON.stringify((await jsonld.compact(await jsonld.expand(doc), context)).text));
  for (const confidence of [1.0, 0.85])
    console.log((await jsonld.canonize({ '@context': context, '@id': id, confidence }, options)).trim());
})();
JS
node run.cjs | tee out
diff - out <<'WANT'
<http://example.org/a> <http://example.org/text> "國家"@zh-hant .
<http://example.org/a> <http://example.org/text> "國家"@zh-Hant .
{"zh-hant":"國家"}
<http://example.org/a> <http://example.org/confidence> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .
<http://example.org/a> <http://example.org/confidence> "8.5E-1"^^<http://www.w3.org/2001/XMLSchema#double> .
WANT
