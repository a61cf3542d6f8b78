#!/usr/bin/env bash
# npm ajv 8.20.0 with ajv-formats 3.0.1; Go github.com/santhosh-tekuri/jsonschema/v6 v6.0.3 with AssertFormat.
# Guess: both check date-time by RFC 3339 and uri by RFC 3986, so they pass and refuse the same values.
# What is so: they differ both ways. ajv-formats takes a blank for the T and offsets +0530 and +05 (none is RFC 3339),
# the Go package refuses all three; the Go package takes a URI with a blank, a bar or a raw letter such as ü, which
# ajv-formats refuses. For uuid, ajv-formats alone takes a urn:uuid: in front.
# Why it matters here: STIX 2.1's JSON schemas use these formats; "valid by the schema" depends on who asks.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ajv@8.20.0 ajv-formats@3.0.1
cat >values <<'VALUES'
date-time	2021-07-19T10:00:00Z
date-time	2021-07-19 10:00:00Z
date-time	2021-07-19T10:00:00+0530
date-time	2021-07-19T10:00:00+05
uri	https://example.org/a
uri	https://example.org/a b
uri	https://example.org/a|b
uri	https://example.org/ü
uuid	bef4c620-0787-42a8-a96d-b7eb6e85917c
uuid	urn:uuid:bef4c620-0787-42a8-a96d-b7eb6e85917c
VALUES
cat >run.cjs <<'JS'
const ajv = new (require('ajv').default)();
require('ajv-formats').default(ajv);
for (const line of require('fs').readFileSync('values', 'utf8').trim().split('\n')) {
  const [format, value] = line.split('\t');
  console.log(ajv.validate({ type: 'string', format }, value));
}
JS
cat >main.go <<'GO'
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

func main() {
	file, err := os.Open("values")
	if err != nil {
		panic(err)
	}
	for lines := bufio.NewScanner(file); lines.Scan(); {
		format, value, _ := strings.Cut(lines.Text(), "\t")
		c := jsonschema.NewCompiler()
		c.AssertFormat()
		if err := c.AddResource("s.json", map[string]any{"type": "string", "format": format}); err != nil {
			panic(err)
		}
		fmt.Println(c.MustCompile("s.json").Validate(value) == nil)
	}
}
GO
go mod init finding >/dev/null 2>&1
go get github.com/santhosh-tekuri/jsonschema/v6@v6.0.3 >/dev/null 2>&1
node run.cjs >ajv
GOFLAGS=-mod=mod go run . >go
{ printf 'format\tvalue\tajv\tgo\n'; paste values ajv go; } | tee out
diff - out <<'WANT'
format	value	ajv	go
date-time	2021-07-19T10:00:00Z	true	true
date-time	2021-07-19 10:00:00Z	true	false
date-time	2021-07-19T10:00:00+0530	true	false
date-time	2021-07-19T10:00:00+05	true	false
uri	https://example.org/a	true	true
uri	https://example.org/a b	false	true
uri	https://example.org/a|b	false	true
uri	https://example.org/ü	false	true
uuid	bef4c620-0787-42a8-a96d-b7eb6e85917c	true	true
uuid	urn:uuid:bef4c620-0787-42a8-a96d-b7eb6e85917c	true	false
WANT
