package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"

	"example.com/attribution/misp"
	"example.com/attribution/stix"
)

// Formats that convert knows, by the names of its flags.
const (
	formatCase    = "case"
	formatSTIX    = "stix"
	formatMISP    = "misp"
	formatEuRepoC = "eurepoc"
)

// formatOf tells the formats apart: a case says its format, a bundle is a list or has objects, and an object of STIX
// has an id, which a cluster file has not; that has values. What is no JSON is left to the reader that tells best where
// it goes wrong.
func formatOf(data []byte) string {
	if bytes.HasPrefix(bytes.TrimSpace(data), []byte("[")) || !json.Valid(data) {
		return formatSTIX
	}
	var members map[string]json.RawMessage
	if json.Unmarshal(data, &members) != nil {
		return ""
	}
	has := func(name string) bool { return members[name] != nil }
	switch {
	case has("format"):
		return formatCase
	case has("objects"), has("type") && has("id"):
		return formatSTIX
	case has("values"):
		return formatMISP
	}
	return ""
}

// decodeSTIX is [stix.Decode] of what is STIX: a bundle, or objects of which one at least says what it is. Package stix
// keeps any JSON object; here it would become an empty case without a word.
func (p *program) decodeSTIX(r io.Reader) (*stix.Bundle, error) {
	b, err := p.bundleDecoder().Decode(r)
	if err != nil {
		return nil, err
	}
	isObject := func(o stix.Object) bool { return o.Type() != "" && o.ID().Type() != "" }
	if b.Envelope().Type() != "bundle" && !slices.ContainsFunc(b.Objects, isObject) {
		return nil, errors.New("is not a bundle: there is no STIX object with a type and an identifier in it")
	}
	return b, nil
}

// decodeMISP is [misp.Decode] of what is a cluster file. Others of MISP's files have values, too, but not such that
// have a value each.
func (p *program) decodeMISP(r io.Reader) (*misp.File, error) {
	f, err := misp.Decode(p.bounded(r, maxDocument))
	if f == nil {
		return nil, err
	}
	isCluster := func(c misp.Cluster) bool { return c.Value != "" || c.Extra["value"] != nil }
	switch _, kept := f.Extra["values"]; {
	case len(f.Values) == 0 && !kept: // neither an empty list nor a malformed one
		return nil, errors.New("is not a cluster file: it has no values")
	case len(f.Values) > 0 && !slices.ContainsFunc(f.Values, isCluster):
		return nil, errors.New("is not a cluster file: none of its values has a value")
	}
	return f, err
}
