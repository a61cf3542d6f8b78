package quote_test

import (
	"testing"

	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// Whom names describe is not whom they name: a spokesman is not the ministry. An adverb behind a name is no noun.
func TestDescribedSpeakers(t *testing.T) {
	for text, want := range map[string]string{
		"“It is groundless,” a Chinese Foreign Ministry spokesman said.":                   "a Chinese Foreign Ministry spokesman",
		"A White House spokesperson said: “We know who it was.”":                           "A White House spokesperson",
		"“It is groundless,” said a White House spokesman on Monday.":                      "a White House spokesman",
		"“It is groundless,” an FBI official said.":                                        "an FBI official",
		"“It is groundless,” the Kremlin later said.":                                      "the Kremlin",
		"In a speech Merkel later said: “We will do it.”":                                  "Merkel",
		"“It is groundless,” said Wang Wenbin, a spokesman for the ministry.":              "Wang Wenbin",
		"“It is groundless,” he told a Sunday paper.":                                      "he",
		"“It is groundless,” Foreign Ministry spokesman Wang Wenbin told a BBC programme.": "Foreign Ministry spokesman Wang Wenbin",
	} {
		found := quote.Extract(text, language.English)
		if len(found) != 1 {
			t.Errorf("%s: %d quotations", text, len(found))
			continue
		}
		if got := text[found[0].Speaker.Start:found[0].Speaker.End]; got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
