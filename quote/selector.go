package quote

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Selector points to a passage of a text, as a TextQuoteSelector and a
// TextPositionSelector of the W3C Web Annotation Data Model (Recommendation of
// 23 February 2017, sections 4.2.4 and 4.2.5). Either may be absent.
//
// As JSON it is the array of both, or the object if there is one only.
// Decoding takes either form, takes the first selector of each type and
// passes over types that it doesn't know.
type Selector struct {
	// Exact is the passage; empty if there is no TextQuoteSelector. Prefix
	// and Suffix are the text directly before and after it.
	Exact, Prefix, Suffix string

	// Start and End are the offsets of the passage in code points. If End is
	// not greater than Start there is no TextPositionSelector.
	Start, End int
}

const (
	quoteSelector    = "TextQuoteSelector"
	positionSelector = "TextPositionSelector"
)

type textQuoteSelector struct {
	Type   string `json:"type"`
	Exact  string `json:"exact"`
	Prefix string `json:"prefix,omitempty"`
	Suffix string `json:"suffix,omitempty"`
}

type textPositionSelector struct {
	Type  string `json:"type"`
	Start int    `json:"start"`
	End   int    `json:"end"`
}

// MarshalJSON returns the selectors of s. It is an error if s has none.
func (s Selector) MarshalJSON() ([]byte, error) {
	var selectors []any
	if s.Exact != "" {
		selectors = append(selectors, textQuoteSelector{quoteSelector, s.Exact, s.Prefix, s.Suffix})
	}
	if s.End > s.Start {
		selectors = append(selectors, textPositionSelector{positionSelector, s.Start, s.End})
	}
	switch len(selectors) {
	case 0:
		return nil, errors.New("quote: selector selects nothing")
	case 1:
		return json.Marshal(selectors[0])
	}
	return json.Marshal(selectors)
}

// UnmarshalJSON sets s from a selector or an array of selectors.
func (s *Selector) UnmarshalJSON(data []byte) error {
	var selectors []json.RawMessage
	if data = bytes.TrimSpace(data); string(data) == "null" {
		return nil
	} else if len(data) > 0 && data[0] == '[' {
		if err := json.Unmarshal(data, &selectors); err != nil {
			return err
		}
	} else {
		selectors = []json.RawMessage{data}
	}
	var read Selector
	for _, raw := range selectors {
		if err := read.add(raw); err != nil {
			return err
		}
	}
	if read == (Selector{}) {
		return errors.New("quote: no selector of text")
	}
	*s = read
	return nil
}

func (s *Selector) add(raw json.RawMessage) error {
	var typed struct {
		Type string `json:"type"`
	}
	if err := json.Unmarshal(raw, &typed); err != nil {
		return err
	}
	switch {
	case typed.Type == quoteSelector && s.Exact == "":
		var q textQuoteSelector
		if err := json.Unmarshal(raw, &q); err != nil {
			return err
		}
		if q.Exact == "" {
			return fmt.Errorf("quote: %s without exact", quoteSelector)
		}
		s.Exact, s.Prefix, s.Suffix = q.Exact, q.Prefix, q.Suffix
	case typed.Type == positionSelector && s.End == 0:
		var p textPositionSelector
		if err := json.Unmarshal(raw, &p); err != nil {
			return err
		}
		if p.Start < 0 || p.End <= p.Start {
			return fmt.Errorf("quote: %s from %d to %d", positionSelector, p.Start, p.End)
		}
		s.Start, s.End = p.Start, p.End
	}
	return nil
}

// contextUnits is the length of Prefix and Suffix at most, in UTF-16 code units: with longer ones dom-anchor-text-quote
// 4.0.2, which matches them bit by bit, throws.
const contextUnits = 32

// Selector returns the selector of a passage: its words, the text around it, and its position. The context is at most
// 32 UTF-16 code units on each side, in whole words where they are short enough. What of span is outside of the text,
// or half a character, is left out.
func (t *Text) Selector(span Span) Selector {
	start, end := runeStart(t.source, span.Start), runeStart(t.source, span.End)
	if end <= start {
		return Selector{}
	}
	return Selector{
		Exact:  t.source[start:end],
		Prefix: t.source[contextStart(t.source, start):start],
		Suffix: t.source[end:contextEnd(t.source, end)],
		Start:  t.Runes(start),
		End:    t.Runes(end),
	}
}

func contextStart(s string, at int) int {
	i, word, left := at, at, contextUnits
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if left < contextUnits/2 && unicode.IsSpace(r) {
			word = i
		}
		if left -= utf16Len(r); left < 0 {
			break
		}
		i -= size
	}
	if i > 0 && word < at {
		return word
	}
	return i
}

func contextEnd(s string, at int) int {
	i, word, left := at, at, contextUnits
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if left < contextUnits/2 && unicode.IsSpace(r) {
			word = i
		}
		if left -= utf16Len(r); left < 0 {
			break
		}
		i += size
	}
	if i < len(s) && word > at {
		return word
	}
	return i
}

// Resolve returns the passages that s selects, letter for letter.
//
// If the position holds the words of Exact, that passage is the only one.
// Offsets are taken in code points, as the standard has it, and if those
// don't fit, in the UTF-16 code units of implementations in JavaScript.
// Otherwise every occurrence of Exact that Prefix and Suffix surround is
// selected, as the standard asks for, and if there is none, every occurrence.
// A position without words is believed, and counted in code points.
//
// The result is empty if the words are not in the text as they are; [Text.Find]
// may find them with differences.
func (t *Text) Resolve(s Selector) []Span {
	if s.End > s.Start && s.Start >= 0 {
		points := Span{t.FromRunes(s.Start), t.FromRunes(s.End)}
		units := Span{t.FromUTF16(s.Start), t.FromUTF16(s.End)}
		switch {
		case s.Exact == "":
			if points.Len() == 0 {
				return nil
			}
			return []Span{points}
		case t.source[points.Start:points.End] == s.Exact:
			return []Span{points}
		case t.source[units.Start:units.End] == s.Exact:
			return []Span{units}
		}
	}
	if s.Exact == "" {
		return nil
	}
	var all, surrounded []Span
	for at := 0; ; {
		i := strings.Index(t.source[at:], s.Exact)
		if i < 0 {
			break
		}
		span := Span{at + i, at + i + len(s.Exact)}
		at = span.End
		all = append(all, span)
		if strings.HasSuffix(t.source[:span.Start], s.Prefix) && strings.HasPrefix(t.source[span.End:], s.Suffix) {
			surrounded = append(surrounded, span)
		}
	}
	if len(surrounded) > 0 {
		return surrounded
	}
	return all
}
