#!/usr/bin/env bash
# npm wink-nlp 2.4.0 with wink-eng-lite-web-model 1.8.1 (its.negationFlag).
# Guess: the flag marks the words that the sentence denies, and a doubled negation none.
# What is so: all words behind "no", "not" or "never" are marked: with "no doubt that Russia was behind it" Russia is denied,
# with "no state other than Russia" too, and what Iran has never denied. In "unlikely", "nothing suggests" and "denies"
# there is no negation at all. "Not Russia but China" is right.
# Why it matters here: the firmest sentences of attribution count as denials, and denials as assertions.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1
cat >run.cjs <<'JS'
const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
for (const text of ['It was not Russia but China.', 'There is no doubt that Russia was behind it.',
  'No state other than Russia has the motive.', 'Iran has never denied that its service attacked.',
  'It is highly unlikely that Russia attacked.', 'Nothing suggests that China attacked.', 'Iran denies that it attacked.'])
  console.log(text, '|', nlp.readDoc(text).tokens().filter(token => token.out(nlp.its.negationFlag)).out().join(' ') || '-');
JS
node run.cjs | tee out
diff - out <<'WANT'
It was not Russia but China. | Russia
There is no doubt that Russia was behind it. | doubt that Russia was behind it
No state other than Russia has the motive. | state other than Russia has the motive
Iran has never denied that its service attacked. | denied that its service attacked
It is highly unlikely that Russia attacked. | -
Nothing suggests that China attacked. | -
Iran denies that it attacked. | -
WANT
