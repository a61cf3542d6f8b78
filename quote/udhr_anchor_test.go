package quote_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"example.com/attribution/quote"
	"github.com/google/go-cmp/cmp"
)

// Both anchors lead back to a passage in every script. Hardly any passage has no text directive: one cut within words,
// or between signs that a browser does not take for the ends of words.
func TestDeclarationAnchors(t *testing.T) {
	all, without := 0, 0
	for name, text := range declarations(t) {
		source := quote.NewText(text)
		rng := rand.New(rand.NewPCG(5, uint64(len(text))))
		for range 4 {
			passage, at := cut(rng, text, 20+rng.IntN(400))
			if passage == "" {
				continue
			}
			all++
			want := quote.Span{Start: at, End: at + len(passage)}
			data, err := json.Marshal(source.Selector(want))
			if err != nil {
				t.Fatal(err)
			}
			var selector quote.Selector
			if err := json.Unmarshal(data, &selector); err != nil {
				t.Fatal(err)
			}
			byQuote := selector
			byQuote.Start, byQuote.End = 0, 0
			for _, s := range []quote.Selector{selector, byQuote} {
				if diff := cmp.Diff([]quote.Span{want}, source.Resolve(s)); diff != "" {
					t.Errorf("%s: %q leads elsewhere (-want +got):\n%s", name, passage, diff)
				}
			}
			made, err := source.Directive(want)
			if err != nil {
				without++
				continue
			}
			directives, err := quote.ParseFragment(quote.Fragment(made))
			if err != nil {
				t.Fatal(err)
			}
			if got, ok := source.FindDirective(directives[0]); !ok || grown(text, got) != grown(text, want) {
				t.Errorf("%s: %v leads to %v, want %v", name, made, got, want)
			}
		}
	}
	t.Logf("%d passages, %d without a directive", all, without)
	if without*100 > all {
		t.Errorf("%d of %d passages have no directive", without, all)
	}
}
