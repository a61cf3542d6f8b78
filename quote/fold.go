package quote

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// folded is a text reduced to what counts when passages are compared: letters, digits and the kinds of punctuation,
// without the ways of writing them. It is valid UTF-8.
//
// The order of the steps is load-bearing. Invisible characters are dropped before letters are composed,
// because one may stand between the parts of a letter. Letters are composed (NFKC) before they are looked up,
// because the table knows them composed. White space comes last, because whether it counts depends on its neighbours.
type folded struct {
	bytes   []byte
	offsets offsets
}

// fold folds s.
func fold(s string) folded {
	f := folder{source: s, table: foldTable()}
	// Folding seldom makes a text longer.
	f.bytes = make([]byte, 0, len(s)+utf8.UTFMax)
	for f.at < len(s) {
		if f.stretch(); f.at < len(s) {
			f.rune()
		}
	}
	if f.space.Len() > 0 {
		f.offsets.add(len(f.bytes), 0, f.space.Len())
	}
	return f.folded
}

// source returns the source of the folded bytes from start to end, which are rune boundaries with start < end.
func (f *folded) source(start, end int) Span {
	_, first := utf8.DecodeRune(f.bytes[start:end])
	_, last := utf8.DecodeLastRune(f.bytes[start:end])
	return Span{f.offsets.rune(start, first).Start, f.offsets.rune(end-last, last).End}
}

// splits reports whether e begins or ends within what stands for one letter of the source.
func (f *folded) splits(e extent) bool { return f.within(e.start) || f.within(e.end) }

func (f *folded) within(at int) bool {
	if at == 0 || at == len(f.bytes) {
		return false
	}
	_, before := utf8.DecodeLastRune(f.bytes[:at])
	_, after := utf8.DecodeRune(f.bytes[at:])
	return f.offsets.rune(at-before, before).Start == f.offsets.rune(at, after).Start
}

// folder is a fold under way.
type folder struct {
	folded
	source string
	table  *table
	at     int    // how far source is folded
	space  Span   // white space before at whose worth depends on what follows
	letter letter // the last letter, which a mark may join
	astral [256]struct{ from, to rune }
	marks  []byte            // scratch space of compose
	seen   map[string]string // letters with marks, composed
}

// The bounds of folder.seen: texts that mean something have fewer and shorter letters with marks.
const (
	maxSeen    = 1 << 12
	maxSeenLen = 32
)

// letter is a letter together with the marks after it, in source and folded.
type letter struct {
	known          bool
	source, folded int
	blocks         int
	end            mark
	class          uint8 // canonical combining class of the last mark
}

// stretch folds the plain stretch of text at f.at: letters and signs that keep their length, and single spaces between
// them.
func (f *folder) stretch() {
	if f.space.Len() > 0 {
		return
	}
	rest := f.source[f.at:]
	out := slices.Grow(f.bytes, len(rest))
	ends := afterLetter // what ends the stretch
	if last, _ := utf8.DecodeLastRune(out); len(out) == 0 || f.table.binds(last) {
		ends = afterBound
	}
	i, size := 0, 0 // how far rest is folded, and how many bytes its last character has
	for i < len(rest) {
		if rest[i] < utf8.RuneSelf {
			var n int
			if n, ends = foldASCII(out[len(out):cap(out)], rest[i:], ends); n > 0 {
				i, size, out = i+n, 1, out[:len(out)+n]
			}
			if i == len(rest) || rest[i] < utf8.RuneSelf {
				break
			}
		}
		r, n := decodeRune(rest[i:])
		to := f.table.simple(r)
		if to < utf8.RuneSelf || utf8.RuneLen(to) != n || ends == afterMark {
			break
		}
		binds := f.table.binds(to)
		if binds && ends == afterSpace {
			break
		}
		if ends = afterLetter; binds {
			ends = afterBound
		}
		if to == r {
			out = append(out, rest[i:i+n]...)
		} else {
			out = utf8.AppendRune(out, to)
		}
		i, size = i+n, n
	}
	open := ends == afterSpace || ends == afterMark // what follows has a say
	if open {
		i, out = i-1, out[:len(out)-1]
	}
	if i == 0 {
		f.bytes = out[:len(f.bytes)] // whose room is kept, so that it is not made again at each place
		return
	}
	f.bytes, f.at = out, f.at+i
	f.letter = letter{known: !open, source: f.at - size, folded: len(out) - size, blocks: f.offsets.count, end: f.offsets.end}
}

