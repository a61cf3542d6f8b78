package quote_test

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"example.com/attribution/quote"
)

// news is a paragraph with what a report has: speech in two parts, a nested
// quotation, a name, an apostrophe.
const news = "The minister, John Smith, spoke for an hour about what his department knew at the time and what it did not. " +
	"“We saw it in May,” he said, “and we don’t believe that the group, known as ‘Quiet Heron’, stopped there.” " +
	"Reporters asked him about the other incidents of that year, which nobody has claimed and which remain unexplained.\n\n"

func BenchmarkExtract(b *testing.B) {
	text := strings.Repeat(news, 3000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		quote.Extract(text, language.English)
	}
}

func BenchmarkExtractPlain(b *testing.B) {
	text := strings.Repeat(strings.ReplaceAll(strings.ReplaceAll(news, "“", ""), "”", ""), 3000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		quote.Extract(text, language.English)
	}
}

// hostile are texts that a careless algorithm takes quadratic time for. Each
// is repeated.
var hostile = []struct{ name, unit string }{
	{"opening marks", "“"},
	{"closing marks", "”"},
	{"straight marks", `"`},
	{"single marks", "'"},
	{"opening single marks", " 'a"},
	{"apostrophes", "s' "},
	{"unclosed in one paragraph", "“a "},
	{"unclosed in many paragraphs", "“a\n\n"},
	{"straight unclosed", ` "a`},
	{"deep nesting", "“‘«„"},
	{"nesting of all closed", "“‘a’”"},
	{"no space", "a"},
	{"no space with marks", `a"`},
	{"blank lines", "\n"},
	{"spaces", " "},
	{"lines", "a\n"},
	{"dashes", "— a"},
	{"marks and dashes", "« a ». — b, dit-il, « c ». "},
	{"lines of dashes", "— a, dit-il — b\n"},
	{"list", "- item\n"},
	{"incises", "«a, dit-il, b» "},
	{"narration never ends", "— a, dit-il "},
	{"digits", "1234567890"},
	{"inches", `1'2" `},
	{"colons", "a:\n\n“b”"},
	{"cues", "said "},
	{"full stops", ". "},
	{"CJK", "他说：“好”"},
	{"Hebrew", `ב"הארץ `},
	{"invalid UTF-8", "\xff\xe2\x80"},
	{"NUL", "\x00"},
	{"isolates", "\u2067“\u2069"},
	{"combining", "“a\u0301\u0301\u0301”"},
	{"backticks", "``a''"},
}

// TestExtractGrowth checks that the time grows with the text and not with its
// square: a text must not take much longer than its eighths one by one, which
// would be eight times as fast.
func TestExtractGrowth(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const parts, limit = 8, 3
	for _, lang := range []language.Tag{language.English, language.French} {
		for _, h := range hostile {
			t.Run(lang.String()+"/"+h.name, func(t *testing.T) {
				part := strings.Repeat(h.unit, 1<<14/len(h.unit))
				whole := strings.Repeat(part, parts)
				// Other work of the machine only ever adds to a time: the
				// fastest of some runs counts, and one good ratio is enough.
				fastest := [2]time.Duration{time.Hour, time.Hour}
				for range 10 {
					start := time.Now()
					for range parts {
						quote.Extract(part, lang)
					}
					fastest[0] = min(fastest[0], time.Since(start))
					start = time.Now()
					quote.Extract(whole, lang)
					fastest[1] = min(fastest[1], time.Since(start))
					if fastest[1] < limit*max(fastest[0], time.Millisecond) {
						return
					}
				}
				t.Errorf("the text takes %v, its eighths %v", fastest[1], fastest[0])
			})
		}
	}
}
