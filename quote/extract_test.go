package quote_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"example.com/attribution/quote"
)

// describe writes what was found, one quotation a line: depth, kind, words,
// cue and speaker, flags, and holes in brackets.
func describe(text string, found []quote.Found) []string {
	var lines []string
	for _, f := range found {
		line := fmt.Sprintf("%d %s %s", f.Depth, f.Kind, f.Text)
		if f.Cue.Len() > 0 {
			line += " | " + text[f.Cue.Start:f.Cue.End]
		}
		if f.Speaker.Len() > 0 {
			line += " | " + text[f.Speaker.Start:f.Speaker.End]
		}
		for _, flag := range f.Flags {
			line += " #" + string(flag)
		}
		for _, h := range f.Holes {
			line += " [" + text[h.Start:h.End] + "]"
		}
		lines = append(lines, line)
	}
	return lines
}

type extractTest struct {
	lang, text string
	want       []string // as describe has it
}

func runExtractTests(t *testing.T, tests []extractTest) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.lang+"/"+tt.text, func(t *testing.T) {
			got := describe(tt.text, quote.Extract(tt.text, language.Make(tt.lang)))
			if !slices.Equal(got, tt.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(tt.want, "\n\t"))
			}
		})
	}
}

// TestExtractLanguages has a report in each language that has cues. All
// persons and statements are invented.
func TestExtractLanguages(t *testing.T) {
	runExtractTests(t, []extractTest{
		{"ar", "قال المتحدث باسم الوزارة: «لا علاقة لنا بالهجوم».", []string{"0 direct لا علاقة لنا بالهجوم | قال | المتحدث باسم الوزارة"}},
		{"bg", "„Не бяхме ние“, заяви Иван Петров.", []string{"0 direct Не бяхме ние | заяви | Иван Петров"}},
		{"cs", "„My jsme to nebyli,“ řekl Jan Novák.", []string{"0 direct My jsme to nebyli, | řekl | Jan Novák"}},
		{"da", "»Vi var det ikke,« sagde Lars Jensen.", []string{"0 direct Vi var det ikke, | sagde | Lars Jensen"}},
		{"de", "„Wir waren es nicht“, erklärte Anna Müller.", []string{"0 direct Wir waren es nicht | erklärte | Anna Müller"}},
		{"el", "«Δεν ήμασταν εμείς», δήλωσε ο Γιώργος Παππάς.", []string{"0 direct Δεν ήμασταν εμείς | δήλωσε | ο Γιώργος Παππάς"}},
		{"en", "“It was not us,” Dr. J. Smith told reporters.", []string{"0 direct It was not us, | told | Dr. J. Smith"}},
		{"es", "La ministra Ana Ruiz afirmó: «No fuimos nosotros».", []string{"0 direct No fuimos nosotros | afirmó | La ministra Ana Ruiz"}},
		{"fa", "سخنگوی وزارت گفت: «ما این حمله را محکوم می\u200cکنیم».", []string{"0 direct ما این حمله را محکوم می\u200cکنیم | گفت | سخنگوی وزارت"}},
		{"fi", "”Me emme tehneet sitä”, sanoi Matti Virtanen.", []string{"0 direct Me emme tehneet sitä | sanoi | Matti Virtanen"}},
		{"fr", "«\u202fCe n’est pas nous\u202f», a déclaré Jean Dupont.", []string{"0 direct Ce n’est pas nous | a déclaré | Jean Dupont"}},
		{"he", "\"לא היינו מעורבים\", אמר דובר הצבא.", []string{"0 direct לא היינו מעורבים | אמר | דובר הצבא"}},
		{"hi", "“हमने ऐसा नहीं किया,” प्रवक्ता ने कहा।", []string{"0 direct हमने ऐसा नहीं किया, | कहा | प्रवक्ता"}},
		{"hu", "„Nem mi voltunk” – mondta Kovács János.", []string{"0 direct Nem mi voltunk | mondta | Kovács János"}},
		{"it", "«Non siamo stati noi», ha detto Mario Rossi.", []string{"0 direct Non siamo stati noi | ha detto | Mario Rossi"}},
		{"ja", "林外相は26日、「証拠は不十分だ」と述べた。", []string{"0 direct 証拠は不十分だ | 述べた | 林外相"}},
		{"ko", "국방부 대변인은 이날 \"사실이 아니다\"라고 밝혔다.", []string{"0 direct 사실이 아니다 | 밝혔다 | 국방부 대변인"}},
		{"nb", "«Vi var det ikke», sa Kari Nordmann.", []string{"0 direct Vi var det ikke | sa | Kari Nordmann"}},
		{"nl", "‘We waren het niet’, zei Jan de Vries.", []string{"0 direct We waren het niet | zei | Jan de Vries"}},
		{"pl", "„To nie my” – powiedział Jan Kowalski.", []string{"0 direct To nie my | powiedział | Jan Kowalski"}},
		{"pt", "“Não fomos nós”, disse João Silva.", []string{"0 direct Não fomos nós | disse | João Silva"}},
		{"ro", "„Nu am fost noi”, a declarat Ion Popescu.", []string{"0 direct Nu am fost noi | a declarat | Ion Popescu"}},
		{"ru", "«Мы этого не делали», — заявил Пётр Иванов.", []string{"0 direct Мы этого не делали | заявил | Пётр Иванов"}},
		{"sv", "”Det var inte vi”, säger Eva Lindqvist.", []string{"0 direct Det var inte vi | säger | Eva Lindqvist"}},
		{"tr", "Bakan Yılmaz, “Biz yapmadık” dedi.", []string{"0 direct Biz yapmadık | dedi | Bakan Yılmaz"}},
		{"uk", "«Це зробили не ми», — заявила Марія Коваль.", []string{"0 direct Це зробили не ми | заявила | Марія Коваль"}},
		{"zh", "“我们坚决反对。”王小龙说。", []string{"0 direct 我们坚决反对。 | 说 | 王小龙"}},
	})
}

