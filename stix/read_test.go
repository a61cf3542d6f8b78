package stix_test

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/attribution"
	"example.com/attribution/stix"
	"github.com/google/go-cmp/cmp"
)

// made returns an object of a type, with the nth of the UUIDs.
func made(kind string, n int, properties string) string {
	if properties != "" {
		properties = "," + properties
	}
	return fmt.Sprintf(`{"type":%q,"spec_version":"2.1","id":%q,"created":"2020-01-02T03:04:05.000Z","modified":"2021-01-01T00:00:00.000Z"%s}`, kind, idOf(kind, n), properties)
}

func idOf(kind string, n int) string {
	return fmt.Sprintf("%s--00000000-0000-4000-8000-%012d", kind, n)
}

// by says that the nth identity made an object.
func by(n int) string { return fmt.Sprintf(`"created_by_ref":%q`, idOf("identity", n)) }

func relates(n int, kind, source, target, more string) string {
	return made("relationship", n, fmt.Sprintf(`"relationship_type":%q,"source_ref":%q,"target_ref":%q%s`, kind, source, target, more))
}

func bundleOf(objects ...string) string {
	return `{"type":"bundle","id":"bundle--5f0d9c1e-6f0c-4a43-9c1b-0c2b4f5d7a11","objects":[` + strings.Join(objects, ",") + `]}`
}

// told returns who says what of whom: performers, verbs and what the acts are on.
func told(c *attribution.Case) []string {
	var out []string
	for _, id := range slices.Sorted(maps.Keys(c.Statements)) {
		s := c.Statements[id]
		for _, a := range s.Acts {
			var on []string
			for _, ref := range slices.Concat(a.On, a.Answers) {
				on = append(on, propositionOf(c, ref))
			}
			note := ""
			if a.Inferred {
				note = " inferred"
			}
			out = append(out, fmt.Sprintf("%s %v %s %s%s", s.When, s.By, a.Verb, strings.Join(on, ", "), note))
		}
	}
	return out
}

func propositionOf(c *attribution.Case, ref attribution.Ref) string {
	collection, id := ref.Split()
	if a := c.Attributions[attribution.AttributionID(id)]; collection == "attributions" && a != nil {
		return fmt.Sprintf("(%s %s %s)", a.Subject, a.Link, a.Object)
	}
	if a := c.Accounts[attribution.AccountID(id)]; collection == "accounts" && a != nil {
		var victims []attribution.ActorID
		for _, v := range a.Victims {
			victims = append(victims, v.Actor)
		}
		return fmt.Sprintf("(%s %s %s)", a.Incident, a.Activity, victims)
	}
	return string(ref)
}

