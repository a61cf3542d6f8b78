#!/usr/bin/env bash
# npm transcriptator 1.1.4 (transcripts of podcasts: WebVTT, SRT), whose segments have a speaker.
# Guess: the voice of WebVTT, <v Name>, is the speaker; a colon in what is said makes none.
# What is so: <v Reporter> is a speaker, <v Jane Member>, of two words, is nobody, and the mark stays in the words, as
# does every </v>. Of plain cues what stands before a colon speaks: "He said", "In short", "Joint statement of 4
# October 2018"; and the cues that follow have the same speaker. A speaker in Cyrillic is none.
# Why it matters here: who says it is the point; the accusation at a briefing would be that of "In short".
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund transcriptator@1.1.4
cat >run.cjs <<'JS'
const { convertFile } = require('transcriptator');
const cues = (start, comma, ...texts) => start + texts.map((text, i) =>
  `${i + 1}\n00:00:0${i}${comma}000 --> 00:00:0${i + 1}${comma}000\n${text}\n`).join('\n');
const show = text => { for (const s of convertFile(text)) console.log(`[${s.speaker}] ${s.body}`); };
show(cues('WEBVTT\n\n', '.', '<v Jane Member>It was the GRU.</v>', '<v Reporter>Are you certain?</v>'));
show(cues('', ',', 'MS MEMBER: It was the GRU.', 'In short: it was Russia.', 'We are certain.',
  'He said: we did not do it.', 'Joint statement of 4 October 2018: we condemn it.'));
show(cues('', ',', 'МИД: это не так.', 'Мы отвергаем обвинения.'));
JS
node run.cjs | tee out
diff - out <<'WANT'
[] <v Jane Member>It was the GRU.</v>
[Reporter] Are you certain?</v>
[MS MEMBER] It was the GRU.
[In short] it was Russia.
[In short] We are certain.
[He said] we did not do it.
[Joint statement of 4 October 2018] we condemn it.
[] МИД: это не так.
[] Мы отвергаем обвинения.
WANT
