#!/usr/bin/env bash
# npm wikibase-sdk 11.6.6 (claims of Wikidata), simplifyClaims with its defaults.
# Guess: "unknown value" and "no value" are told apart; a year stays a year.
# What is so: both vanish, as does every qualifier: an unknown perpetrator (P8031) is an empty list like "none", and one
# said to be presumed (P1480) is simply the perpetrator. 2016, March 2016 and the 2010s are the first day at midnight;
# with timeConverter 'simple-day' year and month are right, but the 2010s are the year 2010.
# Why it matters here: "unknown" and "presumably" are the attribution; keepSnaktypes and keepQualifiers have to be set.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund wikibase-sdk@11.6.6
cat >run.mjs <<'JS'
import { simplifyClaims } from 'wikibase-sdk';
const item = (property, id) => ({ snaktype: 'value', property, datatype: 'wikibase-item',
  datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', 'numeric-id': +id.slice(1), id } } });
const time = (value, precision) => ({ snaktype: 'value', property: 'P585', datatype: 'time', datavalue: { type: 'time',
  value: { time: value, timezone: 0, before: 0, after: 0, precision, calendarmodel: 'http://www.wikidata.org/entity/Q1985727' } } });
const claim = (mainsnak, qualifiers) => ({ type: 'statement', id: 'Q1$1', rank: 'normal', mainsnak, qualifiers });
const who = snaktype => claim({ snaktype, property: 'P8031', datatype: 'wikibase-item' });
const show = (name, property, claims, options) =>
  console.log(name, JSON.stringify(simplifyClaims({ [property]: claims }, options)[property]));
show('unknown', 'P8031', [who('somevalue')]);
show('none', 'P8031', [who('novalue')]);
show('presumed', 'P8031', [claim(item('P8031', 'Q159'), { P1480: [item('P1480', 'Q18122778')] })]);
const times = [['+2016-00-00T00:00:00Z', 9], ['+2016-03-00T00:00:00Z', 10], ['+2010-00-00T00:00:00Z', 8]]
  .map(([value, precision]) => claim(time(value, precision)));
show('times', 'P585', times);
show('simple-day', 'P585', times, { timeConverter: 'simple-day' });
show('unknown, kept', 'P8031', [who('somevalue')], { keepSnaktypes: true });
JS
node run.mjs | tee out
diff - out <<'WANT'
unknown []
none []
presumed ["Q159"]
times ["2016-01-01T00:00:00.000Z","2016-03-01T00:00:00.000Z","2010-01-01T00:00:00.000Z"]
simple-day ["2016","2016-03","2010"]
unknown, kept [{"snaktype":"somevalue"}]
WANT
