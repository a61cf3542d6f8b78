package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"

	"example.com/attribution"
	"example.com/attribution/query"
)

func mergeFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	f.StringVar(&o.same, "same", "", "`FILE` of parties that are one: a JSON object of UUIDs, each with a list of CASE/actors/ID")
}

// merge writes one case of several. What could not be said of both, and what has another id, goes to standard error, as
// objects with -json; new ids and headers that differ are advice, which is not a failure.
func (p *program) merge(o *options, files []string) int {
	var all []*attribution.Case
	for _, name := range files {
		for l, err := range p.read(name) {
			fs, unreadable := findings(l.Case, err, validated)
			if unreadable != nil {
				return p.unreadable(l.input, unreadable)
			}
			if len(fs) > 0 {
				return p.blame(l.input, fs)
			}
			all = append(all, l.Case)
		}
	}
	if len(all) < 2 {
		return p.fail("say merge A B…; there are not two cases")
	}
	same, status := p.same(o.same)
	if status != exitOK {
		return status
	}
	c, fs := same.Merge(all...)
	var out bytes.Buffer
	if err := write(&out, c, o.json); err != nil {
		return p.fail("%v", err)
	}
	if _, err := out.WriteTo(p.stdout); err != nil {
		return p.fail("%v", err)
	}
	for _, f := range append(fs, validated(c)...) {
		if f.Severity != attribution.SeverityAdvice {
			status = exitFindings
		}
		if o.json {
			file := ""
			if f.Code == query.CodeUnknownParty || f.Code == query.CodeUnlikeParty {
				file = o.same // in which the path is
			}
			of := newFinding(f)
			of.File = file
			object(p.stderr, of)
		} else {
			fmt.Fprintf(p.stderr, "%s: %s [%s]\n", f.Severity, escaped(f.Error()), f.Code)
		}
	}
	return status
}

// same reads the identities that are given, if there are any.
func (p *program) same(name string) (query.Same, int) {
	if name == "" {
		return nil, exitOK
	}
	f, err := p.open(name)
	if err != nil {
		return nil, p.fail("%v", err)
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxSame+1))
	switch {
	case err != nil:
		return nil, p.fail("%s: %v", name, err)
	case len(text) > maxSame:
		return nil, p.fail("%s: is larger than %d bytes", name, maxSame)
	case !json.Valid(text):
		return nil, p.fail("%s: is not JSON", name)
	}
	var out query.Same
	if err := json.Unmarshal(text, &out); err != nil {
		p.fail("%s: want an object of UUIDs, each with a list of CASE/actors/ID: %v", name, err)
		return nil, exitFindings
	}
	return out, exitOK
}

// maxSame is the most bytes that a file of identities may have.
const maxSame = 1 << 26
