package alias

import (
	"iter"
	"slices"
	"unicode/utf8"
)

// A Mention is a place where a text has a name.
type Mention struct {
	Start, End int    // in bytes of the text
	Text       string // text[Start:End]; [Index.Lookup] of it tells whose name it is
	// Everyday says that the text may well mean something else: the name is made of everyday words, is a bare number or very short, or
	// the text parts it where nobody writes it in two words, as "call is to" does with Callisto.
	Everyday bool
}

// Scan yields the mentions of names in a text, in their order. Of names that overlap, the one that starts first counts, and of those
// that start together the longest. A name is found in whole words only: not APT3 in APT31. A script that sets no spaces is searched at
// every character. A Korean name may have a particle after it, and one in Arabic or Hebrew letters of its own may have "and", "by" or
// "the" before it; they are not part of the mention. Between its words a name may have other spaces or hyphens than in the index, or
// none, and one line break.
//
// Policy decides which mentions count; nil stands for [InContext]. Scan takes no memory for a mention. Its time is in proportion to the
// text and, where the text is made of beginnings of names, to how long those are.
func (x *Index) Scan(text string, policy Policy) iter.Seq[Mention] {
	if policy == nil {
		policy = InContext
	}
	return func(yield func(Mention) bool) {
		if len(x.names) == 0 {
			return
		}
		var l letter
		before, base := classBreak, rune(0)
		prefix := 0 // how many letters since the start of a word may be words of their own
		for at := 0; at < len(text); {
			switch c := text[at]; {
			case wordBytes[c]:
				if before != classLetter && before != classDigit && x.mayStart(text, at) {
					break
				}
				for at++; at < len(text) && wordBytes[text[at]]; at++ { // the rest of the word, where no name starts
				}
				a := &ascii[text[at-1]]
				before, base, prefix = a.class, rune(a.folded), 0
				if at < len(text) && text[at] == ' ' { // as nearly always, which saves a turn
					before = classGap
					at++
				}
				continue
			case c < utf8.RuneSelf && (ascii[c].n == 0 || !x.follow(text, at)):
				before, prefix = ascii[c].class, 0
				at++
				continue
			}
			l.next(text[at:], base)
			starts := boundary(before, l.class)
			if (starts || prefix > 0) && l.n > 0 && x.trie.step(0, l.folded[0]) != 0 && !(l.class == classDigit && afterPoint(text[:at])) {
				if m, last := x.longest(text, at); m.End > 0 && (starts || utf8.RuneCountInString(m.Text) >= minAfterPrefix) && policy(text, m) {
					if !yield(m) {
						return
					}
					before, base, prefix = last, 0, 0
					at = m.End
					continue
				}
			}
			switch {
			case l.class == classIgnored:
			case l.class == classJoined && (starts || prefix > 0) && prefix < maxPrefix && isPrefix(l.folded[0]):
				prefix++
			default:
				prefix = 0
			}
			before = before.then(l.class)
			if l.n > 0 {
				base = l.folded[l.n-1]
			}
			at += l.size
		}
	}
}

// wordBytes are the letters and the digits of ASCII.
var wordBytes = func() (out [1 << 8]bool) {
	for c, a := range ascii {
		out[c] = a.class.isWord()
	}
	return out
}()

// then returns the class that a character has on what follows it, which a mark leaves to the letter before.
func (c class) then(next class) class {
	if next == classIgnored || next == classMark && c.isWord() {
		return c
	}
	return next
}

// Words written as one with what follows have this many letters together at most, as in وبال, and what follows this many at least,
// since a shorter name may well be the end of a word.
const (
	maxPrefix      = 4
	minAfterPrefix = 3
)

// isPrefix reports whether a letter of Arabic or Hebrew may be a word of its own before another, or the article.
func isPrefix(r rune) bool {
	switch r {
	case 'و', 'ف', 'ب', 'ك', 'ل', 'ا', // and, so, by, like, to; the two letters of "the"
		'ו', 'ה', 'ש', 'כ', 'ל', 'ב', 'מ': // and, the, that, as, to, in, from
		return true
	}
	return false
}

