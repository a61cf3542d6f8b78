package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// An Edit is a stretch of words in which a passage and the text differ. Either may be empty.
type Edit struct {
	Passage string // words of the passage that the text does not have there
	Text    string // words of the text that the passage does not have there
}

// A change is an edit as the places of its words in two strings.
type change struct{ a, b Span }

// A token is a word, a number, a punctuation mark or, in scripts without spaces, a character.
type token struct {
	text string
	at   int
	key  string // the text, folded
}

func (t token) end() int { return t.at + len(t.text) }

// tokenSize is how many bytes most tokens have at least, with what parts them.
const tokenSize = 4

// tokens cuts a text into tokens, leaving out white space and invisible characters between them.
func tokens(text string) []token { return appendTokens(make([]token, 0, len(text)/tokenSize+1), text) }

// appendTokens appends the tokens of a text.
func appendTokens(out []token, text string) []token {
	for i := 0; i < len(text); {
		n := tokenLen(text[i:])
		if n < 0 {
			i -= n
			continue
		}
		out = append(out, token{text[i : i+n], i, key(text[i : i+n])})
		i += n
	}
	return out
}

// key folds a word.
func key(word string) string {
	if out, ok := quickKey(word); ok {
		return out
	}
	f := fold(word)
	return string(f.bytes)
}

// quickKey folds a word each of whose characters folds to one, whatever stands beside it, as nearly all do.
func quickKey(word string) (string, bool) {
	t := foldTable()
	var buf [64]byte
	out, same := buf[:0], true
	for i, r := range word {
		to := r
		if r < utf8.RuneSelf {
			if asciiFolds[r].kind&^clinging != 0 {
				return "", false
			}
			to = rune(asciiFolds[r].to)
		} else if to = t.simple(r); to < 0 {
			return "", false
		}
		if same && to == r {
			continue
		}
		if same {
			out, same = append(out, word[:i]...), false
		}
		out = utf8.AppendRune(out, to)
	}
	if same {
		return word, true
	}
	return string(out), true
}

// tokenLen returns the length of the token with which a text begins, or minus the length of what separates tokens.
func tokenLen(text string) int {
	first, n := utf8.DecodeRuneInString(text)
	switch {
	case traitsOf(first).has(spaceTrait | ignorableTrait):
		return -n
	case traitsOf(first).has(unspacedTrait):
		for n < len(text) {
			r, size := utf8.DecodeRuneInString(text[n:])
			if !traitsOf(r).has(markTrait | ignorableTrait) {
				break
			}
			n += size
		}
		return n
	case !inWord(first):
		for n < len(text) { // marks of a kind in a row: ..., --
			r, size := utf8.DecodeRuneInString(text[n:])
			if r != first {
				break
			}
			n += size
		}
		return n
	}
	before := first
	for n < len(text) {
		r, size := utf8.DecodeRuneInString(text[n:])
		if !traitsOf(r).has(wordTrait | ignorableTrait) {
			next, _ := utf8.DecodeRuneInString(text[n+size:])
			if !joins(before, r, next) {
				break
			}
		}
		before = r
		n += size
	}
	return n
}

// joins reports whether r makes one word or number of what is before and after it: don’t, 1,000, 10 000.
func joins(before, r, after rune) bool {
	if isDigit(before) && isDigit(after) {
		return isSeparator(r) || strings.ContainsRune("'’\u00A0\u2009\u202F\u066B\u066C", r)
	}
	return isQuoteMark(r) && inWord(before) && inWord(after) && unicode.IsLetter(after)
}

