// Package lang holds what the other packages know of languages: the words by which they report speech, deny, hedge,
// count and date, one language in one file, and one table of scripts.
//
// A language is added by a file of its own, which registers it; a test reports what the file lacks. Where the Unicode
// CLDR has the words they are generated from it. Other lists were written for this package from grammars and news; they
// hold the forms found in running text, in lower case and NFC, and are not complete.
//
// The package holds strings: it imports no other package of this module.
package lang

import (
	"iter"
	"strings"
	"sync"

	"golang.org/x/text/language"
)

// Words are words separated by white space. In some lists a word stands for others: see the members of [Language].
type Words string

// All yields the words.
func (w Words) All() iter.Seq[string] { return strings.FieldsSeq(string(w)) }

// List returns the words.
func (w Words) List() []string { return strings.Fields(string(w)) }

// Phrases are phrases of one or more words, separated by semicolons.
type Phrases string

// All yields the phrases, with one space between words.
func (p Phrases) All() iter.Seq[string] {
	return func(yield func(string) bool) {
		for phrase := range strings.SplitSeq(string(p), ";") {
			if phrase = strings.Join(strings.Fields(phrase), " "); phrase != "" && !yield(phrase) {
				return
			}
		}
	}
}

// A Language is what is known of one language. Members that are empty are not known.
//
// Of lists of which it is said, a word stands for all words that begin with it where it ends in "*", and for all that
// end in it where it begins with "*"; in scripts without spaces, and in Korean, such words are found within others.
type Language struct {
	Tag  string // base language, BCP 47
	Also Words  // base languages that are written alike, and have no file

	// How reports say that somebody speaks. In these lists a "_" joins the words of one term.
	Cues          Words   // verbs that report speech, in all persons, genders, numbers and tenses: said
	Postcues      Words   // words that report speech only directly after a closing mark: German so
	Containing    Words   // words that a cue is part of, and that report nothing: 说法
	Accuse        Words   // forms of verbs of accusing, blaming and condemning: accused
	Deny          Words   // forms of verbs of denying and rejecting: denied
	Respond       Words   // forms of verbs of answering: replied
	Quoting       Words   // forms of verbs of quoting, whose object is the speaker: quoted
	Citing        Words   // words behind a medium that name its source: citing
	Telling       Words   // forms of verbs whose object is the hearer: told
	Prepositions  Phrases // stand before the source of what is quoted: according to
	Postpositions Phrases // stand after it: Finnish mukaan
	SpeechNouns   Words   // nouns for what is said, and for where: statement, interview
	Persons       Words   // nouns for those who speak, as subjects: spokeswoman, ministry
	Media         Words   // nouns for those who pass on what is said, as subjects: agency, newspaper
	Hearers       Words   // nouns for those who are told, as objects: reporters
	Naming        Words   // introduce a name or title: so-called
	Named         Words   // nouns whose names stand in quotation marks, before or behind them: programme, operation
	Endings       Words   // written as one with the word before them, which is whole without: Korean particles
	Pronouns      Words   // stand for a speaker
	Articles      Words   // begin a noun phrase
	Auxiliaries   Words   // stand before a reporting participle: French a
	Nobiliary     Words   // small words within names of persons: van, bin
	Genitive      Words   // join nouns into one phrase: of. Languages that do so by case have none
	Place         Words   // prepositions of place, time, direction and manner: in, to, with
	Conjunctions  Words   // join clauses and nouns: and, but
	That          Words   // begin what is reported: that
	Subjunctions  Words   // begin what is denied or doubted as That does, and what is reported hardly ever: Turkish ki
	// close what a verb behind them reports: Japanese to; in Korean they are the end of its last word
	Quotatives Words
	// stand behind a closing mark, and say that the words were said: Korean rago; a "_" is a space
	Closers       Words
	ThatEndings   Words // endings of the word before a cue that say the same: Korean go
	Bare          Words // cues that report without such a word: he said it was
	Relatives     Words // begin a clause about a noun: who
	Adverbs       Words // of time and sequence, which stand between a cue and its speaker: later
	Function      Words // other frequent words, part of no name
	Oblique       Words // endings of nouns that are not subjects
	Dative        Words // articles of nouns that are not subjects: German dem
	Joining       Words // those of Oblique that join nouns
	SourceEndings Words // endings of the noun before a postposition: Korean e
	Adnominals    Words // endings of verbs before nouns that look like particles
	Topics        Words // those of Particles that mark what a sentence is about
	Within        Words // those of Place that stand within a noun phrase too: Hindi men
	Clausal       Words // characters of verbs and clauses, which subjects do not have
	QuotedEnds    Words // end the object of a verb of quoting
	Compound      Words // characters that make another particle of one of Subjects behind them: Japanese de-wa
	Dangling      Words // characters with which no name ends
	Finite        Words // endings of verbs in the past tense, which few nouns have
	Abbreviations Words // their full stop ends no sentence
	Clipped       Words // begin with an apostrophe: 'tis
	Passives      Words // stand before the participle of a verb whose subject is its object: was
	Prefixes      Words // single letters, written as one with whatever word follows: Hebrew ha-
	Clitics       Words // written as one with the word that follows: Arabic wa-
	Particles     Words // written as one with the speaker before them: Korean eun
	Subjects      Words // words or characters of their own behind the subject: Hindi ne, Japanese wa
	Dash          bool  // dialogue is set with dashes
	BareSpeech    bool  // speech may begin a line without a mark, and end with a dash before its verb
	Inversion     bool  // the subject is hyphenated to the verb: French dit-il
	CapitalNouns  bool  // every noun is capitalised
	VerbFirst     bool  // the speaker follows the verb
	SpeakerBefore bool  // the speaker stands before the quotation even if the verb follows it
	SubjectFirst  bool  // the subject stands before its verb, but for cues behind a quotation
	VerbLast      bool  // the verb of saying ends the sentence, and its subject begins it
	HeadLast      bool  // possessors stand before what they possess, without a word between
	Unspaced      bool  // words are not separated
	Ungauged      bool  // nothing gauges how often speakers are found rightly, so that nouns are but candidates

	// How sentences say no, and how sure they are.
	Negations      Words // turn a sentence round; with "*"
	PlainNegations Words // those by which two sentences are compared, if Negations has too many for it; with "*"
	Negators       Words // negate the word or phrase directly after them: not likely; with "*"
	Opposites      Words // prefixes that make a word the opposite of what it is without them
	Reversing      Words // stand before a hyphen and make another word of the one behind it: non-
	Infixes        Words // syllables that negate a verb from within
	Denials        Words // say no without a negation; with "*"
	// look like negations, denials or universals and are not; their words are joined by "_"; with "*"
	Idioms Words
	// take certainty from a sentence beyond the terms of estimative scales: allegedly, is believed to; with "*"
	Hedges  Phrases
	Likely  Words   // say how likely something is: probable, probably, unlikely
	Degrees Phrases // stand before words of Likely, and make them stronger or weaker: very, rather
	// leave a claim open or judge against it, so that who says them may not make it: may, cannot rule out, does not
	// believe
	Doubts Phrases
	// turn a sentence round without a negation: hardly, far from, refused to, it is false that; with "*"
	NearNegations Phrases
	Ordinals      Words // the ordinal numbers from second on; a "/" parts forms of one
	Quantities    Words // all, half, most, many, some, few, both; a "/" parts forms of one

	Numbers Numbers
	Dates   Dates
	Layout  Layout

	// Months are forms of the months from January that Calendar lacks, such as those behind prepositions, and Weekdays
	// those of the days from Monday. A "/" parts forms, a "-" stands where there is none. The months of a second
	// calendar may follow.
	Months      Words
	Weekdays    Words
	NamedMonths bool // months are told as names, by their capitals, and some are other words too: may

	Summons Phrases // how words begin by which the envoy of another state is called in: summon
	Recalls Phrases // how words begin by which a state calls its own envoy home: recall
	About   Phrases // say that a number is not exact: about, more than
	// say who did something without a verb of accusing: was responsible for, carried out by
	Blames   Phrases
	Undergo  Words // auxiliaries by which the subject is whom something is done to: was, wurde
	Readings Words // among the cues, report only what a text says: the letter reads, not who reads it
	// how words begin by which somebody holds a view, or which name its holder: assess, according
	Judging  Phrases
	Threats  Words             // how words begin that stand near names of threat actors: hack, group
	Everyday Words             // frequent words of which names of threat actors are made: dark, hotel
	States   map[string]string // adjectives and abbreviations of states that begin otherwise than the name: dutch

	// What names countries, organs of states and those who speak for them, and what states do. Written for this
	// package, but for the names that the Unicode CLDR has; see [Nation].
	Nations          Words // see [Language.NationWords]
	ProperAdjectives bool  // adjectives of countries have capitals
	// how many letters the cases of nouns add to a name: 0 none, 1 a genitive in s, more others
	NameEndings int
	Organs      Words    // nouns for organs of states: ministry; with "*" and "_"
	Titles      Words    // nouns that stand before a person's name: president; with "*" and "_"
	Condemn     Words    // verbs of condemning, among those of Accuse; with "*" and "_"
	Announce    Words    // verbs of announcing, among the cues; with "*" and "_"
	Measures    Measures // sanctions and the like
	Taking      Taking   // who takes them, against whom

	// names of states that public attributions name most, where the script has no capitals (CLDR, territory display
	// names)
	Countries    Phrases
	Universals   Words // all, every; with "*"
	Loose        Words // may stand for a universal, and need not; with "*"
	Affiliations Words // affiliated, linked, backed, sponsored; with "*"
	State        Words // state, government; with "*"
}

