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
	Everyday   bool   // the name is made of everyday words, is a bare number, or is very short
}

// Scan yields the mentions of names in a text, in their order. Of names that overlap, the one that starts first counts, and of those
// that start together the longest. A name is found in whole words only: not APT3 in APT31. A script that sets no spaces is searched at
// every character, and a Korean name may have a particle after it. Between its words a name may have other spaces or hyphens than in the
// index, or none, and one line break.
//
// Policy decides which mentions count; nil stands for [InContext]. Scan takes time in proportion to the text, and no memory for a
// mention.
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
		for at := 0; at < len(text); {
			if before == classLetter || before == classDigit {
				for at < len(text) && text[at] < utf8.RuneSelf && ascii[text[at]].class.isWord() { // the rest of a word, where no name starts
					before, base = ascii[text[at]].class, rune(ascii[text[at]].folded)
					at++
				}
				if at == len(text) {
					return
				}
			}
			l.next(text[at:], base)
			if l.n > 0 && x.trie.step(0, l.folded[0]) != 0 && boundary(before, l.class) && !(l.class == classDigit && afterPoint(text[:at])) {
				if found, end := x.longest(text, at); end > 0 {
					m := Mention{Start: at, End: end, Text: text[at:end], Everyday: x.names[found].everyday}
					if policy(text, m) {
						if !yield(m) {
							return
						}
						before, base = lastClass(text[at:end]), 0
						at = end
						continue
					}
				}
			}
			if l.class != classIgnored {
				before = l.class
			}
			if l.n > 0 {
				base = l.folded[l.n-1]
			}
			at += l.size
		}
	}
}

// maxGap is how many characters may part two words of a name.
const maxGap = 4

// longest returns the longest name that stands in text at start, and where it ends, or 0.
func (x *Index) longest(text string, start int) (found, end int) {
	var l letter
	var state int32
	last, base := classBreak, rune(0)
	contentEnd, gaps, lines := start, 0, 0
	for at := start; ; at += l.size {
		after := classBreak
		if at < len(text) {
			l.next(text[at:], base)
			after = l.class
		}
		if name := x.trie.nodes[state].name; name > 0 && gaps == 0 && after != classIgnored && endsName(last, after) &&
			!(last == classDigit && inNumber(text[at:])) {
			found, end = int(name)-1, contentEnd
		}
		if at == len(text) {
			return found, end
		}
		switch l.class {
		case classIgnored:
			if gaps == 0 {
				contentEnd = at + l.size
			}
			continue
		case classNewline:
			lines++
			fallthrough
		case classGap:
			if gaps++; gaps > maxGap || lines > 1 {
				return found, end
			}
			continue
		}
		if gaps > 0 && last == classDigit && l.class == classDigit {
			if state = x.trie.step(state, numberGap); state == 0 {
				return found, end
			}
		}
		for _, r := range l.runes() {
			if state = x.trie.step(state, r); state == 0 {
				return found, end
			}
		}
		last, base, gaps, lines = l.class, l.folded[l.n-1], 0, 0
		contentEnd = at + l.size
	}
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

// lastClass returns the class of the last character of a mention that is seen.
func lastClass(s string) class {
	var l letter
	out := classBreak
	for len(s) > 0 {
		l.next(s, 0)
		if l.class != classIgnored && l.class != classMark {
			out = l.class
		}
		s = s[l.size:]
	}
	return out
}

// Actors returns the ids of the actors that bear the name of a mention, each once, in order.
func (x *Index) Actors(m Mention) []string {
	return slices.Clip(actors(x.Lookup(m.Text)))
}
