package listing_test

import (
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/listing"
)

// wellFormed checks what holds of every register, whatever was read.
func wellFormed(t *testing.T, r *listing.Register) {
	t.Helper()
	if r.Len() == 0 {
		t.Fatal("an empty register")
	}
	for _, e := range r.Entries() {
		for _, n := range e.IDs() {
			if _, err := listing.ParseID(n.List, n.Number); err != nil {
				t.Error(err)
			}
		}
		for _, day := range []attribution.When{e.Listed, e.Updated} {
			if _, err := day.Date(); err != nil {
				t.Errorf("%s: %q", e.ID, day)
			}
		}
		for _, n := range e.Names {
			if n.Text == "" {
				t.Errorf("%s has an empty name", e.ID)
			}
		}
		for _, c := range r.Locate(attribution.Designation{}, names(e.Main().Text)) {
			if len(c.Pairs) == 0 {
				t.Errorf("%s was found, and no name agrees", c.Entry.ID)
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, text := range samples(f) {
		f.Add(text)
	}
	f.Add("<Designations><Designation><UniqueID>CYB0001</UniqueID></Designation></Designations>")
	f.Add("\"")
	f.Fuzz(func(t *testing.T, text string) {
		r, err := listing.Read(strings.NewReader(text))
		if err == nil {
			wellFormed(t, r)
		}
	})
}

func FuzzReadSet(f *testing.F) {
	f.Add(sdnRows, altRows, commentRows)
	f.Add("1,\"", "1,1,\"aka\",\"x\",", "1,\"a.k.a. \"x\"\"")
	f.Fuzz(func(t *testing.T, sdn, alt, comments string) {
		r, err := listing.ReadSet(directory(map[string]string{"sdn.csv": sdn, "alt.csv": alt, "sdn_comments.csv": comments}))
		if err == nil {
			wellFormed(t, r)
		}
	})
}

func FuzzReadJournal(f *testing.F) {
	f.Add("32019R0796,1,EU-CYB,I.A,Asset freeze,30.7.2020,,Person,CHEN Cheng,\"陈诚; \"\"a; b\"\"\",,,,,,,,,,,\n")
	f.Add("32019R0796,1,EU-CYB,I.A,,,,Person,A/ B or C,,,,,,,,,,,,\n")
	f.Fuzz(func(t *testing.T, rows string) {
		r, err := listing.Read(strings.NewReader(journalHeader + rows))
		if err == nil {
			wellFormed(t, r)
		}
	})
}

func FuzzParseLegalAct(f *testing.F) {
	for _, text := range []string{"Regulation (EU) 2019/796, Annex I", "02019R0796-20260717", "2014/145/CFSP", "No 833/2014", "OJ:L_202401778", "OJ L000010000", "30000R0000", "/eli/reg/2024/99999999999999999999"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		act, ok := listing.ParseLegalAct(text)
		if !ok {
			return
		}
		again, ok := listing.ParseLegalAct(act.CELEX())
		if !ok || !act.Same(again) {
			t.Errorf("%q is %+v, whose CELEX number is %+v", text, act, again)
		}
	})
}
