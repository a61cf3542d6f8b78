package quote_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution/quote"
)

func TestParseFragment(t *testing.T) {
	tests := []struct {
		in   string
		want []quote.Directive
	}{
		{":~:text=a", []quote.Directive{{Start: "a"}}},
		{"https://example.com/p#:~:text=a", []quote.Directive{{Start: "a"}}},
		{"#top:~:text=a", []quote.Directive{{Start: "a"}}},
		{"#:~:text=p-,a", []quote.Directive{{Prefix: "p", Start: "a"}}},
		{"#:~:text=a,-s", []quote.Directive{{Start: "a", Suffix: "s"}}},
		{"#:~:text=a,b", []quote.Directive{{Start: "a", End: "b"}}},
		{"#:~:text=p-,a,b,-s", []quote.Directive{{Prefix: "p", Start: "a", End: "b", Suffix: "s"}}},
		{"#:~:text=a&text=b", []quote.Directive{{Start: "a"}, {Start: "b"}}},
		{"#:~:text=a&other=x&text=b&", []quote.Directive{{Start: "a"}, {Start: "b"}}},
		{"#:~:TEXT=a", nil},
		{"#:~:", nil},
		{"#:~:text=%26%2C%2D%20%E3%83%8D", []quote.Directive{{Start: "&,- ネ"}}},
		{"#:~:text=100%", []quote.Directive{{Start: "100%"}}},
		{"#:~:text=100%zz", []quote.Directive{{Start: "100%zz"}}},
	}
	for _, tt := range tests {
		got, err := quote.ParseFragment(tt.in)
		if err != nil {
			t.Errorf("ParseFragment(%q): %v", tt.in, err)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("ParseFragment(%q) (-want +got):\n%s", tt.in, diff)
		}
	}
}

func TestParseFragmentError(t *testing.T) {
	for _, in := range []string{
		"",
		"#top",
		"#:~:text=",
		"#:~:text=a,b,c",
		"#:~:text=p-,a,b,-s,x",
		"#:~:text=p-",
		"#:~:text=-s",
		"#:~:text=p-,-s",
		"#:~:text=a,,-s",
		"#:~:text=a-b",
		"#:~:text=-,a",
		"#:~:text=a&text=b-c",
	} {
		if got, err := quote.ParseFragment(in); err == nil {
			t.Errorf("ParseFragment(%q) = %v, want an error", in, got)
		}
	}
}

func TestFindDirective(t *testing.T) {
	const text = "The cat sat. The cats' mat, a mat,\nlay flat.\n\n" +
		"Won't fit: 3.5 or 40 mats.\n\nCafé Øresund\u00a0Straße ﬁne. Йод.\n\nthe end 電話は電話だ"
	tests := []struct {
		name, directive, want string // want has the passage in ⟦⟧, or is empty
	}{
		{"word", "sat", "The cat ⟦sat⟧. "},
		{"begins inside a word", "at", ""},
		{"ends inside a word", "fla", ""},
		{"not inside a longer word", "mat", "The cats' ⟦mat⟧, a mat"},
		{"prefix", "a-,mat", "a ⟦mat⟧,\n"},
		{"prefix ends inside a word", "fl-,at", "lay fl⟦at⟧."},
		{"prefix begins inside a word", "l-,at", ""},
		{"suffix", "mat,-%2C%20a", "cats' ⟦mat⟧, a"},
		{"suffix continues the word", "wo,-n%27t", "⟦Wo⟧n't fit"},
		{"suffix ends inside a word", "sat,-.%20th", ""},
		{"first end with the suffix", "the,mat,-%2C%20a", "⟦The cat sat. The cats' mat⟧, a"},
		{"range over an end without the suffix", "cat,mat,-%2C%20lay", "The ⟦cat sat. The cats' mat, a mat⟧,\nlay"},
		{"range over blocks", "lay,fit", "⟦lay flat.\n\nWon't fit⟧:"},
		{"start ends inside a word", "ca,mat", ""},
		{"end before start", "flat,sat", ""},
		{"over a line feed", "mat%2C%20lay", "a ⟦mat,\nlay⟧ flat"},
		{"not over a blank line", "flat.%20won%27t", ""},
		{"context over a blank line", "flat.-,won%27t", "flat.\n\n⟦Won't⟧ fit"},
		{"inside a contraction", "won", ""},
		{"inside a number", "5", ""},
		{"case and accents", "CAFE", "⟦Café⟧ Ø"},
		{"no-break space", "Øresund%20Straße", "⟦Øresund\u00a0Straße⟧ ﬁ"},
		{"ligature", "fine", "⟦ﬁne⟧."},
		{"й is и, as in browsers", "Иод", "⟦Йод⟧."},
		{"quotation marks are kept apart", "won’t", ""},
		{"Han", "は-,電話", "電話は⟦電話⟧だ"},
		{"white space only", "%20", ""},
	}
	doc := quote.NewText(text)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			directives, err := quote.ParseFragment("#:~:text=" + tt.directive)
			if err != nil {
				t.Fatal(err)
			}
			span, ok := doc.FindDirective(directives[0])
			if tt.want == "" {
				if ok {
					t.Errorf("found %q", text[span.Start:span.End])
				}
				return
			}
			want := passage(t, text, tt.want)
			if !ok || span != want {
				t.Errorf("found %v %q, want %v", ok, text[span.Start:span.End], tt.want)
			}
		})
	}
}

