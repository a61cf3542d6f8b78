#!/usr/bin/env bash
# npm @retorquere/bibtex-parser 9.0.29 (BibTeX and BibLaTeX), parse with its defaults.
# Guess: a title comes as it is in the file.
# What is so: a title of English, or of no language, is put in small letters behind its first word, but for words all in
# capitals: the Kremlin, China, Salisbury, Fancy Bear and the Lazarus Group are common words, a prime minister called May
# is a verb. Braces around {Kremlin}, langid={german} and the option sentenceCase: false keep the capitals.
# Why it matters here: names of states, groups and persons are found by their capitals; a quoted title must be the title.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @retorquere/bibtex-parser@9.0.29
cat >run.mjs <<'JS'
import { parse } from '@retorquere/bibtex-parser';
const title = (text, options) => parse(`@online{a, title={${text}}, date={2018-10-04}}`, options).entries[0].fields.title;
for (const text of ['Theresa May Blames the Kremlin for Salisbury', "One of China's Cyber Espionage Units",
  'Russian GRU Targets OPCW: Fancy Bear and Unit 26165', 'U.S. Treasury Sanctions Lazarus Group'])
  console.log(title(text));
console.log(title('Theresa May Blames the {Kremlin}'));
console.log(title('Theresa May Blames the Kremlin', { sentenceCase: false }));
JS
node run.mjs | tee out
diff - out <<'WANT'
Theresa may blames the kremlin for salisbury
One of china's cyber espionage units
Russian GRU targets OPCW: Fancy bear and unit 26165
U.S. treasury sanctions lazarus group
Theresa may blames the Kremlin
Theresa May Blames the Kremlin
WANT
