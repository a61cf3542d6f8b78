package estimate

var efsa = Scale{
	ID:        "efsa",
	Title:     "EFSA approximate probability scale",
	Publisher: "European Food Safety Authority",
	Kind:      Likelihood,
	Source: Source{
		Title: "EFSA guidance on uncertainty analysis",
		Copy:  "tutorial at dmi3kno.github.io/EFSAtutorial",
	},
	Note: "Numbers come first and words second: \"66-90% certain (likely)\". Neighbours share 1, 5, 10, 33, 66, 90, 95 and 99.",
	Terms: []Term{
		{Forms: en("almost impossible"), Rank: 1, Range: between(0, 1)},
		{Forms: en("extremely unlikely"), Rank: 2, Range: between(1, 5)},
		{Forms: en("very unlikely"), Rank: 3, Range: between(5, 10)},
		{Forms: en("unlikely"), Rank: 4, Range: between(10, 33)},
		{Forms: en("about as likely as not"), Rank: 5, Range: between(33, 66)},
		{Forms: en("likely"), Rank: 6, Range: between(66, 90)},
		{Forms: en("very likely"), Rank: 7, Range: between(90, 95)},
		{Forms: en("extremely likely"), Rank: 8, Range: between(95, 99)},
		{Forms: en("almost certain"), Rank: 9, Range: between(99, 100)},
		{Forms: en("more likely than not"), Range: above(50), Note: "Beside the nine steps."},
		{Forms: append(en("inconclusive", "cannot conclude"), everyday(en("unknown"))...), Unjudged: true,
			Note: "\"Unable to give any probability: range is 0-100%\", which informs of nothing and is therefore not a range here."},
	},
}
