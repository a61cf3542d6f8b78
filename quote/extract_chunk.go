package quote

import (
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/attribution/quote/internal/cues"
)

// A chunk is a stretch of words that belong together: a noun phrase, a verb, a preposition with its noun.
type chunk struct {
	kind        chunkKind
	first, last int  // words
	head        int  // of a noun: the word that its case is read from
	pronoun     bool // the noun is a pronoun
	known       bool // the noun has a name, or a word for somebody who speaks
	media       bool // the noun is a medium, or those who hear
	oblique     bool // the noun is not a subject by its case
	polar       bool // the verb accuses or denies, and has an object
}

type chunkKind uint8

const (
	chunkOther chunkKind = iota
	chunkNoun
	chunkVerb
	chunkAuxiliary
	chunkPlace // a preposition with its noun
	chunkAdverb
	chunkJoin  // and
	chunkComma // a comma, dash or bracket
	chunkBreak // a colon or semicolon
	chunkThat  // that, who
)

// verbal are the roles of verbs that are known.
const verbal = cues.Verb | cues.Polar | cues.Quoting | cues.Telling

// chunks takes a sentence apart.
func (r *reporter) chunks(ws []word) []chunk {
	if len(ws) > 0 && len(ws) == len(r.parsed) && &ws[0] == &r.parsed[0] {
		return r.parts
	}
	cs := r.parts[:0]
	for i := 0; i < len(ws); {
		if w := &ws[i]; i > 0 {
			switch w.after {
			case gapComma, gapDash, gapBracket:
				cs = append(cs, chunk{kind: chunkComma, first: i, last: i - 1})
			case gapSemicolon, gapColon, gapStop:
				cs = append(cs, chunk{kind: chunkBreak, first: i, last: i - 1})
			}
		}
		c := r.chunkAt(ws, i)
		cs = append(cs, c)
		i = c.last + 1
	}
	r.parts, r.parsed = cs, ws
	return cs
}

func (r *reporter) chunkAt(ws []word, i int) chunk {
	w := &ws[i]
	one := func(kind chunkKind) chunk { return chunk{kind: kind, first: i, last: i} }
	switch {
	case w.joined && w.role&verbal == 0:
	case w.role&verbal != 0 && !r.isNoun(ws, i):
		c := one(chunkVerb)
		c.polar = w.role&(cues.Accuse|cues.Deny) != 0
		return c
	case w.role&cues.Adverb != 0 && w.role&cues.Place == 0:
		return one(chunkAdverb)
	case w.role&cues.Relative != 0 && i > 0 && w.after == gapComma:
		return one(chunkThat)
	case w.role&cues.Auxiliary != 0 && !r.startsNoun(ws, i):
		return one(chunkAuxiliary)
	case w.role&cues.That != 0 && w.role&cues.Place == 0:
		return one(chunkThat)
	case w.role&cues.Conjunction != 0:
		return one(chunkJoin)
	case w.role&cues.Place != 0 && (w.role&cues.Article == 0 || !r.startsNoun(ws, i)):
		c := one(chunkPlace)
		if i+1 < len(ws) && ws[i+1].after == gapSpace {
			if noun, ok := r.noun(ws, i+1); ok {
				c.last, c.media, c.known = noun.last, noun.media, noun.known
			} else {
				c.last = r.plainNoun(ws, i+1)
			}
		}
		return c
	}
	if noun, ok := r.noun(ws, i); ok {
		return noun
	}
	return one(chunkOther)
}

// plainNoun returns the last word of a noun at ws[i] that is not known: words in lower case, and a name behind them.
func (r *reporter) plainNoun(ws []word, i int) int {
	last := i - 1
	for j := i; j < len(ws) && j < i+3 && ws[j].after == gapSpace && !ws[j].cased &&
		ws[j].role&^(cues.Speech|cues.Named|cues.Abbreviation) == 0; j++ {
		last = j
	}
	for last >= i && last+1 < len(ws) && ws[last+1].after == gapSpace && ws[last+1].cased && isName(ws[last+1]) {
		last++
	}
	return last
}

// isNoun reports whether a verb's form is a noun at ws[i]: the United States.
func (r *reporter) isNoun(ws []word, i int) bool {
	if ws[i].role&cues.Person != 0 && i > 0 && ws[i-1].role&(cues.Article|cues.Genitive) != 0 && ws[i].after == gapSpace {
		return true // the claims
	}
	return ws[i].cased && i > 0 && ws[i].after == gapSpace && (ws[i-1].cased && i > 1 || ws[i-1].role&cues.Article != 0)
}

