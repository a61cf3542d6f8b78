package main

import (
	"bytes"
	"flag"

	"example.com/attribution"
	"example.com/attribution/internal/inorder"
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
	given := func(yield func(parcel) bool) {
		for in, err := range p.inputs(name, maxCase) {
			if !yield(parcel{input: in, err: err}) {
				return
			}
		}
	}
	var out bytes.Buffer
	status := exitOK
	for c := range inorder.Map(given, readAhead, weigh, p.canonical) {
		switch {
		case c.unreadable != nil:
			return p.unreadable(c.input, c.unreadable)
		case len(c.malformed) > 0:
			status = p.blame(c.input, c.malformed)
			continue
		case c.err != nil:
			return p.fail("%s: %v", name, c.err)
		}
		out.Write(c.data)
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

// A canonical case is one in its canonical form, or why it has none.
type canonical struct {
	input
	data            []byte
	malformed       attribution.Findings
	unreadable, err error
}

func (p *program) canonical(x parcel) canonical {
	out := canonical{input: x.input}
	var c *attribution.Case
	err := x.err
	if err == nil {
		c, err = p.decoder().Decode(bytes.NewReader(x.text))
	}
	if out.malformed, out.unreadable = undecoded(err); len(out.malformed) > 0 || out.unreadable != nil {
		return out
	}
	var b bytes.Buffer
	out.err = write(&b, c, x.inStream())
	out.data = b.Bytes()
	return out
}

func write(out *bytes.Buffer, c *attribution.Case, line bool) error {
	if !line {
		return c.Encode(out)
	}
	data, err := c.MarshalJSON()
	out.Write(append(data, '\n'))
	return err
}