// foldASCII folds the characters of ASCII with which s begins up to one of the kinds that end the stretch, and returns
// how many these are, and what ends the stretch behind them.
func foldASCII(out []byte, s string, ends kind) (int, kind) {
	out = out[:len(s)]
	for i := range len(s) {
		f := &asciiFolds[s[i]]
		if f.kind&ends != 0 {
			return i, ends
		}
		out[i], ends = f.to, f.ends
	}
	return len(s), ends
}

// rune folds the rune at f.at, and what belongs to it.
func (f *folder) rune() {
	r, size := utf8.DecodeRuneInString(f.source[f.at:])
	to := f.look(r)
	switch to {
	case dropped:
		f.drop(size)
	case blank:
		if f.space.Len() == 0 {
			f.space.Start = f.at
		}
		f.space.End = f.at + size
		f.at += size
		f.letter = letter{}
	case joining:
		f.compose(size)
	case ordered:
		class := norm.NFKC.PropertiesString(f.source[f.at : f.at+size]).CCC()
		if f.space.Len() > 0 || class < f.letter.class {
			f.compose(size)
			return
		}
		if !f.letter.known {
			f.begin()
		}
		f.letter.class = class
		f.put(r, size)
	case expanding:
		s := f.table.expand(r)
		first, _ := utf8.DecodeRuneInString(s)
		f.spaceBefore(first)
		f.begin()
		_, last := utf8.DecodeLastRuneInString(s)
		f.letter.class = norm.NFKC.PropertiesString(s[len(s)-last:]).CCC()
		if isEllipsis(r) {
			size += f.runLength(f.at+size, len(f.source), isEllipsis) // …… in Chinese
		}
		f.block(s, size)
	case quoteMark:
		if singleMark(r) {
			size += f.runLength(f.at+size, 1, singleMark)
		}
		f.letter = letter{}
		f.put(quoteMark, size)
	case dashMark:
		f.letter = letter{}
		f.put(dashMark, size+f.runLength(f.at+size, len(f.source), func(r rune) bool { return f.look(r) == dashMark }))
	default:
		f.spaceBefore(to)
		f.begin()
		f.put(to, size)
	}
}

// look returns what r folds to.
func (f *folder) look(r rune) rune {
	if r < rune(len(f.table.bmp)) {
		return rune(f.table.bmp[r])
	}
	seen := &f.astral[r%rune(len(f.astral))]
	if seen.from != r {
		seen.from, seen.to = r, f.table.fold(r)
	}
	return seen.to
}

// begin remembers the place as the beginning of a letter.
func (f *folder) begin() {
	f.letter = letter{known: true, source: f.at, folded: len(f.bytes), blocks: f.offsets.count, end: f.offsets.end}
}

// put folds size bytes at f.at to r.
func (f *folder) put(r rune, size int) {
	f.spaceBefore(r)
	start := len(f.bytes)
	f.bytes = utf8.AppendRune(f.bytes, r)
	if len(f.bytes)-start != size {
		f.offsets.add(start, len(f.bytes)-start, size)
	}
	f.at += size
}

// block folds size bytes at f.at to s, which is not a rune for rune match of theirs.
func (f *folder) block(s string, size int) {
	f.offsets.add(len(f.bytes), len(s), size)
	f.bytes = append(f.bytes, s...)
	f.at += size
}

// drop leaves out the size bytes at f.at.
func (f *folder) drop(size int) {
	if f.space.Len() > 0 {
		f.space.End += size
	} else {
		f.offsets.add(len(f.bytes), 0, size)
	}
	f.at += size
}

// runLength returns how many bytes from an offset of the source are runes of a kind, at most so many, with what is
// invisible between.
func (f *folder) runLength(at, most int, isKind func(rune) bool) int {
	end := at
	for i := at; i < len(f.source) && most > 0; {
		r, size := utf8.DecodeRuneInString(f.source[i:])
		i += size
		if isKind(r) {
			end = i
			most--
		} else if f.look(r) != dropped {
			break
		}
	}
	return end - at
}

