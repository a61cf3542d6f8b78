package main

import (
	"fmt"
	"io"

	"example.com/attribution/coding"
)

// codingDifference is what coding compare prints with -json for a value on which two codings differ.
type codingDifference struct {
	Variable    coding.Variable `json:"variable"`
	Quote       string          `json:"quote"`
	Proposition string          `json:"proposition"`
	A           string          `json:"a"`
	B           string          `json:"b"`
}

// codingTally is what it prints for a variable. Alpha is null where it is undefined.
type codingTally struct {
	Variable coding.Variable `json:"variable"`
	Units    int             `json:"units"`
	Agree    int             `json:"agree"`
	Alpha    *float64        `json:"alpha"`
}

// codingSole is what it prints for what only one of two coders coded: the kind of thing, and where it stands in that
// one's case.
type codingSole struct {
	Only        string          `json:"only"`
	Kind        coding.SoleKind `json:"kind"`
	At          string          `json:"at"`
	Quote       string          `json:"quote"`
	Proposition string          `json:"proposition"`
}

func (p *program) codingCompare(o *options, args []string) int {
	a, b, status := p.two("two files are needed: coding compare A B", args)
	if b == nil {
		return status
	}
	found := coding.Compare(a, b)
	return p.list(func(w io.Writer) error {
		if o.json {
			return comparisonObjects(w, found)
		}
		return writeComparison(w, found)
	})
}

func comparisonObjects(w io.Writer, found coding.Comparison) error {
	for _, d := range found.Disagreements {
		if err := object(w, codingDifference{d.Variable, d.Quote, d.Proposition, d.A, d.B}); err != nil {
			return err
		}
	}
	for i, list := range [][]coding.Sole{found.OnlyA, found.OnlyB} {
		for _, s := range list {
			if err := object(w, codingSole{[]string{"a", "b"}[i], s.Kind, s.At, s.Quote, s.Proposition}); err != nil {
				return err
			}
		}
	}
	for _, t := range found.Tallies {
		line := codingTally{Variable: t.Variable, Units: t.Units, Agree: t.Agree}
		if t.Defined {
			line.Alpha = &t.Alpha
		}
		if err := object(w, line); err != nil {
			return err
		}
	}
	return nil
}

// writeComparison writes a comparison for people.
func writeComparison(w io.Writer, found coding.Comparison) error {
	for _, d := range found.Disagreements {
		fmt.Fprintf(w, "%s: A %s, B %s\n", d.Variable, orNotStated(d.A), orNotStated(d.B))
		writeContext(w, d.Quote, d.Proposition)
		fmt.Fprintf(w, "    A %s\n    B %s\n", escaped(d.AtA), escaped(d.AtB))
	}
	for i, list := range [][]coding.Sole{found.OnlyA, found.OnlyB} {
		for _, s := range list {
			fmt.Fprintf(w, "only %c has a %s: %s\n", "AB"[i], s.Kind, escaped(s.At))
			writeContext(w, s.Quote, s.Proposition)
		}
	}
	if len(found.Disagreements)+len(found.OnlyA)+len(found.OnlyB) > 0 {
		fmt.Fprintln(w)
	}
	fmt.Fprintf(w, "%-10s  %5s  %5s  %6s  %s\n", "variable", "units", "agree", "share", "alpha")
	for _, t := range found.Tallies {
		share, alpha := "-", "undefined: no variation"
		if s, ok := t.Share(); ok {
			share = fmt.Sprintf("%.3f", s)
		} else {
			alpha = "undefined: no units"
		}
		if t.Defined {
			alpha = fmt.Sprintf("%.3f", t.Alpha)
		}
		if _, err := fmt.Fprintf(w, "%-10s  %5d  %5d  %6s  %s\n", t.Variable, t.Units, t.Agree, share, alpha); err != nil {
			return err
		}
	}
	return nil
}

// writeContext writes the words and the proposition that something is about, where there are any.
func writeContext(w io.Writer, quote, proposition string) {
	if quote != "" {
		_ = paragraph(w, "    words: ", escaped(quote)) // w keeps an error
	}
	if proposition != "" {
		fmt.Fprintf(w, "    on: %s\n", escaped(proposition))
	}
}

func orNotStated(value string) string {
	if value == "" {
		return "not stated"
	}
	return `"` + escaped(value) + `"`
}
