package estimate

// A Term is one step of a [Scale]. It has a code or a form, or both.
type Term struct {
	Code  string // the publisher's short sign for it: A to F, 1 to 6, a machine tag; zero: none
	Forms []Form // the words of it, the publisher's first choice first
	Rank  int    // its place from least to most, from 1; zero: it stands outside the order
	Range Range  // the probability that it stands for; zero: the publisher gives no range
	// the one number by which the publisher stores or prints it: STIX 70, Kent 93; zero: none. Never a substitute for
	// Range
	Value Number
	// it says that nothing could be judged: Admiralty F and 6. That is not a middle value, whatever number a format
	// stores for it
	Unjudged bool
	Note     string // what a reader of the number or the words has to know
}

// A Form is a wording of a term that its publisher prints, or that those who use the scale are read to write for it.
// Nothing else is on the scale: "very likely" is not a form of the PHIA yardstick's "highly likely".
type Form struct {
	Text string
	Lang string // BCP 47
	// the row of the publisher's table where it keeps two vocabularies apart, from 1; zero: there is one only
	Row int
	// the words have an everyday sense too ("remote access", "certain officials"): [Spot] does not look for them
	Ambiguous bool
}

// Name returns the first form of t, or its code if it has no form.
func (t Term) Name() string {
	if len(t.Forms) > 0 {
		return t.Forms[0].Text
	}
	return t.Code
}

// Is reports whether text is the code or a form of t. Upper and lower case, runs of spaces and hyphens, and typographic
// variants of the same characters make no difference.
func (t Term) Is(text string) bool {
	if t.Code != "" && sameWords(t.Code, text) {
		return true
	}
	for i := range t.Forms {
		if sameWords(t.Forms[i].Text, text) {
			return true
		}
	}
	return false
}

// sharesWords reports whether t and other have a form in common. Codes do not count: 5 is "improbable" on one scale and
// the middle of another.
func (t Term) sharesWords(other Term) bool {
	for _, f := range t.Forms {
		for _, g := range other.Forms {
			if sameWords(f.Text, g.Text) {
				return true
			}
		}
	}
	return false
}

// sharesLanguage reports whether t and other have forms in one language, or one of them has no words at all.
func (t Term) sharesLanguage(other Term) bool {
	if len(t.Forms) == 0 || len(other.Forms) == 0 {
		return true
	}
	for _, f := range t.Forms {
		for _, g := range other.Forms {
			if baseOf(f.Lang) == baseOf(g.Lang) {
				return true
			}
		}
	}
	return false
}
