package misp_test

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"example.com/attribution"
	"example.com/attribution/alias"
	"example.com/attribution/misp"
	"example.com/attribution/query"
)

func ExampleDecode() {
	f, err := misp.Decode(strings.NewReader(`{"values": [{"value": "APT31", "meta": {"country": "CN", "attribution-confidence": "50"}}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	confidence, _ := f.Values[0].Confidence()
	fmt.Println(f.Values[0].Value, confidence.Percent, confidence.Default)
	// Output: APT31 50 true
}

func ExampleCase() {
	f := &misp.File{Type: "threat-actor", Category: "actor", Source: "MISP Project", Values: []misp.Cluster{{
		Value: "APT31", Meta: misp.Meta{"country": []byte(`"CN"`)},
	}}}
	c, losses, _ := misp.Case(f)
	fmt.Println(query.New(c).Holders("attributions/apt31-of-origin-cn"), len(losses))
	// Output: [misp-project asserts] 0
}

func ExampleFile_Encode() {
	f := &misp.File{Name: "Threat Actor", Values: []misp.Cluster{{Value: "APT31"}}}
	if err := f.Encode(os.Stdout); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {
	//   "name": "Threat Actor",
	//   "values": [
	//     {
	//       "value": "APT31"
	//     }
	//   ]
	// }
}

func ExampleRelation_Assessment() {
	r := misp.Relation{Type: "similar", Tags: []string{`estimative-language:likelihood-probability="likely"`}}
	fmt.Println(r.Assessment().Likelihood.Text, r.Assessment().Likelihood.Scale)
	// Output: likely misp-likelihood
}

// A case becomes a cluster file of its groups. What the file has no place for is returned.
func ExampleFromCase() {
	c := &attribution.Case{ID: "x", Title: "A dossier", Actors: attribution.Actors{
		"crane": &attribution.Group{Profile: attribution.Profile{Names: []attribution.Name{
			{Text: "Blue Crane"}, {Text: "BC-1", Fit: attribution.FitOverlaps}}}},
	}}
	f, losses, _ := misp.FromCase(c, misp.Header(c))
	fmt.Println(f.Type, f.Description, f.Values[0].Value, f.Values[0].Meta.Strings(misp.MetaSynonyms))
	for _, l := range losses {
		fmt.Println(l.Object, l.Path, l.Value)
	}
	// Output:
	// threat-actor A dossier Blue Crane [BC-1]
	// actors/crane /names/1/fit "overlaps"
	// case /id "x"
	// case /title "A dossier"
}

// A case that was made of a cluster file has its header.
func ExampleHeader() {
	c, _, _ := misp.Case(&misp.File{Name: "Birds", Type: "threat-actor", Category: "actor", Version: 3,
		Values: []misp.Cluster{{Value: "Blue Crane"}}})
	h := misp.Header(c)
	fmt.Println(h.Name, h.Version, len(h.Values))
	// Output: Birds 3 0
}

func ExampleFile_Validate() {
	f := &misp.File{Values: []misp.Cluster{{Value: "Blue Crane", Meta: misp.Meta{misp.MetaCountry: []byte(`"UK"`)}}}}
	err := f.Validate()
	if fs, ok := errors.AsType[attribution.Findings](err); ok {
		fmt.Println(fs[0].Path, fs[0].Code)
	}
	// Output: /values/0/meta/country unknown-country
}

// A value may be written as a text in one cluster and as a list in the next.
func ExampleMeta_Strings() {
	one := misp.Meta{misp.MetaIncidentType: []byte(`"Espionage"`)}
	several := misp.Meta{misp.MetaIncidentType: []byte(`["Espionage", "Sabotage"]`)}
	fmt.Println(one.Strings(misp.MetaIncidentType), several.Strings(misp.MetaIncidentType))
	// Output: [Espionage] [Espionage Sabotage]
}

func ExampleCluster_ProducerNames() {
	c := misp.Cluster{Value: "Blue Crane", Meta: misp.Meta{
		misp.MetaNames: []byte(`["Azure Crane:22222222-2222-4222-8222-222222222222"]`)}}
	for _, n := range c.ProducerNames() {
		fmt.Println(n.Name, "of", n.Producer)
	}
	// Output: Azure Crane of 22222222-2222-4222-8222-222222222222
}

// A confidence of 50 is a default that was filled in.
func ExampleCluster_Confidence() {
	c := misp.Cluster{Meta: misp.Meta{misp.MetaConfidence: []byte(`"50"`)}}
	confidence, ok := c.Confidence()
	fmt.Println(confidence.Percent, confidence.Default, ok)
	// Output: 50 true true
}

func ExampleAliases() {
	const galaxy = `{"type": "threat-actor", "category": "actor", "source": "MISP Project", "values": [
		{"value": "APT31", "uuid": "6bf7e6b6-5917-45a6-9567-f0baba79768c", "meta": {"synonyms": ["ZIRCONIUM"]}}]}`
	f, err := misp.Decode(strings.NewReader(galaxy))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range alias.New(misp.Aliases(f)).Lookup("zirconium") {
		fmt.Println(e.Canonical, e.By)
	}
	// Output: APT31 MISP Project
}
