package lang

import (
	"iter"
	"strings"
)

// A Nation is the words for a country beside its names in the Unicode CLDR, in lower case. A "_" joins the words of one
// term, and an adjective or a capital that ends in "*" stands for all words that begin with it.
type Nation struct {
	Adjectives []string // of the country, and words for its people
	Capitals   []string // of the country, and what else stands for its government: Kremlin
	Names      []string // short names and inflected ones; behind "^" those that are all capitals
}

// NationWords yields the nations that a language has words for, by their codes of ISO 3166-1 alpha-2 in capitals. They
// are those that public attributions name most, and where the language is spoken.
func (l *Language) NationWords() iter.Seq2[string, Nation] {
	return func(yield func(string, Nation) bool) {
		for entry := range l.Nations.All() {
			code, words, _ := strings.Cut(entry, "=")
			parts := append(strings.Split(words, "|"), "", "")
			if !yield(strings.ToUpper(code), Nation{list(parts[0]), list(parts[1]), list(parts[2])}) {
				return
			}
		}
	}
}

func list(words string) []string {
	if words == "" {
		return nil
	}
	return strings.Split(words, ",")
}

// Taking is the words of sentences that take a measure. The zero value says nothing of them.
type Taking struct {
	We        Words // the publisher of a text as a subject: we
	Helping   Words // auxiliaries that Auxiliaries lacks
	Impose    Words // verbs by which measures are taken: impose; with "*"
	Companies Words // nouns before the name of a company; with "*"
	Attacks   Words // nouns for what is done to a victim: attack; with "*"
	Against   Words // prepositions between these and the victim
}

// Measures are words for what states do in response; with "*" and "_".
type Measures struct {
	Sanctions, Indictments, Summonses, Recalls, Expulsions Words
}

// All yields the words by what they are for: sanction, indictment, summons, recall, expulsion.
func (m *Measures) All() iter.Seq2[string, Words] {
	return func(yield func(string, Words) bool) {
		_ = yield("sanction", m.Sanctions) && yield("indictment", m.Indictments) && yield("summons", m.Summonses) &&
			yield("recall", m.Recalls) && yield("expulsion", m.Expulsions)
	}
}
