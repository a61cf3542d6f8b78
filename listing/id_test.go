package listing_test

import (
	"errors"
	"testing"

	"example.com/attribution"
	"example.com/attribution/listing"
)

func TestParseID(t *testing.T) {
	for _, c := range []struct {
		list   listing.List
		number string
		code   attribution.Code
	}{
		{listing.OFAC, "47800", ""},
		{listing.OFAC, "36", ""},
		{listing.OFAC, "047800", listing.CodeMalformedNumber},
		{listing.OFAC, "CYB0044", listing.CodeMalformedNumber},
		{listing.OFAC, "", listing.CodeMalformedNumber},
		{listing.OFAC, " 36", listing.CodeMalformedNumber},
		{listing.UK, "CYB0044", ""},
		{listing.UK, "cyb0044", listing.CodeMalformedNumber},
		{listing.UK, "16460", listing.CodeMalformedNumber},
		{listing.UK, "CYB44", listing.CodeMalformedNumber},
		{listing.OFSI, "16460", ""},
		{listing.OFSI, "CYB0044", listing.CodeMalformedNumber},
		{listing.OFSI, "0", listing.CodeMalformedNumber},
		{listing.EU, "EU.27.28", ""},
		{listing.EU, "EU.27", listing.CodeMalformedNumber},
		{listing.EU, "32019R0796/I.A/1", listing.CodeMalformedNumber},
		{listing.EUJournal, "32019R0796/I.A/1", ""},
		{listing.EUJournal, "32014R0833/Ia/12", ""},
		{listing.EUJournal, "32011D0173//1", ""},
		{listing.EUJournal, "32019R0796/1", listing.CodeMalformedNumber},
		{listing.EUJournal, "02019R0796-20260717/I/1", listing.CodeMalformedNumber},
		{listing.EU, "172907", ""},
		{listing.EUJournal, "32019R0796/XLV.D/3", ""},
		{listing.UN, "KPe.031", ""},
		{listing.UN, "6908526", ""},
		{listing.UN, "KPE.031", listing.CodeMalformedNumber},
		{listing.Australia, "7832", ""},
		{listing.Australia, "7832a", listing.CodeMalformedNumber},
		{listing.OFACNonSDN, "9640", ""},
		{"Some List", "1", listing.CodeUnknownList},
	} {
		id, err := listing.ParseID(c.list, c.number)
		if c.code == "" {
			if err != nil || id != (listing.ID{List: c.list, Number: c.number}) {
				t.Errorf("%s %q: %v, %v", c.list, c.number, id, err)
			}
			continue
		}
		if !errors.Is(err, c.code) || id != (listing.ID{}) {
			t.Errorf("%s %q: %v, %v; want %s", c.list, c.number, id, err, c.code)
		}
	}
}

func TestValidate(t *testing.T) {
	for name, c := range map[string]struct {
		entry attribution.ListEntry
		code  attribution.Code
	}{
		"whole":                   {attribution.ListEntry{List: "OFAC SDN List", ID: "47800", Programme: "CYBER2"}, ""},
		"order":                   {attribution.ListEntry{List: "OFAC SDN List", Programme: "ELECTION-EO13848"}, ""},
		"spaces":                  {attribution.ListEntry{List: "OFAC SDN List", Programme: "CAATSA - RUSSIA"}, ""},
		"two programmes":          {attribution.ListEntry{List: "OFAC SDN List", Programme: "CYBER2] [CAATSA - RUSSIA"}, listing.CodeMalformedProgramme},
		"small letters":           {attribution.ListEntry{List: "OFAC SDN List", Programme: "cyber2"}, listing.CodeMalformedProgramme},
		"number":                  {attribution.ListEntry{List: "UK Sanctions List", ID: "47800"}, listing.CodeMalformedNumber},
		"regime":                  {attribution.ListEntry{List: "OFSI Consolidated List", ID: "16460", Programme: "Cyber"}, ""},
		"EU":                      {attribution.ListEntry{List: "EU Official Journal", Programme: "EU-CYB"}, ""},
		"EU list":                 {attribution.ListEntry{List: "EU Consolidated List", ID: "EU.27.28", Programme: "IRQ"}, ""},
		"EU list, journal's":      {attribution.ListEntry{List: "EU Consolidated List", Programme: "EU-CYB"}, listing.CodeMalformedProgramme},
		"EU without prefix":       {attribution.ListEntry{List: "EU Official Journal", Programme: "CYB"}, listing.CodeMalformedProgramme},
		"list without shape":      {attribution.ListEntry{List: "Another List", ID: "?", Programme: "?"}, ""},
		"small letters there are": {attribution.ListEntry{List: "OFAC Consolidated List", Programme: "561-Related"}, ""},
		"two hyphens":             {attribution.ListEntry{List: "EU Official Journal", Programme: "EU-TAQA-EUAQ"}, ""},
		"nothing":                 {attribution.ListEntry{}, ""},
	} {
		if err := listing.Validate(c.entry); c.code == "" && err != nil || c.code != "" && !errors.Is(err, c.code) {
			t.Errorf("%s: %v, want %q", name, err, c.code)
		}
	}
}

func TestMustParseID(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic for a malformed number")
		}
	}()
	listing.MustParseID(listing.UK, "1")
}