// TestExtractMarks is about which marks open and close.
func TestExtractMarks(t *testing.T) {
	runExtractTests(t, []extractTest{
		{"en", `He wrote "the so-called "Fancy Bear" group" in his notes.`,
			[]string{`0 direct the so-called "Fancy Bear" group | wrote | He`, "1 term Fancy Bear"}},
		{"en", "‘The hackers’ tools are ours,’ said Mr. Smith.", []string{"0 direct The hackers’ tools are ours, | said | Mr. Smith"}},
		{"en", "'We don't think so,' said the minister. 'The hackers' tools are ours.'",
			[]string{"0 direct We don't think so, | said | the minister", "0 direct The hackers' tools are ours. | said | the minister"}},
		{"en", "“The word ‘hackers’ isn’t right,” she said.", []string{"0 direct The word ‘hackers’ isn’t right, | said | she", "1 term hackers"}},
		{"en", `The 12" screen and the 5'10" man said nothing.`, nil},
		{"en", "She won't; 'tis the '90s, rock 'n' roll.", nil},
		{"en", "``We did it,'' he said.", []string{"0 direct We did it, | said | he"}},
		{"en", "“We did it“, he said.", []string{"0 direct We did it | said | he"}},
		{"en", "„We did it\", he said.", []string{"0 direct We did it | said | he"}},
		{"de", "»Das war es«, sagte er. «Nein», sagte sie.", []string{"0 direct Das war es | sagte | er", "0 direct Nein | sagte | sie"}},
		{"de", "„Er sagte ‚nein‘“, schrieb sie.", []string{"0 direct Er sagte ‚nein‘ | schrieb | sie", "1 direct nein | sagte | Er"}},
		{"fr", "Il a évoqué l'«\u202furgence\u202f» d'agir et l'“union”.", []string{"0 term urgence", "0 term union"}},
		{"fr", "« Il a dit : « non » », dit-elle.", []string{"0 direct Il a dit : « non » | dit | elle", "1 direct non | a dit | Il"}},
		{"sv", "”Vi vet ’exakt’ vem”, säger hon.", []string{"0 direct Vi vet ’exakt’ vem | säger | hon", "1 term exakt"}},
		{"fi", "»Emme tiedä», sanoi tiedottaja.", []string{"0 direct Emme tiedä | sanoi | tiedottaja"}},
		{"he", "ב\"הארץ\" נכתב כי מנכ\"לית החברה התפטרה.", []string{"0 term הארץ"}},
		{"ar", "وأضاف الوزير أن \"الهجوم مرفوض\".", []string{"0 direct الهجوم مرفوض | أضاف | الوزير"}},
		{"zh", "他说，\"我们不知道\"，然后离开了。", []string{"0 direct 我们不知道 | 说 | 他"}},
		{"zh-Hant", "發言人說：「所謂『網絡攻擊』是虛假信息。」", []string{"0 direct 所謂『網絡攻擊』是虛假信息。 | 說 | 發言人", "1 term 網絡攻擊"}},
		{"ko", "이른바 ‘북한 소행’ 논란이 일었다.", []string{"0 term 북한 소행"}},
		{"en", "He said “\u2067לא\u2069”.", []string{"0 direct לא | said | He"}},
		{"en", `He said "" and "  ".`, nil},
		{"en", `x=""; y="ok"`, []string{"0 term ok"}},
	})
}

