#!/usr/bin/env bash
# Go github.com/go-ego/gse v0.80.3 (Chinese words).
# Guess: the words put together are the text; names of one form are cut alike.
# What is so: Latin letters come back small, APT28 as apt28, in every way of cutting; none says so. 国家安全部 (the
# Ministry of State Security) is one word, its office in Jiangsu (江苏省国家安全厅) three; 拉撒路集团 (Lazarus Group) is three,
# with the name cut in two.
# Why it matters here: a quotation rebuilt from its words is not verbatim, and names are searched by words.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"fmt"
	"strings"

	"github.com/go-ego/gse"
)

func main() {
	seg := gse.Segmenter{SkipLog: true}
	if err := seg.LoadDict(); err != nil {
		fmt.Println(err)
		return
	}
	text := "APT28攻击了OPCW"
	fmt.Println(text, "cut:", strings.Join(seg.Cut(text, true), "|"), "all:", strings.Join(seg.CutAll(text), "|"),
		"search:", strings.Join(seg.CutSearch(text, true), "|"), "slice:", strings.Join(seg.Slice(text), "|"),
		"string:", seg.String(text))
	for _, name := range []string{"国家安全部", "江苏省国家安全厅", "拉撒路集团"} {
		fmt.Println(name, strings.Join(seg.Cut(name, true), "|"))
	}
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/go-ego/gse@v0.80.3 >/dev/null 2>&1
GOFLAGS=-mod=mod go run . | tee out
diff - out <<'WANT'
APT28攻击了OPCW cut: apt28|攻击|了|opcw all: a|p|t|2|8|攻击|了|o|p|c|w search: apt28|攻击|了|opcw slice: apt28|攻击|了|opcw string: apt28/x 攻击/v 了/ul opcw/x 
国家安全部 国家安全部
江苏省国家安全厅 江苏省|国家|安全厅
拉撒路集团 拉撒|路|集团
WANT
