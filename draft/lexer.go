package draft

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/countryname"
	"example.com/attribution/internal/lang"
	"golang.org/x/text/language"
)

// A pattern is one word of an entry: its beginning, and how many letters an ending may have.
type pattern struct {
	stem   string // in lower case
	ending int
	only   string // the one ending that there may be; zero: any
}

// An entry is words that a lexer looks for.
type entry struct {
	words   []pattern
	kind    MentionKind
	value   string
	capital bool   // the first letter is one, where the script has capitals
	exact   string // the words as they have to stand, with their capitals; zero: in any case
}

// A lexer finds words of one language in a text.
type lexer struct {
	unspaced bool
	entries  map[string][]entry // by the first letters of the first word
	endings  map[string]bool    // what may be written as one with a name: Korean particles
	function map[string]bool    // small words, which are part of no name
	joining  map[string]bool    // small words that join the words of a name, which verbs such as is do not
	days     map[string]bool    // weekdays and months
	lang     *lang.Language
}

func (x *lexer) isFunction(lower string) bool { return x.function[lower] }

func (x *lexer) isDay(lower string) bool { return x.days[lower] }

// lexers are made when they are first used.
var lexers sync.Map // of string to func() *lexer

func lexerOf(tag language.Tag) *lexer {
	base, _ := tag.Base()
	made, ok := lexers.Load(base.String())
	if !ok {
		made, _ = lexers.LoadOrStore(base.String(), sync.OnceValue(func() *lexer { return newLexer(lang.Of(tag)) }))
	}
	return made.(func() *lexer)()
}

// keyRunes is how many letters of a word entries are found by; shorter words are found by all that they have.
const keyRunes = 3

func keyOf(word string, unspaced bool) string {
	n := keyRunes
	if unspaced {
		n = 1
	}
	for i := range word {
		if n--; n < 0 {
			return word[:i]
		}
	}
	return word
}

func newLexer(l *lang.Language) *lexer {
	x := &lexer{unspaced: l.Unspaced, entries: map[string][]entry{}, endings: map[string]bool{}, lang: l, days: map[string]bool{},
		joining:  set(l.Articles, l.Place, l.Conjunctions, l.Genitive),
		function: set(l.Function, l.Articles, l.Place, l.Conjunctions, l.Pronouns, l.Auxiliaries, l.Genitive, l.That)}
	for m := range l.MonthNumbers() {
		x.days[m] = true
	}
	for d := range l.WeekdayNumbers() {
		x.days[d] = true
	}
	for _, list := range []lang.Words{l.Endings, l.Particles} {
		for e := range list.All() {
			x.endings[strings.Trim(e, "*")] = true
		}
	}
	for code, names := range countryname.Names(l.Tag) {
		for _, name := range names {
			x.addCountry(code, name)
		}
	}
	for code, words := range l.NationWords() {
		for _, name := range words.Names {
			x.addCountry(code, name)
		}
		for _, w := range words.Adjectives {
			x.addWord(w, MentionAdjective, code, l.ProperAdjectives)
		}
		for _, w := range words.Capitals {
			x.addWord(w, MentionCapital, code, true)
		}
	}
	for value, list := range l.Measures.All() {
		for w := range list.All() {
			x.addWord(w, MentionMeasure, value, false)
		}
	}
	for w := range l.Organs.All() {
		x.addWord(w, MentionOrgan, "", false)
	}
	for w := range l.Titles.All() {
		x.addWord(w, MentionPerson, "", false)
	}
	for w := range l.Taking.Companies.All() {
		x.addWord(w, MentionCompany, "", false)
	}
	if l.Taking.Companies != "" {
		for w := range legalForms.All() {
			x.addWord(w, MentionCompany, legalForm, false)
		}
	}
	return x
}

// longEnding is how many letters an ending has that a "*" stands for.
const longEnding = 14

// addWord adds a word of package lang: "_" joins words, "*" stands for an ending.
func (x *lexer) addWord(w string, kind MentionKind, value string, capital bool) {
	e := entry{kind: kind, value: value, capital: capital}
	for part := range strings.SplitSeq(w, "_") {
		p := pattern{stem: part}
		if stem, ok := strings.CutSuffix(part, "*"); ok {
			p = pattern{stem: stem, ending: longEnding}
		}
		e.words = append(e.words, p)
	}
	x.add(e)
}

// addCountry adds a name of a country. Its words may have the endings of cases that the language has.
func (x *lexer) addCountry(code, name string) {
	e := entry{kind: MentionCountry, value: code, capital: true}
	name = strings.ReplaceAll(name, "_", " ")
	if capitals, ok := strings.CutPrefix(name, "^"); ok {
		name = strings.ToUpper(capitals)
	}
	if strings.ToUpper(name) == name && strings.ToLower(name) != name {
		e.exact = name
	}
	if x.unspaced {
		e.words = []pattern{{stem: strings.ToLower(name)}}
		x.add(e)
		return
	}
	for _, w := range strings.FieldsFunc(strings.ToLower(name),
		func(r rune) bool { return !wordRune(r) && r != '\u200c' && r != '\u200d' }) {
		e.words = append(e.words, x.inflected(w, e.exact != ""))
	}
	if len(e.words) > 0 {
		x.add(e)
	}
}

// inflected returns the pattern of a word of a name.
func (x *lexer) inflected(word string, exact bool) pattern {
	n := x.lang.NameEndings
	runes := utf8.RuneCountInString(word)
	switch {
	case exact || n == 0 || runes < 3:
		return pattern{stem: word}
	case n == 1:
		return pattern{stem: word, ending: 1, only: "s"}
	}
	last, size := utf8.DecodeLastRuneInString(word)
	if strings.ContainsRune("aeiouyáéíóúůýěäöüąęôåаеиоуыэюяіїєйьαεηιουωάέήίόύώςőűš", last) && runes > 3 {
		word = word[:len(word)-size]
		runes--
	}
	if runes < 3 {
		return pattern{stem: word + string(last)}
	}
	return pattern{stem: word, ending: n}
}

