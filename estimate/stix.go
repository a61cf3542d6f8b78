package estimate

const (
	stixPublisher = "OASIS"
	stixVersion   = "STIX 2.1"
	stixNote      = "A way to present the confidence property, which is confidence in the correctness of the data, " +
		"whatever the words measure elsewhere. " +
		"\"Not Specified\" in the published table is not a term: the property is then absent, which is not 0. "
)

var stixSource = Source{Title: "STIX Version 2.1, OASIS Standard, with errata", Clause: "Appendix A, Confidence Scales"}

var stixNoneLowMedHigh = Scale{
	ID:        "stix-none-low-med-high",
	Title:     "STIX None/Low/Med/High",
	Publisher: stixPublisher,
	Version:   stixVersion,
	Kind:      DataConfidence,
	Integers:  true,
	Source:    stixSource,
	Note:      stixNote,
	Terms: []Term{
		{Forms: en("None"), Rank: 1, Range: between(0, 0), Value: At(0)},
		{Forms: en("Low"), Rank: 2, Range: between(1, 29), Value: At(15)},
		{Forms: en("Med"), Rank: 3, Range: between(30, 69), Value: At(50)},
		{Forms: en("High"), Rank: 4, Range: between(70, 100), Value: At(85)},
	},
}

var stix0to10 = Scale{
	ID:        "stix-0-10",
	Title:     "STIX 0-10 Scale",
	Publisher: stixPublisher,
	Version:   stixVersion,
	Kind:      DataConfidence,
	Integers:  true,
	Source:    stixSource,
	Note:      stixNote,
	Terms: []Term{
		{Code: "0", Rank: 1, Range: between(0, 4), Value: At(0)},
		{Code: "1", Rank: 2, Range: between(5, 14), Value: At(10)},
		{Code: "2", Rank: 3, Range: between(15, 24), Value: At(20)},
		{Code: "3", Rank: 4, Range: between(25, 34), Value: At(30)},
		{Code: "4", Rank: 5, Range: between(35, 44), Value: At(40)},
		{Code: "5", Rank: 6, Range: between(45, 54), Value: At(50)},
		{Code: "6", Rank: 7, Range: between(55, 64), Value: At(60)},
		{Code: "7", Rank: 8, Range: between(65, 74), Value: At(70)},
		{Code: "8", Rank: 9, Range: between(75, 84), Value: At(80)},
		{Code: "9", Rank: 10, Range: between(85, 94), Value: At(90)},
		{Code: "10", Rank: 11, Range: between(95, 100), Value: At(100)},
	},
}

var stixAdmiralty = Scale{
	ID:        "stix-admiralty",
	Title:     "STIX Admiralty Credibility",
	Publisher: stixPublisher,
	Version:   stixVersion,
	Kind:      DataConfidence,
	Integers:  true,
	Source:    stixSource,
	Note:      stixNote + "The reliability of the source, A to F, has no place in STIX.",
	Terms: []Term{
		{Code: "6", Forms: en("6 - Truth cannot be judged", "Truth cannot be judged"), Unjudged: true,
			Note: "The confidence property is absent."},
		{Code: "5", Forms: en("5 - Improbable", "Improbable"), Rank: 1, Range: between(0, 19), Value: At(10)},
		{Code: "4", Forms: en("4 - Doubtful", "Doubtful"), Rank: 2, Range: between(20, 39), Value: At(30)},
		{Code: "3", Forms: en("3 - Possibly True", "Possibly True"), Rank: 3, Range: between(40, 59), Value: At(50)},
		{Code: "2", Forms: en("2 - Probably True", "Probably True"), Rank: 4, Range: between(60, 79), Value: At(70)},
		{Code: "1", Forms: en("1 - Confirmed by other sources", "Confirmed by other sources"), Rank: 5,
			Range: between(80, 100), Value: At(90)},
	},
}

var stixWEP = Scale{
	ID:        "stix-wep",
	Title:     "STIX WEP (Words of Estimative Probability)",
	Publisher: stixPublisher,
	Version:   stixVersion,
	Kind:      DataConfidence,
	Integers:  true,
	Source:    stixSource,
	Note:      stixNote,
	Terms: []Term{
		{Forms: en("Impossible"), Rank: 1, Range: between(0, 0), Value: At(0)},
		{Forms: en("Highly Unlikely/Almost Certainly Not", "Highly Unlikely", "Almost Certainly Not"), Rank: 2,
			Range: between(1, 19), Value: At(10)},
		{Forms: en("Unlikely/Probably Not", "Unlikely", "Probably Not"), Rank: 3, Range: between(20, 39), Value: At(30)},
		{Forms: en("Even Chance"), Rank: 4, Range: between(40, 59), Value: At(50)},
		{Forms: en("Likely/Probable", "Likely", "Probable"), Rank: 5, Range: between(60, 79), Value: At(70)},
		{Forms: en("Highly likely/Almost Certain", "Highly likely", "Almost Certain"), Rank: 6,
			Range: between(80, 99), Value: At(90)},
		{Forms: en("Certain"), Rank: 7, Range: between(100, 100), Value: At(100)},
	},
}

var stixDNI = Scale{
	ID:        "stix-dni",
	Title:     "STIX DNI Scale",
	Publisher: stixPublisher,
	Version:   stixVersion,
	Kind:      DataConfidence,
	Integers:  true,
	Source:    stixSource,
	Note: stixNote + "It has the words of ICD 203 and not its numbers: 42 is \"roughly even chance\" here and \"unlikely\" there, " +
		"92 is \"almost certain\" here and \"very likely\" there.",
	Terms: []Term{
		{Forms: en("Almost No Chance / Remote", "Almost No Chance", "Remote"), Rank: 1, Range: between(0, 9), Value: At(5)},
		{Forms: en("Very Unlikely / Highly Improbable", "Very Unlikely", "Highly Improbable"), Rank: 2,
			Range: between(10, 19), Value: At(15)},
		{Forms: en("Unlikely / Improbable", "Unlikely", "Improbable"), Rank: 3, Range: between(20, 39), Value: At(30)},
		{Forms: en("Roughly Even Chance / Roughly Even Odds", "Roughly Even Chance", "Roughly Even Odds"), Rank: 4,
			Range: between(40, 59), Value: At(50)},
		{Forms: en("Likely / Probable", "Likely", "Probable"), Rank: 5, Range: between(60, 79), Value: At(70)},
		{Forms: en("Very Likely / Highly Probable", "Very Likely", "Highly Probable"), Rank: 6,
			Range: between(80, 89), Value: At(85)},
		{Forms: en("Almost Certain / Nearly Certain", "Almost Certain", "Nearly Certain"), Rank: 7,
			Range: between(90, 100), Value: At(95)},
	},
}
