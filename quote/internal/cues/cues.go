// Package cues prepares the words by which reports mark that somebody speaks, which package lang holds, for looking
// them up: reporting verbs, phrases such as "according to", and the pronouns and function words that help to find the
// speaker.
package cues

import (
	"slices"
	"strings"
	"sync"

	"example.com/attribution/internal/lang"
	"golang.org/x/text/language"
)

// A Role is a set of the parts that a word can play in a report.
type Role uint32

const (
	Verb         Role = 1 << iota // reports speech: said
	Tag                           // reports speech directly after a closing mark: German so
	Auxiliary                     // stands before a reporting participle: French a
	Pronoun                       // stands for a speaker
	Article                       // begins a noun phrase
	Function                      // other frequent word, part of no name
	Naming                        // introduces a name or title: so-called
	Abbreviation                  // its full stop ends no sentence
	Accuse                        // verb of accusing
	Deny                          // verb of denying
	Respond                       // verb of answering
	Quoting                       // verb of quoting: its object is the speaker
	Telling                       // verb of telling: its object is the hearer
	Person                        // noun for a speaker
	Media                         // noun for one who passes on what is said
	Hearer                        // noun for one who is told
	Named                         // noun whose name stands in marks
	Speech                        // noun for what is said
	Genitive                      // joins nouns: of
	Place                         // preposition
	Conjunction                   // joins clauses: and
	That                          // begins what is reported
	Relative                      // begins a clause about a noun: who
	Adverb                        // of time or sequence
	Source                        // begins a phrase: according
	Dative                        // article of a noun that is not a subject
	Subject                       // stands behind the subject: Hindi ne
	Citing                        // behind a medium, names its source
	Bare                          // reports without a word such as that: he said it was
)

// Polar are the roles of verbs that say how a speaker stands to a claim.
const Polar = Accuse | Deny | Respond

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

	// Polar are the verbs of accusing, denying and answering of an unspaced language, by their first character, longest
	// first.
	Polar map[rune][]string

	// Silent are the terms among these that contain a verb and report nothing, Limits those at which a subject ends, by
	// their first character, and Persons the nouns for speakers.
	Silent  map[string]bool
	Limits  map[rune][]string
	Persons []string

	// Markers follow a subject of an unspaced language.
	Markers []string

	// Joined are the terms of several words, by their first word, longest first.
	Joined map[string][]Joined

	// Oblique are endings of nouns that are not subjects, Finite those of verbs.
	Oblique, Finite []string

	// Quoting are the verbs of quoting of an unspaced language.
	Quoting []string

	// ThatEndings are endings of a word before a verb that reports.
	ThatEndings []string

	// Joining are those of Oblique that join nouns, SourceEndings stand at the end of a source before its postposition,
	// Topics are the particles of a topic, and Adnominals end verbs that look as if they had one.
	Joining, SourceEndings, Topics, Adnominals []string

	// Closers stand behind the mark that closes what was said, Quotatives between it and its verb.
	Closers, Quotatives []string

	// Within are prepositions of place that stand within noun phrases too, Passives auxiliaries before verbs whose
	// subject is their object.
	Within, Passives []string

	// QuotedEnds end the object of a verb of quoting. Clausal has characters that subjects do not have, Compound those
	// that make another particle of a marker behind them, and Dangling those with which no name ends.
	QuotedEnds                  []string
	Clausal, Compound, Dangling string

	// Clitics are written as one with the word that follows: Arabic wa-.
	Clitics []string

	// Particles are written as one with the speaker before them: Korean eun.
	Particles []string

	Dash          bool // dialogue is set with dashes
	BareSpeech    bool // a dash before a verb may be all that marks speech
	Inversion     bool // the subject is hyphenated to the verb: French dit-il
	VerbFirst     bool // the speaker follows the verb
	SpeakerBefore bool // the speaker stands before the quotation even if the verb follows it
	Nouns         bool // every noun is capitalised
	Unspaced      bool // words are not separated
	Ungauged      bool // speakers are but candidates
	HeadLast      bool // possessors stand before what they possess
	Genitives     bool // case joins nouns, not a word
	Verbal        bool // no word such as that begins what is reported
	Marked        bool // a word of its own stands behind the subject
	SubjectFirst  bool // the subject stands before its verb, but for cues behind a quotation

	roles  map[string]Role
	starts [1 << 10]uint64 // the hashes of how words begin that may report
}