// add adds an entry under its key, in scripts that write words as one with others with these.
func (x *lexer) add(e entry) {
	first := e.words[0]
	for _, stem := range prefixed(first.stem, x.lang.Tag) {
		e.words = append([]pattern{{stem, first.ending, first.only}}, e.words[1:]...)
		key := keyOf(stem, x.unspaced)
		x.entries[key] = append(x.entries[key], e)
	}
}

// prefixed returns a word with what Arabic and Hebrew write before it as one: and, so, by, to, like, the.
func prefixed(word, base string) []string {
	out := []string{word}
	switch base {
	case "ar":
		bare, definite := strings.CutPrefix(word, "ال")
		for _, p := range []string{"و", "ب", "ل", "ك", "ف", "وب", "ول", "فب", "فل"} {
			if definite && strings.HasSuffix(p, "ل") {
				out = append(out, p+"ل"+bare)
				continue
			}
			out = append(out, p+word)
		}
	case "he":
		for _, p := range []string{"ו", "ה", "ב", "ל", "מ", "ש", "כ", "וה", "וב", "ול", "ומ", "שה", "שב", "של", "מה"} {
			out = append(out, p+word)
		}
	}
	return out
}

// A token is a word of a text.
type token struct {
	start, end int
	lower      string
}

// nextToken returns the word at or behind a place of a text; its end is 0 if there is none.
func nextToken(text string, i int) token {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if wordRune(r) {
			break
		}
		i += size
	}
	start, upper := i, false
	for i < len(text) {
		if c := text[i]; c < utf8.RuneSelf {
			if !('a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9') {
				break
			}
			upper = upper || c <= 'Z' && c >= 'A'
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if !wordRune(r) && r != '\u200c' && r != '\u200d' && r != '\u00ad' {
			break
		}
		upper = upper || unicode.IsUpper(r)
		i += size
	}
	if start == i {
		return token{}
	}
	w := text[start:i]
	if upper {
		w = strings.ToLower(w)
	}
	return token{start, i, w}
}

// named lists what the words of the language name, in order and apart but for organs and persons, which take in what
// they are made of.
func named(text string, tag language.Tag) []Mention {
	x := lexerOf(tag)
	if len(x.entries) == 0 {
		return nil
	}
	var hits []Mention
	if x.unspaced {
		hits = x.scanUnspaced(text)
	} else {
		hits = x.scan(text)
	}
	return x.phrases(text, hits)
}

func (x *lexer) scan(text string) []Mention {
	var out []Mention
	for t := nextToken(text, 0); t.end > 0; t = nextToken(text, t.end) {
		best, end, rest := entry{}, 0, 0
		for i, n := 0, 1; i < len(t.lower) && n <= keyRunes; n++ {
			_, size := utf8.DecodeRuneInString(t.lower[i:])
			i += size
			entries := x.entries[t.lower[:i]]
			for k := range entries {
				if to, ending := x.match(text, t, &entries[k]); to > end || to == end && to > 0 && ending < rest {
					best, end, rest = entries[k], to, ending
				}
			}
		}
		if end > 0 {
			out = append(out, Mention{Start: t.start, End: end, Text: text[t.start:end], Kind: best.kind, Value: best.value})
			t.end = max(t.end, end)
		}
	}
	return out
}

// maxGapBytes is how far apart the words of one name may stand.
const maxGapBytes = 3

// match returns where an entry that begins with a token ends, and how long the ending of its last word is; 0 if it
// isn't there.
func (x *lexer) match(text string, t token, e *entry) (end, ending int) {
	first, particle := t.start, 0
	for i, p := range e.words {
		if i > 0 {
			next := nextToken(text, t.end)
			if next.end == 0 || next.start-t.end > maxGapBytes || strings.ContainsAny(text[t.end:next.start], ",;:!?\n") {
				return 0, 0
			}
			t = next
		}
		rest, ok := strings.CutPrefix(t.lower, p.stem)
		if !ok {
			return 0, 0
		}
		n := 0
		if rest != "" {
			n = utf8.RuneCountInString(rest)
			switch {
			case i == len(e.words)-1 && x.endings[rest]:
				n, particle = 0, len(rest)
			case n > p.ending || p.only != "" && rest != p.only:
				return 0, 0
			}
		}
		ending = n
	}
	if e.exact != "" && !strings.HasPrefix(text[first:], e.exact) {
		return 0, 0
	}
	if r, _ := utf8.DecodeRuneInString(text[first:]); e.capital && unicode.IsLower(r) {
		return 0, 0
	}
	end = t.end - particle
	if end < len(text) && text[end] == '.' && strings.HasSuffix(e.exact, ".") {
		end++
	}
	return end, ending
}

func (x *lexer) scanUnspaced(text string) []Mention {
	var out []Mention
	for i := 0; i < len(text); {
		_, size := utf8.DecodeRuneInString(text[i:])
		best, end := entry{}, 0
		for _, e := range x.entries[text[i:i+size]] {
			if strings.HasPrefix(text[i:], e.words[0].stem) && i+len(e.words[0].stem) > end {
				best, end = e, i+len(e.words[0].stem)
			}
		}
		if end == 0 {
			i += size
			continue
		}
		out = append(out, Mention{Start: i, End: end, Text: text[i:end], Kind: best.kind, Value: best.value})
		i = end
	}
	return out
}