// startsNoun reports whether a noun phrase with an article may begin at ws[i].
func (r *reporter) startsNoun(ws []word, i int) bool {
	return ws[i].role&cues.Article != 0 && i+1 < len(ws) && ws[i+1].after == gapSpace && r.isNominal(ws, i+1)
}

// isNominal reports whether a noun phrase may go on with ws[i].
func (r *reporter) isNominal(ws []word, i int) bool {
	w := &ws[i]
	if w.quoted || w.role&(cues.Person|cues.Media|cues.Hearer) != 0 {
		return true
	}
	if w.role&verbal != 0 {
		return r.isNoun(ws, i)
	}
	return w.role&(cues.Function|cues.Pronoun|cues.Auxiliary) == 0 || w.role&cues.Article != 0
}

// nounLimit is how many words a noun phrase may have.
const nounLimit = 16

// noun returns the noun phrase at ws[i].
func (r *reporter) noun(ws []word, i int) (chunk, bool) {
	c := chunk{kind: chunkNoun, first: i, head: -1}
	j := i
	for j < len(ws) && ws[j].role&cues.Article != 0 && (j == i || ws[j].after == gapSpace) &&
		!(j == i && ws[j].role&cues.Pronoun != 0 && !r.startsNoun(ws, j)) {
		c.oblique = c.oblique || ws[j].role&cues.Dative != 0
		j++
	}
	article := j > i
	title := i+1 < len(ws) && ws[i+1].cased && ws[i+1].after == gapSpace && isName(ws[i+1]) && !ws[i].cased
	if !article && ws[i].role&cues.Pronoun != 0 && !title { // Vietnamese bà Hằng
		c.last, c.pronoun, c.known, c.head = i, true, true, i
		return c, true
	}
	common := article || ws[i].upper && !ws[i].cased // words in lower case may follow
	links, titled := 0, false
	afterCommon := false // the last word is a noun in lower case, to which a place belongs
	for ; j < len(ws) && j-i < nounLimit; j++ {
		w := &ws[j]
		if j > i && w.after != gapSpace {
			break
		}
		linked := false
		if j > i && !w.cased && (w.role&cues.Genitive != 0 && c.head >= 0 || w.role&cues.Place != 0 && afterCommon &&
			r.keepsPlace(ws, j)) {
			k := r.belonging(ws, j)
			if k < 0 {
				break
			}
			j, w, common, afterCommon, linked = k, &ws[k], true, false, true
			links++
		}
		switch {
		case w.quoted:
			if j > i && ws[j-1].role&(cues.Named|cues.Media|cues.Hearer|cues.Person|cues.Article) == 0 && !linked && !isNickname(ws, j) {
				return c.ended(j - 1)
			}
			// A programme does not speak; an agency may.
			c.known = c.known || j == 0 || ws[j-1].role&cues.Named == 0 || ws[j-1].role&(cues.Media|cues.Person) != 0
			afterCommon = false
		case w.role&verbal != 0 && !r.isNoun(ws, j) && w.role&(cues.Person|cues.Media) == 0:
			return c.ended(j - 1)
		case j == i && !article && w.role&cues.Pronoun != 0:
			continue
		case j > i && !linked && r.startsAnother(ws, j, c):
			return c.ended(j - 1)
		case w.role&cues.Hearer != 0 && w.role&(cues.Person|cues.Media) == 0 && c.head >= 0 && !linked && !r.lexicon.HeadLast:
			return c.ended(j - 1) // the minister, to the agency
		case w.role&(cues.Person|cues.Media|cues.Hearer) != 0:
			if !linked && !titled {
				c.media = w.role&(cues.Media|cues.Hearer) != 0
				titled = !c.media
			}
			c.known = true
			c.oblique = c.oblique || w.role&cues.Hearer != 0 && w.role&cues.Person == 0 && !linked
			afterCommon = true
			common = common || r.lexicon.Genitives
		case j > i && !linked && w.cased && ws[j-1].role&cues.Speech != 0 && !ws[j-1].cased:
			return c.ended(j - 1) // in a speech Merkel
		case isName(*w) || w.cased && w.role&cues.Article != 0 && j > i, j > i && r.isNoun(ws, j):
			c.known = true
			person := c.head >= 0 && ws[c.head].role&cues.Person != 0
			afterCommon = r.lexicon.Nouns && common || person && (!w.cased || links > 0 || j-1 > c.head && !ws[j-1].cased)
		case j > i && !common && j+1 < len(ws) && ws[j+1].after == gapSpace && ws[j+1].upper && particles()[w.key]:
		case w.role == 0 || w.role&^(cues.Named|cues.Speech|cues.Abbreviation) == 0:
			if !common && !(r.lexicon.HeadLast && c.known) || c.known && r.isFinite(*w) || !linked &&
				w.role&cues.Speech != 0 && c.head >= 0 {
				return c.ended(j - 1)
			}
			afterCommon = true
		default:
			return c.ended(j - 1)
		}
		if c.head < 0 {
			c.head = j
			c.oblique = c.oblique || r.isOblique(*w)
		}
	}
	return c.ended(j - 1)
}

