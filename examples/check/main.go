// Command check holds a drafted case against the texts of its sources: DIR/SOURCE-ID.txt. It prints what is wrong with
// the case and which quotations do not stand in their source as the draft has them, and fails if there is any.
//
//	go run ./examples/check -sources DIR FILE
//
// With -draft, FILE is a text of which a case is drafted first; the doubts that a person has to decide are printed too.
//
//	go run ./examples/check -draft FILE
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/draft"
	"example.com/attribution/verify"
)

func main() {
	sources := flag.String("sources", ".", "`folder` of the texts")
	text := flag.Bool("draft", false, "the file is a text, of which a case is drafted")
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	f, err := os.Open(flag.Arg(0))
	if err == nil {
		defer f.Close()
		if *text {
			err = runDraft(os.Stdout, f)
		} else {
			err = run(os.Stdout, f, os.DirFS(*sources))
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "check:", err)
		os.Exit(1)
	}
}

// errDoubtful says that the draft cannot be used as it is.
var errDoubtful = errors.New("the draft needs its author")

func run(out io.Writer, written io.Reader, sources fs.FS) error {
	c, err := attribution.Decode(written)
	if err != nil {
		return err
	}
	return check(out, c, func(id attribution.SourceID) (string, error) {
		text, err := fs.ReadFile(sources, string(id)+".txt")
		return string(text), err
	})
}

// runDraft drafts a text, lists what is open, and checks the draft as any case.
func runDraft(out io.Writer, from io.Reader) error {
	text, err := io.ReadAll(from)
	if err != nil {
		return err
	}
	c, open, err := draft.New([]draft.Text{{Text: string(text)}}, draft.Options{Actors: cases.Parties()})
	if err != nil {
		return err
	}
	for _, d := range open {
		fmt.Fprintf(out, "%s: %q:", d.Code, d.Text)
		for _, a := range d.Alternatives {
			fmt.Fprintf(out, " %q", a.Choice)
		}
		fmt.Fprintln(out)
	}
	return check(out, c, func(attribution.SourceID) (string, error) { return string(text), nil })
}

// check holds a case against the texts of its sources.
func check(out io.Writer, c *attribution.Case, text func(attribution.SourceID) (string, error)) error {
	doubts := 0
	for _, f := range c.Lint() {
		if f.Severity != attribution.SeverityAdvice {
			fmt.Fprintln(out, f)
			doubts++
		}
	}
	quotes, err := verify.Quotes(c, text)
	if err != nil {
		return err
	}
	for _, q := range quotes {
		if !q.Failed() && len(q.Warnings) == 0 {
			continue
		}
		fmt.Fprintf(out, "/quotes/%s: %s: %q\n", q.ID, q.Class, c.Quotes[q.ID].Text)
		for _, edit := range q.Diff {
			fmt.Fprintf(out, "\tthe source has %q for %q\n", edit.Text, edit.Passage)
		}
		for _, w := range q.Warnings {
			fmt.Fprintf(out, "\t%s: %s\n", w.Code, w.Text)
		}
		doubts++
	}
	if doubts > 0 {
		return fmt.Errorf("%w: %d doubts", errDoubtful, doubts)
	}
	return nil
}
