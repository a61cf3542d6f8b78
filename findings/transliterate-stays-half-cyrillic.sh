#!/usr/bin/env bash
# Debian 12 python3-transliterate 1.10.2-5 (has packs for ru, uk, bg, sr, mk and others).
# Guess: detect_language tells apart languages it has packs for; what comes out of ru is in Latin letters.
# What is so: all of them are Russian, with letters that Russian has not, too. Such letters stay Cyrillic: the Ukrainian
# ministry becomes "Mіnіsterstvo", with two Cyrillic letters that look as i, and is not found by "Ministerstvo"; the
# Serbian ј stays as well. With "uk" said, Latin it is.
# Why it matters here: names of organs in source texts; a result that looks right matches nothing.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download python3-transliterate=1.10.2-5 python3-six=1.16.0-4 >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
cat >run.py <<'PY'
from transliterate import detect_language, translit
for name, language in [('Міністерство', 'uk'), ('Служба безпеки України', 'uk'), ('Българска служба', 'bg'), ('Србија', 'sr'),
                       ('Македонија', 'mk'), ('Кремль', 'ru')]:
    guess = detect_language(name)
    text = translit(name, reversed=True)
    print(name, guess, text, [letter for letter in text if letter > '\u0400'], translit(name, language, reversed=True), sep=' | ')
print(translit('Міністерство', reversed=True) == 'Ministerstvo')
PY
PYTHONPATH=root/usr/lib/python3/dist-packages python3 run.py | tee out
diff - out <<'WANT'
Міністерство | ru | Mіnіsterstvo | ['і', 'і'] | Ministerstvo
Служба безпеки України | ru | Sluzhba bezpeki Ukraїni | ['ї'] | Sluzhba bezpeky Ukrayiny
Българска служба | ru | B'lgarska sluzhba | [] | Balgarska sluzhba
Србија | ru | Srbiјa | ['ј'] | Srbija
Македонија | ru | Makedoniјa | ['ј'] | Makedonija
Кремль | ru | Kreml' | [] | Kreml'
False
WANT
