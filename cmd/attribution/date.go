package main

import (
	"flag"
	"fmt"

	"example.com/attribution/draft"
)

func dateFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	langFlag(f, o, "language of the text")
}

// foundDate is what date find prints with -json.
type foundDate struct {
	Start    int    `json:"start"`
	End      int    `json:"end"`
	Text     string `json:"text"`
	EDTF     string `json:"edtf"`
	Relative bool   `json:"relative"`
}

func (p *program) dateFind(o *options, args []string) int {
	text, tag, ok := p.taggedText(o, args)
	if !ok {
		return exitFailure
	}
	for _, d := range draft.Dates(text, tag) {
		x := foundDate{d.Start, d.End, d.Words, d.EDTF.String(), d.Relative}
		if o.json {
			p.object(x)
			continue
		}
		value := x.EDTF
		switch {
		case x.Relative:
			value = "relative"
		case value == "":
			value = "ambiguous"
		}
		fmt.Fprintf(p.stdout, "%s at bytes %d to %d: %q\n", value, x.Start, x.End, x.Text)
	}
	return exitOK
}
