package estimate

var feOlder = Scale{
	ID:        "fe-older",
	Title:     "Sandsynlighedsgrader",
	Publisher: "Forsvarets Efterretningstjeneste, Denmark",
	Kind:      Likelihood,
	Source:    Source{Title: "Sandsynlighedsgrad, fe-ddis.dk, an older page without date"},
	Note: "An estimate, \"ikke en beregnet statistisk sandsynlighed\". The service's present page shows its scale as a " +
		"picture, whose numbers may differ. " +
		"Neighbours share 40 and 60.",
	Terms: []Term{
		{Forms: forms("da", []string{"usandsynligt"}), Rank: 1, Range: below(15)},
		{Forms: forms("da", []string{"mindre sandsynligt"}), Rank: 2, Range: between(15, 40)},
		{Forms: forms("da", []string{"muligt"}), Rank: 3, Range: between(40, 60)},
		{Forms: forms("da", []string{"sandsynligt"}), Rank: 4, Range: between(60, 85)},
		{Forms: forms("da", []string{"meget sandsynligt"}), Rank: 5, Range: above(85)},
	},
}

var norway2019 = Scale{
	ID:        "norway-2019",
	Title:     "Sannsynlighetsord",
	Publisher: "Politiets sikkerhetstjeneste, Norway",
	Version:   "2019",
	Kind:      Likelihood,
	Source: Source{
		Title: "Table of words in the threat assessment of 2019",
		Copy:  "VG and Aftenposten, September 2019",
	},
	Note: "Words only: the service tied no percentages to them in 2019. Percentages reported from 2022 on belong to a later scale.",
	Terms: []Term{
		{Forms: forms("nb", []string{"svært lite sannsynlig"}), Rank: 1},
		{Forms: forms("nb", []string{"lite sannsynlig"}), Rank: 2},
		{Forms: forms("nb", []string{"mulig"}), Rank: 3},
		{Forms: forms("nb", []string{"sannsynlig"}), Rank: 4},
		{Forms: forms("nb", []string{"meget sannsynlig"}), Rank: 5},
	},
}
