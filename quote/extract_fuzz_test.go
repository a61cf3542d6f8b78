package quote_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/language"

	"example.com/attribution/quote"
)

// FuzzExtract checks what holds for any text: spans lie in the text on rune
// boundaries, nest, and come in order; what belongs to a quotation is where
// it has to be.
func FuzzExtract(f *testing.F) {
	for _, seed := range []string{
		news,
		"“One.\n\n“Two ‘three.\n\nFour”, he said",
		"— Non, dit-il, « oui » — s’écria-t-elle. — Ah !\n- a\n- b\n- c\n",
		`ב"הארץ" 6'2" '90s the hackers' "a "b" c"`,
		"他说：“所谓『海燕』”，「a」と述べた",
		"»a« «b» ”c“ ›d‹ ``e'' „f“ ‚g‘ \u2067“\u2069\xff\x00",
		strings.Repeat("“", 200) + strings.Repeat("”", 150),
		".».«n“ i der", // the verb is Turkish, and its speaker is looked for in the sentence before
	} {
		for _, lang := range []string{"en", "fr", "he", "tr", "und"} {
			f.Add(seed, lang)
		}
	}
	f.Add(strings.Repeat("テルマル政府›は–「関係ない.と:、調査‹求めた。\n\n", 8), "ja") // not a label: a quotation begins in it
	f.Fuzz(func(t *testing.T, text, lang string) {
		checkExtract(t, text, language.Make(lang))
	})
}

// TestExtractPieces checks the same for texts put together at random from
// what quotations are made of.
func TestExtractPieces(t *testing.T) {
	pieces := []string{
		"“", "”", "„", "«", "»", "‘", "’", "‚", "'", "\"", "``", "''", "「", "」", "『", "』", "‹", "›", "״",
		"— ", "–", "-- ", " - ", "\n", "\n\n", " ", " ", " ", "\u202f", "\u2067", "\u2069", ", ", ". ", "! ", ": ", "…", "(", ")",
		"said ", "dit-il", "He ", "Smith", "s", "a", "the", "1", "6'2\"", "说", "他", "です", "고 ", "der ", "dedi ", "कहा ", "של", "ب", "é", "\u0301", "\xff", "\x00",
	}
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 4000 {
		var b strings.Builder
		for range 1 + rnd.IntN(40) {
			b.WriteString(pieces[rnd.IntN(len(pieces))])
		}
		for _, lang := range []language.Tag{
			language.English, language.French, language.Russian, language.Chinese, language.Korean, language.Turkish, language.Hindi,
		} {
			checkExtract(t, b.String(), lang)
		}
	}
}

func checkExtract(t *testing.T, text string, lang language.Tag) {
	t.Helper()
	found := quote.Extract(text, lang)
	var around []quote.Found
	for i, q := range found {
		inText(t, text, q.Span)
		inText(t, text, q.Outer)
		inText(t, text, q.Cue)
		inText(t, text, q.Speaker)
		if q.Len() == 0 || q.Text != text[q.Start:q.End] {
			t.Fatalf("%q: %d: text %q at %v", text, i, q.Text, q.Span)
		}
		if !holds(q.Outer, q.Span) {
			t.Fatalf("%q: %d: %v is not inside of %v", text, i, q.Span, q.Outer)
		}
		hole := q.Start
		for _, h := range q.Holes {
			inText(t, text, h)
			if h.Start < hole || h.End > q.End || h.Len() == 0 {
				t.Fatalf("%q: %d: hole %v of %v", text, i, h, q.Span)
			}
			hole = h.End
		}
		if q.Kind == quote.KindTerm && (q.Cue.Len() > 0 || q.Speaker.Len() > 0) {
			t.Fatalf("%q: %d: a term has a cue or speaker", text, i)
		}
		if i > 0 && q.Outer.Start < found[i-1].Outer.Start {
			t.Fatalf("%q: %d: %v is out of order", text, i, q.Outer)
		}
		for _, c := range q.Candidates {
			inText(t, text, c)
		}
		inText(t, text, q.Relay)
		if q.Certain && q.Speaker.Len() == 0 {
			t.Fatalf("%q: %d: nobody speaks for certain", text, i)
		}
		if q.Kind == quote.KindIndirect { // it holds quotations whole, and is inside of none
			for j, other := range found {
				if j != i && other.Outer.Start < q.End && q.Start < other.Outer.End && !holds(q.Span, other.Outer) {
					t.Fatalf("%q: %v and the sentence %v overlap", text, other.Outer, q.Span)
				}
			}
			continue
		}
		for len(around) > 0 && around[len(around)-1].Outer.End <= q.Outer.Start {
			around = around[:len(around)-1]
		}
		if len(around) != q.Depth {
			t.Fatalf("%q: %d: %v has depth %d, but is inside of %d", text, i, q.Outer, q.Depth, len(around))
		}
		if n := len(around); n > 0 && !holds(around[n-1].Span, q.Outer) {
			t.Fatalf("%q: %d: %v and %v overlap", text, i, around[n-1].Span, q.Outer)
		}
		around = append(around, q)
	}
}

func holds(a, b quote.Span) bool { return a.Start <= b.Start && b.End <= a.End }

func inText(t *testing.T, text string, span quote.Span) {
	t.Helper()
	if span.Start < 0 || span.Start > span.End || span.End > len(text) {
		t.Fatalf("%v is outside of the text", span)
	}
	for _, i := range []int{span.Start, span.End} {
		// A byte that continues no rune is one of invalid UTF-8.
		if i < len(text) && !utf8.RuneStart(text[i]) {
			for back := 1; back < utf8.UTFMax && back <= i; back++ {
				if r, size := utf8.DecodeRuneInString(text[i-back:]); r != utf8.RuneError && size > back {
					t.Fatalf("%v splits a rune of the text", span)
				}
			}
		}
	}
}
