package query_test

import (
	"fmt"
	"strings"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/internal/pace"
	"example.com/attribution/query"
)

func named(a query.Alignment) []string {
	var out []string
	for _, n := range a.Named {
		line := fmt.Sprintf("%s %s:", n.Level, n.Object)
		for _, by := range n.By {
			line += " " + string(by.Party)
			if by.Independent == query.Dependent {
				line += " (not independent)"
			}
			if by.Hops > 1 {
				line += fmt.Sprintf(" (in %d steps)", by.Hops)
			}
		}
		for _, l := range n.Likelihoods {
			line += fmt.Sprintf(" %q", l.Text)
		}
		out = append(out, line)
	}
	return out
}

func differences(a query.Alignment) (out []string) {
	for _, d := range a.Differences {
		line := string(d.Level)
		if d.Within != "" {
			line += " within " + string(d.Within)
		}
		for i, side := range d.Sides {
			line += []string{": ", " or "}[min(i, 1)] + strings.Trim(fmt.Sprint(side.Objects), "[]") + " by"
			for _, by := range side.By {
				line += " " + string(by.Party)
			}
		}
		out = append(out, line)
	}
	return out
}

func endorsements(a query.Alignment) []string {
	var out []string
	for _, e := range a.Endorsements {
		out = append(out, fmt.Sprintf("%s %s %s of %s", e.Party, e.Verb, e.On, e.Whom))
	}
	return out
}

func contradictions(a query.Alignment) []string {
	var out []string
	for _, c := range a.Contradictions {
		out = append(out, fmt.Sprintf("%s %s %s of %s, holding %s", c.Party, c.Verb, c.Claim, c.Holders, c.Instead))
	}
	return out
}

func refinements(a query.Alignment) []string {
	var out []string
	for _, r := range a.Refinements {
		line := fmt.Sprintf("%s within %s:", r.Finer, r.Coarser)
		for _, h := range r.Held {
			line += " " + string(h.Party)
		}
		out = append(out, line)
	}
	return out
}

func TestAgreementNamed(t *testing.T) {
	for _, test := range []struct {
		name        string
		links       []link
		named       []string
		differences []string
	}{
		{"the same object at the same level", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/accused"},
			{by: "b", subject: "incidents/i", link: AffiliatedTo, object: "actors/accused"},
		}, []string{"state accused: a b"}, nil},
		{"an organ is not its state", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/accused"},
			{by: "b", subject: "incidents/i", link: ConductedBy, object: "actors/service"},
		}, []string{"organ service: b", "state accused: a"}, nil},
		{"a territory is not the state", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/accused"},
			{by: "b", subject: "incidents/i", link: FromTerritoryOf, object: "actors/accused"},
		}, []string{"state accused: a", "territory accused: b"}, nil},
		{"different objects at one level", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
			{by: "b", subject: "incidents/i", link: ConductedBy, object: "actors/cluster"},
		}, []string{"group cluster: b", "group group: a"}, []string{"group: cluster by b or group by a"}},
		{"what a party names by links of its own, and not by those of others", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
			{by: "a", subject: "actors/group", link: LinkedTo, object: "actors/accused"},
			{by: "b", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
			{by: "c", subject: "actors/group", link: LinkedTo, object: "actors/b"},
		}, []string{"group group: a b", "state accused: a (in 2 steps)"}, nil},
		{"likelihoods", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group", likelihood: read("likely")},
			{by: "b", subject: "incidents/i", link: ConductedBy, object: "actors/group", likelihood: read("almost certain")},
			{by: "c", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
		}, []string{`group group: a b c "likely" "almost certain" ""`}, nil},
		{"one likelihood", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group", likelihood: read("likely")},
			{by: "b", subject: "incidents/i", link: ConductedBy, object: "actors/group", likelihood: read("likely")},
		}, []string{`group group: a b "likely"`}, nil},
		{"a circle of links", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
			{by: "a", subject: "actors/group", link: AssociatedWith, object: "actors/cluster"},
			{by: "a", subject: "actors/cluster", link: AssociatedWith, object: "actors/group"},
		}, []string{"group cluster: a (in 2 steps)", "group group: a"}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := query.New(valid(t, links(test.links...))).Agreement("i")
			equal(t, named(a), test.named...)
			equal(t, differences(a), test.differences...)
		})
	}
}

