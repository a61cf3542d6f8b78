package attributiontest

import (
	"fmt"
	"math/rand/v2"

	"example.com/attribution"
	"github.com/google/uuid"
)

// OutputCases returns small cases for [TestOutput], which are valid: some that between them use every verb,
// withdrawals, corrections and denials of claims and of statements, parties that join later, agreements whose base is
// withdrawn, and judgements that lean another way; and as many more as asked for, made at random but always the same.
//
// Each has an attribution or more of one incident, and names that are found in a text: no two of its actors have names
// of which one is part of the other.
func OutputCases(random int) []*attribution.Case {
	out := madeUpCases()
	for seed := range uint64(random) {
		out = append(out, randomCase(seed))
	}
	return out
}

// Claims of the cases.
const (
	byCrew     attribution.Ref = "attributions/by-crew"     // the incident was conducted by the crew
	byAccused  attribution.Ref = "attributions/by-accused"  // the incident was backed by the state that is accused
	crewsState attribution.Ref = "attributions/crews-state" // the crew is linked to that state
	account    attribution.Ref = "accounts/told"
)

// outputCase returns a case with actors and claims, and nobody who says anything.
func outputCase(id string) *attribution.Case {
	return &attribution.Case{
		ID: id, UUID: uuid.NewSHA1(uuid.NameSpaceURL, []byte("https://example.com/attribution/attributiontest/"+id)),
		Title: "A case of " + id, Lang: "en", Modified: "2024-12-31",
		Actors: attribution.Actors{
			"arland":  &attribution.State{Profile: attribution.Named("Arland", "en")},
			"bersia":  &attribution.State{Profile: attribution.Named("Bersia", "en")},
			"calonia": &attribution.State{Profile: attribution.Named("Calonia", "en")},
			"office":  &attribution.Organ{Profile: attribution.Named("Cyber Office", "en"), Of: "arland"},
			"speaker": &attribution.Person{Profile: attribution.Named("Jane Roe"), Roles: []attribution.Role{{Of: "office"}}},
			"vendor":  &attribution.Organization{Profile: attribution.Named("Vendor Labs", "en")},
			"daily": &attribution.Organization{Profile: attribution.Named("Daily Herald", "en"),
				Sort: attribution.OrganizationMedia},
			"accused": &attribution.State{Profile: attribution.Named("Zubrowka", "en")},
			"crew":    &attribution.Group{Profile: attribution.Named("Grey Heron", "en")},
			"editor":  &attribution.Organization{Profile: attribution.Named("Compilers", "en")},
		},
		Incidents: attribution.Incidents{"storm": {Title: "Estuary intrusion"}},
		Accounts: attribution.Accounts{"told": {Incident: "storm", Activity: "2023-05",
			Victims: []attribution.Victim{{Actor: "arland"}}}},
		Attributions: attribution.Attributions{
			"by-crew":     {Subject: "incidents/storm", Link: attribution.ConductedBy, Object: "actors/crew"},
			"by-accused":  {Subject: "incidents/storm", Link: attribution.BackedBy, Object: "actors/accused"},
			"crews-state": {Subject: "actors/crew", Link: attribution.LinkedTo, Object: "actors/accused"},
		},
		Statements: attribution.Statements{},
	}
}

// A made-up case is built by saying one thing after the other.
type madeUp struct{ *attribution.Case }

func (m madeUp) says(id attribution.StatementID, by attribution.ActorID, when attribution.When,
	acts ...attribution.Act) *attribution.Statement {
	s := &attribution.Statement{Kind: attribution.StatementText, By: []attribution.ActorID{by}, When: when, Acts: acts}
	m.Statements[id] = s
	return s
}

// act is of a verb on something, which withdrawals and corrections answer.
func act(verb attribution.Verb, on ...attribution.Ref) attribution.Act {
	if verb == attribution.Withdraws || verb == attribution.Corrects {
		return attribution.Act{Verb: verb, Answers: on}
	}
	return attribution.Act{Verb: verb, On: on}
}

