package listing_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution"
	"example.com/attribution/listing"
)

// figures are what is counted of a register.
type figures struct {
	List                                       listing.List
	Published                                  attribution.When
	Entries, Persons, Names, Native, Weak      int
	Listed, Updated, Measures, Reasons, Others int
	Findings                                   map[attribution.Code]int
}

func count(r *listing.Register) figures {
	f := figures{List: r.List(), Published: r.Published(), Entries: r.Len()}
	for _, e := range r.Entries() {
		if e.Kind == listing.KindPerson {
			f.Persons++
		}
		for _, n := range e.Names {
			f.Names++
			if n.Kind == attribution.NameNative {
				f.Native++
			}
			if n.Strength == listing.StrengthWeak {
				f.Weak++
			}
		}
		if e.Listed != "" {
			f.Listed++
		}
		if e.Updated != "" {
			f.Updated++
		}
		f.Measures += len(e.Measures)
		f.Reasons += len(e.Reasons)
		f.Others += len(e.Others)
	}
	for _, w := range r.Lint() {
		if f.Findings == nil {
			f.Findings = make(map[attribution.Code]int)
		}
		f.Findings[w.Code]++
	}
	return f
}

// Every published file is read whole.
func TestPublishedFigures(t *testing.T) {
	for _, c := range []struct {
		path string
		want figures
	}{
		{"lists/uk-uksl/derived/UK-Sanctions-List.cyber.2026-02-23.xml", figures{List: listing.UK, Published: "2026-02-23", Entries: 95, Persons: 82, Names: 278, Native: 39, Listed: 95, Updated: 95, Measures: 272, Reasons: 95, Others: 93}},
		{"lists/uk-uksl/derived/UK-Sanctions-List.cyber.2026-08-22.xml", figures{List: listing.UK, Published: "2026-08-22", Entries: 110, Persons: 96, Names: 316, Native: 54, Listed: 110, Updated: 110, Measures: 316, Reasons: 110, Others: 94}},
		{"lists/uk-uksl/derived/UK-Sanctions-List.cyber.2026-08-22.csv", figures{List: listing.UK, Published: "2026-08-22", Entries: 110, Persons: 96, Names: 316, Native: 54, Listed: 110, Updated: 110, Measures: 316, Reasons: 110, Others: 94}},
		{"lists/uk-uksl/official-sample.RUS3602.2026-10-02.xml", figures{List: listing.UK, Published: "2026-10-02", Entries: 1, Names: 3, Listed: 1, Updated: 1, Measures: 5, Reasons: 1}},
		{"lists/uk-uksl/official-layout.individual.invented.xml", figures{List: listing.UK, Published: "2026-09-07", Entries: 1, Persons: 1, Names: 3, Native: 1, Weak: 1, Listed: 1, Updated: 1, Measures: 3, Reasons: 1, Others: 1}},
		{"lists/eu-fsf/derived/xmlFullSanctionsList_1_1.cyber.2026-04-25.xml", figures{List: listing.EU, Published: "2026-04-25", Entries: 21, Persons: 17, Names: 151, Native: 17, Updated: 21, Others: 21}},
		{"lists/eu-fsf/official-sample.EU.12747.39.2026-09-22.xml", figures{List: listing.EU, Published: "2026-09-22", Entries: 1, Names: 1, Listed: 1, Updated: 1, Others: 1}},
		{"lists/un/consolidated.2026-02-27.extract.xml", figures{List: listing.UN, Published: "2026-02-27", Entries: 4, Persons: 2, Names: 20, Listed: 4, Updated: 3, Others: 4}},
		{"lists/ofac-sdn-xml/sdn.sample.2026-09-30.xml", figures{List: listing.OFAC, Published: "2026-09-30", Entries: 2, Persons: 1, Names: 3}},
		{"lists/ofac-cons-xml/consolidated.2023-11-14.extract.xml", figures{List: listing.OFACNonSDN, Published: "2023-11-14", Entries: 14, Names: 96, Weak: 6, Findings: map[attribution.Code]int{listing.CodeRecordCount: 1}}},
		{"lists/ofac-cons-xml/consolidated.2024-02-23.extract.xml", figures{List: listing.OFACNonSDN, Published: "2024-02-23", Entries: 13, Names: 90, Weak: 6, Findings: map[attribution.Code]int{listing.CodeRecordCount: 1}}},
		{"lists/ofac-enhanced-xml/enhanced.sample.2026-09-04.xml", figures{List: listing.OFACNonSDN, Published: "2026-07-27", Entries: 2, Persons: 2, Names: 4, Native: 1, Listed: 1}},
		{"lists/ofac-delta/delta.layout.invented.xml", figures{List: listing.OFAC, Published: "2026-01-15", Entries: 3, Persons: 2, Names: 1, Listed: 2}},
		{"lists/ofac-sdn-csv/sdn.csv", figures{List: listing.OFAC, Entries: 5, Persons: 4, Names: 18, Weak: 11}},
		{"lists/ofac-cons-csv/cons_prim.entities.csv", figures{List: listing.OFACNonSDN, Entries: 363, Names: 1419, Weak: 69}},
		{"sanctions/ofac-2019/sdn.csv", figures{List: listing.OFAC, Entries: 7379, Persons: 3845, Names: 18776, Weak: 2037, Findings: map[attribution.Code]int{listing.CodeNoLineEnd: 1, listing.CodeNoEntry: 3736}}},
		{"sanctions/eu-cyber-32019R0796.csv", figures{List: listing.EUJournal, Entries: 38, Persons: 27, Names: 86, Native: 30, Listed: 38, Measures: 38, Reasons: 38}},
	} {
		t.Run(c.path, func(t *testing.T) {
			r := publishedRegister(t, filepath.FromSlash(c.path))
			got := count(r)
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("figures (-want +got):\n%s\n%#v", diff, got)
			}
		})
	}
}