// Who rests on whom, and who rejects what.
func TestAgreementOfParties(t *testing.T) {
	x := query.New(valid(t, parties(Statements{
		"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
		"t": {By: []ActorID{"b"}, When: "2002", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/s"}}}},
		"u": {By: []ActorID{"c"}, When: "2003", Acts: []Act{{Verb: Supports, On: []Ref{"statements/t"}}, {Verb: Acknowledges, On: p}}},
		"v": {By: []ActorID{"d"}, When: "2004", Acts: []Act{{Verb: Asserts, On: q}, {Verb: Contests, On: p}}},
		"w": {By: []ActorID{"accused"}, When: "2005", Acts: []Act{{Verb: Denies, Answers: []Ref{"statements/s"}}}},
		"x": {By: []ActorID{"press"}, When: "2006", Acts: []Act{
			{Verb: Reports, Reported: &Act{Verb: Denies, By: []ActorID{"group"}, On: q}},
			{Verb: Reports, Reported: &Act{Verb: Supports, By: []ActorID{"group"}, On: p}}}},
	})))
	a := x.Agreement("i")
	equal(t, named(a), "group group: d", "state accused: a b (not independent)")
	equal(t, endorsements(a), "b agrees statements/s of [a]", "c supports statements/t of [b]", "c acknowledges attributions/p of [a]")
	equal(t, contradictions(a),
		"d contests attributions/p of [a b], holding [attributions/q]", // a rival claim
		"accused denies attributions/p of [a b], holding []")
	equal(t, named(x.Agreement("none")))
}

func TestAgreementRefinements(t *testing.T) {
	a := query.New(valid(t, links(
		link{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/accused"},
		link{by: "b", subject: "incidents/i", link: ConductedBy, object: "actors/bureau"},
		link{by: "c", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
		link{by: "d", subject: "actors/group", link: PartOf, object: "actors/bureau"},
		link{by: "d", subject: "actors/group", link: PartOf, object: "actors/firm"}, // which nobody names for the incident
		link{by: "b", subject: "actors/bureau", link: RunBy, object: "actors/accused"},
	))).Agreement("i")
	equal(t, refinements(a), "bureau within accused: b", "group within bureau: d")
}

// The dossiers, as their statements read.
func TestDossierAgreement(t *testing.T) {
	t.Run("Exchange", func(t *testing.T) {
		a := dossier(t, "2021-exchange").Agreement("exchange")
		equal(t, named(a),
			`group hafnium: microsoft ncsc "" "highly likely"`, // Microsoft's high confidence is no likelihood
			"organ mss: australia canada us",
			`state china: biden canada ncsc uk "" "almost certain" "highly likely"`,
			"unnamed unnamed-state: microsoft (in 2 steps)",
			"territory china: eu eu-members microsoft (in 2 steps)") // the European Union names no more than this
		equal(t, endorsements(a),
			"japan supports statements/uk of [uk]", "japan supports statements/us of [us]",
			"nato acknowledges statements/canada of [canada]", "nato acknowledges statements/uk of [uk]", "nato acknowledges statements/us of [us]")
		equal(t, refinements(a), "hafnium within china: ncsc", "hafnium within unnamed-state: microsoft", "mss within china:") // by nobody's claim
	})
	t.Run("SolarWinds", func(t *testing.T) {
		a := dossier(t, "2021-solarwinds").Agreement("sw")
		equal(t, named(a),
			"group apt29: us (in 2 steps)",
			"organ russian-services: smith uk us",
			`organ svr: ncsc uk us us-ic "highly likely" ""`,
			`state russia: mandia pompeo uk us-agencies "" "likely"`)
		equal(t, differences(a)) // that it may be China makes no claim
		equal(t, filter(contradictions(a), func(s string) bool { return s[:5] == "trump" }),
			"trump contests attributions/sw-russia of [pompeo uk], holding []")
		equal(t, refinements(a), "apt29 within svr: uk cisa", "russian-services within russia:", "svr within russia:")
		equal(t, endorsements(a)) // NATO and the European Union report what the United States assess, and endorse measures
	})
	t.Run("Singapore", func(t *testing.T) {
		equal(t, named(dossier(t, "2025-singapore").Agreement("sg")), "group unc3886: csa singapore")
	})
	t.Run("March 2024", func(t *testing.T) {
		a := dossier(t, cases.March2024).Agreement("ec")
		equal(t, endorsements(a), "australia supports statements/fcdo of [uk]", "nz supports statements/fcdo of [uk]")
		is(t, differences(a) == nil, true)
	})
}

// An agreement of many parties takes time as they are many.
func TestAgreementGrows(t *testing.T) {
	pace.Linear(t, 300, func(n int) func() {
		c := parties(Statements{"all": {By: []ActorID{"a"}, When: "2001"}})
		for i := range n {
			id := number("p", i)
			c.Actors[ActorID(id)] = &State{}
			c.Attributions[AttributionID(id)] = &Attribution{Subject: "incidents/i", Link: ConductedBy, Object: ActorID(id).Ref()}
			c.Statements[StatementID(id)] = &Statement{By: []ActorID{ActorID(id)}, When: "2002", Acts: []Act{
				{Verb: Asserts, On: []Ref{AttributionID(id).Ref()}}, {Verb: Contests, On: []Ref{AttributionID(number("p", 0)).Ref()}},
				{Verb: Supports, On: []Ref{"statements/all"}}}}
			c.Statements["all"].Acts = append(c.Statements["all"].Acts, asserts([]Ref{AttributionID(id).Ref()})...)
		}
		x := query.New(c)
		return func() { x.Agreement("i") }
	})
}
