package attributiontest

import (
	"reflect"

	"example.com/attribution"
	"example.com/attribution/estimate"
	"golang.org/x/text/language"
)

// Checks of scales.
const (
	checkScale  check = "scale"  // what estimate.Scale.Validate finds
	checkID     check = "id"     // a namespaced id, or that of the built-in scale that it is
	checkSource check = "source" // a reader can say what the scale is and where it was read
	checkWords  check = "words"  // the words of the terms are found in running text
)

// TestScale checks a custom scale:
//
//   - [estimate.Scale.Validate] finds nothing wrong with it.
//   - Its id is namespaced, as in "example.org/odds", so that a case may name it.
//   - It has a title, and says where it was read.
//   - [estimate.Spot], where it looks for scales of its kind, finds the words of each term that are not marked
//     ambiguous.
func TestScale(s estimate.Scale) error {
	var p problems
	p.try(checkScale, func() {
		if err := s.Validate(); err != nil {
			p.add(checkScale, "Validate: %v", err)
		}
	})
	builtin, is := estimate.Lookup(s.ID)
	term := attribution.Term{Text: "a term", Scale: s.ID}
	switch {
	case is && !reflect.DeepEqual(builtin, s):
		p.add(checkID, "%q is the id of a built-in scale, and this is another; take one of your own, as in example.org/%s", s.ID, s.ID)
	// Validate reports that there is none
	case !is && s.ID != "" && finds(withTerm(term), attribution.CodeUnknownScale):
		p.add(checkID, "no case can name %q; put a domain and a slash before it, as in example.org/scale", s.ID)
	}
	for _, problem := range s.Lint() {
		switch problem.Code {
		case estimate.CodeUntitled:
			p.add(checkSource, "the scale has no title")
		case estimate.CodeUnsourced:
			p.add(checkSource, "the scale does not say where it was read; give the document, if only your own")
		}
	}
	if s.Kind == estimate.Likelihood || s.Kind == estimate.AnalyticConfidence {
		for _, t := range s.Terms {
			for _, f := range t.Forms {
				if !f.Ambiguous && f.Text != "" && !spots(s, t, f) {
					p.add(checkWords, "%q of the term %q is not found in a text; "+
						"is it whole words in the language %q?", f.Text, t.Name(), f.Lang)
				}
			}
		}
	}
	return p.err()
}

// withTerm is a case in which a term is used.
func withTerm(t attribution.Term) *attribution.Case {
	return &attribution.Case{ID: "attributiontest", Statements: attribution.Statements{"s": {
		Acts: []attribution.Act{{Verb: attribution.Notes, Assessment: attribution.Assessment{Likelihood: t}}}}}}
}

// spots reports whether a form is found as a whole in a text, as a term of the scale.
func spots(s estimate.Scale, t estimate.Term, f estimate.Form) bool {
	tag, err := language.Parse(f.Lang)
	if err != nil {
		return true // which Validate reports
	}
	text := "( " + f.Text + " )"
	for m := range estimate.Spot(text, tag, s) {
		for _, r := range m.Readings {
			if r.Scale == s.ID && r.Term == t.Name() && m.Start <= len("( ") && m.End >= len("( "+f.Text) {
				return true
			}
		}
	}
	return false
}
