package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"example.com/attribution"
	"example.com/attribution/verify"
)

func traceFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	f.Func("case", "a case `file`, or a stream of cases, whose quotes are looked for; may be repeated", func(name string) error {
		o.cases = append(o.cases, name)
		return nil
	})
	f.StringVar(&o.out, "o", "", "write to a `folder`, for each file of articles the file NAME.citations.ndjson; "+
		"a file whose is there is passed over")
}

func (p *program) quoteTrace(o *options, args []string) int {
	switch {
	case len(o.cases) == 0:
		return p.fail("no case is given; use -case")
	case len(args) == 0:
		return p.fail("no file of articles is given; - is standard input")
	}
	if err := o.traceTargets(args); err != nil {
		return p.fail("%v", err)
	}
	status := exitOK
	var cases []*attribution.Case
	for c, worst := range p.wellFormedCases(o.cases) {
		if status = max(status, worst); c.Case != nil {
			cases = append(cases, c.Case)
		}
	}
	if status == exitFailure {
		return status
	}
	tracer := verify.NewTracer(cases...)
	for _, name := range args {
		broken, err := p.traceFile(o, tracer, name)
		switch {
		case err != nil:
			status = p.fail("%s: %v", name, err)
		case broken > 0:
			p.note("%s: %d lines are not articles", name, broken)
			status = max(status, exitFindings)
		}
	}
	return status
}

// traceTargets makes the folder of the results, and refuses files of articles whose results would have one name.
func (o *options) traceTargets(args []string) error {
	if o.out == "" {
		return nil
	}
	from := map[string]string{}
	for _, name := range args {
		to := o.traceTarget(name)
		if other, ok := from[to]; ok {
			return fmt.Errorf("the results of %s and %s would be in one file, %s; trace them into two folders", other, name, to)
		}
		from[to] = name
	}
	return os.MkdirAll(o.out, 0o777)
}

// traceTarget returns the name of the file for the results of a file of articles.
func (o *options) traceTarget(name string) string {
	if name == "-" {
		name = "stdin"
	}
	return filepath.Join(o.out, strings.TrimSuffix(filepath.Base(name), ".ndjson")+".citations.ndjson")
}

// traceFile traces the articles of one file, and returns how many of its lines are not articles.
func (p *program) traceFile(o *options, tracer *verify.Tracer, name string) (broken int, err error) {
	t := &target{std: p.stdout}
	if o.out != "" {
		t.name = o.traceTarget(name)
		if _, err := os.Stat(t.name); err == nil {
			p.note("%s: passed over, %s is there", name, t.name)
			return 0, nil
		}
		if _, err := t.Write(nil); err != nil { // also where nothing is cited
			return 0, bare(err)
		}
	}
	f, err := p.openWatched(name)
	if err != nil {
		return 0, errors.Join(bare(err), t.close(false))
	}
	defer f.Close()
	err = eachLine(f, cmp.Or(p.limits.Bytes, maxText), tracer.TraceLine, func(results []byte) error {
		broken += bytes.Count(results, []byte(`{"line":`))
		switch {
		case o.out != "": // the bytes of a file are those that any worker writes
		case o.json:
			results = calm(results)
		default:
			results = readable(results)
		}
		_, err := t.Write(results)
		return err
	})
	return broken, errors.Join(err, t.close(err == nil))
}

// readable turns results into text for people.
func readable(results []byte) []byte {
	var out bytes.Buffer
	for line := range bytes.Lines(results) {
		var r struct {
			verify.Citation
			verify.BrokenLine
		}
		if json.Unmarshal(line, &r) != nil {
			continue
		}
		if r.Line > 0 {
			fmt.Fprintf(&out, "line %d: %s\n", r.Line, escaped(r.Error))
			continue
		}
		fmt.Fprintf(&out, "%s cites %s of %s: %s at bytes %d to %d", escaped(r.Article), r.Quote, r.Case, r.Class, r.Start, r.End)
		for _, w := range r.Warnings {
			fmt.Fprintf(&out, " [%s]", w.Code)
		}
		out.WriteByte('\n')
	}
	return out.Bytes()
}
