package alias

import (
	"iter"
	"slices"
	"sync"
	"unicode/utf8"

	"example.com/attribution/internal/fold"
	"example.com/attribution/internal/lang"
)

// A Mention is a place where a text has a name.
type Mention struct {
	Start, End int    // in bytes of the text
	Text       string // text[Start:End]; [Index.Lookup] of it lists whose name it is
	// Everyday says that the text may well mean something else: the name is made of everyday words, is a bare number or
	// very short, or the text parts it where nobody writes it in two words, as "call is to" does with Callisto.
	Everyday bool
}

// Scan yields the mentions of names in a text, in their order. Of names that overlap, the one that starts first counts,
// and of those that start together the longest. A name is found in whole words only: not APT3 in APT31. A script that
// sets no spaces is searched at every character. A Korean name may have a particle after it, and one in Arabic or
// Hebrew letters of its own may have "and", "by" or "the" before it; they are not part of the mention. Between its
// words a name may have other spaces or hyphens than in the index, or none, and one line break.
//
// Policy decides which mentions count; nil stands for [InContext]. Scan allocates nothing per mention. Its time is
// proportional to the length of the text and, where the text is made of beginnings of names, to the length of those.
func (x *Index) Scan(text string, policy Policy) iter.Seq[Mention] {
	if policy == nil {
		policy = InContext
	}
	return func(yield func(Mention) bool) {
		if len(x.names) == 0 {
			return
		}
		var l fold.Letter
		var own fold.Entry // of a character of which no other is known
		before, base := fold.ClassBreak, rune(0)
		prefix := 0 // how many letters since the start of a word may be words of their own
		for at := 0; at < len(text); {
			switch c := text[at]; {
			case wordBytes[c]:
				if before != fold.ClassLetter && before != fold.ClassDigit && x.mayStart(text, at) {
					break
				}
				for at++; at < len(text) && wordBytes[text[at]]; at++ { // the rest of the word, where no name starts
				}
				a := &ascii[text[at-1]]
				before, base, prefix = a.Class, rune(a.Folded), 0
				if at < len(text) && text[at] == ' ' { // as nearly always, which saves a turn
					before = fold.ClassGap
					at++
				}
				continue
			case c < utf8.RuneSelf && (ascii[c].N == 0 || !x.follow(text, at)):
				before, prefix = ascii[c].Class, 0
				at++
				continue
			}
			e, size := fold.Read(text[at:])
			if !e.Known {
				l.Next(text[at:], base)
				own = fold.Entry{Class: l.Class, N: uint8(l.N), Folded: l.Folded}
				e, size = &own, l.Size
			}
			starts := fold.Boundary(before, e.Class)
			if (starts || prefix > 0) && e.N > 0 && x.trie.mayBegin(e.Folded[0]) &&
				x.trie.step(0, e.Folded[0]) != 0 && !(e.Class == fold.ClassDigit && afterPoint(text[:at])) {
				if m, last := x.longest(text, at); m.End > 0 &&
					(starts || utf8.RuneCountInString(m.Text) >= minAfterPrefix) && policy(text, m) {
					if !yield(m) {
						return
					}
					before, base, prefix = last, 0, 0
					at = m.End
					continue
				}
			}
			switch {
			case e.Class == fold.ClassIgnored:
			case e.Class == fold.ClassJoined && (starts || prefix > 0) && prefix < maxPrefix &&
				x.prefixes.has(e.Folded[0]):
				prefix++
			default:
				prefix = 0
			}
			before = before.Then(e.Class)
			if e.N > 0 {
				base = e.Folded[e.N-1]
			}
			at += size
			if prefix > 0 {
				continue
			}
			if end, last := x.skip(text, at, before); end > at {
				at, base = end, last
			}
		}
	}
}

// skip returns where what stands in a text goes on after characters that are not ASCII and at which no name starts, and
// the last of them, folded: letters of the word that has begun, or characters of a script without spaces that begin no
// name.
func (x *Index) skip(text string, at int, before fold.Class) (end int, last rune) {
	free := before == fold.ClassFree
	if !free && before != fold.ClassLetter && before != fold.ClassJoined {
		return at, 0
	}
	for at < len(text) && text[at] >= utf8.RuneSelf {
		e, size := fold.Read(text[at:])
		if !e.Known || e.Class != before || free && x.trie.mayBegin(e.Folded[0]) {
			break
		}
		last = e.Folded[e.N-1]
		at += size
	}
	return at, last
}

// wordBytes are the letters and the digits of ASCII.
var wordBytes = func() (out [1 << 8]bool) {
	for c, a := range ascii {
		out[c] = a.Class.IsWord()
	}
	return out
}()

// Words written as one with what follows have this many letters together at most, as in وبال, and what follows this
// many at least, since a shorter name may well be the end of a word.
const (
	maxPrefix      = 4
	minAfterPrefix = 3
)

// prefixes are letters of Arabic and Hebrew that may be words of their own before another: and, to, the.
var prefixes = sync.OnceValue(func() *runeSet {
	out := &runeSet{}
	for l := range lang.All() {
		for w := range l.Prefixes.All() {
			r, _ := utf8.DecodeRuneInString(w)
			out.add(r)
		}
	}
	return out
})

