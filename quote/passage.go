package quote

import (
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// A Passage is a passage prepared for searching: NewPassage reads it once, so that it can be looked up in many texts.
// A Passage never changes and is safe for concurrent use.
type Passage struct {
	needle
	lang           language.Tag
	prefix, suffix []rune           // the context, folded
	begins, ends   bool             // it marks that its sentence is cut at its beginning, and at its end
	about          func() []Warning // of the passage, whatever the text
}

// NewPassage prepares words for searching. Any string will do; one without a letter or digit is found byte for byte
// only.
func NewPassage(words string, o Options) *Passage {
	begins, ends := elidedEnds(words)
	return &Passage{
		needle: newNeedle(words),
		lang:   o.Lang,
		begins: begins,
		ends:   ends,
		prefix: foldedRunes(lastRunes(o.Prefix, contextLen)),
		suffix: foldedRunes(firstRunes(o.Suffix, contextLen)),
		about:  sync.OnceValue(func() []Warning { return aboutPassage(words, o.Lang) }),
	}
}

// String returns the passage as it was given to NewPassage.
func (p *Passage) String() string { return p.words }

// A needle is what a passage is read as, worked out when it is first needed.
type needle struct {
	words      string
	core       core
	bare       string // without what is around its words
	forms      []form // the ways to read it as words of its source
	hyphenated bool   // it has a hyphen, which may be that of the end of a line
	chains     func() chains
	blur       func() *blur
}

// A form is a way to read a passage as words of its source.
type form struct {
	text   string
	folded func() folded
}

// runes returns the number of code points of the folded form.
func (f form) runes() int { return utf8.RuneCount(f.folded().bytes) }

func newForm(text string) form {
	return form{text, sync.OnceValue(func() folded { return fold(text) })}
}

func newNeedle(words string) needle {
	bare := unwrapped(words)
	n := needle{
		words:      words,
		core:       coreOf(words),
		bare:       bare,
		hyphenated: strings.ContainsFunc(words, isHyphen),
		chains:     sync.OnceValue(func() chains { return newChains(bare) }),
		blur:       sync.OnceValue(func() *blur { return newBlur(bare) }),
	}
	for _, text := range forms(words, bare) {
		n.forms = append(n.forms, newForm(text))
	}
	return n
}
