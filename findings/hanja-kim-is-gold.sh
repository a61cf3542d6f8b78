#!/usr/bin/env bash
# npm hanja 1.1.5 (Chinese characters of Korean into Hangul; it applies the rule for initial consonants).
# Guess: names are read as names: 金, the commonest surname of Korea, is Kim (김).
# What is so: every Kim is Geum (금), which is gold, alone, with a given name and in the place Gimpo, while Lee and Noh
# follow the rule; 十月 is Sipwol, for Siwol; 不正 (wrong) is Buljeong; of a second word in a text, 女史, the rule is not
# applied. The Workers' Party is written as in Seoul, 노동당, never as it names itself, 로동당.
# Why it matters here: papers of Seoul, Tokyo and Taipei print names of accused North Koreans in these characters; the
# Hangul is what Pyongyang's agency and lists of sanctions are searched with.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hanja@1.1.5
cat >run.cjs <<'JS'
const { default: hanja } = require('hanja');
for (const text of ['金某', '金氏', '金浦', '李某', '盧某', '勞動黨', '十月', '不正', '歷史 女史'])
  console.log(text, hanja.translate(text, 'SUBSTITUTION'));
JS
node run.cjs | tee out
diff - out <<'WANT'
金某 금모
金氏 금씨
金浦 금포
李某 이모
盧某 노모
勞動黨 노동당
十月 십월
不正 불정
歷史 女史 역사 녀사
WANT
