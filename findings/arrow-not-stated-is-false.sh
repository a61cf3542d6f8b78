#!/usr/bin/env bash
# npm apache-arrow 21.2.0 (columns for Parquet and analysis), tableFromJSON.
# Guess: a member that an object lacks is null, as an explicit null is.
# What is so: it is false, an empty text or NaN, and not counted as null; an explicit null is null. A date that one object
# lacks is a TypeError.
# Why it matters here: most members of a claim are not stated, and "ended: false" is a statement; a mean with NaN is NaN.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund apache-arrow@21.2.0
cat >run.mjs <<'JS'
import { tableFromJSON } from 'apache-arrow';
const show = (what, rows) => {
  try {
    const table = tableFromJSON(rows);
    for (const { name } of table.schema.fields) {
      const column = table.getChild(name);
      console.log(what, name, String([...column].map(v => v === '' ? '""' : String(v))), 'nulls:', column.nullCount);
    }
  } catch (error) {
    console.log(what, error.constructor.name);
  }
};
show('absent', [{ ended: true, words: 'denies', confidence: 85 }, {}]);
show('null', [{ ended: true, words: 'denies', confidence: 85 }, { ended: null, words: null, confidence: null }]);
show('absent date', [{ since: new Date('2018-10-04') }, {}]);
show('null date', [{ since: new Date('2018-10-04') }, { since: null }]);
JS
node run.mjs | tee out
diff - out <<'WANT'
absent ended true,false nulls: 0
absent words denies,"" nulls: 0
absent confidence 85,NaN nulls: 0
null ended true,null nulls: 1
null words denies,null nulls: 1
null confidence 85,null nulls: 1
absent date TypeError
null date since 1538611200000,null nulls: 1
WANT
