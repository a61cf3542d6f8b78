package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"

	"example.com/attribution"
	"example.com/attribution/quote"
	"example.com/attribution/verify"
)

func verifyFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	sourcesFlag(f, o)
	f.StringVar(&o.seal, "seal", "", "write to a `file` which texts the quotes were verified against, and where each stands")
	f.StringVar(&o.proof, "proof", "", "compare case and texts with such a `file`")
	f.BoolVar(&o.verbose, "v", false, "list the quotes without text too")
}

func sourcesFlag(f *flag.FlagSet, o *options) {
	f.Func("sources", "`folder` with the text of each source in SOURCE-ID.txt; without it, no text is there",
		func(folder string) error {
			if folder == "" { // as of a variable that is not set: no text would be there, and nothing would fail
				return errors.New("no folder is named")
			}
			o.sources = folder
			return nil
		})
}

// verifiedQuote is what verify prints with -json.
type verifiedQuote struct {
	Case          string               `json:"case"`
	Quote         attribution.QuoteID  `json:"quote"`
	Source        attribution.SourceID `json:"source"`
	Class         quote.Class          `json:"class"`
	Start         int                  `json:"start"`
	End           int                  `json:"end"`
	Similarity    float64              `json:"similarity"`
	Diff          []edit               `json:"diff"`
	Warnings      []warning            `json:"warnings"`
	Notes         []note               `json:"notes"`
	Speaker       string               `json:"speaker"` // of the quote in the case, or the first who may be
	SpeakerInText string               `json:"speakerInText"`
	SpeakerAgrees verify.Agreement     `json:"speakerAgrees"`
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
	texts, err := openTexts(o.sources)
	if err != nil {
		return p.fail("%v", err)
	}
	defer texts.close()
	return p.untold(texts, p.verifyWith(o, args, texts.text))
}

func (p *program) verifyWith(o *options, args []string, text func(attribution.SourceID) (string, error)) int {
	if o.proof == "" && o.seal == "" {
		return p.verifyAll(o, args, text)
	}
	c, status := p.one(args) // a record is of one case
	if c == nil {
		return status
	}
	if o.proof != "" {
		return p.prove(o, c, text)
	}
	if status = p.verifyCase(o, c, text); status == exitFailure {
		return status
	}
	return max(status, p.seal(o, c, text))
}

// verifyAll verifies each case of the files.
func (p *program) verifyAll(o *options, args []string, text func(attribution.SourceID) (string, error)) int {
	if args = p.orInput(args); len(args) == 0 {
		c, status := p.embedded()
		if c == nil {
			return status
		}
		return p.verifyCase(o, c, text)
	}
	return p.each(args, maxCase, func(p *program, _ *done, x parcel) int {
		l, status := p.wellFormed(x)
		if l.Case == nil {
			return status
		}
		if (len(args) > 1 || l.inStream()) && !o.json {
			fmt.Fprintf(p.stdout, "%s%s\n", caseMark, printable(l.ID))
		}
		return p.verifyCase(o, l.Case, text)
	})
}

func (p *program) verifyCase(o *options, c *attribution.Case, text func(attribution.SourceID) (string, error)) int {
	found, err := verify.Quotes(c, text)
	if err != nil {
		return p.fail("%v", err)
	}
	status, without := exitOK, 0
	for _, q := range found {
		if q.Failed() {
			status = exitFindings
		}
		if q.Class == verify.NoText && len(q.Warnings) == 0 && !o.json && !o.verbose {
			without++
			continue
		}
		p.verified(o, c.ID, q)
	}
	if without > 0 {
		fmt.Fprintf(p.stdout, "%-12s %d quotes; -v lists them\n", verify.NoText, without)
	}
	return status
}

// seal writes the record of what was verified.
func (p *program) seal(o *options, c *attribution.Case, text func(attribution.SourceID) (string, error)) int {
	r, err := verify.Seal(c, text)
	if err != nil {
		return p.fail("%v", err)
	}
	var b bytes.Buffer
	if err := r.Encode(&b); err != nil {
		return p.fail("%v", err)
	}
	if err := p.save(o.seal, b.Bytes()); err != nil {
		return p.fail("%v", err)
	}
	return exitOK
}

// breach is what verify -proof prints with -json.
type breach struct {
	Case   string               `json:"case"`
	Code   verify.BreachCode    `json:"code"`
	Quote  attribution.QuoteID  `json:"quote"`
	Source attribution.SourceID `json:"source"`
	Text   string               `json:"text"`
}

// prove compares a case and the texts of its sources with a record.
func (p *program) prove(o *options, c *attribution.Case, text func(attribution.SourceID) (string, error)) int {
	f, err := os.Open(o.proof)
	if err != nil {
		return p.fail("%v", err)
	}
	defer f.Close()
	r, err := verify.DecodeRecord(f)
	if err != nil {
		return p.fail("%s: %v", o.proof, err)
	}
	if o.sources == "" {
		text = nil
	}
	breaches, err := r.Check(c, text)
	if err != nil {
		return p.fail("%v", err)
	}
	if same, err := r.SameCase(c); err == nil && !same {
		p.note("the case is not byte for byte the one that was sealed")
	}
	for _, b := range breaches {
		if o.json {
			p.object(breach{c.ID, b.Code, b.Quote, b.Source, b.Text})
			continue
		}
		fmt.Fprintf(p.stdout, "%-24s %s", b.Code, escaped(string(b.Quote)))
		if b.Source != "" {
			fmt.Fprintf(p.stdout, " in %s", escaped(string(b.Source)))
		}
		fmt.Fprintln(p.stdout)
	}
	if len(breaches) > 0 {
		return exitFindings
	}
	return exitOK
}

func (p *program) verified(o *options, id string, q verify.CheckedQuote) {
	if o.json {
		speaker := ""
		if len(q.Speaker.Recorded) > 0 {
			speaker = string(q.Speaker.Recorded[0])
		}
		p.object(verifiedQuote{id, q.ID, q.Source, q.Class, q.Start, q.End, q.Similarity, edits(q.Diff),
			warnings(q.Warnings), notes(q.Notes),
			speaker, q.Speaker.InText, q.Speaker.Agrees})
		return
	}
	fmt.Fprintf(p.stdout, "%-12s %s", q.Class, q.ID)
	if q.Source != "" {
		fmt.Fprintf(p.stdout, " in %s", q.Source)
	}
	fmt.Fprintln(p.stdout)
	if q.Class != verify.NoText || len(q.Warnings) > 0 {
		p.details(q.Result)
	}
	if q.Speaker.Agrees == verify.AgreementNo {
		fmt.Fprintf(p.stdout, "    other-speaker: the text names %q\n", q.Speaker.InText)
	}
}

// details says what differs and what to look at.
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
