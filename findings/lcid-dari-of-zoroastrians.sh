#!/usr/bin/env bash
# npm lcid 5.1.0 (language ids of Windows, as in the resources of programs) and windows-locale 1.1.3.
# Guess: an id gives a language as BCP 47 writes it, in a country that exists; what has an id of its own is one
# locale.
# What is so: 0x048C, Dari of Afghanistan (prs-AF), is gbz_AF, the Dari of the Zoroastrians of Iran; 0x0C1A is sr_SP,
# of a code that no country has; 0x7C04 is zh_CHT. Azerbaijani has its script in Latin (az_Latn_AZ), in Cyrillic none
# (az_AZ). North Korea's Korean, which lcid lacks, is 0x1000 in windows-locale, as are 416 other locales: the id that
# Windows gives to what has none.
# Why it matters here: language ids in malware are evidence of who made it; here the evidence is another language.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund lcid@5.1.0 windows-locale@1.1.3
cat >run.mjs <<'JS'
import { createRequire } from 'node:module';
import lcid from 'lcid';
const locales = createRequire(import.meta.url)('windows-locale');
for (const id of [0x48c, 0xc1a, 0x7c04, 0x42c, 0x82c, 0x1000]) {
  const tags = Object.values(locales).filter(locale => locale.id === id).map(locale => locale.tag);
  const list = tags.length > 3 ? tags.length + ' tags' : tags.join(' ');
  console.log('0x' + id.toString(16), lcid.from(id) ?? 'unknown', '-', list);
}
console.log('ko_KP', lcid.to('ko_KP') ?? 'unknown', '- 0x' + locales['ko-kp'].id.toString(16));
JS
node run.mjs | tee out
diff - out <<'WANT'
0x48c gbz_AF - prs-AF
0xc1a sr_SP - sr-Cyrl-CS
0x7c04 zh_CHT - zh-Hant
0x42c az_Latn_AZ - az-Latn-AZ
0x82c az_AZ - az-Cyrl-AZ
0x1000 unknown - 417 tags
ko_KP unknown - 0x1000
WANT
