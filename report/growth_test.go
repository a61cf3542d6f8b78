package report_test

import (
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"
	"time"

	"example.com/attribution"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/internal/pace"
	"example.com/attribution/report"
	"golang.org/x/text/language"
)

// wide is a case of n incidents, each with all that can be reported of it.
func wide(n int) *attribution.Case {
	c := empty()
	for i := range n {
		addIncident(c, i, attribution.IncidentID(fmt.Sprint("i", i)))
	}
	return c
}

// crowded is a case of one incident of which n parties say something, each about the same claim and one of its own.
func crowded(n int) *attribution.Case {
	c := empty()
	for i := range n {
		addIncident(c, i, "i")
		c.Statements[attribution.StatementID(fmt.Sprint("s", i))].Acts[0].On = append(c.Statements[attribution.StatementID(fmt.Sprint("s", i))].Acts[0].On, "attributions/p0")
		c.Statements[attribution.StatementID(fmt.Sprint("d", i))].Acts[0].On = append(c.Statements[attribution.StatementID(fmt.Sprint("d", i))].Acts[0].On, "attributions/p0")
	}
	return c
}

// renderedOver is a case of one quote with n renderings, each of the one before.
func renderedOver(n int) *attribution.Case {
	c := empty()
	addIncident(c, 0, "i")
	last := attribution.QuoteID("q0")
	for i := range n {
		id := attribution.QuoteID(fmt.Sprint("r", i))
		c.Quotes[id] = &attribution.Quote{Statement: "s0", Text: fmt.Sprint("likely ", i), Lang: "en", Renders: last}
		last = id
	}
	return c
}

// named is a case of n actors with as many names as they are, and one of which each says that a name of its own fits.
func named(n int) *attribution.Case {
	c := empty()
	var names []attribution.Name
	for i := range n {
		id := attribution.ActorID(fmt.Sprint("a", i))
		names = append(names, attribution.Name{Text: fmt.Sprint("Name ", i), By: id})
		c.Actors[id] = &attribution.Group{Profile: attribution.Profile{Names: []attribution.Name{{Text: string(id)}, {Text: fmt.Sprint("also ", i)}}}}
	}
	c.Actors["many"] = &attribution.Group{Profile: attribution.Profile{Names: names}}
	return c
}

func empty() *attribution.Case {
	return &attribution.Case{ID: "x", Actors: attribution.Actors{}, Incidents: attribution.Incidents{}, Accounts: attribution.Accounts{},
		Attributions: attribution.Attributions{}, Statements: attribution.Statements{}, Quotes: attribution.Quotes{}, Sources: attribution.Sources{},
		Responses: attribution.Responses{}}
}

func addIncident(c *attribution.Case, i int, incident attribution.IncidentID) {
	id := func(prefix string) string { return fmt.Sprint(prefix, i) }
	group, claimant, denier := attribution.ActorID(id("g")), attribution.ActorID(id("u")), attribution.ActorID(id("v"))
	account, claim := attribution.AccountID(id("t")), attribution.AttributionID(id("p"))
	c.Actors[group] = &attribution.Group{Profile: attribution.Named(id("Group "))}
	c.Actors[claimant] = &attribution.State{Profile: attribution.Named(id("Claimant "))}
	c.Actors[denier] = &attribution.State{Profile: attribution.Named(id("Denier "))}
	c.Incidents[incident] = &attribution.Incident{Title: "Incident"}
	c.Accounts[account] = &attribution.Account{Incident: incident, Activity: attribution.When(fmt.Sprint(2000 + i%20)), Victims: []attribution.Victim{{Words: attribution.Words{Text: id("victim ")}}}}
	c.Attributions[claim] = &attribution.Attribution{Subject: incident.Ref(), Link: attribution.ConductedBy, Object: group.Ref()}
	day := attribution.When(time.Date(2024, 3, 25, i%48, 0, 0, 0, time.UTC).Format("2006-01-02T15:04Z"))
	c.Statements[attribution.StatementID(id("s"))] = &attribution.Statement{By: []attribution.ActorID{claimant}, When: day, Source: attribution.SourceID(id("w")),
		Acts: []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{claim.Ref(), account.Ref()}, Quotes: []attribution.QuoteID{attribution.QuoteID(id("q"))}}}}
	c.Statements[attribution.StatementID(id("d"))] = &attribution.Statement{By: []attribution.ActorID{denier}, When: day, Source: attribution.SourceID(id("w")),
		Acts: []attribution.Act{{Verb: attribution.Denies, On: []attribution.Ref{claim.Ref()}}}}
	c.Quotes[attribution.QuoteID(id("q"))] = &attribution.Quote{Statement: attribution.StatementID(id("s")), Text: "in 2021", Lang: "en"}
	c.Quotes[attribution.QuoteID(id("f"))] = &attribution.Quote{Statement: attribution.StatementID(id("d")), Text: "en 2020", Lang: "fr", Renders: attribution.QuoteID(id("q"))}
	c.Sources[attribution.SourceID(id("w"))] = &attribution.Source{URL: "https://example.com/" + id("")}
	c.Responses[attribution.ResponseID(id("x"))] = &attribution.DiplomaticMeasure{Measure: attribution.Measure{By: []attribution.ActorID{claimant}, Against: []attribution.ActorID{denier}, Announced: day}, Step: attribution.StepSummons}
}

