package main

import (
	"errors"
	"flag"
	"fmt"
	"iter"

	"example.com/attribution"
	"example.com/attribution/coding"
	"example.com/attribution/query"
	"example.com/attribution/verify"
)

// finding is what validate and lint print with -json.
type finding struct {
	File     string               `json:"file"`
	Number   int                  `json:"number,omitempty"` // of the case in a stream, from 1
	Path     string               `json:"path"`
	Member   string               `json:"member,omitempty"`
	Code     attribution.Code     `json:"code"`
	Severity attribution.Severity `json:"severity"`
	Message  string               `json:"message"`
	Count    int                  `json:"count,omitempty"` // how many there are of the kind, of which Path is the first; zero: it is the only one
}

func (p *program) validate(o *options, files []string) int {
	return p.check(o, files, p.documents, validated)
}

func lintFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	sourcesFlag(f, o)
	f.BoolVar(&o.secondReader, "second-reader", false, "also advise on acts on claims about states that nobody but their coder is said to have read")
}

func (p *program) lint(o *options, files []string) int {
	linted := linted
	if o.secondReader {
		linted = lintedForReaders
	}
	if o.sources == "" {
		return p.check(o, files, p.documents, linted)
	}
	text, done, err := sourceTexts(o.sources)
	if err != nil {
		return p.fail("%v", err)
	}
	defer done()
	var failed error
	status := p.check(o, files, p.documents, func(d checkable) attribution.Findings {
		c, ok := d.(*attribution.Case)
		if !ok {
			return linted(d)
		}
		found, err := verify.Lint(c, text)
		failed = errors.Join(failed, err)
		return append(linted(c), found...)
	})
	if failed != nil {
		return p.fail("%v", failed)
	}
	return status
}

// linted returns what the rules of its format find in a document, then what those of who holds what do in a case.
func linted(d checkable) attribution.Findings {
	if c, ok := d.(*attribution.Case); ok {
		return append(c.Lint(), query.New(c).Lint()...)
	}
	return d.Lint()
}

// lintedForReaders is linted, and asks for a second reader.
func lintedForReaders(d checkable) attribution.Findings {
	out := linted(d)
	if c, ok := d.(*attribution.Case); ok {
		out = append(out, coding.Lint(c)...)
	}
	return out
}

// check prints what a check finds in each document that is read from the files. The status is the worst of all.
func (p *program) check(o *options, files []string, read func(string) iter.Seq2[checkable, error],
	check func(checkable) attribution.Findings) int {
	if len(files) == 0 {
		return p.fail("no file is given; - is standard input")
	}
	status := exitOK
	for _, name := range files {
		number := 0
		for d, err := range read(name) {
			if isStream(name) {
				number++
			}
			fs, unreadable := findings(d, err, check)
			if unreadable != nil {
				status = p.fail("%s: %v", numbered(name, number), unreadable)
				continue
			}
			status = max(status, p.printAll(o, name, number, d, fs))
		}
	}
	return status
}

// printAll prints what was found in a document, and returns the status that it gives.
func (p *program) printAll(o *options, file string, number int, d checkable, fs attribution.Findings) int {
	status := exitOK
	for _, f := range alike(d, fs) {
		if f.Severity != attribution.SeverityAdvice {
			status = exitFindings
		}
		f.File, f.Number = file, number
		p.print(o, f)
	}
	return status
}

func (p *program) print(o *options, f kindOfFinding) {
	if o.json {
		p.object(f.finding)
		return
	}
	times := ""
	if f.Count > 1 {
		times = fmt.Sprintf(" (%d times, here first)", f.Count)
	}
	fmt.Fprintf(p.stdout, "%s: %s: %s [%s]%s\n", numbered(f.File, f.Number), f.Severity, escaped(f.text), f.Code, times)
}

// object prints a JSON object on a line. Standard output keeps an error.
func (p *program) object(v any) { _ = object(p.stdout, v) }

// numbered names a file and, in a stream, which of its cases.
func numbered(file string, number int) string {
	if number == 0 {
		return file
	}
	return fmt.Sprintf("%s: case %d", file, number)
}
