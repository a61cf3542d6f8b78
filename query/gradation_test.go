package query_test

import (
	"fmt"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/query"
)

func gradations(a query.Alignment) (out []string) {
	for _, g := range a.Gradations {
		line := fmt.Sprintf("%s %s:", g.Subject, g.Object)
		for _, r := range g.Rungs {
			line += fmt.Sprintf(" %s %q", r.Link, r.Likelihood.Text+r.Confidence.Text)
			for _, h := range r.Held {
				line += " " + string(h.Party)
			}
		}
		out = append(out, line)
	}
	return out
}

// Who holds one claim at another strength than others do.
func TestGradations(t *testing.T) {
	at := func(by ActorID, l Link, term string) link {
		return link{by: by, subject: "incidents/i", link: l, object: "actors/accused", likelihood: Term{Text: term, Scale: "phia"}}
	}
	said := func(by ActorID, l Link) link {
		return link{by: by, subject: "incidents/i", link: l, object: "actors/accused"}
	}
	for _, test := range []struct {
		name  string
		links []link
		want  []string
	}{
		{"two likelihoods", []link{at("a", ConductedBy, "likely"), at("b", ConductedBy, "almost certain")}, []string{`incidents/i actors/accused: conducted-by "likely" a conducted-by "almost certain" b`}},
		{"one likelihood", []link{at("a", ConductedBy, "likely"), at("b", ConductedBy, "Likely")}, nil},
		{"none is stated for one", []link{at("a", ConductedBy, "likely"), said("b", ConductedBy)}, nil},
		{"one party at two strengths", []link{at("a", ConductedBy, "likely"), at("a", ConductedBy, "almost certain")}, nil},
		{"two links", []link{said("a", AffiliatedTo), said("b", ConductedBy)}, []string{`incidents/i actors/accused: affiliated-to "" a conducted-by "" b`}},
		{"two links of one party", []link{said("a", AffiliatedTo), said("a", ConductedBy)}, nil},
		{"a territory and a deed", []link{said("a", FromTerritoryOf), said("b", ConductedBy)}, nil},
		{"a judgement that it is not so", []link{at("a", ConductedBy, "likely"), at("b", ConductedBy, "unlikely")}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			equal(t, gradations(query.New(valid(t, links(test.links...))).Agreement("i")), test.want...)
		})
	}
}
