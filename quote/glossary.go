package quote

import (
	"encoding/binary"
	"math/bits"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"example.com/attribution/quote/internal/cues"
)

// A glossary is the lexicon of a text's language. It remembers the words read last, as most words of a text return.
type glossary struct {
	*cues.Lexicon
	elides bool    // articles are elided: l'État
	seen   []entry // by hash; none for a short text
	shift  int     // of a hash
}

// An entry is what is known of a word as it is written.
type entry struct {
	written string
	key     string // lower case, NFC, without joiners, clitics and endings
	role    cues.Role
	skipped uint8  // bytes of a clitic before the word
	length  uint16 // bytes of what is written, without endings behind it
	upper   bool
	cased   bool
	joins   bool // a term of several words may begin with it
}

const (
	glossarySize = 1 << 11 // entries, at most
	briefText    = 1 << 12 // bytes of a text whose words are not worth remembering
)

func newGlossary(tag language.Tag, size int) *glossary {
	lexicon, _ := cues.For(tag)
	g := &glossary{Lexicon: lexicon, elides: lexicon.Role("l'")&cues.Article != 0}
	if size > briefText {
		entries := 1 << 7
		for entries < glossarySize && entries < size>>6 {
			entries *= 2
		}
		g.seen, g.shift = make([]entry, entries), 64-bits.TrailingZeros(uint(entries))
	}
	return g
}

// read returns what is known of the word s.
func (g *glossary) read(s string) *entry {
	if g.seen == nil {
		e := g.look(s)
		return &e
	}
	e := &g.seen[hashOfWord(s)>>g.shift]
	if e.written != s {
		*e = g.look(s)
	}
	return e
}

// hashOfWord spreads words by their lengths, beginnings and ends (Fibonacci hashing: the factor is 2⁶⁴ divided by the
// golden ratio).
func hashOfWord(s string) uint64 {
	const factor = 0x9E3779B97F4A7C15
	h := uint64(len(s))
	if n := len(s); n >= 8 {
		h = (h^binary.LittleEndian.Uint64([]byte(s[:8])))*factor ^ binary.LittleEndian.Uint64([]byte(s[n-8:]))
	} else {
		for i := range n {
			h = h<<8 | uint64(s[i])
		}
	}
	return h * factor
}

// look reads the word s.
func (g *glossary) look(s string) entry {
	r, _ := utf8.DecodeRuneInString(s)
	e := entry{written: s, key: foldWord(s), length: uint16(len(s))}
	e.upper, e.cased = traitsOf(r).has(nameTraits), traitsOf(r).has(capitalTraits)
	e.role = g.Role(e.key)
	e.joins = g.Joined[e.key] != nil
	if len(g.Particles) > 0 && e.role == 0 {
		g.cutEnding(&e)
	}
	if e.role == 0 {
		for _, clitic := range g.Clitics {
			if host, ok := strings.CutPrefix(e.key, clitic); ok && g.Role(host)&verbal != 0 {
				e.role, e.key, e.skipped = g.Role(host), host, uint8(len(clitic))
				break
			}
		}
	}
	return e
}

// cutEnding takes the endings off a verb that has more than one, and finds the role of a noun with a particle.
func (g *glossary) cutEnding(e *entry) {
	for _, endings := range [][]string{g.Particles, g.Oblique} {
		for _, ending := range endings {
			if host, ok := strings.CutSuffix(e.key, ending); ok &&
				g.Role(host)&(cues.Person|cues.Media|cues.Named|cues.Hearer) != 0 {
				e.role = g.Role(host)
				return
			}
		}
	}
	for i := range e.key {
		if i > 0 && g.Role(e.key[:i])&cues.Verb != 0 {
			e.length = uint16(i)
			e.key, e.role = e.key[:i], cues.Verb
			return
		}
	}
}

// isDecomposed reports whether a letter may become another one in the form NFC, or one with what stands beside it.
func isDecomposed(r rune) bool { return !traitsOf(r).has(composedTrait) }

// foldWord returns s as the lexicons spell it.
func foldWord(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	if strings.ContainsFunc(s, isDecomposed) {
		s = norm.NFC.String(s)
	}
	s = strings.ReplaceAll(s, "\u200c", "")
	s = strings.ReplaceAll(s, "’", "'")
	return strings.ToLower(s)
}
