package main

import (
	"bytes"
	"flag"

	"example.com/attribution"
)

func fmtFlags(f *flag.FlagSet, o *options) {
	f.BoolVar(&o.write, "w", false, "write to the file instead of standard output")
}

func (p *program) fmt(o *options, files []string) int {
	if len(files) == 0 {
		return p.fail("no file is given; - is standard input")
	}
	status := exitOK
	for _, name := range files {
		status = max(status, p.fmtFile(o, name))
	}
	return status
}

// fmtFile writes the canonical form of a file. A file with malformed values is left alone, since they would be lost.
func (p *program) fmtFile(o *options, name string) int {
	if o.write && name == "-" {
		return p.fail("standard input cannot be written to; leave out -w")
	}
	var out bytes.Buffer
	status := exitOK
	for l, err := range p.read(name) {
		malformed, unreadable := undecoded(err)
		if unreadable != nil {
			return p.unreadable(l.input, unreadable)
		}
		if len(malformed) > 0 {
			status = p.blame(l.input, malformed)
			continue
		}
		if err := write(&out, l.Case, l.inStream()); err != nil {
			return p.fail("%s: %v", name, err)
		}
		if !o.write && status == exitOK {
			if _, err := out.WriteTo(p.stdout); err != nil {
				return p.fail("%v", err)
			}
		}
	}
	if !o.write || status != exitOK {
		return status
	}
	if err := p.save(name, out.Bytes()); err != nil {
		return p.fail("%v", err)
	}
	return exitOK
}

func write(out *bytes.Buffer, c *attribution.Case, line bool) error {
	if !line {
		return c.Encode(out)
	}
	data, err := c.MarshalJSON()
	out.Write(append(data, '\n'))
	return err
}
