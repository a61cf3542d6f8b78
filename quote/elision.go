package quote

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A segment is a stretch of words that a passage quotes without interruption, and what may stand between it and the one before.
type segment struct {
	folded []byte
	gap    int // at most so many runes; 0: the first segment
}

const (
	elisionGap         = 2000 // runes: what is further apart is not one passage
	insertionGap       = 40   // runes that a bracket may stand for
	minSegment         = 12   // runes: shorter segments stand everywhere
	minSegmentUnspaced = 6
)

// elided looks for the segments of a passage that says what it leaves out, or puts in, one after the other within a paragraph.
func (t *Text) elided(passage string, _ Options) []Match {
	segments := split(passage)
	if len(segments) == 0 {
		return nil
	}
	for _, s := range segments {
		least := minSegment
		runes := []rune(string(s.folded))
		if isUnspacedRunes(runes) {
			least = minSegmentUnspaced
		}
		if len(runes) < least {
			return nil
		}
	}
	f := t.folded()
	var out []Match
	for from := 0; len(out) < maxMatches; {
		i := bytes.Index(f.bytes[from:], segments[0].folded)
		if i < 0 {
			break
		}
		start := from + i
		from = start + 1
		if parts := t.follow(segments, start); parts != nil {
			out = append(out, Match{Span: Span{parts[0].Start, parts[len(parts)-1].End}, Class: Elided, Parts: parts, Similarity: 1})
			if len(segments) > 1 {
				from = start + len(segments[0].folded)
			}
		}
	}
	return out
}

// follow finds the segments after the first, which stands at an offset of the folded text, each as near as it can be.
func (t *Text) follow(segments []segment, start int) []Span {
	f := t.folded()
	end := start + len(segments[0].folded)
	parts := []Span{f.source(start, end)}
	for _, s := range segments[1:] {
		reach := f.bytes[end:runeStartBytes(f.bytes, end+utf8.UTFMax*s.gap+len(s.folded))]
		i := bytes.Index(reach, s.folded)
		if i < 0 || utf8.RuneCount(reach[:i]) > s.gap {
			return nil
		}
		span := f.source(end+i, end+i+len(s.folded))
		if isParagraph(t.source[parts[len(parts)-1].End:span.Start]) {
			return nil
		}
		parts = append(parts, span)
		end += i + len(s.folded)
	}
	return parts
}

// isParagraph reports whether a stretch of text holds the end of a paragraph.
func isParagraph(s string) bool {
	lines := 0
	for _, r := range s {
		switch {
		case r == '\n' || r == '\u2028':
			lines++
		case r == '\u2029':
			return true
		case !unicode.IsSpace(r):
			lines = 0
		}
		if lines > 1 {
			return true
		}
	}
	return false
}

// brackets open what an editor put into a quotation, with what closes it.
var brackets = map[rune]rune{'[': ']', '(': ')', '<': '>', '［': '］', '（': '）', '〔': '〕', '【': '】', '{': '}'}

// split cuts a passage at the elisions and insertions that it marks. It is empty if there are none.
func split(passage string) []segment {
	var out []segment
	marked := false
	gap, pending := 0, 0
	var words strings.Builder
	flush := func() {
		if strings.IndexFunc(words.String(), counts) >= 0 {
			out = append(out, segment{fold(unquoted(words.String())).bytes, gap})
			gap = 0
			pending = 0
		}
		words.Reset()
	}
	rest := passage
	for rest != "" {
		if n, size := interruption(rest); n > 0 {
			flush()
			marked = true
			pending += size
			if len(out) > 0 {
				gap = pending
			}
			rest = rest[n:]
			continue
		}
		_, n := utf8.DecodeRuneInString(rest)
		words.WriteString(rest[:n])
		rest = rest[n:]
	}
	flush()
	if !marked {
		return nil
	}
	if len(out) > 0 {
		out[0].gap = 0
	}
	return out
}

// interruption returns the length of an elision or an insertion at the beginning of a text, and the gap that it allows.
func interruption(s string) (length, gap int) {
	if n := ellipsis(s); n > 0 {
		return n, elisionGap
	}
	r, size := utf8.DecodeRuneInString(s)
	closing, ok := brackets[r]
	if !ok {
		return 0, 0
	}
	end := strings.IndexRune(s, closing)
	if end < 0 {
		return 0, 0
	}
	inside := strings.TrimSpace(s[size:end])
	end += utf8.RuneLen(closing)
	if ellipsis(inside) == len(inside) && inside != "" {
		return end, elisionGap
	}
	if r != '[' && r != '［' && r != '〔' || utf8.RuneCountInString(inside) > insertionGap {
		return 0, 0
	}
	return end, insertionGap
}

// ellipsis returns the length of an ellipsis at the beginning of a text: …, ......, . . ., ……
func ellipsis(s string) int {
	n, dots := 0, 0
	for i, r := range s {
		switch {
		case r == '…' || r == '⋯':
			dots += 3
		case r == '.' || r == '．':
			dots++
		case (r == ' ' || r == '\u00A0') && dots > 0:
			continue
		default:
			if dots < 3 {
				return 0
			}
			return n
		}
		n = i + utf8.RuneLen(r)
	}
	if dots < 3 {
		return 0
	}
	return n
}

// unbracketed takes the brackets off letters whose case an editor changed: [W]e.
func unbracketed(passage string) string {
	runes := []rune(passage)
	out := runes[:0:0]
	for i := 0; i < len(runes); i++ {
		if i+3 < len(runes) && runes[i] == '[' && unicode.IsLetter(runes[i+1]) && runes[i+2] == ']' && unicode.IsLetter(runes[i+3]) {
			out = append(out, runes[i+1])
			i += 2
			continue
		}
		out = append(out, runes[i])
	}
	return string(out)
}
