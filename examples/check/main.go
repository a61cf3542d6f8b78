// Command check holds a drafted case against the texts of its sources: DIR/SOURCE-ID.txt. It prints what is wrong with the case and which
// quotations do not stand in their source as the draft has them, and fails if there is any.
//
//	go run ./examples/check -sources DIR FILE
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"

	"example.com/attribution"
	"example.com/attribution/verify"
)

func main() {
	sources := flag.String("sources", ".", "`folder` of the texts")
	flag.Parse()
	if flag.NArg() != 1 {
		flag.Usage()
		os.Exit(2)
	}
	f, err := os.Open(flag.Arg(0))
	if err == nil {
		defer f.Close()
		err = run(os.Stdout, f, os.DirFS(*sources))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "check:", err)
		os.Exit(1)
	}
}

// errDoubtful says that the draft cannot be used as it is.
var errDoubtful = errors.New("the draft needs its author")

func run(out io.Writer, draft io.Reader, sources fs.FS) error {
	c, err := attribution.Decode(draft)
	if err != nil {
		return err
	}
	doubts := 0
	for _, f := range c.Lint() {
		if f.Severity != attribution.SeverityAdvice {
			fmt.Fprintln(out, f)
			doubts++
		}
	}
	quotes, err := verify.Quotes(c, func(id attribution.SourceID) (string, error) {
		text, err := fs.ReadFile(sources, string(id)+".txt")
		return string(text), err
	})
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
