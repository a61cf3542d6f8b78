package estimate

const ipcc = "Intergovernmental Panel on Climate Change"

var ipccAR5Source = Source{Title: "Guidance notes on uncertainty for the Fifth Assessment Report"}

var ipccLikelihood = Scale{
	ID:        "ipcc-likelihood",
	Title:     "IPCC likelihood",
	Publisher: ipcc,
	Version:   "Fifth Assessment Report",
	Kind:      Likelihood,
	Source:    ipccAR5Source,
	Note: "Ranges are nested: what is very likely is also likely. \"Extremely likely\", \"more likely than not\" " +
		"and \"extremely unlikely\" " +
		"are additional terms.",
	Terms: []Term{
		{Forms: en("exceptionally unlikely"), Rank: 1, Range: between(0, 1)},
		{Forms: en("extremely unlikely"), Rank: 2, Range: between(0, 5)},
		{Forms: en("very unlikely"), Rank: 3, Range: between(0, 10)},
		{Forms: en("unlikely"), Rank: 4, Range: between(0, 33)},
		{Forms: en("about as likely as not"), Rank: 5, Range: between(33, 66)},
		{Forms: en("more likely than not"), Rank: 6, Range: above(50)},
		{Forms: en("likely"), Rank: 7, Range: between(66, 100)},
		{Forms: en("very likely"), Rank: 8, Range: between(90, 100)},
		{Forms: en("extremely likely"), Rank: 9, Range: between(95, 100)},
		{Forms: en("virtually certain"), Rank: 10, Range: between(99, 100)},
	},
}

var ipccLikelihoodAR4 = Scale{
	ID:        "ipcc-likelihood-ar4",
	Title:     "IPCC likelihood, earlier table",
	Publisher: ipcc,
	Version:   "Fourth Assessment Report",
	Kind:      Likelihood,
	Source: Source{
		Title: "Guidance notes on uncertainty for the Fourth Assessment Report",
		Copy:  "sites.google.com/view/uncertainty-analysis/scales",
	},
	Note: "Open-ended and nested: \"> 90 %\", \"< 33 %\".",
	Terms: []Term{
		{Forms: en("exceptionally unlikely"), Rank: 1, Range: below(1)},
		{Forms: en("very unlikely"), Rank: 2, Range: below(10)},
		{Forms: en("unlikely"), Rank: 3, Range: below(33)},
		{Forms: en("about as likely as not"), Rank: 4, Range: between(33, 66)},
		{Forms: en("likely"), Rank: 5, Range: above(66)},
		{Forms: en("very likely"), Rank: 6, Range: above(90)},
		{Forms: en("virtually certain"), Rank: 7, Range: above(99)},
	},
}

var ipccConfidence = Scale{
	ID:        "ipcc-confidence",
	Title:     "IPCC confidence",
	Publisher: ipcc,
	Version:   "Fifth Assessment Report",
	Kind:      AnalyticConfidence,
	Source:    ipccAR5Source,
	Note:      "From evidence (limited, medium, robust) and agreement (low, medium, high); expressly no probability.",
	Terms: []Term{
		{Forms: level("very low"), Rank: 1},
		{Forms: level("low"), Rank: 2},
		{Forms: level("medium"), Rank: 3},
		{Forms: level("high"), Rank: 4},
		{Forms: level("very high"), Rank: 5},
	},
}