var languages = map[string]*Language{}

// add registers a language. It is called once by each file, before anything is read.
func add(l *Language) {
	languages[l.Tag] = l
	for tag := range l.Also.All() {
		languages[tag] = l
	}
}

// Lookup returns the language of a base language's tag, such as "en", and nil if it is not known. What it returns is
// never written.
func Lookup(base string) *Language { return languages[base] }

// none is a language of which nothing is known.
var none Language

// Of returns the language of a tag, by its base language. Of one that is not known it returns a language without words.
func Of(tag language.Tag) *Language {
	base, _ := tag.Base()
	if l := languages[base.String()]; l != nil {
		return l
	}
	return &none
}

// All yields all languages, in no order.
func All() iter.Seq[*Language] {
	return func(yield func(*Language) bool) {
		for tag, l := range languages {
			if tag == l.Tag && !yield(l) {
				return
			}
		}
	}
}

// Union returns the words of a list, or of several that are joined by a space, in all languages. They are put together
// when it is first called.
func Union(list func(*Language) Words) func() map[string]bool {
	return sync.OnceValue(func() map[string]bool {
		all := map[string]bool{}
		for l := range All() {
			for word := range list(l).All() {
				all[strings.ReplaceAll(word, "_", " ")] = true
			}
		}
		return all
	})
}
