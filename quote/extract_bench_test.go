package quote_test

import (
	"maps"
	"slices"
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

// newsOf are paragraphs of the same kind in other scripts.
var newsOf = map[string]string{
	"ru": "Министр Иван Петров целый час говорил о том, что его ведомство знало в то время и чего оно не знало. " +
		"«Мы увидели это в мае, — сказал он, — и мы не верим, что группа, известная как “Тихая цапля”, на этом остановилась». " +
		"Журналисты спросили его о других инцидентах того года, которые никто не взял на себя и которые остаются необъяснёнными.\n\n",
	"ar": "تحدث الوزير جون سميث لمدة ساعة عما كانت وزارته تعرفه في ذلك الوقت وما لم تكن تعرفه. " +
		"وقال الوزير: «رأينا ذلك في مايو، ولا نعتقد أن المجموعة المعروفة باسم ”مالك الحزين“ توقفت عند ذلك». " +
		"وسأله الصحفيون عن الحوادث الأخرى في ذلك العام التي لم يعلن أحد مسؤوليته عنها والتي لا تزال غير مفسرة.\n\n",
	"ko": "존 스미스 장관은 당시 그의 부처가 무엇을 알고 있었고 무엇을 몰랐는지에 대해 한 시간 동안 이야기했다. " +
		"장관은 “우리는 5월에 그것을 보았고, ‘조용한 왜가리’로 알려진 조직이 거기서 멈췄다고 믿지 않는다”고 말했다. " +
		"기자들은 그해에 아무도 자처하지 않았고 설명되지 않은 채 남아 있는 다른 사건들에 대해 물었다.\n\n",
}

// The benchmarks of other scripts compare with BenchmarkExtract: reading their words takes longer.
func BenchmarkExtractScripts(b *testing.B) {
	for _, lang := range slices.Sorted(maps.Keys(newsOf)) {
		b.Run(lang, func(b *testing.B) {
			text := strings.Repeat(newsOf[lang], 3000*len(news)/len(newsOf[lang])) // as many bytes
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				quote.Extract(text, language.Make(lang))
			}
		})
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

// So it does in one paragraph of many sentences that report, each between quotations with a verb of their own.
func TestExtractGrowthOfParagraph(t *testing.T) {
	pace.Linear(t, 1<<14, func(n int) func() {
		text := strings.Repeat("“I saw it,” said Lena Vos. The embassy denied it. ", n)
		return func() { quote.Extract(text, language.English) }
	})
}