// reporting is an act that reports another by somebody.
func reporting(by attribution.ActorID, inner attribution.Act) attribution.Act {
	if by != "" {
		inner.By = []attribution.ActorID{by}
	}
	return attribution.Act{Verb: attribution.Reports, Reported: &inner}
}

func likely(text string, verb attribution.Verb, on ...attribution.Ref) attribution.Act {
	a := act(verb, on...)
	a.Assessment.Likelihood = attribution.Said(text, "en").Infer("phia")
	return a
}

const (
	asserts = attribution.Asserts
	agrees  = attribution.Agrees
)

// claims states that Arland asserts something.
func (m madeUp) claims(on ...attribution.Ref) {
	m.says("claim", "arland", "2024-01-10", act(asserts, on...))
}

// An adder adds a case that is built from one in which nobody says anything.
type adder func(id string, build func(madeUp))

// madeUpCases are each of one thing that outputs get wrong.
func madeUpCases() []*attribution.Case {
	var out []*attribution.Case
	var add adder = func(id string, build func(madeUp)) {
		m := madeUp{outputCase(id)}
		build(m)
		out = append(out, m.Case)
	}
	add.ends()
	add.answers()
	add.otherHolders()
	return out
}

// ends adds cases in which somebody may hold a claim no longer.
func (add adder) ends() {
	add("withdrawal", func(m madeUp) {
		m.claims(byCrew, byAccused)
		m.says("withdrawal", "arland", "2024-02-20", act(attribution.Withdraws, byCrew))
	})
	add("correction", func(m madeUp) {
		m.claims(byAccused)
		m.says("correction", "arland", "2024-02-20", act(attribution.Corrects, byAccused), act(asserts, byCrew))
	})
	add("withdrawn-statement", func(m madeUp) {
		m.claims(byCrew, byAccused, account)
		m.says("denial", "accused", "2024-01-15", act(attribution.Denies, "statements/claim"))
		m.says("withdrawal", "arland", "2024-02-20", act(attribution.Withdraws, "statements/claim"))
	})
	add("corrected-statement", func(m madeUp) {
		m.claims(byCrew, crewsState)
		m.says("other", "vendor", "2024-01-20", act(asserts, byCrew))
		m.says("correction", "arland", "2024-02-20", act(attribution.Corrects, "statements/claim"))
	})
	add("repetition", func(m madeUp) {
		m.says("claim", "arland", "2024-01-10", likely("likely", asserts, byCrew))
		m.says("again", "arland", "2024-03-01", likely("highly likely", asserts, byCrew))
	})
	add("perhaps-withdrawn", func(m madeUp) {
		m.claims(byCrew)
		m.says("again", "arland", "2024-03-01", act(asserts, byCrew))
		m.says("withdrawal", "arland", "", act(attribution.Withdraws, byCrew))
	})
	add("asserted-after-withdrawal", func(m madeUp) {
		m.claims(byCrew)
		m.says("withdrawal", "arland", "2024-02-20", act(attribution.Withdraws, byCrew))
		m.says("again", "arland", "2024-03-01", act(asserts, byCrew))
	})
	add("withdrawal-by-another", func(m madeUp) {
		m.claims(byCrew)
		m.says("withdrawal", "bersia", "2024-02-20", act(attribution.Withdraws, byCrew))
		m.says("wholly", "calonia", "2024-02-21", act(attribution.Withdraws, "statements/claim"))
	})
	add("ended-base", func(m madeUp) {
		m.claims(byCrew, crewsState)
		m.says("agreement", "bersia", "2024-01-15", act(agrees, "statements/claim"))
		m.says("withdrawal", "arland", "2024-02-20", act(attribution.Withdraws, byCrew))
		m.says("correction", "arland", "2024-02-21", act(attribution.Corrects, crewsState))
	})
}

