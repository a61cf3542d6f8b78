#!/usr/bin/env bash
# npm sentence-splitter 5.0.1 and compromise 14.17.0 (sentences of a text), with sbd 1.0.19 to compare.
# Guess: a full stop inside closing quotation marks ends a sentence, as does a full stop after a number.
# What is so: in both a quotation that ends with its own full stop swallows the next sentence. sentence-splitter sees no
# end after "Unit 26165.", puts the closing mark of "Who did it?" into the next sentence, and ends one after U.K.
# sbd splits all of these but the question.
# Why it matters here: the sentence around a quotation is what a claim is read from; merged, the speaker's words and
# the writer's stand in one sentence.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sentence-splitter@5.0.1 compromise@14.17.0 sbd@1.0.19
cat >run.mjs <<'JS'
import { split } from 'sentence-splitter';
import nlp from 'compromise';
import sbd from 'sbd';
const splitters = {
  'sentence-splitter': text => split(text).filter(node => node.type === 'Sentence').map(node => node.raw),
  compromise: text => nlp(text).sentences().out('array'),
  sbd: text => sbd.sentences(text),
};
for (const text of ['He said “This is wrong.” They left.', 'He asked “Who did it?” They left.',
  'It blames Unit 26165. They left.', 'The U.S. and the U.K. agreed. They left.'])
  for (const [name, sentences] of Object.entries(splitters)) console.log(name.padEnd(18), sentences(text).join(' | '));
JS
node run.mjs | tee out
diff - out <<'WANT'
sentence-splitter  He said “This is wrong.” They left.
compromise         He said “This is wrong.” They left.
sbd                He said “This is wrong.” | They left.
sentence-splitter  He asked “Who did it? | ” They left.
compromise         He asked “Who did it?” They left.
sbd                He asked “Who did it?” They left.
sentence-splitter  It blames Unit 26165. They left.
compromise         It blames Unit 26165. | They left.
sbd                It blames Unit 26165. | They left.
sentence-splitter  The U.S. and the U.K. | agreed. | They left.
compromise         The U.S. and the U.K. agreed. | They left.
sbd                The U.S. and the U.K. agreed. | They left.
WANT
