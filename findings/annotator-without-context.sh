#!/usr/bin/env bash
# npm @apache-annotator/dom 0.2.0 (selectors of the W3C), in jsdom 22.1.0.
# Guess: a text quote selector gets the words around it, so that it leads to the same place when the page has changed.
# What is so: as long as the words are there once, prefix and suffix are empty; when a headline repeats them, the selector
# leads to both. Positions are in code points, as the standard has it, and not in the units of the range that was given.
# Why it matters here: a quotation in a headline is somebody else's, and pages get headlines later.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @apache-annotator/dom@0.2.0 @apache-annotator/selector@0.2.0 jsdom@22.1.0
cat >run.mjs <<'JS'
import { JSDOM } from 'jsdom';
import { createTextQuoteSelectorMatcher, describeTextPosition, describeTextQuote } from '@apache-annotator/dom';
const page = html => {
  const { document, Node, NodeFilter, Range } = new JSDOM(`<body>${html}</body>`).window;
  Object.assign(globalThis, { document, Node, NodeFilter, Range });
  return document.body;
};
const said = '<p>𝐋in said that they will respond in time, and so on.</p>';
let body = page(said);
const text = body.firstChild.firstChild;
const range = document.createRange();
range.setStart(text, text.data.indexOf('they'));
range.setEnd(text, text.data.indexOf(' in time'));
const { exact, prefix, suffix } = await describeTextQuote(range, body);
console.log(JSON.stringify({ exact, prefix, suffix }));
console.log(range.startOffset, (await describeTextPosition(range, body)).start);
body = page('<h1>Ruritania: they will respond</h1>' + said);
for await (const found of createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact, prefix, suffix })(body))
  console.log(found.startContainer.parentNode.tagName);
JS
node run.mjs | tee out
diff - out <<'WANT'
{"exact":"they will respond","prefix":"","suffix":""}
15 14
H1
P
WANT
