package main

import (
	"errors"
	"flag"
	"fmt"

	"example.com/attribution"
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
}

func (p *program) validate(o *options, files []string) int {
	return p.check(o, files, validated)
}

func lintFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	sourcesFlag(f, o)
}

func (p *program) lint(o *options, files []string) int {
	if o.sources == "" {
		return p.check(o, files, linted)
	}
	text, done, err := sourceTexts(o.sources)
	if err != nil {
		return p.fail("%v", err)
	}
	defer done()
	var failed error
	status := p.check(o, files, func(c *attribution.Case) attribution.Findings {
		found, err := verify.Lint(c, text)
		failed = errors.Join(failed, err)
		return append(linted(c), found...)
	})
	if failed != nil {
		return p.fail("%v", failed)
	}
	return status
}

// linted returns what the rules of the model find in a case, then what those of who holds what do.
func linted(c *attribution.Case) attribution.Findings {
	return append(c.Lint(), query.New(c).Lint()...)
}

// check prints what a check finds in each case of the files. The status is the worst of all.
func (p *program) check(o *options, files []string, check func(*attribution.Case) attribution.Findings) int {
	if len(files) == 0 {
		return p.fail("no file is given; - is standard input")
	}
	status := exitOK
	for _, name := range files {
		number := 0
		for c, err := range p.read(name) {
			if isStream(name) {
				number++
			}
			fs, unreadable := findings(c, err, check)
			if unreadable != nil {
				status = p.fail("%s: %v", numbered(name, number), unreadable)
				continue
			}
			for _, f := range fs {
				if f.Severity != attribution.SeverityAdvice {
					status = max(status, exitFindings)
				}
				p.print(o, name, number, f)
			}
		}
	}
	return status
}

func (p *program) print(o *options, file string, number int, f attribution.Finding) {
	if o.json {
		p.object(finding{file, number, f.Path, f.Member, f.Code, f.Severity, f.Message})
		return
	}
	fmt.Fprintf(p.stdout, "%s: %s: %s [%s]\n", numbered(file, number), f.Severity, escaped(f.Error()), f.Code)
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