// answers adds cases in which others answer a claim.
func (add adder) answers() {
	add("denied-statement", func(m madeUp) {
		m.claims(byCrew, byAccused, account)
		m.says("denial", "accused", "2024-01-15", act(attribution.Denies, "statements/claim"))
		m.says("contest", "vendor", "2024-01-16", act(attribution.Contests, "statements/claim"),
			act(attribution.DisputesBasis, "statements/claim"))
	})
	add("supported-statement", func(m madeUp) {
		m.claims(byCrew, byAccused)
		m.says("support", "bersia", "2024-01-15", act(attribution.Supports, "statements/claim"))
		m.says("acknowledgement", "calonia", "2024-01-16", act(attribution.Acknowledges, "statements/claim"))
		m.says("note", "vendor", "2024-01-17", act(attribution.TakesNote, "statements/claim"),
			act(attribution.ExpressesSolidarity, "incidents/storm"))
		m.says("recall", "arland", "2024-01-18", act(attribution.Recalls, "statements/claim"),
			act(attribution.Urges, "actors/accused"))
	})
	add("joiners", func(m madeUp) {
		s := m.says("claim", "arland", "2024-01-10", act(asserts, byCrew), act(attribution.Supports, byAccused))
		s.Joined = []attribution.Joiner{{Party: "bersia", When: "2024-01-12"}, {Party: "calonia"}}
		m.says("denial", "accused", "2024-01-15", act(attribution.Denies, "statements/claim")).Joined =
			[]attribution.Joiner{{Party: "vendor", When: "2024-01-19"}}
		m.says("withdrawal", "bersia", "2024-02-20", act(attribution.Withdraws, "statements/claim"))
	})
	add("agreement", func(m madeUp) {
		m.claims(byCrew, crewsState)
		m.says("agreement", "bersia", "2024-01-15", act(agrees, "statements/claim"))
		m.says("other", "calonia", "2024-01-16", act(agrees, byCrew))
		m.says("denial", "accused", "2024-01-17", act(attribution.Denies, "statements/agreement"))
	})
	add("reactions", func(m madeUp) {
		m.claims(byCrew, byAccused)
		declining := act(attribution.Declines, "incidents/storm")
		declining.Refuses = attribution.FamilyPerpetration
		m.says("declining", "bersia", "2024-01-11", declining)
		m.says("anger", "accused", "2024-01-12", act(attribution.AsksEvidence, byCrew),
			act(attribution.CounterAccuses, "actors/arland"),
			act(attribution.Proposes, "actors/arland"), act(attribution.DisputesBasis, byAccused))
		m.says("measures", "calonia", "2024-01-13", act(attribution.Condemns, "incidents/storm"), act(attribution.Announces))
		remark := act(attribution.Notes, byCrew)
		remark.Wording = attribution.Words{Text: "The first claim of its kind.", Lang: "en"}
		m.says("remark", "editor", "2024-01-14", remark).Kind = attribution.StatementEditorial
	})
	add("organs", func(m madeUp) {
		own := act(asserts, byAccused)
		own.By = []attribution.ActorID{"office"}
		m.says("release", "speaker", "2024-01-10", act(asserts, byCrew), own).For = []attribution.ActorID{"arland"}
		m.says("agreement", "bersia", "2024-01-15", act(agrees, "statements/release"))
		m.says("withdrawal", "office", "2024-02-20", act(attribution.Withdraws, byAccused))
	})
	add("agreement-with-agreement", func(m madeUp) {
		m.claims(byCrew)
		m.says("one", "bersia", "2024-01-15", act(agrees, "statements/claim"))
		m.says("two", "calonia", "2024-01-16", act(agrees, "statements/one"))
		m.says("denial", "accused", "2024-01-17", act(attribution.Denies, "statements/two"))
	})
}

