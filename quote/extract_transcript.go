package quote

import (
	"strings"
	"unicode/utf8"
)

// A transcript distinguishes lines of speech behind a name and a colon from other lines with a colon.
type transcript struct {
	paragraphs paragraphs
	until      int  // the end of the run of labelled lines looked at last
	spoken     bool // and whether they are speech
}

const (
	labelWords  = 6
	labelBytes  = 80
	labelSample = 12 // lines of a run that are looked at
)

// label returns the name, with its colon, before the speech of paragraph p, or nothing if p is not a line of a
// transcript. Lines are if a label returns within a run of them, so that a table of facts is not one.
func (t *transcript) label(p Span) Span {
	label := t.labelOf(p)
	if label.Len() == 0 {
		return Span{}
	}
	if p.Start >= t.until {
		seen := map[string]bool{}
		t.spoken = false
		q := p
		for range labelSample {
			l := t.labelOf(q)
			if l.Len() == 0 {
				break
			}
			name := t.paragraphs.text[l.Start:l.End]
			t.spoken = t.spoken || seen[name]
			seen[name] = true
			t.until = q.End
			if q = t.paragraphs.next(q.End); q.Len() == 0 {
				break
			}
		}
	}
	if !t.spoken {
		return Span{}
	}
	return label
}

// labelOf returns what stands before the first colon of a paragraph, with it, if that may be a name.
func (t *transcript) labelOf(p Span) Span {
	s := t.paragraphs.text[p.Start:p.End]
	head := s[:min(len(s), labelBytes)]
	at := strings.IndexFunc(head, func(c rune) bool { return gapOf(c) == gapColon })
	if at <= 0 {
		return Span{}
	}
	_, size := utf8.DecodeRuneInString(head[at:])
	rest := strings.TrimSpace(s[at+size:])
	first, _ := utf8.DecodeRuneInString(rest)
	if rest == "" || classOfRune(first) != noMark || first == '"' || strings.HasPrefix(s[at+size:], "/") {
		return Span{} // marks say who speaks, or an address begins
	}
	words := strings.Fields(head[:at])
	if len(words) > labelWords || !isLabel(words) {
		return Span{}
	}
	return Span{p.Start, p.Start + at + size}
}

// isLabel reports whether words are a name: the first and the last begin with a capital, or with a letter of a script
// that has none.
func isLabel(words []string) bool {
	for i, w := range words {
		c, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "*_([（【"))
		if (i == 0 || i == len(words)-1) && !traitsOf(c).has(nameTraits) {
			return false
		}
		if strings.ContainsAny(w, ",;!?。，、？！") {
			return false
		}
	}
	return true
}

// label makes the label of a line the speaker. A single letter or character such as Q names nobody.
func (x *extractor) label(f *Found) {
	at := strings.IndexFunc(x.text[f.Outer.Start:f.Start], func(c rune) bool { return gapOf(c) == gapColon })
	if at < 0 {
		return
	}
	name := trimNoun(x.text, Span{f.Outer.Start, f.Outer.Start + at})
	if utf8.RuneCountInString(x.text[name.Start:name.End]) < 2 {
		return
	}
	f.Speaker, f.Certain = name, true
}
