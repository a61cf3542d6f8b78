#!/usr/bin/env bash
# npm chrono-node 2.10.3, its Chinese, Japanese, German and French.
# Guess: years of Taiwan (民國) are understood as Japanese eras are; months without a day are found in every language,
# as in English and Russian; a range has two ends.
# What is so: 民國113年3月25日 (2024) is the year 113, 令和6年 is 2024, but 令和六年 is not found. In traditional Chinese
# 二〇二四年三月二十五日 is 20 March of the year 24. March of last year (去年3月) is that of this year. 2024年3月 is found in Chinese,
# not in Japanese; "im März 2024" and "en mars 2024" are not found. Of 25日至26日 the second day is lost.
# Why it matters here: these are the forms of official statements; the year 113 is a valid date and no error.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >run.cjs <<'JS'
const { en, ru, zh, ja, de, fr } = require('chrono-node');
const read = new Date('2026-06-01T12:00:00Z');
const show = (name, parser, text) => {
  const [found] = parser.parse(text, read);
  const day = at => [at.get('year'), at.get('month'), at.isCertain('day') ? at.get('day') : '?'].join('-');
  console.log(name, text, found ? day(found.start) + (found.end ? ` to ${day(found.end)}` : '') : 'not found');
};
show('zh-Hant', zh.hant, '民國113年3月25日');
show('zh-Hant', zh.hant, '二〇二四年三月二十五日');
show('zh-Hans', zh.hans, '二〇二四年三月二十五日');
show('zh-Hans', zh.hans, '去年3月');
show('zh-Hans', zh.hans, '2024年3月25日至26日');
show('zh-Hans', zh.hans, '2024年3月');
show('ja', ja, '2024年3月');
show('ja', ja, '令和6年3月25日');
show('ja', ja, '令和六年三月二十五日');
show('en', en, 'in March 2024');
show('ru', ru, 'в марте 2024 года');
show('de', de, 'im März 2024');
show('fr', fr, 'en mars 2024');
JS
node run.cjs | tee out
diff - out <<'WANT'
zh-Hant 民國113年3月25日 113-3-25
zh-Hant 二〇二四年三月二十五日 24-3-20
zh-Hans 二〇二四年三月二十五日 2024-3-25
zh-Hans 去年3月 2026-3-?
zh-Hans 2024年3月25日至26日 2024-3-25
zh-Hans 2024年3月 2024-3-?
ja 2024年3月 not found
ja 令和6年3月25日 2024-3-25
ja 令和六年三月二十五日 not found
en in March 2024 2024-3-?
ru в марте 2024 года 2024-3-?
de im März 2024 not found
fr en mars 2024 not found
WANT
