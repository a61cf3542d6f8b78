package misp_test

import (
	"testing"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/misp"
)

// A cluster shows a country and relations that somebody certainly holds, and nothing that was withdrawn, is only
// reported, or judged unlikely without the number that says so; and what is said against it is a loss.
func TestOutput(t *testing.T) {
	random := 200
	if casetest.Full() {
		random = 5000
	}
	all := attributiontest.OutputCases(random)
	for _, c := range casetest.Dossiers(t) {
		all = append(all, c)
	}
	shownAtAll := 0
	err := attributiontest.TestOutput(func(c *attribution.Case) ([]attributiontest.Shown, []attribution.Loss, error) {
		if a := c.Attributions["crews-state"]; a != nil { // which is a claim that a cluster can make
			a.Link = attribution.OfOrigin
			c.Actors["accused"].(*attribution.State).Code = "KZ"
		}
		f, lost, err := misp.FromCase(c, misp.File{Type: "threat-actor", Category: "actor", Name: "Test"})
		if err != nil {
			return nil, nil, err
		}
		out := read(c, f)
		shownAtAll += len(out)
		return out, lost, nil
	}, all...)
	if err != nil {
		t.Error(err)
	}
	if shownAtAll < 20 {
		t.Errorf("only %d claims are shown", shownAtAll)
	}
}

// read reads the claims of clusters as those do who know nothing of the case.
func read(c *attribution.Case, f *misp.File) []attributiontest.Shown {
	clusters := make(map[string]*misp.Cluster)
	for i := range f.Values {
		clusters[f.Values[i].UUID] = &f.Values[i]
	}
	var out []attributiontest.Shown
	for id, a := range c.Attributions {
		cluster := clusters[c.EntityUUID(a.Subject).String()]
		if cluster == nil {
			continue
		}
		s := attributiontest.Shown{Claim: id.Ref(), Verb: attribution.Asserts, Stands: edtf.Yes}
		_, object := a.Object.Split()
		if state, ok := c.Actors[attribution.ActorID(object)].(*attribution.State); ok && a.Link == attribution.OfOrigin {
			if country := cluster.Meta.Strings(misp.MetaCountry); len(country) == 1 && country[0] == state.Code {
				if n, ok := cluster.Confidence(); ok && n.Percent < 50 {
					s.Leans = attribution.LeansAgainst
				}
				out = append(out, s)
			}
			continue
		}
		switch c.Actors[attribution.ActorID(object)].(type) {
		case *attribution.State, *attribution.Organ:
			word, ok := map[attribution.Link]string{attribution.SponsoredBy: "sponsored-by", attribution.BackedBy: "supported-by", attribution.AffiliatedTo: "affiliated",
				attribution.PartOf: "part-of"}[a.Link]
			for _, r := range cluster.Related {
				if ok && r.Dest == c.EntityUUID(a.Object).String() && r.Type == word { // any other says no more than that there is a link
					out = append(out, s)
					break
				}
			}
			continue
		}
		for _, r := range cluster.Related {
			if r.Dest == c.EntityUUID(a.Object).String() {
				out = append(out, s)
				break
			}
		}
	}
	return out
}

// A number under 50, which in a cluster says that the group is not of the country, is not written of who holds that it
// is.
func TestCountryFor(t *testing.T) {
	claim := attribution.Act{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/origin"},
		Assessment: attribution.Assessment{Confidence: attribution.Term{Text: "25"}}}
	c := &attribution.Case{
		ID: "x", UUID: [16]byte{15: 1, 6: 0x40, 8: 0x80},
		Actors:       attribution.Actors{"group": &attribution.Group{Profile: attribution.Named("Grey Heron")}, "state": &attribution.State{Code: "KZ"}},
		Attributions: attribution.Attributions{"origin": {Subject: "actors/group", Link: attribution.OfOrigin, Object: "actors/state"}},
		Statements:   attribution.Statements{"s": {By: []attribution.ActorID{"group"}, Acts: []attribution.Act{claim}}},
	}
	f, _, err := misp.FromCase(c, misp.File{Type: "threat-actor", Category: "actor"})
	if err != nil {
		t.Fatal(err)
	}
	if n, ok := f.Values[0].Confidence(); ok || len(f.Values[0].Meta.Strings(misp.MetaCountry)) != 1 {
		t.Errorf("%v", n)
	}
}

// Who judges that a group is not of a country is shown with the number that says so, and read back as that.
func TestCountryAgainst(t *testing.T) {
	doubt := attribution.Act{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/origin"}, Leans: attribution.LeansAgainst,
		Assessment: attribution.Assessment{Confidence: attribution.Term{Text: "25"}}}
	c := &attribution.Case{
		ID: "x", UUID: [16]byte{15: 1, 6: 0x40, 8: 0x80},
		Actors: attribution.Actors{"group": &attribution.Group{Profile: attribution.Named("Grey Heron")}, "state": &attribution.State{Code: "KZ"},
			"vendor": &attribution.Organization{Profile: attribution.Named("Vendor")}},
		Attributions: attribution.Attributions{"origin": {Subject: "actors/group", Link: attribution.OfOrigin, Object: "actors/state"}},
		Statements:   attribution.Statements{"s": {By: []attribution.ActorID{"vendor"}, Acts: []attribution.Act{doubt}}},
	}
	for number, want := range map[string]string{"25": "25", "": ""} {
		c.Statements["s"].Acts[0].Assessment.Confidence.Text = number
		f, _, err := misp.FromCase(c, misp.File{Type: "threat-actor", Category: "actor"})
		if err != nil {
			t.Fatal(err)
		}
		confidence, shown := f.Values[0].Confidence()
		country := f.Values[0].Meta.Strings(misp.MetaCountry)
		if shown != (want != "") || len(country) != len(want)/2 || shown && confidence.Percent != 25 {
			t.Errorf("%q: %v, %v", number, country, confidence)
		}
		back, _, err := misp.Case(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range back.Statements {
			if s.Acts[0].Leans != attribution.LeansAgainst {
				t.Errorf("read back, it leans %q", s.Acts[0].Leans)
			}
		}
	}
}
