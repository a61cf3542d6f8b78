package estimate

// A Kind is what an estimative expression speaks about. Prose merges these kinds; this package keeps them apart: how
// probable a claim is, how good the basis of the judgement is, how good the source is and how credible one item is are
// four different statements. The zero Kind is not stated.
type Kind string

// Kinds that scales measure.
const (
	Likelihood Kind = "likelihood" // how probable the claim is: ICD 203, section D.6.e(2)(a)
	// how good the basis of a judgement is, not how probable it is: ICD 203, section D.6.e(2)(b)
	AnalyticConfidence Kind = "analytic-confidence"
	SourceReliability  Kind = "source-reliability" // how far a source can be trusted: Admiralty A to F
	// how far one item can be believed, whoever gave it: Admiralty 1 to 6
	ItemCredibility Kind = "item-credibility"
	// confidence "in the correctness of their data": STIX 2.1, section 3.2, confidence
	DataConfidence Kind = "data-confidence"
)

// Kinds that no scale measures. [Spot] finds them in running text.
const (
	Certainty Kind = "certainty" // firmness of a statement: "eindeutig", "I can confirm"
	Hedge     Kind = "hedge"     // a reservation without a degree: "may", "cannot rule out", "suspected"
)

// measured reports whether scales can be of kind k.
func (k Kind) measured() bool {
	switch k {
	case Likelihood, AnalyticConfidence, SourceReliability, ItemCredibility, DataConfidence:
		return true
	}
	return false
}
