package estimate

import (
	"slices"
)

// An Expression is an estimative wording outside every scale: how the press or an authority rendered a term in another
// language, how somebody spoke of firmness or confidence in words of their own, or a hedge. It never has a range. The
// zero Expression stands for none.
type Expression struct {
	Text    string // as read, or an inflection of what was read
	Lang    string // BCP 47
	Kind    Kind
	Renders string // the English wording for which it was seen to stand; zero: none, it is its holder's own
	Weaker  bool   // it says less than what it was seen to stand for
	Cased   bool   // looked for as written only: "may" is a hedge, "May" a month
	Source  Source
}

// Lexicon returns the expressions that [Spot] knows beside the terms of scales.
func Lexicon() []Expression { return slices.Clone(lexicon) }
