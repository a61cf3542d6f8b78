#!/usr/bin/env bash
# Go cuelang.org/go v0.17.1 (encoding/jsonschema and encoding/json), santhosh-tekuri/jsonschema v6.0.3.
# Guess: a schema of JSON Schema that is imported means what it meant: 85.0 and 1e2 are integers (JSON Schema, 6.1.1
# of the validation vocabulary), and const 1 is 1.0.
# What is so: for CUE 85.0 and 1e2 are no integers and 1.0 is not the constant 1: "conflicting values"; two items 1
# and 1.0 are unique. A validator of JSON Schema takes the first three and refuses the last.
# Why it matters here: confidence is an integer from 0 to 100 in STIX; encoders that know only floats write 85.0.
set -euo pipefail
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
cat >main.go <<'GO'
package main

import (
	"fmt"
	"log"
	"strings"

	"cuelang.org/go/cue"
	"cuelang.org/go/cue/cuecontext"
	"cuelang.org/go/encoding/json"
	cueschema "cuelang.org/go/encoding/jsonschema"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

const text = `{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {
	"confidence": {"type": "integer", "minimum": 0, "maximum": 100}, "version": {"const": 1},
	"list": {"type": "array", "uniqueItems": true}}}`

func verdict(err error) string {
	if err != nil {
		return "invalid"
	}
	return "valid"
}

func must[T any](v T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return v
}

func main() {
	ctx := cuecontext.New()
	imported := must(cueschema.Extract(ctx.BuildExpr(must(json.Extract("schema", []byte(text)))), &cueschema.Config{}))
	schema := ctx.BuildFile(imported)
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("schema.json", must(jsonschema.UnmarshalJSON(strings.NewReader(text)))); err != nil {
		log.Fatal(err)
	}
	validator := must(compiler.Compile("schema.json"))
	for _, doc := range []string{`{"confidence": 85}`, `{"confidence": 85.0}`, `{"confidence": 1e2}`, `{"version": 1.0}`,
		`{"list": [1, 1.0]}`, `{"confidence": 85.5}`} {
		value := ctx.BuildExpr(must(json.Extract("doc", []byte(doc))))
		fmt.Println(doc, "CUE:", verdict(schema.Unify(value).Validate(cue.Concrete(true))), "- JSON Schema:",
			verdict(validator.Validate(must(jsonschema.UnmarshalJSON(strings.NewReader(doc))))))
	}
}
GO
go mod init finding >/dev/null 2>&1
go get cuelang.org/go@v0.17.1 github.com/santhosh-tekuri/jsonschema/v6@v6.0.3 >/dev/null 2>&1
GOFLAGS=-mod=mod go run . | tee out
diff - out <<'WANT'
{"confidence": 85} CUE: valid - JSON Schema: valid
{"confidence": 85.0} CUE: invalid - JSON Schema: valid
{"confidence": 1e2} CUE: invalid - JSON Schema: valid
{"version": 1.0} CUE: invalid - JSON Schema: valid
{"list": [1, 1.0]} CUE: valid - JSON Schema: invalid
{"confidence": 85.5} CUE: invalid - JSON Schema: invalid
WANT
