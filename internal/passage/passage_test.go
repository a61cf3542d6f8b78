package passage_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/attribution/internal/passage"
	"example.com/attribution/quote"
)

func TestAddress(t *testing.T) {
	for _, test := range []struct{ address, words, want string }{
		{"https://example.org/a", "short words", "https://example.org/a#:~:text=short%20words"},
		{"https://example.org/a#b", "short words", "https://example.org/a#b:~:text=short%20words"},
		{"https://example.org/a", "the first words of a passage, which is long, and the last ones", "https://example.org/a#:~:text=the%20first%20words%20of%20a%20passage%2C%20which%20is"},
		{"https://example.org/a", "we […] know", "https://example.org/a#:~:text=we,know"},
		{"https://example.org/a", "", ""}, {"", "words", ""}, {"https://example.org/a", "…", ""},
	} {
		if got := passage.Address(test.address, test.words, "", ""); got != test.want {
			t.Errorf("%q in %s: %s", test.words, test.address, got)
		}
	}
}

func TestInContext(t *testing.T) {
	for _, test := range []struct {
		words, before, after string
		want                 quote.Directive
	}{
		{"we know", "ister Vos said that “", ",” she told us on Mon", quote.Directive{Prefix: "said that “", Start: "we know", Suffix: ",” she told"}},
		{"we know", "A paragraph.\n\nVos: ", " who.\nAnother", quote.Directive{Prefix: "Vos:", Start: "we know", Suffix: "who."}},
		{"we know", "…\n\n“", "”\n", quote.Directive{Start: "we know"}},  // no words
		{"we know", "uncut", "uncut", quote.Directive{Start: "we know"}}, // perhaps within a word
		{"[…] we know […]", "he said ", " it was", quote.Directive{Start: "we know"}},
		{"we […] know", "and he said ", " it was so", quote.Directive{Prefix: "he said", Start: "we", End: "know", Suffix: "it was"}},
		{"[T]he group knows", "He said: ", " it was so", quote.Directive{Start: "group knows", Suffix: "it was"}},
		{"they know of the attack[s]", "He said: ", " it was so", quote.Directive{Prefix: "said:", Start: "they know of the"}},
		{"they attack[ed] the [S]tate and left", "He said: ", " it was so",
			quote.Directive{Prefix: "said:", Start: "they", End: "and left", Suffix: "it was"}},
		{"[we]", "He said: ", " it was so", quote.Directive{}},
		{"我们知道", "外交部发言人\n毛宁说：", "是谁\n", quote.Directive{Prefix: "毛宁说：", Start: "我们知道", Suffix: "是谁"}},
	} {
		if got := passage.InContext(test.words, test.before, test.after); got != test.want {
			t.Errorf("%q: %+v, want %+v", test.words, got, test.want)
		}
	}
}

// Of passages with the same words each is found again by its context, as a browser looks for it.
func TestContextTellsPassagesApart(t *testing.T) {
	var text strings.Builder
	speakers := strings.Fields("Vos Lin Okafor Dubois Ortiz Kim Novak Rossi")
	for i, name := range speakers {
		fmt.Fprintf(&text, "On day %d the minister, %s, said: “We know who did it, and we will\nact together %s.”\n\n", i, name, speakers[len(speakers)-1-i])
	}
	whole := quote.NewText(text.String())
	for _, words := range []string{"We know who", "who did it, and we will\nact", "We know who did it, and we will\nact together"} {
		seen := 0
		for from := 0; ; {
			at := strings.Index(text.String()[from:], words)
			if at < 0 {
				break
			}
			span := quote.Span{Start: from + at, End: from + at + len(words)}
			from, seen = span.End, seen+1
			s := whole.Selector(span)
			d := passage.InContext(words, s.Prefix, s.Suffix)
			if got, ok := whole.FindDirective(d); d.Prefix == "" || !ok || got.Start != span.Start {
				t.Errorf("%q at %d: %s leads to %v, %t", words, span.Start, d, got, ok)
			}
		}
		if seen != len(speakers) {
			t.Errorf("%q: %d places", words, seen)
		}
	}
}
