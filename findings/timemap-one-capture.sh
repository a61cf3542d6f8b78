#!/usr/bin/env bash
# npm parse-link-header 2.0.0, li 1.3.0 and http-link-header 1.1.4, on a time map as in appendix A of RFC 7089
# (Memento).
# Guess: parsers of web links read all captures of a page.
# What is so: parse-link-header keys links by their relation, so that four captures are one, the last that is listed;
# with lines folded as in the RFC it reads the original alone. li stops at the second link in either form, and says
# nothing. http-link-header reads all four.
# Why it matters here: a page that was changed is found by its captures; with one capture every page looks unchanged.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund parse-link-header@2.0.0 li@1.3.0 http-link-header@1.1.4
cat >run.cjs <<'JS'
const capture = (stamp, rel, date) =>
  `<https://archive.example/web/${stamp}/https://example.org/>\n  ; rel="${rel}"; datetime="${date}"`;
const folded = ['<https://example.org/>; rel="original"',
  '<https://archive.example/map/https://example.org/>\n  ; rel="self"; type="application/link-format"',
  capture('20180301000000', 'first memento', 'Thu, 01 Mar 2018 00:00:00 GMT'),
  capture('20180315000000', 'memento', 'Thu, 15 Mar 2018 00:00:00 GMT'),
  capture('20181004000000', 'memento', 'Thu, 04 Oct 2018 00:00:00 GMT'),
  capture('20240325000000', 'last memento', 'Mon, 25 Mar 2024 00:00:00 GMT')].join(',\n');
for (const [form, text] of [['folded', folded], ['in one line', folded.replace(/\n\s*/g, ' ')]]) {
  const links = require('parse-link-header')(text);
  console.log(form, 'parse-link-header', Object.keys(links).join(' '), links.memento?.datetime ?? 'no capture');
  console.log(form, 'li', Object.keys(require('li').parse(text)).join(' '));
  console.log(form, 'http-link-header', require('http-link-header').parse(text).rel('memento').length);
}
JS
node run.cjs | tee out
diff - out <<'WANT'
folded parse-link-header original no capture
folded li original
folded http-link-header 4
in one line parse-link-header original self first memento last Mon, 25 Mar 2024 00:00:00 GMT
in one line li original
in one line http-link-header 4
WANT
