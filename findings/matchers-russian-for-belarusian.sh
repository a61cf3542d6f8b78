#!/usr/bin/env bash
# npm @formatjs/intl-localematcher 0.10.1 and @fluent/langneg 0.7.0 (the best of the languages that there are).
# Guess: who wants a language that is not there gets the default, and a reader in Taiwan gets Chinese where there is
# Chinese in simplified characters rather than English.
# What is so: one gives Russian to who wants Belarusian or Kyrgyz, Spanish for Basque and French for Breton, but English
# to who wants Ukrainian, Persian or Taiwan's Chinese; the other gives English to all of them but the last.
# Why it matters here: a dossier in the language of the accused state is not what a reader across the border asked for.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @formatjs/intl-localematcher@0.10.1 @fluent/langneg@0.7.0
cat >run.mjs <<'JS'
import { match } from '@formatjs/intl-localematcher';
import { negotiateLanguages } from '@fluent/langneg';
const available = ['en', 'ru', 'es', 'fr', 'ar', 'zh-CN'];
for (const wanted of ['be', 'ky', 'eu', 'br', 'uk', 'fa', 'zh-TW'])
  console.log(wanted, match([wanted], available, 'en'),
    ...negotiateLanguages([wanted], available, { defaultLocale: 'en', strategy: 'lookup' }));
JS
node run.mjs | tee out
diff - out <<'WANT'
be ru en
ky ru en
eu es en
br fr en
uk en en
fa en en
zh-TW en zh-CN
WANT
