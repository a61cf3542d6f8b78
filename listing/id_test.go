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

func TestParseLegalAct(t *testing.T) {
	for text, want := range map[string]listing.LegalAct{
		"Regulation (EU) 2019/796":                                 {Kind: listing.ActRegulation, Year: 2019, Number: 796},
		"Council Regulation (EU) 2019/796 of 17 May 2019, Annex I": {Kind: listing.ActRegulation, Year: 2019, Number: 796, Annex: "I"},
		"Regulation (EU) 2019/796, Annex I.A":                      {Kind: listing.ActRegulation, Year: 2019, Number: 796, Annex: "I.A"},
		"Verordnung (EU) 2019/796":                                 {Kind: listing.ActRegulation, Year: 2019, Number: 796},
		"(EU) 2019/796":                                            {Year: 2019, Number: 796},
		"2019/796":                                                 {Year: 2019, Number: 796},
		"2020/1125 (OJ L246)":                                      {Year: 2020, Number: 1125},
		"Council Implementing Regulation (EU) 2020/1125":           {Kind: listing.ActRegulation, Year: 2020, Number: 1125},
		"Decision (CFSP) 2019/797":                                 {Kind: listing.ActDecision, Year: 2019, Number: 797},
		"(CFSP) 2019/797":                                          {Kind: listing.ActDecision, Year: 2019, Number: 797},
		"Council Decision 2014/145/CFSP":                           {Kind: listing.ActDecision, Year: 2014, Number: 145},
		"2010/413/CFSP":                                            {Kind: listing.ActDecision, Year: 2010, Number: 413},
		"Regulation (EU) No 833/2014":                              {Kind: listing.ActRegulation, Year: 2014, Number: 833},
		"Regulation (EC) No. 881/2002":                             {Kind: listing.ActRegulation, Year: 2002, Number: 881},
		"Regulation 833/2014":                                      {Kind: listing.ActRegulation, Year: 2014, Number: 833},
		"(EU) 833/2014":                                            {Year: 2014, Number: 833},
		"32019R0796":                                               {Kind: listing.ActRegulation, Year: 2019, Number: 796},
		"CELEX:32019D0797":                                         {Kind: listing.ActDecision, Year: 2019, Number: 797},
		"02019R0796-20260717":                                      {Kind: listing.ActRegulation, Year: 2019, Number: 796},
		"http://data.europa.eu/eli/reg/2019/796/oj":                {Kind: listing.ActRegulation, Year: 2019, Number: 796},
		"https://eur-lex.europa.eu/eli/dec/2019/797/2024-06-24":    {Kind: listing.ActDecision, Year: 2019, Number: 797},
		"https://eur-lex.europa.eu/legal-content/EN/TXT/PDF/?uri=OJ:L_202401778": {Year: 2024, Number: 1778},
	} {
		if got, ok := listing.ParseLegalAct(text); !ok || got != want {
			t.Errorf("%s: %+v, want %+v", text, got, want)
		}
	}
	for _, text := range []string{"", "Cyber", "S.I. 2020/597", "Cyber (Sanctions) (EU Exit) Regulations 2020, S.I. 2020/597", "E.O. 13694", "12/2019", "CYBER2",
		"Executive Order 14024 of 15 April 2021", "18 U.S.C. 371"} {
		if got, ok := listing.ParseLegalAct(text); ok {
			t.Errorf("%q: %+v", text, got)
		}
	}
}

func TestSameRegime(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Cyber", "The Cyber (Sanctions) (EU Exit) Regulations 2020", true},
		{"Cyber (Sanctions) (EU Exit) Regulations 2020, S.I. 2020/597", "The Cyber (Sanctions) (EU Exit) Regulations 2020", true},
		{"The Cyber (Sanctions) (EU Exit) Regulations 2020", "The Cyber (Sanctions) (EU Exit) Regulations 2021", false},
		{"Chemical Weapons", "The Cyber (Sanctions) (EU Exit) Regulations 2020", false},
		{"CYB", "EU-CYB", true},
		{"CYB", "Regulation (EU) 2019/796", true},
		{"Decision (CFSP) 2019/797", "32019R0796", true},
		{"Regulation (EU) 2024/2642", "EU-RUSDA", true},
		{"CYB", "RUSDA", false},
		{"CYBER2", "CYBER3", false},
		{"CYBER2", "cyber2", true},
		{"", "", false},
	} {
		if got := listing.SameRegime(c.a, c.b); got != c.same || listing.SameRegime(c.b, c.a) != got {
			t.Errorf("%q and %q: %t", c.a, c.b, got)
		}
	}
}