// startLength is how much of a word the hash of its beginning has, in bytes.
const startLength = 6

// MayReport reports whether a word that may report begins s: one of accusing, denying or answering, or one that stands
// beside a verb of saying. It is quick, and sometimes wrong where it says yes.
func (l *Lexicon) MayReport(s string) bool {
	h := hashOf(s)
	return l.starts[h/64]&(1<<(h%64)) != 0
}

func hashOf(s string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(s) && i < startLength; i++ {
		c := s[i]
		if c <= ' ' || c == ',' || c == '.' {
			break
		}
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return h >> 16
}

// addStarts notes the words that may report.
func (l *Lexicon) addStarts(w *lang.Language) {
	note := func(word string) {
		h := hashOf(word)
		l.starts[h/64] |= 1 << (h % 64)
	}
	lists := []lang.Words{w.Accuse, w.Deny, w.Respond, w.That, w.Bare}
	if w.That == "" || w.Unspaced {
		lists = append(lists, w.Cues, w.Containing)
	}
	for _, list := range lists {
		for word := range list.All() {
			word, _, _ = strings.Cut(word, "_")
			if l.Unspaced {
				word = string([]rune(word)[:1])
			}
			note(word)
			for _, clitic := range l.Clitics {
				note(clitic + word)
			}
		}
	}
}

// Joined is a term of several words.
type Joined struct {
	Words []string
	Role  Role
}

// Role returns the parts that word, in lower case and NFC, can play.
func (l *Lexicon) Role(word string) Role { return l.roles[word] }

func compile(w *lang.Language) *Lexicon {
	l := &Lexicon{
		Phrases:       map[string][]Phrase{},
		Terms:         map[rune][]string{},
		Joined:        map[string][]Joined{},
		Oblique:       w.Oblique.List(),
		Finite:        w.Finite.List(),
		ThatEndings:   w.ThatEndings.List(),
		Joining:       w.Joining.List(),
		SourceEndings: w.SourceEndings.List(),
		Topics:        w.Topics.List(),
		Adnominals:    w.Adnominals.List(),
		Closers:       spaced(w.Closers),
		Quotatives:    w.Quotatives.List(),
		Within:        w.Within.List(),
		Passives:      w.Passives.List(),
		QuotedEnds:    w.QuotedEnds.List(),
		Clausal:       string(w.Clausal),
		Compound:      string(w.Compound),
		Dangling:      string(w.Dangling),
		Clitics:       w.Clitics.List(),
		Particles:     w.Particles.List(),
		Dash:          w.Dash,
		BareSpeech:    w.BareSpeech,
		Inversion:     w.Inversion,
		VerbFirst:     w.VerbFirst,
		SpeakerBefore: w.SpeakerBefore,
		Nouns:         w.CapitalNouns,
		Unspaced:      w.Unspaced,
		Ungauged:      w.Ungauged,
		HeadLast:      w.HeadLast,
		Genitives:     w.Genitive == "",
		SubjectFirst:  w.SubjectFirst,
		Marked:        w.Subjects != "",
		Verbal:        w.That == "",
		roles:         map[string]Role{},
	}
	for _, words := range []struct {
		list lang.Words
		role Role
	}{
		{w.Cues, Verb}, {w.Postcues, Tag}, {w.Auxiliaries, Auxiliary}, {w.Pronouns, Pronoun},
		{w.Articles, Article}, {w.Function, Function}, {w.Naming, Naming}, {w.Abbreviations, Abbreviation},
		{w.Accuse, Accuse}, {w.Deny, Deny}, {w.Respond, Respond}, {w.Quoting, Quoting}, {w.Telling, Telling},
		{w.Persons, Person}, {w.Media, Media}, {w.Hearers, Hearer}, {w.Named, Named}, {w.SpeechNouns, Speech},
		{w.Genitive, Genitive | Function}, {w.Place, Place | Function}, {w.Conjunctions, Conjunction | Function},
		{w.That, That | Function},
		{w.Relatives, Relative | Function}, {w.Adverbs, Adverb | Function}, {w.Dative, Dative | Article},
		{w.Subjects, Subject | Function},
		{w.Bare, Bare}, {w.Citing, Citing | Function},
	} {
		for word := range words.list.All() {
			l.add(strings.ReplaceAll(word, "_", " "), words.role)
		}
	}
	for day := range w.WeekdayNumbers() {
		l.add(day, Adverb|Function)
	}
	if !w.NamedMonths {
		for month := range w.MonthNumbers() {
			l.add(month, Adverb)
		}
	}
	l.addPhrases(w.Prepositions, false)
	l.addPhrases(w.Postpositions, true)
	if w.Unspaced {
		l.addTerms(w)
	}
	l.addStarts(w)
	return l
}

// spaced returns words with spaces for "_".
func spaced(words lang.Words) (out []string) {
	for w := range words.All() {
		out = append(out, strings.ReplaceAll(w, "_", " "))
	}
	return out
}

// addTerms adds what is looked for in texts that don't separate words.
func (l *Lexicon) addTerms(w *lang.Language) {
	l.Silent, l.Limits, l.Polar = map[string]bool{}, map[rune][]string{}, map[rune][]string{}
	for _, list := range []lang.Words{w.Accuse, w.Deny, w.Respond} {
		for word := range list.All() {
			addTerm(l.Polar, word)
		}
	}
	l.Persons, l.Markers, l.Quoting = w.Persons.List(), w.Subjects.List(), w.Quoting.List()
	for word := range w.Cues.All() {
		addTerm(l.Terms, word)
	}
	for word := range w.Containing.All() {
		addTerm(l.Terms, word)
		l.Silent[word] = true
	}
	for _, list := range []lang.Words{w.Accuse, w.Deny, w.Respond, w.Adverbs, w.Place, w.Conjunctions, w.Auxiliaries} {
		for word := range list.All() {
			addTerm(l.Limits, word)
		}
	}
	for day := range w.WeekdayNumbers() {
		addTerm(l.Limits, day)
	}
}

// add gives a term a role.
func (l *Lexicon) add(term string, role Role) {
	words := strings.Fields(term)
	if len(words) == 1 {
		l.roles[term] |= role
		return
	}
	terms := l.Joined[words[0]]
	for i := range terms {
		if slices.Equal(terms[i].Words, words) {
			terms[i].Role |= role
			return
		}
	}
	terms = append(terms, Joined{words, role})
	slices.SortStableFunc(terms, func(a, b Joined) int { return len(b.Words) - len(a.Words) })
	l.Joined[words[0]] = terms
}

func (l *Lexicon) addPhrases(phrases lang.Phrases, after bool) {
	for phrase := range phrases.All() {
		words := strings.Fields(phrase)
		first := words[0]
		if !after {
			l.roles[first] |= Source
		}
		if l.Unspaced {
			first = string([]rune(first)[:1])
		}
		l.Phrases[first] = append(l.Phrases[first], Phrase{Words: words, After: after})
		slices.SortStableFunc(l.Phrases[first], func(a, b Phrase) int { return len(b.Words) - len(a.Words) })
	}
}

// addTerm adds a word to terms by their first character, longest first.
func addTerm(terms map[rune][]string, word string) {
	first := []rune(word)[0]
	if slices.Contains(terms[first], word) {
		return
	}
	terms[first] = append(terms[first], word)
	slices.SortStableFunc(terms[first], func(a, b string) int { return len(b) - len(a) })
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
