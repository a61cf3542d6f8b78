package quote

import (
	"strings"
	"unicode/utf8"
)

// wordsBefore returns the words of the sentence in which a quotation stands, before it and among them names in
// quotation marks, and the gap between them and it. There are none if the quotation begins a sentence.
func (r *reporter) wordsBefore(s setting) ([]word, gap) {
	dst := r.before[:0]
	led := r.gapBefore(s.before)
	if led == gapStop {
		return dst, led
	}
	from, quoted := s.before.Start, s.quoted
	if n := len(quoted); n > 0 && quoted[n-1].End <= s.before.End {
		if start := r.sentenceStart(Span{quoted[n-1].End, s.before.End}); start > quoted[n-1].End {
			from, quoted = start, nil
		}
	} else {
		from = r.sentenceStart(s.before)
	}
	pending := gapSpace
	for _, q := range quoted {
		if q.Start < from || q.End > s.before.End {
			continue
		}
		dst, pending = words(dst, r.text, Span{from, q.Start}, r.lexicon)
		if len(dst) < cap(dst) {
			dst = append(dst, word{Span: q, upper: true, cased: true, quoted: true, after: pending})
		}
		from = q.End
	}
	dst, _ = words(dst, r.text, Span{from, s.before.End}, r.lexicon)
	return dst, led
}

// gapBefore returns the strongest separator at the end of region, behind its last word.
func (r *reporter) gapBefore(region Span) gap {
	led := gapSpace
	for end := region.End; end > region.Start; {
		c, size := utf8.DecodeLastRuneInString(r.text[region.Start:end])
		if isWordLetter(c) {
			break
		}
		led = max(led, gapOf(c))
		end -= size
	}
	return led
}

// sentenceStart returns where the last sentence of region begins.
func (r *reporter) sentenceStart(region Span) int {
	for i := region.End - 1; i >= region.Start; i-- {
		if !stopLead[r.text[i]] {
			continue
		}
		size := stopAt(r.text[i:region.End])
		if size == 0 {
			continue
		}
		after := strings.TrimLeftFunc(r.text[i+size:region.End], func(c rune) bool { return !isWordLetter(c) })
		c, _ := decodeRune(after)
		if after == "" || !traitsOf(c).has(nameTraits) {
			continue
		}
		start := i - len(trailingToken(r.text[region.Start:i]))
		if start == i {
			continue
		}
		if endsSentence(newWord(r.text, Span{start, i}, r.lexicon), true) {
			return region.End - len(after)
		}
	}
	return region.Start
}

// trailingToken returns the word at the end of s, with the punctuation in it.
func trailingToken(s string) string {
	s = s[max(0, len(s)-longWord*utf8.UTFMax):]
	if i := strings.LastIndexFunc(s, func(c rune) bool {
		return isSpace(c) || gapOf(c) == gapBracket || classOfRune(c) != noMark
	}); i >= 0 {
		_, size := decodeRune(s[i:])
		s = s[i+size:]
	}
	return strings.TrimLeftFunc(s, func(c rune) bool { return !isWordLetter(c) })
}

// stopLead are the bytes with which a mark may begin that ends a sentence.
var stopLead = func() (out [1 << 8]bool) {
	for _, c := range []byte(".!?\xD8\xDB\xE0\xE3\xEF") {
		out[c] = true
	}
	return out
}()

// stopAt returns the length of the mark at the beginning of s that ends a sentence, or 0. It looks at bytes, as most
// are not marks.
func stopAt(s string) int {
	switch s[0] {
	case '.', '!', '?':
		return 1
	case 0xD8, 0xDB, 0xE0, 0xE3, 0xEF:
		if c, size := decodeRune(s); gapOf(c) == gapStop {
			return size
		}
	}
	return 0
}
