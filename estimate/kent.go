package estimate

var kent = Scale{
	ID:        "kent",
	Title:     "Words of Estimative Probability",
	Publisher: "Sherman Kent",
	Version:   "1964",
	Kind:      Likelihood,
	Source: Source{
		Title: "Sherman Kent: Words of Estimative Probability, 1964",
		Copy:  "copies of the essay",
	},
	Note: "Printed as a middle and a margin. 12 to 20 and 60 to 63 are gaps; neighbours share 40 and 87.",
	Terms: []Term{
		{Forms: everyday(en("impossible")), Rank: 1, Range: between(0, 0), Value: At(0)},
		{Forms: en("almost certainly not"), Rank: 2, Range: giveOrTake(7, 5), Value: At(7)},
		{Forms: en("probably not"), Rank: 3, Range: giveOrTake(30, 10), Value: At(30)},
		{Forms: en("chances about even"), Rank: 4, Range: giveOrTake(50, 10), Value: At(50)},
		{Forms: en("probable"), Rank: 5, Range: giveOrTake(75, 12), Value: At(75)},
		{Forms: en("almost certain"), Rank: 6, Range: giveOrTake(93, 6), Value: At(93)},
		{Forms: everyday(en("certain")), Rank: 7, Range: between(100, 100), Value: At(100)},
	},
}

var canadaFR = Scale{
	ID:        "canada-fr",
	Title:     "Vocabulaire des probabilités estimatives",
	Publisher: "Public Safety Canada",
	Version:   "PS64-106-2007",
	Kind:      Likelihood,
	Source: Source{
		Title: "Public Safety Canada, PS64-106-2007",
		Copy:  "MISP taxonomy vocabulaire-des-probabilites-estimatives, version 3",
	},
	Note: "Kent's numbers with French words, each printed as a middle and an approximate margin (« marge d’erreur d’environ 6 % »).",
	Terms: []Term{
		{Code: "presque-aucune-chance", Rank: 1, Range: aboutOrTake(7, 5), Value: At(7),
			Forms: frCA("presque aucune chance", "quasi impossible",
				"presque impossible", "minces chances", "très douteux", "très peu probable", "très improbable",
				"improbable", "peu de chances")},
		{Code: "probablement-pas", Rank: 2, Range: aboutOrTake(30, 10), Value: At(30),
			Forms: frCA("probablement pas", "invraisemblable", "peu probable")},
		{Code: "chances-à-peu-près-egales", Rank: 3, Range: aboutOrTake(50, 10), Value: At(50),
			Forms: frCA("chances à peu près égales", "une chance sur deux")},
		{Code: "probable", Rank: 4, Range: aboutOrTake(75, 12), Value: At(75), Forms: frCA("probable", "vraisemblable")},
		{Code: "quasi-certaine", Rank: 5, Range: aboutOrTake(93, 6), Value: At(93),
			Forms: append(frCA("quasi certaine", "presque certain", "très probable"), everyday(frCA("certain"))...)},
	},
}

func frCA(texts ...string) []Form { return forms("fr-CA", texts) }

func aboutOrTake(middle, margin float64) Range { return around(middle-margin, middle+margin) }
