#!/usr/bin/env bash
# Go github.com/pemistahl/lingua-go v1.4.0, all languages.
# Guess: a Japanese title in kanji alone may be Japanese or Chinese, and the confidence says so; characters that only
# Japan writes decide.
# What is so: it is Chinese with confidence 1, and Japanese has 0: 外務省報道官談話 (of Japan's foreign ministry), also with 関
# and 図, which Chinese does not write. One kana, and it is Japanese with confidence 1. Elsewhere the confidence does
# weigh: the letters МЗС, Ukraine's foreign ministry, are Ukrainian with 0.45, Belarusian with 0.42.
# Why it matters here: titles of official Japanese statements have no kana; their source would be China, with
# certainty.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"fmt"

	"github.com/pemistahl/lingua-go"
)

func main() {
	detector := lingua.NewLanguageDetectorBuilder().FromAllLanguages().Build()
	for _, text := range []string{"外務省報道官談話", "内閣官房関係省庁図", "外務省の談話", "МЗС"} {
		values := detector.ComputeLanguageConfidenceValues(text)
		fmt.Print(text)
		for _, v := range values[:2] {
			fmt.Printf(" %s %.2f", v.Language(), v.Value())
		}
		fmt.Println()
	}
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/pemistahl/lingua-go@v1.4.0 >/dev/null 2>&1
GOFLAGS=-mod=mod go run . | tee out
diff - out <<'WANT'
外務省報道官談話 Chinese 1.00 Afrikaans 0.00
内閣官房関係省庁図 Chinese 1.00 Afrikaans 0.00
外務省の談話 Japanese 1.00 Afrikaans 0.00
МЗС Ukrainian 0.45 Belarusian 0.42
WANT
