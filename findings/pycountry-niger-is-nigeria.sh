#!/usr/bin/env bash
# Debian 12 python3-pycountry 22.3.5+ds1-1 with iso-codes 4.15.0-1: countries.search_fuzzy.
# Guess: a fuzzy search puts the country first that bears the name exactly.
# What is so: Niger is found as Nigeria first: names of provinces count for a country too. "Republic of Korea", the
# South's full name, finds the North alone; Korea finds the North first; UK is Uganda (districts with uk in their names);
# Kosovo is Serbia (by a subdivision); U.S. is the Virgin Islands. Burma and Turkey are unknown to it.
# Why it matters here: countries of attributions come as names; taking the first hit names the wrong state.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
apt-get download python3-pycountry=22.3.5+ds1-1 iso-codes=4.15.0-1 >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
module=root/usr/lib/python3/dist-packages
sed -i "s#'/usr/share/iso-codes#'$dir/root/usr/share/iso-codes#" $module/pycountry/__init__.py
cat >run.py <<'PY'
import pycountry
for name in ['Niger', 'Korea', 'Republic of Korea', 'South Korea', 'UK', 'U.S.', 'Kosovo', 'Burma', 'Turkey']:
    try:
        print(name, *[c.alpha_2 for c in pycountry.countries.search_fuzzy(name)[:2]])
    except LookupError:
        print(name, 'unknown')
PY
PYTHONPATH=$module python3 run.py | tee out
diff - out <<'WANT'
Niger NG NE
Korea KP KR
Republic of Korea KP
South Korea KR
UK UG UA
U.S. VI US
Kosovo RS
Burma unknown
Turkey unknown
WANT
