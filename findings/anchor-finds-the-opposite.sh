#!/usr/bin/env bash
# npm dom-anchor-text-quote 4.0.2 (text quote selectors of the W3C, in a document), in jsdom 22.1.0.
# Guess: words that are not in the document are not found, and context of any length helps.
# What is so: the nearest words are the answer, without a sign that they differ: a denial for the claim, one unit for
# another, "unlikely" for "likely", and they may begin or end within a word. A prefix or a suffix of more than 32
# UTF-16 units throws, although the words are there.
# Why it matters here: an annotation of a claim is shown on the sentence that denies it.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund dom-anchor-text-quote@4.0.2 jsdom@22.1.0
cat >run.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { toRange } = require('dom-anchor-text-quote');
const find = (text, exact, prefix) => {
  const { document, NodeFilter, Node } = new JSDOM(`<p>${text}</p>`).window;
  Object.assign(globalThis, { document, NodeFilter, Node });
  try {
    console.log(`${exact}: ${JSON.stringify(String(toRange(document.body, { exact, prefix })))}`);
  } catch (e) {
    console.log(`${exact}: ${e.message}`);
  }
};
find('China will not respond to such claims today.', 'China will respond');
find('We do not attribute this attack to Russia.', 'We attribute this attack to Russia');
find('It was almost certainly Unit 26165 that did it.', 'It was almost certainly Unit 74455');
find('They are unlikely Russian.', 'They are likely Russian');
find('The minister said at noon: we know.', 'we know', 'The minister said at noon: ');
find('The minister said on Monday at noon: we know.', 'we know', 'The minister said on Monday at noon: ');
JS
node run.cjs | tee out
diff - out <<'WANT'
China will respond: "China will not res"
We attribute this attack to Russia: " attribute this attack to Russia"
It was almost certainly Unit 74455: "It was almost certainly Unit 26165"
They are likely Russian: "They are unlikely Russi"
we know: "we know"
we know: Pattern too long for this browser.
WANT