// passage returns where the part of marked that is in ⟦⟧ stands in text.
func passage(t *testing.T, text, marked string) quote.Span {
	t.Helper()
	before, rest, _ := strings.Cut(marked, "⟦")
	inside, after, _ := strings.Cut(rest, "⟧")
	at := strings.Index(text, before+inside+after)
	if at < 0 {
		t.Fatalf("%q is not in the text", marked)
	}
	start := at + len(before)
	return quote.Span{Start: start, End: start + len(inside)}
}

func TestDirective(t *testing.T) {
	long := strings.Repeat("many words that say little ", 20)
	tests := []struct {
		name, text, marked string
		want               quote.Directive
	}{
		{"unique", "He said: “It wasn’t us.”", "“⟦It wasn’t us⟧.", quote.Directive{Start: "It wasn’t us"}},
		{"source's own characters", "It wasn’t – us", "⟦It wasn’t – us⟧", quote.Directive{Start: "It wasn’t – us"}},
		{"second of two", "We will respond. That was May. In June: We will respond again.", "June: ⟦We will respond⟧",
			quote.Directive{Prefix: "May. In June:", Start: "We will respond", Suffix: "again."}},
		{"white space left out", "a b c", "a⟦ b ⟧c", quote.Directive{Start: "b"}},
		{"begins and ends inside words", "uncommonly", "un⟦common⟧ly", quote.Directive{Prefix: "un", Start: "common", Suffix: "ly"}},
		{"lines", "One two.\nThree four.", "One ⟦two.\nThree⟧ four", quote.Directive{Start: "two.", End: "Three"}},
		{"long", "Then " + long + "it ended.", "Then ⟦" + long + "it⟧ ended",
			quote.Directive{Start: "many words that say little", End: "words that say little it"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc := quote.NewText(tt.text)
			span := passage(t, tt.text, tt.marked)
			got, err := doc.Directive(span)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestDirectiveError(t *testing.T) {
	doc := quote.NewText("a a a a")
	for _, span := range []quote.Span{{}, {Start: -1, End: 1}, {Start: 1, End: 2}, {Start: 0, End: 99}, {Start: 3, End: 2}} {
		if d, err := doc.Directive(span); err == nil {
			t.Errorf("Directive(%v) = %v, want an error", span, d)
		}
	}
	twins := quote.NewText(strings.Repeat("same words here. ", 60))
	if d, err := twins.Directive(quote.Span{Start: 17 * 30, End: 17*30 + 15}); err == nil {
		t.Errorf("Directive found %v for one of many equal passages", d)
	}
}

func FuzzFragment(f *testing.F) {
	f.Add("p", "a", "b", "s")
	f.Add("", "a-b,c&d", "", "")
	f.Add("", "100%", "ネコ", "\xff")
	f.Fuzz(func(t *testing.T, prefix, start, end, suffix string) {
		d := quote.Directive{Prefix: prefix, Start: start, End: end, Suffix: suffix}
		if start == "" {
			d.Start = "x"
		}
		want := []quote.Directive{d, {Start: "y"}}
		got, err := quote.ParseFragment("#" + quote.Fragment(want...))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
	})
}

func FuzzParseFragment(f *testing.F) {
	f.Add("#:~:text=p-,a,b,-s&text=b&x")
	f.Fuzz(func(t *testing.T, s string) {
		directives, err := quote.ParseFragment(s)
		if err != nil || len(directives) == 0 {
			return
		}
		again, err := quote.ParseFragment(quote.Fragment(directives...))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(directives, again); diff != "" {
			t.Errorf("(-first +again):\n%s", diff)
		}
	})
}

// FuzzDirective checks that a directive leads back to the passage it was made
// for, and that what is found lies on rune boundaries.
func FuzzDirective(f *testing.F) {
	f.Add("He said: “It wasn’t us.” It wasn't us.", 10, 30)
	f.Add("電話は\n電話だ é ﬁ", 0, 12)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		doc := quote.NewText(text)
		d, err := doc.Directive(quote.Span{Start: start, End: end})
		if err != nil {
			return
		}
		span, ok := doc.FindDirective(d)
		if !ok {
			t.Fatalf("%+q in %+q is not found", d, text)
		}
		if span.Start > end || span.End < start {
			t.Errorf("%+q in %+q leads to %v, want %d-%d", d, text, span, start, end)
		}
	})
}
