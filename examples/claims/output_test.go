package main

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
	"example.com/attribution/edtf"
	"example.com/attribution/stix"
)

// No claim is printed with a holder that it does not have, in whatever way the holder gave it up.
func TestOutput(t *testing.T) {
	err := attributiontest.TestOutput(func(c *attribution.Case) ([]attributiontest.Shown, []attribution.Loss, error) {
		b, _, err := stix.FromCase(c, stix.Options{})
		if err != nil {
			return nil, nil, err
		}
		var in, out bytes.Buffer
		if err := b.Encode(&in); err != nil {
			return nil, nil, err
		}
		if err := run(&in, &out, io.Discard); err != nil {
			return nil, nil, err
		}
		return printed(c, out.String()), notPrinted(c), nil
	}, attributiontest.OutputCases(100)...)
	if err != nil {
		t.Error(err)
	}
}

// printed reads what is printed.
func printed(c *attribution.Case, text string) []attributiontest.Shown {
	party := func(name string) attribution.ActorID {
		for id := range c.Actors {
			if c.Actors.Name(id).Text == name {
				return id
			}
		}
		return ""
	}
	var out []attributiontest.Shown
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if name, rest, ok := strings.Cut(strings.TrimPrefix(line, "\t"), ", with whom it agreed, "); ok && strings.HasPrefix(line, "\t") {
			s := out[len(out)-1]
			_, day, _ := strings.Cut(rest, " that ")
			out = append(out, attributiontest.Shown{Claim: s.Claim, Party: s.Party, Verb: s.Verb, Base: party(name),
				BaseDay: func(w attribution.When) bool { return string(w) == day }})
			continue
		}
		for id, a := range c.Attributions {
			holder, became, ok := strings.Cut(line, ": "+name(c, a.Subject)+" "+string(a.Link)+" "+name(c, a.Object))
			if !ok {
				continue
			}
			s := attributiontest.Shown{Claim: id.Ref(), Party: party(holder), Verb: attribution.Asserts, Stands: edtf.Yes}
			if _, leans, ok := strings.Cut(became, ", leaning "); ok {
				leans, _, _ = strings.Cut(leans, ",")
				s.Leans = attribution.Leaning(leans)
			}
			switch {
			case strings.Contains(became, ", perhaps no longer"):
				s.Stands = edtf.CannotTell
			case strings.Contains(became, ", until it "):
				s.Stands = edtf.No
			}
			out = append(out, s)
		}
	}
	return out
}

// notPrinted tells of what the program does not print: all but the holders of claims, and the days on which they made
// them.
func notPrinted(c *attribution.Case) []attribution.Loss {
	var out []attribution.Loss
	for id, s := range c.Statements {
		for _, a := range s.Acts {
			if !a.Verb.Holds() || len(s.Joined) > 0 {
				out = append(out, attribution.Loss{Object: string(id.Ref()), Reason: "the program does not print it"})
			}
		}
	}
	return out
}
