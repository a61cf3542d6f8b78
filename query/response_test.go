package query_test

import (
	"errors"
	"fmt"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

func responses(list []query.Reaction) []string {
	return lines(list, func(r query.Reaction) string {
		out := fmt.Sprintf("%s by %s", r.ID, r.By)
		if r.Uncertain {
			out += ", uncertain"
		}
		return out
	})
}

// Rule 9: whether a response attributes to a state is told by the statements that announce it.
func TestAttributing(t *testing.T) {
	announces := Act{Verb: Announces, On: []Ref{"responses/listing"}}
	sanction := func(over ...Ref) Responses {
		return Responses{"listing": &Sanction{Measure: Measure{By: []ActorID{"a"}, Over: over}, Designations: []Designation{{Actor: "group"}, {Actor: "target"}}}}
	}
	for _, test := range []struct {
		name  string
		over  []Ref
		acts  []Act
		want  query.StateAttribution
		claim []Ref
	}{
		{"of a sanction that no statement announces it is not stated", p, nil, query.AttributesNotStated, nil},
		{"an announcement alone attributes to nobody", p, []Act{announces}, query.AttributesNothing, nil},
		{"a claim in the announcement does", p, []Act{announces, {Verb: Asserts, On: p}}, query.AttributesToState, p},
		{"agreeing there does", p, []Act{announces, {Verb: Agrees, On: p}}, query.AttributesToState, p},
		{"a claim in another statement does not say it", p, []Act{{Verb: Asserts, On: p}}, query.AttributesNotStated, nil},
		{"nor does supporting another's claim", p, []Act{announces, {Verb: Supports, On: p}}, query.AttributesNothing, nil},
		{"a claim that names a group is none of a state", p, []Act{announces, {Verb: Asserts, On: q}}, query.AttributesNothing, nil},
		{"unless the text goes on to the state", p, []Act{announces, {Verb: Asserts, On: []Ref{"attributions/q", "attributions/group-state"}}},
			query.AttributesToState, []Ref{"attributions/group-state"}},
		{"a claim about whom it designates counts", nil, []Act{announces, {Verb: Asserts, On: []Ref{"attributions/group-state"}}},
			query.AttributesToState, []Ref{"attributions/group-state"}},
		{"nor one against the state that it is directed at, if it is over something else", p,
			[]Act{announces, {Verb: Asserts, On: []Ref{"attributions/against"}}}, query.AttributesNothing, nil},
		{"such a claim counts where it is stated nowhere what it is over", nil,
			[]Act{announces, {Verb: Asserts, On: []Ref{"attributions/against"}}}, query.AttributesToState, []Ref{"attributions/against"}},
		{"a claim about something else does not", p, []Act{announces, {Verb: Asserts, On: []Ref{"attributions/other"}}}, query.AttributesNothing, nil},
		{"an organ is no state", p, []Act{announces, {Verb: Asserts, On: []Ref{"attributions/to-organ"}}}, query.AttributesNothing, nil},
		{"a territory is no responsibility", p, []Act{announces, {Verb: Asserts, On: []Ref{"attributions/territory"}}}, query.AttributesNothing, nil},
		{"declining avoids it", p, []Act{announces, {Verb: Declines, Refuses: FamilyStateNexus, On: []Ref{"incidents/i"}}}, query.AvoidsAttribution, nil},
		{"declining in general too", p, []Act{announces, {Verb: Declines}}, query.AvoidsAttribution, nil},
		{"declining to speak of names does not", p, []Act{announces, {Verb: Declines, Refuses: FamilySameness}}, query.AttributesNothing, nil},
		{"nor declining on something else", p, []Act{announces, {Verb: Declines, On: []Ref{"incidents/j"}}}, query.AttributesNothing, nil},
		{"declining does not undo a claim", p, []Act{announces, {Verb: Asserts, On: p}, {Verb: Declines}}, query.AttributesToState, p},
		{"what is only reported announces nothing", p, []Act{{Verb: Reports, Reported: &announces}, {Verb: Asserts, On: p}}, query.AttributesNotStated, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := parties(Statements{"s": {By: []ActorID{"a"}, Acts: test.acts}})
			c.Actors["target"] = &State{}
			c.Attributions["against"] = &Attribution{Subject: "incidents/j", Link: ConductedBy, Object: "actors/target"}
			c.Incidents["j"] = &Incident{}
			c.Attributions["group-state"] = &Attribution{Subject: "actors/group", Link: RunBy, Object: "actors/accused"}
			c.Attributions["other"] = &Attribution{Subject: "incidents/j", Link: ConductedBy, Object: "actors/accused"}
			c.Attributions["to-organ"] = &Attribution{Subject: "incidents/i", Link: ConductedBy, Object: "actors/organ"}
			c.Attributions["territory"] = &Attribution{Subject: "incidents/i", Link: FromTerritoryOf, Object: "actors/accused"}
			c.Responses = sanction(test.over...)
			for _, r := range query.New(valid(t, c)).Responses() {
				is(t, r.Attributes, test.want)
				same(t, r.To, test.claim)
			}
		})
	}
}

