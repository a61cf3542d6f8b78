package quote

import (
	"bytes"
	"slices"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/quote/internal/myers"
)

const (
	minSimilarity = 0.85    // unrelated passages of 20 runes reach 0.90 once in a very long text, those of 30 no more than 0.73
	maxErrors     = 256     // in a passage of any length
	minRunes      = 20      // shorter passages are like too much; see briefErrors
	minUnspaced   = 12      // the same for scripts without spaces, where a character says more
	maxPassage    = 1 << 12 // runes; what is longer is quoted exactly or not at all
	briefRunes    = 4
)

// approximate looks for what is like the passage. First it looks for pieces of it, of which one must stand in the text unchanged if there
// are fewer errors than pieces; only if pieces would be so short that they stand everywhere, it looks at the whole text.
func (t *Text) approximate(passage string, o Options) []Match {
	p := []rune(string(fold(unbracketed(unquoted(passage))).bytes))
	if len(p) > maxPassage {
		return nil
	}
	limit := min(int((1-minSimilarity)*float64(len(p))+1e-9), maxErrors)
	whole := false // whether the match must be of whole words
	if least := minRunes; len(p) < least && !(len(p) >= minUnspaced && isUnspacedRunes(p)) {
		if len(p) < briefRunes {
			return nil
		}
		limit, whole = 1, true
	}
	pattern := myers.Compile(p)
	if found := t.bySeeds(p, pattern, limit); len(found) > 0 {
		return t.judged(found, p, passage, o, whole)
	}
	f := t.folded()
	return t.judged(endings(pattern, f.bytes, 0, limit), p, passage, o, whole)
}

// An ending is where something like the passage ends in the folded text.
type ending struct{ end, errors int }

const minPiece = 12 // runes: shorter pieces stand nearly everywhere

// bySeeds finds the best endings with fewer errors than there are pieces of minPiece runes.
func (t *Text) bySeeds(p []rune, pattern *myers.Pattern, limit int) []ending {
	pieces := len(p) / minPiece
	if pieces < 2 {
		return nil
	}
	limit = min(limit, pieces-1)
	f := t.folded()
	var out []ending
	covered := -1
	windows := t.windows(p, pieces, limit)
	for _, w := range windows {
		if w.Start < covered {
			w.Start = covered
		}
		if w.Start >= w.End {
			continue
		}
		covered = w.End
		out = append(out, endings(pattern, f.bytes[w.Start:w.End], w.Start, limit)...)
	}
	return best(out)
}

// windows are the stretches of the folded text in which a piece of the passage stands where it would in a match.
func (t *Text) windows(p []rune, pieces, limit int) []Span {
	f := t.folded()
	var out []Span
	size := len(p) / pieces
	for i := range pieces {
		piece := []byte(string(p[i*size : (i+1)*size]))
		before := len(string(p[:i*size])) + utf8.UTFMax*limit
		after := len(string(p[i*size:])) + utf8.UTFMax*limit
		for from, n := 0, 0; n < maxMatches; n++ {
			at := bytes.Index(f.bytes[from:], piece)
			if at < 0 {
				break
			}
			at += from
			out = append(out, Span{runeStartBytes(f.bytes, at-before), runeStartBytes(f.bytes, at+after)})
			from = at + 1
		}
	}
	slices.SortFunc(out, func(a, b Span) int { return a.Start - b.Start })
	merged := out[:0]
	for _, w := range out {
		if n := len(merged); n > 0 && w.Start <= merged[n-1].End {
			merged[n-1].End = max(merged[n-1].End, w.End)
			continue
		}
		merged = append(merged, w)
	}
	return merged
}

func runeStartBytes(b []byte, at int) int {
	if at <= 0 {
		return 0
	}
	if at >= len(b) {
		return len(b)
	}
	for at > 0 && !utf8.RuneStart(b[at]) {
		at--
	}
	return at
}

// endings are the best endings in a stretch of the folded text that begins at an offset.
func endings(pattern *myers.Pattern, text []byte, offset, limit int) []ending {
	var out []ending
	pattern.Search(text, limit, func(end, errors int) bool {
		if errors < limit {
			limit = errors
			out = out[:0]
		}
		if errors == limit && len(out) < maxMatches {
			out = append(out, ending{offset + end, errors})
		}
		return true
	})
	return best(out)
}

