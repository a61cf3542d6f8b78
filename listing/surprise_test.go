package listing_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/listing"
)

// designation is an invented entry of the UK's list, with the group number of OFSI, where it has one, and elements of
// names.
func designation(number, group, regime, names string) string {
	if group != "" {
		group = "<OFSIGroupID>" + group + "</OFSIGroupID>"
	}
	return "<Designation><LastUpdated>14/04/2026</LastUpdated><DateDesignated>25/03/2024</DateDesignated><UniqueID>" + number + "</UniqueID>" + group +
		"<Names>" + names + "</Names><RegimeName>" + regime + "</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>" +
		"<DesignationSource>UK</DesignationSource><SanctionsImposed>Asset freeze</SanctionsImposed></Designation>\n"
}

func ukList(designations ...string) string {
	return `<?xml version="1.0" encoding="utf-8"?>` + "\n<Designations><DateGenerated>07/09/2026</DateGenerated>\n" + strings.Join(designations, "") + "</Designations>\n"
}

// The UK Sanctions List of 2026 has a number for each subject and regime: Igor Kostyukov is CHW0009 and CYB0011. Only
// the group number of OFSI, whose own list ended on 28 January 2026, says that both are one person; since then listings
// have none.
func TestNumbersOfRegimes(t *testing.T) {
	const name = "<Name><Name1>Jan</Name1><Name6>EXAMPLE</Name6><NameType>Primary Name</NameType></Name>"
	const chemical = "The Chemical Weapons (Sanctions) (EU Exit) Regulations 2019"
	for group, want := range map[string]int{"13748": 1, "": 0} {
		r := read(t, ukList(designation("CHW9009", group, chemical, name), designation("CYB9011", group, ukCyber, name)))
		for _, number := range []string{"CHW9009", "CYB9011"} {
			if e, ok := r.Entry(id(listing.UK, number)); !ok || e.ID.Number != number {
				t.Errorf("%s is %+v", number, e)
			}
		}
		matches, _ := listing.Matches(r)
		if len(matches) != want {
			t.Errorf("with the group number %q: %d parties of several entries, want %d", group, len(matches), want)
		}
		if f := r.Lint(); f != nil {
			t.Errorf("findings %v", f)
		}
	}
}

// In the UK's list a type of name is spelt in six ways, most aliases have no word on their quality, which says nothing,
// and addresses come in another order from day to day without an amendment.
func TestSpellingsOfTypes(t *testing.T) {
	for spelling, want := range map[string]attribution.NameKind{
		"Primary Name": attribution.NamePrimary, "Primary name": attribution.NamePrimary, "Primary Name Variation": attribution.NameAlias,
		"Primary name variation": attribution.NameAlias, "Alias": attribution.NameAlias, "ALias": attribution.NameAlias,
	} {
		names := "<Name><Name6>HERON</Name6><NameType>" + spelling + "</NameType></Name>"
		if want != attribution.NamePrimary {
			names += "<Name><Name6>EXAMPLE</Name6><NameType>Primary Name</NameType></Name>"
		}
		r := read(t, ukList(designation("CYB9001", "", ukCyber, names)))
		e := r.Entries()[0]
		at := slices.IndexFunc(e.Names, func(n listing.Name) bool { return n.Text == "HERON" })
		if at < 0 || e.Names[at].Kind != want || e.Names[at].Strength != "" || e.Names[at].Type != spelling || r.Lint() != nil {
			t.Errorf("%s: %+v, findings %v", spelling, e.Names, r.Lint())
		}
	}
	const first, second = "<Address><AddressLine1>PRIVATE 1</AddressLine1></Address>", "<Address><AddressLine1>PRIVATE 2</AddressLine1></Address>"
	today := strings.Replace(ukSample, "<Address><AddressLine1>PRIVATE street</AddressLine1><AddressPostalCode>PRIVATE</AddressPostalCode></Address>", first+second, 1)
	tomorrow := strings.NewReplacer(first+second, second+first, "07/09/2026", "08/09/2026").Replace(today)
	if today == ukSample || today == tomorrow {
		t.Fatal("the sample has another address")
	}
	if got := told(t, read(t, today), read(t, tomorrow)); got != nil {
		t.Errorf("addresses in another order are %v", got)
	}
}

