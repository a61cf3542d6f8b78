package quote_test

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"example.com/attribution/internal/pace"
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
	{"curly marks doubled", "‘‘a’’ "},
	{"curly marks doubled, open", "‘‘a "},
}

// Whatever a text is full of, extracting takes time in proportion to it.
func TestExtractGrowth(t *testing.T) {
	for _, lang := range []language.Tag{language.English, language.French} {
		for _, h := range hostile {
			t.Run(lang.String()+"/"+h.name, func(t *testing.T) {
				pace.Linear(t, 1<<14/len(h.unit), func(n int) func() {
					text := strings.Repeat(h.unit, n)
					return func() { quote.Extract(text, lang) }
				})
			})
		}
	}
}
