package attribution_test

import (
	"encoding/json"
	"go/ast"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	. "example.com/attribution"
	"github.com/google/uuid"
)

func own(n byte) uuid.UUID { return uuid.UUID{0: n, 6: 0x40, 8: 0x80} }

func extra(text string) Extra { return Extra{"example.org/own": json.RawMessage(text)} }

// complete is a valid case in which every member of every entity is stated. Its parties are made up.
func complete() *Case {
	words := Words{Text: "wording", Lang: "en-GB", Extra: extra(`[1.50,"x"]`)}
	basis := LegalBasis{Jurisdiction: "accuser", Instrument: "Act", Article: "§ 1", Words: words, Extra: extra(`1`)}
	term := func(text, scale string) Term {
		return Term{Text: text, Lang: "en", Scale: scale, Inferred: true, Extra: extra(`{"a":{"b":null}}`)}
	}
	name := Name{Text: "Name", Lang: "fr", Kind: NameVendor, Coined: "press", By: "accuser", Fit: FitOverlaps, Source: "page",
		Period: "2019/..", Extra: extra(`2`)}
	measure := func(n byte) Measure {
		return Measure{UUID: own(n), By: []ActorID{"accuser"}, Against: []ActorID{"accused"}, Over: []Ref{"incidents/theft", "attributions/claim"},
			OtherCauses: []string{"another cause"}, Follows: []ResponseID{"protest"}, Announced: "2024-03-25", CarriedOut: "2024-03-26",
			Effective: "2024-03-27", Deadline: "2024-04", Ended: "2025", Status: StatusExpired, Legal: []LegalBasis{basis}, Sources: []SourceID{"page"},
			Extra: extra(`3`)}
	}
	count := Count{Of: "people", Words: words, Low: new(10.0), High: new(20.0), Unit: "USD", Scope: words, Extra: extra(`4`)}
	return &Case{
		ID: "complete", UUID: own(1), Title: "A complete case", Lang: "en", Modified: "2024-05-01T12:00:00Z", By: []ActorID{"press"},
		License: "CC-BY-4.0", Marking: "TLP:CLEAR", MadeOf: []string{"first", "second"}, Extra: extra(`{"of":"the case"}`),
		Accepted: []Acceptance{{Code: CodeNoSource, Path: "/accounts/telling", Why: "made up", Extra: extra(`30`)}},
		Searches: []Search{{For: []Ref{"quotes/words"}, Where: "archives", Words: []string{"theft"}, Langs: []Lang{"en"}, When: "2024-04",
			Result: ResultPartly, Sources: []SourceID{"page"}, Remark: "in part", Extra: extra(`31`)}},
		Actors: Actors{
			"accuser": &State{Profile: Profile{UUID: own(2), Names: []Name{name, {Text: "Accuser"}}, Description: "made up", Reliability: ReliabilityA,
				Sources: []SourceID{"page"}, Extra: extra(`5`)}, Code: "NZ"},
			"accused":   &State{},
			"ministry":  &Organ{Of: "accuser", Sort: OrganNational},
			"service":   &Organ{Of: "accused", Sort: OrganSubnational},
			"territory": &Organ{Sort: OrganDependency},
			"press":     &Organization{Profile: Named("Press"), Sort: OrganizationMedia, Country: "NZ"},
			"band":      &Group{Profile: Named("Band", "en"), Sort: GroupThreat},
			"speaker":   &Person{Roles: []Role{{Of: "ministry", Title: words, Period: "2020/2024", Extra: extra(`6`)}}},
			"envoy":     &Person{},
			"mask":      &Persona{Profile: Named("Mask")},
			"allies":    &Coalition{Members: []ActorID{"accuser", "territory"}},
			"official":  &Unnamed{Profile: Profile{Description: "an official"}},
			"cell":      &UnknownActor{Profile: Named("Cell"), Kind: "example.org/cell"},
		},
		Incidents: Incidents{
			"theft": {UUID: own(3), Title: "Theft", Names: []Name{name}, Extra: extra(`7`)},
			"other": {},
		},
		Accounts: Accounts{"telling": {UUID: own(20), Incident: "theft", Activity: "2021~/2022", Detected: "2022-10", Disclosed: "2023-08-08[Europe/London]",
			Kinds: []Effect{EffectIntrusion, EffectDataTheft}, Victims: []Victim{{Actor: "accuser", Effect: EffectDataTheft, Words: words, Extra: extra(`8`)}},
			Outcome: OutcomeSucceeded, Counts: []Count{count}, Techniques: []string{"T1566.002"}, Purpose: words, Extra: extra(`9`)}},
		Sources: Sources{
			"page": {UUID: own(4), Title: words, Publisher: "ministry", URL: "https://example.org/page", Archive: "https://example.org/archive",
				Via: "copy", Revises: "draft", Lang: "zh-Hans", Published: "2024-03-25", Retrieved: "2024-03-26T10:00:00Z",
				SHA256: strings.Repeat("0123456789abcdef", 4), Reliability: "B", Extra: extra(`10`)},
			"copy":  {},
			"draft": {Published: "2024-03"},
		},
		Evidence: Evidence{"malware": {UUID: own(21), Kind: EvidenceMalware, By: []ActorID{"ministry"}, From: []ActorID{"press"}, CommissionedBy: "accuser",
			Disclosure: "partly", Reliability: ReliabilityB, Credibility: Credibility2, Description: "code", Sources: []SourceID{"page"}, Extra: extra(`11`)}},
		Attributions: Attributions{
			"claim": {UUID: own(5), Subject: "incidents/theft", Link: ConductedBy, Object: "actors/band", Period: "2021", Extra: extra(`12`)},
			"nexus": {Subject: "actors/band", Link: SponsoredBy, Object: "actors/accused"},
			"own":   {Subject: "actors/band", Link: "example.org/inspired-by", Family: FamilyStateNexus, Object: "actors/accused"},
			"reply": {Subject: "incidents/other", Link: RetaliatesFor, Object: "responses/listing"},
		},
		Statements: Statements{
			"release": {UUID: own(6), Kind: StatementRelease, By: []ActorID{"speaker"}, Office: "ministry", Capacity: words, For: []ActorID{"accuser"},
				Joined:   []Joiner{{Party: "territory", When: "2024-03-28", Words: words, Source: "page", Extra: extra(`13`)}},
				To:       []ActorID{"accused"},
				Occasion: "the day", When: "2024-03-25T16:30[Pacific/Auckland]", Place: "Wellington", Source: "page", Extra: extra(`14`),
				Acts: []Act{
					{Verb: Asserts, By: []ActorID{"ministry"}, On: []Ref{"attributions/claim", "accounts/telling"}, Wording: words, Inferred: true, Leans: LeansFor,
						Assessment: Assessment{Likelihood: term("highly likely", "phia"), Confidence: term("high confidence", "icd203-confidence"),
							Certainty: term("clear", "example.org/scale"), Standard: term("probable cause", "example.org/scale"), Extra: extra(`15`)},
						Basis: []LegalBasis{basis}, Character: "retorsion", RestsOn: []Ref{"evidence/malware"}, Evidence: []EvidenceID{"malware"},
						Bearings: []Bearing{{Evidence: "malware", On: "attributions/claim", Sense: SenseSupports, Reliability: term("B", "admiralty-reliability"),
							Credibility: term("2", "admiralty-credibility"), Words: words, Extra: extra(`32`)}},
						CodedBy: Coder{Name: "AB", When: "2024-05-01", Extra: extra(`33`)}, ReadBy: []Coder{{Name: "CD", When: "2024-05-02", Extra: extra(`34`)}}, Withheld: words, Part: "body",
						Quotes: []QuoteID{"words"}, Extra: extra(`16`)},
					{Verb: Declines, On: []Ref{"actors/band"}, Refuses: FamilyStateNexus},
					{Verb: Announces, On: []Ref{"responses/listing"}},
				}},
			"article": {Kind: StatementArticle, By: []ActorID{"press"}, When: "2024-03-29", Acts: []Act{
				{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"official"}, On: []Ref{"attributions/nexus"}}}}},
			"echo":  {By: []ActorID{"accused"}, When: "2024-04-02", Acts: []Act{{Verb: Denies, On: []Ref{"attributions/nexus"}, Answers: []Ref{"statements/release"}}}},
			"ally":  {By: []ActorID{"allies"}, When: "2024-04-03", Acts: []Act{{Verb: Agrees, On: []Ref{"statements/release"}}}},
			"later": {By: []ActorID{"allies"}, When: "2024-05", Acts: []Act{{Verb: Withdraws, Answers: []Ref{"statements/ally"}}}},
		},
		Quotes: Quotes{
			"words": {UUID: own(22), Statement: "release", Text: "it is highly likely", Lang: "en", Speaker: "speaker", Source: "page",
				Anchor: Anchor{Prefix: "that ", Suffix: ".", Start: 10, End: 29, Extra: extra(`17`)}, Extra: extra(`18`)},
			"spoken":    {Statement: "release", Lang: "en", Absent: AbsentNotHeard},
			"rendering": {Statement: "article", Text: "sehr wahrscheinlich", Lang: "de", Renders: "words", Inferred: true, Mode: ModePublished, Form: FormExcerpt},
			"repeated":  {Statement: "ally", Text: "it is highly likely", Lang: "en", Repeats: "words"},
			"machine":   {Text: "très probable", Lang: "fr-t-en", Source: "copy", Renders: "words", Mode: ModeMachine},
		},
		Responses: Responses{
			"protest": &DiplomaticMeasure{Step: StepProtestNote},
			"listing": &Sanction{Measure: measure(7), Regime: "Cyber",
				Designations: []Designation{{Actor: "band", Over: []Ref{"incidents/theft"}, Restrictions: []Restriction{RestrictionAssetFreeze},
					Entries:   []ListEntry{{List: "List", ID: "1", Programme: "Cyber", Extra: extra(`19`)}},
					Criterion: words, Reasons: []QuoteID{"words"}, Listed: "2024-03-25", Amended: "2024-06", Delisted: "2025", Extra: extra(`20`)}},
				AppliedIn: []Application{{Territory: "territory", Legal: basis, Restrictions: []Restriction{RestrictionTravelBan},
					Effective: "2024-03-26", Source: "page", Extra: extra(`21`)}}},
			"charge": &Indictment{Measure: measure(8), Court: "Court", Docket: "1", Defendants: []ActorID{"speaker"}, Counts: []LegalBasis{basis},
				Filed: "2024-01-30", Unsealed: "2024-03-25"},
			"summons": &DiplomaticMeasure{Measure: measure(9), Step: StepSummons, EnvoyOf: "accused", Person: "envoy", Rank: "chargé d'affaires",
				AnnouncedRank: "ambassador", Number: 1},
			"reward":   &Reward{Measure: measure(10), Programme: "Programme", Amount: count},
			"inquiry":  &Investigation{Measure: measure(11), Offences: []LegalBasis{basis}},
			"takedown": &Disruption{Measure: measure(12)},
			"decree":   &DomesticMeasure{Measure: measure(13), Sort: DomesticDecree},
			"embargo":  &UnknownResponse{Measure: measure(14), Kind: "example.org/embargo"},
		},
	}
}

