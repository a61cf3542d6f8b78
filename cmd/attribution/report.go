package main

import (
	"bytes"
	"flag"
	"os"

	"example.com/attribution/report"
)

func reportFlags(f *flag.FlagSet, o *options) {
	f.StringVar(&o.format, "format", "text", "`format` of the report: text")
	f.StringVar(&o.out, "o", "", "write to this `file` instead of standard output")
}

func (p *program) report(o *options, args []string) int {
	if o.format != "text" {
		return p.fail("there is no format %q; there is: text", o.format)
	}
	c, status := p.one(args)
	if c == nil {
		return status
	}
	var out bytes.Buffer
	if err := report.Text(&out, c, report.Options{}); err != nil {
		return p.fail("%v", err)
	}
	if o.out != "" && o.out != "-" {
		if err := os.WriteFile(o.out, out.Bytes(), 0o666); err != nil {
			return p.fail("%v", err)
		}
		return exitOK
	}
	if _, err := out.WriteTo(p.stdout); err != nil {
		return p.fail("%v", err)
	}
	return exitOK
}
