package attributiontest_test

import (
	"fmt"
	"io"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
	"example.com/attribution/edtf"
	"example.com/attribution/estimate"
	"example.com/attribution/query"
)

// A Crew is an actor of one's own: who mans a ship.
type Crew struct {
	attribution.Profile
	Ship  string                `json:"ship,omitzero"`
	Owner attribution.ActorID   `json:"owner,omitzero"`
	Hands []attribution.ActorID `json:"hands,omitzero"`
}

func (*Crew) ActorKind() string { return "example.org/crew" }

func ExampleTestActor() {
	fmt.Println(attributiontest.TestActor(&Crew{Ship: "Narrenschiff"}))
	// Output: <nil>
}

// An Eviction is a response of one's own, which forgets whom it is against.
type Eviction struct {
	attribution.Measure
	Tenants []attribution.ActorID `json:"tenants,omitzero"`
}

func (*Eviction) ResponseKind() string             { return "example.org/eviction" }
func (e *Eviction) Targets() []attribution.ActorID { return e.Tenants }

func ExampleTestResponse() {
	if err := attributiontest.TestResponse(new(Eviction)); err != nil {
		fmt.Println(err)
	}
	// Output: targets: they leave out "nobody-3", whom the response is against
}

func ExampleTestScale() {
	err := attributiontest.TestScale(estimate.Scale{
		ID: "triage", Title: "Triage", Kind: estimate.Likelihood, Source: estimate.Source{Title: "Handbook"},
		Terms: []estimate.Term{{Forms: []estimate.Form{{Text: "looks like it", Lang: "en"}}, Rank: 1}},
	})
	fmt.Println(err)
	// Output: id: no case can name "triage"; put a domain and a slash before it, as in example.org/scale
}

// An adapter to a format of one's own that has no place for the licence of a case, and does not say so.
func ExampleTestAdapter() {
	encode := func(w io.Writer, c *attribution.Case) ([]attribution.Loss, error) {
		c = c.Clone()
		c.License = ""
		return nil, c.Encode(w)
	}
	decode := func(r io.Reader) (*attribution.Case, []attribution.Loss, error) {
		c, err := attribution.Decode(r)
		return c, nil, err
	}
	c := &attribution.Case{ID: "licensed", License: "CC-BY-4.0"}
	fmt.Println(attributiontest.TestAdapter(encode, decode, c))
	// Output: losses: licensed: CC-BY-4.0 of /license comes back 0 of 1 times and is in no loss
}

// A table that lists everybody who ever asserted a claim, and does not say who withdrew it.
func ExampleTestOutput() {
	show := func(c *attribution.Case) ([]attributiontest.Shown, []attribution.Loss, error) {
		var out []attributiontest.Shown
		for _, h := range query.New(c).AllHoldings() {
			out = append(out, attributiontest.Shown{Claim: h.Proposition, Party: h.Party, Verb: h.Verb, Stands: edtf.Yes})
		}
		return out, nil, nil
	}
	fmt.Println(attributiontest.TestOutput(show, attributiontest.OutputCases(0)[0]))
	// Output:
	// held: withdrawal: arland asserts attributions/by-crew, which it does not
	// complete: withdrawal: it is not shown that arland withdraws attributions/by-crew
}
