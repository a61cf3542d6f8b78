#!/usr/bin/env bash
# npm sentencex 1.0.17 (Wikimedia's sentence segmentation for some 244 languages).
# Guess: initials and common abbreviations end no sentence in any of its large languages.
# What is so: in English initials are kept, in Russian, Ukrainian, Bulgarian and Persian each is a sentence of its own, so that the
# verb is in one and the name in another; in French "M.", in Polish "płk." (colonel) and in Russian "г." (of years) end
# one, in German, Spanish and Dutch the like do not. A Japanese quotation is cut from its "said".
# Why it matters here: statements name who spoke by initials and rank; sentence by sentence the speaker is lost.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sentencex@1.0.17
cat >run.mjs <<'JS'
import { segment } from 'sentencex';
for (const [code, text] of [['en', 'So said S. V. Ivanov. It denied.'], ['ru', 'Так заявил С. В. Иванов. Это отрицали.'],
  ['uk', 'Так заявив С. В. Іваненко. Це заперечили.'], ['bg', 'Каза И. Петров. Отричат.'], ['fa', 'م. احمدی گفت. بعد.'],
  ['ru', 'В 2018 г. Москва отрицала.'], ['fr', 'Selon M. Dupont, oui.'], ['pl', 'Mówi płk. Nowak.'],
  ['de', 'Laut Dr. Weber war es z. B. der Dienst.'], ['es', 'El Sr. García y EE. UU. lo dicen.'], ['ja', '外務省は「中国だ。」と言った。']])
  console.log(code, (await segment(code, text)).map(sentence => sentence.trim()).join(' | '));
JS
node run.mjs | tee out
diff - out <<'WANT'
en So said S. V. Ivanov. | It denied.
ru Так заявил С. | В. | Иванов. | Это отрицали.
uk Так заявив С. | В. | Іваненко. | Це заперечили.
bg Каза И. | Петров. | Отричат.
fa م. | احمدی گفت. | بعد.
ru В 2018 г. | Москва отрицала.
fr Selon M. | Dupont, oui.
pl Mówi płk. | Nowak.
de Laut Dr. Weber war es z. B. der Dienst.
es El Sr. García y EE. UU. lo dicen.
ja 外務省は「中国だ。」 | と言った。
WANT
