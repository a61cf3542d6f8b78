package quote

import (
	"strings"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// A phrase is one or more folded words in a row. A word that ends in "*" stands for all that begin with it.
type phrase []string

// A phraseSet is phrases by the words with which they begin. Those of scripts without spaces, and of Korean, are pieces
// of a text.
type phraseSet struct {
	words  map[string][]phrase
	stems  map[string][]phrase // by the first two code points
	pieces []string
}

func newPhraseSet(lists ...lang.Phrases) *phraseSet {
	p := &phraseSet{words: map[string][]phrase{}, stems: map[string][]phrase{}}
	for _, list := range lists {
		for text := range list.All() {
			p.add(text)
		}
	}
	return p
}

func (p *phraseSet) add(text string) {
	if strings.ContainsFunc(text, lang.IsAttached) {
		p.pieces = append(p.pieces, key(strings.TrimSuffix(text, "*")))
		return
	}
	var out phrase
	for word := range strings.FieldsSeq(text) {
		stem, isStem := strings.CutSuffix(word, "*")
		parts := wordsOf(tokens(stem))
		for i, part := range parts {
			if isStem && i == len(parts)-1 {
				part.key += "*"
			}
			out = append(out, part.key)
		}
	}
	if len(out) == 0 {
		return
	}
	if stem, ok := strings.CutSuffix(out[0], "*"); ok {
		head := firstRunes(stem, stemHead)
		p.stems[head] = append(p.stems[head], out)
		return
	}
	p.words[out[0]] = append(p.words[out[0]], out)
}

// stemHead is how many code points of a stem choose the phrases that may begin with it.
const stemHead = 2

// wordsOf returns the words among tokens, without marks, and those that an apostrophe or a hyphen joins apart: l’État
// is two.
func wordsOf(all []token) (out []token) {
	out = make([]token, 0, len(all))
	for _, t := range all {
		if r, _ := utf8.DecodeRuneInString(t.key); !inWord(r) {
			continue
		}
		if !strings.ContainsRune(t.key, quoteMark) {
			out = append(out, t)
			continue
		}
		for part := range strings.SplitSeq(t.key, string(quoteMark)) {
			if part != "" {
				out = append(out, token{t.text, t.at, part})
			}
		}
	}
	return out
}

// spans returns where phrases stand among words.
func (p *phraseSet) spans(words []token) (out []Span) {
	for i := range words {
		if n := p.longest(words[i:]); n > 0 {
			out = append(out, Span{words[i].at, words[i+n-1].end()})
		}
	}
	return out
}

// longest returns how many words the longest phrase has with which a list of words begins.
func (p *phraseSet) longest(words []token) int {
	n := longestOf(p.words[words[0].key], words)
	if len(p.stems) > 0 {
		n = max(n, longestOf(p.stems[firstRunes(words[0].key, stemHead)], words))
	}
	return n
}

// longestOf returns how many words the longest of some phrases has with which a list of words begins.
func longestOf(all []phrase, words []token) (most int) {
phrases:
	for _, p := range all {
		if len(p) > len(words) || len(p) <= most {
			continue
		}
		for i, want := range p {
			stem, isStem := strings.CutSuffix(want, "*")
			if words[i].key != want && !(isStem && strings.HasPrefix(words[i].key, stem)) {
				continue phrases
			}
		}
		most = len(p)
	}
	return most
}

// has reports whether a text has one of the phrases. all are its tokens.
func (p *phraseSet) has(text string, all []token) bool {
	if len(p.pieces) > 0 {
		folded := key(text)
		for _, piece := range p.pieces {
			if strings.Contains(folded, piece) {
				return true
			}
		}
	}
	return len(p.words)+len(p.stems) > 0 && len(p.spans(wordsOf(all))) > 0
}

// A vicinity is what stands around a stretch of a text, read once for the phrases of many languages.
type vicinity struct {
	Span           // the stretch, in text
	text   string  // with what is near
	words  []token // of the text
	folded string  // the stretch with the nearest characters; empty: not folded yet
}

func newVicinity(text string, s Span) vicinity {
	from := s.Start - len(lastRunes(text[:s.Start], longestPhrase))
	near := text[from : s.End+len(firstRunes(text[s.End:], longestPhrase))]
	return vicinity{Span: Span{s.Start - from, s.End - from}, text: near, words: wordsOf(tokens(near))}
}

// touching returns the phrases that a stretch of a text touches, folded.
func (p *phraseSet) touching(v *vicinity) (out []string) {
	for i, w := range v.words {
		if w.at >= v.End {
			break
		}
		n := p.longest(v.words[i:])
		if n == 0 {
			continue
		}
		at := Span{w.at, v.words[i+n-1].end()}
		if at.Start < v.End && v.Start < at.End || v.Len() == 0 && at.Start < v.Start && v.Start < at.End {
			out = append(out, key(v.text[at.Start:at.End]))
		}
	}
	if len(p.pieces) > 0 && v.folded == "" {
		v.folded = widened(v.text, v.Span, longestPiece)
	}
	for _, piece := range p.pieces {
		for range strings.Count(v.folded, piece) {
			out = append(out, piece)
		}
	}
	return out
}

const (
	longestPhrase = 40 // code points beside a change in which a phrase that it touches may begin or end
	longestPiece  = 6
)
