package query_test

import (
	"fmt"
	"log"
	"maps"
	"slices"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/query"
)

// load is the index of an embedded dossier.
func load(id string) *query.Index {
	c, err := cases.Load(id)
	if err != nil {
		log.Fatal(err)
	}
	return query.New(c)
}

// Two British texts of one day hold one claim, at two strengths; the NCSC holds it without any.
func ExampleIndex_Holdings() {
	x := load(cases.March2024)
	for _, h := range x.Holdings("attributions/ec-china") {
		a := x.Act(h.Place).Assessment
		fmt.Printf("%s in %s, %s: %q %q\n", h.Party, h.Place.Statement, h.Since, a.Likelihood.Text, a.Certainty.Text)
	}
	// Output:
	// uk in dowden, 2024-03-25[Europe/London]: "" "I can confirm today"
	// ncsc in ncsc, 2024-03-25[Europe/London]: "" ""
	// uk in fcdo, 2024-03-25T16:30[Europe/London]: "" ""
	// ncsc in fcdo, 2024-03-25T16:30[Europe/London]: "highly likely" ""
}

// Which propositions does a party hold?
func ExampleIndex_HoldingsBy() {
	x := load("2025-singapore")
	for _, h := range x.HoldingsBy("mandiant") {
		fmt.Println(h.Proposition, h.Place.Statement, x.Words(h.Place).Text)
	}
	// Output:
	// attributions/unc3886-china mandiant China-nexus espionage group
	// attributions/unc3886-china mandiant-suspected suspected China-nexus espionage actor
}

// One claim with its words and all that stands against it, as a case of its own that can be cited.
func ExampleIndex_Extract() {
	x := load("2025-singapore")
	c, err := x.Extract("attributions/unc3886-china")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(c.Validate())
	for r := range c.All() {
		if collection, id := r.Split(); collection == attribution.CollectionStatements {
			fmt.Println(id)
		}
	}
	// Output:
	// <nil>
	// embassy
	// embassy-2026
	// letter
	// mandiant
	// mandiant-suspected
}

// What each party puts forward for a claim. Nothing is summed.
func ExampleIndex_Matrix() {
	x := load("2018-olympic-destroyer")
	for _, w := range x.Matrix("od") {
		if w.Evidence == "deletion" {
			fmt.Println(w.Party, w.Verb, w.Proposition)
		}
	}
	// Output: kaspersky asserts attributions/od-as-lazarus
}

// The government names the group and refuses to name a state; a company makes the link, the accused denies it.
func ExampleIndex_PositionsOn() {
	x := load("2025-singapore")
	for _, p := range x.PositionsOn("attributions/unc3886-china") {
		fmt.Println(p.Party, p.Verb, "in", p.Place.Statement)
	}
	// Output:
	// china denies in embassy
	// singapore declines in speculative
	// jaipragas supports in commentary
	// singapore declines in refusal
	// china asks-for-evidence in letter
	// china denies in letter
	// china denies in embassy-2026
	// mandiant asserts in mandiant
	// mandiant asserts in mandiant-suspected
}

// The press says that NATO blamed China. NATO said that it acknowledges what its allies say.
func ExampleIndex_ReportsOn() {
	x := load("2021-exchange")
	for _, p := range x.ReportsOn("attributions/ex-china") {
		if p.Party == "nato" {
			fmt.Println(x.Reporters(p.Place), "on", p.Party, p.Verb, p.On)
		}
	}
	for _, p := range x.PositionsBy("nato") {
		if p.Through == "" {
			fmt.Println(p.Party, p.Verb, p.On)
		}
	}
	// Output:
	// [tass] on nato asserts attributions/ex-china
	// [digwatch] on nato asserts attributions/ex-china
	// [letstalkcyber] on nato asserts attributions/ex-china
	// [todaychina] on nato agrees attributions/ex-china
	// nato acknowledges statements/canada
	// nato acknowledges statements/uk
	// nato acknowledges statements/us
	// nato expresses-solidarity incidents/exchange
	// nato urges actors/china
}

