package estimate

import (
	"iter"
	"math"
	"slices"
)

// A Scale is a list of terms as one body published them, with what they mean. It is a plain value: write your own as a
// literal and check it with [Scale.Validate]. The zero Scale has no terms.
type Scale struct {
	// as cases and commands name it; put a domain and a slash before the name of your own, "example.org/triage"
	ID        string
	Title     string
	Publisher string
	Version   string // edition or date of what was read; zero: undated
	Kind      Kind   // what the terms measure
	Integers  bool   // the numbers of the scale are whole: between 19 and 20 there is nothing
	Source    Source
	Note      string // what a user of the scale has to know
	Terms     []Term // in the publisher's order
}

// A Source says where something was read.
type Source struct {
	Title  string // the document, with its publisher and date where they are not given elsewhere
	Clause string // section, table or line in it; zero: the whole
	Copy   string // the copy that was read; zero: the publisher's own
}

// Term returns the term of which text is the code or a form, see [Term.Is].
func (s Scale) Term(text string) (Term, bool) {
	if i := indexTerm(s.Terms, text); i >= 0 {
		return s.Terms[i], true
	}
	return Term{}, false
}

// TermsAt returns the terms to whose range percent belongs, in the scale's order: none in a gap or outside the scale,
// two on an edge that neighbours share, several where ranges are nested. A scale of whole numbers has no term for a
// fraction.
func (s Scale) TermsAt(percent float64) []Term {
	if s.Integers && percent != math.Trunc(percent) {
		return nil
	}
	var at []Term
	for _, t := range s.Terms {
		if t.Range.Contains(percent) {
			at = append(at, t)
		}
	}
	return at
}

// Lookup returns the built-in scale of that id. The result is a copy.
func Lookup(id string) (Scale, bool) {
	if s := find(id); s != nil {
		return s.clone(), true
	}
	return Scale{}, false
}

// Scales yields the built-in scales, as copies, in a fixed order.
func Scales() iter.Seq[Scale] {
	return func(yield func(Scale) bool) {
		for i := range builtin {
			if !yield(builtin[i].clone()) {
				return
			}
		}
	}
}

// IsScale reports whether id is the id of a built-in scale. It does not allocate.
func IsScale(id string) bool { return find(id) != nil }

// KindOf returns what the built-in scale of that id measures, or zero where there is none. It does not allocate.
func KindOf(id string) Kind {
	if s := find(id); s != nil {
		return s.Kind
	}
	return ""
}

// HasTerm reports whether the built-in scale of that id has a term of which text is the code or a form, see [Term.Is].
// It does not allocate.
func HasTerm(scale, text string) bool {
	s := find(scale)
	return s != nil && indexTerm(s.Terms, text) >= 0
}

func find(id string) *Scale {
	for i := range builtin {
		if builtin[i].ID == id {
			return &builtin[i]
		}
	}
	return nil
}

func indexTerm(terms []Term, text string) int {
	for i := range terms {
		if terms[i].Is(text) {
			return i
		}
	}
	return -1
}

func (s Scale) clone() Scale {
	s.Terms = slices.Clone(s.Terms)
	for i := range s.Terms {
		s.Terms[i].Forms = slices.Clone(s.Terms[i].Forms)
	}
	return s
}
