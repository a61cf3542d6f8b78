package listing_test

import (
	"errors"
	"fmt"
	"strings"
	"testing/fstest"

	"example.com/attribution"
	"example.com/attribution/listing"
)

func ExampleParseID() {
	id, err := listing.ParseID(listing.UK, "CYB0044")
	fmt.Println(id, err)
	_, err = listing.ParseID(listing.OFAC, "CYB0044")
	fmt.Println(errors.Is(err, listing.CodeMalformedNumber))
	// Output:
	// UK Sanctions List CYB0044 <nil>
	// true
}

func ExampleCheck() {
	err := listing.Check(attribution.ListEntry{List: "OFAC SDN List", ID: "47800", Programme: "CYBER2] [CAATSA - RUSSIA"})
	fmt.Println(errors.Is(err, listing.CodeMalformedProgramme))
	// Output: true
}

// Names are read with their kinds; birth dates and addresses are not kept.
func ExampleReadOFAC() {
	r, err := listing.ReadOFAC(fstest.MapFS{
		"sdn.csv": {Data: []byte(`8,"EXAMPLE CO., LTD.",-0- ,"CYBER2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Organization Established Date 2010."`)},
		"alt.csv": {Data: []byte(`8,1,"fka","OLD EXAMPLE",-0- `)},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	e, ok := r.Entry(listing.MustParseID(listing.OFAC, "8"))
	fmt.Println(ok, e.Kind, e.Programmes, e.Names[1].Text, e.Names[1].Kind)
	// Output: true entity [CYBER2] OLD EXAMPLE former
}

// Broken rows are findings with their line, and the rest is read.
func ExampleReadEU() {
	r, err := listing.ReadEU(strings.NewReader("celex,recordId,programKey,annex,name\n" +
		"32019R0796,1,EU-CYB,I.A,GAO Qiang\n" + "32019R0796,2,EU-CYB,I.A,\"never closed\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Entries()[0].ID, r.Findings()[0].Path, r.Findings()[0].Code)
	// Output: EU Official Journal 32019R0796/I.A/1 /3 broken-row
}

func ExampleRegister_Find() {
	r, err := listing.ReadEU(strings.NewReader("celex,recordId,annex,name,alias\n" +
		"32019R0796,7,I.A,Example Ltd,Пример\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range r.Find([]attribution.Name{{Text: "ПРИМЕР"}}) {
		fmt.Println(e.ID.Number, e.Names[0].Text)
	}
	// Output: 32019R0796/I.A/7 Example Ltd
}

func ExampleRegister_Locate() {
	r, err := listing.ReadEU(strings.NewReader(euHeader + "32019R0796,1,EU-CYB,I.A,Asset freeze,30.7.2020,Person,GAO Qiang,,,,,\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range r.Locate(attribution.Designation{}, []attribution.Name{{Text: "Qiang Gao"}}) {
		fmt.Println(c.Entry.ID, c.Entry.Listed, c.Pairs[0].Agreement)
	}
	// Output: EU Official Journal 32019R0796/I.A/1 2020-07-30 words
}
