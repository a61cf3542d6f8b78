package query_test

import (
	"errors"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

func TestAsOf(t *testing.T) {
	for _, test := range []struct {
		name       string
		statements Statements
		date       When
		positions  []string // on p
	}{
		{"what is later is not there", Statements{
			"s": {By: []ActorID{"a"}, When: "2001-05-03", Acts: asserts(p)},
			"t": {By: []ActorID{"b"}, When: "2001-05-09", Acts: asserts(p)},
		}, "2001-05-06", []string{"a asserts attributions/p in s"}},
		{"a date means its end", Statements{
			"s": {By: []ActorID{"a"}, When: "2001-05-03[Europe/London]", Acts: asserts(p)},
		}, "2001-05-03[Europe/London]", []string{"a asserts attributions/p in s"}},
		{"a second means its end", Statements{
			"s": {By: []ActorID{"a"}, When: "2001-05-03T18:00:00Z", Acts: asserts(p)},
			"t": {By: []ActorID{"b"}, When: "2001-05-03T18:00:01Z", Acts: asserts(p)},
		}, "2001-05-03T18:00:00Z", []string{"a asserts attributions/p in s"}},
		{"a day in another zone may not be over", Statements{
			"s": {By: []ActorID{"a"}, When: "2001-05-03[America/New_York]", Acts: asserts(p)},
		}, "2001-05-03[Europe/London]", []string{"a asserts attributions/p in s, uncertain"}},
		{"a day of the calendar is that of each text", Statements{
			"s": {By: []ActorID{"a"}, When: "2001-05-04T09:00[Pacific/Auckland]", Acts: asserts(p)}, // still the third in London
			"t": {By: []ActorID{"b"}, When: "2001-05-03T12:00[Pacific/Auckland]", Acts: asserts(p)},
			"u": {By: []ActorID{"c"}, When: "2001-05-05[Pacific/Auckland]", Acts: asserts(p)},
		}, "2001-05-03", []string{"b asserts attributions/p in t"}},
		{"what has no date is kept and marked", Statements{
			"s": {By: []ActorID{"a"}, Acts: asserts(p)},
			"t": {By: []ActorID{"b"}, When: "not a date", Acts: asserts(p)},
		}, "2001", []string{"a asserts attributions/p in s, uncertain", "b asserts attributions/p in t, uncertain"}},
		{"what is approximate is as wide as it may be", Statements{
			"s": {By: []ActorID{"a"}, When: "2001-05-03T09~[Europe/London]", Acts: asserts(p)},
		}, "2001-05-03T09:30[Europe/London]", []string{"a asserts attributions/p in s, uncertain"}},
		{"an answer is not earlier than what it answers", Statements{
			"s": {By: []ActorID{"a"}, When: "2001-05-03T20:00Z", Acts: asserts(p)},
			"t": {By: []ActorID{"accused"}, When: "2001-05-03[Europe/London]", Acts: []Act{{Verb: Denies, On: p, Answers: []Ref{"statements/s"}}}},
			"u": {By: []ActorID{"b"}, Acts: []Act{{Verb: Supports, On: []Ref{"statements/t"}}}},
		}, "2001-05-03T18:00Z", nil},
		{"what is answered is not later than the answer", Statements{
			"s": {By: []ActorID{"a"}, When: "2001-05-03[Europe/London]", Acts: asserts(p)},
			"t": {By: []ActorID{"accused"}, When: "2001-05-03T17:00Z", Acts: []Act{{Verb: Denies, On: p, Answers: []Ref{"statements/s"}}}},
		}, "2001-05-03T18:00Z", []string{"a asserts attributions/p in s", "accused denies attributions/p in t"}},
		{"who joins later is not there", Statements{
			"s": {By: []ActorID{"a"}, When: "2001-05-03", Joined: []Joiner{{Party: "b", When: "2001-05-09"}}, Acts: asserts(p)},
		}, "2001-05-06", []string{"a asserts attributions/p in s"}},
		{"who denies a claim that nobody made yet denies what is hidden", Statements{
			"s": {By: []ActorID{"accused"}, When: "2001-05-03", Acts: []Act{{Verb: Denies, On: p}}},
			"t": {By: []ActorID{"a"}, When: "2001-05-09", Acts: asserts(p)},
		}, "2001-05-06", []string{"accused denies attributions/p in s, hidden"}},
		{"a claim of which it cannot be told is not hidden", Statements{
			"s": {By: []ActorID{"accused"}, When: "2001-05-03", Acts: []Act{{Verb: Denies, On: p}}},
			"t": {By: []ActorID{"a"}, When: "2001-05", Acts: asserts(p)},
		}, "2001-05-06", []string{"a asserts attributions/p in t, uncertain", "accused denies attributions/p in s"}},
		{"nor one that others are said to make", Statements{
			"s": {By: []ActorID{"accused"}, When: "2001-05-03", Acts: []Act{{Verb: Denies, On: p}}},
			"t": {By: []ActorID{"press"}, When: "2001-05-02", Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, On: p}}}},
		}, "2001-05-06", []string{"accused denies attributions/p in s"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			x := asOf(t, query.New(parties(test.statements)), test.date)
			is(t, x.Date(), test.date)
			equal(t, positions(x.PositionsOn("attributions/p")), test.positions...)
		})
	}
}