// The listings of March 2024 are found by their numbers, which belong to a list, and by their names in both scripts.
func TestPublishedFind(t *testing.T) {
	uk := publishedRegister(t, "lists/uk-uksl/derived/UK-Sanctions-List.cyber.2026-08-22.xml")
	us := publishedRegister(t, "lists/ofac-sdn-csv/sdn.csv")
	for _, c := range []struct {
		number, group string
		names         []string
		listed        attribution.When
		measures      []attribution.Restriction
	}{
		{"CYB0044", "16460", []string{"Wuhan Xiaoruizhi Science and Technology Company Limited", "武汉晓睿智科技有限责任公司"}, "2024-03-25", []attribution.Restriction{"asset-freeze", "director-disqualification"}},
		{"CYB0045", "16461", []string{"Zhao Guangzong", "赵光宗"}, "2024-03-25", []attribution.Restriction{"asset-freeze", "travel-ban", "director-disqualification"}},
		{"CYB0046", "16462", []string{"Ni Gaobin", "倪高彬"}, "2024-03-25", []attribution.Restriction{"asset-freeze", "travel-ban", "director-disqualification"}},
	} {
		e, ok := uk.Entry(listing.MustParseID(listing.UK, c.number))
		if !ok || e.Listed != c.listed || !slices.Equal(e.Restrictions(), c.measures) || len(e.Reasons) != 1 {
			t.Errorf("%s: %+v", c.number, e)
		}
		if g, ok := uk.Entry(listing.MustParseID(listing.OFSI, c.group)); !ok || g.ID != e.ID {
			t.Errorf("OFSI %s: %s", c.group, g.ID)
		}
		if _, ok := uk.Entry(listing.MustParseID(listing.OFAC, c.group)); ok {
			t.Errorf("%s is a number of OFAC", c.group)
		}
		for _, name := range c.names {
			if found := uk.Find(names(name)); len(found) != 1 || found[0].ID != e.ID {
				t.Errorf("%s: %+v", name, found)
			}
		}
	}
	for number, name := range map[string]string{"47800": "Wuhan Xiaoruizhi Science and Technology Company, Limited", "47814": "Guangzong ZHAO", "47818": "Gaobin Ni"} {
		e, ok := us.Entry(listing.MustParseID(listing.OFAC, number))
		found := us.Find(names(name))
		if !ok || len(found) != 1 || found[0].ID != e.ID || !slices.Equal(e.Programmes, []string{"CYBER2"}) {
			t.Errorf("%s: %+v, %+v", number, e, found)
		}
	}
	csv := publishedRegister(t, "lists/uk-uksl/derived/UK-Sanctions-List.cyber.2026-08-22.csv")
	if diff := cmp.Diff(uk.Entries(), csv.Entries()); diff != "" {
		t.Errorf("the CSV of the same day (-XML +CSV):\n%s", diff)
	}
	lockbit, _ := us.Entry(listing.MustParseID(listing.OFAC, "47682"))
	if !slices.ContainsFunc(lockbit.Names, func(n listing.Name) bool {
		return n.Text == "@BASSTERLORD 0170742922" && n.Strength == listing.StrengthWeak
	}) {
		t.Errorf("a name that is cut in two: %+v", lockbit.Names)
	}
	un := publishedRegister(t, "lists/un/consolidated.2026-02-27.extract.xml")
	rgb, ok := un.Entry(listing.MustParseID(listing.UN, "KPe.031"))
	if !ok || rgb.Main().Text != "RECONNAISSANCE GENERAL BUREAU" || rgb.Listed != "2016-03-02" || len(rgb.Names) != 4 {
		t.Errorf("the RGB: %+v", rgb)
	}
	fsf := publishedRegister(t, "lists/eu-fsf/derived/xmlFullSanctionsList_1_1.cyber.2026-04-25.xml")
	if unit, _ := fsf.Entry(listing.MustParseID(listing.EU, "EU.5710.58")); unit.Main().Lang != "en" || unit.Main().Kind != attribution.NamePrimary {
		t.Errorf("the main name of unit 74455: %+v", unit.Main())
	}
}

