package attribution_test

import (
	"bytes"
	"cmp"
	"iter"
	"maps"
	"slices"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/query"
	gocmp "github.com/google/go-cmp/cmp"
)

// ---- short forms of what the literals repeat ------------------------------------------------------------------

func en(text string) Words { return Words{Text: text, Lang: "en"} }

func likelihood(text string) Assessment           { return Assessment{Likelihood: Said(text, "en")} }
func phia(text string) Assessment                 { return Assessment{Likelihood: Said(text, "en").Infer("phia")} }
func confidence(text string) Assessment           { return Assessment{Confidence: Said(text, "en")} }
func certainty(text string, lang Lang) Assessment { return Assessment{Certainty: Said(text, lang)} }

// ---- checks ---------------------------------------------------------------------------------------------------

// valid checks that a case is well formed, and that it comes back from a file as it went in: value for value and byte
// for byte.
func valid(t *testing.T, c *Case) *Case {
	t.Helper()
	if err := c.Validate(); err != nil {
		t.Fatalf("%s is not valid:\n%v", c.ID, err)
	}
	text := encode(t, c)
	again := decode(t, text)
	if diff := gocmp.Diff(c, again); diff != "" {
		t.Errorf("%s changed on its way through a file (-before +after):\n%s", c.ID, diff)
	}
	if !bytes.Equal(encode(t, again), text) {
		t.Errorf("%s has other bytes the second time", c.ID)
	}
	return c
}

func encode(t testing.TB, c *Case) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := c.Encode(&b); err != nil {
		t.Fatalf("Encode: %v", err)
	}
	return b.Bytes()
}

func decode(t testing.TB, text []byte) *Case {
	t.Helper()
	c, err := Decode(bytes.NewReader(text))
	if err != nil {
		t.Fatalf("Decode: %v", err)
	}
	return c
}

// equal compares a list with its expected members.
func equal[E ~string](t *testing.T, got []E, want ...E) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func is[T comparable](t *testing.T, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}

// ---- walks over a case ----------------------------------------------------------------------------------------

// acts are all acts with their statements, in the order of the statements' dates, then of their ids.
func acts(c *Case) iter.Seq2[StatementID, *Act] {
	ids := slices.SortedFunc(maps.Keys(c.Statements), func(a, b StatementID) int {
		x, _ := c.Statements[a].When.Span()
		y, _ := c.Statements[b].When.Span()
		return cmp.Or(x.Compare(y), cmp.Compare(a, b))
	})
	return func(yield func(StatementID, *Act) bool) {
		for _, id := range ids {
			for i := range c.Statements[id].Acts {
				if !yield(id, &c.Statements[id].Acts[i]) {
					return
				}
			}
		}
	}
}

// holders are the parties that certainly hold a proposition, each once, in the order of their ids.
func holders(c *Case, proposition Ref) []ActorID {
	var out []ActorID
	for _, h := range query.New(c).Holders(proposition) {
		out = append(out, h.Party)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// heldBy are the propositions that a party holds.
func heldBy(c *Case, who ActorID) []Ref {
	var out []Ref
	for id := range c.Accounts {
		out = append(out, id.Ref())
	}
	for id := range c.Attributions {
		out = append(out, id.Ref())
	}
	slices.Sort(out)
	return slices.DeleteFunc(out, func(r Ref) bool { return !slices.Contains(holders(c, r), who) })
}

// strengths are the statements that hold a proposition, each with the term that it uses, if any.
func strengths(c *Case, on Ref) []string {
	var out []string
	seen := make(map[query.Place]bool)
	for _, h := range query.New(c).Holdings(on) {
		if a := h.Assessment; !seen[h.Place] {
			seen[h.Place] = true
			out = append(out, string(h.Place.Statement)+": "+a.Likelihood.Text+a.Confidence.Text+a.Certainty.Text)
		}
	}
	return out
}

// did tells in which statements which parties did something on an entity.
func did(c *Case, v Verb, on Ref) []string {
	var out []string
	for id, a := range acts(c) {
		if a.Verb == v && slices.Contains(a.On, on) {
			for _, p := range c.Statements[id].Performers(a) {
				out = append(out, string(id)+": "+string(p))
			}
		}
	}
	return out
}

// misreports are the statements that say of a party what it said nowhere in the case, or said at another likelihood;
// each with its claim.
func misreports(c *Case) []string {
	said := func(r *Act) bool {
		for id, a := range acts(c) {
			if a.Verb == r.Verb && slices.Equal(a.On, r.On) && a.Assessment.Likelihood.Text == r.Assessment.Likelihood.Text &&
				slices.Contains(c.Statements[id].Performers(a), r.By[0]) {
				return true
			}
		}
		return false
	}
	var out []string
	for id, a := range acts(c) {
		if a.Verb == Reports && len(a.Reported.By) > 0 && !said(a.Reported) {
			out = append(out, string(id)+": "+string(a.Reported.On[0]))
		}
	}
	return out
}

// chain is the way back from a rendering to the original: statement, language and mode of each step.
func chain(c *Case, id QuoteID) []string {
	var out []string
	for q := c.Quotes[id]; q != nil; q = c.Quotes[q.Renders] {
		out = append(out, string(q.Statement)+" "+string(q.Lang)+" "+string(q.Mode))
	}
	return out
}

func renderings(c *Case, of QuoteID) []QuoteID {
	all := slices.Sorted(maps.Keys(c.Quotes))
	return slices.DeleteFunc(all, func(id QuoteID) bool { return c.Quotes[id].Renders != of })
}
