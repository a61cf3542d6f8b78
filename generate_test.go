package attribution_test

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"

	. "example.com/attribution"
	"github.com/google/uuid"
)

// random is a case whose members hold anything that a document can hold, whether it makes sense or not.
func random(rng *rand.Rand) *Case {
	c := new(Case)
	fill(rng, reflect.ValueOf(c).Elem(), 0)
	return c
}

// randomTexts are of all scripts, with what JSON, HTML and JSON Pointer escape; some are dates, languages, references
// and words of vocabularies.
var randomTexts = []string{"a", "b", "two words", "中文", "é", "e\u0301", "\u202Eright", "😀", "\"\\/\b\f\n\r\t\x00\x1f", "<>&\u2028\u2029", "a~b/c",
	"\uFFFD", "2021", "2024-03-26T09~[Pacific/Auckland]", "zh-Hans", "actors/a", "statements/b", string(Asserts), string(Reports), "kind", "phia"}

func fill(rng *rand.Rand, x reflect.Value, depth int) {
	length := func() int { return max(0, rng.IntN(5)-1-depth/3) }
	switch x.Type() {
	case reflect.TypeFor[uuid.UUID]():
		for i := range 16 {
			x.Index(i).SetUint(uint64(rng.Uint32() & 0xFF))
		}
		return
	case reflect.TypeFor[Extra]():
		values := []string{`null`, `1.50`, `-0`, `1e400`, `"é\n"`, `[]`, `{"a":{"b":[true,null]},"A":1}`}
		for range length() {
			if x.IsNil() {
				x.Set(reflect.ValueOf(Extra{}))
			}
			key := fmt.Sprintf("example.org/%s%d", randomTexts[rng.IntN(len(randomTexts))], rng.IntN(9))
			x.SetMapIndex(reflect.ValueOf(key), reflect.ValueOf(json.RawMessage(values[rng.IntN(len(values))])))
		}
		return
	case reflect.TypeFor[Actor]():
		kinds := []Actor{new(State), new(Organ), new(Organization), new(Group), new(Person), new(Persona), new(Coalition), new(Unnamed),
			&UnknownActor{Kind: "example.org/other"}}
		x.Set(reflect.ValueOf(kinds[rng.IntN(len(kinds))]))
		fill(rng, x.Elem().Elem(), depth)
		return
	case reflect.TypeFor[Response]():
		kinds := []Response{new(Sanction), new(Indictment), new(DiplomaticMeasure), new(Reward), new(Investigation), new(Disruption), new(DomesticMeasure),
			&UnknownResponse{Kind: "other"}}
		x.Set(reflect.ValueOf(kinds[rng.IntN(len(kinds))]))
		fill(rng, x.Elem().Elem(), depth)
		return
	}
	switch x.Kind() {
	case reflect.String:
		if rng.IntN(2) == 0 {
			x.SetString(randomTexts[rng.IntN(len(randomTexts))])
		}
	case reflect.Bool:
		x.SetBool(rng.IntN(2) == 0)
	case reflect.Int:
		x.SetInt(int64(rng.IntN(7)-3) * int64(rng.IntN(1000)))
	case reflect.Float64:
		x.SetFloat([]float64{0, math.Copysign(0, -1), 1, -1.5, 1e21, 5e-324, 40e6, 0.1}[rng.IntN(8)])
	case reflect.Pointer:
		if depth == 0 || x.CanSet() && x.Type().Elem().Kind() != reflect.Struct || rng.IntN(1+depth) == 0 {
			x.Set(reflect.New(x.Type().Elem()))
			fill(rng, x.Elem(), depth+1)
		}
	case reflect.Slice:
		n := length()
		if n == 0 {
			return
		}
		x.Set(reflect.MakeSlice(x.Type(), n, n))
		for i := range n {
			fill(rng, x.Index(i), depth+1)
		}
	case reflect.Map: // a collection
		for range length() {
			if x.IsNil() {
				x.Set(reflect.MakeMap(x.Type()))
			}
			key, entity := reflect.New(x.Type().Key()).Elem(), reflect.New(x.Type().Elem()).Elem()
			fill(rng, key, depth)
			if entity.Kind() == reflect.Pointer {
				entity.Set(reflect.New(entity.Type().Elem()))
				fill(rng, entity.Elem(), depth+1)
			} else {
				fill(rng, entity, depth+1)
			}
			x.SetMapIndex(key, entity)
		}
	case reflect.Struct:
		for i := range x.NumField() {
			if f := x.Type().Field(i); f.Name != "Kind" || x.Type().Name() != "UnknownActor" && x.Type().Name() != "UnknownResponse" {
				fill(rng, x.Field(i), depth+1)
			}
		}
	default:
		panic("no random " + x.Type().String())
	}
}

