package query_test

import (
	"slices"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/query"
)

func chainOf(t *testing.T, likelihoods ...Term) query.Chain {
	t.Helper()
	ends := []Ref{"incidents/i", "actors/group", "actors/cluster", "actors/firm"}
	var held []link
	for i, l := range likelihoods {
		l := link{by: "a", subject: ends[i], link: PartOf, object: ends[i+1], likelihood: l}
		if i == 0 {
			l.link = ConductedBy
		}
		held = append(held, l)
	}
	return slices.Collect(query.New(valid(t, links(held...))).Chains("i"))[0]
}

func read(term string) Term { return Said(term, "en").Infer("phia") }

func TestWeakest(t *testing.T) {
	for _, test := range []struct {
		name        string
		likelihoods []Term
		step        int
		term        string
		ok          bool
	}{
		{"the lowest", []Term{read("almost certain"), read("likely"), read("highly likely")}, 1, "likely", true},
		{"of equal ones the first", []Term{read("almost certain"), read("likely"), read("likely")}, 1, "likely", true},
		{"across scales, by their numbers", []Term{read("highly likely"), Said("likely", "en").Infer("icd203-likelihood")}, 1, "likely", true},
		{"what is not stated is not weak", []Term{read("almost certain"), {}}, 0, "almost certain", true},
		{"nor what is on no scale", []Term{Said("doubtful", "en"), read("highly likely")}, 1, "highly likely", true},
		{"nothing stated", []Term{{}, {}}, 0, "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, ok := chainOf(t, test.likelihoods...).Weakest()
			is(t, ok, test.ok)
			is(t, s.Hop, test.step)
			is(t, s.Held.Assessment.Likelihood.Text, test.term)
		})
	}
}

// The British claim on Exchange: two links, each highly likely.
func TestExchangeWeakest(t *testing.T) {
	for chain := range dossier(t, "2021-exchange").Chains("exchange") {
		if chain.Holder != "ncsc" || len(chain.Hops) != 2 {
			continue
		}
		s, ok := chain.Weakest()
		is(t, ok, true)
		is(t, s.Hop, 0)
		is(t, s.Held.Party, "ncsc")
	}
}
