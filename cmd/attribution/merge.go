package main

import (
	"bytes"
	"fmt"

	"example.com/attribution"
	"example.com/attribution/query"
)

// merge writes one case of several. What could not be said of both, and what has another id, goes to standard error, as objects with
// -json; new ids are advice, which is no failure.
func (p *program) merge(o *options, files []string) int {
	var all []*attribution.Case
	for _, name := range files {
		for c, err := range p.read(name) {
			fs, unreadable := findings(c, err, validated)
			if unreadable != nil {
				return p.fail("%s: %v", name, unreadable)
			}
			if len(fs) > 0 {
				for _, f := range fs {
					p.fail("%s: %v", name, f)
				}
				return exitFindings
			}
			all = append(all, c)
		}
	}
	if len(all) < 2 {
		return p.fail("say merge A B…; there are not two cases")
	}
	c, fs := query.Merge(all...)
	var out bytes.Buffer
	if err := write(&out, c, o.json); err != nil {
		return p.fail("%v", err)
	}
	if _, err := out.WriteTo(p.stdout); err != nil {
		return p.fail("%v", err)
	}
	status := exitOK
	for _, f := range append(fs, validated(c)...) {
		if f.Severity != attribution.SeverityAdvice {
			status = exitFindings
		}
		if o.json {
			object(p.stderr, finding{Path: f.Path, Member: f.Member, Code: f.Code, Severity: f.Severity, Message: f.Message})
		} else {
			fmt.Fprintf(p.stderr, "%s: %s [%s]\n", f.Severity, escaped(f.Error()), f.Code)
		}
	}
	return status
}
