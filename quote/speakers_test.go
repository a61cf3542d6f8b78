package quote_test

import (
	_ "embed"
	"maps"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"example.com/attribution/quote"
)

//go:embed testdata/speakers.tsv
var speakerRows string

// Position and grammar tell who speaks, in every language and construction of the rows; where they do not, nobody is
// given.
func TestSpeakers(t *testing.T) {
	type count struct{ right, none, rows int }
	counts := map[string]*count{}
	for line := range strings.Lines(speakerRows) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(fields) != 4 {
			continue
		}
		construction, lang, text, want := fields[0], fields[1], strings.ReplaceAll(fields[2], `\n`, "\n"), strings.Split(fields[3], " | ")
		found := quote.Extract(text, language.Make(lang))
		found = slices.DeleteFunc(found, func(f quote.Found) bool { return f.Depth > 0 || f.Kind == quote.KindIndirect })
		if len(found) != len(want) {
			t.Errorf("%s %s: %d quotations, want %d", lang, text, len(found), len(want))
			continue
		}
		n := counts[construction]
		if n == nil {
			n = &count{}
			counts[construction] = n
		}
		for i, f := range found {
			n.rows++
			speaker := text[f.Speaker.Start:f.Speaker.End]
			switch {
			case want[i] == "-" && f.Kind == quote.KindDirect:
				t.Errorf("%s %s: %q is taken for speech", lang, text, f.Text)
			case want[i] == "-", strings.HasPrefix(want[i], "(") && speaker == "", speaker == want[i]:
				n.right++
			case speaker == "":
				t.Logf("%s %s: nobody, want %q", lang, text, want[i])
				n.none++
			default:
				t.Errorf("%s %s: %q, want %q", lang, text, speaker, want[i])
			}
		}
	}
	for _, construction := range slices.Sorted(maps.Keys(counts)) {
		n := counts[construction]
		t.Logf("%-14s %d of %d right, %d without", construction, n.right, n.rows, n.none)
		if 10*n.right < 7*n.rows {
			t.Errorf("%s: %d of %d right", construction, n.right, n.rows)
		}
	}
}

// An office whose name joins several nouns is one speaker, with a person's name behind a comma or without: never its
// last noun alone.
func TestSpeakersOfJoinedOffices(t *testing.T) {
	for _, test := range []struct{ lang, text, want string }{
		{"en", `The Minister for Foreign Affairs and Trade, Jane Doe, said: "We know."`, "The Minister for Foreign Affairs and Trade"},
		{"en", `The Secretary of State for Foreign, Commonwealth and Development Affairs said: "We know."`, "The Secretary of State for Foreign, Commonwealth and Development Affairs"},
		{"en", `Norland and Surland, both of the alliance, said: "We know."`, "Norland and Surland"},
		{"en", `Norland, Surland and Ostland said: "We know."`, "Norland, Surland and Ostland"},
		{"en", `In Brussels, the minister, Jane Doe, said: "We know."`, "the minister"},
		{"en", `Norland accused Surland and the minister, Jane Doe, said: "We know."`, "the minister"},
		{"en", `Norland accused Surland, and the minister said: "We know."`, "the minister"},
		{"en", `The minister, Jane Doe, and the ambassador said: "We know."`, ""}, // the end of a list
		{"en", `"We know," said the minister and of course he did.`, "the minister"},
		{"fr", "Le ministre de l'Europe et des Affaires étrangères, Jean Dupont, a déclaré : « Nous savons. »", "Le ministre de l'Europe et des Affaires étrangères"},
		{"fr", "« Nous savons », a déclaré la ministre de l'Intérieur et de la Sécurité, Marie Dubois.", "la ministre de l'Intérieur et de la Sécurité"},
		{"de", "Die Bundesministerin für Wirtschaft und Klimaschutz, Erika Muster, sagte: „Wir wissen es.“", "Die Bundesministerin für Wirtschaft und Klimaschutz"},
		{"de", "„Wir wissen es“, sagte die Ministerin des Innern und für Heimat.", "die Ministerin des Innern und für Heimat"},
		{"es", "El ministro de Asuntos Exteriores, Unión Europea y Cooperación declaró: «Sabemos».", "El ministro de Asuntos Exteriores, Unión Europea y Cooperación"},
		{"es", "La ministra de Economía y de Hacienda, Ana Ruiz, afirmó: «Sabemos».", "La ministra de Economía y de Hacienda"},
		{"it", "Il ministro degli Affari Esteri e della Cooperazione, Mario Bianchi, ha dichiarato: «Sappiamo».", "Il ministro degli Affari Esteri e della Cooperazione"},
	} {
		for _, f := range quote.Extract(test.text, language.MustParse(test.lang)) {
			if f.Kind != quote.KindDirect {
				continue
			}
			if got := test.text[f.Speaker.Start:f.Speaker.End]; got != test.want || f.Certain != (test.want != "") {
				t.Errorf("%s: %q spoke, certain %t, want %q", test.text, got, f.Certain, test.want)
			}
		}
	}
}

// Words that a noun behind them is about are not those of who denies it.
func TestWordsThatAreTalkedAbout(t *testing.T) {
	for text, want := range map[string]string{
		"zh 对于“黑客帝国”的说法，中方已多次驳斥。":      "",
		"ja 「黒幕は中国だ」の主張について、報道官は否定した。": "",
		"zh “我们知道是谁干的”，毛宁说。":           "毛宁",
		"ja 「我々は知っている」と報道官は述べた。":       "報道官",
	} {
		tag, text, _ := strings.Cut(text, " ")
		for _, f := range quote.Extract(text, language.MustParse(tag)) {
			if f.Kind == quote.KindIndirect {
				continue
			}
			if got := text[f.Speaker.Start:f.Speaker.End]; got != want || (f.Kind == quote.KindDirect) != (want != "") {
				t.Errorf("%s: %s by %q, want %q", text, f.Kind, got, want)
			}
		}
	}
}
