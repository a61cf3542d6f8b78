package query_test

import (
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/query"
)

// Each rule, with a case that breaks it and one that nearly does.
func TestLint(t *testing.T) {
	claim := &Statement{By: []ActorID{"a"}, When: "2001", Acts: asserts(p)}
	acts := func(by ActorID, when When, acts ...Act) *Statement {
		return &Statement{By: []ActorID{by}, When: when, Acts: acts}
	}
	for _, test := range []struct {
		name          string
		code          Code
		path          string
		breaks, keeps Statements
	}{
		{"another's claim is withdrawn", query.CodeNotHeld, "/statements/t/acts/0/on/0",
			Statements{"s": claim, "t": acts("b", "2002", Act{Verb: Withdraws, On: p})},
			Statements{"s": claim, "t": acts("a", "2002", Act{Verb: Withdraws, On: p})}},
		{"another's statement is corrected", query.CodeNotHeld, "/statements/t/acts/0/answers/0",
			Statements{"s": claim, "t": acts("b", "2002", Act{Verb: Corrects, Answers: []Ref{"statements/s"}})},
			Statements{"s": claim, "t": acts("b", "2002", Act{Verb: Asserts, On: p}),
				"u": acts("b", "2003", Act{Verb: Corrects, Answers: []Ref{"statements/s", "statements/t"}})}}, // in reply to the one
		{"a claim is denied that is held", query.CodeDeniesOwn, "/statements/t/acts/0",
			Statements{"s": claim, "t": acts("a", "2002", Act{Verb: Denies, On: p})},
			Statements{"s": claim, "t": acts("a", "1999", Act{Verb: Denies, On: p})}},
		{"a claim is denied that is only thought unlikely", query.CodeDeniesOwn, "/statements/t/acts/0",
			Statements{"s": claim, "t": acts("a", "2002", Act{Verb: Contests, On: []Ref{"statements/s"}})},
			Statements{"s": acts("a", "2001", Act{Verb: Asserts, On: p, Assessment: phia("unlikely")}), "t": acts("a", "2002", Act{Verb: Contests, On: p})}},
		{"a holding may have ended", query.CodeUndecidedEnd, "/statements/t/acts/0",
			Statements{"s": claim, "t": acts("a", "2002", Act{Verb: Asserts, On: p}), "u": acts("a", "2002-03", Act{Verb: Withdraws, On: p})},
			Statements{"s": claim, "t": acts("a", "2002", Act{Verb: Asserts, On: p}), "u": acts("a", "2002-03", Act{Verb: Withdraws, On: []Ref{"statements/t"}})}},
		{"a claim is agreed with that was given up", query.CodeBaseEnded, "/statements/u/acts/0",
			Statements{"s": claim, "t": acts("a", "2002", Act{Verb: Withdraws, On: p}), "u": acts("b", "2005", Act{Verb: Agrees, On: []Ref{"statements/s"}})},
			Statements{"s": claim, "t": acts("a", "2003", Act{Verb: Asserts, On: p}), "u": acts("b", "2005", Act{Verb: Agrees, On: []Ref{"statements/t"}})}},
		{"what was agreed with is given up", query.CodeBaseEnded, "/statements/u/acts/0/on/0",
			Statements{"s": claim, "t": acts("a", "2003", Act{Verb: Withdraws, On: p}), "u": acts("b", "2002", Act{Verb: Agrees, On: []Ref{"statements/s"}})},
			Statements{"s": claim, "t": acts("a", "2003", Act{Verb: Withdraws, On: p}), "u": acts("b", "2002", Act{Verb: Agrees, On: p})}},
		{"a claim rests on what was given up", query.CodeBaseEnded, "/statements/u/acts/0/restsOn/0",
			Statements{"s": claim, "t": acts("a", "2003", Act{Verb: Withdraws, On: p}), "u": acts("b", "2002", Act{Verb: Asserts, On: p, RestsOn: []Ref{"statements/s"}})},
			Statements{"s": claim, "t": acts("a", "2003", Act{Verb: Asserts, On: p}), "u": acts("b", "2002", Act{Verb: Asserts, On: p, RestsOn: []Ref{"statements/s"}})}},
	} {
		t.Run(test.name, func(t *testing.T) {
			found := query.New(valid(t, parties(test.breaks))).Lint()
			if len(found) != 1 || found[0].Code != test.code || found[0].Path != test.path || found[0].Severity == "" || found[0].Message == "" {
				t.Errorf("got %v, want %s at %s", found, test.code, test.path)
			}
			equal(t, query.New(valid(t, parties(test.keeps))).Lint())
			accepted := parties(test.breaks)
			accepted.Accepted = []Acceptance{{Code: test.code, Path: test.path, Why: "it was looked at"}, {Code: CodeNoArchive, Path: "/sources/s", Why: "another's"}}
			equal(t, query.New(valid(t, accepted)).Lint())
			accepted.Accepted[0].Path += "0"
			if found := query.New(accepted).Lint(); len(found) != 2 || found[0].Code != CodeUnmetAcceptance || found[0].Path != "/accepted/0" || found[1].Code != test.code {
				t.Errorf("accepted beside it: %v", found)
			}
		})
	}
}

// Statements that rest on each other are found, each where it does.
func TestBasesInACircle(t *testing.T) {
	p := []Ref{"attributions/p"}
	does := func(by ActorID, a Act) *Statement { return &Statement{By: []ActorID{by}, Acts: []Act{a}} }
	circle := Statements{"s": does("a", Act{Verb: Asserts, On: p, RestsOn: []Ref{"statements/t"}}), "t": does("b", Act{Verb: Asserts, On: p, RestsOn: []Ref{"statements/u"}}),
		"u": does("a", Act{Verb: Urges, RestsOn: []Ref{"statements/s"}})}
	var got []string
	for _, f := range query.New(valid(t, parties(circle))).Lint() {
		if f.Code == query.CodeBaseCircle {
			got = append(got, f.Path)
		}
	}
	equal(t, got, "/statements/s/acts/0/restsOn/0", "/statements/t/acts/0/restsOn/0", "/statements/u/acts/0/restsOn/0")
	circle["u"] = does("a", Act{Verb: Urges})
	for _, f := range query.New(valid(t, parties(circle))).Lint() {
		if f.Code == query.CodeBaseCircle {
			t.Errorf("a chain without a circle: %v", f)
		}
	}
}

// The dossiers are without warnings of these rules, too.
func TestDossiersAreLinted(t *testing.T) {
	for _, id := range cases.IDs() {
		for _, f := range dossier(t, id).Lint() {
			if f.Severity != SeverityAdvice {
				t.Errorf("%s: %v", id, f)
			} else {
				t.Logf("%s: %v", id, f)
			}
		}
	}
}
