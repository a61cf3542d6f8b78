package main

import (
	"flag"
	"fmt"
	"slices"
	"strings"

	"example.com/attribution/estimate"
)

func estimateFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	f.StringVar(&o.scale, "scale", "", "`id` of the scale on which the term is read; without it, all that have it, "+
		"and the text names no terms of others unless -to is given")
	f.StringVar(&o.to, "to", "", "`id` of the scale to convert to; without it, all that measure the same")
}

func spotFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	langFlag(f, o, "language of the text")
}

// spotted is what estimate spot prints with -json.
type spotted struct {
	Start int           `json:"start"`
	End   int           `json:"end"`
	Text  string        `json:"text"`
	Kind  estimate.Kind `json:"kind"`
}

func (p *program) estimateSpot(o *options, args []string) int {
	text, tag, ok := p.taggedText(o, args)
	if !ok {
		return exitFailure
	}
	for m := range estimate.Spot(text, tag) {
		words := text[m.Start:m.End]
		if o.json {
			p.object(spotted{m.Start, m.End, words, m.Kind})
			continue
		}
		fmt.Fprintf(p.stdout, "%s at bytes %d to %d: %q\n", m.Kind, m.Start, m.End, strings.Join(strings.Fields(words), " "))
	}
	return exitOK
}

// estimated is what estimate prints with -json. Ends that are not published are left out.
type estimated struct {
	Scale       string    `json:"scale"`
	Term        string    `json:"term"`
	Low         *float64  `json:"low,omitempty"`
	High        *float64  `json:"high,omitempty"`
	LowOpen     bool      `json:"lowOpen"`
	HighOpen    bool      `json:"highOpen"`
	Approximate bool      `json:"approximate"`
	Matches     []matched `json:"matches"`
}

// matched is a term of another scale.
type matched struct {
	Scale       string            `json:"scale"`
	Term        string            `json:"term"`
	Low         *float64          `json:"low,omitempty"`
	High        *float64          `json:"high,omitempty"`
	LowOpen     bool              `json:"lowOpen"`
	HighOpen    bool              `json:"highOpen"`
	Approximate bool              `json:"approximate"`
	Relation    estimate.Relation `json:"relation"`
	Losses      []estimate.Loss   `json:"losses,omitempty"`
}

func (p *program) estimate(o *options, args []string) int {
	text := strings.Join(args, " ")
	if text == "" {
		return p.fail("no term is given")
	}
	from, ok := p.scales(o.scale)
	if !ok {
		return exitFailure
	}
	to, ok := p.scales(o.to)
	if !ok {
		return exitFailure
	}
	found := false
	for _, scale := range from {
		term, ok := scale.Term(text)
		if !ok {
			continue
		}
		found = true
		e := result(scale, term)
		for _, other := range to {
			if other.ID == scale.ID || o.to == "" && other.Kind != scale.Kind {
				continue
			}
			conversion, err := scale.Convert(text, other)
			if err != nil && o.to != "" {
				return p.fail("%s to %s: %v", scale.ID, other.ID, err)
			}
			for _, m := range conversion.Matches {
				e.Matches = append(e.Matches, match(other, m))
			}
		}
		p.estimated(o, e)
	}
	if found {
		return exitOK
	}
	if o.scale == "" {
		var known, ids []string
		for _, scale := range from {
			known, ids = append(known, forms(scale)...), append(ids, scale.ID)
		}
		p.note("%q%s is not a term of any scale; -scale ID lists the terms of one of: %s", text, didYouMean(text, known),
			strings.Join(ids, ", "))
		return exitFindings
	}
	for _, scale := range from {
		p.fail("%q%s is not a term of %s, which has: %s", text, didYouMean(text, forms(scale)), scale.ID,
			strings.Join(names(scale), ", "))
	}
	return exitFindings
}

// scales returns the scale with the id or, without one, all.
func (p *program) scales(id string) ([]estimate.Scale, bool) {
	all := slices.Collect(estimate.Scales())
	if id == "" {
		return all, true
	}
	if scale, ok := estimate.Lookup(id); ok {
		return []estimate.Scale{scale}, true
	}
	ids := make([]string, len(all))
	for i, s := range all {
		ids[i] = s.ID
	}
	p.fail("there is no scale %q%s; there are: %s", id, didYouMean(id, ids), strings.Join(ids, ", "))
	return nil, false
}

// forms are all wordings of the terms of a scale.
func forms(s estimate.Scale) []string {
	var out []string
	for _, t := range s.Terms {
		for _, f := range t.Forms {
			out = append(out, f.Text)
		}
	}
	return out
}

func names(s estimate.Scale) []string {
	out := make([]string, len(s.Terms))
	for i, t := range s.Terms {
		out[i] = t.Name()
	}
	return out
}

func result(scale estimate.Scale, t estimate.Term) estimated {
	e := estimated{Scale: scale.ID, Term: t.Name(), LowOpen: t.Range.Low.Open, HighOpen: t.Range.High.Open,
		Approximate: t.Range.Low.Approximate || t.Range.High.Approximate, Matches: []matched{}}
	e.Low, e.High = ends(t.Range)
	return e
}

func match(scale estimate.Scale, m estimate.Match) matched {
	e := result(scale, m.Term)
	return matched{e.Scale, e.Term, e.Low, e.High, e.LowOpen, e.HighOpen, e.Approximate, m.Relation, m.Losses}
}

func ends(r estimate.Range) (low, high *float64) {
	if r.Low.Stated {
		low = &r.Low.Percent
	}
	if r.High.Stated {
		high = &r.High.Percent
	}
	return low, high
}

func (p *program) estimated(o *options, e estimated) {
	if o.json {
		p.object(e)
		return
	}
	fmt.Fprintf(p.stdout, "%s on %s: %s\n", e.Term, e.Scale, percentages(e.Scale, e.Term))
	if o.scale == "" && o.to == "" { // each of the scales against each of the others would be hundreds of lines
		return
	}
	for _, m := range e.Matches {
		fmt.Fprintf(p.stdout, "  %-12s %s on %s: %s", m.Relation, m.Term, m.Scale, percentages(m.Scale, m.Term))
		if len(m.Losses) > 0 {
			losses := make([]string, len(m.Losses))
			for i, l := range m.Losses {
				losses[i] = string(l)
			}
			fmt.Fprintf(p.stdout, " (loses %s)", strings.Join(losses, ", "))
		}
		fmt.Fprintln(p.stdout)
	}
}

// percentages says the range of a term for people.
func percentages(scale, term string) string {
	s, _ := estimate.Lookup(scale)
	t, _ := s.Term(term)
	switch {
	case t.Unjudged:
		return "cannot be judged"
	case !t.Range.Low.Stated:
		return "no range"
	}
	return t.Range.String() + " %"
}
