#!/usr/bin/env bash
# npm hangul-romanization 1.0.1, aromanize 0.1.5, kpop 0.1.2, koroman 1.0.16 and @romanize/korean 0.1.3.
# Guess: packages for the Revised Romanization of 2000 agree; the McCune-Reischauer of @romanize/korean writes Kim, Park
# and Chosŏn, as Pyongyang and most papers do, with k, p and ch.
# What is so: the Workers' Party (조선로동당) has four spellings in five packages: rodong, llodong, nlodong, nnodong; the
# surname Park is bak or bag. The other system writes c for ch: cosŏn, cŏngch'al.
# Why it matters here: names of organs are matched across releases; a spelling tells the package, not the organ.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hangul-romanization@1.0.1 aromanize@0.1.5 kpop@0.1.2 koroman@1.0.16 \
  @romanize/korean@0.1.3
cat >run.mjs <<'JS'
import { createRequire } from 'module';
import * as korean from '@romanize/korean';
const require = createRequire(import.meta.url);
const romanize = korean.romanize ?? korean.default.romanize;
const romanizers = {
  'hangul-romanization': require('hangul-romanization').convert,
  aromanize: text => require('aromanize').romanize(text),
  kpop: text => require('kpop').romanize(text),
  koroman: text => require('koroman').romanize(text),
  '@romanize/korean': text => romanize(text),
  'as MR': text => romanize(text, { system: 'MR' }),
};
const words = ['조선로동당', '정찰총국', '독립', '백령도', '북한', '박'];
for (const [name, romanizer] of Object.entries(romanizers))
  console.log(name.padEnd(19), words.map(word => romanizer(word)).join(' '));
JS
node run.mjs | tee out
diff - out <<'WANT'
hangul-romanization joseonrodongdang jeongchalchongguk dokrip baekryeongdo bukhan bak
aromanize           joseollodongdang jeongchalchongguk dongnip baengnyeongdo bukhan bak
kpop                joseonlodongdang jeongchalchonggug doglib baeglyeongdo bughan bag
koroman             joseonnodongdang jeongchalchongguk dongnip baengnyeongdo bukan bak
@romanize/korean    joseollodongdang jeongchalchongguk dongnip baengnyeongdo bukan bak
as MR               cosŏnnotongdang cŏngch'alch'ongguk tongnip paengnyŏngdo pukhan pak
WANT
