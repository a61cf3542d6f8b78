package main

import (
	"flag"

	"example.com/attribution/internal/export"
)

// What export writes, by the words of its flag.
const (
	exportAnnotations = "annotations"
	exportCSL         = "csl"
)

func exportFlags(f *flag.FlagSet, o *options) {
	f.StringVar(&o.as, "as", "", "`form`: annotations (of the W3C Web Annotation Data Model, in JSON-LD) or csl (CSL-JSON)")
	f.StringVar(&o.out, "o", "", "write to this `file` instead of standard output")
}

// export writes what other programs take of a case.
func (p *program) export(o *options, args []string) int {
	if o.as != exportAnnotations && o.as != exportCSL {
		return p.fail("-as: want annotations or csl, not %q", o.as)
	}
	c, status := p.one(args)
	if c == nil {
		return status
	}
	var what any = export.References(c)
	if o.as == exportAnnotations {
		what = export.Annotations(c)
	}
	data, err := export.Encode(what)
	if err != nil {
		return p.fail("%v", err)
	}
	return p.deliver(o, data)
}