// TestExtractBroken is about marks that don't match.
func TestExtractBroken(t *testing.T) {
	runExtractTests(t, []extractTest{
		{"en", "“We saw it. He left.\n\nThen came May.", []string{"0 direct We saw it. He left. #unclosed"}},
		{"en", "“We saw it. “They came back,” she said.", []string{"0 unknown We saw it. #unclosed", "0 direct They came back, | said | she"}},
		{"en", "no comment,” he said.", []string{"0 direct no comment, | said | he #unopened"}},
		{"en", "“One.\n\n“Two.\n\n“Three,” he said.", []string{
			"0 direct One. | said | he #continues", "0 direct Two. | said | he #continuation #continues", "0 direct Three, | said | he #continuation"}},
		{"en", "“One.\n\nTwo.\n\nThree,” he said.", []string{
			"0 direct One. | said | he #continues", "0 direct Two. | said | he #continues #continuation", "0 direct Three, | said | he #continuation"}},
		{"fr", "« Un.\n\n» Deux », dit-il.", []string{"0 direct Un. | dit | il #continues", "0 direct Deux | dit | il #continuation"}},
		{"en", "It was “not likely”It came from seven “very large Groups” In the end.", []string{"0 term not likely #doubtful", "0 term very large Groups #doubtful"}},
		{"en", "“He said ‘no. She left,” he said.", []string{"0 direct He said ‘no. She left, | said | he"}},
	})
}

// TestExtractDialogue is about speech set with dashes.
func TestExtractDialogue(t *testing.T) {
	runExtractTests(t, []extractTest{
		{"es", "—¿Quién fue? —preguntó Juan.\n—Nadie —dijo ella—. Vámonos.", []string{
			"0 direct ¿Quién fue? | preguntó | Juan #dash", "0 direct Nadie | dijo | ella #dash", "0 direct Vámonos. | dijo | ella #dash"}},
		{"fr", "— Qui est-ce ? demanda Paul.\n— C’est moi, s’écria-t-elle, ouvre.", []string{
			"0 direct Qui est-ce ? | demanda | Paul #dash", "0 direct C’est moi | écria | elle #dash", "0 direct ouvre. | écria | elle #dash"}},
		{"fr", "Il entra. -- Qui est là ? -- Moi, dit-il.", []string{"0 direct Qui est là ? #dash", "0 direct Moi | dit | il #dash"}},
		{"fr", "« Nous avons, a-t-il dit, tout essayé. »", []string{"0 direct Nous avons, a-t-il dit, tout essayé. | dit | il [, a-t-il dit, ]"}},
		{"pt", "— Não sabemos — respondeu ela. — Continuamos.", []string{
			"0 direct Não sabemos | respondeu | ela #dash", "0 direct Continuamos. | respondeu | ela #dash"}},
		{"pl", "– Nie wiemy – odpowiedział rzecznik.", []string{"0 direct Nie wiemy | odpowiedział | rzecznik #dash"}},
		{"ru", "— Мы не знаем, — ответил он. — Идёт проверка.", []string{
			"0 direct Мы не знаем | ответил | он #dash", "0 direct Идёт проверка. | ответил | он #dash"}},
		{"ru", "«Мы, — сказал он, — не знаем».", []string{"0 direct Мы, — сказал он, — не знаем | сказал | он [, — сказал он, — ]"}},
		{"sv", "– Vi vet inte, säger Eva Lindqvist. – Vi fortsätter.", []string{
			"0 direct Vi vet inte | säger | Eva Lindqvist #dash", "0 direct Vi fortsätter. | säger | Eva Lindqvist #dash"}},
		{"es", "- manzanas\n- peras\n- uvas", nil},    // a list
		{"es", "Así fue.\n\n— Juan Ramón Pérez", nil}, // a byline
		{"en", "— not dialogue in English", nil},
	})
}

