#!/usr/bin/env bash
# npm opencc-js 1.4.2 and Go github.com/longbridgeapp/opencc v0.3.13 (Chinese from simplified to traditional
# characters).
# Guess: a surname that is written alike in both stays as it is; it is chosen by what stands beside it.
# What is so: both write the surname 于 (Yu) as the preposition 於, 范 (Fan) as 範, an example, 涂 (Tu) as 塗, to smear, 游
# (You) as 遊, to travel, 郁 (Yu) as 鬱, gloomy, and 岳 (Yue) as 嶽, a mountain, for Taiwan and Hong Kong, too; for 钟
# (Zhong) they take 鍾, the surname, not 鐘, a bell, so names are thought of.
# Why it matters here: the same accused person is named in releases of Beijing and in papers of Taipei; a name that was
# converted is found in neither, and it looks like another person's.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund opencc-js@1.4.2
cat >names <<'TXT'
于某某
范某某
涂某某
游某某
郁某某
姜某某
岳某某
钟某某
TXT
cat >run.mjs <<'JS'
import * as OpenCC from 'opencc-js';
import { readFileSync } from 'fs';
for (const to of ['t', 'tw', 'hk'])
  console.log(to, OpenCC.Converter({ from: 'cn', to })(readFileSync('names', 'utf8')).trim().replaceAll('\n', ' '));
JS
cat >main.go <<'GO'
package main

import (
	"fmt"
	"os"
	"strings"

	"github.com/longbridgeapp/opencc"
)

func main() {
	names, err := os.ReadFile("names")
	if err != nil {
		panic(err)
	}
	for _, to := range []string{"s2t", "s2tw", "s2hk"} {
		converter, err := opencc.New(to)
		if err != nil {
			panic(err)
		}
		text, err := converter.Convert(strings.Join(strings.Fields(string(names)), " "))
		fmt.Println(to, text, err)
	}
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/longbridgeapp/opencc@v0.3.13 >/dev/null 2>&1
{ node run.mjs && GOFLAGS=-mod=mod go run .; } | tee out
diff - out <<'WANT'
t 於某某 範某某 塗某某 遊某某 鬱某某 姜某某 嶽某某 鍾某某
tw 於某某 範某某 塗某某 遊某某 鬱某某 姜某某 嶽某某 鍾某某
hk 於某某 範某某 塗某某 遊某某 鬱某某 姜某某 嶽某某 鍾某某
s2t 於某某 範某某 塗某某 遊某某 鬱某某 姜某某 嶽某某 鍾某某 <nil>
s2tw 於某某 範某某 塗某某 遊某某 鬱某某 姜某某 嶽某某 鍾某某 <nil>
s2hk 於某某 範某某 塗某某 遊某某 鬱某某 姜某某 嶽某某 鍾某某 <nil>
WANT
