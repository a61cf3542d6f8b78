package stix_test

import (
	"encoding/json"
	"fmt"
	"log"
	"strings"
	"time"

	"example.com/attribution"
	"example.com/attribution/alias"
	"example.com/attribution/query"
	"example.com/attribution/stix"
)

const exampleBundle = `{
  "type": "bundle",
  "id": "bundle--5d0092c5-5f74-4287-9642-33f4c354e56d",
  "objects": [
    {
      "type": "identity",
      "spec_version": "2.1",
      "id": "identity--023d105b-752e-4e3c-941c-7d3f3cb15e9e",
      "created": "2016-04-06T20:03:00.000Z",
      "modified": "2016-04-06T20:03:00.000Z",
      "name": "Example Lab",
      "identity_class": "organization"
    },
    {
      "type": "threat-actor",
      "spec_version": "2.1",
      "id": "threat-actor--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f",
      "created_by_ref": "identity--023d105b-752e-4e3c-941c-7d3f3cb15e9e",
      "created": "2016-04-06T20:03:48.000Z",
      "modified": "2016-04-06T20:03:48.000Z",
      "revoked": false,
      "name": "Evil Org",
      "aliases": ["Syndicate 1"]
    },
    {
      "type": "campaign",
      "spec_version": "2.1",
      "id": "campaign--e2e1a340-4415-4ba8-9671-f7343fbf0836",
      "created_by_ref": "identity--023d105b-752e-4e3c-941c-7d3f3cb15e9e",
      "created": "2016-04-06T20:03:00.000Z",
      "modified": "2016-04-06T20:03:00.000Z",
      "name": "Green Group Attacks",
      "first_seen": "2016-01-01T05:00:00.000Z"
    },
    {
      "type": "relationship",
      "spec_version": "2.1",
      "id": "relationship--57b56a43-b8b0-4cba-9deb-34e3e1faed9e",
      "created_by_ref": "identity--023d105b-752e-4e3c-941c-7d3f3cb15e9e",
      "created": "2016-05-12T08:17:27.000Z",
      "modified": "2016-05-12T08:17:27.000Z",
      "relationship_type": "attributed-to",
      "source_ref": "campaign--e2e1a340-4415-4ba8-9671-f7343fbf0836",
      "target_ref": "threat-actor--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f",
      "confidence": 85
    }
  ]
}
`

// To decode a bundle and encode it again changes nothing; a change of one property changes nothing else.
func ExampleDecode() {
	b, err := stix.Decode(strings.NewReader(exampleBundle))
	if err != nil {
		log.Fatal(err)
	}
	for i, o := range b.Objects {
		if o.Text("name") == "Evil Org" {
			if b.Objects[i], err = o.With("name", json.RawMessage(`"Evil Organization"`)); err != nil {
				log.Fatal(err)
			}
		}
	}
	var out strings.Builder
	if err := b.Encode(&out); err != nil {
		log.Fatal(err)
	}
	fmt.Println(out.String() == strings.Replace(exampleBundle, "Evil Org", "Evil Organization", 1))
	// Output: true
}

func ExampleObjects() {
	for o, err := range stix.Objects(strings.NewReader(exampleBundle)) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(o.Type(), o.Text("name"))
	}
	// Output:
	// identity Example Lab
	// threat-actor Evil Org
	// campaign Green Group Attacks
	// relationship
}

func ExampleBundle_Lint() {
	b, err := stix.Decode(strings.NewReader(strings.Replace(exampleBundle, "2016-05-12T08:17:27.000Z", "2016-05-12 08:17", 1)))
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range b.Lint() {
		if f.Severity == attribution.SeverityError {
			fmt.Println(f.Path, f.Code)
		}
	}
	// Output: /objects/3/created malformed-timestamp
}

// Whoever made an object holds what it says. Confidence in STIX is a scale of its own, and the first instant of a month
// in some zone is no more than the month.
func ExampleBundle_Case() {
	b, err := stix.Decode(strings.NewReader(exampleBundle))
	if err != nil {
		log.Fatal(err)
	}
	c, losses, err := b.Case()
	if err != nil {
		log.Fatal(err)
	}
	for id, a := range c.Attributions {
		fmt.Println(id, "is that", a.Subject, a.Link, a.Object)
		fmt.Println("held by", query.New(c).Holders(id.Ref()))
	}
	for _, a := range c.Accounts {
		fmt.Println("active since", a.Activity)
	}
	confidence := c.Statements["green-group-attacks-evil-org"].Acts[0].Assessment.Confidence
	fmt.Println(confidence.Text, "on", confidence.Scale)
	for _, l := range losses {
		fmt.Println("lost:", l.Reason)
	}
	// Output:
	// green-group-attacks-evil-org is that incidents/green-group-attacks conducted-by actors/evil-org
	// held by [example-lab asserts "85" (2016-05-12T08:17:27Z)]
	// active since 2016-01/
	// 85 on oasis-open.org/stix-confidence
	// lost: a case does not keep when objects were created and modified
}

