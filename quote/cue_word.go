package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

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
func words(dst []word, text string, region Span, lexicon *cues.Lexicon) ([]word, gap) {
	return appendWords(dst, text, region, lexicon, false)
}

// sentence is words up to the end of the first sentence.
func sentence(dst []word, text string, region Span, lexicon *cues.Lexicon) ([]word, gap) {
	return appendWords(dst, text, region, lexicon, true)
}

func appendWords(dst []word, text string, region Span, lexicon *cues.Lexicon, oneSentence bool) ([]word, gap) {
	pending, from := gapSpace, len(dst)
	for i := region.Start; i < region.End && len(dst) < cap(dst); {
		if text[i] == ' ' {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:region.End])
		if !isWordLetter(r) {
			pending = max(pending, gapOf(r))
			i += size
			continue
		}
		end := wordEnd(text, i, region.End, lexicon)
		w := newWord(text, Span{i, end}, lexicon)
		w.after = pending
		if pending == gapStop && len(dst) > 0 && !endsSentence(dst[len(dst)-1], w) {
			w.after = gapSpace
		}
		if oneSentence && w.after == gapStop {
			break
		}
		dst = append(dst, w)
		pending = gapSpace
		i = end
	}
	if len(lexicon.Joined) > 0 {
		dst = joinTerms(dst, from, lexicon)
	}
	return dst, pending
}

func newWord(text string, span Span, lexicon *cues.Lexicon) word {
	s := text[span.Start:span.End]
	r, _ := utf8.DecodeRuneInString(s)
	w := word{Span: span, cased: unicode.IsUpper(r) || unicode.IsTitle(r)}
	w.upper = w.cased || unicode.Is(unicode.Lo, r)
	w.key = foldWord(s)
	w.role = lexicon.Role(w.key)
	if len(lexicon.Particles) > 0 && w.role == 0 {
		w.cutEnding(lexicon)
	}
	if w.role == 0 {
		for _, clitic := range lexicon.Clitics {
			if host, ok := strings.CutPrefix(w.key, clitic); ok && lexicon.Role(host)&verbal != 0 {
				w.role = lexicon.Role(host)
				w.key = host
				w.joined = true
				w.Start += len(clitic)
				break
			}
		}
	}
	return w
}

// wordsThrough returns the words before a quotation, among them names in quotation marks.
func (r *reporter) wordsThrough(s setting) ([]word, gap) {
	dst, from, pending := r.before[:0], s.before.Start, gapSpace
	for _, q := range s.quoted {
		if q.Start < from || q.End > s.before.End {
			continue
		}
		n := len(dst)
		dst, pending = words(dst, r.text, Span{from, q.Start}, r.lexicon)
		if len(dst) < cap(dst) {
			if len(dst) == n && n > 0 {
				pending = max(pending, gapSpace)
			}
			dst = append(dst, word{Span: q, upper: true, cased: true, quoted: true, after: pending})
		}
		from = q.End
	}
	return words(dst, r.text, Span{from, s.before.End}, r.lexicon)
}

// joinTerms makes one word of each term of several words.
func joinTerms(ws []word, from int, lexicon *cues.Lexicon) []word {
	out := ws[:from]
	for i := from; i < len(ws); i++ {
		w := ws[i]
		for _, term := range lexicon.Joined[w.key] {
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

// cutEnding takes the endings off a verb that has more than one.
func (w *word) cutEnding(lexicon *cues.Lexicon) {
	for _, endings := range [][]string{lexicon.Particles, lexicon.Oblique} {
		for _, ending := range endings {
			if host, ok := strings.CutSuffix(w.key, ending); ok && lexicon.Role(host)&(cues.Person|cues.Media|cues.Named|cues.Hearer) != 0 {
				w.role = lexicon.Role(host)
				return
			}
		}
	}
	for i := range w.key {
		if i > 0 && lexicon.Role(w.key[:i])&cues.Verb != 0 {
			w.End = w.Start + i
			w.key, w.role = w.key[:i], cues.Verb
			return
		}
	}
}

// foldWord returns s as the lexicons spell it.
func foldWord(s string) string {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			s = norm.NFC.String(s)
			s = strings.ReplaceAll(s, "\u200c", "")
			s = strings.ReplaceAll(s, "’", "'")
			break
		}
	}
	return strings.ToLower(s)
}

func isWordLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return asciiWord[byte(r)]
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
}

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
func wordEnd(text string, i, limit int, lexicon *cues.Lexicon) int {
	start := i
	for i < limit && i-start < longWord*utf8.UTFMax {
		if asciiWord[text[i]] {
			i++
			continue
		}
		if text[i] == ' ' {
			break
		}
		r, size := utf8.DecodeRuneInString(text[i:limit])
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
			if lexicon.Role("l'")&cues.Article != 0 && i-start <= len("qu") {
				return i + size
			}
		case '-', '\u2010', '\u2011':
			if lexicon.Inversion && lexicon.Role(foldWord(text[start:i]))&(cues.Verb|cues.Auxiliary|cues.Pronoun) != 0 || text[start:i] == "t" {
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

// endsSentence reports whether a full stop between two words ends a sentence
// rather than an abbreviation or an ordinal.
func endsSentence(before, after word) bool {
	if !after.upper {
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