// spaceBefore folds the white space before f.at, knowing that next follows it.
// Where typography, line breaking or the script decides about a space rather than the author, it does not count:
// beside quotation marks and dashes, before punctuation that clings to its word, and beside letters of scripts
// that separate no words.
func (f *folder) spaceBefore(next rune) {
	if f.space.Len() == 0 {
		return
	}
	size := f.space.Len()
	f.space = Span{}
	last, _ := utf8.DecodeLastRune(f.bytes)
	if len(f.bytes) == 0 || f.table.binds(last) || f.table.binds(next) && !unicode.IsMark(next) || clings(next) {
		f.offsets.add(len(f.bytes), 0, size)
		return
	}
	if size > 1 {
		f.offsets.add(len(f.bytes), 1, size)
	}
	f.bytes = append(f.bytes, ' ')
}

// compose folds the rune of that size at f.at, which may join the letter before it, together with that letter
// and all further marks.
func (f *folder) compose(size int) {
	end := f.at + size
	if f.letter.known {
		f.bytes = f.bytes[:f.letter.folded]
		f.offsets.truncate(f.letter.blocks, f.letter.end)
		f.at = f.letter.source
	}
	for i := end; i < len(f.source); {
		r, n := utf8.DecodeRuneInString(f.source[i:])
		i += n
		to := f.look(r)
		if to == joining || to == ordered {
			end = i
		} else if to != dropped {
			break
		}
	}
	visible := f.marks[:0]
	for _, r := range f.source[f.at:end] {
		if f.look(r) != dropped {
			visible = utf8.AppendRune(visible, r)
		}
	}
	f.marks = visible
	out := f.composed(visible)
	first, _ := utf8.DecodeRuneInString(out)
	f.spaceBefore(first)
	f.letter = letter{}
	if size := end - f.at; out == f.source[f.at:end] {
		f.bytes = append(f.bytes, out...)
		f.at = end
	} else {
		f.block(out, size)
	}
}

// stressMark shows the stress of Cyrillic words in dictionaries and for learners: за́мок. No letter is composed with it
// but in Macedonian.
const stressMark = '\u0301'

func isCyrillicVowel(letter []byte) bool {
	r, _ := utf8.DecodeLastRune(letter)
	return strings.ContainsRune("аеиоуыэюяіїєѣү", r)
}

// dotAbove is what is left over when software writes İ in small letters: i and another dot.
const dotAbove = '\u0307'

// composed composes and folds a letter with its marks, none of which is invisible.
func (f *folder) composed(visible []byte) string {
	if out, ok := f.seen[string(visible)]; ok {
		return out
	}
	var out []byte
	for rest := f.normalised(visible); len(rest) > 0; {
		r, n := utf8.DecodeRune(rest)
		rest = rest[n:]
		switch to := f.look(r); {
		case to == dropped:
		case r == dotAbove && bytes.HasSuffix(out, []byte("i")):
		case r == stressMark && isCyrillicVowel(out):
		case to == joining || to == ordered:
			out = utf8.AppendRune(out, r)
		case to == expanding:
			out = append(out, f.table.expand(r)...)
		default:
			out = utf8.AppendRune(out, to)
		}
	}
	if f.seen == nil {
		f.seen = map[string]string{}
	}
	if len(f.seen) < maxSeen && len(visible) <= maxSeenLen {
		f.seen[string(visible)] = string(out)
	}
	return string(out)
}

// normalised returns a letter with its marks in the form NFKC. Signs that are kept though they have a compatibility
// decomposition are kept with marks too.
func (f *folder) normalised(letter []byte) []byte {
	r, size := utf8.DecodeRune(letter)
	decomposed := norm.NFKC.Bytes(letter[:size])
	if decomposed[0] == ' ' || f.look(r) == r && string(decomposed) != string(letter[:size]) {
		return norm.NFC.Bytes(slices.Concat(letter[:size], norm.NFKD.Bytes(letter[size:])))
	}
	return norm.NFKC.Bytes(letter)
}
