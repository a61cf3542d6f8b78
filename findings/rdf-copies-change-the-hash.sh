#!/usr/bin/env bash
# npm n3 2.13.12 and oxigraph 0.5.11 (RDF), jsonld 9.0.0 (canonical form RDFC-1.0).
# Guess: N-Quads that are read and written again are the same statements, with the same canonical form and hash.
# What is so: both write the language zh-Hant as zh-hant, and Oxigraph the confidence 0.850 as 0.85, so that the hash
# of the copy is another one; jsonld keeps N-Quads as they are, but makes small letters of the same language in
# JSON-LD. In Oxigraph a query for the language "zh-Hant" finds nothing, even of what was loaded so.
# Why it matters here: statements with languages and scripts are signed and compared by that hash.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund n3@2.13.12 oxigraph@0.5.11 jsonld@9.0.0
cat >run.cjs <<'JS'
const jsonld = require('jsonld');
const N3 = require('n3');
const oxigraph = require('oxigraph');
const nquads = 'application/n-quads';
const canonical = (doc, more) => jsonld.canonize(doc, { algorithm: 'RDFC-1.0', format: nquads, ...more });
const text = `<http://example.org/a> <http://example.org/confidence> "0.850"^^<http://www.w3.org/2001/XMLSchema#decimal> .
<http://example.org/a> <http://example.org/text> "國家"@zh-Hant .
`;
const doc = { '@context': { '@vocab': 'http://example.org/' }, '@id': 'http://example.org/a',
  text: { '@value': '國家', '@language': 'zh-Hant' } };
(async () => {
  const store = new oxigraph.Store();
  store.load(text, { format: nquads });
  const copies = {
    original: text,
    n3: await new Promise((resolve, reject) => {
      const writer = new N3.Writer({ format: 'N-Quads' });
      writer.addQuads(new N3.Parser().parse(text));
      writer.end((error, result) => error ? reject(error) : resolve(result));
    }),
    oxigraph: store.dump({ format: nquads }),
  };
  for (const [name, copy] of Object.entries(copies)) {
    const form = await canonical(copy, { inputFormat: nquads });
    const values = form.match(/"[^"]+"(@[\w-]+)?/g).join(' ');
    console.log(name, form === text ? 'same form' : 'another form: ' + values);
  }
  console.log('JSON-LD', (await canonical(doc)).match(/"[^"]+"@[\w-]+/)[0]);
  console.log('query', store.query('SELECT ?t WHERE { ?s ?p ?t FILTER(LANG(?t) = "zh-Hant") }').length);
})();
JS
node run.cjs | tee out
diff - out <<'WANT'
original same form
n3 another form: "0.850" "國家"@zh-hant
oxigraph another form: "0.85" "國家"@zh-hant
JSON-LD "國家"@zh-hant
query 0
WANT
