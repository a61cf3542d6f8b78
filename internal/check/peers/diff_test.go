// Package peers measures this module against other libraries that do some of the same.
package peers

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.com/attribution/internal/pace"
	"example.com/attribution/quote"
	"github.com/sergi/go-diff/diffmatchpatch"
)

// prose is text of made-up words, the same for the same seed.
func prose(seed uint64, size int) string {
	rng := rand.New(rand.NewPCG(seed, 3))
	vocabulary := make([]string, 4000)
	for i := range vocabulary {
		var w strings.Builder
		for range 2 + rng.IntN(8) {
			w.WriteByte("etaoinshrdlucmfwypvbgk"[min(rng.IntN(22), rng.IntN(22))])
		}
		vocabulary[i] = w.String()
	}
	var b strings.Builder
	for b.Len() < size {
		b.WriteString(vocabulary[min(rng.IntN(4000), rng.IntN(4000))])
		b.WriteByte(' ')
	}
	return b.String()
}

// A passage with an edit in it, short enough for the bitap search of go-diff, which works on patterns of 32 bits at
// most, is found twenty times faster. Only passages that go-diff finds where they are count.
func TestFasterThanMatchMain(t *testing.T) {
	source := prose(7, 1_000_000)
	text := quote.NewText(source)
	text.Find("no", quote.Options{})
	peer := diffmatchpatch.New()
	peer.MatchDistance = 10 * len(source)
	peer.MatchThreshold = 0.15
	rng := rand.New(rand.NewPCG(9, 9))
	type placed struct {
		passage string
		at      int
	}
	var passages []placed
	for tries := 0; len(passages) < 10 && tries < 200; tries++ {
		at := rng.IntN(len(source) - 40)
		passage := []byte(source[at : at+32])
		i := 8 + rng.IntN(16)
		passage[i] = "etaoin"[rng.IntN(6)]
		if found := peer.MatchMain(source, string(passage), at); found < at-3 || found > at+3 {
			continue
		}
		passages = append(passages, placed{string(passage), at})
		matches := text.Find(string(passage), quote.Options{})
		if !slices.ContainsFunc(matches, func(m quote.Match) bool { return m.Start >= at-8 && m.Start <= at+8 }) {
			t.Errorf("%q is not found at %d: %v", passage, at, matches)
		}
	}
	if len(passages) == 0 {
		t.Fatal("go-diff found none of the passages where they are")
	}
	pace.AtMost(t, 1./20, func() {
		for _, p := range passages {
			text.Find(p.passage, quote.Options{})
		}
	}, func() {
		for _, p := range passages {
			peer.MatchMain(source, p.passage, p.at)
		}
	})
}
