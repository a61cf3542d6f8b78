package query_test

import (
	"slices"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/query"
)

// The rules of positions, on made-up parties.
func TestPositionsOn(t *testing.T) {
	for _, test := range []struct {
		name       string
		statements Statements
		on         Ref
		positions  []string
		reports    []string
	}{
		{"every verb takes its own position", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: []Act{
				{Verb: Supports, On: p}, {Verb: Acknowledges, On: p}, {Verb: TakesNote, On: p}, {Verb: Contests, On: p}}},
		}, "attributions/p", []string{"a supports attributions/p in s", "a acknowledges attributions/p in s", "a takes-note attributions/p in s",
			"a contests attributions/p in s"}, nil},
		{"a statement stands for what its own performers assert", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: []Act{{Verb: Asserts, On: p}, {Verb: Asserts, By: []ActorID{"organ"}, On: q}}},
			"t": {By: []ActorID{"b"}, When: "2002", Acts: []Act{{Verb: Acknowledges, On: []Ref{"statements/s"}}}},
		}, "attributions/p", []string{"a asserts attributions/p in s", "b acknowledges attributions/p in t through statements/s"}, nil},
		{"and for what an organ of theirs does in it", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: []Act{{Verb: Asserts, On: p}, {Verb: Asserts, By: []ActorID{"organ"}, On: q}}},
			"t": {By: []ActorID{"b"}, When: "2002", Acts: []Act{{Verb: Acknowledges, On: []Ref{"statements/s"}}}},
		}, "attributions/q", []string{"organ asserts attributions/q in s", "b acknowledges attributions/q in t through statements/s"}, nil},
		{"it stands for what they take over, too", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"b"}, When: "2002", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s"}}}},
			"u": {By: []ActorID{"accused"}, When: "2003", Acts: []Act{{Verb: Denies, Answers: []Ref{"statements/t"}}}},
		}, "attributions/p", []string{"a asserts attributions/p in s", "b agrees attributions/p in t through statements/s",
			"accused denies attributions/p in u through statements/t"}, nil},
		{"who refuses to attribute declines every claim of that family", Statements{
			"s": {By: []ActorID{"a"}, Acts: []Act{{Verb: Declines, Refuses: FamilyPerpetration, On: []Ref{"incidents/i"}}}},
			"t": {By: []ActorID{"b"}, Acts: []Act{{Verb: Declines, Refuses: FamilyStateNexus, On: []Ref{"incidents/i"}}}},
		}, "attributions/q", []string{"a declines attributions/q in s through incidents/i"}, nil},
		{"who withdraws what it holds withdraws it", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"a"}, When: "2002", Acts: withdraws("statements/s")},
		}, "attributions/p", []string{"a asserts attributions/p in s", "a withdraws attributions/p in t through statements/s"}, nil},
		{"who withdraws what another holds contests it", Statements{
			"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
			"t": {By: []ActorID{"b"}, When: "2002", Acts: withdraws("statements/s", "attributions/p")},
		}, "attributions/p", []string{"a asserts attributions/p in s", "b contests attributions/p in t", "b contests attributions/p in t through statements/s"}, nil},
		{"what one is reported to have done is kept apart", Statements{
			"s": {By: []ActorID{"press"}, When: "2001", Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"a"}, On: p}}}},
			"t": {By: []ActorID{"press"}, When: "2002", Acts: []Act{
				{Verb: Reports, Reported: &Act{Verb: Reports, By: []ActorID{"b"}, Reported: &Act{Verb: Denies, On: p}}}}},
		}, "attributions/p", nil, []string{"a asserts attributions/p in s", " denies attributions/p in t"}},
		{"compilers take no positions", Statements{
			"s": {Kind: StatementEditorial, By: []ActorID{"compilers"}, Acts: []Act{{Verb: Notes, On: p}}},
		}, "attributions/p", nil, nil},
		{"on an incident stand the positions that name it", Statements{
			"s": {By: []ActorID{"a"}, Acts: []Act{{Verb: Asserts, On: p}, {Verb: Condemns, On: []Ref{"incidents/i"}}}},
		}, "incidents/i", []string{"a condemns incidents/i in s"}, nil},
		{"on nothing in particular stand those that name nothing", Statements{
			"s": {By: []ActorID{"a"}, Acts: []Act{{Verb: Condemns}, {Verb: Denies, On: p}}},
		}, "", []string{"a condemns  in s"}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			x := query.New(valid(t, parties(test.statements)))
			equal(t, positions(x.PositionsOn(test.on)), test.positions...)
			equal(t, positions(x.ReportsOn(test.on)), test.reports...)
		})
	}
}

