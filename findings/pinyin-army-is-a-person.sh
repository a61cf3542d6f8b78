#!/usr/bin/env bash
# npm pinyin-pro 3.29.4 and Go github.com/mozillazg/go-pinyin v0.21.0 (Chinese names in Latin letters).
# Guess: a name is romanized as passports and sanctions lists have it, or at least by the option for surnames.
# What is so: without the option 曾, 单, 仇 and 解 are Ceng, Dan, Chou and Jie, in both; with it the People's Liberation Army
# (解放军, Jiefangjun) is a Mr Xie Fangjun, and a district (区) begins with Ou.
# Why it matters here: a listed Zeng or Shan is not found by Ceng or Dan; and texts have organs and persons side by side.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pinyin-pro@3.29.4
cat >run.cjs <<'JS'
const { pinyin } = require('pinyin-pro');
for (const name of ['倪高彬', '曾国强', '单晓明', '仇强', '解振华', '解放军', '区政府'])
  console.log(name, pinyin(name, { toneType: 'none' }), '|', pinyin(name, { toneType: 'none', surname: 'head' }));
JS
cat >main.go <<'GO'
package main

import (
	"fmt"

	"github.com/mozillazg/go-pinyin"
)

func main() {
	for _, name := range []string{"曾国强", "单晓明", "解振华"} {
		fmt.Println(name, pinyin.LazyConvert(name, nil))
	}
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/mozillazg/go-pinyin@v0.21.0 >/dev/null 2>&1
{ node run.cjs && GOFLAGS=-mod=mod go run .; } | tee out
diff - out <<'WANT'
倪高彬 ni gao bin | ni gao bin
曾国强 ceng guo qiang | zeng guo qiang
单晓明 dan xiao ming | shan xiao ming
仇强 chou qiang | qiu qiang
解振华 jie zhen hua | xie zhen hua
解放军 jie fang jun | xie fang jun
区政府 qu zheng fu | ou zheng fu
曾国强 [ceng guo qiang]
单晓明 [dan xiao ming]
解振华 [jie zhen hua]
WANT