// diff compares two strings token by token. Tokens are the same when they fold alike and say the same.
func (s *search) diff(a, b string) []change {
	x, y := s.tokens(a), s.tokens(b)
	same := sameToken
	if isShouted(a) || isShouted(b) {
		same = func(x, y token) bool { return x.key == y.key }
	}
	start := 0
	for start < len(x) && start < len(y) && same(x[start], y[start]) {
		start++
	}
	endX, endY := len(x), len(y)
	for endX > start && endY > start && same(x[endX-1], y[endY-1]) {
		endX--
		endY--
	}
	var out []change
	i, j := start, start
	emit := func(toX, toY int) {
		if i < toX || j < toY {
			out = append(out, change{stretch(x, a, i, toX), stretch(y, b, j, toY)})
		}
	}
	for _, m := range common(x[start:endX], y[start:endY], same) {
		emit(start+m[0], start+m[1])
		i, j = start+m[0]+1, start+m[1]+1
	}
	emit(endX, endY)
	return out
}

func sameToken(x, y token) bool {
	if x.key != y.key || x.text == y.text {
		return x.key == y.key
	}
	f, g := fold(x.text), fold(y.text)
	unlike, _ := compareLetters(view{&f, x.text, extent{0, len(f.bytes)}}, view{&g, y.text, extent{0, len(g.bytes)}})
	return unlike == 0
}

// isShouted reports whether a text is in capitals, so that they say nothing about its words.
func isShouted(text string) bool {
	letters, capitals := 0, 0
	for _, r := range text {
		switch {
		case hasCapital(r):
			return false
		case unicode.IsUpper(r):
			capitals++
		case unicode.IsLetter(r):
			letters++
		}
	}
	return capitals > letters && strings.ContainsFunc(text, unicode.IsSpace)
}

// stretch returns where the tokens from i up to to are in text, or an empty span there.
func stretch(all []token, text string, i, to int) Span {
	switch {
	case i < to:
		return Span{all[i].at, all[to-1].end()}
	case i < len(all):
		return Span{all[i].at, all[i].at}
	}
	return Span{len(text), len(text)}
}

// maxDistance bounds the time and memory of a comparison: texts that differ in more tokens are different as a whole.
const maxDistance = 1 << 9

// common returns the indices of the tokens of a longest common subsequence, by the greedy algorithm of Eugene Myers,
// "An O(ND) difference algorithm and its variations", Algorithmica 1 (1986).
func common(x, y []token, same func(x, y token) bool) (pairs [][2]int) {
	if len(x) == 0 || len(y) == 0 {
		return nil
	}
	limit := min(len(x)+len(y), maxDistance)
	reach := make([]int, 2*limit+3) // how far in x each diagonal reaches; diagonal k is at limit+1+k
	var trace [][]int
	for d := 0; d <= limit; d++ {
		trace = append(trace, slices.Clone(reach[limit+1-d:limit+2+d]))
		for k := -d; k <= d; k += 2 {
			i := furthest(reach, limit+1+k, k, d)
			j := i - k
			for i < len(x) && j < len(y) && same(x[i], y[j]) {
				i++
				j++
			}
			reach[limit+1+k] = i
			if i >= len(x) && j >= len(y) {
				return backtrack(trace, len(x), len(y))
			}
		}
	}
	return nil
}

// furthest returns where diagonal k, which is at index at of reach, begins at distance d.
func furthest(reach []int, at, k, d int) int {
	if d == 0 {
		return 0
	}
	if k == -d || k != d && reach[at-1] < reach[at+1] {
		return reach[at+1]
	}
	return reach[at-1] + 1
}

// backtrack follows the trace of common from its end.
func backtrack(trace [][]int, i, j int) (pairs [][2]int) {
	for d := len(trace) - 1; d > 0; d-- {
		reach, k := trace[d], i-j // diagonal k is at d+k
		from := k - 1
		if k == -d || k != d && reach[d+k-1] < reach[d+k+1] {
			from = k + 1
		}
		fromI := reach[d+from]
		fromJ := fromI - from
		for i > fromI && j > fromJ {
			i--
			j--
			pairs = append(pairs, [2]int{i, j})
		}
		i, j = fromI, fromJ
	}
	for i > 0 && j > 0 {
		i--
		j--
		pairs = append(pairs, [2]int{i, j})
	}
	slices.Reverse(pairs)
	return pairs
}
