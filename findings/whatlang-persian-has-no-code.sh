#!/usr/bin/env bash
# Go github.com/abadojack/whatlanggo v1.0.1 (the language of a text).
# Guess: a language that is recognized for certain has the code that BCP 47 tags begin with.
# What is so: Persian is recognized with full confidence and its code of two letters is empty, though ISO 639-1 has fa; that
# of three is pes, Iranian Persian, and not fas. A sentence in Ukrainian with the foreign ministry's
# abbreviation is Bulgarian.
# Why it matters here: Iran's denials come out without a language, and Ukraine's accusations in Bulgarian.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"fmt"

	"github.com/abadojack/whatlanggo"
)

func main() {
	for _, text := range []string{"We firmly reject this claim.", "وزارت امور خارجه این ادعا را رد کرد", "وزارة الخارجية ترفض هذا الادعاء",
		"Міністерство закордонних справ засуджує", "МЗС України засуджує ці кібератаки Росії"} {
		i := whatlanggo.Detect(text)
		fmt.Printf("%q %s reliable %t: %s\n", i.Lang.Iso6391(), i.Lang.Iso6393(), i.IsReliable(), text)
	}
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/abadojack/whatlanggo@v1.0.1 >/dev/null 2>&1
GOFLAGS=-mod=mod go run . | tee out
diff - out <<'WANT'
"en" eng reliable true: We firmly reject this claim.
"" pes reliable true: وزارت امور خارجه این ادعا را رد کرد
"ar" arb reliable true: وزارة الخارجية ترفض هذا الادعاء
"uk" ukr reliable true: Міністерство закордонних справ засуджує
"bg" bul reliable false: МЗС України засуджує ці кібератаки Росії
WANT
