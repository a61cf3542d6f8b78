#!/usr/bin/env bash
# Debian 12 python3-citeproc 0.6.0-3 (CSL 1.0) with the styles and locales of its repository.
# Guess: a range of dates is printed or refused; a style's title case changes small letters only, as CSL says of it.
# What is so: where a style prints years only, two months or days of one year leave no date: neither "n.d." nor an
# error; with months it is right, and two years are. Title case lowers letters: NotPetya is Notpetya, and the SVR is
# the Svr if an apostrophe follows. A season ends in an exception in one style and is dropped in the other.
# Why it matters here: statements on a campaign of June and July are cited without a year, beside others that have one,
# and names of tools and organs are misspelt in quotation marks.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download python3-citeproc=0.6.0-3 citation-style-language-styles=0~20230209.153790a-1 \
  citation-style-language-locales=0~20230122.9b9366b-1 python3-lxml >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
cat >run.py <<'PY'
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
def entry(name, title, *dates, **more):
    style = CitationStylesStyle(f'root/usr/share/citation-style-language/styles/{name}.csl', validate=False, locale='en-US')
    source = {'id': 'a', 'type': 'report', 'author': [{'literal': 'Example Ministry'}], 'title': title,
              'issued': {'date-parts': list(dates), **more}}
    bibliography = CitationStylesBibliography(style, CiteProcJSON([source]), formatter.plain)
    bibliography.register(Citation([CitationItem('a')]))
    try:
        return str(bibliography.bibliography()[0])
    except Exception as error:
        return type(error).__name__
for name in 'apa', 'chicago-author-date', 'modern-language-association':
    print(name)
    print('  ', entry(name, 'Report', [2017, 6], [2017, 7]))
    print('  ', entry(name, 'Report', [2016], [2017]))
    print('  ', entry(name, 'Report', [2017], season=1))
    print('  ', entry(name, 'NotPetya and the SVR’s unit', [2017, 6]))
PY
PYTHONPATH=root/usr/lib/python3/dist-packages python3 -W ignore run.py | tee out
diff - out <<'WANT'
apa
   Example Ministry. Report.
   Example Ministry. (2016–2017). Report.
   Example Ministry. (2017). Report.
   Example Ministry. (2017). NotPetya and the SVR’s unit.
chicago-author-date
   Example Ministry. “Report”.
   Example Ministry. 2016–2017. “Report”.
   Example Ministry. 2017. “Report”.
   Example Ministry. 2017. “Notpetya and the Svr’s Unit”.
modern-language-association
   Example Ministry. Report. June–July 2017.
   Example Ministry. Report. 2016–2017.
   AttributeError
   Example Ministry. Notpetya and the Svr’s Unit. June 2017.
WANT
