package quote_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution/quote"
)

func TestSelectorJSON(t *testing.T) {
	both := quote.Selector{Exact: "us", Prefix: "It wasn’t ", Suffix: ".", Start: 10, End: 12}
	tests := []struct {
		name, in string
		want     quote.Selector
		out      string // if it is not in
	}{
		{"quote", `{"type":"TextQuoteSelector","exact":"us","prefix":"It wasn’t ","suffix":"."}`,
			quote.Selector{Exact: "us", Prefix: "It wasn’t ", Suffix: "."}, ""},
		{"quote without context", `{"type":"TextQuoteSelector","exact":"us"}`, quote.Selector{Exact: "us"}, ""},
		{"position", `{"type":"TextPositionSelector","start":0,"end":2}`, quote.Selector{End: 2}, ""},
		{"both", `[{"type":"TextQuoteSelector","exact":"us","prefix":"It wasn’t ","suffix":"."},{"type":"TextPositionSelector","start":10,"end":12}]`, both, ""},
		{
			"others among them",
			`[{"type":"RangeSelector","startContainer":"/p[1]"},{"type":"TextPositionSelector","start":10,"end":12},{"type":"TextQuoteSelector","exact":"us","prefix":"It wasn’t ","suffix":"."}]`,
			both,
			`[{"type":"TextQuoteSelector","exact":"us","prefix":"It wasn’t ","suffix":"."},{"type":"TextPositionSelector","start":10,"end":12}]`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got quote.Selector
			if err := json.Unmarshal([]byte(tt.in), &got); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			out, err := json.Marshal(got)
			if err != nil {
				t.Fatal(err)
			}
			if tt.out == "" {
				tt.out = tt.in
			}
			if string(out) != tt.out {
				t.Errorf("encodes as %s, want %s", out, tt.out)
			}
		})
	}
}

func TestSelectorJSONError(t *testing.T) {
	for _, in := range []string{
		`null`, `1`, `"x"`, `[]`, `{}`, `[1]`,
		`{"type":"RangeSelector"}`,
		`{"type":"TextQuoteSelector"}`,
		`{"type":"TextQuoteSelector","exact":["a","b"]}`,
		`{"type":"TextPositionSelector","start":-1,"end":2}`,
		`{"type":"TextPositionSelector","start":2,"end":2}`,
		`{"type":"TextPositionSelector","start":0.5,"end":2}`,
	} {
		got := quote.Selector{Exact: "as before"}
		if err := json.Unmarshal([]byte(in), &got); err == nil && in != `null` {
			t.Errorf("%s decodes as %+v, want an error", in, got)
		}
		if got != (quote.Selector{Exact: "as before"}) {
			t.Errorf("%s changed the selector to %+v", in, got)
		}
	}
	if out, err := json.Marshal(quote.Selector{Prefix: "x"}); err == nil {
		t.Errorf("a selector of nothing encodes as %s", out)
	}
}

func TestResolve(t *testing.T) {
	const text = "🇺🇦 We will respond. In May: We will respond."
	doc := quote.NewText(text)
	first, second := passage(t, text, "🇦 ⟦We will respond⟧"), passage(t, text, "May: ⟦We will respond⟧")
	tests := []struct {
		name     string
		selector quote.Selector
		want     []quote.Span
	}{
		{"words", quote.Selector{Exact: "We will respond"}, []quote.Span{first, second}},
		{"prefix", quote.Selector{Exact: "We will respond", Prefix: "May: "}, []quote.Span{second}},
		{"suffix", quote.Selector{Exact: "We will respond", Suffix: ". In"}, []quote.Span{first}},
		{"context that changed", quote.Selector{Exact: "We will respond", Prefix: "June: "}, []quote.Span{first, second}},
		{"code points", quote.Selector{Exact: "We will respond", Start: 28, End: 43}, []quote.Span{second}},
		{"UTF-16", quote.Selector{Exact: "We will respond", Start: 30, End: 45}, []quote.Span{second}},
		{"position that is off", quote.Selector{Exact: "We will respond", Prefix: "May: ", Start: 1, End: 9}, []quote.Span{second}},
		{"position alone", quote.Selector{Start: 3, End: 18}, []quote.Span{first}},
		{"position beyond the text", quote.Selector{Start: 100, End: 101}, nil},
		{"not there", quote.Selector{Exact: "We won't"}, nil},
		{"nothing", quote.Selector{}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, doc.Resolve(tt.selector)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestSelectorOutside(t *testing.T) {
	doc := quote.NewText("é")
	for _, span := range []quote.Span{{}, {Start: -5, End: -1}, {Start: 1, End: 1}, {Start: 2, End: 9}, {Start: 2, End: 0}} {
		if got := doc.Selector(span); got != (quote.Selector{}) {
			t.Errorf("Selector(%v) = %+v, want none", span, got)
		}
	}
}

// FuzzSelector checks that a selector leads back to its passage.
func FuzzSelector(f *testing.F) {
	f.Add("🇺🇦 We will respond. In May: We will respond.", 10, 20)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		doc := quote.NewText(text)
		s := doc.Selector(quote.Span{Start: start, End: end})
		if s == (quote.Selector{}) {
			return
		}
		spans := doc.Resolve(s)
		if len(spans) != 1 || text[spans[0].Start:spans[0].End] != s.Exact || doc.Runes(spans[0].Start) != s.Start {
			t.Errorf("%+v of %+q leads to %v", s, text, spans)
		}
		s.Start, s.End = 0, 0
		for _, span := range doc.Resolve(s) {
			if text[span.Start:span.End] != s.Exact {
				t.Errorf("%+v of %+q leads to %v", s, text, span)
			}
		}
	})
}
