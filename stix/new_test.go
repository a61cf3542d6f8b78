package stix_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
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
	ids := cases.IDs()
	if testing.Short() {
		ids = []string{"2022-nwpu", "2024-germany-czechia", "2025-singapore"}
	}
	out := make(map[string]*attribution.Case)
	for _, id := range ids {
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
	b, _, err := stix.FromCase(c, stix.Options{Modified: time.Date(2026, 1, 2, 3, 4, 5, 6_000_000, time.UTC)})
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
			for _, f := range b.Lint().Errors() {
				t.Error(f)
			}
			for range 3 {
				if encode(t, newBundle(t, c)) != encode(t, b) {
					t.Error("another bundle of the same case")
				}
			}
			again := decode(t, encode(t, b))
			if diff := cmp.Diff(c, caseOf(t, again)); diff != "" {
				t.Errorf("the case changed (-want +got):\n%s", diff)
			}
		})
	}
}

// What does not come back without the extension is among the losses.
func TestNewLosses(t *testing.T) {
	check := func(t *testing.T, c *attribution.Case) {
		t.Helper()
		b, losses, err := stix.FromCase(c, later)
		if err != nil {
			t.Fatal(err)
		}
		lost := make(map[string]bool)
		for _, l := range losses {
			lost[kindOfLoss(l.Object+l.Path)] = true
		}
		kept := make(map[string]bool)
		for _, value := range leaves(t, caseOf(t, strip(b))) {
			kept[value] = true
		}
		var texts strings.Builder // which say it in other words
		for _, o := range b.Objects {
			for _, name := range []string{"name", "description", "explanation", "content", "abstract"} {
				texts.WriteString(o.Text(name) + "\n")
			}
		}
		for _, o := range b.Objects {
			kept[o.ID().UUID().String()] = true
			// What an object had stays on it, though it is not read where nothing refers to it.
			for value := range valuesOf(t, o.Without("extensions")) {
				kept[value] = true
			}
		}
		for path, value := range leaves(t, c) {
			if !kept[value] && !kept[escaped(value)] && !isRef(c, value) && !lost[kindOfLoss(path)] && !strings.Contains(texts.String(), unbracketed(value)) {
				t.Errorf("%s: %s is lost, and not said to be", path, value)
			}
		}
	}
	for id, c := range dossiers(t) {
		t.Run(id, func(t *testing.T) { check(t, c) })
	}
	t.Run("random", func(t *testing.T) {
		for seed := range uint64(50) {
			check(t, newDice(seed).newCase())
		}
	})
}

// kindOfLoss returns what losses of one kind have in common: the collection, and the member of its entities.
func kindOfLoss(path string) string {
	parts := strings.Split(strings.TrimPrefix(path, "case/"), "/")
	if len(parts) > 2 && slices.Contains(places, parts[0]) {
		return parts[0] + "/" + parts[2]
	}
	return parts[0]
}

// unbracketed returns a text as it stands within brackets, and a date without its zone.
func unbracketed(text string) string {
	if day, zone, ok := strings.Cut(text, "["); ok && strings.HasSuffix(zone, "]") {
		return day
	}
	return strings.NewReplacer("[", "(", "]", ")").Replace(text)
}

// escaped returns an address as it stands in STIX.
func escaped(address string) string {
	var out strings.Builder
	for i := range len(address) {
		if c := address[i]; c <= ' ' || c == '"' || c >= 0x7f {
			fmt.Fprintf(&out, "%%%02X", c)
		} else {
			out.WriteByte(c)
		}
	}
	return out.String()
}

// leaves returns the values in a case that have no parts, by their pointers without the first slash.
func leaves(t testing.TB, c *attribution.Case) map[string]string {
	t.Helper()
	text, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	return leavesIn(t, text)
}

// valuesOf are the values in a response or, of other objects, in its labels.
func valuesOf(t testing.TB, o stix.Object) map[string]bool {
	t.Helper()
	out := make(map[string]bool)
	for name, text := range o.Members() {
		if name == "labels" || o.Type() == "course-of-action" {
			for _, value := range leavesIn(t, text) {
				out[value] = true
			}
		}
	}
	return out
}

// leavesIn returns the values in a document by their pointers, without the first "/".
func leavesIn(t testing.TB, text []byte) map[string]string {
	t.Helper()
	var document any
	if err := json.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	out := make(map[string]string)
	var walk func(path string, v any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for name, m := range v {
				walk(path+"/"+strings.NewReplacer("~", "~0", "/", "~1").Replace(name), m)
			}
		case []any:
			for i, e := range v {
				walk(fmt.Sprintf("%s/%d", path, i), e)
			}
		default:
			out[strings.TrimPrefix(path, "/")] = fmt.Sprint(v)
		}
	}
	walk("", document)
	return out
}

// isRef reports whether a text names an entity of a case.
func isRef(c *attribution.Case, text string) bool {
	return c.Has(attribution.Ref(text)) || slices.ContainsFunc(places, func(collection string) bool { return c.Has(attribution.Ref(collection + "/" + text)) })
}

// Whatever a case says, right or wrong, it comes back.
func TestRandomCases(t *testing.T) {
	for seed := range uint64(100) {
		c := newDice(seed).newCase()
		b := newBundle(t, c)
		if findings := b.Lint().Errors(); len(findings) > 0 {
			t.Errorf("seed %d: %v", seed, findings)
		}
		if diff := cmp.Diff(c, caseOf(t, decode(t, encode(t, b)))); diff != "" {
			t.Fatalf("seed %d: the case changed (-want +got):\n%s", seed, diff)
		}
	}
}
