#!/usr/bin/env bash
# npm retext-intensify 7.0.0 with retext 9.0.0 (marks hedges, weasel words and fillers, from the lists hedges and weasels).
# Guess: words of estimation and of hearsay are hedges; words of certainty are not.
# What is so: "allegedly", "suspected", "purportedly", "we assess" and "with moderate confidence" are not marked at all; "must",
# "found" and "says" are hedges, as is the month of May in any date. "Possibly" and "certainly" are one kind (fillers), and
# so are "reportedly" and "clearly" (weasel words); of the words tried "likely" is a hedge as guessed.
# Why it matters here: how sure a statement is; a list of hedges for good style takes court and rumour the wrong way round.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund retext@9.0.0 retext-intensify@7.0.0
cat >run.mjs <<'JS'
import { retext } from 'retext';
import intensify from 'retext-intensify';
for (const text of ['Russia was likely behind it.', 'Russia was possibly behind it.', 'Russia appears to be behind it.',
  'Russia was allegedly behind it.', 'Russia was suspected.', 'Russia was purportedly behind it.', 'We assess it was Russia.',
  'With moderate confidence it was Russia.', 'It must be Russia.', 'The court found Russia guilty.', 'The minister says it was Russia.',
  'It certainly was Russia.', 'Russia attacked in May 2018.', 'Russia was reportedly behind it.', 'It clearly was Russia.']) {
  const { messages } = await retext().use(intensify).process(text);
  console.log(text, '|', messages.map(({ ruleId, actual }) => `${ruleId} ${actual}`).join(', ') || '-');
}
JS
node run.mjs | tee out
diff - out <<'WANT'
Russia was likely behind it. | hedge likely
Russia was possibly behind it. | filler possibly
Russia appears to be behind it. | weasel appears
Russia was allegedly behind it. | -
Russia was suspected. | -
Russia was purportedly behind it. | -
We assess it was Russia. | -
With moderate confidence it was Russia. | -
It must be Russia. | hedge must
The court found Russia guilty. | hedge found
The minister says it was Russia. | hedge says
It certainly was Russia. | filler certainly
Russia attacked in May 2018. | hedge May
Russia was reportedly behind it. | weasel reportedly
It clearly was Russia. | weasel clearly
WANT
