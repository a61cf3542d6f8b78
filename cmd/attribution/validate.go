package main

import (
	"cmp"
	"flag"
	"fmt"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/coding"
	"example.com/attribution/query"
	"example.com/attribution/verify"
)

// finding is what validate and lint print with -json.
type finding struct {
	File string `json:"file"`
	// of the value, of the object that lacks something, or of the name that is wrong, from 1
	Line     int                  `json:"line,omitempty"`
	Column   int                  `json:"column,omitempty"` // in characters, from 1
	Case     string               `json:"case,omitempty"`   // the id of the case, where there are several
	Path     string               `json:"path"`
	Member   string               `json:"member,omitempty"`
	Code     attribution.Code     `json:"code"`
	Severity attribution.Severity `json:"severity"`
	Message  string               `json:"message"`
	// how many there are of the kind, of which Path is the first; zero: it is the only one
	Count      int    `json:"count,omitempty"`
	Suggestion string `json:"suggestion,omitempty"` // what was probably meant
}

// validate prints errors only: what keeps a document from being of its format. That a member is misspelled is for lint,
// since a format may grow.
func (p *program) validate(o *options, files []string) int {
	return p.check(o, files, maxDocument, (*program).decode, sure(validated))
}

func lintFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	sourcesFlag(f, o)
	f.BoolVar(&o.secondReader, "second-reader", false,
		"also advise on acts on claims about states that nobody but their coder is said to have read")
	f.BoolVar(&o.verbose, "v", false, "list the same advice on several entities for each of them")
}

func (p *program) lint(o *options, files []string) int {
	linted := linted
	if o.secondReader {
		linted = lintedForReaders
	}
	if o.sources == "" {
		return p.check(o, files, maxDocument, (*program).decode, sure(linted))
	}
	texts, err := openTexts(o.sources)
	if err != nil {
		return p.fail("%v", err)
	}
	defer texts.close()
	return p.untold(texts, p.check(o, files, maxDocument, (*program).decode, func(d checkable) (attribution.Findings, error) {
		c, ok := d.(*attribution.Case)
		if !ok {
			return linted(d), nil
		}
		found, err := verify.Lint(c, texts.text)
		return append(linted(c), found...), err
	}))
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

// sure makes a check of one that cannot fail.
func sure(check func(checkable) attribution.Findings) func(checkable) (attribution.Findings, error) {
	return func(d checkable) (attribution.Findings, error) { return check(d), nil }
}

// check prints what a check finds in each document that is decoded of the files, several at once. The status is the
// worst of all.
func (p *program) check(o *options, files []string, most int, decode func(*program, []byte) (checkable, error),
	check func(checkable) (attribution.Findings, error)) int {
	if len(files) == 0 {
		return p.fail("no file is given; - is standard input")
	}
	return p.each(files, most, func(p *program, _ *done, x parcel) int {
		d, err := checked{input: x.input}, x.err
		if err == nil {
			d.checkable, err = decode(p, x.text)
		}
		var failed error
		fs, unreadable := findings(d.checkable, err, func(d checkable) (fs attribution.Findings) {
			fs, failed = check(d)
			return fs
		})
		if unreadable != nil {
			return p.unreadable(d.input, unreadable)
		}
		status := p.printAll(o, d, len(files) > 1 || x.inFolder || d.inStream(), fs)
		if failed != nil {
			return p.fail("%v", failed)
		}
		return status
	})
}

// printAll prints what was found in a document, in its order, with the case where there are several, and returns the
// status that it gives.
func (p *program) printAll(o *options, d checked, several bool, fs attribution.Findings) int {
	status := exitOK
	id := ""
	c, isCase := d.checkable.(*attribution.Case)
	if isCase && several {
		id = c.ID
	}
	list := alike
	if isCase && o.verbose {
		list = each
	}
	all := list(d.checkable, meant(d.checkable, fs))
	first := make(attribution.Findings, len(all))
	for i, f := range all {
		first[i] = f.first
		if f.Severity != attribution.SeverityAdvice {
			status = exitFindings
		}
	}
	for i, at := range d.places(first) {
		all[i].File, all[i].Line, all[i].Column, all[i].Case = d.file, at.line, at.column, id
	}
	lost := slices.ContainsFunc(all, losesEntity)
	slices.SortStableFunc(all, func(a, b kindOfFinding) int {
		if lost && rank(a.Code) != rank(b.Code) {
			return cmp.Compare(rank(a.Code), rank(b.Code))
		}
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	for _, f := range all {
		p.print(o, d.input, f)
	}
	return status
}

// losesEntity reports whether a finding is that an entity or a collection could not be read, so that references to it
// name nothing.
func losesEntity(f kindOfFinding) bool {
	return f.Code == attribution.CodeWrongType && strings.Count(f.Path, "/") <= 2
}

// rank puts references that name nothing behind what may be why.
func rank(code attribution.Code) int {
	if code == attribution.CodeDangling {
		return 1
	}
	return 0
}

func (p *program) print(o *options, from input, f kindOfFinding) {
	if o.json {
		p.object(f.finding)
		return
	}
	times, of := "", ""
	if f.Count > 1 {
		times = fmt.Sprintf(" (%d times, here first)", f.Count)
	}
	if f.Case != "" && from.inStream() {
		of = "case " + f.Case + ": "
	}
	fmt.Fprintln(p.stdout, escaped(fmt.Sprintf("%s: %s%s: %s [%s]%s", from.named(place{f.Line, f.Column}), of,
		f.Severity, f.first, f.Code, times)))
}

// object prints a JSON object on a line. Standard output keeps an error.
func (p *program) object(v any) { _ = object(p.stdout, v) }
