package attribution

import (
	"iter"
	"slices"
	"strings"

	"example.com/attribution/estimate"
)

// An Assessment is what one party says of what it holds. It covers all that the act is on, together; it is never a
// property of the proposition. Its four parts are kept apart because they say different things, and each may be absent:
// absent is "not stated", never "low".
type Assessment struct {
	// how probable, as in ICD 203, section D.6.e(2)(a), or the PHIA yardstick; on no scale too: "presque certain"
	Likelihood Term `json:"likelihood,omitzero"`
	// how good the basis of the judgement is, as in ICD 203, section D.6.e(2)(a)
	Confidence Term `json:"confidence,omitzero"`
	Certainty  Term `json:"certainty,omitzero"` // firmness on no scale: "eindeutig", "初步判明", "I can confirm"
	// the legal threshold applied: probable cause, reasonable grounds to suspect
	Standard Term  `json:"standard,omitzero"`
	Extra    Extra `json:"-"`
}

// A Term is an estimative or legal expression as somebody used it, and the scale on which it is read. The zero Term
// says that none was used.
type Term struct {
	Text     string `json:"text,omitzero"`     // as said
	Lang     Lang   `json:"lang,omitzero"`     // of Text
	Scale    string `json:"scale,omitzero"`    // id of the scale on which it is read, see package estimate; zero: none
	Inferred bool   `json:"inferred,omitzero"` // the source does not name the scale: the coder chose it
	Extra    Extra  `json:"-"`
}

// Said returns the term that somebody used, in the language in which they used it, on no scale.
func Said(text string, lang Lang) Term { return Term{Text: text, Lang: lang} }

// String returns the words of the term.
func (t Term) String() string { return t.Text }

// Infer returns the term as the coder reads it on the scale of that id, which its source does not name.
func (t Term) Infer(scale string) Term {
	t.Scale, t.Inferred = scale, true
	return t
}

// Terms yields the terms that are stated, each with the name of its part: likelihood, confidence, certainty, standard.
func (a Assessment) Terms() iter.Seq2[string, Term] {
	return func(yield func(string, Term) bool) {
		parts := [...]string{"likelihood", "confidence", "certainty", "standard"}
		for i, t := range [...]*Term{&a.Likelihood, &a.Confidence, &a.Certainty, &a.Standard} {
			if t.Text != "" && !yield(parts[i], *t) {
				return
			}
		}
	}
}

func (a *Assessment) check(v *validation) {
	v.measures("likelihood", &a.Likelihood, estimate.Likelihood, estimate.DataConfidence)
	v.measures("confidence", &a.Confidence, estimate.AnalyticConfidence, estimate.DataConfidence)
	v.measures("standard", &a.Standard)
}

// measures checks that the scale of a term, if it is a built-in one, is of one of the kinds that belong in its member.
func (v *validation) measures(member string, t *Term, kinds ...estimate.Kind) {
	kind := estimate.KindOf(t.Scale)
	if kind == "" || slices.Contains(kinds, kind) {
		return
	}
	where := map[estimate.Kind]string{
		estimate.Likelihood: "likelihood", estimate.AnalyticConfidence: "confidence", estimate.DataConfidence: "confidence",
		estimate.SourceReliability: "reliability", estimate.ItemCredibility: "credibility",
	}[kind]
	v.enter(member)
	v.reportIn("scale", CodeWrongScale, t.Scale, "is a scale of "+strings.ReplaceAll(string(kind), "-", " ")+
		"; put the term under "+where+", or leave the scale out")
	v.leave()
}

func (t *Term) check(v *validation) {
	if t.Text == "" {
		if t.Scale != "" || t.Lang != "" || t.Inferred {
			v.missing("text", "give the term as it was said")
		}
		return
	}
	if t.Scale == "" {
		if t.Inferred {
			v.reportIn("inferred", CodeMisplacedMember, "",
				"says that the scale was inferred, and there is none; name the scale or leave inferred out")
		}
		return
	}
	if !estimate.IsScale(t.Scale) {
		if !isNamespaced(t.Scale) {
			v.reportIn("scale", CodeUnknownScale, t.Scale,
				"is not a built-in scale; take one of "+strings.Join(scaleIDs(), ", ")+
					", or name your own as in example.org/scale")
		}
		return
	}
	if !estimate.HasTerm(t.Scale, t.Text) {
		v.enter("text")
		v.add(Finding{Path: v.pointer(), Code: CodeNotOnScale, Value: t.Text, Suggestion: v.meant.term(t.Text, t.Scale),
			Message: "is not a term of the scale " + t.Scale + "; take " + elsewhere(t) + ", or leave the scale out"})
		v.leave()
	}
}

// elsewhere names the scales of the kind of a term's that have it.
func elsewhere(t *Term) string {
	var ids []string
	for _, id := range scaleIDs() {
		if estimate.KindOf(id) == estimate.KindOf(t.Scale) && estimate.HasTerm(id, t.Text) {
			ids = append(ids, id)
		}
	}
	if ids == nil {
		return "another scale"
	}
	return strings.Join(ids, " or ") + ", which has it, if the text names it"
}