// TestExtractKind is about speech, names and titles.
func TestExtractKind(t *testing.T) {
	runExtractTests(t, []extractTest{
		{"en", "He said “no” and “never”.", []string{"0 direct no | said | He", "0 direct never | said | He"}},
		{"en", "The group is known as “Quiet Heron” and called “the birds”.", []string{"0 term Quiet Heron", "0 term the birds"}},
		{"en", "Officials said the plan was “not yet ready”.", []string{"0 unknown not yet ready | said | Officials"}},
		{"en", "According to Contoso, “this was the work of a state.”", []string{"0 direct this was the work of a state. | According to | Contoso"}},
		{"en", `Jane "Jay" Roe said "it depends."`, []string{"0 term Jay", "0 direct it depends. | said | Jane \"Jay\" Roe"}},
		{"en", "The report (“Annual Review”) says: “No.”", []string{"0 term Annual Review", "0 direct No. | says | The report"}},
		{"en", "He is 5’11” tall and said “yes”.", []string{"0 direct yes | said | He"}},
		{"nl", "“Wij waren het niet,” aldus minister De Jong.", []string{"0 direct Wij waren het niet, | aldus | minister De Jong"}},
		{"fr", "D'après l'AFP, il s'agit d'« une attaque sans précédent ».", []string{"0 direct une attaque sans précédent | D'après | l'AFP"}},
		{"fi", "Virtasen mukaan ”tilanne on hallinnassa”.", []string{"0 direct tilanne on hallinnassa | mukaan | Virtasen"}},
		{"hi", "शर्मा के अनुसार, “यह झूठ है।”", []string{"0 direct यह झूठ है। | के अनुसार | शर्मा"}},
		{"ja", "田中氏によると「問題はない」という。", []string{"0 direct 問題はない | によると | 田中氏"}},
		{"ko", "외교부에 따르면 “사실무근”이다.", []string{"0 direct 사실무근 | 따르면 | 외교부"}},
		{"ko", "\"우리는 모른다\"며 김 대변인은 말했다.", []string{"0 direct 우리는 모른다 | 말했다 | 김 대변인"}},
		{"he", "לדברי כהן, \"אין ראיות\".", []string{"0 direct אין ראיות | לדברי | כהן"}},
		{"en", "Jane Roe, author: “I am tired of it.”", []string{"0 direct I am tired of it. | Jane Roe"}},
		{"en", "Roe wrote on Monday:\n\n“I am tired of it.”", []string{"0 direct I am tired of it. | wrote | Roe"}},
		{"en", "“It was us,” he added, “and we are proud.”", []string{"0 direct It was us, | added | he", "0 direct and we are proud. | added | he"}},
		{"de", "Die „Zeitung“ schrieb: „Die Gruppe war es.“", []string{"0 term Zeitung", "0 direct Die Gruppe war es. | schrieb | Die „Zeitung“"}},
		{"ru", "Группа «Тихая цапля» атаковала сервер.", []string{"0 term Тихая цапля"}},
		{"eo", "Li diris: “Ni ne scias.”", []string{"0 direct Ni ne scias."}}, // no cues for Esperanto
		{"und", "“We do not know,” she said.", []string{"0 direct We do not know, | said | she"}},
	})
}

// TestExtractLines is about where paragraphs end.
func TestExtractLines(t *testing.T) {
	runExtractTests(t, []extractTest{
		{"en", "He said: “We saw\nit in May.”", []string{"0 direct We saw\nit in May. | said | He"}},
		{"en", "“First line.\nSecond line.", []string{"0 direct First line. #unclosed"}},
		{"zh", "发言人说：“我们没有\n任何证据。”", []string{"0 direct 我们没有\n任何证据。 | 说 | 发言人"}},
		{"en", "“One,” she said.\r\n\r\n“Two,” he said.\r\n", []string{"0 direct One, | said | she", "0 direct Two, | said | he"}},
	})
}

// Kinds are words in JSON.
func TestKindText(t *testing.T) {
	for kind, want := range map[quote.Kind]string{quote.KindUnknown: "unknown", quote.KindDirect: "direct", quote.KindTerm: "term", quote.KindIndirect: "indirect"} {
		if got, err := kind.MarshalText(); string(got) != want || err != nil {
			t.Errorf("%d is %q, %v", kind, got, err)
		}
	}
}
