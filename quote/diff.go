package quote

import (
	"strings"
	"unicode"
)

// An Edit is a stretch of words in which a passage and the text differ. Either may be empty.
type Edit struct {
	Passage string // words of the passage that the text does not have there
	Text    string // words of the text that the passage does not have there
}

const maxDiff = 1 << 9 // words: of longer stretches that differ only the whole is told

// diff compares a passage with a text word by word; in scripts without spaces character by character. Words that fold alike are the same.
func diff(passage, text string) []Edit {
	a, b := tokens(passage), tokens(text)
	foldedA, foldedB := foldAll(a), foldAll(b)
	start := 0
	for start < len(a) && start < len(b) && foldedA[start] == foldedB[start] {
		start++
	}
	end := 0
	for end < len(a)-start && end < len(b)-start && foldedA[len(a)-1-end] == foldedB[len(b)-1-end] {
		end++
	}
	a, b = a[start:len(a)-end], b[start:len(b)-end]
	foldedA, foldedB = foldedA[start:len(foldedA)-end], foldedB[start:len(foldedB)-end]
	if len(a) == 0 && len(b) == 0 {
		return nil
	}
	if len(a) > maxDiff || len(b) > maxDiff {
		return []Edit{{joined(a), joined(b)}}
	}
	return edits(a, b, foldedA, foldedB)
}

// edits are the stretches outside the longest common subsequence.
func edits(a, b, foldedA, foldedB []string) []Edit {
	common := make([][]int, len(a)+1) // of the words from i and j on
	for i := range common {
		common[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if foldedA[i] == foldedB[j] {
				common[i][j] = common[i+1][j+1] + 1
			} else {
				common[i][j] = max(common[i+1][j], common[i][j+1])
			}
		}
	}
	var out []Edit
	for i, j := 0, 0; i < len(a) || j < len(b); {
		if i < len(a) && j < len(b) && foldedA[i] == foldedB[j] {
			i++
			j++
			continue
		}
		fromA, fromB := i, j
		for (i < len(a) || j < len(b)) && !(i < len(a) && j < len(b) && foldedA[i] == foldedB[j]) {
			if j == len(b) || i < len(a) && common[i+1][j] >= common[i][j+1] {
				i++
			} else {
				j++
			}
		}
		out = append(out, Edit{joined(a[fromA:i]), joined(b[fromB:j])})
	}
	return out
}

// tokens are the words of a text with what clings to them; characters of scripts without spaces are words of their own.
func tokens(text string) []string {
	var out []string
	start := -1
	for i, r := range text {
		switch {
		case unicode.IsSpace(r):
			if start >= 0 {
				out = append(out, text[start:i])
			}
			start = -1
		case unicode.Is(unspaced, r):
			if start >= 0 {
				out = append(out, text[start:i])
			}
			out = append(out, string(r))
			start = -1
		case start < 0:
			start = i
		}
	}
	if start >= 0 {
		out = append(out, text[start:])
	}
	return out
}

func foldAll(words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = string(fold(w).bytes)
	}
	return out
}

// joined puts words together again, with spaces where their script has them.
func joined(words []string) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 && !(strings.IndexFunc(w, func(r rune) bool { return unicode.Is(unspaced, r) }) == 0) {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}
