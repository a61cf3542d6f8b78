#!/usr/bin/env bash
# npm @alephdata/followthemoney 3.8.4 (FollowTheMoney, the data model of OpenSanctions and Aleph).
# Guess: values of the type country are alpha-2 codes of ISO 3166-1 in small letters.
# What is so: there are 280: organizations, the world, states that are gone, parts of states, and occupied areas whose
# name says so, such as "Crimea (Occupied Ukraine)". Codes have up to seven characters, and there is no word on which
# of them are states.
# Why it matters here: a party "of the country" eu, zz or ua-dpr must not become a state that is accused.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @alephdata/followthemoney@3.8.4
cat >run.cjs <<'JS'
const { Model, defaultModel } = require('@alephdata/followthemoney');
const countries = new Model(defaultModel).types.country.values;
console.log(countries.size);
for (const code of ['ru', 'eu', 'un', 'zz', 'suhh', 'gb-sct', 'xk', 'cy-trnc', 'ua-cri', 'ua-dpr'])
  console.log(code, countries.get(code));
console.log([...countries.keys()].filter(code => code.length > 2).length);
JS
node run.cjs | tee out
diff - out <<'WANT'
280
ru Russia
eu European Union
un United Nations
zz Global
suhh Soviet Union
gb-sct Scotland
xk Kosovo
cy-trnc Northern Cyprus
ua-cri Crimea (Occupied Ukraine)
ua-dpr Donetsk (Occupied Ukraine)
19
WANT
