// Package cues holds, for each language that it covers, the words by which
// reports mark that somebody speaks: reporting verbs, phrases such as
// "according to", and the pronouns and function words that help to tell who.
//
// The lists hold the surface forms found in news and in dialogue, not
// lemmas. They were written for this package and are not complete; a few
// verbs make up most reports.
package cues

import (
	"slices"
	"strings"
	"sync"

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

// list is a Lexicon as it is written down: words separated by white space,
// phrases by semicolons.
type list struct {
	verbs, tags, from, by  string
	auxiliaries, pronouns  string
	articles, functions    string
	naming, abbreviations  string
	clitics, particles     string
	dash, inversion, nouns bool
	verbFirst, unspaced    bool
	speakerBefore          bool
}

func (w *list) lexicon() *Lexicon {
	l := &Lexicon{
		Phrases:       map[string][]Phrase{},
		Terms:         map[rune][]string{},
		Clitics:       strings.Fields(w.clitics),
		Particles:     strings.Fields(w.particles),
		Dash:          w.dash,
		Inversion:     w.inversion,
		VerbFirst:     w.verbFirst,
		SpeakerBefore: w.speakerBefore,
		Nouns:         w.nouns,
		Unspaced:      w.unspaced,
		roles:         map[string]Role{},
	}
	for _, words := range []struct {
		list string
		role Role
	}{
		{w.verbs, Verb}, {w.tags, Tag}, {w.auxiliaries, Auxiliary}, {w.pronouns, Pronoun},
		{w.articles, Article}, {w.functions, Function}, {w.naming, Naming}, {w.abbreviations, Abbreviation},
	} {
		for word := range strings.FieldsSeq(words.list) {
			l.roles[word] |= words.role
		}
	}
	l.addPhrases(w.from, false)
	l.addPhrases(w.by, true)
	if w.unspaced {
		for word := range strings.FieldsSeq(w.verbs) {
			l.addTerm(word)
		}
	}
	return l
}

func (l *Lexicon) addPhrases(phrases string, after bool) {
	for phrase := range strings.SplitSeq(phrases, ";") {
		words := strings.Fields(phrase)
		if len(words) == 0 {
			continue
		}
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

// lexicons are by base language.
var lexicons = map[string]func() *Lexicon{
	"ar": once(&arabic),
	"bg": once(&bulgarian),
	"bs": once(&serbian),
	"cs": once(&czech),
	"da": once(&danish),
	"de": once(&german),
	"el": once(&greek),
	"en": once(&english),
	"es": once(&spanish),
	"et": once(&estonian),
	"fa": once(&persian),
	"fi": once(&finnish),
	"fr": once(&french),
	"he": once(&hebrew),
	"hi": once(&hindi),
	"hr": once(&serbian),
	"hu": once(&hungarian),
	"id": once(&indonesian),
	"it": once(&italian),
	"ja": once(&japanese),
	"ko": once(&korean),
	"lt": once(&lithuanian),
	"ms": once(&indonesian),
	"nb": once(&norwegian),
	"nl": once(&dutch),
	"nn": once(&norwegian),
	"no": once(&norwegian),
	"pl": once(&polish),
	"pt": once(&portuguese),
	"ro": once(&romanian),
	"ru": once(&russian),
	"sk": once(&slovak),
	"sl": once(&slovenian),
	"sr": once(&serbian),
	"sv": once(&swedish),
	"th": once(&thai),
	"tr": once(&turkish),
	"uk": once(&ukrainian),
	"vi": once(&vietnamese),
	"zh": once(&chinese),
}

func once(w *list) func() *Lexicon { return sync.OnceValue(w.lexicon) }

// For returns the lexicon of tag's base language, and whether there is one.
func For(tag language.Tag) (*Lexicon, bool) {
	base, _ := tag.Base()
	if lexicon, ok := lexicons[base.String()]; ok {
		return lexicon(), true
	}
	return &Lexicon{Dash: true}, false
}
