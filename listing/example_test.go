package listing_test

import (
	"errors"
	"fmt"
	"strings"
	"testing/fstest"

	"example.com/attribution"
	"example.com/attribution/listing"
)

// Entries are read one by one, in memory that does not grow with the list.
func ExampleEntries() {
	for e, err := range listing.Entries(strings.NewReader(ukSample)) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(e.ID.Number, e.Main().Text, e.Listed, e.Restrictions())
	}
	// Output:
	// CYB9001 Alex B. EXAMPLE 2024-03-25 [asset-freeze travel-ban director-disqualification]
	// RUS9002 Example Shipping & Co 2024-03 [port-entry internet-services correspondent-banking]
}

// A file that is not a list says what it is.
func ExampleRead() {
	_, err := listing.Read(strings.NewReader("<!DOCTYPE html><title>503 Service Unavailable</title>"))
	fmt.Println(errors.Is(err, listing.CodeWebPage))
	fmt.Println(err)
	// Output:
	// true
	// listing: the file is a web page (HTML), such as a server sends for an error; fetch the list again
}

func ExampleParseID() {
	id, err := listing.ParseID(listing.UK, "CYB0044")
	fmt.Println(id, err)
	_, err = listing.ParseID(listing.OFAC, "CYB0044")
	fmt.Println(errors.Is(err, listing.CodeMalformedNumber))
	// Output:
	// UK Sanctions List CYB0044 <nil>
	// true
}

func ExampleValidate() {
	err := listing.Validate(attribution.ListEntry{List: "OFAC SDN List", ID: "47800", Programme: "CYBER2] [CAATSA - RUSSIA"})
	fmt.Println(errors.Is(err, listing.CodeMalformedProgramme))
	// Output: true
}

// Names are read with their kinds and strengths; birth dates and addresses are not.
func ExampleReadSet() {
	r, err := listing.ReadSet(fstest.MapFS{
		"SDN.CSV": {Data: []byte(`8,"EXAMPLE CO., LTD.",-0- ,"CYBER2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Organization Established Date 2010; a.k.a. 'EXCO'."` + "\r\n")},
		"ALT.CSV": {Data: []byte("8,1,\"fka\",\"OLD EXAMPLE\",-0- \r\n")},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	e, ok := r.Entry(listing.MustParseID(listing.OFAC, "8"))
	fmt.Println(ok, e.Kind, e.Programmes)
	for _, n := range e.Names {
		fmt.Printf("%s: %s, strength %q\n", n.Text, n.Kind, n.Strength)
	}
	// Output:
	// true entity [CYBER2]
	// EXAMPLE CO., LTD.: primary, strength ""
	// OLD EXAMPLE: former, strength "strong"
	// EXCO: alias, strength "weak"
}

func ExampleRegister_Find() {
	r, err := listing.Read(strings.NewReader(unSample))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range r.Find([]attribution.Name{{Text: "Example, Jan"}}) {
		fmt.Println(e.ID, e.Main().Text)
	}
	// Output: UN Security Council Consolidated List KPi.901 JAN EXAMPLE
}

func ExampleRegister_Locate() {
	r, err := listing.Read(strings.NewReader(journalSample))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range r.Locate(attribution.Designation{}, []attribution.Name{{Text: "Cheng Chen"}}) {
		fmt.Println(c.Entry.ID, c.Entry.Listed, c.Pairs[0].Likeness)
	}
	// Output: EU Official Journal 32019R0796/I.A/1 2020-07-30 words
}

// What a case says of a listing is compared with the list itself.
func ExampleLint() {
	r, err := listing.Read(strings.NewReader(journalSample))
	if err != nil {
		fmt.Println(err)
		return
	}
	c := &attribution.Case{
		Actors: attribution.Actors{"chen": &attribution.Person{Profile: attribution.Named("Cheng Chen")}},
		Responses: attribution.Responses{"eu": &attribution.Sanction{Designations: []attribution.Designation{{
			Actor: "chen", Listed: "2020-07-31",
			Entries: []attribution.ListEntry{{List: string(listing.EUJournal), ID: "32019R0796/I.A/1"}},
		}}}},
	}
	for _, f := range listing.Lint(c, r) {
		fmt.Println(f.Path, f.Code, f.Value)
	}
	// Output:
	// /responses/eu/designations/0/listed other-date 2020-07-31
	// /responses/eu/designations/0/restrictions missing-measure asset-freeze
	// /responses/eu/designations/0/restrictions missing-measure travel-ban
}

// What changed from one day to another, member by member.
func ExampleUpdates() {
	older, _ := listing.Read(strings.NewReader(journalSample))
	newer, err := listing.Read(strings.NewReader(strings.Replace(journalSample, "2020", "2021", 1)))
	if err != nil {
		fmt.Println(err)
		return
	}
	updates, err := listing.Updates(older, newer)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, u := range updates {
		fmt.Println(u.Kind, u.Entry().ID, u.What)
	}
	// Output: amended EU Official Journal 32019R0796/I.A/1 [{listed [2020-07-30] [2021-07-30]}]
}

// An act of the EU is one act, however it is cited.
func ExampleParseLegalAct() {
	for _, text := range []string{"Council Regulation (EU) 2019/796, Annex I", "32019R0796", "http://data.europa.eu/eli/reg/2019/796/oj", "2020/1125 (OJ L246)", "Regulation (EU) No 833/2014"} {
		act, _ := listing.ParseLegalAct(text)
		fmt.Printf("%s, annex %q\n", act.CELEX(), act.Annex)
	}
	// Output:
	// 32019R0796, annex "I"
	// 32019R0796, annex ""
	// 32019R0796, annex ""
	// 32020R1125, annex ""
	// 32014R0833, annex ""
}
