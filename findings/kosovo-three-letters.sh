#!/usr/bin/env bash
# npm i18n-iso-countries 7.14.0, countries-list 3.4.1, world-countries 5.1.0; Go github.com/biter777/countries v1.7.5.
# Guess: Kosovo has no ISO 3166 code, but everybody who says XK (user-assigned) says XKX for three letters.
# What is so: four lists with XK, three codes: XKK, XKX, UNK, XKX. UNK is the United Nations' code for Kosovo on
# passports; biter777/countries, whose own code is XKX, knows neither UNK nor XKK. Nor do they agree on a number: 983, none, 900.
# Why it matters here: OpenCTI's countries are keyed by alpha-3; match Kosovo by XK or by name, never by three letters.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund i18n-iso-countries@7.14.0 countries-list@3.4.1 world-countries@5.1.0
cat >run.cjs <<'JS'
const iso = require('i18n-iso-countries');
console.log('i18n-iso-countries', iso.alpha2ToAlpha3('XK'), iso.alpha2ToNumeric('XK'));
console.log('countries-list', require('countries-list').getCountryData('XK').iso3);
const k = require('world-countries').find(c => c.cca2 === 'XK');
console.log('world-countries', k.cca3, k.ccn3 || 'no number');
JS
cat >main.go <<'GO'
package main

import (
	"fmt"

	"github.com/biter777/countries"
)

func main() {
	k := countries.ByName("XK")
	fmt.Println("biter777/countries", k.Alpha3(), int(k), countries.ByName("UNK"), countries.ByName("XKK"))
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/biter777/countries@v1.7.5 >/dev/null 2>&1
{ node run.cjs; GOFLAGS=-mod=mod go run .; } | tee out
diff - out <<'WANT'
i18n-iso-countries XKK 983
countries-list XKX
world-countries UNK no number
biter777/countries XKX 900 Unknown Unknown
WANT
