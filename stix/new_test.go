package stix_test

import (
	"testing"
	"time"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/stix"
	"github.com/google/go-cmp/cmp"
)

// dossiers returns the embedded dossiers by their ids.
func dossiers(t testing.TB) map[string]*attribution.Case {
	t.Helper()
	out := make(map[string]*attribution.Case)
	for id := range cases.IDs() {
		out[id] = dossier(t, id)
	}
	return out
}

func dossier(t testing.TB, id string) *attribution.Case {
	t.Helper()
	c, err := cases.Load(id)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func newBundle(t testing.TB, c *attribution.Case) *stix.Bundle {
	t.Helper()
	b, _, err := stix.New(c, stix.Options{Modified: time.Date(2026, 1, 2, 3, 4, 5, 6_000_000, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func caseOf(t testing.TB, b *stix.Bundle) *attribution.Case {
	t.Helper()
	c, _, err := b.Case()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestDossiers(t *testing.T) {
	for id, c := range dossiers(t) {
		t.Run(id, func(t *testing.T) {
			b := newBundle(t, c)
			for _, f := range errorsOf(b.Validate()) {
				t.Error(f)
			}
			again := decode(t, encode(t, b))
			if diff := cmp.Diff(c, caseOf(t, again)); diff != "" {
				t.Errorf("the case changed (-want +got):\n%s", diff)
			}
		})
	}
}

// Whatever a case says, right or wrong, it comes back.
func TestRandomCases(t *testing.T) {
	for seed := range uint64(100) {
		c := newDice(seed).newCase()
		b := newBundle(t, c)
		if findings := errorsOf(b.Validate()); len(findings) > 0 {
			t.Errorf("seed %d: %v", seed, findings)
		}
		if diff := cmp.Diff(c, caseOf(t, decode(t, encode(t, b)))); diff != "" {
			t.Fatalf("seed %d: the case changed (-want +got):\n%s", seed, diff)
		}
	}
}
