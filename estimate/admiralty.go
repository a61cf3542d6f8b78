package estimate

var admiraltySource = Source{
	Title: "US Army Field Manual 2-22.3, Human Intelligence Collector Operations; STANAG 2511 and AJP-2.1 are named as " +
		"the home of the scale",
	Clause: "appendix B",
	Copy:   "MISP taxonomy admiralty-scale, version 5",
}

const admiraltyNote = "The two grades are independent: A5 and E1 are legal. F and 6 say that nothing could be " +
	"judged; they are neither the middle nor a rejection."

var admiraltyReliability = Scale{
	ID:        "admiralty-reliability",
	Title:     "Admiralty system, reliability of the source",
	Publisher: "NATO",
	Kind:      SourceReliability,
	Source:    admiraltySource,
	Note:      admiraltyNote,
	Terms: []Term{
		{Code: "A", Forms: en("completely reliable"), Rank: 5},
		{Code: "B", Forms: en("usually reliable"), Rank: 4},
		{Code: "C", Forms: en("fairly reliable"), Rank: 3},
		{Code: "D", Forms: en("not usually reliable"), Rank: 2},
		{Code: "E", Forms: en("unreliable"), Rank: 1},
		{Code: "F", Forms: en("reliability cannot be judged"), Unjudged: true},
	},
}

var admiraltyCredibility = Scale{
	ID:        "admiralty-credibility",
	Title:     "Admiralty system, credibility of the information",
	Publisher: "NATO",
	Kind:      ItemCredibility,
	Source:    admiraltySource,
	Note:      admiraltyNote,
	Terms: []Term{
		{Code: "1", Forms: en("confirmed by other sources"), Rank: 5},
		{Code: "2", Forms: en("probably true"), Rank: 4},
		{Code: "3", Forms: en("possibly true"), Rank: 3},
		{Code: "4", Forms: en("doubtful"), Rank: 2},
		{Code: "5", Forms: en("improbable"), Rank: 1},
		{Code: "6", Forms: en("truth cannot be judged"), Unjudged: true},
	},
}
