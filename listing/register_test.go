package listing_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution"
	"example.com/attribution/listing"
)

const (
	sdn = "7,\"DOE, John Q.\",\"individual\",\"CYBER2] [CAATSA - RUSSIA\",\"Chief\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 01 Jan 1970; Passport X123 (Utopia); a.k.a. 'Slavik'; a.k.a. 'O'Neil'.\"\r\n" +
		"8,\"EXAMPLE SCIENCE AND TECHNOLOGY CO., LTD.\",-0- ,\"CYBER2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\x1a"
	alt      = "8,1,\"aka\",\"WUHAN EXAMPLE\",-0- \r\n8,2,\"fka\",\"示例科技\",-0- \r\n9,3,\"aka\",\"NOBODY\",-0- \r\n"
	comments = "7,\"; f.k.a. 'Old Handle'.\"\n"
)

func ofac(t *testing.T, files map[string]string) *listing.Register {
	t.Helper()
	fsys := make(fstest.MapFS)
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	r, err := listing.ReadOFAC(fsys)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestReadOFAC(t *testing.T) {
	r := ofac(t, map[string]string{"sdn.csv": sdn, "alt.csv": alt, "sdn_comments.csv": comments, "add.csv": "7,1,\"Street\",-0- ,-0- ,-0- \n"})
	want := []listing.Entry{
		{ID: listing.MustParseID(listing.OFAC, "7"), Kind: listing.KindPerson, Programmes: []string{"CYBER2", "CAATSA - RUSSIA"}, Names: []attribution.Name{
			{Text: "DOE, John Q.", Kind: attribution.NamePrimary}, {Text: "Slavik", Kind: attribution.NameAlias},
			{Text: "O'Neil", Kind: attribution.NameAlias}, {Text: "Old Handle", Kind: attribution.NameFormer}}},
		{ID: listing.MustParseID(listing.OFAC, "8"), Kind: listing.KindEntity, Programmes: []string{"CYBER2"}, Names: []attribution.Name{
			{Text: "EXAMPLE SCIENCE AND TECHNOLOGY CO., LTD.", Kind: attribution.NamePrimary},
			{Text: "WUHAN EXAMPLE", Kind: attribution.NameAlias}, {Text: "示例科技", Kind: attribution.NameNative}}},
	}
	if diff := cmp.Diff(want, r.Entries()); diff != "" {
		t.Errorf("entries (-want +got):\n%s", diff)
	}
	if f := r.Findings(); len(f) != 1 || f[0].Code != listing.CodeNoEntry || f[0].Path != "/alt.csv/3" {
		t.Errorf("findings %v", f)
	}
}

// Nothing that says who a person is but the names is kept.
func TestPrivateData(t *testing.T) {
	r := ofac(t, map[string]string{"sdn.csv": sdn, "add.csv": "7,1,\"Street\",-0- ,-0- ,-0- \n"})
	kept, err := json.Marshal(r.Entries())
	if err != nil {
		t.Fatal(err)
	}
	for _, private := range []string{"1970", "X123", "Utopia", "Street", "Chief"} {
		if bytes.Contains(kept, []byte(private)) {
			t.Errorf("%q is kept", private)
		}
	}
}

func TestEqual(t *testing.T) {
	r := ofac(t, map[string]string{"sdn.csv": sdn, "alt.csv": alt})
	if diff := cmp.Diff(r, ofac(t, map[string]string{"sdn.csv": sdn, "alt.csv": alt})); diff != "" {
		t.Errorf("the same files make another register:\n%s", diff)
	}
	if r.Equal(ofac(t, map[string]string{"sdn.csv": sdn})) || r.Equal(nil) {
		t.Error("other files make an equal register")
	}
}

func TestOFACFindings(t *testing.T) {
	const rest = ",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"
	r := ofac(t, map[string]string{"sdn.csv": "x,\"A\",-0- ,\"CYBER2\"" + rest + "1,\"B\",-0- ,\"cyber2\"" + rest + "1,\"C\",-0- ,\"CUBA\"" + rest +
		"2,-0- ,-0- ,\"CUBA\"" + rest + "3,\"D\"\n" + "4,\"E\"E,-0- ,\"CUBA\"" + rest + "5,\u00a0F \u00a0 G,-0- ,-0- " + rest + "6,\xc9,-0- ,-0- " + rest})
	got := make(map[string]attribution.Code)
	for _, f := range r.Findings() {
		got[f.Path] = f.Code
	}
	want := map[string]attribution.Code{
		"/sdn.csv/1": listing.CodeMalformedNumber, "/sdn.csv/2": listing.CodeMalformedProgramme, "/sdn.csv/3": listing.CodeRepeatedEntry,
		"/sdn.csv/4": listing.CodeNoName, "/sdn.csv/5": listing.CodeFieldCount, "/sdn.csv/6": listing.CodeBrokenRow,
		"/sdn.csv/8": attribution.CodeInvalidUTF8,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	if e, ok := r.Entry(listing.MustParseID(listing.OFAC, "5")); !ok || e.Names[0].Text != "F G" {
		t.Errorf("blanks: %+v", e)
	}
}

func TestReadOFACWithoutList(t *testing.T) {
	if r, err := listing.ReadOFAC(fstest.MapFS{"alt.csv": {Data: []byte(alt)}}); err == nil {
		t.Errorf("got %+v", r)
	}
}

const euHeader = "celex,recordId,programKey,annex,measure,startDate,schema,name,alias,weakAlias,previousName,birthDate,address\n"

func eu(t *testing.T, rows string) *listing.Register {
	t.Helper()
	r, err := listing.ReadEU(strings.NewReader("\ufeff" + euHeader + rows))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestReadEU(t *testing.T) {
	r := eu(t, "32019R0796,1,EU-CYB,I.A,Asset freeze,30.7.2020,Person,CHEN Cheng,\"陈诚; Jesse Chen; \"\"a; b\"\"\",lengmo,,1 January 1970,Street 1\n"+
		"32019R0796,1,EU-CYB,I.B,Asset freeze,,LegalEntity,Example Ltd,,,Old Example,,\n"+
		"32019R0796,1,EU-HYB,I.A,Travel ban,30.7.2020,Person,CHEN Cheng,,,,,\n")
	want := []listing.Entry{
		{ID: listing.MustParseID(listing.EUJournal, "32019R0796/I.A/1"), Kind: listing.KindPerson, Programmes: []string{"EU-CYB", "EU-HYB"}, Listed: "2020-07-30",
			Names: []attribution.Name{{Text: "CHEN Cheng", Kind: attribution.NamePrimary}, {Text: "陈诚", Kind: attribution.NameNative},
				{Text: "Jesse Chen", Kind: attribution.NameAlias}, {Text: "a; b", Kind: attribution.NameAlias}, {Text: "lengmo", Kind: attribution.NameAlias}}},
		{ID: listing.MustParseID(listing.EUJournal, "32019R0796/I.B/1"), Kind: listing.KindEntity, Programmes: []string{"EU-CYB"},
			Names: []attribution.Name{{Text: "Example Ltd", Kind: attribution.NamePrimary}, {Text: "Old Example", Kind: attribution.NameFormer}}},
	}
	if diff := cmp.Diff(want, r.Entries()); diff != "" {
		t.Errorf("entries (-want +got):\n%s", diff)
	}
	if f := r.Findings(); f != nil {
		t.Errorf("findings %v", f)
	}
}

func TestEUFindings(t *testing.T) {
	r := eu(t, "2019/796,1,EU-CYB,I.A,,,Person,A,,,,,\n32019R0796,1,CYB,I.A,,soon,Person,B,,,,,\n32019R0796,1,EU-CYB,I.A,,,Person,C,,,,,\n"+
		"32019R0796,,EU-CYB,I.A,,2020,Person,,,,,,\n32019R0796,short\n\"never closed\n")
	got := make(map[string]attribution.Code)
	for _, f := range r.Findings() {
		got[f.Path+" "+f.Value] = f.Code
	}
	want := map[string]attribution.Code{
		"/2 2019/796/I.A/1": listing.CodeMalformedNumber, "/3 soon": attribution.CodeMalformedDate, "/3 CYB": listing.CodeMalformedProgramme,
		"/4 32019R0796/I.A/1": listing.CodeRepeatedEntry, "/5 32019R0796/I.A/L5": listing.CodeNoName, "/6 2": listing.CodeFieldCount,
		"/7 \"never closed": listing.CodeBrokenRow,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	if _, err := listing.ReadEU(strings.NewReader("a,b\n1,2\n")); err == nil {
		t.Error("a file with other columns was read")
	}
}

func names(texts ...string) []attribution.Name {
	var out []attribution.Name
	for _, text := range texts {
		out = append(out, attribution.Name{Text: text})
	}
	return out
}

func TestLocate(t *testing.T) {
	r := ofac(t, map[string]string{"sdn.csv": sdn, "alt.csv": alt})
	person, _ := r.Entry(listing.MustParseID(listing.OFAC, "7"))
	company, _ := r.Entry(listing.MustParseID(listing.OFAC, "8"))
	named := func(id, programme string) attribution.Designation {
		return attribution.Designation{Entries: []attribution.ListEntry{{List: "UK Sanctions List", ID: "CYB0001"}, {List: "OFAC SDN List", ID: id, Programme: programme}}}
	}
	for name, c := range map[string]struct {
		d     attribution.Designation
		names []attribution.Name
		want  []listing.Comparison
	}{
		"by number": {named("8", "CYBER2"), names("Example Science & Technology", "示例科技"), []listing.Comparison{{Entry: company, Named: true,
			Pairs: []listing.Pair{{Name: "示例科技", Listed: "示例科技", Agreement: listing.AgreementExact}}, Unlisted: []string{"Example Science & Technology"},
			Unclaimed: []string{"EXAMPLE SCIENCE AND TECHNOLOGY CO., LTD.", "WUHAN EXAMPLE"}}}},
		"other programme": {named("8", "CUBA"), names("Wuhan-Example"), []listing.Comparison{{Entry: company, Named: true, Programme: "CUBA",
			Pairs:     []listing.Pair{{Name: "Wuhan-Example", Listed: "WUHAN EXAMPLE", Agreement: listing.AgreementFolded}},
			Unclaimed: []string{"EXAMPLE SCIENCE AND TECHNOLOGY CO., LTD.", "示例科技"}}}},
		"by name": {attribution.Designation{}, names("John Q. Doe", "slavik"), []listing.Comparison{{Entry: person,
			Pairs: []listing.Pair{{Name: "John Q. Doe", Listed: "DOE, John Q.", Agreement: listing.AgreementWords},
				{Name: "slavik", Listed: "Slavik", Agreement: listing.AgreementFolded}}, Unclaimed: []string{"O'Neil"}}}},
		"no such number": {named("6", ""), names("Slavik"), nil},
		"nobody":         {attribution.Designation{}, names("John Doe", "", "!"), nil},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, r.Locate(c.d, c.names)); diff != "" {
				t.Errorf("comparisons (-want +got):\n%s", diff)
			}
		})
	}
}

func TestLocatePart(t *testing.T) {
	r := eu(t, "32019R0796,2,EU-CYB,I.A,,,Person,Vitaly KOVALEV,\"‘Bentley’, ‘Ben’\",,,,\n")
	got := r.Locate(attribution.Designation{}, names("Bentley"))
	if len(got) != 1 || got[0].Pairs[0].Agreement != listing.AgreementPart {
		t.Errorf("got %+v", got)
	}
}

// published returns a path among the third-party data.
func published(t *testing.T, path ...string) string {
	t.Helper()
	root := os.Getenv("ATTRIBUTION_DATA")
	if root == "" {
		t.Skip("ATTRIBUTION_DATA is not set")
	}
	full := filepath.Join(append([]string{root, "sanctions"}, path...)...)
	if _, err := os.Stat(full); err != nil {
		t.Skip("the list is not in ATTRIBUTION_DATA")
	}
	return full
}

func TestPublished(t *testing.T) {
	sdn, err := listing.ReadOFAC(os.DirFS(published(t, "ofac-2019")))
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(published(t, "eu-cyber-32019R0796.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	journal, err := listing.ReadEU(f)
	if err != nil {
		t.Fatal(err)
	}
	for name, r := range map[string]*listing.Register{"OFAC": sdn, "EU": journal} {
		for _, f := range r.Findings() {
			if f.Code != listing.CodeNoEntry { // of the SDN list a part is at hand
				t.Errorf("%s: %v", name, f)
			}
		}
		if len(r.Entries()) == 0 {
			t.Errorf("%s: no entries", name)
		}
		for _, e := range r.Entries() {
			if got, ok := r.Entry(e.ID); !ok || !cmp.Equal(got, e) {
				t.Errorf("%s leads to %+v", e.ID, got)
			}
			if len(r.Find(e.Names)) == 0 {
				t.Errorf("%s is not found by its names", e.ID)
			}
		}
	}
}

func FuzzReadOFAC(f *testing.F) {
	f.Add(sdn, alt)
	f.Add("1,\"", "1,1,\"aka\",\"x\",")
	f.Fuzz(func(t *testing.T, sdn, alt string) {
		r, err := listing.ReadOFAC(fstest.MapFS{"sdn.csv": {Data: []byte(sdn)}, "alt.csv": {Data: []byte(alt)}})
		if err != nil {
			return
		}
		for _, e := range r.Entries() {
			if _, err := listing.ParseID(e.ID.List, e.ID.Number); err != nil {
				t.Error(err)
			}
			r.Find(e.Names)
		}
	})
}

func FuzzReadEU(f *testing.F) {
	f.Add("32019R0796,1,EU-CYB,I.A,Asset freeze,30.7.2020,Person,CHEN Cheng,\"陈诚; \"\"a; b\"\"\",,,,\n")
	f.Add("\"")
	f.Fuzz(func(t *testing.T, rows string) {
		r, err := listing.ReadEU(strings.NewReader(euHeader + rows))
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range r.Entries() {
			if _, err := e.Listed.Date(); err != nil {
				t.Errorf("listed %q", e.Listed)
			}
			for _, c := range r.Locate(attribution.Designation{}, e.Names) {
				if len(c.Pairs) == 0 {
					t.Errorf("%s was found, and no name agrees", c.Entry.ID)
				}
			}
		}
	})
}
