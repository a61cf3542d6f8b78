package quote_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.com/attribution/internal/lang"
	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// Whatever the lists of a language have that turns a sentence, and digits and names, is not put in, replaced or left
// out in silence: the passage is not proved, or there is a warning.
func TestDeclarationWithAnEditor(t *testing.T) {
	texts := declarations(t)
	all, languages := 0, 0
	for _, n := range negations {
		text, ok := texts[n.file]
		tag := language.Make(n.lang)
		known := lang.Of(tag)
		if !ok || known.Hedges == "" {
			continue
		}
		languages++
		rng := rand.New(rand.NewPCG(8, uint64(len(text))))
		items := slices.Concat(sampled(rng, slices.Collect(known.Hedges.All()), 25), sampled(rng, slices.Collect(known.NearNegations.All()), 25),
			n.words, []string{"7", "3,000", "Surland"})
		if known.Countries != "" {
			items = append(items[:len(items)-1], sampled(rng, slices.Collect(known.Countries.All()), 1)...) // no capitals tell names
		}
		runes := []rune(text)
		for _, item := range items {
			item = strings.TrimSuffix(item, "*")
			before, after := "", ""
			for before == "" || after == "" {
				at := 200 + rng.IntN(len(runes)-400)
				for !isWordEnd(runes, at) {
					at--
				}
				before, after = around(runes, at)
				if runes[at] != ' ' {
					after = string(runes[at]) + after
				}
				before, after = strings.TrimSpace(before), strings.TrimSpace(after)
				if strings.ContainsAny(before+after, ".;:[]()…") || len([]rune(before)) < 14 || len([]rune(after)) < 14 {
					before = ""
				}
			}
			gap := " "
			if known.Unspaced {
				gap = ""
			}
			plain, with := before+gap+after, before+gap+item+gap+after
			for name, pair := range map[string][2]string{ // the text and the passage
				"left out":             {with, before + gap + "…" + gap + after},
				"left out in brackets": {with, before + gap + "[…]" + gap + after},
				"left out, unmarked":   {with, plain},
				"put in":               {plain, before + gap + "[" + item + "]" + gap + after},
				"put in, unmarked":     {plain, with},
				"replaced":             {before + gap + "xyzzy" + gap + after, before + gap + "[" + item + "]" + gap + after},
			} {
				all++
				got := quote.Verify(pair[1], quote.NewText(pair[0]), quote.Options{Lang: tag})
				if got.Class.Verified() && len(got.Warnings) == 0 {
					t.Errorf("%s: %q %s: %s in silence: %q of %q", n.file, item, name, got.Class, pair[1], pair[0])
				}
			}
		}
	}
	t.Logf("%d passages in %d languages", all, languages)
}

// sampled returns up to n of a list.
func sampled(rng *rand.Rand, list []string, n int) []string {
	list = slices.Clone(list)
	rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	return list[:min(n, len(list))]
}
