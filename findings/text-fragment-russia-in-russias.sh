#!/usr/bin/env bash
# npm text-fragments-polyfill 6.7.0 (links to quotations, #:~:text=), with jsdom 24.1.3.
# Guess: a link to a country's name lights up its first mention, at least with the letters behind it as a suffix, when
# the words may end inside of a word (WICG, URL Fragment Text Directives, find a range from a text directive).
# What is so: Russia is not found in "Russia’s denial", nor with the suffix "’s"; Iran not in "l’Iran", 북한 (North Korea) not
# in 북한의, where a particle follows, nor with that particle as a suffix. APT28 is found in APT28の. Case and accents do
# not matter, but the kind of apostrophe does.
# Why it matters here: who links the subject of a claim in a statement gets a link that leads nowhere, by language; links
# that are right by the draft fail, too.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund text-fragments-polyfill@6.7.0 jsdom@24.1.3
cat >run.mjs <<'JS'
import { JSDOM } from 'jsdom';
const { window } = new JSDOM('<!doctype html><body></body>', { url: 'https://example.org/' });
Object.assign(globalThis, { window, document: window.document });
for (const name of ['Node', 'NodeFilter', 'Range', 'Element', 'HTMLElement', 'Text']) globalThis[name] = window[name];
if (!globalThis.navigator) globalThis.navigator = window.navigator;
const { parseFragmentDirectives, processTextFragmentDirective } =
  await import('text-fragments-polyfill/text-fragment-utils');
for (const [text, words, suffix] of [['Russia did it', 'Russia'], ['Russia’s denial', 'Russia'],
  ['Russia’s denial', 'Russia', '’s'], ["Russia's denial", 'Russia’s'], ['l’Iran nie', 'Iran'], ['북한 소행', '북한'],
  ['북한의 소행', '북한'], ['북한의 소행', '북한', '의'], ['Russia did it', 'Russia', 'did'], ['APT28の攻撃', 'APT28'],
  ['le ministère nie', 'LE MINISTERE']]) {
  document.body.innerHTML = `<p>${text}</p>`;
  const value = encodeURIComponent(words) + (suffix ? ',-' + encodeURIComponent(suffix) : '');
  const [directive] = parseFragmentDirectives({ text: [value] }).text;
  console.log(`${words}${suffix ? ` before ${suffix}` : ''} in ${text}:`,
    processTextFragmentDirective(directive).length ? 'found' : 'not found');
}
JS
node run.mjs | tee out
diff - out <<'WANT'
Russia in Russia did it: found
Russia in Russia’s denial: not found
Russia before ’s in Russia’s denial: not found
Russia’s in Russia's denial: not found
Iran in l’Iran nie: not found
북한 in 북한 소행: found
북한 in 북한의 소행: not found
북한 before 의 in 북한의 소행: not found
Russia before did in Russia did it: found
APT28 in APT28の攻撃: found
LE MINISTERE in le ministère nie: found
WANT
