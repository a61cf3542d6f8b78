package peers

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.com/attribution/alias"
	"example.com/attribution/internal/pace"
	ahocorasick "github.com/petar-dambovaliev/aho-corasick"
)

// madeUp are names in the manner of vendors' schemes, all different: numbers, two words, one word. Their words are of
// no vocabulary.
func madeUp(seed uint64, n int) []string {
	rng := rand.New(rand.NewPCG(seed, 5))
	word := func() string {
		var w strings.Builder
		for range 2 + rng.IntN(2) {
			w.WriteByte("bdfgklmnprstvz"[rng.IntN(14)])
			w.WriteByte("aeiou"[rng.IntN(5)])
			w.WriteByte("lnrsx"[rng.IntN(5)])
		}
		return strings.ToUpper(w.String()[:1]) + w.String()[1:]
	}
	families := make([]string, 25)
	for i := range families {
		families[i] = word()
	}
	taken := make(map[string]bool)
	var out []string
	for len(out) < n {
		var name string
		switch rng.IntN(4) {
		case 0:
			name = fmt.Sprintf("UNC%d", 100+rng.IntN(5000))
		case 1:
			name = word()
		default:
			name = word() + " " + families[rng.IntN(len(families))]
		}
		if !taken[alias.Fold(name)] {
			taken[alias.Fold(name)] = true
			out = append(out, name)
		}
	}
	return out
}

// planted is prose with a name at about every so many words, and where the names stand.
func planted(names []string, size, every int) (text string, spans [][2]int) {
	rng := rand.New(rand.NewPCG(11, 5))
	var b strings.Builder
	for word := range strings.FieldsSeq(prose(13, size)) {
		if rng.IntN(every) == 0 {
			name := names[rng.IntN(len(names))]
			spans = append(spans, [2]int{b.Len(), b.Len() + len(name)})
			b.WriteString(name + ", ")
		}
		b.WriteString(word)
		b.WriteByte(' ')
	}
	return b.String(), spans
}

// scanners returns 2,400 names, their index, and the automaton that is made for finding them, which folds the case of
// ASCII only.
func scanners() (names []string, x *alias.Index, peer ahocorasick.AhoCorasick) {
	names = madeUp(3, 2400)
	entries := make([]alias.Entry, len(names))
	for i, name := range names {
		entries[i] = alias.Entry{Name: name, Actor: fmt.Sprint("actor-", i)}
	}
	x = alias.New(entries)
	builder := ahocorasick.NewAhoCorasickBuilder(ahocorasick.Opts{AsciiCaseInsensitive: true, MatchOnlyWholeWords: true,
		MatchKind: ahocorasick.LeftMostLongestMatch, DFA: true})
	return names, x, builder.Build(names)
}

// Scan finds 2,400 names in ten megabytes at least as fast as the automaton that is made for it, in text with few names
// and with many. What that finds, Scan finds.
func TestScanFasterThanAhoCorasick(t *testing.T) {
	names, x, peer := scanners()
	for _, every := range []int{1000, 100, 10} {
		t.Run(fmt.Sprint("one word in ", every), func(t *testing.T) {
			text, spans := planted(names, 10<<20, every)
			found := make(map[[2]int]bool)
			for m := range x.Scan(text, nil) {
				found[[2]int{m.Start, m.End}] = true
			}
			missed := slices.DeleteFunc(slices.Clone(spans), func(s [2]int) bool { return found[s] })
			for _, s := range missed[:min(5, len(missed))] {
				t.Errorf("%q at %d is not found", text[s[0]:s[1]], s[0])
			}
			if theirs := len(peer.FindAll(text)); theirs < len(spans) {
				t.Fatalf("the automaton finds %d of %d names", theirs, len(spans))
			}
			pace.AtMost(t, 1, func() {
				for range x.Scan(text, nil) {
				}
			}, func() {
				for it := peer.Iter(text); it.Next() != nil; {
				}
			})
		})
	}
}

// The benchmarks of Scan and of the automaton are compared with each other.
func BenchmarkScan(b *testing.B) {
	names, x, peer := scanners()
	text, _ := planted(names, 1<<20, 1000)
	b.Run("alias", func(b *testing.B) {
		for b.Loop() {
			for range x.Scan(text, nil) {
			}
		}
	})
	b.Run("automaton", func(b *testing.B) {
		for b.Loop() {
			for it := peer.Iter(text); it.Next() != nil; {
			}
		}
	})
}