// realistic is a valid case of about 12n entities: n incidents, each with who did it and whose it is, told and claimed
// by two parties, denied by a third, quoted, rendered and answered by measures.
func realistic(n int) *Case {
	c := &Case{
		ID: "realistic", Title: "A case of many incidents", Lang: "en", Modified: "2024-05-01", License: "CC-BY-4.0",
		Actors: Actors{
			"accused":  &State{Profile: Named("Accused", "en"), Code: "NZ"},
			"accuser":  &State{Profile: Named("Accuser", "en"), Code: "NZ"},
			"ministry": &Organ{Profile: Named("Ministry", "en"), Of: "accuser"},
			"speaker":  &Person{Profile: Named("Speaker"), Roles: []Role{{Of: "ministry", Title: en("spokesperson")}}},
			"agency":   &Organization{Profile: Named("Agency"), Sort: OrganizationMedia},
		},
		Incidents: Incidents{}, Accounts: Accounts{}, Sources: Sources{}, Evidence: Evidence{}, Attributions: Attributions{},
		Statements: Statements{}, Quotes: Quotes{}, Responses: Responses{},
	}
	for i := range n {
		id := func(prefix string) string { return fmt.Sprintf("%s-%05d", prefix, i) }
		group, incident, source := ActorID(id("group")), IncidentID(id("incident")), SourceID(id("page"))
		claim, nexus, account := AttributionID(id("claim")), AttributionID(id("nexus")), AccountID(id("account"))
		release, quote := StatementID(id("release")), QuoteID(id("words"))
		c.Actors[group] = &Group{Profile: Profile{Names: []Name{{Text: id("Group"), Kind: NamePrimary}, {Text: id("Alias"), Kind: NameVendor,
			Coined: "agency", Fit: FitOverlaps}}}, Sort: GroupThreat}
		c.Incidents[incident] = &Incident{Title: id("Intrusion")}
		c.Accounts[account] = &Account{Incident: incident, Activity: "2021/2022", Disclosed: "2024-03-25", Kinds: []Effect{EffectIntrusion},
			Victims: []Victim{{Actor: "ministry", Effect: EffectIntrusion}}, Counts: []Count{{Of: "people", Words: en("about 40"), Low: new(40.0)}}}
		c.Sources[source] = &Source{Title: en(id("Page")), Publisher: "ministry", URL: "https://example.org/" + id("page"), Lang: "en",
			Published: "2024-03-25", Retrieved: "2024-04-01"}
		c.Evidence[EvidenceID(id("evidence"))] = &EvidenceItem{Kind: EvidenceMalware, By: []ActorID{"ministry"}, Disclosure: "partly"}
		c.Attributions[claim] = &Attribution{Subject: incident.Ref(), Link: ConductedBy, Object: group.Ref()}
		c.Attributions[nexus] = &Attribution{Subject: group.Ref(), Link: AffiliatedTo, Object: "actors/accused"}
		c.Statements[release] = &Statement{Kind: StatementRelease, By: []ActorID{"speaker"}, For: []ActorID{"accuser"},
			When: "2024-03-25T16:30[Europe/London]", Source: source, Acts: []Act{
				{Verb: Asserts, On: []Ref{claim.Ref(), account.Ref()}, Assessment: phia("highly likely"), Quotes: []QuoteID{quote}},
				{Verb: Asserts, On: []Ref{nexus.Ref()}, Assessment: phia("almost certain"), Quotes: []QuoteID{quote},
					Evidence: []EvidenceID{EvidenceID(id("evidence"))}},
			}}
		c.Statements[StatementID(id("denial"))] = &Statement{Kind: StatementAnswer, By: []ActorID{"accused"}, When: "2024-03-26[Asia/Shanghai]",
			Acts: []Act{{Verb: Denies, On: []Ref{nexus.Ref()}, Answers: []Ref{release.Ref()}}}}
		c.Statements[StatementID(id("article"))] = &Statement{Kind: StatementArticle, By: []ActorID{"agency"}, When: "2024-03-26",
			Acts: []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"accuser"}, On: []Ref{claim.Ref()}}}}}
		c.Quotes[quote] = &Quote{Statement: release, Lang: "en", Text: "it is highly likely, and of the link almost certain, that " + id("group") +
			" conducted the activity between 2021 and 2022"}
		c.Quotes[QuoteID(id("rendering"))] = &Quote{Statement: StatementID(id("article")), Lang: "fr", Renders: quote, Mode: ModePublished,
			Text: "il est hautement probable que " + id("group") + " a mené cette activité"}
		c.Responses[ResponseID(id("listing"))] = &Sanction{Measure: Measure{By: []ActorID{"accuser"}, Against: []ActorID{group},
			Over: []Ref{incident.Ref()}, Announced: "2024-03-25", Legal: []LegalBasis{{Jurisdiction: "accuser", Instrument: "Regulations"}}},
			Regime: "Cyber", Designations: []Designation{{Actor: group, Restrictions: []Restriction{RestrictionAssetFreeze}, Listed: "2024-03-25"}}}
	}
	return c
}