// otherHolders adds cases in which a claim is not simply held: it is reported, or the judgement leans another way.
func (add adder) otherHolders() {
	add("reports", func(m madeUp) {
		m.says("article", "daily", "2024-01-10", reporting("arland", act(asserts, byCrew)),
			reporting("", act(asserts, byAccused)))
		m.says("second", "vendor", "2024-01-12", reporting("daily", reporting("accused", act(attribution.Denies, byCrew))))
		m.says("contest", "bersia", "2024-01-14", act(attribution.Contests, crewsState))
		m.says("third", "daily", "2024-01-15", reporting("calonia", act(agrees, crewsState)),
			reporting("arland", act(attribution.Withdraws, byCrew)))
	})
	add("judgements", func(m madeUp) {
		m.says("unlikely", "arland", "2024-01-10", likely("unlikely", asserts, byCrew))
		open := act(asserts, byAccused)
		open.Leans = attribution.LeansOpen
		m.says("open", "bersia", "2024-01-12", open)
		against := act(asserts, byAccused)
		against.Leans = attribution.LeansAgainst
		m.says("against", "vendor", "2024-01-13", against, likely("highly likely", asserts, byCrew))
		m.says("agreement", "calonia", "2024-01-14", act(agrees, "statements/unlikely"))
		m.says("denial", "accused", "2024-01-15", act(attribution.Denies, "statements/against"))
	})
	add("two-signs", func(m madeUp) {
		headline, body := likely("highly likely", asserts, byCrew), likely("unlikely", asserts, byCrew)
		headline.Part, body.Part = attribution.PartHeadline, attribution.PartBody
		m.says("release", "arland", "2024-01-10", headline, body)
		m.says("agreement", "bersia", "2024-01-15", act(agrees, "statements/release"))
	})
}

// randomCase returns a valid case of statements at random.
func randomCase(seed uint64) *attribution.Case {
	rng := rand.New(rand.NewPCG(seed, 2026))
	for try := 0; ; try++ {
		g := outputGenerator{Rand: rng, c: outputCase(fmt.Sprintf("random-%d", seed))}
		for i := range 2 + rng.IntN(5) {
			g.statement(attribution.StatementID(fmt.Sprintf("s%d", i)))
		}
		if g.c.Validate() == nil || try == 100 {
			return g.c
		}
	}
}

// An outputGenerator makes a case at random.
type outputGenerator struct {
	*rand.Rand
	c    *attribution.Case
	said []attribution.Ref // statements
}

func oneOf[E any](g *outputGenerator, list ...E) E { return list[g.IntN(len(list))] }

func (g *outputGenerator) party() attribution.ActorID {
	return oneOf[attribution.ActorID](g, "arland", "arland", "bersia", "calonia", "office", "vendor", "daily", "accused")
}

func (g *outputGenerator) statement(id attribution.StatementID) {
	// Days that follow one another, some that are vague, and none.
	day := attribution.When(fmt.Sprintf("2024-%02d-%02d", 1+len(g.said), 1+g.IntN(28)))
	s := &attribution.Statement{Kind: attribution.StatementText, By: []attribution.ActorID{g.party()},
		When: oneOf(g, day, day, day, day+"[Europe/London]", "2024-03", "")}
	if g.IntN(4) == 0 {
		s.For = []attribution.ActorID{g.party()}
	}
	if g.IntN(4) == 0 {
		s.Joined = append(s.Joined, attribution.Joiner{Party: g.party(),
			When: oneOf[attribution.When](g, "", "2024-11-03", "2024-11-07")})
	}
	for range 1 + g.IntN(2) {
		s.Acts = append(s.Acts, g.act(0))
	}
	g.c.Statements[id] = s
	g.said = append(g.said, id.Ref())
}

func (g *outputGenerator) act(depth int) attribution.Act {
	verb := oneOf(g, attribution.Asserts, attribution.Asserts, attribution.Asserts, attribution.Agrees,
		attribution.Withdraws, attribution.Corrects,
		attribution.Denies, attribution.Contests, attribution.Supports, attribution.Acknowledges,
		attribution.DisputesBasis, attribution.Reports)
	if verb == attribution.Reports && depth < 2 {
		return reporting(oneOf(g, "", g.party(), g.party()), g.act(depth+1))
	}
	if verb == attribution.Reports {
		verb = attribution.Denies
	}
	on := oneOf(g, byCrew, byCrew, byAccused, crewsState, account)
	if len(g.said) > 0 && verb != attribution.Asserts && g.IntN(2) == 0 {
		on = oneOf(g, g.said...)
	}
	a := act(verb, on)
	if verb.Holds() {
		a.Leans = oneOf(g, "", "", "", attribution.LeansOpen, attribution.LeansAgainst)
	}
	return a
}
