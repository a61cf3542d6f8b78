package verify

import "example.com/attribution"

// A RenderingChange is something that a rendering says and the quote that it renders does not, or the other way round,
// as far as words, numbers and terms show. It is a place to look at, not a verdict: a change may be right.
type RenderingChange struct {
	Quote     attribution.QuoteID // the rendering
	Renders   attribution.QuoteID // what it renders
	Kind      Kind
	Original  string // the words of the rendered quote; zero: it has none
	Rendering string // the words of the rendering; zero: it has none
}

// A Kind says what changed. A rendering that is an excerpt leaves things out on purpose: only what it adds or turns is
// reported.
type Kind string

// Kinds of changes.
const (
	NumberAdded      Kind = "number-added"      // a number or year that the original does not have
	NumberDropped    Kind = "number-dropped"    // a number or year that the rendering does not have
	TermAdded        Kind = "term-added"        // an estimative term where the original has none
	TermDropped      Kind = "term-dropped"      // no estimative term where the original has one
	TermStrengthened Kind = "term-strengthened" // a term that says more
	TermWeakened     Kind = "term-weakened"     // a term that says less
	UniversalAdded   Kind = "universal-added"   // "all", "every", where the original has none
	UniversalDropped Kind = "universal-dropped" // none where the original has one
	// a state's where the original says affiliated to a state, linked to it or the like
	AffiliationDropped Kind = "affiliation-dropped"
	NegationAdded      Kind = "negation-added"   // a negation where the original has none
	NegationDropped    Kind = "negation-dropped" // none where the original has one
	// a name with a number, such as APT31, that the original does not have
	NameAdded   Kind = "name-added"
	NameDropped Kind = "name-dropped" // such a name that the rendering does not have
	// an envoy is recalled where the original summons one, or the other way round
	StepChanged Kind = "step-changed"
)
