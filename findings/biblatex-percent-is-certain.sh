#!/usr/bin/env bash
# npm biblatex-csl-converter 3.2.2 (BibLaTeX to CSL JSON).
# Guess: of ?, ~ and % each makes a date circa, and % (uncertain and approximate, ISO 8601-2 and BibLaTeX) the most.
# What is so: % is dropped: the most doubtful date comes out as a certain one, without an error. 199X and 1999-XX,
# which BibLaTeX reads, are invalid dates and leave the source without any.
# Why it matters here: dates of sources and events come with these marks; a doubt must not vanish on the way to CSL.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund biblatex-csl-converter@3.2.2
cat >run.mjs <<'JS'
import { CSLExporter, parse } from 'biblatex-csl-converter';
for (const date of ['2021-07', '2021-07~', '2021-07?', '2021-07%', '199X', '1999-XX']) {
  const { entries, errors } = parse(`@online{a, title={T}, date={${date}}}`);
  const [item] = Object.values(new CSLExporter(entries).parse());
  console.log(date, JSON.stringify(item.issued), ...errors.map(e => e.type));
}
JS
node run.mjs | tee out
diff - out <<'WANT'
2021-07 {"date-parts":[[2021,7]]}
2021-07~ {"date-parts":[[2021,7]],"circa":true}
2021-07? {"date-parts":[[2021,7]],"circa":true}
2021-07% {"date-parts":[[2021,7]]}
199X undefined invalid_date
1999-XX undefined invalid_date
WANT
