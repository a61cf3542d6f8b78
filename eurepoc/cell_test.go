package eurepoc_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution"
	"example.com/attribution/eurepoc"
)

func TestMissingOf(t *testing.T) {
	for cell, want := range map[string]eurepoc.Missing{
		"": eurepoc.MissingBlank, " \u00a0": eurepoc.MissingBlank, "[]": eurepoc.MissingBlank, "NaT": eurepoc.MissingBlank,
		"None": eurepoc.MissingBlank, "nan": eurepoc.MissingBlank, "N": eurepoc.MissingBlank,
		"Not available": eurepoc.MissingNotAvailable, "Not available ": eurepoc.MissingNotAvailable,
		"Unknown": eurepoc.MissingUnknown, "Unknown - not attributed": eurepoc.MissingNotAttributed,
		"none": eurepoc.MissingNone, "NO_REGION": eurepoc.MissingNoRegion,
		"China": "", "Unknown group": "", "Nan": "", "0": "",
	} {
		if got := eurepoc.MissingOf(cell); got != want {
			t.Errorf("MissingOf(%q) = %q, want %q", cell, got, want)
		}
	}
}

func TestDateOf(t *testing.T) {
	for cell, want := range map[string]eurepoc.Date{
		"2010-01-01":          {Text: "2010-01-01", When: "2010", Inferred: true},
		"2010-01-01 00:00:00": {Text: "2010-01-01 00:00:00", When: "2010", Inferred: true},
		"2010-08-01":          {Text: "2010-08-01", When: "2010-08", Inferred: true},
		"2010-01-02":          {Text: "2010-01-02", When: "2010-01-02"},
		" 2010-12-31 ":        {Text: "2010-12-31", When: "2010-12-31"},
		"2010-05":             {Text: "2010-05", When: "2010-05"},
		"2010":                {Text: "2010", When: "2010"},
		"":                    {Missing: eurepoc.MissingBlank},
		"NaT":                 {Text: "NaT", Missing: eurepoc.MissingBlank},
		"Not available":       {Text: "Not available", Missing: eurepoc.MissingNotAvailable},
	} {
		got, ok := eurepoc.DateOf(cell)
		if !ok || got != want {
			t.Errorf("DateOf(%q) = %+v, %v, want %+v", cell, got, ok, want)
		}
	}
	for _, cell := range []string{"2010-02-30", "01.01.2010", "soon", "2010-1-1", "20100101"} {
		if got, ok := eurepoc.DateOf(cell); ok || got.When != "" {
			t.Errorf("DateOf(%q) = %+v, %v", cell, got, ok)
		}
	}
}

func TestInitiatorOf(t *testing.T) {
	plain := func(names ...string) []attribution.Name {
		var out []attribution.Name
		for _, n := range names {
			out = append(out, attribution.Name{Text: n})
		}
		return out
	}
	number := func(n string) attribution.Name { return attribution.Name{Text: n, Kind: attribution.NameIdentifier} }
	for cell, want := range map[string]eurepoc.Initiator{
		"Anonymous": {{Text: "Anonymous", Names: plain("Anonymous")}},
		"Blue Bear/ TG-1/Group G0007 (XYZ, 85th Centre (CTR) Unit 1)": {{Text: "Blue Bear/ TG-1/Group G0007 (XYZ, 85th Centre (CTR) Unit 1)",
			Names: append(plain("Blue Bear", "TG-1"), number("G0007")), Note: "XYZ, 85th Centre (CTR) Unit 1"}},
		"Blue/G0096 (Company A/Company B) <\u00a0Umbrella/G0044\u00a0": {
			{Text: "Blue/G0096 (Company A/Company B)", Names: append(plain("Blue"), number("G0096")), Note: "Company A/Company B"},
			{Text: "Umbrella/G0044", Names: append(plain("Umbrella"), number("G0044"))}},
		"A < B < C": {{Text: "A", Names: plain("A")}, {Text: "B", Names: plain("B")}, {Text: "C", Names: plain("C")}},
		"John Doe, aka J. Doe, aka Jo (Firm)": {{Text: "John Doe, aka J. Doe, aka Jo (Firm)", Note: "Firm", Names: []attribution.Name{
			{Text: "John Doe"}, {Text: "J. Doe", Kind: attribution.NameAlias}, {Text: "Jo", Kind: attribution.NameAlias}}}},
		"New fka Old":        {{Text: "New fka Old", Names: []attribution.Name{{Text: "New"}, {Text: "Old", Kind: attribution.NameFormer}}}},
		"NoName057(16) ":     {{Text: "NoName057(16)", Names: plain("NoName057(16)")}},
		"Love (FRwL)/Z-Team": {{Text: "Love (FRwL)/Z-Team", Names: plain("Love (FRwL)", "Z-Team")}},
		"Open (bracket/x":    {{Text: "Open (bracket/x", Names: plain("Open (bracket", "x")}},
		"Baka group":         {{Text: "Baka group", Names: plain("Baka group")}},
		" < ":                nil,
		"":                   nil,
	} {
		if diff := cmp.Diff(want, eurepoc.InitiatorOf(cell)); diff != "" {
			t.Errorf("InitiatorOf(%q) (-want +got):\n%s", cell, diff)
		}
	}
}
