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
			is(t, s.Step, test.step)
			is(t, s.Held.Assessment.Likelihood.Text, test.term)
		})
	}
}

func TestProductIfIndependent(t *testing.T) {
	for _, test := range []struct {
		name        string
		likelihoods []Term
		want        string
		ok          bool
	}{
		{"one link", []Term{Said("likely", "en").Infer("icd203-likelihood")}, "55–80", true},
		{"two links", []Term{Said("likely", "en").Infer("icd203-likelihood"), Said("very likely", "en").Infer("icd203-likelihood")}, "44–76", true},
		{"approximate ranges make approximate ones", []Term{read("highly likely"), read("highly likely")}, "≈64–≈81", true},
		{"a link of no stated likelihood", []Term{read("highly likely"), {}}, "", false},
		{"a link at a likelihood on no scale", []Term{read("highly likely"), Said("eindeutig", "de")}, "", false},
		{"a scale without numbers", []Term{Said("high", "en").Infer("phia-confidence")}, "", false},
		{"an unknown scale", []Term{Said("three", "en").Infer("example.org/dice")}, "", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			product, ok := chainOf(t, test.likelihoods...).ProductIfIndependent()
			is(t, product.String(), test.want)
			is(t, ok, test.ok)
		})
	}
	if _, ok := (query.Chain{}).ProductIfIndependent(); ok {
		t.Error("no steps have a likelihood together")
	}
	structural := slices.Collect(query.New(valid(t, links(
		link{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/bureau", likelihood: read("likely")}))).Chains("i"))[0]
	if _, ok := structural.ProductIfIndependent(); ok {
		t.Error("nobody holds a structural step at any likelihood")
	}
}

// Where a party used two terms for one link, both count.
func TestProductOfSeveralTerms(t *testing.T) {
	c := links(link{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group", likelihood: Said("likely", "en").Infer("icd203-likelihood")})
	acts := &c.Statements["00"].Acts
	*acts = append(*acts, (*acts)[0])
	(*acts)[0].Part, (*acts)[1].Part = "headline", "body"
	(*acts)[1].Assessment.Likelihood.Text = "very likely"
	for chain := range query.New(valid(t, c)).Chains("i") {
		product, _ := chain.ProductIfIndependent()
		is(t, product.String(), "55–95")
		s, _ := chain.Weakest()
		is(t, s.Held.Place.Act, 0)
	}
}

// The British claim on Exchange: two links, each highly likely.
func TestExchangeWeakest(t *testing.T) {
	for chain := range dossier(t, "2021-exchange").Chains("exchange") {
		if chain.Holder != "ncsc" || len(chain.Steps) != 2 {
			continue
		}
		s, ok := chain.Weakest()
		is(t, ok, true)
		is(t, s.Step, 0)
		is(t, s.Held.Party, "ncsc")
		product, ok := chain.ProductIfIndependent()
		is(t, ok, true)
		is(t, product.String(), "≈64–≈81")
	}
}