// What relationships, sightings, reports, notes and opinions of others mean.
func TestMeaning(t *testing.T) {
	maker, group, actor := made("identity", 1, `"name":"Maker","identity_class":"organization"`), made("intrusion-set", 2, `"name":"Group"`), made("threat-actor", 3, `"name":"Actor"`)
	person, state := made("identity", 4, `"name":"Person","identity_class":"individual"`), made("identity", 5, `"name":"Country","identity_class":"organization","roles":["state"]`)
	place, campaign, incident := made("location", 6, `"country":"de"`), made("campaign", 7, `"name":"Campaign"`), made("incident", 8, `"name":"Incident"`)
	all := []string{maker, group, actor, person, state, place, campaign, incident}
	g, a, p, s, l, c, i := idOf("intrusion-set", 2), idOf("threat-actor", 3), idOf("identity", 4), idOf("identity", 5), idOf("location", 6), idOf("campaign", 7), idOf("incident", 8)
	const day = "2020-01-02T03:04:05Z [maker] asserts "
	for name, test := range map[string]struct {
		objects []string
		want    []string
	}{
		"campaign by group":       {[]string{relates(9, "attributed-to", c, g, ","+by(1))}, []string{day + "(incidents/campaign conducted-by actors/group)"}},
		"incident by actor":       {[]string{relates(9, "attributed-to", i, a, ","+by(1))}, []string{day + "(incidents/incident conducted-by actors/actor)"}},
		"actor is a person":       {[]string{relates(9, "attributed-to", a, p, ","+by(1))}, []string{day + "(actors/actor persona-of actors/person)"}},
		"actor behind group":      {[]string{relates(9, "attributed-to", g, a, ","+by(1))}, []string{day + "(actors/group associated-with actors/actor) inferred"}},
		"group of a state":        {[]string{relates(9, "attributed-to", g, s, ","+by(1))}, []string{day + "(actors/group linked-to actors/country) inferred"}},
		"related":                 {[]string{relates(9, "related-to", g, c, ","+by(1))}, []string{day + "(incidents/campaign connected-with actors/group)"}},
		"same":                    {[]string{relates(9, "duplicate-of", g, idOf("intrusion-set", 10), ","+by(1)), made("intrusion-set", 10, `"name":"Other"`)}, []string{day + "(actors/group same-as actors/other)"}},
		"from a country":          {[]string{relates(9, "originates-from", g, l, ","+by(1))}, []string{day + "(actors/group from-territory-of actors/de)"}},
		"in a country":            {[]string{relates(9, "located-at", a, l, ","+by(1))}, []string{day + "(actors/actor based-in actors/de)"}},
		"impersonates":            {[]string{relates(9, "impersonates", a, p, ","+by(1))}, []string{day + "(actors/actor imitates actors/person)"}},
		"a link of ours":          {[]string{relates(9, "sponsored-by", g, s, ","+by(1))}, []string{day + "(actors/group sponsored-by actors/country)"}},
		"wrong ends":              {[]string{relates(9, "located-at", g, a, ","+by(1))}, nil},
		"another relationship":    {[]string{relates(9, "uses", g, a, ","+by(1))}, nil},
		"maker not stated":        {[]string{relates(9, "attributed-to", c, g, "")}, []string{"2020-01-02T03:04:05Z [producer] asserts (incidents/campaign conducted-by actors/group)"}},
		"maker not in the bundle": {[]string{relates(9, "attributed-to", c, g, ","+by(99))}, []string{"2020-01-02T03:04:05Z [producer] asserts (incidents/campaign conducted-by actors/group)"}},
		"revoked": {[]string{relates(9, "attributed-to", c, g, `,"revoked":true,`+by(1))},
			[]string{day + "(incidents/campaign conducted-by actors/group)", "2021-01-01 [maker] withdraws (incidents/campaign conducted-by actors/group)"}},
		"in a report of its maker": {[]string{relates(9, "attributed-to", c, g, ","+by(1)), made("report", 10, `"name":"R","published":"2020-05-06T00:00:00Z","object_refs":["`+idOf("relationship", 9)+`"],`+by(1))},
			[]string{"2020-05-06 [maker] asserts (incidents/campaign conducted-by actors/group)"}},
		"in a report of another": {[]string{relates(9, "attributed-to", c, g, ","+by(1)), made("report", 10, `"name":"R","published":"2020-05-06T00:00:00Z","object_refs":["`+idOf("relationship", 9)+`"],`+by(4))},
			[]string{day + "(incidents/campaign conducted-by actors/group)"}},
		"sighting of an incident": {[]string{made("sighting", 9, `"sighting_of_ref":"`+i+`","first_seen":"2020-05-06T00:00:00Z","where_sighted_refs":["`+p+`"],`+by(1))},
			[]string{day + "(incident 2020-05-06/ [person])"}},
		"sighting of a group": {[]string{made("sighting", 9, `"sighting_of_ref":"`+g+`","first_seen":"2020-05-01T00:00:00Z","last_seen":"2020-05-31T23:59:59Z",`+by(1))},
			[]string{day + "(sighting-of-group 2020-05 []), (incidents/sighting-of-group connected-with actors/group) inferred"}},
		"note":           {[]string{made("note", 9, `"content":"N","object_refs":["`+g+`"],`+by(1))}, []string{"2020-01-02T03:04:05Z [maker] notes actors/group"}},
		"note of others": {[]string{made("note", 9, `"content":"N","authors":["Ann","Bob"],"object_refs":["`+g+`"],`+by(1))}, []string{"2020-01-02T03:04:05Z [ann bob] notes actors/group"}},
		"agreement": {[]string{relates(9, "attributed-to", c, g, ","+by(1)), made("opinion", 10, `"opinion":"strongly-agree","object_refs":["`+idOf("relationship", 9)+`"],`+by(4))},
			[]string{day + "(incidents/campaign conducted-by actors/group)", "2020-01-02T03:04:05Z [person] agrees (incidents/campaign conducted-by actors/group)"}},
		"disagreement": {[]string{relates(9, "attributed-to", c, g, ","+by(1)), made("opinion", 10, `"opinion":"disagree","object_refs":["`+idOf("relationship", 9)+`"],`+by(4))},
			[]string{day + "(incidents/campaign conducted-by actors/group)", "2020-01-02T03:04:05Z [person] contests (incidents/campaign conducted-by actors/group)"}},
		"opinion on an actor": {[]string{made("opinion", 10, `"opinion":"agree","object_refs":["`+g+`"],`+by(4))}, []string{"2020-01-02T03:04:05Z [person] notes actors/group"}},
	} {
		t.Run(name, func(t *testing.T) {
			b := decode(t, bundleOf(append(slices.Clone(all), test.objects...)...))
			got := caseOf(t, b)
			if diff := cmp.Diff(test.want, told(got)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if err := got.Validate(); err != nil {
				t.Error(err)
			}
			again := caseOf(t, newBundle(t, got))
			if diff := cmp.Diff(got, again); diff != "" {
				t.Errorf("the case changed (-want +got):\n%s", diff)
			}
		})
	}
}

func TestActors(t *testing.T) {
	c := caseOf(t, decode(t, bundleOf(
		made("identity", 1, `"name":"MITRE","identity_class":"organization"`),
		made("intrusion-set", 2, `"name":"APT38","aliases":["APT38","BeagleBoyz","Bluenoroff","Stardust","Bluenoroff"],"description":"A North Korean group.","x_own":1.50,"created_by_ref":"`+idOf("identity", 1)+`","external_references":[
			{"source_name":"mitre-attack","url":"https://example.org/G0082","external_id":"G0082"},
			{"source_name":"BeagleBoyz","description":"(Citation: CISA)(Citation: DOJ)"},
			{"source_name":"Stardust","description":"(Citation: Gone)"},
			{"source_name":"BeagleBoyz","description":"(Citation: DOJ)"},
			{"source_name":"CISA","description":"CISA. (2020). FASTCash 2.0.","url":"https://example.org/cisa"},
			{"source_name":"DOJ","description":"Department of Justice. (2021).","url":"https://example.org/doj"}]`),
		made("identity", 3, `"name":"Ministry","identity_class":"organization","lang":"en","labels":["l"]`),
		made("language-content", 4, `"object_ref":"`+idOf("identity", 3)+`","contents":{"de":{"name":"Ministerium","description":"x"},"fr":{"name":"Ministère"}}`),
		made("identity", 5, `"name":"Hospitals","identity_class":"class"`),
		made("identity", 6, `"name":"Firm","identity_class":"organization"`),
		made("location", 7, `"country":"FR"`), relates(8, "located-at", idOf("identity", 6), idOf("location", 7), ""),
		made("location", 9, `"region":"europe","name":"Europe"`),
	)))
	names := func(id attribution.ActorID) (out []string) {
		for _, n := range c.Actors[id].ActorProfile().Names {
			out = append(out, strings.TrimSpace(fmt.Sprintf("%s %s %s by %s from %s", n.Text, n.Lang, n.Kind, n.By, n.Source)))
		}
		return out
	}
	for id, want := range map[attribution.ActorID][]string{
		"apt38": {"APT38   by mitre from", "G0082  identifier by mitre from mitre-attack-g0082", "BeagleBoyz   by mitre from cisa", "BeagleBoyz   by mitre from doj",
			"Bluenoroff   by mitre from", "Stardust   by mitre from"},
		"ministry": {"Ministry en  by  from", "Ministerium de  by  from", "Ministère fr  by  from"},
	} {
		if diff := cmp.Diff(want, names(id)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", id, diff)
		}
	}
	if len(c.Attributions) != 0 {
		t.Errorf("attributions from prose: %v", c.Attributions)
	}
	if got := string(c.Actors["apt38"].ActorProfile().Extra["oasis-open.org/stix"]); !strings.Contains(got, `"x_own":1.50`) {
		t.Errorf("kept: %s", got)
	}
	if f, ok := c.Actors["firm"].(*attribution.Organization); !ok || f.Country != "FR" || c.Actors["fr"] != nil {
		t.Errorf("an organization in France: %v", c.Actors["firm"])
	}
	for id, kind := range map[attribution.ActorID]string{"hospitals": "oasis-open.org/class", "europe": "oasis-open.org/location", "apt38": "group"} {
		if got := c.Actors[id].ActorKind(); got != kind {
			t.Errorf("%s is %s, want %s", id, got, kind)
		}
	}
	if s := c.Sources["cisa"]; s == nil || s.URL != "https://example.org/cisa" || s.Title.Text != "CISA. (2020). FASTCash 2.0." {
		t.Errorf("source: %v", s)
	}
}

func TestIncidents(t *testing.T) {
	core := func(more string) string {
		return made("incident", 2, `"name":"I","extensions":{"extension-definition--ef765651-680c-498d-9894-99799f2fa126":{"extension_type":"property-extension","determination":"failed-attempt","investigation_status":"closed"`+more+`}}`)
	}
	for name, c := range map[string]struct {
		objects []string
		want    attribution.Account
	}{
		"months":                   {[]string{made("campaign", 2, `"name":"I","first_seen":"2022-10-01T04:00:00.000Z","last_seen":"2024-01-01T05:00:00.000Z"`)}, attribution.Account{Activity: "2022-10/2024-01"}},
		"months east of Greenwich": {[]string{made("campaign", 2, `"name":"I","first_seen":"2023-01-31T23:00:00.000Z","last_seen":"2023-01-31T23:00:00.000Z"`)}, attribution.Account{Activity: "2023-02"}},
		"times":                    {[]string{made("campaign", 2, `"name":"I","first_seen":"2016-01-08T12:50:40.123Z"`)}, attribution.Account{Activity: "2016-01-08T12:50:40Z/"}},
		"leap second":              {[]string{made("campaign", 2, `"name":"I","first_seen":"2016-12-31T23:59:60.5Z"`)}, attribution.Account{Activity: "2016-12-31/"}},
		"time and month":           {[]string{made("campaign", 2, `"name":"I","first_seen":"2016-01-08T12:50:40.123Z","last_seen":"2016-03-01T00:00:00Z"`)}, attribution.Account{Activity: "2016-01-08/2016-03"}},
		"malformed":                {[]string{made("campaign", 2, `"name":"I","first_seen":"2016","objective":"O"`)}, attribution.Account{Purpose: attribution.Words{Text: "O"}}},
		"counts": {[]string{core(`,"impacted_entity_counts":{"computers-mobile":1.5e1,"domain-controller":"x","people":1e999}`)},
			attribution.Account{Outcome: attribution.OutcomeFailed, Counts: []attribution.Count{{Of: "computers-mobile", Low: new(15.0), High: new(15.0)}}}},
		"failed": {[]string{core("")}, attribution.Account{Outcome: attribution.OutcomeFailed}},
		"fidelity": {[]string{core(`,"events":[{"event_ref":"event--00000000-0000-4000-8000-000000000009"}]`), made("event", 9, `"status":"occurred","start_time":"2020-10-14T22:01:01.000Z","start_time_fidelity":"day","end_time":"2020-11-14T22:01:01.000Z","end_time_fidelity":"month"`)},
			attribution.Account{Outcome: attribution.OutcomeFailed, Activity: "2020-10-14/2020-11"}},
		"victims": {[]string{made("campaign", 2, `"name":"I"`), relates(3, "targets", idOf("campaign", 2), idOf("identity", 1), ""), relates(4, "uses", idOf("campaign", 2), idOf("attack-pattern", 5), ""),
			made("attack-pattern", 5, `"name":"P","external_references":[{"source_name":"mitre-attack","external_id":"T1566"}]`), relates(6, "targets", idOf("campaign", 2), idOf("vulnerability", 7), ""), made("vulnerability", 7, `"name":"CVE-2021-26855"`)},
			attribution.Account{Victims: []attribution.Victim{{Actor: "victim", Effect: attribution.EffectTargeted}}, Techniques: []string{"CVE-2021-26855", "T1566"}}},
	} {
		t.Run(name, func(t *testing.T) {
			got := caseOf(t, decode(t, bundleOf(append([]string{made("identity", 1, `"name":"Victim","identity_class":"organization"`)}, c.objects...)...)))
			if len(got.Accounts) != 1 {
				t.Fatalf("accounts: %v", got.Accounts)
			}
			for _, a := range got.Accounts {
				c.want.Incident = "i"
				a.Extra = nil
				if diff := cmp.Diff(&c.want, a); diff != "" {
					t.Errorf("(-want +got):\n%s", diff)
				}
			}
			if err := got.Validate(); err != nil {
				t.Error(err)
			}
		})
	}
}

// Confidence is on a scale of its own, and months say that they were inferred, and from what.
func TestAssessments(t *testing.T) {
	c := caseOf(t, decode(t, bundleOf(made("campaign", 1, `"name":"C","description":"The words.","first_seen":"2022-10-01T04:00:00.000Z"`), made("intrusion-set", 2, `"name":"G"`),
		relates(3, "attributed-to", idOf("campaign", 1), idOf("intrusion-set", 2), `,"confidence":85,"description":"D","lang":"en"`))))
	act := c.Statements["c-g"].Acts[0]
	want := attribution.Assessment{Confidence: attribution.Term{Text: "85", Scale: "oasis-open.org/stix-confidence"}}
	if diff := cmp.Diff(want, act.Assessment); diff != "" {
		t.Errorf("assessment (-want +got):\n%s", diff)
	}
	if act.Wording.Text != "D" || act.Wording.Lang != "en" || act.Inferred {
		t.Errorf("act %v", act)
	}
	act = c.Statements["c"].Acts[0]
	if !act.Inferred || act.Wording.Text != "first_seen: 2022-10-01T04:00:00.000Z" || len(act.Quotes) != 1 || c.Quotes[act.Quotes[0]].Text != "The words." {
		t.Errorf("act %v", act)
	}
}

func TestLosses(t *testing.T) {
	b := decode(t, `{"type":"bundle","id":"bundle--1","spec_version":"2.0","objects":[`+strings.Join([]string{
		made("malware", 1, `"name":"M"`), made("intrusion-set", 2, `"name":"G"`), strings.Replace(made("intrusion-set", 2, `"name":"Old"`), `"modified":"2021`, `"modified":"2020`, 1),
		relates(3, "attributed-to", idOf("campaign", 9), idOf("intrusion-set", 2), ""), `{"name":"no object"}`,
		made("note", 4, `"content":"N","object_refs":["`+idOf("malware", 1)+`"]`)}, ",")+`]}`)
	c, losses, err := b.Case()
	if err != nil || len(c.Actors) != 2 { // the group, and who made the note
		t.Errorf("%v, %v", c, err)
	}
	got := make(map[string]bool)
	for _, l := range losses {
		got[l.Object+" "+l.Path] = true
		if l.Reason == "" {
			t.Errorf("no reason: %v", l)
		}
	}
	for _, want := range []string{idOf("malware", 1) + " ", idOf("intrusion-set", 2) + " ", idOf("relationship", 3) + " /source_ref", "bundle--1 /objects/4", "bundle--1 /spec_version", "bundle--1 ", idOf("note", 4) + " /object_refs/0"} {
		if !got[want] {
			t.Errorf("%q is not lost: %v", want, got)
		}
		delete(got, want)
	}
	if len(got) > 0 {
		t.Errorf("lost, too: %v", got)
	}
}

// Every bundle of the data gives a valid case, which comes back from a valid bundle of ours.
func TestForeignBundles(t *testing.T) {
	for _, folder := range []string{"attack", "stix/oasis-documentation-examples", "stix/oasis-schema-examples", "stix/spec-examples"} {
		for name, text := range documents(t, folder) {
			b, err := stix.Decode(bytes.NewReader(text))
			if err != nil {
				t.Errorf("%s: %v", name, err)
				continue
			}
			c := caseOf(t, b)
			if err := c.Validate(); err != nil {
				t.Errorf("%s: %.600v", name, err)
			}
			again := newBundle(t, c)
			if findings := again.Lint().Errors(); len(findings) > 0 {
				t.Errorf("%s: %.600v", name, findings)
			}
			if diff := cmp.Diff(c, caseOf(t, again)); diff != "" {
				t.Errorf("%s: the case changed (-want +got):\n%s", name, diff)
			}
		}
	}
}

// A location is a state whether it gives its country by a code of two letters, of three, or by name, and comes back
// with its spelling.
func TestCountriesByNameAndCode(t *testing.T) {
	for spelling, code := range map[string]string{"RU": "RU", "ru": "RU", "RUS": "RU", "rus": "RU", "Russian Federation": "RU", "Russia": "RU", "China": "CN",
		"IRN": "IR", "Iran (Islamic Republic of)": "IR", "North Macedonia": "MK", "Eswatini": "SZ", "Türkiye": "TR", "Turkey": "TR",
		"SU": "", "AN": "", "XK": "", "YU": "", "Atlantis": "", "EU": "", "Europe": ""} {
		b := decode(t, bundleOf(made("location", 1, `"name":"Somewhere","country":"`+spelling+`"`)))
		c, _, err := b.Case()
		if err != nil {
			t.Fatal(err)
		}
		state, ok := c.Actors["somewhere"].(*attribution.State)
		if ok != (code != "") || ok && state.Code != code {
			t.Errorf("%q: %#v", spelling, c.Actors["somewhere"])
		}
		again, _, err := stix.FromCase(c, stix.Options{Modified: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)})
		if err != nil {
			t.Fatal(err)
		}
		if o, _ := again.Object(stix.ID(idOf("location", 1))); o.Text("country") != spelling {
			t.Errorf("%q came back as %q", spelling, o.Text("country"))
		}
	}
}
