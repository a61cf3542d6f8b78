#!/usr/bin/env bash
# npm citation 0.9.0 (citations of US law in text).
# Guess: executive orders are passed over or found; the sections cited after them are found; a list of sections is
# whole.
# What is so: of "E.O. 13694 and 50 U.S.C. 1701", the grounds of sanctions for cyber attacks, it finds volume 694 of a
# law reporter named "and", page 50, and no statute; alone, 50 U.S.C. 1701 is found. "80 FR 18077" is page 1807 of a
# reporter, "80 Fed. Reg. 18077" is the register. Of "§§ 371, 1030, and 1028A" only the first is found, of a range the
# two ends.
# Why it matters here: legal grounds of indictments and designations are cited in just these forms.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund citation@0.9.0
cat >run.cjs <<'JS'
const Citation = require('citation');
for (const text of ['E.O. 13694 and 50 U.S.C. 1701', '50 U.S.C. 1701', '80 FR 18077', '80 Fed. Reg. 18077',
  '18 U.S.C. §§ 371, 1030, and 1028A', '50 U.S.C. §§ 1701-1708'])
  console.log(`${text}:`, Citation.find(text).citations.map(c => c.type === 'reporter'
    ? `reporter ${c.reporter.volume} ${c.reporter.reporter} ${c.reporter.page}` : c[c.type].id).join(' | '));
JS
node run.cjs | tee out
diff - out <<'WANT'
E.O. 13694 and 50 U.S.C. 1701: reporter 694 and 50
50 U.S.C. 1701: usc/50/1701
80 FR 18077: reporter 80 FR 1807
80 Fed. Reg. 18077: fedreg/80/18077
18 U.S.C. §§ 371, 1030, and 1028A: usc/18/371
50 U.S.C. §§ 1701-1708: usc/50/1701 | usc/50/1708
WANT
