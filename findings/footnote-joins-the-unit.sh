#!/usr/bin/env bash
# npm html-to-text 10.0.1 and turndown 7.2.5 (a page as text, and as Markdown).
# Guess: what a reader sees apart stays apart: the number of a footnote, quotation marks, what was struck out.
# What is so: the number is joined to the word before (unit 744552), <q> loses its quotation marks, which browsers print
# but no text has, and struck words stand beside those that replaced them, in both.
# Why it matters here: the number of a unit becomes another, a quotation is no longer one, and a correction says both
# "certainly" and "probably".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1 turndown@7.2.5
cat >run.cjs <<'JS'
const { convert } = require('html-to-text');
const Turndown = require('turndown');
for (const html of ['<p>It was Unit 74455<sup>2</sup>.</p>', '<p>The minister said <q>we know</q> and left.</p>',
  '<p>They are <del>certainly</del> <ins>probably</ins> Russian.</p>'])
  console.log(convert(html), '|', new Turndown().turndown(html));
JS
node run.cjs | tee out
diff - out <<'WANT'
It was Unit 744552. | It was Unit 744552.
The minister said we know and left. | The minister said we know and left.
They are certainly probably Russian. | They are certainly probably Russian.
WANT
