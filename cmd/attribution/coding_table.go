package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"iter"
	"maps"
	"path/filepath"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/coding"
	"example.com/attribution/internal/ident"
)

func codingTableFlags(f *flag.FlagSet, o *options) {
	f.BoolVar(&o.json, "json", false, "write one JSON object a line: rows or, with -in, cases, and findings as JSON "+
		"objects on standard error")
	f.StringVar(&o.format, "format", "", "`csv` is what is written without it")
	f.StringVar(&o.in, "in", "", "make cases of the table in this `file`, comma-separated or JSON lines; - is "+
		"standard input. Its cells may name the common parties, and those of the cases in FILE…, by their ids")
	f.StringVar(&o.loss, "loss", "", "write what a table cannot carry to this `file`, one JSON object a line; - is standard error")
}

// codingTable writes the acts of cases as a table, or makes cases of one.
func (p *program) codingTable(o *options, args []string) int {
	switch {
	case o.format != "" && o.format != formatFlagCSV:
		return p.fail("-format: want csv, not %q; -json writes JSON lines", o.format)
	case o.format != "" && (o.json || o.in != ""):
		return p.fail("-format csv is for a table that is written, without -json and -in")
	case o.in != "" && o.loss != "":
		return p.fail("-loss is for a table that is written: what is read of one is all in the case, or a finding")
	case o.in != "":
		return p.tableIn(o, args)
	}
	return p.tableOut(o, args)
}

func (p *program) tableOut(o *options, args []string) int {
	out := coding.NewCSVWriter(p.stdout)
	if o.json {
		out = coding.NewNDJSONWriter(p.stdout)
	}
	c := conversion{program: p, options: o, loss: target{name: o.loss, std: p.stderr, unfinished: p.unfinished}}
	for read, status := range p.wellFormedCases(args) {
		if c.status = max(c.status, status); read.Case == nil {
			continue
		}
		rows, lost, err := coding.FromCase(read.Case)
		if err == nil {
			err = out.Write(rows...)
		}
		if err == nil {
			err = c.lose(lost)
		}
		if err != nil {
			c.status = p.fail("%v", err)
			break
		}
	}
	if c.lost > 0 && o.loss == "" {
		p.note("%d losses; -loss FILE lists them", c.lost)
	}
	if err := c.loss.close(c.status != exitFailure); err != nil {
		return p.fail("%v", err)
	}
	return c.status
}

func (p *program) tableIn(o *options, args []string) int {
	r := coding.Reader{Known: cases.Parties()}
	name := filepath.Base(o.in)
	r.ID = ident.Slug(strings.TrimSuffix(name, filepath.Ext(name)))
	if len(args) > 0 {
		for read, status := range p.wellFormedCases(args) {
			if read.Case == nil {
				return status
			}
			maps.Copy(r.Known, read.Actors)
		}
	}
	f, err := p.openWatched(o.in)
	if err != nil {
		return p.fail("%v", err)
	}
	defer f.Close()
	next, stop := iter.Pull2(r.Cases(f))
	defer stop()
	status, none := exitOK, true
	read, err, more := next()
	lines := o.json
	for more {
		now, wrong := read, err
		read, err, more = next() // whether there are several is known when the second is read
		none, lines = false, lines || more
		fs, bad := errors.AsType[attribution.Findings](wrong)
		if wrong != nil && !bad {
			return p.fail("%s: %v", o.in, wrong)
		}
		if bad {
			status = p.blameTable(o, fs)
			continue
		}
		var b bytes.Buffer
		if err := write(&b, now, lines); err != nil {
			return p.fail("%s: %v", o.in, err)
		}
		if lines {
			b.Truncate(len(bytes.TrimSuffix(b.Bytes(), []byte("\n"))))
			b.WriteByte('\n')
		}
		if _, err := p.stdout.Write(b.Bytes()); err != nil {
			return p.fail("%v", err)
		}
	}
	if none {
		return p.fail("%s: there is no case in it", o.in)
	}
	return status
}

// blameTable reports what is wrong with rows of a table, each with its line.
func (p *program) blameTable(o *options, fs attribution.Findings) int {
	for _, f := range fs {
		row, _, _ := strings.Cut(strings.TrimPrefix(f.Path, "/"), "/")
		line, _ := strconv.Atoi(row) // none: zero
		if o.json {
			of := newFinding(f)
			of.File, of.Line = o.in, line
			object(p.stderr, of)
			continue
		}
		fmt.Fprintln(p.stderr, escaped(fmt.Sprintf("%s:%d: %s: %s [%s]", o.in, line, f.Severity, f, f.Code)))
	}
	return exitFindings
}