func TestPositionsBy(t *testing.T) {
	x := query.New(valid(t, parties(Statements{
		"s": {By: []ActorID{"spokesman"}, For: []ActorID{"a"}, When: "2001", Acts: []Act{{Verb: Condemns}, {Verb: Asserts, On: p, By: []ActorID{"organ"}}}},
	})))
	equal(t, positions(x.PositionsBy("a")), "a condemns  in s")
	equal(t, positions(x.PositionsBy("organ")), "organ asserts attributions/p in s")
	equal(t, positions(x.PositionsBy("spokesman"))) // it speaks for the state, and takes no position of its own
}

func TestReporters(t *testing.T) {
	x := query.New(valid(t, parties(Statements{
		"s": {By: []ActorID{"press"}, Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"a"}, On: p}}}},
	})))
	for _, r := range x.Reports() {
		equal(t, x.Reporters(r.Place), "press")
		is(t, r.Place.Pointer(), "/statements/s/acts/0/reported")
		is(t, x.Act(r.Place).Verb, Asserts)
	}
}

// Who joined a statement after a date had not reported by that date what it says. It may have where the day is open.
func TestReportersAsOf(t *testing.T) {
	x := query.New(valid(t, parties(Statements{
		"s": {By: []ActorID{"press"}, When: "2024-01-10", Joined: []Joiner{{Party: "b", When: "2024-02-20"}, {Party: "c"}},
			Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"a"}, On: p}}}},
	})))
	for date, want := range map[When][]ActorID{
		"":           {"press", "b", "c"},
		"2024-02-20": {"press", "b", "c"},
		"2024-02-19": {"press", "c"},
	} {
		then, err := x.AsOf(date)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range then.Reports() {
			equal(t, then.Reporters(r.Place), want...)
		}
		is(t, len(then.Reports()), 1)
	}
}

// Remarks are the compilers', and are told apart from what parties say.
func TestNotes(t *testing.T) {
	x := query.New(valid(t, parties(Statements{
		"s": {Kind: StatementEditorial, By: []ActorID{"compilers"}, Acts: []Act{{Verb: Notes, On: p, Wording: Words{Text: "It is not dated.", Lang: "en"}}}},
		"t": {By: []ActorID{"a"}, Acts: []Act{{Verb: Contests, On: p}}},
	})))
	equal(t, positions(x.Notes("attributions/p")), "compilers notes attributions/p in s")
	equal(t, positions(x.Notes("attributions/q")))
	equal(t, x.Silent("attributions/q"), "a")
}

func TestSilent(t *testing.T) {
	x := query.New(valid(t, parties(Statements{
		"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
		"t": {By: []ActorID{"b"}, When: "2002", Acts: asserts(q)},
		"u": {By: []ActorID{"c"}, When: "2003", Acts: []Act{{Verb: Supports, On: []Ref{"statements/s"}}}},
		"v": {By: []ActorID{"press"}, When: "2003", Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Denies, By: []ActorID{"accused"}, On: p}}}},
		"w": {By: []ActorID{"d"}, When: "2003", Acts: []Act{{Verb: Condemns}}},
	})))
	equal(t, x.Silent("attributions/p"), "b", "d") // not the press, which only reports, nor the accused, which is only reported
	equal(t, x.Silent("attributions/q"), "a", "c", "d")
	equal(t, x.Silent("incidents/i"), "d")
}

