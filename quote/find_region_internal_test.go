package quote

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// Whatever errors a sample reaches, the stretches that have enough of its seeds have the place where it stands.
func TestSparseLosesNothing(t *testing.T) {
	rng := rand.New(rand.NewPCG(8, 1))
	words := strings.Fields("the group that the agency named in May has stolen files from two banks and none of them knew")
	text := func(n int) string {
		var b strings.Builder
		for b.Len() < n {
			b.WriteString(words[rng.IntN(len(words))] + " ")
		}
		return b.String()[:n]
	}
	narrowed := 0
	for range 2000 {
		passage := []rune(text(90 + rng.IntN(200)))
		p, ok := newSample(passage)
		if !ok {
			t.Fatalf("no sample of %q", string(passage))
		}
		stands := slices.Clone(passage)
		for range p.reached {
			at := rng.IntN(len(stands))
			switch rng.IntN(3) {
			case 0:
				stands[at] = 'x'
			case 1:
				stands = slices.Delete(stands, at, at+1)
			default:
				stands = slices.Insert(stands, at, 'y')
			}
		}
		before := strings.Repeat("q", rng.IntN(300))
		place := extent{len(before), len(before) + len(string(stands))}
		all := []byte(before + string(stands) + text(2000))
		found := p.sparse(all, extent{0, len(all)})
		if !slices.ContainsFunc(found, func(e extent) bool { return e.start <= place.start && place.end <= e.end }) {
			t.Fatalf("%q with %d errors as %q at %v is in none of %v", string(passage), p.reached, string(stands), place, found)
		}
		narrowed += btoi(len(found) != 1 || found[0].end-found[0].start < len(all))
	}
	if narrowed < 1000 {
		t.Errorf("the stretches were narrower than the text %d times only", narrowed)
	}
}