// On the evening of 24 March 2024 in London it was the 25th in Beijing, and the ministry may have denied already what
// nobody had claimed.
func ExampleIndex_AsOf() {
	x, err := load(cases.March2024).AsOf("2024-03-24T20:00:00Z")
	if err != nil {
		log.Fatal(err)
	}
	for _, p := range x.PositionsOn("attributions/ec-china") {
		fmt.Println(p.Party, p.Verb, p.Place.Statement, "uncertain:", p.Uncertain, "hidden:", p.Hidden)
	}
	fmt.Println(x.Holders("attributions/ec-china"), x.Claimed("attributions/ec-china"))
	// Output:
	// china denies lin-25 uncertain: true hidden: true
	// china disputes-basis lin-25 uncertain: true hidden: true
	// [] no
}

// New Zealand spoke on the 26th, which in London was the evening before.
func ExampleIndex_Timeline() {
	for _, e := range load(cases.March2024).Timeline() {
		if e.Of == "statements/fcdo" || e.Of == "statements/collins" {
			earliest, latest, _ := e.Local()
			fmt.Println(e.Of, e.Date, e.Earliest, e.Latest)
			fmt.Println("  local:", earliest.Format("2 Jan 15:04"), "to", latest.Format("2 Jan 15:04"))
		}
	}
	// Output:
	// statements/fcdo 2024-03-25T16:30[Europe/London] 2024-03-25T16:30:00Z 2024-03-25T16:31:00Z
	//   local: 25 Mar 16:30 to 25 Mar 16:31
	// statements/collins 2024-03-26T09~[Pacific/Auckland] 2024-03-25T20:00:00Z 2024-03-25T21:00:00Z
	//   local: 26 Mar 09:00 to 26 Mar 10:00
}

// The British NCSC on Microsoft Exchange, link by link.
func ExampleIndex_Chains() {
	for c := range load("2021-exchange").Chains("exchange") {
		if c.Holder != "ncsc" {
			continue
		}
		for _, s := range c.Hops {
			for _, h := range s.Held {
				fmt.Println(s.From, s.Link, s.To, "|", h.Assessment.Likelihood.Text)
			}
		}
		fmt.Println()
	}
	// Output:
	// incidents/exchange backed-by actors/china | almost certain
	//
	// incidents/exchange conducted-by actors/hafnium | highly likely
	// actors/hafnium linked-to actors/china | highly likely
}

// Singapore's own chain ends at the group. Only across parties does one lead on, and each step shows whose it is.
func ExampleIndex_ChainsAcross() {
	for c := range load("2025-singapore").ChainsAcross("sg") {
		if c.End() != "china" {
			continue
		}
		for _, s := range c.Hops {
			fmt.Print(s.Link, " ", s.To)
			for _, h := range s.Held {
				fmt.Print(" ", h.Party)
			}
			fmt.Println()
		}
		fmt.Println()
	}
	// Output:
	// conducted-by actors/unc3886 csa singapore
	// affiliated-to actors/china wikipedia
	//
	// conducted-by actors/unc3886 csa singapore
	// linked-to actors/china mandiant mandiant
}

func ExampleChain_Weakest() {
	for c := range load("2021-exchange").Chains("exchange") {
		if c.Holder == "ncsc" && c.End() == "china" {
			s, _ := c.Weakest()
			fmt.Println(c.Hops[s.Hop].To, s.Held.Assessment.Likelihood.Text, s.Range)
		}
	}
	// Output:
	// actors/china almost certain ≈95–<100
	// actors/hafnium highly likely ≈80–≈90
}

// Who names what on Microsoft Exchange, and who only rests on others.
func ExampleIndex_Agreement() {
	a := load("2021-exchange").Agreement("exchange")
	for _, n := range a.Named {
		fmt.Print(n.Level, " ", n.Object, ":")
		for _, by := range n.By {
			fmt.Print(" ", by.Party)
		}
		fmt.Println()
	}
	for _, e := range a.Endorsements {
		fmt.Println(e.Party, e.Verb, e.Whom)
	}
	// Output:
	// group hafnium: microsoft ncsc
	// organ mss: australia canada us
	// state china: biden canada ncsc uk
	// unnamed unnamed-state: microsoft
	// territory china: eu eu-members microsoft
	// japan supports [uk]
	// japan supports [us]
	// nato acknowledges [canada]
	// nato acknowledges [uk]
	// nato acknowledges [us]
}

