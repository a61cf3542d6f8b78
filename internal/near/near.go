// Package near finds the word that was probably meant by a misspelled one.
package near

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"
)

// maxLength is how many bytes a word may have to be compared.
const maxLength = 64

// A Search finds words until it has done so much work, which bounds what hostile input costs. The zero Search has no
// work left.
type Search struct{ left int }

// NewSearch returns a search that compares at most so many pairs of letters.
func NewSearch(work int) *Search { return &Search{work} }

// Word returns the candidate that is nearest to a word, or nothing if none is near: at most one letter in three, and
// three in all, are missing, too much, others or have changed places with the next. Case does not count, and neither
// does whether words are joined by hyphens, underscores or blanks. Of candidates that are equally near it is the one
// that begins like the word for longest, then the first in order.
func (s *Search) Word(word string, candidates iter.Seq[string]) string {
	if word == "" || len(word) > maxLength {
		return ""
	}
	plain := []rune(fold(word))
	most := min(len(plain)/3, 3)
	work := 0
	best, distance, shared := "", most+1, 0
	for c := range candidates {
		n := utf8.RuneCountInString(c)
		if c == word || len(c) > maxLength || abs(n-len(plain)) > most {
			continue
		}
		if work += len(plain) * n; work > s.left {
			s.left = 0
			return ""
		}
		other := []rune(fold(c))
		d := distanceOf(plain, other)
		if d > most {
			continue
		}
		alike := prefix(plain, other)
		if d < distance || d == distance && (alike > shared || alike == shared && c < best) {
			best, distance, shared = c, d, alike
		}
	}
	s.left -= work
	return best
}

// Word is [Search.Word] among few words.
func Word(word string, candidates []string) string {
	return NewSearch(1<<20).Word(word, slices.Values(candidates))
}

func abs(n int) int { return max(n, -n) }

func fold(word string) string {
	return joined.Replace(strings.ToLower(word))
}

var joined = strings.NewReplacer("_", "-", " ", "-")

func prefix(a, b []rune) int {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n
}

// Between is the distance of two words as [Search.Word] compares words.
func Between(a, b string) int { return distanceOf([]rune(fold(a)), []rune(fold(b))) }

// distanceOf returns how many letters have to be left out, put in, changed or exchanged with the next to make one word
// of another (optimal string alignment).
func distanceOf(a, b []rune) int {
	before, last, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		last[j] = j
	}
	for i := range a {
		row[0] = i + 1
		for j := range b {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}
