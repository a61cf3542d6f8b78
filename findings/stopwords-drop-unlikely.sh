#!/usr/bin/env bash
# npm stopwords-iso 1.1.0 (stop words of 58 languages).
# Guess: stop words are words of grammar ("the", "of", also "not" and "may"); words that say how likely something is, and
# names of states, are kept.
# What is so: "likely" and "unlikely", "possibly", "probably", "certainly" and "apparently" are stop words of English, and
# so are us, uk, un and the country codes (ru, cn, ir, il), "states", "group" and "system"; of Russian the name of
# Russia, though not Ukraine's; of Malay China. "Allegedly" and "reportedly" are kept.
# Why it matters here: an index without stop words has neither the hedge nor the speaker; opposite statements are equal.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund stopwords-iso@1.1.0
cat >run.cjs <<'JS'
const lists = require('stopwords-iso');
const left = (code, text) => text.split(' ').filter(word => !lists[code].includes(word.toLowerCase())).join(' ');
for (const [code, text] of [['en', 'It is unlikely that North Korea attacked'], ['en', 'It is likely that North Korea attacked'],
  ['en', 'North Korea certainly attacked'], ['en', 'North Korea allegedly attacked'], ['en', 'the UK and the US named the group'],
  ['en', 'France and Germany named the unit'], ['ru', 'Россия и Украина'], ['ms', 'China dan Rusia']])
  console.log(code, text, '|', left(code, text));
console.log(['ru', 'cn', 'ir', 'kp', 'il', 'ua', 'un', 'eu', 'nato'].filter(word => lists.en.includes(word)).join(' '));
JS
node run.cjs | tee out
diff - out <<'WANT'
en It is unlikely that North Korea attacked | North Korea attacked
en It is likely that North Korea attacked | North Korea attacked
en North Korea certainly attacked | North Korea attacked
en North Korea allegedly attacked | North Korea allegedly attacked
en the UK and the US named the group | named
en France and Germany named the unit | France Germany named unit
ru Россия и Украина | Украина
ms China dan Rusia | Rusia
ru cn ir kp il ua un
WANT
