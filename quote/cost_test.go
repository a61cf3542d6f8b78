package quote_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"example.com/attribution/internal/pace"
	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// In texts that repeat themselves a passage stands, or nearly stands, everywhere. Looking it up costs at most a hundred
// times what it costs in a text of the same size that does not.
func TestPeriodicCost(t *testing.T) {
	const size, length = 256 << 10, 3200
	verify := func(source, passage string) func() {
		text := quote.NewText(source)
		text.Find("no", quote.Options{}) // prepares it
		return func() { quote.Verify(passage, text, quote.Options{Lang: language.English}) }
	}
	ordinary := prose(11, size)
	typed := edited(rand.New(rand.NewPCG(12, 12)), ordinary[10_000:10_000+length], 30)
	var pieces []string
	for i := range 200 {
		pieces = append(pieces, ordinary[i*1000:i*1000+14])
	}
	plain, elided := verify(ordinary, typed), verify(ordinary, strings.Join(pieces, " … "))
	words := strings.Repeat("abcdefghijkl mnop ", size/18)
	for _, test := range []struct {
		name            string
		source, passage string
		yardstick       func()
	}{
		{"one digit", strings.Repeat("1", size), strings.Repeat("1", length), plain},
		{"one digit and another", strings.Repeat("1", size), strings.Repeat("1", length) + "2", plain},
		{"one digit around another", strings.Repeat("1", size), strings.Repeat("1", length/2) + "2" + strings.Repeat("1", length/2), plain},
		{"one word", strings.Repeat("ab ", size/3), strings.TrimSpace(strings.Repeat("ab ", length/3)), plain},
		{"one word and another", strings.Repeat("ab ", size/3), strings.Repeat("ab ", length/3) + "cd", plain},
		{"letters with marks", strings.Repeat("a\u0301", size/3), strings.Repeat("a\u0301", length/3) + "b", plain},
		{"one letter with many marks", "a" + strings.Repeat("\u0316", size/2), "a" + strings.Repeat("\u0316", length/2) + "b", plain},
		{"one negation", strings.Repeat("不", size/3), strings.Repeat("不", length/3), plain},
		{"hyphens at ends of lines", strings.Repeat("ab-\n", size/4), strings.Repeat("ab", length/2), plain},
		{"elisions", words, strings.TrimSuffix(strings.Repeat("abcdefghijkl mnop … ", 200), " … "), elided},
		{"elisions before what is absent", words, strings.Repeat("abcdefghijkl mnop … ", 199) + strings.Repeat("z", 20), elided},
		{"brackets", words, strings.TrimSuffix(strings.Repeat("abcdefghijkl mnop [x] ", 200), " [x] "), elided},
	} {
		// Where a passage is tried at each place of a text in full, it takes some thousand times as long.
		t.Run(test.name, func(t *testing.T) { pace.AtMost(t, 100, verify(test.source, test.passage), test.yardstick) })
	}
}