func exampleCase() *attribution.Case {
	return &attribution.Case{
		ID:    "ec-2024",
		Title: "Electoral Commission",
		Actors: attribution.Actors{
			"china": &attribution.State{Profile: attribution.Named("China"), Code: "CN"},
			"uk":    &attribution.State{Profile: attribution.Named("United Kingdom"), Code: "GB"},
			"fcdo":  &attribution.Organ{Profile: attribution.Named("Foreign, Commonwealth & Development Office"), Of: "uk"},
		},
		Incidents:    attribution.Incidents{"ec": {Title: "Electoral Commission compromise"}},
		Attributions: attribution.Attributions{"ec-prc": {Subject: "incidents/ec", Link: attribution.AffiliatedTo, Object: "actors/china"}},
		Statements: attribution.Statements{"fcdo-0325": {
			By: []attribution.ActorID{"fcdo"}, For: []attribution.ActorID{"uk"}, When: "2024-03-25[Europe/London]",
			Acts: []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/ec-prc"}}},
		}},
	}
}

// Standard objects say what they can. The losses are what those miss who do not know the extension.
func ExampleFromCase() {
	b, losses, err := stix.FromCase(exampleCase(), stix.Options{})
	if err != nil {
		log.Fatal(err)
	}
	for _, o := range b.Objects {
		if name := o.Text("name"); name != "" {
			fmt.Println(o.Type(), name)
		}
	}
	for _, l := range losses {
		fmt.Println("without the extension:", l.Object, l.Path, l.Value, l.Reason)
	}
	// Output:
	// extension-definition Attribution case
	// identity attribution
	// grouping Electoral Commission
	// identity China
	// location China
	// identity Foreign, Commonwealth & Development Office
	// identity United Kingdom
	// location United Kingdom
	// incident Electoral Commission compromise
	// report United Kingdom: statement, 2024-03-25
	// without the extension: case /id "ec-2024" the standard property says something else
	// without the extension: case /uuid "95cce54f-e6bf-5b73-97fb-f88bd2774a6a" the standard properties say it, and the case does not
	// without the extension: case /modified "2024-03-25" the standard properties say it, and the case does not
	// without the extension: actors/fcdo /of "uk" no standard property can say it
	// without the extension: statements/fcdo-0325 /for/0 "uk" no standard property can say it
	// without the extension: statements/fcdo-0325 /by/0 "fcdo" the standard property says less
	// without the extension: statements/fcdo-0325 /when "2024-03-25[Europe/London]" the standard property says something else
	// without the extension: statements/fcdo-0325 /kind "report" the standard properties say it, and the case does not
}

func ExampleBundle_Update() {
	b, err := stix.Decode(strings.NewReader(exampleBundle))
	if err != nil {
		log.Fatal(err)
	}
	c, _, err := b.Case()
	if err != nil {
		log.Fatal(err)
	}
	p := c.Actors["evil-org"].ActorProfile()
	p.Names = append(p.Names, attribution.Name{Text: "Syndicate 2", By: "example-lab"})
	updated, losses, err := b.Update(c, stix.Options{Modified: time.Date(2024, 3, 25, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		log.Fatal(err)
	}
	for i, o := range updated.Objects {
		if !o.Equal(b.Objects[i]) {
			fmt.Println(o)
		}
	}
	fmt.Println(len(losses), "losses")
	// Output:
	// {
	//       "type": "threat-actor",
	//       "spec_version": "2.1",
	//       "id": "threat-actor--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f",
	//       "created_by_ref": "identity--023d105b-752e-4e3c-941c-7d3f3cb15e9e",
	//       "created": "2016-04-06T20:03:48.000Z",
	//       "modified": "2024-03-25T00:00:00.000Z",
	//       "revoked": false,
	//       "name": "Evil Org",
	//       "aliases": [
	//         "Syndicate 1",
	//         "Syndicate 2"
	//       ]
	//     }
	// 0 losses
}

func ExampleBundle_Aliases() {
	const bundle = `{"type": "bundle", "id": "bundle--5d0092c5-5f74-4287-9642-33f4c354e56d", "objects": [
		{"type": "intrusion-set", "spec_version": "2.1", "id": "intrusion-set--4e78f46f-a023-4e5f-bc24-71b3ca22ec29",
		 "created": "2024-03-25T00:00:00.000Z", "modified": "2024-03-25T00:00:00.000Z", "name": "Zirconium", "aliases": ["Violet Typhoon"]}]}`
	b, err := stix.Decode(strings.NewReader(bundle))
	if err != nil {
		fmt.Println(err)
		return
	}
	entries, err := b.Aliases()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range alias.New(entries).Lookup("VioletTyphoon") {
		fmt.Println(e.Canonical, e.Actor)
	}
	// Output: Zirconium intrusion-set--4e78f46f-a023-4e5f-bc24-71b3ca22ec29
}