// The EU's list in XML 1.1 marks no main name, in whose place stands the first in any of 24 languages: that of GRU unit
// 74455 is German, "Feldpostnummer 74455". The date of a regulation is that of the last amendment, not of the listing.
func TestNamesAndDatesOfTheEU(t *testing.T) {
	const dated = ` designationDate="2020-07-30"`
	e := read(t, strings.Replace(fsfSample, dated, "", 1)).Entries()[0]
	if e.Main().Text != "Jan EXAMPLE" || e.Names[1].Text != "Feldpostnummer 1" {
		t.Errorf("names %+v", e.Names)
	}
	if e.Listed != "" || e.Updated != "2024-05-17" {
		t.Errorf("listed %q, updated %q", e.Listed, e.Updated)
	}
	r := publishedRegister(t, "lists/eu-fsf/derived/xmlFullSanctionsList_1_1.cyber.2026-04-25.xml")
	unit, _ := r.Entry(id(listing.EU, "EU.5710.58"))
	if !slices.ContainsFunc(unit.Names, func(n listing.Name) bool { return n.Text == "Feldpostnummer 74455" }) || unit.Main().Text == "Feldpostnummer 74455" {
		t.Errorf("the names of unit 74455: %+v", unit.Names)
	}
}

// Regulation (EU) 2019/796 lists 27 persons and 11 bodies in July 2026, counted in its transcription.
func TestPartiesOfEU2019796(t *testing.T) {
	r := publishedRegister(t, "sanctions/eu-cyber-32019R0796.csv")
	kinds := make(map[listing.Kind]int)
	for _, e := range r.Entries() {
		kinds[e.Kind]++
	}
	if kinds[listing.KindPerson] != 27 || kinds[listing.KindEntity] != 11 || len(kinds) != 2 {
		t.Errorf("%v", kinds)
	}
}

// In OFAC's files without a header -0- means nothing, the last line is 0x1A or is not there, programmes are joined by
// "] [", and remarks are cut at 1,000 characters within a word, to go on in another file. Park Jin Hyok, of Lazarus, is
// listed for North Korea (DPRK3), not for a cyber programme.
func TestOFACWithoutHeader(t *testing.T) {
	const row = `7,"A",-0- ,"DPRK3] [CYBER2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,`
	remarks := "DOB 1 Jan 1984; a.k.a. 'HERON'; " + strings.Repeat("x", 1000-len("DOB 1 Jan 1984; a.k.a. 'HERON'; ")-len("; a.k.a. 'OSP")) + "; a.k.a. 'OSP"
	for _, end := range []string{"\x1a", ""} {
		r := set(t, map[string]string{"sdn.csv": row + `"` + remarks + "\"\r\n" + end, "alt.csv": end, "sdn_comments.csv": "7,\"REY'.\"\r\n" + end})
		e := r.Entries()[0]
		var texts []string
		for _, n := range e.Names {
			texts = append(texts, n.Text)
		}
		if !slices.Equal(texts, []string{"A", "HERON", "OSPREY"}) || !slices.Equal(e.Programmes, []string{"DPRK3", "CYBER2"}) || r.Lint() != nil {
			t.Errorf("%q: names %q, programmes %q, findings %v", end, texts, e.Programmes, r.Lint())
		}
	}
	if e := read(t, row+"-0- \r\n").Entries()[0]; fmt.Sprint(e.Names) != fmt.Sprint([]listing.Name{{Text: "A", Kind: attribution.NamePrimary, Script: "Latn"}}) || e.Listed != "" {
		t.Errorf("of -0- comes %+v", e)
	}
	r := publishedRegister(t, "sanctions/ofac-2019/sdn.csv")
	if park := r.Find(names("PARK, Jin Hyok")); len(park) != 1 || !slices.Equal(park[0].Programmes, []string{"DPRK3"}) {
		t.Errorf("Park Jin Hyok: %+v", park)
	}
}
