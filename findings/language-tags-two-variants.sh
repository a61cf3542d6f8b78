#!/usr/bin/env bash
# npm language-tags 1.0.9 (validity and form of BCP 47 tags).
# Guess: valid is valid as in RFC 5646: its own examples pass, and format() keeps extensions in lower case (2.1.1).
# What is so: sl-rozaj-biske, an example of RFC 5646 (2.2.5), has a "duplicate variant"; a tag for private use alone
# (x-private, 2.2.7) lacks a language, and the private codes of the registry (qaa, Qaaa, QM) are unknown. Deprecated
# subtags (iw) are invalid, but in the RFC they are valid. The fields of a transformed tag are taken for regions:
# en-t-zh-t0-und becomes en-t-zh-T0-und.
# Why it matters here: a machine translation is marked with t0; linters by this package reject or rewrite what is right.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund language-tags@1.0.9
cat >run.cjs <<'JS'
const tags = require('language-tags');
for (const text of ['sr-Latn-RS', 'sl-rozaj-biske', 'x-private', 'qaa-Qaaa-QM', 'iw', 'en-t-zh-t0-und']) {
  const tag = tags(text);
  console.log(text, '|', tag.format(), '|', tag.valid() ? 'valid' : tag.errors()[0].message);
}
JS
node run.cjs | tee out
diff - out <<'WANT'
sr-Latn-RS | sr-Latn-RS | valid
sl-rozaj-biske | sl-rozaj-biske | Duplicate variant subtag 'biske' found.
x-private | x-private | Missing language tag in 'x-private'.
qaa-Qaaa-QM | qaa-Qaaa-QM | Unknown code 'qaa'
iw | iw | The subtag 'iw' is deprecated.
en-t-zh-t0-und | en-t-zh-T0-und | valid
WANT
