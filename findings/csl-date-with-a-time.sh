#!/usr/bin/env bash
# npm citeproc 2.4.63 (citeproc-js) with a style of six lines and the en-US locale of @citation-js/plugin-csl 0.8.2.
# Guess: an EDTF string, which the CSL JSON schema allows for a date, is printed; a raw date with a time is its day.
# What is so: the string (and the member "edtf") is no date at all, without an error, though raw "2021-07~" is
# understood. A raw date with a time of day is "March 0, 2018"; "before 2020" is 2020, "2020 or 2021" is 2021, and
# "%", uncertain and approximate in EDTF, is certain.
# Why it matters here: sources are exported as CSL JSON; only date-parts with circa, or literal, come out as meant.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund citeproc@2.4.63 @citation-js/core@0.8.2 @citation-js/plugin-csl@0.8.2
cat >run.cjs <<'JS'
const CSL = require('citeproc');
const { plugins } = require('@citation-js/core');
require('@citation-js/plugin-csl');
const locale = plugins.config.get('@csl').locales.data['en-US'];
const style = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
  <info><title>t</title><id>t</id><updated>2026-01-01T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><text variable="title" suffix=": "/><choose>
    <if is-uncertain-date="issued"><text value="about "/></if></choose>
    <date variable="issued" form="text"/></layout></bibliography></style>`;
const print = issued => {
  const item = { id: 'a', type: 'webpage', title: 'T', issued };
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, style, 'en-US');
  engine.updateItems(['a']);
  return engine.makeBibliography()[1].join('').replace(/<[^>]+>/g, '').trim();
};
for (const date of [{ 'date-parts': [[2021, 7]], circa: true }, { raw: '2021-07~' }, '2021-07~', { edtf: '2021-07~' },
  { raw: '2021-07%' }, { raw: '3 March 2018' }, { raw: '3 March 2018 18:00' }, { raw: 'before 2020' },
  { raw: '2020 or 2021' }])
  console.log(JSON.stringify(date), '|', print(date));
JS
node run.cjs | tee out
diff - out <<'WANT'
{"date-parts":[[2021,7]],"circa":true} | T: about July 2021
{"raw":"2021-07~"} | T: about July 2021
"2021-07~" | T:
{"edtf":"2021-07~"} | T:
{"raw":"2021-07%"} | T: July 2021
{"raw":"3 March 2018"} | T: March 3, 2018
{"raw":"3 March 2018 18:00"} | T: March 0, 2018
{"raw":"before 2020"} | T: 2020
{"raw":"2020 or 2021"} | T: 2021
WANT