// isNickname reports whether the name before ws[j], which is quoted, goes on behind it.
func isNickname(ws []word, j int) bool {
	return isName(ws[j-1]) && j+1 < len(ws) && isName(ws[j+1]) && ws[j+1].cased && ws[j+1].after == gapSpace
}

// belonging returns the place of the noun that belongs to those before it by the genitive or the place at ws[j], or -1.
func (r *reporter) belonging(ws []word, j int) int {
	k := j + 1
	for k < len(ws) && ws[k].after == gapSpace && ws[k].role&(cues.Article|cues.Genitive) != 0 {
		k++
	}
	if k == len(ws) || ws[k].after != gapSpace || !r.isNominal(ws, k) || ws[k].role&(cues.Article|cues.Adverb) != 0 ||
		ws[k].role&cues.Speech != 0 && ws[k].role&cues.Person == 0 {
		return -1
	}
	if r.lexicon.Nouns && isName(ws[j-1]) && ws[j-1].role&cues.Person == 0 && ws[k].role&(cues.Media|cues.Hearer) != 0 {
		return -1 // in German also: to the agency
	}
	return k
}

// startsAnother reports whether a noun phrase of its own begins with ws[j] directly behind c: in Telmar minister Vos. A
// title follows a name in languages that set the head last, and in English.
func (r *reporter) startsAnother(ws []word, j int, c chunk) bool {
	w, before := &ws[j], &ws[j-1]
	if c.head < 0 {
		return false
	}
	if strings.Contains(before.key, "'") && w.cased && r.isOblique(*before) {
		return true // Turkish sets off case by an apostrophe
	}
	if r.lexicon.HeadLast {
		return before.role&cues.Hearer != 0 && w.cased && ws[c.head].cased && c.head < j-1
	}
	return w.role&cues.Person != 0 && !w.cased && w.upper == w.cased && before.cased && !before.quoted &&
		isName(*before) && before.role&cues.Person == 0 &&
		!r.lexicon.SubjectFirst && (r.lexicon.Genitives || !strings.HasSuffix(before.key, "s"))
}

// ended returns the noun that ends with ws[last], unless it has no word but articles.
func (c chunk) ended(last int) (chunk, bool) {
	c.last = last
	return c, c.head >= 0 && (c.known || c.head > c.first)
}

// keepsPlace reports whether the place at ws[i] may belong to the noun before it: not a time, and not where something
// was said.
func (r *reporter) keepsPlace(ws []word, i int) bool {
	for k := i + 1; k < len(ws) && k < i+4 && ws[k].after == gapSpace; k++ {
		if ws[k].role&(cues.Adverb|cues.Speech|cues.Pronoun|cues.Hearer|cues.Media) != 0 && ws[k].role&cues.Article == 0 {
			return false
		}
		if ws[k].role&cues.Article == 0 {
			return true
		}
	}
	return false
}

// isFinite reports whether a word in lower case looks like a verb in the past tense.
func (r *reporter) isFinite(w word) bool {
	return !w.cased && utf8.RuneCountInString(w.key) > 5 &&
		slices.ContainsFunc(r.lexicon.Finite, func(ending string) bool { return strings.HasSuffix(w.key, ending) })
}

// isOblique reports whether the ending of a noun says that it is not a subject.
func (r *reporter) isOblique(w word) bool {
	if w.role&cues.Hearer != 0 {
		return true
	}
	if w.role&(cues.Person|cues.Media) != 0 || w.quoted {
		return false
	}
	key := w.key
	return slices.ContainsFunc(r.lexicon.Oblique, func(ending string) bool {
		return len(key) > len(ending)+2 &&
			strings.HasSuffix(key, ending)
	})
}
