package quote

import (
	"bytes"
	"iter"
	"strings"
	"unicode/utf8"
)

// headLen is how many bytes package bytes looks for with vector instructions.
const headLen = 32

// maxPatternBytes is how many bytes of a pattern are compared with a text before places within each other are passed
// over.
const maxPatternBytes = 1 << 28

// occurrences yields where a pattern stands in a text, in order, overlapping or not.
func occurrences[T string | []byte](text, pattern T, index func(text, pattern T) int) iter.Seq[int] {
	return func(yield func(int) bool) {
		if len(pattern) == 0 {
			return
		}
		head, tail := pattern, pattern[len(pattern):]
		if len(pattern) > headLen {
			head, tail = pattern[:headLen], pattern[headLen:]
		}
		// In a repetitive text the pattern, or its head, stands everywhere, and every time costs a look at all of the
		// pattern.
		budget := maxPatternBytes
		for at := 0; ; {
			i := index(text[at:], head)
			if i < 0 {
				return
			}
			at += i
			rest := text[at+len(head):]
			found := len(rest) >= len(tail) && string(rest[:len(tail)]) == string(tail)
			if found && !yield(at) {
				return
			}
			budget -= len(pattern)
			switch {
			case budget >= 0:
				_, size := utf8.DecodeRuneInString(string(text[at:min(at+utf8.UTFMax, len(text))]))
				at += size
			case found:
				at += len(pattern)
			default:
				head, tail = pattern, pattern[len(pattern):]
				at++
			}
		}
	}
}

const (
	rarityReach = 1 << 12 // bytes of a text in which to look for a rare byte first is worth it
	rarityCount = 1 << 9  // bytes of a text, at least, that say which of its bytes are rare
)

// rarity counts bytes of a text, taken here and there.
func rarity(text []byte) *[256]uint16 {
	counts := new([256]uint16)
	step := max(1, len(text)/rarityCount)
	for i := 0; i < len(text); i += step {
		counts[text[i]]++
	}
	return counts
}

// index returns where a pattern stands first in a part of the folded text, or -1.
func (t *Text) index(text, pattern []byte) int {
	return rareIndex(t, text, pattern, bytes.IndexByte, bytes.Index)
}

// sourceIndex is the same for the source.
func (t *Text) sourceIndex(text, pattern string) int {
	return rareIndex(t, text, pattern, strings.IndexByte, strings.Index)
}

// rareIndex goes from one byte of a text that is rare in it to the next. Where that takes more steps than it saves,
// index goes on.
func rareIndex[T string | []byte](t *Text, text, pattern T, indexByte func(T, byte) int, index func(text, pattern T) int) int {
	if len(text) < rarityReach || len(pattern) < 2 {
		return index(text, pattern)
	}
	counts := t.rarity()
	rare := 0
	for i := range len(pattern) {
		if counts[pattern[i]] < counts[pattern[rare]] {
			rare = i
		}
	}
	steps := 0
	for at := rare; at < len(text); at++ {
		i := indexByte(text[at:], pattern[rare])
		if i < 0 {
			return -1
		}
		at += i
		start := at - rare
		if len(text)-start >= len(pattern) && string(text[start:start+len(pattern)]) == string(pattern) {
			return start
		}
		if steps++; steps > 16+at>>5 {
			if i = index(text[start+1:], pattern); i >= 0 {
				i += start + 1
			}
			return i
		}
	}
	return -1
}

// A byteSet has 1 for each of its bytes.
type byteSet [1 << 8]uint8

func bytesOf(bytes string) (set byteSet) {
	for i := range len(bytes) {
		set[bytes[i]] = 1
	}
	return set
}

// index returns where the first byte of a set stands in a text, or the text's length. It looks at eight at once.
func (set *byteSet) index(s string) int {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		b := s[i : i+8]
		if set[b[0]]|set[b[1]]|set[b[2]]|set[b[3]]|set[b[4]]|set[b[5]]|set[b[6]]|set[b[7]] != 0 {
			break
		}
	}
	for i < len(s) && set[s[i]] == 0 {
		i++
	}
	return i
}
