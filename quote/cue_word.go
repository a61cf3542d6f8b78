package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/quote/internal/cues"
)

// A word is a word beside a quotation.
type word struct {
	Span
	key    string // lower case, NFC, without joiners
	role   cues.Role
	upper  bool // begins with a capital, or with a letter of a script that has none
	cased  bool // begins with a capital
	joined bool // a conjunction is written as one with it
	quoted bool // it is a name in quotation marks
	joins  bool // a term of several words may begin with it
	after  gap  // what stands before it
}

// A gap is the strongest separator between two words.
type gap uint8

const (
	gapSpace gap = iota
	gapComma
	gapDash // a dash
	gapBracket
	gapSemicolon
	gapColon
	gapStop // the end of a sentence
)

// words appends to dst the words of region, until dst is full. The gap
// returned is that behind the last of them.
func words(dst []word, text string, region Span, lexicon *glossary) ([]word, gap) {
	return appendWords(dst, text, region, lexicon, false)
}

// sentence is words up to the end of the first sentence.
func sentence(dst []word, text string, region Span, lexicon *glossary) ([]word, gap) {
	return appendWords(dst, text, region, lexicon, true)
}

func appendWords(dst []word, text string, region Span, lexicon *glossary, oneSentence bool) ([]word, gap) {
	pending, from, joins := gapSpace, len(dst), false
	for i := region.Start; i < region.End && len(dst) < cap(dst); {
		if text[i] == ' ' {
			i++
			continue
		}
		r, size := decodeRune(text[i:region.End])
		if !isWordLetter(r) {
			pending = max(pending, gapOf(r))
			i += size
			continue
		}
		end := wordEnd(text, i, region.End, lexicon)
		dst = dst[:len(dst)+1]
		w := &dst[len(dst)-1]
		*w = lexicon.read(text[i:end]).at(i)
		if pending == gapStop && len(dst) > 1 && !endsSentence(dst[len(dst)-2], w.upper) {
			pending = gapSpace
		}
		if oneSentence && pending == gapStop {
			dst = dst[:len(dst)-1]
			break
		}
		joins = joins || w.joins
		w.after, pending = pending, gapSpace
		i = end
	}
	if joins {
		dst = joinTerms(dst, from, lexicon)
	}
	return dst, pending
}

// newWord reads the word at span.
func newWord(text string, span Span, lexicon *glossary) word {
	return lexicon.read(text[span.Start:span.End]).at(span.Start)
}

// at returns the word where it stands.
func (e *entry) at(start int) word {
	return word{
		Span: Span{start + int(e.skipped), start + int(e.length)}, key: e.key, role: e.role, upper: e.upper,
		cased: e.cased, joined: e.skipped > 0, joins: e.joins,
	}
}

// joinTerms makes one word of each term of several words.
func joinTerms(ws []word, from int, lexicon *glossary) []word {
	out := ws[:from]
	for i := from; i < len(ws); i++ {
		w := ws[i]
		var terms []cues.Joined
		if w.joins {
			terms = lexicon.Joined[w.key]
		}
		for _, term := range terms {
			if n := len(term.Words); i+n <= len(ws) && matches(ws[i:i+n], term.Words) {
				w.End, w.role = ws[i+n-1].End, term.Role
				w.key = strings.Join(term.Words, " ")
				i += n - 1
				break
			}
		}
		out = append(out, w)
	}
	return out
}

func isWordLetter(r rune) bool { return traitsOf(r)&letterTraits != 0 }

// asciiWord are the ASCII letters and digits.
var asciiWord = func() (table [256]bool) {
	for _, c := range "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789" {
		table[c] = true
	}
	return table
}()

// wordEnd returns the end of the word that begins at i. Apostrophes, hyphens,
// full stops and joiners belong to a word that goes on behind them, but an
// elided article (l'État) and a hyphenated subject (dit-il) are words of
// their own.
func wordEnd(text string, i, limit int, lexicon *glossary) int {
	start := i
	for i < limit && i-start < longWord*utf8.UTFMax {
		if asciiWord[text[i]] {
			i++
			continue
		}
		if text[i] == ' ' {
			break
		}
		r, size := decodeRune(text[i:limit])
		if isWordLetter(r) {
			i += size
			continue
		}
		next, _ := utf8.DecodeRuneInString(text[i+size : limit])
		if !isWordLetter(next) {
			break
		}
		switch r {
		case '\'', '’':
			if lexicon.elides && i-start <= len("qu") {
				return i + size
			}
		case '-', '\u2010', '\u2011':
			if text[start:i] == "t" ||
				lexicon.Inversion && lexicon.Role(foldWord(text[start:i]))&(cues.Verb|cues.Auxiliary|cues.Pronoun) != 0 {
				return i
			}
		case '.':
		case '\u200c', '\u200d', '\u00ad', '&':
		case '"', '״', '׳':
			if !unicode.Is(unicode.Hebrew, next) {
				return i
			}
		default:
			return i
		}
		i += size
	}
	return i
}

func gapOf(r rune) gap {
	switch r {
	case ',', '、', '،', '，':
		return gapComma
	case ';', '；', '؛':
		return gapSemicolon
	case ':', '：':
		return gapColon
	case '(', ')', '[', ']', '（', '）':
		return gapBracket
	case '.', '!', '?', '。', '！', '？', '।', '؟', '۔', '｡', '\n':
		if r == '\n' {
			return gapSpace
		}
		return gapStop
	case '–', '—', '―':
		return gapDash
	}
	return gapSpace
}

// endsSentence reports whether a full stop behind a word ends a sentence rather than an abbreviation or an ordinal, when
// the word after it begins with a letter that may begin a name, or with another.
func endsSentence(before word, upper bool) bool {
	if !upper {
		return false
	}
	if before.quoted {
		return true
	}
	if before.role&cues.Abbreviation != 0 || strings.Contains(before.key, ".") {
		return false
	}
	if before.upper && utf8.RuneCountInString(before.key) == 1 && before.End-before.Start <= 2 {
		return false // an initial
	}
	return len(before.key) > 2 || strings.Trim(before.key, "0123456789") != ""
}
