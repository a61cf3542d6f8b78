package quote

import "golang.org/x/text/language"

// A Result says how a passage stands in a text.
type Result struct {
	Match             // the best place; its class is NotFound where there is none
	Text      string  // what stands there in the text
	Ambiguous bool    // other places are just as good
	Others    []Match // those places
	Diff      []Edit  // the words in which the passage and the text differ; none for what is verified
	Warnings  []Warning
}

// Verify looks a passage up in a text and says all that can be said about how it stands there. A negation, a number or a name that
// differs makes a [Mismatch], however alike the rest is.
func Verify(passage string, t *Text, o Options) Result {
	r := Result{Match: Match{Class: NotFound}, Warnings: warnings(passage)}
	if _, known := negationsOf(o.Lang); !known || o.Lang == language.Und {
		r.Warnings = append(r.Warnings, Warning{Code: UnknownNegation, Text: o.Lang.String()})
	}
	found := t.Find(passage, o)
	if len(found) == 0 {
		return r
	}
	r.Match, r.Others = found[0], found[1:]
	r.Ambiguous = len(r.Others) > 0
	r.Text = t.source[r.Start:r.End]
	r.Warnings = append(r.Warnings, t.around(r.Span)...)
	switch {
	case r.Class == Elided:
		r.Warnings = append(r.Warnings, t.leftOut(r.Parts, o.Lang)...)
	case !r.Class.Verified():
		r.Diff = diff(passage, r.Text)
	}
	return r
}
