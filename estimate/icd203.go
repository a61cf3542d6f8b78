package estimate

var icd203Source = Source{
	Title:  "Intelligence Community Directive 203, Analytic Standards, Office of the Director of National Intelligence",
	Clause: "D.6.e(2)",
	Copy:   "transcription at github.com/wesinator/ICD203-intel-analysis; FBI bulletin, appendix C, at Wikisource",
}

var icd203Likelihood = Scale{
	ID:        "icd203-likelihood",
	Title:     "ICD 203 degrees of likelihood",
	Publisher: "US Office of the Director of National Intelligence",
	Version:   "2015, amended 2022",
	Kind:      Likelihood,
	Source:    icd203Source,
	Note: "Neighbours share 5, 20, 45, 55, 80 and 95; 0 and 100 are outside. Terms of the two rows are not to be mixed in one product " +
		"without a disclaimer, nor a degree of likelihood and a confidence level in one sentence.",
	Terms: []Term{
		{Forms: rows(en("almost no chance"), everyday(en("remote"))), Rank: 1, Range: between(1, 5)},
		{Forms: rows(en("very unlikely"), en("highly improbable")), Rank: 2, Range: between(5, 20)},
		{Forms: rows(en("unlikely"), en("improbable", "improbably")), Rank: 3, Range: between(20, 45)},
		{Forms: rows(en("roughly even chance"), en("roughly even odds")), Rank: 4, Range: between(45, 55)},
		{Forms: rows(en("likely"), en("probable", "probably")), Rank: 5, Range: between(55, 80)},
		{Forms: rows(en("very likely"), en("highly probable")), Rank: 6, Range: between(80, 95)},
		{Forms: rows(en("almost certain", "almost certainly"), en("nearly certain")), Rank: 7, Range: between(95, 99)},
	},
}

var icd203Confidence = Scale{
	ID:        "icd203-confidence",
	Title:     "ICD 203 confidence levels",
	Publisher: "US Office of the Director of National Intelligence",
	Version:   "2015, amended 2022",
	Kind:      AnalyticConfidence,
	Source:    icd203Source,
	Note:      "A level says how good the basis of a judgement is, not how probable what is judged. It has no numbers.",
	Terms: []Term{
		{Forms: level("low"), Rank: 1},
		{Forms: level("moderate"), Rank: 2},
		{Forms: level("high"), Rank: 3},
	},
}
