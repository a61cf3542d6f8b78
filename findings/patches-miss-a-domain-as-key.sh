#!/usr/bin/env bash
# npm json-diff-ts 4.10.4 and rus-diff 1.1.0, Debian 12 python3-deepdiff 6.2.2-1 (differences of JSON, applied again).
# Guess: the difference of two revisions, applied to the old one, gives the new one, whatever the keys are.
# What is so: with domains as keys, json-diff-ts, whose flat changes are made for keeping, throws or adds a key like
# "sources[example.gov.uk]" beside the old text; of a list that lost two items it keeps one of them. rus-diff puts the
# new value into keys of keys, one for each part of the domain. deepdiff changes nothing under a key with an apostrophe
# but logs that. A domain is right in deepdiff, and in json-diff-ts before changes are flattened.
# Why it matters here: claims by source are kept under the sources' domains; the revision that withdraws one is applied,
# and the claim still stands.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund json-diff-ts@4.10.4 rus-diff@1.1.0
apt-get download python3-deepdiff=6.2.2-1 python3-ordered-set >/dev/null 2>&1
for deb in ./*.deb; do dpkg -x "$deb" root; done
cat >pairs.json <<'JSON'
[[{"sources": {"example.gov.uk": {"stands": true}}}, {"sources": {"example.gov.uk": {"stands": false}}}],
 [{"sources": {"example.org": "likely"}}, {"sources": {"example.org": "denied"}}],
 [{"claims": ["a", "b", "c", "d"]}, {"claims": ["b", "d"]}],
 [{"People's Army": {"stands": true}}, {"People's Army": {"stands": false}}]]
JSON
cat >run.mjs <<'JS'
import { createRequire } from 'module';
import { readFileSync } from 'fs';
import { diff, applyChangeset, atomizeChangeset, unatomizeChangeset } from 'json-diff-ts';
const rus = createRequire(import.meta.url)('rus-diff');
const ways = {
  'json-diff-ts': (old, now) => applyChangeset(old, diff(structuredClone(old), now)),
  'json-diff-ts, flat': (old, now) => {
    const flat = JSON.stringify(atomizeChangeset(diff(structuredClone(old), now)));
    return applyChangeset(old, unatomizeChangeset(JSON.parse(flat)));
  },
  'rus-diff': (old, now) => rus.apply(old, rus.diff(structuredClone(old), now)),
};
for (const [way, applied] of Object.entries(ways))
  for (const [old, now] of JSON.parse(readFileSync('pairs.json', 'utf8'))) {
    let text;
    try { text = JSON.stringify(applied(old, now)); } catch { text = 'throws'; }
    console.log(way, '|', text === JSON.stringify(now) ? 'as revised' : text);
  }
JS
cat >run.py <<'PY'
import json
from deepdiff import DeepDiff, Delta
for old, now in json.load(open('pairs.json')):
    new = old + Delta(DeepDiff(old, now))
    print('deepdiff |', 'as revised' if new == now else json.dumps(new))
PY
{ node run.mjs && PYTHONPATH=root/usr/lib/python3/dist-packages python3 -W ignore run.py 2>/dev/null; } | tee out
diff - out <<'WANT'
json-diff-ts | as revised
json-diff-ts | as revised
json-diff-ts | as revised
json-diff-ts | as revised
json-diff-ts, flat | throws
json-diff-ts, flat | {"sources":{"example.org":"likely"},"sources[example.org]":"denied"}
json-diff-ts, flat | {"claims":["b","d","d"]}
json-diff-ts, flat | {"People's Army":{"stands":true},"People's Army.stands":false}
rus-diff | {"sources":{"example.gov.uk":{"stands":true},"example":{"gov":{"uk":{"stands":false}}}}}
rus-diff | {"sources":{"example.org":"likely","example":{"org":"denied"}}}
rus-diff | as revised
rus-diff | as revised
deepdiff | as revised
deepdiff | as revised
deepdiff | as revised
deepdiff | {"People's Army": {"stands": true}}
WANT
