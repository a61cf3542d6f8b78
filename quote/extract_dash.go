package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/quote/internal/cues"
)

// dashLen returns the length of the dash that begins a line of dialogue,
// with the white space behind it, or 0. A dash before a quotation mark adds
// nothing to the mark and is not counted.
func dashLen(s string) int {
	size := 0
	switch r, n := utf8.DecodeRuneInString(s); {
	case r == '—' || r == '–' || r == '―':
		size = n
	case strings.HasPrefix(s, "--"):
		size = 2
	case strings.HasPrefix(s, "- "), strings.HasPrefix(s, "-\u00a0"):
		size = 1
	default:
		return 0
	}
	rest := strings.TrimLeftFunc(s[size:min(len(s), size+longWord)], unicode.IsSpace)
	size = min(len(s), size+longWord) - len(rest)
	r, _ := utf8.DecodeRuneInString(rest)
	if rest == "" || classOfRune(r) != noMark || r == '"' || !unicode.IsLetter(r) && sideOf(r) != sideOpening &&
		r != '…' && r != '.' {
		return 0
	}
	return size
}

// isHyphenated reports whether a line begins with a dash that lists use as
// well as dialogue.
func isHyphenated(s string) bool {
	return strings.HasPrefix(s, "-") && !strings.HasPrefix(s, "--") || strings.HasPrefix(s, "–")
}

// listLength is how many lines in a row with the same dash make a list.
const listLength = 3

// A dialogue distinguishes lines of dialogue from items of lists.
type dialogue struct {
	paragraphs paragraphs
	until      int  // the end of the run of lines looked at last
	list       bool // and whether it was a list
}

// turns returns the turns of dialogue in paragraph p. A turn begins with a
// dash at the beginning of p. In French, where no dash ends a narrator's
// clause, it also begins with one behind the end of a sentence, outside of
// the spans of skip.
func (d *dialogue) turns(p Span, skip []Span, lexicon *glossary) []Span {
	text := d.paragraphs.text
	var turns []Span
	if dashLen(text[p.Start:p.End]) > 0 && d.isSpeech(p) {
		turns = append(turns, p)
	}
	if !lexicon.Inversion {
		return turns
	}
	for i := p.Start + 1; i < p.End; {
		if c := text[i]; c != '-' && c != "—"[0] {
			i++
			continue
		}
		for len(skip) > 0 && skip[0].End <= i {
			skip = skip[1:]
		}
		if len(skip) > 0 && skip[0].Start <= i {
			i = skip[0].End
			continue
		}
		if n := dashLen(text[i:p.End]); n > 1 && !strings.HasPrefix(text[i:], "- ") && startsUpper(text[i+n:p.End]) &&
			endsWithStop(text[p.Start:i]) &&
			!signs(text[p.Start:i], text[i+n:p.End]) {
			if len(turns) > 0 {
				turns[len(turns)-1].End = i
			}
			turns = append(turns, Span{i, p.End})
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		i += size
	}
	return turns
}

// signs reports whether a dash between a closing mark and the end of the line begins the name of who spoke.
func signs(before, after string) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(before[max(0, len(before)-longWord):], unicode.IsSpace))
	return classOfRune(last) != noMark && !strings.ContainsAny(after, ".!?…:;«") && wordCount(after, nameWords+1) <= nameWords
}

// endsWithStop reports whether s ends with the end of a sentence, or a colon,
// and white space.
func endsWithStop(s string) bool {
	trimmed := strings.TrimRightFunc(s[max(0, len(s)-longWord):], unicode.IsSpace)
	r, _ := utf8.DecodeLastRuneInString(trimmed)
	return len(trimmed) < min(len(s), longWord) && (gapOf(r) == gapStop || r == '…' || r == ':' ||
		classOfRune(r) == guillemetRight)
}