func TestResponsesTo(t *testing.T) {
	c := parties(Statements{
		"s": {By: []ActorID{"a"}, When: "2001", Acts: asserts(p)},
	})
	c.Responses = Responses{
		"over-claim":     &Sanction{Measure: Measure{By: []ActorID{"a"}, Over: p, Announced: "2004"}},
		"over-incident":  &DiplomaticMeasure{Measure: Measure{By: []ActorID{"a"}, Over: []Ref{"incidents/i"}, Announced: "2003"}},
		"over-statement": &DiplomaticMeasure{Measure: Measure{By: []ActorID{"accused"}, Over: []Ref{"statements/s"}, Announced: "2002"}},
		"over-response":  &DiplomaticMeasure{Measure: Measure{By: []ActorID{"accused"}, Over: []Ref{"responses/over-claim"}, Announced: "2005"}},
		"designation":    &Sanction{Measure: Measure{By: []ActorID{"b"}}, Designations: []Designation{{Actor: "group", Over: q}}},
	}
	x := query.New(valid(t, c))
	equal(t, responses(x.ResponsesTo("attributions/p")), "over-statement by [accused]", "over-claim by [a]")
	equal(t, responses(x.ResponsesTo("attributions/q")), "designation by [b]")
	equal(t, responses(x.ResponsesTo("incidents/i")), "over-statement by [accused]", "over-incident by [a]", "over-claim by [a]", "designation by [b]")
	equal(t, responses(x.ResponsesTo("responses/over-claim")), "over-response by [accused]")
}

func TestInForce(t *testing.T) {
	measure := func(m Measure) Response { return &Sanction{Measure: m} }
	listed := func(m Measure, ds ...Designation) Response { return &Sanction{Measure: m, Designations: ds} }
	for _, test := range []struct {
		name     string
		response Response
		date     When
		want     edtf.Answer
	}{
		{"before it applies", measure(Measure{Announced: "2001", Effective: "2003"}), "2001", edtf.No},
		{"while it applies", measure(Measure{Announced: "2001", Effective: "2003"}), "2005", edtf.Yes},
		{"in the year in which it begins", measure(Measure{Effective: "2003"}), "2003-06-01", edtf.CannotTell},
		{"without a beginning", measure(Measure{}), "2003", edtf.CannotTell},
		{"after its end", measure(Measure{Effective: "2003", Ended: "2005"}), "2007", edtf.No},
		{"in the year of its end", measure(Measure{Effective: "2003", Ended: "2005"}), "2005-06-01", edtf.CannotTell},
		{"before its end", measure(Measure{Effective: "2003", Ended: "2005"}), "2004-06-01", edtf.Yes},
		{"expired, nobody says when", measure(Measure{Effective: "2003", Status: StatusExpired}), "2007", edtf.CannotTell},
		{"in force as last known", measure(Measure{Effective: "2003", Status: StatusInForce}), "2007", edtf.Yes},
		{"one is listed, the other not yet", listed(Measure{Effective: "2003"}, Designation{Actor: "a", Listed: "2003"}, Designation{Actor: "b", Listed: "2009"}), "2005", edtf.Yes},
		{"all are delisted", listed(Measure{Effective: "2003"}, Designation{Actor: "a", Delisted: "2005"}), "2007", edtf.No},
		{"listed before it applies", listed(Measure{Effective: "2003"}, Designation{Actor: "a", Listed: "2001"}), "2002-06-01", edtf.No},
		{"only the listing is dated", listed(Measure{}, Designation{Actor: "a", Listed: "2003"}), "2005", edtf.Yes},
	} {
		t.Run(test.name, func(t *testing.T) {
			x := query.New(&Case{ID: "c", Responses: Responses{"r": test.response}})
			got, err := x.InForce("r", test.date)
			if err != nil {
				t.Fatal(err)
			}
			is(t, got, test.want)
		})
	}
	x := query.New(&Case{ID: "c", Responses: Responses{"r": nil, "s": measure(Measure{})}})
	for _, id := range []ResponseID{"r", "none"} {
		if _, err := x.InForce(id, "2001"); err == nil {
			t.Errorf("InForce(%s) tells of a response that is not there", id)
		}
	}
	if _, err := x.InForce("s", "soon"); !errors.Is(err, CodeMalformedDate) {
		t.Errorf("got %v", err)
	}
}

