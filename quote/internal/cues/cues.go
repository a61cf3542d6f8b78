// Package cues prepares the words by which reports mark that somebody speaks, which package lang holds, for looking them up: reporting verbs,
// phrases such as "according to", and the pronouns and function words that help to find the speaker.
package cues

import (
	"slices"
	"strings"
	"sync"

	"example.com/attribution/internal/lang"
	"golang.org/x/text/language"
)

// A Role is a set of the parts that a word can play in a report.
type Role uint8

const (
	Verb         Role = 1 << iota // reports speech: said
	Tag                           // reports speech directly after a closing mark: German so
	Auxiliary                     // stands before a reporting participle: French a
	Pronoun                       // stands for a speaker
	Article                       // begins a noun phrase
	Function                      // other frequent word, part of no name
	Naming                        // introduces a name or title: so-called
	Abbreviation                  // its full stop ends no sentence
)

// A Phrase is one or more words that name the source of what is quoted.
type Phrase struct {
	Words []string
	After bool // follows its speaker, as Finnish mukaan does
}

// A Lexicon holds the words of one language, in lower case and NFC.
// The zero Lexicon knows none.
type Lexicon struct {
	// Phrases are the phrases by their first word; in an unspaced language
	// by their first character.
	Phrases map[string][]Phrase

	// Terms are the verbs of an unspaced language by their first character,
	// longest first.
	Terms map[rune][]string

	// Clitics are written as one with the word that follows: Arabic wa-.
	Clitics []string

	// Particles are written as one with the speaker before them: Korean eun.
	Particles []string

	Dash          bool // dialogue is set with dashes
	Inversion     bool // the subject is hyphenated to the verb: French dit-il
	VerbFirst     bool // the speaker follows the verb
	SpeakerBefore bool // the speaker stands before the quotation even if the verb follows it
	Nouns         bool // every noun is capitalised
	Unspaced      bool // words are not separated

	roles map[string]Role
}

// Role returns the parts that word, in lower case and NFC, can play.
func (l *Lexicon) Role(word string) Role { return l.roles[word] }

func compile(w *lang.Language) *Lexicon {
	l := &Lexicon{
		Phrases:       map[string][]Phrase{},
		Terms:         map[rune][]string{},
		Clitics:       w.Clitics.List(),
		Particles:     w.Particles.List(),
		Dash:          w.Dash,
		Inversion:     w.Inversion,
		VerbFirst:     w.VerbFirst,
		SpeakerBefore: w.SpeakerBefore,
		Nouns:         w.CapitalNouns,
		Unspaced:      w.Unspaced,
		roles:         map[string]Role{},
	}
	for _, words := range []struct {
		list lang.Words
		role Role
	}{
		{w.Cues, Verb}, {w.Postcues, Tag}, {w.Auxiliaries, Auxiliary}, {w.Pronouns, Pronoun},
		{w.Articles, Article}, {w.Function, Function}, {w.Naming, Naming}, {w.Abbreviations, Abbreviation},
	} {
		for word := range words.list.All() {
			l.roles[word] |= words.role
		}
	}
	l.addPhrases(w.Prepositions, false)
	l.addPhrases(w.Postpositions, true)
	if w.Unspaced {
		for word := range w.Cues.All() {
			l.addTerm(word)
		}
	}
	return l
}

func (l *Lexicon) addPhrases(phrases lang.Phrases, after bool) {
	for phrase := range phrases.All() {
		words := strings.Fields(phrase)
		first := words[0]
		if l.Unspaced {
			first = string([]rune(first)[:1])
		}
		l.Phrases[first] = append(l.Phrases[first], Phrase{Words: words, After: after})
		slices.SortStableFunc(l.Phrases[first], func(a, b Phrase) int { return len(b.Words) - len(a.Words) })
	}
}

func (l *Lexicon) addTerm(word string) {
	first := []rune(word)[0]
	l.Terms[first] = append(l.Terms[first], word)
	slices.SortStableFunc(l.Terms[first], func(a, b string) int { return len(b) - len(a) })
}

// lexicons are those of the languages whose reporting verbs are known, by base language.
var lexicons = sync.OnceValue(func() map[string]func() *Lexicon {
	all := map[string]func() *Lexicon{}
	for l := range lang.All() {
		if l.Cues != "" {
			lexicon := sync.OnceValue(func() *Lexicon { return compile(l) })
			all[l.Tag] = lexicon
			for also := range l.Also.All() {
				all[also] = lexicon
			}
		}
	}
	return all
})

// For returns the lexicon of tag's base language, and whether there is one.
func For(tag language.Tag) (*Lexicon, bool) {
	base, _ := tag.Base()
	if lexicon, ok := lexicons()[base.String()]; ok {
		return lexicon(), true
	}
	return &Lexicon{Dash: true}, false
}