// TestComplete keeps the complete case complete: each struct of the model is in it, and each member of it is stated somewhere.
func TestComplete(t *testing.T) {
	c := valid(t, complete())
	stated := make(map[string]map[string]bool) // members by struct
	eachStruct(reflect.ValueOf(c), func(x reflect.Value) {
		members := stated[x.Type().Name()]
		if members == nil {
			members = make(map[string]bool)
			stated[x.Type().Name()] = members
		}
		for i := range x.NumField() {
			if !x.Field(i).IsZero() {
				members[x.Type().Field(i).Name] = true
			}
		}
	})
	for name, structure := range modelStructs(t) {
		if stated[name] == nil {
			t.Errorf("no %s is in the case", name)
			continue
		}
		for _, f := range structure.Fields.List {
			for _, id := range f.Names {
				if !stated[name][id.Name] {
					t.Errorf("%s.%s is not stated", name, id.Name)
				}
			}
		}
	}
}

// eachStruct visits all structs that a value holds, embedded ones too.
func eachStruct(x reflect.Value, visit func(reflect.Value)) {
	switch x.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !x.IsNil() {
			eachStruct(x.Elem(), visit)
		}
	case reflect.Struct:
		visit(x)
		for i := range x.NumField() {
			if x.Type().Field(i).IsExported() {
				eachStruct(x.Field(i), visit)
			}
		}
	case reflect.Slice:
		for i := range x.Len() {
			eachStruct(x.Index(i), visit)
		}
	case reflect.Map:
		for _, key := range slices.SortedFunc(slices.Values(x.MapKeys()), func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) }) {
			eachStruct(x.MapIndex(key), visit)
		}
	}
}

// modelStructs are the structs of the model, by name: those with members that have names in a file, and what embeds them.
func modelStructs(t *testing.T) map[string]*ast.StructType {
	t.Helper()
	out := make(map[string]*ast.StructType)
	for _, file := range packageFiles(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			spec, ok := n.(*ast.TypeSpec)
			if !ok || !spec.Name.IsExported() || spec.Name.Name == "Loss" { // a loss is of a conversion, not of a case
				return true
			}
			if s, ok := spec.Type.(*ast.StructType); ok && slices.ContainsFunc(s.Fields.List, func(f *ast.Field) bool {
				return f.Tag != nil && strings.Contains(f.Tag.Value, "json:") || len(f.Names) == 0
			}) {
				out[spec.Name.Name] = s
			}
			return true
		})
	}
	if names := slices.Sorted(maps.Keys(out)); len(names) < 30 {
		t.Fatalf("only these structs were found: %s", names)
	}
	return out
}