// The whole ladder of third states on Microsoft Exchange.
func TestExchangePositions(t *testing.T) {
	x := dossier(t, "2021-exchange")
	// The United States affiliate the actors with the ministry. The alliance acknowledges that, as a statement of an
	// ally; China denies it.
	equal(t, positions(x.PositionsOn("attributions/ex-affiliated")),
		"japan supports attributions/ex-affiliated in japan through statements/us",
		"nato acknowledges attributions/ex-affiliated in nato through statements/us", // the same day, but it ended earlier in Brussels
		"us asserts attributions/ex-affiliated in blinken",
		"us asserts attributions/ex-affiliated in us",
		"china denies attributions/ex-affiliated in zhao")
	// Headlines say that NATO and the European Union blamed China itself; their own statements do not.
	if on := x.Holdings("attributions/ex-china"); len(on) > 0 {
		t.Errorf("held by %v", on)
	}
	for _, party := range []ActorID{"nato", "eu"} {
		said := filter(x.ReportsOn("attributions/ex-china"), func(p query.Position) bool { return p.Party == party })
		if len(said) == 0 {
			t.Errorf("nobody reports that %s said so", party)
		}
	}
	// Biden, of whom the claim is reported by nobody, contests it.
	equal(t, filter(positions(x.PositionsOn("attributions/ex-china")), func(s string) bool { return s[:5] == "biden" }),
		"biden contests attributions/ex-china in biden")
	equal(t, holders(x, "attributions/apt31-mss"), "ncsc") // the judgement of the organ, not of the state that publishes it
	equal(t, holders(x, "attributions/ex-territory"), "eu", "eu-members")
}

func TestSolarWindsPositions(t *testing.T) {
	x := dossier(t, "2021-solarwinds")
	// One text holds the service responsible for the state, and for the intelligence community with high confidence:
	// both stand.
	equal(t, filter(holdings(x.Holdings("attributions/sw-svr")), func(s string) bool { return s[:2] == "us" }),
		"us asserts white-house", "us-ic asserts white-house")
	// NATO and the European Union tell what the United States assess and stand in solidarity; they claim nothing.
	equal(t, x.HoldingsBy("nato"))
	equal(t, filter(positions(x.ReportsOn("attributions/sw-russia")), func(s string) bool { return s == "us asserts attributions/sw-russia in nato" }),
		"us asserts attributions/sw-russia in nato")
	// A head of state contests what his secretary of state says.
	equal(t, positions(x.PositionsBy("trump")),
		"trump asserts attributions/sw-china in trump", "trump contests attributions/sw-russia in trump")
	// The origin that the agencies gave in January is not withdrawn by naming the service in April.
	equal(t, holdings(x.Holdings("attributions/sw-origin")), "mandia asserts senate", "us-agencies asserts agencies")
}

func TestSingaporePositions(t *testing.T) {
	x := dossier(t, "2025-singapore")
	equal(t, holders(x, "attributions/unc3886-china"), "mandiant") // no official of Singapore makes the link
	// It refuses to: naming a country is not in its interest.
	equal(t, filter(positions(x.PositionsOn("attributions/unc3886-china")), func(s string) bool { return s[:9] == "singapore" }),
		"singapore declines attributions/unc3886-china in speculative through actors/unc3886",
		"singapore declines attributions/unc3886-china in refusal through actors/unc3886")
	if silent := x.Silent("attributions/unc3886-china"); slices.Contains(silent, "singapore") || !slices.Contains(silent, "csa") {
		t.Errorf("silent are %v", silent)
	}
}

// Who joined a statement after a date is not among those whom others had endorsed by that date.
func TestEndorsedAsOf(t *testing.T) {
	x := query.New(valid(t, parties(Statements{
		"s": {By: []ActorID{"a"}, When: "2024-01-10", Joined: []Joiner{{Party: "c", When: "2024-02-20"}},
			Acts: []Act{{Verb: Asserts, On: p}}},
		"t": {By: []ActorID{"b"}, When: "2024-01-15", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s"}}}},
	})))
	for date, want := range map[When][]ActorID{"": {"a", "c"}, "2024-02-19": {"a"}} {
		then, err := x.AsOf(date)
		if err != nil {
			t.Fatal(err)
		}
		agreement := then.Agreement("i")
		is(t, len(agreement.Endorsements), 1)
		for _, e := range agreement.Endorsements {
			equal(t, e.Whom, want...)
		}
	}
}
