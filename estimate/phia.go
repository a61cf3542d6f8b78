package estimate

var phiaSource = Source{
	Title: "Explaining Uncertainty in UK Intelligence Assessment, gov.uk, 24 March 2025; " +
		"Defence Intelligence: Communicating probability, gov.uk, 17 February 2023",
	Copy: "numbers in two public repositories that cite them",
}

var phia = Scale{
	ID:        "phia",
	Title:     "PHIA Probability Yardstick",
	Publisher: "UK Professional Head of Intelligence Assessment",
	Version:   "2025",
	Kind:      Likelihood,
	Source:    phiaSource,
	Note: "The gaps, 5 to 10, 20 to 25, 35 to 40, 50 to 55, 75 to 80 and 90 to 95, are deliberate: numbers in them have no " +
		"term, nor have 0, 50 and 100. " +
		"\"Very likely\", \"roughly even chance\" and \"probably not\" are no terms of the yardstick. " +
		"\"Almost certainly\" is the adverb in which the NCSC writes the last term in its releases, as in that of 25 March 2024.",
	Terms: []Term{
		{Forms: en("remote chance"), Rank: 1, Range: Range{Low: Open(0), High: About(5)}},
		{Forms: en("highly unlikely"), Rank: 2, Range: around(10, 20)},
		{Forms: en("unlikely"), Rank: 3, Range: around(25, 35)},
		{Forms: en("realistic possibility"), Rank: 4, Range: Range{Low: About(40), High: Open(50)}},
		{Forms: en("likely", "probable"), Rank: 5, Range: around(55, 75)},
		{Forms: en("highly likely"), Rank: 6, Range: around(80, 90)},
		{Forms: en("almost certain", "almost certainly"), Rank: 7, Range: Range{Low: About(95), High: Open(100)}},
	},
}

var phiaConfidence = Scale{
	ID:        "phia-confidence",
	Title:     "Analytical Confidence Rating",
	Publisher: "UK Professional Head of Intelligence Assessment",
	Version:   "2025",
	Kind:      AnalyticConfidence,
	Source:    phiaSource,
	Note: "A rating of information base, analytical rigour, and complexity and volatility; it also says how far a judgement may change. " +
		"It has no numbers.",
	Terms: []Term{
		{Forms: level("low"), Rank: 1},
		{Forms: level("moderate"), Rank: 2},
		{Forms: level("high"), Rank: 3},
	},
}
