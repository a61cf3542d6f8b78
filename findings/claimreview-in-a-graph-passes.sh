#!/usr/bin/env bash
# npm structured-data-testing-tool 4.5.0 (schema.org in pages), with its preset of Google's rules.
# Guess: a ClaimReview that lacks its claim and its rating fails, wherever JSON-LD lets it stand; one with two types is tested
# as both.
# What is so: alone it fails; inside of @graph, where most systems for websites write it, it is not seen: no schema, nothing
# failed, the test is passed. As ClaimReview and Review at once, a right one fails, since its type is "ClaimReview,Review". A
# date of publication 2024-13-45 passes.
# Why it matters here: reviews of claims that "the ministry did it" are what fact-checkers publish; the empty ones pass.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund structured-data-testing-tool@4.5.0
cat >run.cjs <<'JS'
const { structuredDataTest } = require('structured-data-testing-tool');
const { Google } = require('structured-data-testing-tool/presets');
const context = { '@context': 'https://schema.org' };
const empty = { '@type': 'ClaimReview', url: 'https://example.org/a', datePublished: '2024-03-25',
  author: { '@type': 'Organization', name: 'Checker' }, itemReviewed: { '@type': 'Claim', datePublished: '2024-03-01' } };
const whole = { ...empty, claimReviewed: 'The ministry did it', reviewRating: { '@type': 'Rating', ratingValue: 1 } };
const docs = {
  'whole': { ...context, ...whole },
  'empty': { ...context, ...empty },
  'empty in @graph': { ...context, '@graph': [empty] },
  'two types': { ...context, ...whole, '@type': ['ClaimReview', 'Review'] },
  'no such day': { ...context, ...whole, datePublished: '2024-13-45' },
};
(async () => {
  for (const [name, doc] of Object.entries(docs)) {
    const page = `<html><head><script type="application/ld+json">${JSON.stringify(doc)}</script></head><body></body></html>`;
    const result = await structuredDataTest(page, { presets: [Google] }).catch(error => error.res);
    console.log(`${name}: schemas [${result.schemas}], passed ${result.passed.length}, failed ${result.failed.length}`);
  }
})();
JS
node run.cjs | tee out
diff - out <<'WANT'
whole: schemas [ClaimReview], passed 9, failed 0
empty: schemas [ClaimReview], passed 7, failed 2
empty in @graph: schemas [], passed 0, failed 0
two types: schemas [ClaimReview,Review], passed 0, failed 1
no such day: schemas [ClaimReview], passed 9, failed 0
WANT
