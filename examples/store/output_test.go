package main

import (
	"database/sql"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
	"example.com/attribution/edtf"
)

// Nobody is printed as a holder of what it does not certainly hold.
func TestOutput(t *testing.T) {
	err := attributiontest.TestOutput(func(c *attribution.Case) ([]attributiontest.Shown, []attribution.Loss, error) {
		db, err := sql.Open("sqlite", ":memory:")
		if err != nil {
			return nil, nil, err
		}
		defer db.Close()
		db.SetMaxOpenConns(1) // each has a memory of its own
		s, err := open(db)
		if err != nil {
			return nil, nil, err
		}
		if err := s.add(c); err != nil {
			return nil, nil, err
		}
		var lost []attribution.Loss
		for id := range c.Statements {
			lost = append(lost, attribution.Loss{Object: string(id.Ref()), Reason: "only the holders are printed"})
		}
		var out []attributiontest.Shown
		for _, name := range []string{"Grey Heron", "Zubrowka"} {
			var text strings.Builder
			if err := s.holders(&text, name); err != nil {
				return nil, nil, err
			}
			out = append(out, printed(c, text.String())...)
		}
		return out, lost, nil
	}, attributiontest.OutputCases(60)...)
	if err != nil {
		t.Error(err)
	}
}

// printed reads what is printed, the day included.
func printed(c *attribution.Case, text string) []attributiontest.Shown {
	var out []attributiontest.Shown
	for line := range strings.Lines(text) {
		for id, a := range c.Attributions {
			who, _, ok := strings.Cut(line, ": "+name(c, a.Subject)+" "+string(a.Link)+" "+name(c, a.Object))
			if !ok {
				continue
			}
			day, holder, _ := strings.Cut(who, " ")
			s := attributiontest.Shown{Claim: id.Ref(), Verb: attribution.Asserts, Stands: edtf.Yes,
				Day: func(w attribution.When) bool { return day == string(w) || day == "undated" && w == "" }}
			for party := range c.Actors {
				if c.Actors.Name(party).Text == holder {
					s.Party = party
				}
			}
			out = append(out, s)
		}
	}
	return out
}
