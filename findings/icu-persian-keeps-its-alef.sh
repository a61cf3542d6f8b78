#!/usr/bin/env bash
# Debian 12 icu-devtools and libicu72 72.1-3+deb12u1 (ICU's transliterators, by its command uconv).
# Guess: a transliterator from a script to Latin letters leaves no letter of that script that its language uses.
# What is so: Persian-Latin/BGN leaves each alef (ا) within a word as it is and drops it at the start: a ministry
# (وزارت) is "vzاrt", Iran "yrاn", the Guards "spاh pاsdاrاn". Arabic-Latin, Ukrainian and Belarusian are whole; a
# Russian letter in a Ukrainian text stays, too.
# Why it matters here: names of Iranian organs and persons; a name in two scripts is found by neither, and the order of
# its letters on a page changes.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download icu-devtools=72.1-3+deb12u1 libicu72=72.1-3+deb12u1 >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
export LD_LIBRARY_PATH=$(echo root/usr/lib/*-linux-gnu)
latin() { echo "$1: $(root/usr/bin/uconv -f utf-8 -t utf-8 -x "$1")"; }
{
  echo 'ایران وزارت اطلاعات سپاه پاسداران' | latin Persian-Latin/BGN
  echo 'وزارت اطلاعات' | latin Arabic-Latin
  echo 'Міністерство закордонних справ' | latin Ukrainian-Latin/BGN
  echo 'Міністэрства замежных спраў' | latin Belarusian-Latin/BGN
  echo 'объект' | latin Ukrainian-Latin/BGN
} | tee out
diff - out <<'WANT'
Persian-Latin/BGN: yrاn vzاrt ṭlا‘t spاh pاsdاrاn
Arabic-Latin: wzạrt ạṭlạʿạt
Ukrainian-Latin/BGN: Ministerstvo zakordonnykh sprav
Belarusian-Latin/BGN: Ministerstva zamyezhnykh spraw
Ukrainian-Latin/BGN: obъekt
WANT
