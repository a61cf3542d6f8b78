#!/usr/bin/env bash
# Debian 12 python3-url-normalize 1.4.3-2, npm normalize-url 9.0.1, Debian 12 python3-w3lib 2.1.1-1 (one form of one
# address).
# Guess: two addresses of one form show one page; what a path holds is left as it is.
# What is so: of an archived page the address inside of the path is taken apart: url-normalize makes "https:/" of its
# "https://", and all three sort the query of the page inside, so the archive is asked for another page.
# A text fragment is cut by normalize-url and percent-encoded by url-normalize, where it lights up nothing.
# Why it matters here: sources are cited by their archived copies, and the same copy by one form; that form has no copy.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund normalize-url@9.0.1
apt-get download python3-url-normalize=1.4.3-2 python3-w3lib=2.1.1-1 python3-six >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
cat >addresses <<'TXT'
https://web.archive.org/web/20180215120000/https://example.org/release?unit=74455&lang=en
https://example.org/release#:~:text=Unit%2074455
TXT
cat >run.mjs <<'JS'
import normalize from 'normalize-url';
import { readFileSync } from 'fs';
for (const address of readFileSync('addresses', 'utf8').trim().split('\n')) console.log('normalize-url', normalize(address));
JS
cat >run.py <<'PY'
from url_normalize import url_normalize
from w3lib.url import canonicalize_url
for address in open('addresses').read().split():
    print('url-normalize', url_normalize(address))
    print('w3lib', canonicalize_url(address, keep_fragments=True))
PY
{ node run.mjs && PYTHONPATH=root/usr/lib/python3/dist-packages python3 run.py; } | tee out
diff - out <<'WANT'
normalize-url https://web.archive.org/web/20180215120000/https://example.org/release?lang=en&unit=74455
normalize-url https://example.org/release
url-normalize https://web.archive.org/web/20180215120000/https:/example.org/release?lang=en&unit=74455
w3lib https://web.archive.org/web/20180215120000/https://example.org/release?lang=en&unit=74455
url-normalize https://example.org/release#%3A~%3Atext%3DUnit%2074455
w3lib https://example.org/release#:~:text=Unit%2074455
WANT
