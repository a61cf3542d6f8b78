#!/usr/bin/env bash
# npm @recogito/text-annotator 4.1.1 (W3C Web Annotation in a page), with jsdom 29.1.1.
# Guess: an annotation with one TextQuoteSelector, as in the W3C model (4.2.4), is read and anchored by its quotation.
# What is so: it is refused unless a TextPositionSelector stands beside it, though the model makes neither depend on
# the other; the quotation with prefix and suffix is not looked for. A body that is an IRI, which the model allows
# (3.2.1), is taken apart into an object of letters.
# Why it matters here: quotations are exported with quote selectors, since positions do not outlive an edit of the page.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @recogito/text-annotator@4.1.1 jsdom@29.1.1
cat >run.mjs <<'JS'
import { JSDOM } from 'jsdom';
const page = new JSDOM('<div id="text">The GRU’s unit is responsible. The GRU denies it.</div>').window;
globalThis.window = page;
for (const name of ['document', 'Node', 'Range', 'HTMLElement', 'navigator'])
  Object.defineProperty(globalThis, name, { value: page[name], configurable: true });
const { parseW3CTextAnnotation } = await import('@recogito/text-annotator');
const quote = { type: 'TextQuoteSelector', exact: 'The GRU', prefix: 'responsible. ', suffix: ' denies' };
const position = { type: 'TextPositionSelector', start: 31, end: 38 };
const body = { type: 'TextualBody', value: 'denial' };
const read = (what, selector, body) => {
  const { parsed, error } = parseW3CTextAnnotation({
    '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'https://example.org/a', type: 'Annotation', body,
    target: { source: 'https://example.org/page', selector },
  }, page.document.getElementById('text'));
  console.log(what, '|', error ? error.message : JSON.stringify(parsed.bodies[0].value ?? parsed.bodies[0]['0']));
};
read('quote', quote, body);
read('position', position, body);
read('quote and position', [quote, position], body);
read('body an IRI', [quote, position], 'https://example.org/b');
JS
node run.mjs | tee out
diff - out <<'WANT'
quote | Missing selector types: TextPositionSelector for annotation: https://example.org/a
position | Missing selector types: TextQuoteSelector for annotation: https://example.org/a
quote and position | "denial"
body an IRI | "h"
WANT