// When the Electoral Commission was entered: its own telling, London's, and one that an agency put into London's mouth.
func ExampleIndex_Accounts() {
	for _, c := range load(cases.March2024).Accounts("ec") {
		if c.Aspect == query.AspectActivity {
			for _, t := range c.Tellings {
				fmt.Println(t.Value, t.Holders, t.Reported)
			}
			fmt.Println("differ:", c.Differ, "exclude each other:", c.Exclude)
		}
	}
	// Output:
	// 2021-08/ [electoral-commission] false
	// 2021/2022 [ncsc uk] false
	// {2020,2021} [] true
	// differ: true exclude each other: false
}

// The American listings over SolarWinds name a service and no state.
func ExampleIndex_ResponsesTo() {
	for _, r := range load("2021-solarwinds").ResponsesTo("incidents/sw") {
		if slices.Contains(r.By, "us") && r.Kind == "sanction" {
			fmt.Println(r.ID, r.AnnouncedIn, "attributes to a state:", r.Attributes)
		}
	}
	// Output: us-listings [blinken white-house] attributes to a state: no
}

func ExampleIndex_InForce() {
	x := query.New(&attribution.Case{
		ID: "listing",
		Responses: attribution.Responses{"listing": &attribution.Sanction{
			Measure: attribution.Measure{Effective: "2024-03-25", Ended: "2026"},
		}},
	})
	for _, date := range []attribution.When{"2023", "2025-06", "2026-06", "2027"} {
		answer, err := x.InForce("listing", date)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(date, answer)
	}
	// Output:
	// 2023 no
	// 2025-06 yes
	// 2026-06 cannot tell
	// 2027 no
}

// A severance lasts, a summons is done, and a charge that is pending is open.
func ExampleIndex_InForce_kinds() {
	measure := func(status attribution.Status) attribution.Measure {
		return attribution.Measure{By: []attribution.ActorID{"de"}, Against: []attribution.ActorID{"ru"}, Announced: "2024-05-03", Status: status}
	}
	x := query.New(&attribution.Case{ID: "measures", Responses: attribution.Responses{
		"severance": &attribution.DiplomaticMeasure{Measure: measure(""), Step: attribution.StepSeverance},
		"summons":   &attribution.DiplomaticMeasure{Measure: measure(""), Step: attribution.StepSummons},
		"charge":    &attribution.Indictment{Measure: measure(attribution.StatusPending)},
		"reward":    &attribution.Reward{Measure: measure(attribution.StatusWithdrawn)},
	}})
	for _, id := range []attribution.ResponseID{"severance", "summons", "charge", "reward"} {
		onADay, err := x.InForce(id, "2025", "ru")
		if err != nil {
			log.Fatal(err)
		}
		asLastKnown, err := x.InForce(id, "")
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%s: %s, %s\n", id, onADay, asLastKnown)
	}
	// Output:
	// severance: yes, yes
	// summons: no, no
	// charge: yes, yes
	// reward: cannot tell, no
}

// The article put words into the mouths of ministers.
func ExampleIndex_Misreports() {
	for _, m := range load(cases.March2024).Misreports() {
		if m.Place.Statement == "seed" && m.Party == "dowden" {
			fmt.Println(m.Party, m.Kind, m.Said, "not", m.Recorded[0].Value)
		}
	}
	// Output:
	// dowden strength conducted-by not affiliated-to
	// dowden claim activity {2020,2021} not activity 2021/2022
}