// Every entry is found by its numbers and its names, in every published file.
func TestPublishedIndex(t *testing.T) {
	for _, path := range []string{"lists/uk-uksl/derived/UK-Sanctions-List.cyber.2026-08-22.xml", "lists/ofac-cons-csv/cons_prim.entities.csv",
		"lists/eu-fsf/derived/xmlFullSanctionsList_1_1.cyber.2026-04-25.xml", "sanctions/eu-cyber-32019R0796.csv", "sanctions/ofac-2019/sdn.csv"} {
		r := publishedRegister(t, path)
		for _, e := range r.Entries() {
			if got, ok := r.Entry(e.ID); !ok || !cmp.Equal(got, e) {
				t.Errorf("%s leads to %+v", e.ID, got)
			}
			for _, other := range e.IDs() {
				if _, err := listing.ParseID(other.List, other.Number); err != nil || len(r.Numbered(other.Number)) == 0 {
					t.Errorf("%s: %v", other, err)
				}
			}
			if len(r.Find([]attribution.Name{{Text: e.Main().Text}})) == 0 {
				t.Errorf("%s is not found by its name", e.ID)
			}
		}
	}
}

// Swiss and Canadian files are refused by name.
func TestPublishedRefused(t *testing.T) {
	for _, path := range []string{"lists/ch-seco/test-seco.invented.xml", "lists/ca-sema/sema-lmes.sample.2026.xml"} {
		full := published(t, path)
		if _, err := listing.ReadFile(os.DirFS(filepath.Dir(full)), filepath.Base(full)); !strings.Contains(fmt.Sprint(err), "is not read") {
			t.Errorf("%s: %v", path, err)
		}
	}
}