// mayStart reports whether a name may start at a letter or a digit of ASCII. Most words end the search with their first
// characters.
func (x *Index) mayStart(text string, at int) bool {
	if at+4 <= len(text) && wordBytes[text[at+1]] && wordBytes[text[at+2]] && !x.starts.has(text[at:at+4]) {
		return false
	}
	return x.follow(text, at)
}

// follow reports whether a name may stand in text at a character of ASCII. It is quick and in doubt says yes: it
// follows ASCII only, and leaves to longest what gaps a name may have.
func (x *Index) follow(text string, at int) bool {
	t := &x.trie
	a := &ascii[text[at]]
	state, last, gap := t.rows[0][a.Folded], a.Class, false
	if state == 0 {
		return false
	}
	for {
		at++
		if at == len(text) || text[at] >= utf8.RuneSelf {
			return at < len(text) || t.nodes[state].name > 0
		}
		a = &ascii[text[at]]
		n := &t.nodes[state]
		if n.name > 0 && !(last.IsWord() && a.Class.IsWord()) {
			return true
		}
		if a.N == 0 {
			gap = true
			continue
		}
		if gap && last == fold.ClassDigit && a.Class == fold.ClassDigit {
			if state = t.step(state, fold.NumberGap); state == 0 {
				return false
			}
		}
		if state = t.step(state, rune(a.Folded)); state == 0 {
			return false
		}
		last, gap = a.Class, false
	}
}

// maxGap is how many characters may part two words of a name: a line break and what the next line is indented by, too.
const maxGap = 8

// longest returns the longest name that stands in text at start, and the class of its last character. It returns a zero
// mention where there is none.
func (x *Index) longest(text string, start int) (m Mention, end fold.Class) {
	var l fold.Letter
	var state int32
	var g gap
	var split uint64 // where the text parts the name, by how many characters of its key stand before
	last, base := fold.ClassBreak, rune(0)
	contentEnd, depth := start, 0
	for at := start; ; at += l.Size {
		after := fold.ClassBreak
		if at < len(text) {
			l.Next(text[at:], base)
			after = l.Class
		}
		if name := x.trie.nodes[state].name; name > 0 && g.size == 0 && after != fold.ClassIgnored &&
			fold.EndsName(last, after) &&
			!(last == fold.ClassDigit && inNumber(text[at:])) {
			n := &x.names[name-1]
			m = Mention{Start: start, End: contentEnd, Text: text[start:contentEnd], Everyday: n.everyday || split&^n.gaps != 0}
			end = last
		}
		if at == len(text) {
			return m, end
		}
		switch l.Class {
		case fold.ClassIgnored:
			if g.size == 0 {
				contentEnd = at + l.Size
			}
			continue
		case fold.ClassGap, fold.ClassNewline:
			if r, _ := utf8.DecodeRuneInString(text[at:]); !g.add(l.Class, r) {
				return m, end
			}
			continue
		}
		if g.size > 0 && !g.hyphenates() && !mayPart(last, l.Class) {
			split |= 1 << depth
		}
		if g.size > 0 && last == fold.ClassDigit && l.Class == fold.ClassDigit {
			if state = x.trie.step(state, fold.NumberGap); state == 0 {
				return m, end
			}
			depth++
		}
		for _, r := range l.Runes() {
			if state = x.trie.step(state, r); state == 0 {
				return m, end
			}
		}
		last, base, g = last.Then(l.Class), l.Folded[l.N-1], gap{}
		depth += l.N
		contentEnd = at + l.Size
	}
}

// A gap is the characters between two parts of a name.
type gap struct {
	size, lines int
	hyphen      bool
}

// add adds a character and reports whether a name may go on after it.
func (g *gap) add(c fold.Class, r rune) bool {
	g.size++
	if c == fold.ClassNewline {
		g.lines++
	}
	g.hyphen = g.hyphen || r == '-' || r == '‐'
	return g.size <= maxGap && g.lines <= 1
}

// hyphenates reports whether the gap is a hyphen at the end of a line, which may part any word.
func (g *gap) hyphenates() bool { return g.hyphen && g.lines > 0 }

// mayPart reports whether a gap between two characters of a name goes without saying: between letters and a number, and
// in a script that sets no spaces, where it is one of layout.
func mayPart(before, after fold.Class) bool {
	return before == fold.ClassFree || after == fold.ClassFree || (before == fold.ClassDigit) != (after == fold.ClassDigit)
}

// inNumber reports whether what follows a digit goes on with the number: ".5" after 2.
func inNumber(rest string) bool {
	return len(rest) > 1 && (rest[0] == '.' || rest[0] == ',') && rest[1] >= '0' && rest[1] <= '9'
}

// afterPoint reports whether a digit that follows goes on with a number: "2." before 5.
func afterPoint(before string) bool {
	n := len(before)
	return n > 1 && (before[n-1] == '.' || before[n-1] == ',') && before[n-2] >= '0' && before[n-2] <= '9'
}

// Actors returns the ids of the actors that bear the name of a mention, each once, in order.
func (x *Index) Actors(m Mention) []string {
	return slices.Clip(actors(x.Lookup(m.Text)))
}
