#!/usr/bin/env bash
# npm metascraper, metascraper-date, metascraper-author and metascraper-lang 5.49.24 (metadata of pages).
# Guess: the date of a page is when it was published, on the calendar of the page.
# What is so: it is the date of the last change where there is one, else of publishing; on a page without metadata the first
# <time>, be it that of the attack told. 1 a.m. of Moscow's 4 October is 3 October; "2018" is 1 January, "2018-10"
# nothing. Of two organizations as authors none is left, of zh-Hant and sr-Latn the language without the script.
# Why it matters here: who said it when; pages of ministries are changed years after, joint statements have several authors.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund metascraper@5.49.24 \
  metascraper-date@5.49.24 metascraper-author@5.49.24 metascraper-lang@5.49.24
cat >run.cjs <<'JS'
const scrape = require('metascraper')([require('metascraper-date')(), require('metascraper-author')(), require('metascraper-lang')()]);
const schema = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: '2018-10-04' };
const ld = author => `<script type="application/ld+json">${JSON.stringify({ ...schema, author })}</script>`;
const meta = (property, day) => `<meta property="article:${property}" content="${day}T09:00:00Z">`;
const ministry = { '@type': 'Organization', name: 'Ministry of Defence' };
const pages = {
  changed: ['en', meta('published_time', '2018-10-04') + meta('modified_time', '2021-03-01'), ''],
  told: ['en', '', '<p>Attacked on <time datetime="2016-03-19">19 March</time>.</p>'
    + '<p>Published <time datetime="2018-10-04">4 October 2018</time></p>'],
  moscow: ['ru', '<meta name="date" content="2018-10-04T01:00:00+03:00">', ''],
  year: ['zh-Hant', '<meta name="date" content="2018">', ''],
  month: ['sr-Latn', '<meta name="date" content="2018-10">', ''],
  one: ['en', ld(ministry), ''],
  two: ['en', ld([ministry, { '@type': 'Organization', name: 'Security Centre' }]), ''],
};
(async () => {
  for (const [name, [lang, head, body]] of Object.entries(pages)) {
    const html = `<!doctype html><html lang="${lang}"><head><title>T</title>${head}</head><body>${body}</body></html>`;
    const found = await scrape({ url: 'https://www.example.com/news', html });
    console.log(name, found.date, found.author, lang, found.lang);
  }
})();
JS
node run.cjs | tee out
diff - out <<'WANT'
changed 2021-03-01T09:00:00.000Z null en en
told 2016-03-19T00:00:00.000Z null en en
moscow 2018-10-03T22:00:00.000Z null ru ru
year 2018-01-01T00:00:00.000Z null zh-Hant zh
month null null sr-Latn sr
one 2018-10-04T00:00:00.000Z Ministry of Defence en en
two 2018-10-04T00:00:00.000Z null en en
WANT
