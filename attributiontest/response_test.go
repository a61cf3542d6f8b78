package attributiontest_test

import (
	"fmt"
	"slices"
	"testing"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
)

// An embargo is all that a response of one's own may be: it nearly fails each check.
type embargo struct {
	attribution.Measure
	Ports  []attribution.ActorID  `json:"ports,omitzero"`
	Amount attribution.Count      `json:"amount,omitzero"`
	Under  attribution.ResponseID `json:"under,omitzero"`
}

func (*embargo) ResponseKind() string { return "example.org/embargo" }
func (*embargo) Lasts() bool          { return true }

// Targets adds to a copy.
func (e *embargo) Targets() []attribution.ActorID { return slices.Concat(e.Against, e.Ports) }

// Broken kinds, each in its own way.
type (
	greedy   struct{ embargo0 }
	partial  struct{ embargo0 }
	repeated struct{ embargo0 }
	textual  struct {
		attribution.Measure
		Port string `json:"port,omitzero"`
	}
	fixed    struct{ attribution.Measure }
	embargo0 struct {
		attribution.Measure
		Ports []attribution.ActorID `json:"ports,omitzero"`
	}
)

func (*greedy) ResponseKind() string   { return "example.org/greedy" }
func (*partial) ResponseKind() string  { return "example.org/partial" }
func (*repeated) ResponseKind() string { return "example.org/repeated" }
func (*textual) ResponseKind() string  { return "example.org/textual" }
func (*fixed) ResponseKind() string    { return "example.org/fixed" }

func (g *greedy) Targets() []attribution.ActorID   { return append(g.Against, g.Ports...) }
func (p *partial) Targets() []attribution.ActorID  { return p.Ports }
func (r *repeated) Targets() []attribution.ActorID { return slices.Concat(r.Against, r.Ports, r.Ports) }
func (x *textual) Targets() []attribution.ActorID {
	if x.Port == "" {
		return x.Against
	}
	return append(slices.Clone(x.Against), attribution.ActorID(x.Port))
}
func (*fixed) Targets() []attribution.ActorID { return []attribution.ActorID{"somebody"} }

func TestResponse(t *testing.T) {
	tests := []struct {
		response attribution.Response
		want     []string
	}{
		{new(embargo), nil},
		{&embargo{Ports: []attribution.ActorID{"a", "b"}}, nil},
		{new(greedy), []string{"mutation"}},
		{new(partial), []string{"targets"}},
		{new(repeated), []string{"targets"}},
		{new(textual), []string{"targets"}},
		{new(fixed), []string{"zero value", "targets"}},
		{(*embargo)(nil), []string{"kinds"}},
	}
	for _, test := range tests {
		t.Run(fmt.Sprintf("%T", test.response), func(t *testing.T) {
			err := attributiontest.TestResponse(test.response)
			if got := attributiontest.Failed(err); !slices.Equal(got, test.want) {
				t.Errorf("failed %q, want %q: %v", got, test.want, err)
			}
		})
	}
}
