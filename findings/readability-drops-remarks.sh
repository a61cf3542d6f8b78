#!/usr/bin/env bash
# npm @mozilla/readability 0.6.0 (the text of an article in a page), in jsdom 22.1.0.
# Guess: what is left out is advertising and navigation; whole paragraphs of a statement stay.
# What is so: an element whose class contains "remark", "community", "sponsor", "related" or "comment" anywhere is left
# out where the rest is long enough, so a minister's remarks, the intelligence community's part, state-sponsored groups
# and a government's comment are gone, without a word.
# Why it matters here: foreign ministries and the US government publish "remarks"; a denial that is not in the text
# looks as if nobody had denied.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@22.1.0
cat >run.cjs <<'JS'
const { JSDOM } = require('jsdom');
const { Readability } = require('@mozilla/readability');
const long = 'The government of Ruritania has assessed that the attack on the electoral commission was carried out by ' +
  'actors of a foreign service, and that more measures are to follow in the coming weeks, said the minister. ';
for (const name of ['denial', 'statement', 'press-remarks', 'intelligence-community', 'state-sponsored-groups',
  'related-statement', 'government-comment']) {
  const { document } = new JSDOM(`<body><h1>Statement</h1><div id="main"><p>${long}</p><p>${long}</p></div>
    <div class="${name}"><p>We reject this. ${long}</p><p>${long}</p></div><div><p>${long}</p></div></body>`).window;
  console.log(name, new Readability(document).parse().textContent.includes('We reject this.') ? 'stays' : 'is left out');
}
JS
node run.cjs | tee out
diff - out <<'WANT'
denial stays
statement stays
press-remarks is left out
intelligence-community is left out
state-sponsored-groups is left out
related-statement is left out
government-comment is left out
WANT
