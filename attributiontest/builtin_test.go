package attributiontest_test

import (
	"encoding/json"
	"io"
	"slices"
	"testing"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
	"example.com/attribution/cases"
	"example.com/attribution/estimate"
	"example.com/attribution/misp"
	"example.com/attribution/schema"
	"example.com/attribution/stix"
)

var (
	actors = []attribution.Actor{new(attribution.State), new(attribution.Organ), new(attribution.Organization), new(attribution.Group),
		new(attribution.Person), new(attribution.Persona), new(attribution.Coalition), new(attribution.Unnamed)}
	responses = []attribution.Response{new(attribution.Sanction), new(attribution.Indictment), new(attribution.DiplomaticMeasure),
		new(attribution.Reward), new(attribution.Investigation), new(attribution.Disruption), new(attribution.DomesticMeasure)}
)

func TestBuiltinKinds(t *testing.T) {
	var kinds []string
	for _, a := range actors {
		kinds = append(kinds, a.ActorKind())
		if err := attributiontest.TestActor(a); err != nil {
			t.Errorf("%T: %v", a, err)
		}
	}
	for _, r := range responses {
		kinds = append(kinds, r.ResponseKind())
		if err := attributiontest.TestResponse(r); err != nil {
			t.Errorf("%T: %v", r, err)
		}
	}
	var s struct {
		Defs map[string]struct {
			Properties struct {
				Kind struct {
					AnyOf []struct{ Enum []string } `json:"anyOf"`
				}
			}
		} `json:"$defs"`
	}
	if err := json.Unmarshal(schema.Bytes(), &s); err != nil {
		t.Fatal(err)
	}
	all := slices.Concat(s.Defs["Actor"].Properties.Kind.AnyOf[0].Enum, s.Defs["Response"].Properties.Kind.AnyOf[0].Enum)
	slices.Sort(all)
	slices.Sort(kinds)
	if !slices.Equal(kinds, all) {
		t.Errorf("tested %q, and there are %q", kinds, all)
	}
}

// Entities of the dossiers do as samples, too: here one of each kind of each dossier.
func TestKindsOfDossiers(t *testing.T) {
	for _, c := range dossiers(t) {
		seen := make(map[string]bool)
		for id, a := range c.Actors {
			if !seen[a.ActorKind()] {
				seen[a.ActorKind()] = true
				if err := attributiontest.TestActor(a); err != nil {
					t.Errorf("%s: %v", id, err)
				}
			}
		}
		for id, r := range c.Responses {
			if !seen[r.ResponseKind()] {
				seen[r.ResponseKind()] = true
				if err := attributiontest.TestResponse(r); err != nil {
					t.Errorf("%s: %v", id, err)
				}
			}
		}
	}
}

func load(t *testing.T, id string) *attribution.Case {
	t.Helper()
	c, err := cases.Load(id)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestBuiltinScales(t *testing.T) {
	for s := range estimate.Scales() {
		if err := attributiontest.TestScale(s); err != nil {
			t.Errorf("%s: %v", s.ID, err)
		}
	}
}

func dossiers(t *testing.T) []*attribution.Case {
	var out []*attribution.Case
	for _, id := range cases.IDs() {
		out = append(out, load(t, id))
		if testing.Short() {
			break
		}
	}
	return out
}

func TestSTIX(t *testing.T) {
	encode := func(w io.Writer, c *attribution.Case) ([]attribution.Loss, error) {
		b, lost, err := stix.FromCase(c, stix.Options{})
		if err != nil {
			return nil, err
		}
		return lost, b.Encode(w)
	}
	decode := func(r io.Reader) (*attribution.Case, []attribution.Loss, error) {
		b, err := stix.Decode(r)
		if err != nil {
			return nil, nil, err
		}
		return b.Case()
	}
	// Not on all dossiers, since bundles take their time; package stix tests its conversions on all.
	tried := []*attribution.Case{load(t, "2025-singapore")}
	if !testing.Short() {
		tried = append(tried, load(t, "2024-us-uk-nz"))
	}
	if err := attributiontest.TestAdapter(encode, decode, tried...); err != nil {
		t.Error(err)
	}
}

func TestMISP(t *testing.T) {
	encode := func(w io.Writer, c *attribution.Case) ([]attribution.Loss, error) {
		f, lost, _ := misp.FromCase(c, misp.Header(c))
		return lost, f.Encode(w)
	}
	decode := func(r io.Reader) (*attribution.Case, []attribution.Loss, error) {
		f, err := misp.Decode(r)
		if err != nil {
			return nil, nil, err
		}
		c, lost, _ := misp.Case(f)
		return c, lost, nil
	}
	if err := attributiontest.TestAdapter(encode, decode, dossiers(t)...); err != nil {
		t.Error(err)
	}
}

// The format of the module itself is an adapter without losses.
func TestOwnFormat(t *testing.T) {
	if err := attributiontest.TestAdapter(encodeOwn, decodeOwn, dossiers(t)...); err != nil {
		t.Error(err)
	}
}