// One party puts an intrusion down to a persona of one state, the other to an organ of another: they differ in the
// states, which neither of them needs to name.
func ExampleDifference() {
	asserts := func(on ...attribution.Ref) []attribution.Act {
		return []attribution.Act{{Verb: attribution.Asserts, On: on}}
	}
	x := query.New(&attribution.Case{
		ID: "rivals",
		Actors: attribution.Actors{
			"vendor": &attribution.Organization{}, "ministry": &attribution.Organ{Of: "de"}, "de": &attribution.State{Code: "DE"},
			"mask": &attribution.Persona{}, "ir": &attribution.State{Code: "IR"}, "ru": &attribution.State{Code: "RU"}, "gru": &attribution.Organ{Of: "ru"},
		},
		Incidents: attribution.Incidents{"i": {}},
		Attributions: attribution.Attributions{
			"by-mask": {Subject: "incidents/i", Link: attribution.ConductedBy, Object: "actors/mask"},
			"mask-ir": {Subject: "actors/mask", Link: attribution.PersonaOf, Object: "actors/ir"},
			"by-gru":  {Subject: "incidents/i", Link: attribution.ConductedBy, Object: "actors/gru"},
		},
		Statements: attribution.Statements{
			"report": {By: []attribution.ActorID{"vendor"}, When: "2024-03-25", Acts: asserts("attributions/by-mask", "attributions/mask-ir")},
			"speech": {By: []attribution.ActorID{"ministry"}, When: "2024-03-26", Acts: asserts("attributions/by-gru")},
		},
	})
	for _, d := range x.Agreement("i").Differences {
		for _, side := range d.Sides {
			fmt.Println(d.Level, side.Objects, side.By[0].Held[0])
		}
	}
	// Output:
	// state [ir] vendor asserts (2024-03-25)
	// state [ru] ministry asserts (2024-03-26)
}

// The British NCSC named a Russian service. That it is Russia's is in the compilers' frame, and nobody's claim.
func ExampleIndex_Accusations() {
	for _, a := range load("2021-solarwinds").Accusations("russia") {
		if a.Party != "ncsc" {
			continue
		}
		for _, h := range a.Hops {
			if h.Structural() {
				fmt.Println(h.From, "is of", h.To, "in the compilers' frame")
			} else {
				fmt.Println(h.From, h.Link, h.To, "|", h.Held[0])
			}
		}
		fmt.Println("its own:", a.Own())
	}
	// Output:
	// incidents/sw conducted-by actors/svr | ncsc asserts "highly likely" (2021-04-15)
	// actors/svr is of actors/russia in the compilers' frame
	// its own: false
}

func ExampleDiff() {
	before := &attribution.Case{ID: "c", Statements: attribution.Statements{"s": {By: []attribution.ActorID{"a"}, When: "2024"}}}
	after := before.Clone()
	after.Statements["s"].When = "2024-03-25"
	after.Statements["t"] = &attribution.Statement{By: []attribution.ActorID{"b"}}
	changes, err := query.Diff(before, after)
	if err != nil {
		log.Fatal(err)
	}
	for _, c := range changes {
		fmt.Println(c.Kind, c.Entity, c.Members, string(c.Before), string(c.After))
	}
	// Output:
	// changed statements/s [when] {"by":["a"],"when":"2024"} {"by":["a"],"when":"2024-03-25"}
	// added statements/t []  {"by":["b"]}
}

// States are one by their code; two ministries of one id are not one because they share it.
func ExampleMerge() {
	a := &attribution.Case{ID: "a", Actors: attribution.Actors{
		"uk": &attribution.State{Code: "GB"}, "ministry": &attribution.Organ{Of: "uk"},
	}}
	b := &attribution.Case{ID: "b", Actors: attribution.Actors{
		"britain": &attribution.State{Code: "GB"}, "france": &attribution.State{Code: "FR"}, "ministry": &attribution.Organ{Of: "france"},
	}}
	c, findings := query.Merge(a, b)
	for _, id := range slices.Sorted(maps.Keys(c.Actors)) {
		fmt.Println(id, c.Actors[id].ActorKind())
	}
	fmt.Println(c.ID, c.MadeOf)
	for _, f := range findings {
		fmt.Println(f.Code, f.Path, f.Value)
	}
	// Output:
	// britain state
	// france state
	// ministry organ
	// ministry--35f45b26 organ
	// a.b [a b]
	// renamed /actors/ministry--35f45b26 ministry
}
