#!/usr/bin/env bash
# npm ofac 1.0.21 (search in the list of designated persons of the US Treasury), on a file of its format, nothing downloaded.
# Guess: a first name narrows the search; one that is not in the list finds nothing.
# What is so: who has no first name in the list has every one: "Petr" finds Sidorov, who has none, and, among
# organizations, all of the list at once.
# Why it matters here: designated units, groups and persons known by one name are just those; each hit is an accusation.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ofac@1.0.21
cat >sdn.xml <<'XML'
<sdnList>
<sdnEntry>
<uid>1</uid><lastName>EXAMPLE UNIT</lastName><sdnType>Entity</sdnType>
</sdnEntry>
<sdnEntry>
<uid>2</uid><lastName>EXAMPLE GROUP</lastName><sdnType>Entity</sdnType>
</sdnEntry>
<sdnEntry>
<uid>3</uid><firstName>Ivan</firstName><lastName>IVANOV</lastName><sdnType>Individual</sdnType>
</sdnEntry>
<sdnEntry>
<uid>4</uid><lastName>SIDOROV</lastName><sdnType>Individual</sdnType>
</sdnEntry>
</sdnList>
XML
cat >run.cjs <<'JS'
const ofac = require('ofac');
(async () => {
  for (const query of [{ firstName: 'Petr', lastName: 'Ivanov' }, { firstName: 'Petr', lastName: 'Sidorov' },
    { firstName: 'Petr' },
    { search_type: 'Entity', firstName: 'Petr' }, { search_type: 'Entity', lastName: 'Example' }]) {
    const text = JSON.stringify(query);
    console.log(text, (await ofac.search(query, 'sdn.xml')).map(found => found.lastName).join(', ') || 'nothing');
  }
})();
JS
node run.cjs | tee out
diff - out <<'WANT'
{"firstName":"Petr","lastName":"Ivanov"} nothing
{"firstName":"Petr","lastName":"Sidorov"} SIDOROV
{"firstName":"Petr"} SIDOROV
{"search_type":"Entity","firstName":"Petr"} EXAMPLE UNIT, EXAMPLE GROUP
{"search_type":"Entity","lastName":"Example"} nothing
WANT
