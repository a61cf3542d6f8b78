package quote_test

import (
	"slices"
	"testing"

	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// Marks of the page are set aside and noted; what looks like them and is not stays among the words.
func TestLayout(t *testing.T) {
	const footnote, page, hyphen, markup = quote.FootnoteMark, quote.PageBreak, quote.LineEndHyphen, quote.Markup
	for _, test := range []struct {
		name, lang, source, passage string
		class                       quote.Class
		notes                       []quote.NoteCode
	}{
		{"a reference", "en", "The attack[12] was carried out by a group.", "The attack was carried out by a group", quote.Normalized, []quote.NoteCode{footnote}},
		{"several", "en", "The attack[12] was, according to the ministry,[13][14] carried out by a group[a] of the service.[15]",
			"The attack was, according to the ministry, carried out by a group of the service.", quote.Normalized, []quote.NoteCode{footnote, footnote, footnote, footnote}},
		{"raised numbers", "fr", "L’attaque¹² a visé le port¹,² de la ville.", "L’attaque a visé le port de la ville", quote.Normalized, []quote.NoteCode{footnote, footnote}},
		{"a dagger", "en", "The attack† was carried out by a group.", "The attack was carried out by a group", quote.Normalized, []quote.NoteCode{footnote}},
		{"a note before a particle", "ko", "위원회는 두 번째 침입의\n증거[12]를 찾지 못했다.", "위원회는 두 번째 침입의 증거를 찾지 못했다", quote.Normalized, []quote.NoteCode{footnote}},
		{"a note with a label", "de", "Der Angriff[Anm. 3] traf den Hafen im Norden.", "Der Angriff traf den Hafen im Norden", quote.Normalized, []quote.NoteCode{footnote}},
		{"a reference apart, before a stop", "en", "The attack hit the port of the capital [12].", "The attack hit the port of the capital.", quote.Normalized, []quote.NoteCode{footnote}},
		{"quoted with its mark", "en", "The attack[12] was carried out by a group.", "The attack[12] was carried out by a group", quote.Exact, nil},
		{"a number that an editor put in", "en", "The attack hit [12] servers of the ministry.", "The attack hit servers of the ministry", quote.Mismatch, nil},
		{"a square", "en", "The fire reached 40 km² of the forest.", "The fire reached 40 km of the forest", quote.Mismatch, nil},
		{"a power", "en", "The number was as high as 10¹² that night.", "The number was as high as 10 that night", quote.Approximate, nil},
		{"a year in brackets", "en", "The attack[2019] was carried out by a group.", "The attack was carried out by a group", quote.Mismatch, nil},

		{"a page number and a running head", "fr", "Personne au ministère ne savait\n\n14\nRapport annuel de la commission\n\nque le port avait été attaqué.",
			"Personne au ministère ne savait que le port avait été attaqué", quote.Normalized, []quote.NoteCode{page}},
		{"a running head with a page number", "en", "Page 3 of 12\nWe assess that the group\nNCSC  Page 4 of 12\nacted for the state.",
			"We assess that the group acted for the state.", quote.Normalized, []quote.NoteCode{page}},
		{"a form feed", "en", "We assess that the group\n\n7\n\fReport\n\nacted for the state.", "We assess that the group acted for the state.", quote.Normalized, []quote.NoteCode{page}},
		{"a word across pages", "de", "Die Kommission fand keine Be-\n\n– 14 –\nJahresbericht\n\nweise für ein zweites Eindringen.",
			"Die Kommission fand keine Beweise für ein zweites Eindringen", quote.Normalized, []quote.NoteCode{hyphen, page}},
		{"a number between sentences", "en", "The port was attacked.\n\n14\n\nhospitals were closed that night.", "The port was attacked. hospitals were closed that night",
			quote.Mismatch, nil},
		{"a line of text between", "en", "We do know that the port\n\nof Surland was not\n\nattacked by anybody", "We do know that the port attacked by anybody", quote.NotFound, nil},

		{"a hyphen at the end of a line", "it", "La commissione non ha trovato pro-\nve di una seconda intrusione.", "La commissione non ha trovato prove di una seconda intrusione",
			quote.Normalized, []quote.NoteCode{hyphen}},
		{"one that belongs to the word, and one that does not", "en", "The state-\naffiliated group com-\npromised the port.", "The state-affiliated group compromised the port",
			quote.Normalized, []quote.NoteCode{hyphen, hyphen}},
		{"a hyphen before a capital", "de", "Die Sicherheits-\nBehörden wussten von dem Angriff.", "Die SicherheitsBehörden wussten von dem Angriff", quote.Approximate, nil},

		{"emphasis", "uk", "Порт **не** було атаковано *нашою* армією.", "Порт не було атаковано нашою армією", quote.Normalized, []quote.NoteCode{markup, markup, markup, markup}},
		{"code and a link", "en", "We assess with **high confidence** that `Grey Heron` is run by a [foreign service](https://example.org/x).",
			"We assess with high confidence that Grey Heron is run by a foreign service.", quote.Normalized,
			[]quote.NoteCode{markup, markup, markup, markup, markup, markup}},
		{"quoted lines", "en", "> We assess that the group\n> acted for the state.", "We assess that the group acted for the state", quote.Normalized, []quote.NoteCode{markup}},
		{"a product", "en", "The key was 2*3*4 in the first version.", "The key was 234 in the first version", quote.Approximate, nil},

		{"е for ё", "ru", "Учёные подтвердили, что всё её оборудование цело.", "Ученые подтвердили, что все ее оборудование цело", quote.Normalized,
			[]quote.NoteCode{quote.LetterVariant, quote.LetterVariant, quote.LetterVariant}},
		{"a cedilla", "ro", "Comisia a cerut explicaţii şi n-a primit niciun răspuns.", "Comisia a cerut explicații și n-a primit niciun răspuns", quote.Normalized,
			[]quote.NoteCode{quote.LetterVariant, quote.LetterVariant}},
		{"a stress", "ru", "Он знал, что за́мок цел.", "Он знал, что замок цел", quote.Normalized, []quote.NoteCode{quote.StressMark}},
		{"й is a letter of its own", "ru", "Это был большой йод в стакане у нас", "Это был большой иод в стакане у нас", quote.Approximate, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := quote.Verify(test.passage, quote.NewText(test.source), quote.Options{Lang: language.Make(test.lang)})
			var notes []quote.NoteCode
			for _, n := range got.Notes {
				notes = append(notes, n.Code)
				if n.Span.Start < got.Start || n.Span.End > got.End {
					t.Errorf("note of %q is outside of %q", n.Text, got.Text)
				}
			}
			if got.Class != test.class || got.Class.Verified() && !slices.Equal(notes, test.notes) {
				t.Errorf("%s %q %v, want %s %v; differs in %v", got.Class, got.Text, notes, test.class, test.notes, got.Diff)
			}
			if got.Class.Verified() && len(got.Warnings) > 0 {
				t.Errorf("warnings %v", got.Warnings)
			}
		})
	}
}