// best keeps the endings with the fewest errors.
func best(all []ending) []ending {
	if len(all) == 0 {
		return nil
	}
	least := slices.MinFunc(all, func(a, b ending) int { return a.errors - b.errors }).errors
	return slices.DeleteFunc(all, func(e ending) bool { return e.errors != least })
}

// judged turns endings into matches: it finds where they begin, and looks at what differs.
func (t *Text) judged(found []ending, p []rune, passage string, o Options, whole bool) []Match {
	f := t.folded()
	var out []Match
	for _, e := range atWords(found, f.bytes) {
		from := runeStartBytes(f.bytes, e.end-len(string(p))-utf8.UTFMax*e.errors)
		start := from + begin(p, f.bytes[from:e.end])
		start, e.end = snapped(f.bytes, start, e.end)
		if start >= e.end {
			continue
		}
		if whole && !(isEdge(f.bytes, start) && isEdge(f.bytes, e.end)) {
			continue
		}
		m := Match{Span: f.source(start, e.end), Class: Approximate, Similarity: max(0, 1-float64(e.errors)/float64(len(p)))}
		if guarded(passage, t.source[m.Start:m.End], o.Lang) {
			m.Class = Mismatch
		}
		out = append(out, m)
	}
	slices.SortFunc(out, byPlace)
	return out
}

// atWords keeps one ending of each place. Just as many errors may leave a letter more or less; where a word ends is the likely end.
func atWords(found []ending, text []byte) []ending {
	var out []ending
	for _, e := range found {
		n := len(out)
		if n == 0 || e.end-out[n-1].end > utf8.UTFMax*(e.errors+1) {
			out = append(out, e)
		} else if !isEdge(text, out[n-1].end) && isEdge(text, e.end) {
			out[n-1] = e
		}
	}
	return out
}

// snapped moves the ends of a span that lie within a word to its edges, if these are near: a match that costs a letter less by ending
// within a word is of the whole word.
func snapped(text []byte, start, end int) (int, int) {
	const near = 3 // runes
	for i, at := 0, start; i <= near; i++ {
		if isEdge(text, at) {
			start = at
			break
		}
		_, n := utf8.DecodeLastRune(text[:at])
		at -= n
	}
	for i, at := 0, end; i <= near; i++ {
		if isEdge(text, at) {
			end = at
			break
		}
		_, n := utf8.DecodeRune(text[at:])
		at += n
	}
	return start, end
}

// isEdge reports whether a word may begin or end at an offset of the folded text.
func isEdge(text []byte, at int) bool {
	before, _ := utf8.DecodeLastRune(text[:at])
	after, _ := utf8.DecodeRune(text[at:])
	return at == 0 || at == len(text) || !inWord(before) || !inWord(after)
}

// begin returns the byte offset in a text at which the best match of the passage begins that ends at the text's end. Of several the one
// at the beginning of a word counts, and then the one whose length is nearest to the passage's.
func begin(p []rune, folded []byte) int {
	text := []rune(string(folded))
	// Rows are the passage from its end, columns the text from its end: the cheapest last row tells how much of the text is used.
	row := make([]int, len(text)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(p); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(text); j++ {
			cost := diagonal
			if p[len(p)-i] != text[len(text)-j] {
				cost++
			}
			diagonal = row[j]
			row[j] = min(cost, row[j]+1, row[j-1]+1)
		}
	}
	least := slices.Min(row)
	best, bestEdge, offset := -1, false, len(folded)
	start := 0
	for j, errors := range row {
		if j > 0 {
			offset -= utf8.RuneLen(text[len(text)-j])
		}
		if errors != least {
			continue
		}
		edge := isEdge(folded, offset)
		if best < 0 || edge && !bestEdge || edge == bestEdge && abs(j-len(p)) < abs(best-len(p)) {
			best, bestEdge, start = j, edge, offset
		}
	}
	return start
}

func abs(n int) int { return max(n, -n) }

func inWord(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsNumber(r)) && !unicode.Is(unspaced, r)
}

func isUnspacedRunes(p []rune) bool {
	n := 0
	for _, r := range p {
		if unicode.Is(unspaced, r) {
			n++
		}
	}
	return 2*n > len(p)
}