// A measure is in force against those whom it lists at the time.
func TestInForceAgainst(t *testing.T) {
	x := query.New(&Case{ID: "c", Responses: Responses{
		"sanction": &Sanction{Measure: Measure{Effective: "2003", Against: []ActorID{"c"}}, Designations: []Designation{
			{Actor: "a", Listed: "2003", Delisted: "2005"}, {Actor: "a", Listed: "2009"}, {Actor: "b"},
		}},
		"charge": &Indictment{Measure: Measure{Announced: "2003"}, Defendants: []ActorID{"a"}},
	}})
	for _, test := range []struct {
		response ResponseID
		date     When
		against  []ActorID
		want     edtf.Answer
	}{
		{"sanction", "2004-06-01", []ActorID{"a"}, edtf.Yes},
		{"sanction", "2005", []ActorID{"a"}, edtf.No},
		{"sanction", "2007", []ActorID{"a"}, edtf.No},
		{"sanction", "2010", []ActorID{"a"}, edtf.Yes},
		{"sanction", "2007", []ActorID{"b"}, edtf.Yes},
		{"sanction", "2007", []ActorID{"c"}, edtf.Yes},
		{"sanction", "2007", []ActorID{"d"}, edtf.No},
		{"sanction", "2007", []ActorID{"d", "b"}, edtf.Yes},
		{"charge", "2007", []ActorID{"a"}, edtf.Yes},
		{"charge", "2007", []ActorID{"b"}, edtf.No},
	} {
		got, err := x.InForce(test.response, test.date, test.against...)
		if err != nil {
			t.Fatal(err)
		}
		if got != test.want {
			t.Errorf("%s against %v in %s: %v, want %v", test.response, test.against, test.date, got, test.want)
		}
	}
}

func TestResponsesAsOf(t *testing.T) {
	c := parties(Statements{
		"announced": {By: []ActorID{"a"}, When: "2003", Acts: []Act{{Verb: Announces, On: []Ref{"responses/dateless"}}}},
		"mentioned": {By: []ActorID{"press"}, Acts: []Act{{Verb: Condemns, On: []Ref{"responses/mentioned"}}}},
	})
	c.Responses = Responses{
		"dated":     &DiplomaticMeasure{Measure: Measure{By: []ActorID{"a"}, Announced: "2002", CarriedOut: "2005"}},
		"done":      &DiplomaticMeasure{Measure: Measure{By: []ActorID{"a"}, CarriedOut: "2005"}},
		"dateless":  &DiplomaticMeasure{Measure: Measure{By: []ActorID{"a"}}},
		"mentioned": &DiplomaticMeasure{Measure: Measure{By: []ActorID{"a"}, Announced: "2009"}},
		"unknown":   &DiplomaticMeasure{Measure: Measure{By: []ActorID{"a"}}},
	}
	x := query.New(valid(t, c))
	for date, want := range map[When][]string{
		"2000": {"mentioned by [a], uncertain", "unknown by [a], uncertain"},
		"2003": {"dated by [a]", "mentioned by [a], uncertain", "dateless by [a]", "unknown by [a], uncertain"},
		"2006": {"dated by [a]", "done by [a]", "mentioned by [a], uncertain", "dateless by [a]", "unknown by [a], uncertain"},
		"":     {"dated by [a]", "done by [a]", "mentioned by [a]", "dateless by [a]", "unknown by [a]"},
	} {
		equal(t, responses(asOf(t, x, date).Responses()), want...)
	}
}

// What the dossiers say of the responses to their incidents.
func TestDossierAttributing(t *testing.T) {
	for _, test := range []struct {
		dossier  string
		response ResponseID
		want     query.StateAttribution
		why      string
	}{
		{"2021-solarwinds", "us-listings", query.AttributesNothing, "the texts that announce them name the service, not the state"},
		{"2021-solarwinds", "us-listings-crimea", query.AttributesNothing, "the fact sheet claims nothing of Crimea"},
		{"2021-solarwinds", "us-debt", query.AttributesNothing, "the fact sheet names the service, and takes note of reports on the state"},
		{"2021-exchange", "us-indictment", query.AttributesToState, "the release says that the government led the campaign"},
		{"2025-singapore", "sg-investigation", query.AvoidsAttribution, "the agency that investigates declines"},
		{cases.March2024, "uk-summons", query.AttributesToState, "minister and release affiliate the actors with China"},
		{cases.March2024, "nz-talk", query.AttributesNothing, "the release that announces it makes no claim"},
		{cases.March2024, "fi-investigation", query.AttributesNothing, "the police stop at the group"},
	} {
		t.Run(string(test.response), func(t *testing.T) {
			for _, r := range dossier(t, test.dossier).Responses() {
				if r.ID == test.response && r.Attributes != test.want {
					t.Errorf("got %s, want %s: %s", r.Attributes, test.want, test.why)
				}
			}
		})
	}
}
