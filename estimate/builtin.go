package estimate

// builtin are the scales that the package knows, never changed after initialisation.
var builtin = []Scale{
	icd203Likelihood,
	icd203Confidence,
	phia,
	phiaConfidence,
	kent,
	canadaFR,
	admiraltyReliability,
	admiraltyCredibility,
	stixNoneLowMedHigh,
	stix0to10,
	stixAdmiralty,
	stixWEP,
	stixDNI,
	mispLikelihood,
	mispConfidence,
	mispReliability,
	mispCredibility,
	ipccLikelihood,
	ipccLikelihoodAR4,
	ipccConfidence,
	efsa,
	feOlder,
	norway2019,
}

// en are forms in English.
func en(texts ...string) []Form { return forms("en", texts) }

// rows are forms in English of a table that keeps two vocabularies apart.
func rows(first, second []Form) []Form {
	for i := range first {
		first[i].Row = 1
	}
	for i := range second {
		second[i].Row = 2
	}
	return append(first, second...)
}

// level are the forms of a level of confidence: the bare word, which alone says nothing in running text, and the word
// with its noun, as ICD 203 writes it ("high confidence").
func level(word string) []Form {
	return append(everyday(en(word)), en(word+" confidence")...)
}

// everyday marks forms that have another sense in running text.
func everyday(forms []Form) []Form {
	for i := range forms {
		forms[i].Ambiguous = true
	}
	return forms
}

func forms(lang string, texts []string) []Form {
	out := make([]Form, len(texts))
	for i, t := range texts {
		out[i] = Form{Text: t, Lang: lang}
	}
	return out
}

// between is a range to which both ends belong.
func between(low, high float64) Range { return Range{Low: At(low), High: At(high)} }

// around is a range between approximate ends.
func around(low, high float64) Range { return Range{Low: About(low), High: About(high)} }

// above and below are ranges of which the publisher prints one limit.
func above(low float64) Range  { return Range{Low: Open(low), High: At(100)} }
func below(high float64) Range { return Range{Low: At(0), High: Open(high)} }

// giveOrTake is a range that the publisher prints as its middle and a margin.
func giveOrTake(middle, margin float64) Range { return between(middle-margin, middle+margin) }
