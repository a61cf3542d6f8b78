package misp_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/misp"
	"example.com/attribution/query"
)

// A cluster of a dossier has the country to which somebody certainly links its group, directly or by an organ, and no
// country of which nobody says so; where the claim is that of a sponsor it has that, and it points to the clusters that
// MISP has of states and agencies.
func TestCountriesOfDossiers(t *testing.T) {
	countries, sponsors, targets := 0, 0, 0
	for id, c := range casetest.Dossiers(t) {
		x := query.New(c)
		code := func(actor attribution.ActorID) string {
			for {
				switch a := c.Actors[actor].(type) {
				case *attribution.State:
					return a.Code
				case *attribution.Organ:
					actor = a.Of
				default:
					return ""
				}
			}
		}
		linked := make(map[string][]string) // by UUID, the countries to which somebody holds a group linked
		for ref, a := range c.Attributions {
			_, subject := a.Subject.Split()
			_, object := a.Object.Split()
			if _, ok := c.Actors[attribution.ActorID(subject)].(*attribution.Group); ok && len(x.Holders(ref.Ref())) > 0 && a.Link.Family() != attribution.FamilyLocation {
				linked[c.EntityUUID(a.Subject).String()] = append(linked[c.EntityUUID(a.Subject).String()], code(attribution.ActorID(object)))
			}
		}
		f, _, err := misp.FromCase(c, misp.Header(c))
		if err != nil {
			t.Fatal(err)
		}
		if err := f.Validate(); err != nil {
			t.Errorf("%s: %v", id, err)
		}
		for _, cluster := range f.Values {
			said := slices.DeleteFunc(linked[cluster.UUID], func(code string) bool { return code == "" })
			got := cluster.Meta.Strings(misp.MetaCountry)
			if len(said) > 0 && len(got)+len(cluster.Meta.Strings(misp.MetaSponsor))+len(cluster.Related) == 0 || len(got) > 0 && !slices.Contains(said, got[0]) {
				t.Errorf("%s: %s has the country %v, and is linked to %v", id, cluster.Value, got, said)
			}
			countries += len(got)
			sponsors += len(cluster.Meta.Strings(misp.MetaSponsor))
			for _, r := range cluster.Related {
				if strings.HasPrefix(r.Dest, "84668357-5a8c-4bdd-9f0f-6b50b2") || r.Dest == "742ff422-32e7-5517-af12-144a8977442d" {
					targets++
				}
			}
		}
	}
	t.Logf("%d countries, %d sponsors, %d relations to states and agencies", countries, sponsors, targets)
	if countries < 10 || sponsors == 0 || targets == 0 {
		t.Errorf("%d countries, %d sponsors, %d relations to states and agencies", countries, sponsors, targets)
	}
}

// The number of a term of likelihood is that of MISP's own taxonomy, and leans the way of the claim; where somebody is,
// is no country.
func TestCountryOfLikelihood(t *testing.T) {
	for name, test := range map[string]struct {
		link    attribution.Link
		act     attribution.Act
		country string
		number  int
	}{
		"likely":       {attribution.SponsoredBy, likely("very likely"), "CN", 80},
		"unlikely":     {attribution.LinkedTo, likely("unlikely"), "CN", 20},
		"no words":     {attribution.AffiliatedTo, attribution.Act{}, "CN", 0},
		"located":      {attribution.BasedIn, attribution.Act{}, "", 0},
		"left open":    {attribution.LinkedTo, likely("roughly even chance"), "", 0},
		"in no number": {attribution.LinkedTo, attribution.Act{Leans: attribution.LeansAgainst}, "", 0},
	} {
		t.Run(name, func(t *testing.T) {
			test.act.Verb, test.act.On = attribution.Asserts, []attribution.Ref{"attributions/a"}
			c := &attribution.Case{ID: "x",
				Actors: attribution.Actors{"g": &attribution.Group{Profile: attribution.Named("G")}, "cn": &attribution.State{Code: "CN"},
					"v": &attribution.Organization{Profile: attribution.Named("V")}},
				Attributions: attribution.Attributions{"a": {Subject: "actors/g", Link: test.link, Object: "actors/cn"}},
				Statements:   attribution.Statements{"s": {By: []attribution.ActorID{"v"}, Acts: []attribution.Act{test.act}}}}
			f, _, err := misp.FromCase(c, misp.File{Type: "threat-actor", Category: "actor"})
			if err != nil {
				t.Fatal(err)
			}
			country := strings.Join(f.Values[0].Meta.Strings(misp.MetaCountry), " ")
			n, _ := f.Values[0].Confidence()
			if country != test.country || n.Percent != test.number {
				t.Errorf("country %q, confidence %d", country, n.Percent)
			}
		})
	}
}

func likely(term string) attribution.Act {
	return attribution.Act{Assessment: attribution.Assessment{Likelihood: attribution.Said(term, "en").Infer("icd203-likelihood")}}
}

// Of a cluster whose UUID others know, too, a loss says that theirs may say more.
func TestKnownCluster(t *testing.T) {
	c := &attribution.Case{ID: "x", Actors: attribution.Actors{"g": &attribution.Group{Profile: attribution.Named("G")}}}
	for own, want := range map[byte]bool{0: false, 7: true} {
		c.Actors["g"].ActorProfile().UUID[0] = own
		_, losses, err := misp.FromCase(c, misp.File{Type: "threat-actor", Category: "actor"})
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.ContainsFunc(losses, func(l attribution.Loss) bool { return l.Path == "/uuid" && l.Object == "actors/g" }); got != want {
			t.Errorf("%t: got %v", want, losses)
		}
	}
}
