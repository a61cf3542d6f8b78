package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/quote"
	"example.com/attribution/verify"
)

func verifyFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	f.Func("sources", "`folder` with the text of each source in SOURCE-ID.txt; without it, no text is there", func(folder string) error {
		if folder == "" { // as of a variable that is not set: no text would be there, and nothing would fail
			return errors.New("no folder is named")
		}
		o.sources = folder
		return nil
	})
}

// verified is what verify prints with -json.
type verifiedQuote struct {
	Case       string               `json:"case"`
	Quote      attribution.QuoteID  `json:"quote"`
	Source     attribution.SourceID `json:"source"`
	Class      quote.Class          `json:"class"`
	Start      int                  `json:"start"`
	End        int                  `json:"end"`
	Similarity float64              `json:"similarity"`
	Diff       []edit               `json:"diff"`
	Warnings   []warning            `json:"warnings"`
	Notes      []note               `json:"notes"`
}

// edit is a stretch in which a passage and the text differ.
type edit struct {
	Passage string `json:"passage"`
	Text    string `json:"text"`
}

type note struct {
	Code  quote.NoteCode `json:"code"`
	Start int            `json:"start"`
	End   int            `json:"end"`
	Text  string         `json:"text"`
}

type warning struct {
	Code  quote.WarningCode `json:"code"`
	Start int               `json:"start"`
	End   int               `json:"end"`
	Text  string            `json:"text"`
}

func (p *program) verify(o *options, args []string) int {
	c, status := p.one(args)
	if c == nil {
		return status
	}
	text := func(attribution.SourceID) (string, error) { return "", fs.ErrNotExist }
	if o.sources != "" {
		root, err := os.OpenRoot(o.sources)
		if err != nil {
			return p.fail("%v", err)
		}
		defer root.Close()
		text = func(id attribution.SourceID) (string, error) {
			name := string(id) + ".txt"
			words, err := root.ReadFile(name)
			if err == nil && !utf8.Valid(words) {
				return "", fmt.Errorf("%s: %s", name, notUTF8)
			}
			return string(words), err
		}
	}
	found, err := verify.Quotes(c, text)
	if err != nil {
		return p.fail("%v", err)
	}
	for _, q := range found {
		if q.Failed() {
			status = exitFindings
		}
		p.verified(o, c.ID, q)
	}
	return status
}

func (p *program) verified(o *options, id string, q verify.Quote) {
	if o.json {
		p.object(verifiedQuote{id, q.ID, q.Source, q.Class, q.Start, q.End, q.Similarity, edits(q.Diff), warnings(q.Warnings), notes(q.Notes)})
		return
	}
	fmt.Fprintf(p.stdout, "%-12s %s", q.Class, q.ID)
	if q.Source != "" {
		fmt.Fprintf(p.stdout, " in %s", q.Source)
	}
	fmt.Fprintln(p.stdout)
	if q.Class != verify.NoText {
		p.details(q.Result)
	}
}

// details tells people what differs and what to look at.
func (p *program) details(r quote.Result) {
	for _, d := range r.Diff {
		fmt.Fprintf(p.stdout, "    passage has %q, the text %q\n", d.Passage, d.Text)
	}
	for _, w := range r.Warnings {
		fmt.Fprintf(p.stdout, "    %s: %q\n", w.Code, strings.Join(strings.Fields(w.Text), " "))
	}
	for _, n := range r.Notes {
		fmt.Fprintf(p.stdout, "    note: %s: %q\n", n.Code, strings.Join(strings.Fields(n.Text), " "))
	}
}

func edits(diff []quote.Edit) []edit {
	out := make([]edit, len(diff))
	for i, d := range diff {
		out[i] = edit(d)
	}
	return out
}

func warnings(all []quote.Warning) []warning {
	out := make([]warning, len(all))
	for i, w := range all {
		out[i] = warning{w.Code, w.Span.Start, w.Span.End, w.Text}
	}
	return out
}

func notes(all []quote.Note) []note {
	out := make([]note, len(all))
	for i, n := range all {
		out[i] = note{n.Code, n.Span.Start, n.Span.End, n.Text}
	}
	return out
}