func TestReportsGrowWithTheCase(t *testing.T) {
	cases := map[string]func(int) *attribution.Case{"wide": wide, "crowded": crowded, "rendered over and over": renderedOver, "named": named, "joined": casetest.Joined}
	for shape, c := range cases {
		for format, write := range formats {
			t.Run(shape+"/"+format, func(t *testing.T) {
				pace.Linear(t, 250, func(n int) func() {
					c := c(n)
					return func() {
						if err := write(io.Discard, c, report.Options{}); err != nil {
							t.Fatal(err)
						}
					}
				})
			})
		}
	}
}

// Code hosts draw diagrams up to a size, and the report keeps to it and says so.
func TestDiagramsKeepToTheLimits(t *testing.T) {
	md := rendered(t, report.Markdown, wide(1000), language.English)
	diagrams := regexp.MustCompile("(?s)```mermaid\n(.*?)```").FindAllStringSubmatch(md, -1)
	if len(diagrams) < 2 {
		t.Fatalf("there are %d diagrams", len(diagrams))
	}
	for _, d := range diagrams {
		if n := len(d[1]); n > 50_000 || n < 10_000 || strings.Count(d[1], "-->") > 500 {
			t.Errorf("a diagram has %d characters and %d links", n, strings.Count(d[1], "-->"))
		}
	}
	if n := strings.Count(md, "The diagram shows "); n != len(diagrams) {
		t.Errorf("that it is not all is said %d times", n)
	}
}

// The ways through a net of claims may be more than anybody can count. Its report is no longer for it.
func TestReportsOfANet(t *testing.T) {
	c := empty()
	addIncident(c, 0, "i")
	link := func(from, to attribution.ActorID) {
		id := attribution.AttributionID(from + "-" + to)
		c.Attributions[id] = &attribution.Attribution{Subject: from.Ref(), Link: attribution.MemberOf, Object: to.Ref()}
		s := c.Statements["s0"]
		s.Acts[0].On = append(s.Acts[0].On, id.Ref())
	}
	at := attribution.ActorID("g0")
	for i := range 60 {
		left, right, next := attribution.ActorID(fmt.Sprint("l", i)), attribution.ActorID(fmt.Sprint("r", i)), attribution.ActorID(fmt.Sprint("n", i))
		for _, id := range []attribution.ActorID{left, right, next} {
			c.Actors[id] = &attribution.Group{Profile: attribution.Named(string(id))}
		}
		link(at, left)
		link(at, right)
		link(left, next)
		link(right, next)
		at = next
	}
	for name, write := range formats {
		if n := len(rendered(t, write, c, language.Und)); n > 1<<20 {
			t.Errorf("%s: %d bytes", name, n)
		}
	}
}
