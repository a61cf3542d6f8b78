package main

import (
	"bytes"

	"example.com/attribution"
)

// new writes a small case to start from.
func (p *program) new(_ *options, args []string) int {
	id := "new-case"
	switch {
	case len(args) > 1:
		return p.fail("one id at a time")
	case len(args) == 1:
		id = args[0]
	}
	c := starter(id)
	if err := c.Validate(); err != nil {
		return p.fail("%v", err)
	}
	var out bytes.Buffer
	if err := c.Encode(&out); err != nil {
		return p.fail("%v", err)
	}
	if _, err := out.WriteTo(p.stdout); err != nil {
		return p.fail("%v", err)
	}
	return exitOK
}

// starter is one statement of one state about one incident, all of it made up, with a member of each kind that most
// cases need.
func starter(id string) *attribution.Case {
	const lang = "en"
	name := func(text string) attribution.Profile {
		return attribution.Profile{Names: []attribution.Name{{Text: text, Lang: lang}}}
	}
	return &attribution.Case{
		ID:    id,
		Title: "Ruritania on the intrusion into its parliament",
		Lang:  lang,
		Actors: attribution.Actors{
			"ruritania":  &attribution.State{Profile: name("Ruritania")},
			"grey-heron": &attribution.Group{Profile: name("Grey Heron"), Sort: attribution.GroupCluster},
		},
		Incidents: attribution.Incidents{
			"parliament": {Title: "Intrusion into the parliament of Ruritania"},
		},
		Sources: attribution.Sources{
			"release": {
				Title:     attribution.Words{Text: "Statement on the intrusion into our parliament", Lang: lang},
				Publisher: "ruritania",
				URL:       "https://example.org/press-release",
				Archive:   "https://example.org/archive/press-release",
				Lang:      lang,
				Published: "2026-01-15",
			},
		},
		Attributions: attribution.Attributions{
			"heron-parliament": {
				Subject: attribution.IncidentID("parliament").Ref(),
				Link:    attribution.ConductedBy,
				Object:  attribution.ActorID("grey-heron").Ref(),
			},
		},
		Statements: attribution.Statements{
			"release": {
				By:     []attribution.ActorID{"ruritania"},
				When:   "2026-01-15",
				Source: "release",
				Acts: []attribution.Act{{
					Verb:       attribution.Asserts,
					On:         []attribution.Ref{attribution.AttributionID("heron-parliament").Ref()},
					Wording:    attribution.Words{Text: "was carried out by Grey Heron", Lang: lang},
					Assessment: attribution.Assessment{Likelihood: attribution.Term{Text: "highly likely"}},
					Quotes:     []attribution.QuoteID{"highly-likely"},
				}},
			},
		},
		Quotes: attribution.Quotes{
			"highly-likely": {
				Statement: "release",
				Text:      "It is highly likely that the intrusion was carried out by Grey Heron.",
				Lang:      lang,
			},
		},
	}
}
