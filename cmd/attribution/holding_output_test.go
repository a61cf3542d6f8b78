package main

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/casetest"
)

// is returns a function that reports whether a date is the one that is shown.
func is(day attribution.When) func(attribution.When) bool {
	return func(w attribution.When) bool { return w == day }
}

// stands reads whether something still stands; where it is not said, it does.
func stands(text string) edtf.Answer {
	switch text {
	case "no":
		return edtf.No
	case "cannot-tell":
		return edtf.CannotTell
	}
	return edtf.Yes
}

// withBases adds what is shown of those who ended what a party agreed to.
func withBases(out []attributiontest.Shown, s attributiontest.Shown, bases []base) []attributiontest.Shown {
	out = append(out, s)
	for _, b := range bases {
		out = append(out, attributiontest.Shown{Claim: s.Claim, Party: s.Party, Verb: s.Verb, Base: b.Party, BaseDay: is(b.To)})
	}
	return out
}

func shownPosition(out []attributiontest.Shown, x position) []attributiontest.Shown {
	s := attributiontest.Shown{Claim: x.Attribution.Ref(), Party: x.Party, Verb: x.Verb, Leans: x.Leans, Stands: stands(x.Stands), EndedBy: x.EndedBy,
		Day: is(x.Date), Until: is(x.To)}
	if x.Reported == nil {
		return withBases(out, s, x.Bases)
	}
	s.Reporter, s.Day, s.Until = x.Party, nil, nil
	r := x.Reported
	for r.Reported != nil {
		r = r.Reported
	}
	s.Party, s.Verb = r.Party, r.Verb
	return append(out, s)
}

// shownBy returns what a command shows of a case in JSON.
func shownBy[T any](c *attribution.Case, show func([]attributiontest.Shown, T) []attributiontest.Shown, args ...string) ([]attributiontest.Shown, error) {
	var text strings.Builder
	if err := c.Encode(&text); err != nil {
		return nil, err
	}
	got := runWith(text.String(), append(args, "-json", "-")...)
	if got.status != exitOK {
		return nil, errors.New(got.stderr)
	}
	var out []attributiontest.Shown
	for line := range strings.Lines(got.stdout) {
		var x T
		if err := json.Unmarshal([]byte(line), &x); err != nil {
			return nil, err
		}
		out = show(out, x)
	}
	return out, nil
}

// No list shows anybody as holding what it does not hold, and positions hides nothing that stands against what it
// shows.
func TestOutput(t *testing.T) {
	random := 100
	if casetest.Full() {
		random = 2000
	}
	all := attributiontest.OutputCases(random)
	for _, c := range casetest.Dossiers(t) {
		all = append(all, c)
	}
	if err := attributiontest.TestOutput(func(c *attribution.Case) ([]attributiontest.Shown, []attribution.Loss, error) {
		out, err := shownBy(c, shownPosition, "positions")
		return out, nil, err
	}, all...); err != nil {
		t.Errorf("positions: %v", err)
	}
	for _, args := range [][]string{{"holders"}, {"holders", "-all"}} {
		err := attributiontest.TestOutput(func(c *attribution.Case) ([]attributiontest.Shown, []attribution.Loss, error) {
			out, err := shownBy(c, func(out []attributiontest.Shown, h holder) []attributiontest.Shown {
				s := attributiontest.Shown{Claim: h.Proposition, Party: h.Party, Verb: h.Verb, Leans: h.Leans, Stands: stands(h.Stands),
					EndedBy: h.EndedBy, Day: is(h.Since), Until: is(h.To)}
				return withBases(out, s, h.Bases)
			}, args...)
			return out, notListed(c, len(args) > 1), err
		}, all...)
		if err != nil {
			t.Errorf("%v: %v", args, err)
		}
	}
}

// notListed tells of all acts that make no holdings, which a list of holders says that it does not have, and of
// judgements that it has only if it is asked for all.
func notListed(c *attribution.Case, all bool) []attribution.Loss {
	var out []attribution.Loss
	for id, s := range c.Statements {
		for i, a := range s.Acts {
			if !a.Verb.Holds() || !all && a.Leaning() != attribution.LeansFor || !all && a.Verb == attribution.Agrees {
				out = append(out, attribution.Loss{Object: string(id.Ref()), Path: "/acts/" + strconv.Itoa(i), Reason: "it makes no holding"})
			}
		}
	}
	return out
}