// A holding that was withdrawn later stood, and one that may have been withdrawn by then may have.
func TestAsOfEndings(t *testing.T) {
	x := query.New(valid(t, parties(Statements{
		"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
		"t": {By: []ActorID{"a"}, When: "2005", Acts: withdraws("attributions/p")},
	})))
	for date, want := range map[When]string{
		"2003":    "a asserts s",
		"2005-06": "a asserts s, perhaps ended",
		"2006":    "a asserts s, ended by withdraws in t",
		"":        "a asserts s, ended by withdraws in t",
	} {
		equal(t, holdings(asOf(t, x, date).Holdings("attributions/p")), want)
	}
	// From an index of one date leads the way to another.
	equal(t, holdings(asOf(t, asOf(t, x, "2003"), "2006").Holdings("attributions/p")), "a asserts s, ended by withdraws in t")
	is(t, x.Claimed("attributions/p"), edtf.Yes)
	is(t, asOf(t, x, "2001-06").Claimed("attributions/p"), edtf.CannotTell)
	is(t, asOf(t, x, "1999").Claimed("attributions/p"), edtf.No)
}

func TestAsOfDates(t *testing.T) {
	x := query.New(parties(nil))
	for _, test := range []struct {
		date When
		code Code
	}{
		{"yesterday", CodeMalformedDate},
		{"2001[Nowhere/Land]", CodeUnknownZone},
		{"2001/..", CodeMalformedDate}, // no end
		{"2001/", CodeMalformedDate},
		{"Y12001", CodeMalformedDate},
	} {
		if _, err := x.AsOf(test.date); !errors.Is(err, test.code) {
			t.Errorf("AsOf(%q): %v, want %s", test.date, err, test.code)
		}
	}
	for _, date := range []When{"2001", "2001-05-03T18", "2001-05~", "2000/2001", "[2000,2001]", "0000", "9999-12-30[Europe/London]"} {
		if _, err := x.AsOf(date); err != nil {
			t.Errorf("AsOf(%q): %v", date, err)
		}
	}
}

// As time goes on, what was said is never unsaid, and what was certain stays so.
func TestAsOfGrows(t *testing.T) {
	manyCases(t, 300, func(t *testing.T, _ generator, c *Case) {
		x := query.New(c)
		var before *query.Index
		for _, date := range []When{"2000", "2001-05-03T10:00Z", "2002", "2003-06", "2004-02-02", "2005", "2009", ""} {
			now := asOf(t, x, date)
			if before != nil {
				said := make(map[query.Position]bool) // whether it is certain
				for _, p := range now.Positions() {
					certain := !p.Uncertain
					said[coded(x, p)] = certain
				}
				for _, p := range before.Positions() {
					wasCertain := !p.Uncertain
					if certain, ok := said[coded(x, p)]; !ok || wasCertain && !certain {
						t.Errorf("as of %s: lost %v", date, p)
					}
				}
			}
			before = now
		}
	})
}

// coded is the position without what depends on the date: who withdraws what is not known yet that it held contests it.
func coded(x *query.Index, p query.Position) query.Position {
	p.Verb, p.Uncertain, p.Hidden = x.Act(p.Place).Verb, false, false
	return p
}

// The evening of 25 March 2024 in London.
func TestAsOfMarch2024(t *testing.T) {
	x := dossier(t, cases.March2024)
	evening, midnight := asOf(t, x, "2024-03-25T18:00:00Z"), asOf(t, x, "2024-03-26T00:00:00Z")

	t.Run("the British claims", func(t *testing.T) {
		// The release came with the hour; of the minister and of the NCSC only the day is known, which in London was
		// not over.
		equal(t, holdings(evening.Holdings("attributions/ec-china")),
			"uk asserts dowden, uncertain", "ncsc asserts ncsc, uncertain", "uk asserts fcdo", "ncsc asserts fcdo")
		equal(t, holders(evening, "attributions/mps-apt31"), "ncsc", "uk") // both in the release; the organ's own gives no time of day
		is(t, evening.Claimed("attributions/ec-china"), edtf.Yes)
	})
	t.Run("the two denials before them", func(t *testing.T) {
		denials := filter(positions(evening.PositionsOn("attributions/ec-china")), func(s string) bool { return s[:12] == "china denies" })
		// The 25th was over in Beijing at 16:00 in London. The embassy's day was London's.
		equal(t, denials,
			"china denies attributions/ec-china in lin-25",
			"china denies attributions/ec-china in london-after, uncertain", // answers what was certainly said by then
			"china denies attributions/ec-china in london-before, uncertain")
	})
	t.Run("New Zealand not yet", func(t *testing.T) {
		equal(t, evening.Holdings("attributions/pco-apt40"))
		// The ambassador's denial has only a day, which had begun; but it answers the minister, who spoke later.
		equal(t, evening.PositionsOn("attributions/pco-apt40"))
		is(t, evening.Claimed("attributions/pco-apt40"), edtf.No)
	})
	t.Run("at midnight all", func(t *testing.T) {
		for _, r := range []Ref{"attributions/ec-china", "attributions/mps-apt31", "attributions/pco-apt40", "attributions/apt40-china"} {
			same(t, holders(midnight, r), holders(x, r))
			for _, h := range midnight.Holdings(r) {
				if h.Uncertain {
					t.Errorf("%s is uncertain: %v", r, h)
				}
			}
		}
	})
	t.Run("before the first claim", func(t *testing.T) {
		// On the evening of the 24th in London the 25th had begun in Beijing, and nowhere in Britain.
		eve := asOf(t, x, "2024-03-24T20:00:00Z")
		equal(t, positions(eve.PositionsOn("attributions/ec-china")), "china denies attributions/ec-china in lin-25, uncertain, hidden",
			"china disputes-basis attributions/ec-china in lin-25, uncertain, hidden")
	})
}
