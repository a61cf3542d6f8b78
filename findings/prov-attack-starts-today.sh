#!/usr/bin/env bash
# Debian 12 python3-prov 2.0.0-2 (W3C PROV), with python3-dateutil 2.8.2-2.
# Guess: a start of "2016" is refused, since PROV wants xsd:dateTime, or is the first of January; times that cannot be
# are refused; what two holders say stays apart when a document is flattened.
# What is so: an activity of 2016 starts in 2016 in the month and on the day on which the program runs, and one that
# ends in "2016-03" on that day of March, mostly before it starts; no error. What is flattened has lost who says what:
# a claim attributed to a group by one bundle and to nobody by the other is attributed to both by the document.
# Why it matters here: incidents have years and months; the provenance written today and tomorrow differs, and the
# file says a day that no source has.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download python3-prov=2.0.0-2 python3-dateutil=2.8.2-2 python3-six=1.16.0-4 python3-lxml python3-networkx \
  python3-rdflib=6.1.1-1 python3-isodate python3-pyparsing >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
cat >run.py <<'PY'
import datetime
from prov.model import ProvDocument
document = ProvDocument()
document.set_default_namespace('http://example.org/')
for holder, group in [('ministry', 'group'), ('embassy', 'nobody')]:
    bundle = document.bundle(holder)
    bundle.set_default_namespace('http://example.org/')
    bundle.wasAttributedTo('attack', group)
attack = document.activity('attack', '2016', '2016-03')
today = datetime.date.today()
start, end = attack.get_startTime(), attack.get_endTime()
print('year', start.year, 'on the day of reading:', (start.month, start.day) == (today.month, today.day))
print('month', end.month, 'on the day of reading:', end.day == today.day)
print(document.flattened().get_provn().count('wasAttributedTo'), 'attributions,',
      len(list(document.flattened().bundles)), 'holders')
PY
PYTHONPATH=root/usr/lib/python3/dist-packages python3 run.py | tee out
diff - out <<'WANT'
year 2016 on the day of reading: True
month 3 on the day of reading: True
2 attributions, 0 holders
WANT
