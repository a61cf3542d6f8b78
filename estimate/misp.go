package estimate

const (
	mispPublisher = "MISP"
	mispVersion   = "version 5"
	mispJudged50  = "MISP stores 50 where nothing could be judged, so that the number cannot be told from a middling grade."
)

var (
	mispEstimative = Source{Title: "MISP taxonomy estimative-language", Clause: "predicate likelihood-probability"}
	mispJudgment   = Source{Title: "MISP taxonomy estimative-language", Clause: "predicate confidence-in-analytic-judgment"}
	mispSources    = Source{Title: "MISP taxonomy admiralty-scale", Clause: "predicate source-reliability"}
	mispItems      = Source{Title: "MISP taxonomy admiralty-scale", Clause: "predicate information-credibility"}
)

var mispLikelihood = Scale{
	ID:        "misp-likelihood",
	Title:     "MISP likelihood or probability",
	Publisher: mispPublisher,
	Version:   mispVersion,
	Kind:      Likelihood,
	Source:    mispEstimative,
	Note: "The ranges are those of ICD 203, printed in each entry's title. The number that MISP stores for an " +
		"entry (numerical_value) is the low end of its " +
		"range, and 0 for the lowest: it is neither a middle nor a measurement.",
	Terms: []Term{
		{Code: "almost-no-chance", Forms: append(en("Almost no chance"), everyday(en("remote"))...), Rank: 1,
			Range: between(1, 5), Value: At(0),
			Note: "The number stored, 0, is outside the range printed."},
		{Code: "very-unlikely", Forms: en("Very unlikely", "highly improbable"), Rank: 2, Range: between(5, 20), Value: At(5)},
		{Code: "unlikely", Forms: en("Unlikely", "improbable", "improbably"), Rank: 3, Range: between(20, 45), Value: At(20)},
		{Code: "roughly-even-chance", Forms: en("Roughly even change", "roughly even odds"), Rank: 4,
			Range: between(45, 55), Value: At(45),
			Note: "The title is printed so; the tag says chance."},
		{Code: "likely", Forms: en("Likely", "probable", "probably"), Rank: 5, Range: between(55, 80), Value: At(55)},
		{Code: "very-likely", Forms: en("Very likely", "highly probable"), Rank: 6, Range: between(80, 95), Value: At(80)},
		{Code: "almost-certain", Forms: en("Almost certain", "Almost certainly", "nearly certain"), Rank: 7,
			Range: between(95, 99), Value: At(95)},
	},
}

var mispConfidence = Scale{
	ID:        "misp-confidence",
	Title:     "MISP confidence in analytic judgment",
	Publisher: mispPublisher,
	Version:   mispVersion,
	Kind:      AnalyticConfidence,
	Source:    mispJudgment,
	Note:      "The number that MISP stores for an entry is not a range and does not measure a probability.",
	Terms: []Term{
		{Code: "low", Forms: everyday(en("Low")), Rank: 1, Value: At(0)},
		{Code: "moderate", Forms: everyday(en("Moderate")), Rank: 2, Value: At(55)},
		{Code: "high", Forms: everyday(en("High")), Rank: 3, Value: At(95)},
	},
}

var mispReliability = Scale{
	ID:        "misp-admiralty-reliability",
	Title:     "MISP Admiralty scale, source reliability",
	Publisher: mispPublisher,
	Version:   mispVersion,
	Kind:      SourceReliability,
	Source:    mispSources,
	Note:      "The numbers are MISP's; the Admiralty system has none. Nor has it a grade G.",
	Terms: []Term{
		{Code: "a", Forms: en("Completely reliable"), Rank: 5, Value: At(100)},
		{Code: "b", Forms: en("Usually reliable"), Rank: 4, Value: At(75)},
		{Code: "c", Forms: en("Fairly reliable"), Rank: 3, Value: At(50)},
		{Code: "d", Forms: en("Not usually reliable"), Rank: 2, Value: At(25)},
		{Code: "e", Forms: en("Unreliable"), Rank: 1, Value: At(0)},
		{Code: "f", Forms: en("Reliability cannot be judged"), Unjudged: true, Value: At(50), Note: mispJudged50},
		{Code: "g", Forms: en("Deliberatly deceptive"), Value: At(0),
			Note: "Printed so. Stored like e, which does not say that the source deceives."},
	},
}

var mispCredibility = Scale{
	ID:        "misp-admiralty-credibility",
	Title:     "MISP Admiralty scale, information credibility",
	Publisher: mispPublisher,
	Version:   mispVersion,
	Kind:      ItemCredibility,
	Source:    mispItems,
	Note:      "The numbers are MISP's; the Admiralty system has none.",
	Terms: []Term{
		{Code: "1", Forms: en("Confirmed by other sources"), Rank: 5, Value: At(100)},
		{Code: "2", Forms: en("Probably true"), Rank: 4, Value: At(75)},
		{Code: "3", Forms: en("Possibly true"), Rank: 3, Value: At(50)},
		{Code: "4", Forms: en("Doubtful"), Rank: 2, Value: At(25)},
		{Code: "5", Forms: en("Improbable"), Rank: 1, Value: At(0)},
		{Code: "6", Forms: en("Truth cannot be judged"), Unjudged: true, Value: At(50), Note: mispJudged50},
	},
}
