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

// formatOf recognises the format: a case says its format, a bundle is a list or has objects, and an object of STIX
// has an id, which a cluster file has not; that has values. What is not JSON is left to the reader of cases, which says
// best where it goes wrong.
func formatOf(data []byte) string {
	if rest, ok := bytes.CutPrefix(bytes.TrimLeft(data, whiteSpace), []byte("{")); ok &&
		bytes.HasPrefix(bytes.TrimLeft(rest, whiteSpace), []byte(`"format"`)) || !json.Valid(data) {
		return formatCase
	}
	switch bytes.TrimLeft(data, whiteSpace)[0] {
	case '[':
		return formatSTIX
	case '{':
	default:
		return ""
	}
	has := namesIn(data)
	switch {
	case has["format"]:
		return formatCase
	case has["objects"], has["type"] && has["id"]:
		return formatSTIX
	case has["values"]:
		return formatMISP
	}
	return ""
}

const whiteSpace = " \t\r\n" // RFC 8259, section 2

// namesIn returns the names of the members of an object, which is valid JSON. It passes over the values without a copy.
func namesIn(object []byte) map[string]bool {
	out := make(map[string]bool)
	depth, isName := 0, true
	for i := 0; i < len(object); i++ {
		switch object[i] {
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		case ':', ',':
			isName = object[i] == ','
		case '"':
			begin := i
			for i++; object[i] != '"'; i++ {
				if object[i] == '\\' {
					i++
				}
			}
			if name := ""; depth == 1 && isName && json.Unmarshal(object[begin:i+1], &name) == nil {
				out[name] = true
			}
		}
	}
	return out
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
