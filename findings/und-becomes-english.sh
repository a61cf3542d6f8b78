#!/usr/bin/env bash
# npm bcp-47-normalize 2.3.0 (canonical BCP 47 tags).
# Guess: und says that the language is not determined, and a normalizer keeps it, as it keeps mul and zxx.
# What is so: und becomes en, with und-Latn; und-Cyrl becomes ru, und-Arab ar, und-IR fa, und-KP ko-KP. The package
# adds the likely language and then removes what is likely. Node's own Intl keeps und.
# Why it matters here: und is how a source's unknown language is said, and the tag of a machine rendering may hold
# it; after this step a text of unknown language is claimed to be English, and any Cyrillic one Russian.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund bcp-47-normalize@2.3.0
cat >run.mjs <<'JS'
import { bcp47Normalize } from 'bcp-47-normalize';
for (const tag of ['und', 'und-Latn', 'und-Cyrl', 'und-Arab', 'und-IR', 'und-KP', 'mul', 'zxx'])
  console.log(tag, bcp47Normalize(tag), Intl.getCanonicalLocales(tag)[0]);
JS
node run.mjs | tee out
diff - out <<'WANT'
und en und
und-Latn en und-Latn
und-Cyrl ru und-Cyrl
und-Arab ar und-Arab
und-IR fa und-IR
und-KP ko-KP und-KP
mul mul mul
zxx zxx zxx
WANT