// mayStart reports whether a name may start at a letter or a digit of ASCII. Most words end the search with their first characters.
func (x *Index) mayStart(text string, at int) bool {
	if at+4 <= len(text) && wordBytes[text[at+1]] && wordBytes[text[at+2]] && !x.starts.has(text[at:at+4]) {
		return false
	}
	return x.follow(text, at)
}

// follow reports whether a name may stand in text at a character of ASCII. It is quick and in doubt says yes: it follows ASCII only, and
// leaves to longest what gaps a name may have.
func (x *Index) follow(text string, at int) bool {
	t := &x.trie
	a := &ascii[text[at]]
	state, last, gap := t.rows[0][a.folded], a.class, false
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
		if n.name > 0 && !(last.isWord() && a.class.isWord()) {
			return true
		}
		if a.n == 0 {
			gap = true
			continue
		}
		if gap && last == classDigit && a.class == classDigit {
			if state = t.step(state, numberGap); state == 0 {
				return false
			}
		}
		if state = t.step(state, rune(a.folded)); state == 0 {
			return false
		}
		last, gap = a.class, false
	}
}

// maxGap is how many characters may part two words of a name: a line break and what the next line is indented by, too.
const maxGap = 8

// longest returns the longest name that stands in text at start, and the class of its last character. It returns a zero mention where
// there is none.
func (x *Index) longest(text string, start int) (m Mention, end class) {
	var l letter
	var state int32
	var g gap
	var split uint64 // where the text parts the name, by how many characters of its key stand before
	last, base := classBreak, rune(0)
	contentEnd, depth := start, 0
	for at := start; ; at += l.size {
		after := classBreak
		if at < len(text) {
			l.next(text[at:], base)
			after = l.class
		}
		if name := x.trie.nodes[state].name; name > 0 && g.size == 0 && after != classIgnored && endsName(last, after) &&
			!(last == classDigit && inNumber(text[at:])) {
			n := &x.names[name-1]
			m = Mention{Start: start, End: contentEnd, Text: text[start:contentEnd], Everyday: n.everyday || split&^n.gaps != 0}
			end = last
		}
		if at == len(text) {
			return m, end
		}
		switch l.class {
		case classIgnored:
			if g.size == 0 {
				contentEnd = at + l.size
			}
			continue
		case classGap, classNewline:
			if r, _ := utf8.DecodeRuneInString(text[at:]); !g.add(l.class, r) {
				return m, end
			}
			continue
		}
		if g.size > 0 && !g.hyphenates() && !mayPart(last, l.class) {
			split |= 1 << depth
		}
		if g.size > 0 && last == classDigit && l.class == classDigit {
			if state = x.trie.step(state, numberGap); state == 0 {
				return m, end
			}
			depth++
		}
		for _, r := range l.runes() {
			if state = x.trie.step(state, r); state == 0 {
				return m, end
			}
		}
		last, base, g = last.then(l.class), l.folded[l.n-1], gap{}
		depth += l.n
		contentEnd = at + l.size
	}
}

// A gap is the characters between two parts of a name.
type gap struct {
	size, lines int
	hyphen      bool
}

// add adds a character and reports whether a name may go on after it.
func (g *gap) add(c class, r rune) bool {
	g.size++
	if c == classNewline {
		g.lines++
	}
	g.hyphen = g.hyphen || r == '-' || r == '‐'
	return g.size <= maxGap && g.lines <= 1
}

// hyphenates reports whether the gap is a hyphen at the end of a line, which may part any word.
func (g *gap) hyphenates() bool { return g.hyphen && g.lines > 0 }

// mayPart reports whether a gap between two characters of a name goes without saying: between letters and a number, and in a script that
// sets no spaces, where it is one of layout.
func mayPart(before, after class) bool {
	return before == classFree || after == classFree || (before == classDigit) != (after == classDigit)
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
