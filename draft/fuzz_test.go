package draft_test

import (
	"testing"

	"example.com/attribution"
	"example.com/attribution/draft"
)

// Every text drafts, to quotes that are exact and to a case by which nobody holds anything.
func FuzzNew(f *testing.F) {
	for _, s := range []string{article, "“", "He said: “No.", "«А» — сказал он.\n— Б, — сказала она.", "他说：“不”", "\xff“a\xff”", "“a […] b” he said", "“a”\u0301 said B",
		"The UK, the US and Nowhere accused “X”.", "“We are one,” China and the US said.", "12/5/2021 ‘b’"} {
		f.Add(s, uint8(len(s)))
	}
	f.Add("Alleged ChinA 00 b! \x9c\" A000000 said ”0", uint8(31)) // English, one's own text
	f.Fuzz(func(t *testing.T, text string, n uint8) {
		lang := []attribution.Lang{"", "en", "de", "fr", "ru", "zh", "ja", "ar", "ko", "tlh"}[n%10]
		checkDraft(t, []draft.Text{{Text: text, Lang: lang, Own: n&16 != 0, Date: "2024-03-26"}}, draft.Options{})
	})
}

// Whatever is chosen, it is refused or makes a valid case.
func FuzzApply(f *testing.F) {
	f.Add(article, []byte{0, 1, 2, 3}, "nobody")
	f.Add("“a” said he", []byte{1}, "x")
	f.Add("APT7 was allegedly \xfa here.", []byte{0}, "x")
	f.Fuzz(func(t *testing.T, text string, choices []byte, word string) {
		c, doubts, err := draft.New([]draft.Text{{Text: text, Lang: "en"}}, draft.Options{})
		if err != nil {
			t.Fatal(err)
		}
		decisions := draft.Decisions{}
		for i, n := range choices {
			if i >= len(doubts) {
				break
			}
			d := doubts[i]
			if int(n) < len(d.Alternatives) {
				decisions[d.ID] = d.Alternatives[n].Choice
			} else if n == 255 {
				decisions[d.ID] = word
			}
		}
		if decided, err := draft.Apply(c, decisions); err == nil {
			checkDecided(t, decided, text)
		}
	})
}
