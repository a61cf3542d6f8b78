package attribution_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"example.com/attribution"
)

// A Hacktivist is a custom kind of actor: a group that acts for a cause. What embeds Profile needs only a kind to be an
// Actor.
type Hacktivist struct {
	attribution.Profile
	Cause   string              `json:"cause,omitzero"`
	Sponsor attribution.ActorID `json:"sponsor,omitzero"` // checked as all references are
	Active  attribution.When    `json:"active,omitzero"`  // checked as all dates are
}

func (*Hacktivist) ActorKind() string { return "example.org/hacktivist" }

// Validate is asked by Case.Validate. Paths are relative to the actor.
func (h *Hacktivist) Validate() error {
	if h.Cause != "" {
		return nil
	}
	return attribution.Finding{Member: "cause", Code: attribution.CodeMissing, Message: "a hacktivist has a cause; name it"}
}

// A VisaBan is a custom kind of response. It lasts, and says whom it targets.
type VisaBan struct {
	attribution.Measure
	Holders []attribution.ActorID `json:"holders,omitzero"`
}

func (*VisaBan) ResponseKind() string             { return "example.org/visa-ban" }
func (b *VisaBan) Targets() []attribution.ActorID { return slices.Concat(b.Against, b.Holders) }
func (*VisaBan) Lasts() bool                      { return true }

// Custom kinds are given to the decoder; nothing is registered.
func Example_kindsOfYourOwn() {
	const text = `{
		"format": "attribution/1", "id": "own",
		"actors": {
			"band": {"kind": "example.org/hacktivist", "names": [{"text": "The Band"}], "sponsor": "nobody", "active": "2024-13"},
			"cn":   {"kind": "state", "code": "CN"}
		},
		"responses": {"ban": {"kind": "example.org/visa-ban", "by": ["cn"], "holders": ["band"]}}
	}`
	d := attribution.Decoder{Kinds: attribution.Kinds{
		Actors:    []attribution.Actor{new(Hacktivist)},
		Responses: []attribution.Response{new(VisaBan)},
	}}
	c, err := d.Decode(strings.NewReader(text))
	if err != nil {
		fmt.Println(err)
		return
	}
	ban := c.Responses["ban"]
	fmt.Println("targets:", ban.Targets(), "lasts:", ban.Lasts())

	if findings, ok := errors.AsType[attribution.Findings](c.Validate()); ok {
		for _, f := range findings {
			fmt.Println(f.Path, f.Member, f.Code)
		}
	}

	// Without the types nothing is lost either.
	c, err = attribution.Decode(strings.NewReader(text))
	unknown := c.Actors["band"].(*attribution.UnknownActor)
	fmt.Println(unknown.Kind, unknown.Names[0].Text, string(unknown.Extra["sponsor"]), err)
	// Output:
	// targets: [band] lasts: true
	// /actors/band cause missing
	// /actors/band/sponsor  dangling
	// /actors/band/active  malformed-date
	// example.org/hacktivist The Band "nobody" <nil>
}