// isSpeech reports whether the paragraph p, which begins with a dash, is
// speech.
func (d *dialogue) isSpeech(p Span) bool {
	text := d.paragraphs.text
	line := text[p.Start:p.End]
	if isByline(line) {
		return false
	}
	if !isHyphenated(line) {
		return true
	}
	if p.Start < d.until {
		return !d.list
	}
	first, _ := utf8.DecodeRuneInString(line)
	lines, lively := 0, false
	for ; p.Len() > 0; p = d.paragraphs.next(p.End) {
		line := text[p.Start:p.End]
		if r, _ := utf8.DecodeRuneInString(line); r != first || dashLen(line) == 0 {
			break
		}
		lines++
		lively = lively || strings.ContainsAny(line, "?!…")
		d.until = p.End
	}
	d.list = lines >= listLength && !lively
	return !d.list
}

// isByline reports whether a line is not speech but names the author of what
// stands above it: a few words, all capitalised, without punctuation.
func isByline(line string) bool {
	if len(line) > 4*longWord {
		return false
	}
	line = line[dashLen(line):]
	ws := strings.Fields(line)
	if len(ws) == 0 || len(ws) > 5 || len(ws) < 2 || strings.ContainsAny(line, ".!?…:,;") {
		return false
	}
	for _, w := range ws {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// An incise is a narrator's clause inside speech, with its punctuation.
// It is open if the speech does not go on behind it.
type incise struct {
	Span
	open bool
}

// incises finds the narrator's clauses in speech, passing over the spans of
// skip, which are sorted. dialogue says that speech is set with a dash, where
// what follows the narrator's sentence may be narration too.
func incises(text string, speech Span, skip []Span, lexicon *glossary, dialogue bool) []incise {
	var found []incise
	for i := speech.Start; i < speech.End; {
		for len(skip) > 0 && skip[0].End <= i {
			skip = skip[1:]
		}
		if len(skip) > 0 && skip[0].Start <= i {
			i = skip[0].End
			continue
		}
		if !inciseLead[text[i]] || isInnerSpace(text[i:speech.End]) {
			i++
			continue
		}
		r, size := decodeRune(text[i:speech.End])
		begin, dashed := inciseAt(text, speech, i, r)
		if begin == 0 || !isNarration(text[begin:min(speech.End, begin+reach)], lexicon, dashed) {
			i += size
			continue
		}
		end, open := inciseEnd(text, Span{begin, speech.End}, skip, dashed, lexicon, dialogue)
		if open && !dialogue {
			return found
		}
		// The stop that ends the words belongs to them.
		start := i + strings.LastIndexAny(text[i:begin], ".!?…") + 1
		if start > i {
			_, size := utf8.DecodeRuneInString(text[start-1:])
			start += size - 1
		}
		found = append(found, incise{Span{start, end}, open})
		if open {
			return found
		}
		i = end
	}
	return found
}

// inciseLead are the bytes with which a separator can begin: spaces, dashes, punctuation.
var inciseLead = [256]bool{',': true, '!': true, '?': true, '-': true, '.': true, ' ': true, 0xC2: true, 0xE2: true}

// isInnerSpace reports whether s begins with a space that is no part of a separator.
func isInnerSpace(s string) bool {
	return len(s) > 1 && s[0] == ' ' && s[1] != '\n' && !inciseLead[s[1]]
}

// inciseAt returns where a narrator's clause would begin whose first
// separator is the rune r at i, or 0, and whether a dash begins it.
func inciseAt(text string, speech Span, i int, r rune) (begin int, dashed bool) {
	if i == speech.Start || r >= utf8.RuneSelf && isWordLetter(r) {
		return 0, false
	}
	rest := text[i:speech.End]
	separators := strings.TrimLeftFunc(rest[:min(len(rest), 16)], func(r rune) bool {
		return r == ',' || r == '!' || r == '?' || r == '…' || r == '.' || r == ' ' || r == '\u00a0' ||
			r == '\u202f' || r == '\n' || isDash(r)
	})
	size := min(len(rest), 16) - len(separators)
	head := rest[:size]
	dashed = strings.ContainsFunc(head, isLongDash) || strings.Contains(head, " - ") || strings.Contains(head, "--")
	switch {
	case dashed:
		// Only a dash with white space before it opens.
		return i + size, sideOf(r) == sideEdge || sideOf(r) == sideClosing
	case strings.ContainsAny(head, ",!?…"):
		return i + size, false
	}
	return 0, false
}

func isLongDash(r rune) bool { return r == '—' || r == '–' || r == '―' }

func isDash(r rune) bool { return isLongDash(r) || r == '-' }

// isNarration reports whether s begins like a narrator's clause: with a
// reporting verb, or behind a dash with one among the first words.
func isNarration(s string, lexicon *glossary, dashed bool) bool {
	if startsUpper(s) {
		return false
	}
	var buf [6]word
	limit := 1
	if dashed {
		limit = 4
	}
	for i := 0; i < limit && i < len(buf); i++ {
		ws, _ := words(buf[:i:i+1], s, Span{spanEnd(buf[:i]), len(s)}, lexicon)
		if len(ws) == i || i > 0 && ws[i].after != gapSpace {
			return false
		}
		if ws[i].role&cues.Verb != 0 {
			return true
		}
		if ws[i].role&(cues.Auxiliary|cues.Pronoun) != 0 || isClitic(ws[i].key) {
			limit = i + 4
		}
	}
	return false
}

// spanEnd returns the end of the last word of ws, or 0.
func spanEnd(ws []word) int {
	if len(ws) == 0 {
		return 0
	}
	return ws[len(ws)-1].End
}

// isClitic reports whether a French or Italian pronoun stands before its
// verb: lui dit-il, s'écria-t-elle.
func isClitic(key string) bool {
	switch key {
	case "me", "te", "se", "lui", "leur", "nous", "vous", "m'", "t'", "s'", "en", "y", "le", "la", "l'", "mi", "ti",
		"si", "gli", "t":
		return true
	}
	return false
}

// inciseEnd returns the end of the narrator's clause with which rest, what
// remains of the speech, begins, and whether it is the end of the speech.
func inciseEnd(text string, rest Span, skip []Span, dashed bool, lexicon *glossary, dialogue bool) (end int, open bool) {
	for i := rest.Start; i < rest.End; {
		if len(skip) > 0 && skip[0].Start <= i {
			i = max(i, skip[0].End)
			skip = skip[1:]
			continue
		}
		r, size := decodeRune(text[i:rest.End])
		next := i + size
		switch {
		case isLongDash(r), r == '-' && strings.HasPrefix(text[next:rest.End], " ") && text[i-1] == ' ':
			return resume(text, next, rest.End)
		case dashed:
		case r == ',' || r == ';' || r == ':':
			if lexicon.Inversion && wordCount(text[rest.Start:i], 13) <= 12 {
				return resume(text, next, rest.End)
			}
		case r == '.' || r == '!' || r == '?':
			if dialogue && lexicon.Inversion && strings.HasPrefix(text[next:rest.End], " ") {
				return resume(text, next, rest.End)
			}
			if !dialogue {
				return rest.End, true
			}
		}
		i = next
	}
	return rest.End, true
}

// resume skips the punctuation and white space between a narrator's clause
// and the speech that goes on.
func resume(text string, i, limit int) (int, bool) {
	rest := strings.TrimLeftFunc(text[i:limit], func(r rune) bool {
		return unicode.IsSpace(r) || isDash(r) || r == '.' || r == ',' || r == ';' || r == ':'
	})
	return limit - len(rest), rest == ""
}

// wordCount counts the words of s, up to limit.
func wordCount(s string, limit int) int {
	n := 0
	for range strings.FieldsSeq(s) {
		if n++; n >= limit {
			break
		}
	}
	return n
}
