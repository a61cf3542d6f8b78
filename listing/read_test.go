package listing_test

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution"
	"example.com/attribution/listing"
)

func id(list listing.List, number string) listing.ID { return listing.ID{List: list, Number: number} }

func imposed(pairs ...string) []listing.Imposed {
	var out []listing.Imposed
	for i := 0; i < len(pairs); i += 2 {
		out = append(out, listing.Imposed{Restriction: attribution.Restriction(pairs[i]), Words: pairs[i+1]})
	}
	return out
}

const (
	ukCyber  = "The Cyber (Sanctions) (EU Exit) Regulations 2020"
	ukRussia = "The Russia (Sanctions) (EU Exit) Regulations 2019"
)

// What each layout has becomes values, and nothing else does.
func TestRead(t *testing.T) {
	for _, c := range []struct {
		name      string
		register  *listing.Register
		list      listing.List
		published attribution.When
		want      []listing.Entry
	}{
		{"UK, XML", read(t, ukSample), listing.UK, "2026-09-07", []listing.Entry{
			{ID: id(listing.UK, "CYB9001"), Others: []listing.ID{id(listing.OFSI, "99001"), id(listing.UN, "KPe.031")}, Kind: listing.KindPerson,
				Names: []listing.Name{{Text: "Alex B. EXAMPLE", Kind: attribution.NamePrimary, Script: "Latn", Type: "Primary name"},
					{Text: "examplebear", Kind: attribution.NameAlias, Strength: listing.StrengthWeak, Script: "Latn", Type: "ALias"},
					{Text: "Aleks EXAMPLE", Kind: attribution.NameAlias, Script: "Latn", Type: "Primary name variation"},
					{Text: "Sasha Example", Kind: attribution.NameAlias, Strength: listing.StrengthStrong, Script: "Latn", Type: "Alias"},
					{Text: "Алекс ПРИМЕР", Kind: attribution.NameNative, Script: "Cyrl"}},
				Programmes: []string{ukCyber}, Measures: imposed("asset-freeze", "Asset freeze", "travel-ban", "Travel Ban", "director-disqualification", "Director Disqualification Sanction"),
				Reasons: []attribution.Words{{Text: `EXAMPLE is or has been involved in "relevant" cyber activity.`, Lang: "en"}},
				Listed:  "2024-03-25", Updated: "2026-04-14", Sources: []string{"UK", "UN"}},
			{ID: id(listing.UK, "RUS9002"), Kind: listing.KindVessel, Names: []listing.Name{{Text: "Example Shipping & Co", Kind: attribution.NamePrimary, Script: "Latn", Type: "Primary Name"}},
				Programmes: []string{ukRussia}, Measures: imposed("port-entry", "Prohibition of Port Entry", "internet-services", `Internet Services Sanctions: see "Other Information"`,
					"correspondent-banking", "Correspondent Banking Sanctions and processing payments"),
				Listed: "2024-03", Updated: "2024-03-25", Sources: []string{"UK"}},
		}},
		{"UK, CSV", read(t, ukCSVSample), listing.UK, "2026-10-08", []listing.Entry{
			{ID: id(listing.UK, "CYB9001"), Others: []listing.ID{id(listing.OFSI, "99001")}, Kind: listing.KindPerson,
				Names: []listing.Name{{Text: "Alex EXAMPLE", Kind: attribution.NamePrimary, Script: "Latn", Type: "Primary name"},
					{Text: "examplebear", Kind: attribution.NameAlias, Script: "Latn", Type: "Alias"}, {Text: "Алекс ПРИМЕР", Kind: attribution.NameNative, Script: "Cyrl", Lang: "ru"}},
				Programmes: []string{ukCyber}, Measures: imposed("asset-freeze", "Asset freeze", "travel-ban", "Travel Ban"),
				Reasons: []attribution.Words{{Text: `Reasons, with "marks".`, Lang: "en"}}, Listed: "2024-03-25", Updated: "2026-04-14", Sources: []string{"UK"}},
			{ID: id(listing.UK, "CYB9002"), Kind: listing.KindEntity, Names: []listing.Name{{Text: "Example Ltd", Kind: attribution.NamePrimary, Script: "Latn", Type: "Primary name"}},
				Programmes: []string{ukCyber}, Measures: imposed("asset-freeze", "Asset freeze"), Listed: "2024-03-25", Updated: "2024-03-25", Sources: []string{"UK"}},
		}},
		{"SDN.XML", read(t, sdnSample), listing.OFAC, "2026-09-30", []listing.Entry{
			{ID: id(listing.OFAC, "90001"), Kind: listing.KindPerson, Programmes: []string{"CYBER2", "CAATSA - RUSSIA"},
				Names: []listing.Name{{Text: "EXAMPLE, Jan", Kind: attribution.NamePrimary, Script: "Latn"},
					{Text: "HERON", Kind: attribution.NameAlias, Strength: listing.StrengthWeak, Script: "Latn", Type: "a.k.a."},
					{Text: "EXAMPLE, Hans", Kind: attribution.NameFormer, Strength: listing.StrengthStrong, Script: "Latn", Type: "f.k.a."}}},
			{ID: id(listing.OFAC, "90002"), Kind: listing.KindVessel, Programmes: []string{"CYBER2"}, Names: []listing.Name{{Text: "EXAMPLE SHIP", Kind: attribution.NamePrimary, Script: "Latn"}}},
		}},
		{"ENHANCED", read(t, enhancedSample), listing.OFAC, "2026-07-27", []listing.Entry{
			{ID: id(listing.OFAC, "90001"), Kind: listing.KindPerson, Programmes: []string{"CYBER2"}, Measures: imposed("asset-freeze", "Block"),
				Names: []listing.Name{{Text: "EXAMPLE, Jan", Kind: attribution.NamePrimary, Strength: listing.StrengthStrong, Script: "Latn"},
					{Text: "HERON", Kind: attribution.NameAlias, Strength: listing.StrengthWeak, Script: "Latn", Type: "A.K.A."},
					{Text: "示例", Kind: attribution.NameNative, Strength: listing.StrengthStrong, Script: "Hans"}},
				Listed: "2024-03-25", Under: []listing.Placement{{List: "SDN List", Since: "2024-03-25"}}, Acts: []string{"Executive Order 13694 (Cyber)"}},
			{ID: id(listing.OFACNonSDN, "90003"), Kind: listing.KindEntity, Programmes: []string{"NS-PLC"}, Names: []listing.Name{{Text: "ANOTHER EXAMPLE", Kind: attribution.NamePrimary, Script: "Latn"}},
				Listed: "2006-04-12", Under: []listing.Placement{{List: "Consolidated List", Since: "2014-10-10"}, {List: "Non-SDN Palestinian Legislative Council List", Since: "2006-04-12"}}},
		}},
		{"delta", read(t, deltaSample), listing.OFAC, "2026-07-28", []listing.Entry{
			{ID: id(listing.OFAC, "90009"), Kind: listing.KindPerson, Names: []listing.Name{{Text: "DOE, John", Kind: attribution.NamePrimary, Script: "Latn"}},
				Listed: "2026-07-28", Under: []listing.Placement{{List: "SDN List", Since: "2026-07-28"}}, Action: listing.UpdateListed},
			{ID: id(listing.OFACNonSDN, "90003"), Listed: "2014-10-10", Under: []listing.Placement{{List: "Consolidated List", Since: "2014-10-10"}}, Action: listing.UpdateGone},
			{ID: id(listing.OFAC, "90001"), Programmes: []string{"CYBER4"}, Action: listing.UpdateAmended},
		}},
		{"EU", read(t, fsfSample), listing.EU, "2026-09-22", []listing.Entry{
			{ID: id(listing.EU, "EU.9001.22"), Others: []listing.ID{id(listing.EU, "109001"), id(listing.UN, "KPe.031")}, Kind: listing.KindPerson, Programmes: []string{"CYB"},
				Names: []listing.Name{{Text: "Jan EXAMPLE", Kind: attribution.NamePrimary, Strength: listing.StrengthStrong, Script: "Latn", Lang: "en"},
					{Text: "Feldpostnummer 1", Kind: attribution.NameAlias, Script: "Latn", Lang: "de"}, {Text: "Παράδειγμα", Kind: attribution.NameTransliteration, Script: "Grek", Lang: "el"},
					{Text: "Пример", Kind: attribution.NameNative, Script: "Cyrl", Lang: "ru"}, {Text: "Heron", Kind: attribution.NameAlias, Strength: listing.StrengthWeak, Script: "Latn"}},
				Listed: "2020-07-30", Updated: "2024-05-17", Acts: []string{"2024/1390 (OJ L17052024)"}},
		}},
		{"UN", read(t, unSample), listing.UN, "2026-02-27", []listing.Entry{
			{ID: id(listing.UN, "KPi.901"), Others: []listing.ID{id(listing.UN, "6909001")}, Kind: listing.KindPerson, Programmes: []string{"DPRK"},
				Names: []listing.Name{{Text: "JAN EXAMPLE", Kind: attribution.NamePrimary, Script: "Latn"}, {Text: "얀", Kind: attribution.NameNative, Script: "Hang"},
					{Text: "Yan Example", Kind: attribution.NameAlias, Strength: listing.StrengthStrong, Script: "Latn", Type: "Good"},
					{Text: "Ian Example", Kind: attribution.NameAlias, Strength: listing.StrengthStrong, Script: "Latn", Type: "Good"},
					{Text: "Jannie", Kind: attribution.NameAlias, Strength: listing.StrengthWeak, Script: "Latn", Type: "Low"}},
				Listed: "2017-06-02", Updated: "2022-07-26"},
			{ID: id(listing.UN, "KPe.031"), Others: []listing.ID{id(listing.UN, "6909002")}, Kind: listing.KindEntity, Programmes: []string{"DPRK"},
				Names:  []listing.Name{{Text: "EXAMPLE BUREAU", Kind: attribution.NamePrimary, Script: "Latn"}, {Text: "OLD BUREAU", Kind: attribution.NameFormer, Script: "Latn", Type: "f.k.a."}},
				Listed: "2016-03-02"},
		}},
		{"Journal", read(t, "\ufeff"+journalSample), listing.EUJournal, "", []listing.Entry{
			{ID: id(listing.EUJournal, "32019R0796/I.A/1"), Kind: listing.KindPerson, Programmes: []string{"EU-CYB", "EU-HYB"}, Listed: "2020-07-30", Acts: []string{"32019R0796"},
				Measures: imposed("asset-freeze", "Asset freeze", "travel-ban", "Travel ban"), Reasons: []attribution.Words{{Text: "Reasons, given.", Lang: "en"}},
				Names: []listing.Name{{Text: "CHEN Cheng", Kind: attribution.NamePrimary, Script: "Latn"}, {Text: "陈诚", Kind: attribution.NameNative, Script: "Hani"},
					{Text: "Jesse Chen", Kind: attribution.NameAlias, Script: "Latn"}, {Text: "a; b", Kind: attribution.NameAlias, Script: "Latn"},
					{Text: "lengmo", Kind: attribution.NameAlias, Strength: listing.StrengthWeak, Script: "Latn"}}},
			{ID: id(listing.EUJournal, "32019R0796/I.B/1"), Kind: listing.KindEntity, Programmes: []string{"EU-CYB"}, Acts: []string{"32019R0796"}, Measures: imposed("asset-freeze", "Asset freeze"),
				Names: []listing.Name{{Text: "Example Ltd", Kind: attribution.NamePrimary, Script: "Latn"}, {Text: "Old Example", Kind: attribution.NameFormer, Script: "Latn"}}},
		}},
		{"legacy", set(t, map[string]string{"SDN.CSV": sdnRows, "ALT.CSV": altRows, "ADD.CSV": addRows, "SDN_COMMENTS.CSV": commentRows}), listing.OFAC, "", []listing.Entry{
			{ID: id(listing.OFAC, "7"), Kind: listing.KindPerson, Programmes: []string{"CYBER2", "CAATSA - RUSSIA"}, Names: []listing.Name{{Text: "DOE, John Q.", Kind: attribution.NamePrimary, Script: "Latn"},
				{Text: "Slavik", Kind: attribution.NameAlias, Strength: listing.StrengthWeak, Script: "Latn", Type: "a.k.a."}, {Text: "O'Neil", Kind: attribution.NameAlias, Strength: listing.StrengthWeak, Script: "Latn", Type: "a.k.a."},
				{Text: "Old Handle", Kind: attribution.NameFormer, Strength: listing.StrengthWeak, Script: "Latn", Type: "f.k.a."}}},
			{ID: id(listing.OFAC, "8"), Kind: listing.KindEntity, Programmes: []string{"CYBER2"}, Names: []listing.Name{{Text: "EXAMPLE SCIENCE AND TECHNOLOGY CO., LTD.", Kind: attribution.NamePrimary, Script: "Latn"},
				{Text: "WUHAN EXAMPLE", Kind: attribution.NameAlias, Strength: listing.StrengthStrong, Script: "Latn", Type: "aka"}, {Text: "示例科技", Kind: attribution.NameNative, Strength: listing.StrengthStrong, Script: "Hani", Type: "fka"}}},
		}},
		{"Australia", read(t, workbook(t, australianRows...)), listing.Australia, "", []listing.Entry{
			{ID: id(listing.Australia, "7832"), Kind: listing.KindPerson, Programmes: []string{"Autonomous (Thematic - Cyber)"}, Listed: "2024-01-23", Acts: []string{"F2024L00064"},
				Measures: imposed("asset-freeze", "Targeted financial sanction", "travel-ban", "Travel ban"),
				Names: []listing.Name{{Text: "Jan EXAMPLE", Kind: attribution.NamePrimary, Script: "Latn", Type: "Primary Name"},
					{Text: "Heron", Kind: attribution.NameAlias, Strength: listing.StrengthWeak, Script: "Latn", Type: "Alias"}, {Text: "Пример", Kind: attribution.NameNative, Script: "Cyrl", Type: "Original Script"}}},
			{ID: id(listing.Australia, "7832"), Kind: listing.KindEntity, Programmes: []string{"1718 (DPRK)"}, Listed: "2024-01-23", Measures: imposed("asset-freeze", "Targeted financial sanction", "maritime", "Maritime restriction"),
				Names: []listing.Name{{Text: "Another Ltd", Kind: attribution.NamePrimary, Script: "Latn", Type: "Primary Name"}}},
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.register.List() != c.list || c.register.Published() != c.published || c.register.Len() != len(c.want) || !c.register.Complete() && c.name != "delta" {
				t.Errorf("%s of %s, %d entries, complete %t", c.register.List(), c.register.Published(), c.register.Len(), c.register.Complete())
			}
			if diff := cmp.Diff(c.want, c.register.Entries()); diff != "" {
				t.Errorf("entries (-want +got):\n%s", diff)
			}
			if f := c.register.Lint(); f != nil {
				t.Errorf("findings %v", f)
			}
		})
	}
}

// samples are the invented lists by a name.
func samples(t testing.TB) map[string]string {
	return map[string]string{"UK, XML": ukSample, "UK, CSV": ukCSVSample, "SDN.XML": sdnSample, "ENHANCED": enhancedSample, "delta": deltaSample, "EU": fsfSample,
		"UN": unSample, "Journal": journalSample, "legacy": sdnRows, "Australia": workbook(t, australianRows...)}
}

// Nothing that is private is in a value, a finding or an error, whether a file is whole or cut anywhere.
func TestPrivateData(t *testing.T) {
	for name, text := range samples(t) {
		t.Run(name, func(t *testing.T) {
			step := max(1, len(text)/150)
			for end := len(text); end > 0; end -= step {
				mustBePrivate(t, text[:end])
			}
			mustBePrivate(t, strings.ReplaceAll(text, `"`, ``)) // rows and attributes without their quotation marks
			mustBePrivate(t, strings.ReplaceAll(text, `""`, `"`))
		})
	}
	r := set(t, map[string]string{"sdn.csv": sdnRows, "alt.csv": altRows, "add.csv": addRows, "sdn_comments.csv": commentRows})
	if kept := fmt.Sprintf("%+v %v", r.Entries(), r.Lint()); strings.Contains(kept, "PRIVATE") || strings.Contains(kept, "19110911") {
		t.Error("something private is kept")
	}
}

func mustBePrivate(t *testing.T, text string) {
	t.Helper()
	for e, err := range listing.Entries(strings.NewReader(text)) {
		kept, encoding := json.Marshal(e)
		if encoding != nil {
			t.Fatal(encoding)
		}
		if err != nil {
			kept = append(kept, err.Error()...)
		}
		for _, private := range []string{"PRIVATE", "19110911"} {
			if i := bytes.Index(kept, []byte(private)); i >= 0 {
				t.Fatalf("something private is kept: …%s…", kept[max(0, i-60):i])
			}
		}
	}
}

// A file that is not a list is an error that says what it is, never an empty register.
func TestOtherFiles(t *testing.T) {
	zipped := func(name, text string) string {
		var out bytes.Buffer
		z := zip.NewWriter(&out)
		w, _ := z.Create(name)
		w.Write([]byte(text))
		z.Close()
		return out.String()
	}
	for name, c := range map[string]struct {
		text string
		code attribution.Code
	}{
		"nothing":              {"", listing.CodeNoEntries},
		"blanks":               {" \r\n\x1a", listing.CodeNoEntries},
		"a page":               {"<!DOCTYPE html><html><body>Service unavailable</body></html>", listing.CodeWebPage},
		"a page, in XML":       {"<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", listing.CodeWebPage},
		"JSON":                 {`{"error": "expired"}`, listing.CodeOtherFile},
		"PDF":                  {"%PDF-1.7\n", listing.CodeOtherFile},
		"other XML":            {"<Error><Code>AccessDenied</Code></Error>", listing.CodeOtherFile},
		"prose":                {"Dear Sir or Madam,\n", listing.CodeOtherFile},
		"other columns":        {"a,b\n1,2\n", listing.CodeOtherFile},
		"numbers":              {"1,2,3\n", listing.CodeOtherFile},
		"alt.csv alone":        {altRows, listing.CodeOtherFile},
		"add.csv alone":        {addRows, listing.CodeOtherFile},
		"comments alone":       {commentRows, listing.CodeOtherFile},
		"ADVANCED":             {`<?xml version="1.0"?><Sanctions xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML"><DateOfIssue/></Sanctions>`, listing.CodeUnreadList},
		"Switzerland":          {`<swiss-sanctions-list list-type="full" date="2026-01-01"/>`, listing.CodeUnreadList},
		"Canada":               {`<data-set><record/></data-set>`, listing.CodeUnreadList},
		"EU, CSV":              {"fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber\n", listing.CodeUnreadList},
		"UK, no designations":  {"<Designations><DateGenerated>07/09/2026</DateGenerated></Designations>", listing.CodeNoEntries},
		"UK, CSV, no rows":     {"Report Date: 08-Oct-2026\n" + ukHeader, listing.CodeNoEntries},
		"UK, CSV, no header":   {"Report Date: 08-Oct-2026\na,b\n", listing.CodeOtherFile},
		"Journal, no rows":     {journalHeader, listing.CodeNoEntries},
		"OFAC, no entries":     {`<sdnList xmlns="http://tempuri.org/sdnList.xsd"></sdnList>`, listing.CodeNoEntries},
		"UTF-16":               {"\xff\xfe<\x00?\x00", listing.CodeEncoding},
		"UTF-16 without mark":  {"<\x00?\x00x\x00m\x00", listing.CodeEncoding},
		"another encoding":     {`<?xml version="1.0" encoding="windows-1252"?><Designations/>`, listing.CodeEncoding},
		"not UTF-8":            {strings.Replace(ukSample, "Alex", "Al\xe9x", 1), attribution.CodeInvalidUTF8},
		"cut":                  {ukSample[:len(ukSample)/2], attribution.CodeTruncated},
		"cut after an element": {strings.TrimSuffix(ukSample, "</Designations>\n"), attribution.CodeTruncated},
		"not nested":           {strings.Replace(ukSample, "</Names>", "</Name>", 1), listing.CodeMalformedXML},
		"two documents":        {ukSample + "<Designations/>", listing.CodeMalformedXML},
		"text after the end":   {ukSample + "x", listing.CodeMalformedXML},
		"an endless text":      {strings.Replace(ukSample, "Alex", strings.Repeat("A", 3<<20), 1), attribution.CodeOverLimit},
		"an endless comment":   {"<Designations><!--" + strings.Repeat("-x", 2<<20), attribution.CodeOverLimit},
		"an endless entry":     {"<Designations><Designation><Names>" + strings.Repeat("<Name><Name6>a</Name6></Name>", 200_000), attribution.CodeOverLimit},
		"ZIP of a text":        {zipped("a.txt", "x"), listing.CodeOtherFile},
		"ZIP of a page":        {zipped("a.xml", "<html/>"), listing.CodeWebPage},
		"ZIP, cut":             {zipped("a.xml", ukSample)[:300], attribution.CodeTruncated},
		"another workbook":     {workbook(t, []string{"A", "B"}), listing.CodeOtherFile},
	} {
		t.Run(name, func(t *testing.T) {
			r, err := listing.Read(strings.NewReader(c.text))
			if !errors.Is(err, c.code) || r != nil {
				t.Errorf("%v, want %s", err, c.code)
			}
			if _, ok := errors.AsType[*listing.FileError](err); !ok {
				t.Errorf("%T is not a FileError", err)
			}
		})
	}
	if r, err := listing.Read(strings.NewReader(zipped("SDN_ENHANCED.XML", enhancedSample))); err != nil || r.Len() != 2 {
		t.Errorf("compressed: %v", err)
	}
	if _, err := listing.ReadSet(directory(map[string]string{"alt.csv": altRows})); !errors.Is(err, listing.CodeOtherFile) {
		t.Errorf("a set without its main file: %v", err)
	}
	if _, err := listing.ReadSet(directory(map[string]string{"sdn.csv": sdnRows, "SDN.CSV": sdnRows})); !errors.Is(err, listing.CodeOtherFile) {
		t.Errorf("two sets: %v", err)
	}
}

// Every code of a finding has a file that triggers it.
func TestFindings(t *testing.T) {
	const rest = ",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"
	long := strings.Repeat("x", 990) + "; a.k.a. 'H"
	for name, c := range map[string]struct {
		register *listing.Register
		want     []string
	}{
		"numbers":         {read(t, strings.ReplaceAll(ukSample, "RUS9002", "RUS902")), []string{"/47 malformed-number"}},
		"dates":           {read(t, strings.Replace(strings.Replace(ukSample, "25/03/2024", "25.3.2024", 1), "07/09/2026", "today", 1)), []string{"/3 malformed-date", "/37 malformed-date"}},
		"no name":         {read(t, strings.Replace(unSample, "EXAMPLE BUREAU", "", 1)), nil},
		"no name at all":  {read(t, strings.NewReplacer("EXAMPLE BUREAU", "", "OLD BUREAU", "").Replace(unSample)), []string{"/13 no-name"}},
		"other space":     {read(t, strings.Replace(sdnSample, "exports/XML", "exports/XML2", 1)), []string{"/2 namespace"}},
		"other space in":  {read(t, strings.Replace(sdnSample, "<akaList>", `<akaList xmlns="urn:x">`, 1)), []string{"/7 namespace"}},
		"other element":   {read(t, strings.NewReplacer("<akaList>", "<knownAs>", "</akaList>", "</knownAs>").Replace(sdnSample)), []string{"/7 unknown-element"}},
		"no such entry":   {read(t, strings.Replace(strings.Replace(ukSample, "<Designation>\n    <LastUpdated>25", "<Delisting>\n    <LastUpdated>25", 1), "</Designation>\n</Des", "</Delisting>\n</Des", 1)), []string{"/38 unknown-entry"}},
		"count":           {read(t, strings.Replace(sdnSample, "<Record_Count>2", "<Record_Count>3", 1)), []string{"record-count"}},
		"no count":        {read(t, strings.Replace(sdnSample, "<Record_Count>2", "<Record_Count>two", 1)), []string{"/3 record-count"}},
		"repeated":        {read(t, strings.Replace(sdnSample, "90002", "90001", 1)), nil},
		"equal":           {read(t, strings.Replace(unSample, "</ENTITY></ENTITIES>", "</ENTITY>"+unSample[strings.Index(unSample, "<ENTITY>"):strings.Index(unSample, "</ENTITIES>")]+"</ENTITIES>", 1)), []string{"repeated-entry"}},
		"differ":          {read(t, strings.Replace(strings.Replace(sdnSample, "90002", "90001", 1), "Vessel", "Individual", 1)), []string{"repeated-entry"}},
		"two in one":      {read(t, strings.Replace(ukSample, "<RegimeName>The Cyber", "<UniqueID>CYB9002</UniqueID><RegimeName>The Cyber", 1)), []string{"/16 repeated-element"}},
		"a column less":   {read(t, strings.Replace(journalSample, "measure", "measures", 1)), []string{"/1 missing-column"}},
		"rows of one":     {read(t, strings.Replace(ukCSVSample, "Individual,UK", "Entity,UK", 1)), []string{"/5 rows-differ"}},
		"no kind":         {read(t, strings.Replace(unSample, "KPe.031", "", 1)), []string{"/13 malformed-number"}},
		"a broken cell":   {read(t, workbook(t, append(slices.Clone(australianRows), []string{"7833", "Name", "Entity", "Main Name"})...)), []string{"/7 unknown-words"}},
		"marks":           {read(t, strings.Replace(ukSample, "<Deflag>false", "<Deflag>true", 1)), []string{"/37 measures-differ"}},
		"words":           {read(t, strings.Replace(ukSample, "Prohibition of Port Entry", "Prohibition of Singing", 1)), []string{"/47 unknown-words"}},
		"programme":       {read(t, strings.Replace(sdnSample, "CYBER2", "cyber2", 1)), []string{"/14 malformed-programme"}},
		"a row too short": {read(t, ukCSVSample+"a,b\r\n"), []string{"/11 field-count"}},
		"a cut row":       {read(t, ukCSVSample+"a,b"), []string{"/11 no-line-end", "/11 truncated"}},
		"no last line":    {read(t, strings.TrimSuffix(journalSample, "\n")), []string{"/4 no-line-end"}},
		"broken marks":    {read(t, journalSample+"\"never closed\n"), []string{"/5 broken-row"}},
		"rows not UTF-8":  {read(t, strings.Replace(journalSample, "Example Ltd", "Exampl\xe9 Ltd", 1)), []string{"/3 invalid-utf8"}},
		"keys":            {read(t, strings.Replace(journalSample, "EU-HYB", "HYB", 1)), []string{"/4 malformed-programme"}},
		"journal's dates": {read(t, strings.Replace(journalSample, "30.7.2020", "soon", 1)), []string{"/2 malformed-date"}},
		"no act":          {read(t, strings.Replace(journalSample, "32019R0796", "2019/796", 1)), []string{"/2 malformed-number", "/3 rows-differ"}},
		"alone":           {read(t, sdnRows), []string{"part-of-set"}},
		"two of three":    {set(t, map[string]string{"cons_prim.csv": sdnRows, "CONS_ALT.csv": altRows}), []string{"part-of-set"}},
		"cut remarks": {set(t, map[string]string{"sdn.csv": "7,\"A\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"" + long + "\"\n", "alt.csv": "\x1a", "sdn_comments.csv": "\x1a"}),
			[]string{"/sdn.csv/1 cut-remarks"}},
		"names of nobody": {set(t, map[string]string{"sdn.csv": sdnRows, "alt.csv": altRows + "9,3,\"aka\",\"NOBODY\",-0- \n", "sdn_comments.csv": commentRows}), []string{"/sdn.csv no-entry"}},
		"legacy": {set(t, map[string]string{"alt.csv": "\x1a", "sdn_comments.csv": "\x1a", "sdn.csv": "x,\"A\",-0- ,\"CYBER2\"" + rest + "1,\"B\",-0- ,\"cyber2\"" + rest + "1,\"C\",-0- ,\"CUBA\"" + rest +
			"2,-0- ,-0- ,\"CUBA\"" + rest + "3,\"D\"\n" + "4,E\"E,-0- ,\"CUBA\"" + rest + "5,\u00a0F \u00a0 G,-0- ,-0- " + rest + "6,\xc9,-0- ,-0- " + rest}),
			[]string{"/sdn.csv/1 malformed-number", "/sdn.csv/2 malformed-programme", "repeated-entry", "/sdn.csv/4 no-name", "/sdn.csv/5 field-count", "/sdn.csv/6 broken-row", "/sdn.csv/8 invalid-utf8"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := codesOf(c.register.Lint())
			slices.Sort(got)
			slices.Sort(c.want)
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
}

// Quotation marks that OFAC does not double are recovered, and names that are cut in two are joined.
func TestRemarks(t *testing.T) {
	cut := strings.Repeat("x", 990) + "; a.k.a. 'H"
	r := set(t, map[string]string{
		"sdn.csv": "99901,\"EXAMPLE, Jan\",\"individual\",\"DPRK3\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB PRIVATE; Digital Currency Address - XBT PRIVATE; P\"\r\n" +
			"99902,\"THE \"\"HERON\"\" GROUP\",\"-0- \",\"DPRK3] [CYBER2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"" + cut + "\"\r\n" +
			"99903,\"B\",-0- ,\"CUBA\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"" + cut[:1000-5] + "; a.k\"\r\n\x1a",
		"alt.csv": "99902,1,\"aka\",\"THE \"HERON\" TEAM\",-0- \r\n",
		"sdn_comments.csv": "99901,\"hone Number PRIVATE; a.k.a. \"blackheron\"; a.k.a. \"nightheron\"; Linked To: HERON GROUP.\"\r\n" +
			"99902,\"ERON'; a.k.a. 'LAST'.\"\r\n99903,\".a. 'CUT IN TWO'.\"\r\n"})
	var got [][]string
	for _, e := range r.Entries() {
		var texts []string
		for _, n := range e.Names {
			texts = append(texts, n.Text)
		}
		got = append(got, texts)
	}
	want := [][]string{{"EXAMPLE, Jan", "blackheron", "nightheron"}, {"THE \"HERON\" GROUP", "THE \"HERON\" TEAM", "HERON", "LAST"}, {"B", "CUT IN TWO"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("names (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"/alt.csv/1 undoubled-quotes", "/sdn_comments.csv/1 undoubled-quotes"}, codesOf(r.Lint())); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	if text := fmt.Sprint(r.Lint(), r.Entries()); strings.Contains(text, "PRIVATE") {
		t.Error("something private is in a finding")
	}
}

// The Official Journal prints several names as one.
func TestPrintedNames(t *testing.T) {
	r := read(t, journalHeader+"32024R2642,15,EU-RUSDA,I.A,Asset freeze,26 Sept. 2024,,Person,Alesia MUSTER or Alesya MUSTER,,,,,,,,,,,,\n"+
		"32024R2642,8,EU-RUSDA,Ia,Asset freeze,2 December 2024,,Person,Vladimir/ Volodymyr MUSTER,,,,,,,,,,,,\n"+
		"32024R2642,9,EU-RUSDA,XLV.D,Asset freeze,2024-12,,Organization,Staff (GU/GRU),,,,,,,,,,,,\n"+
		"32024R2642,9,EU-RUSDA,XLV.D,Asset freeze,2024,,Person,Jan MUSTER,,,,,,,,,,,,\n"+
		"32016R1686,,EU-TAQA-EUAQ,,Asset freeze,26 Feb. 2011,,Vessel,Muster,,,,,,,,,,,,\n")
	var got []string
	for _, e := range r.Entries() {
		line := e.ID.Number + " " + string(e.Listed)
		for _, n := range e.Names {
			line += "|" + n.Text
		}
		got = append(got, line)
	}
	want := []string{"32024R2642/I.A/15 2024-09-26|Alesia MUSTER|Alesya MUSTER|Alesia MUSTER or Alesya MUSTER",
		"32024R2642/Ia/8 2024-12-02|Vladimir MUSTER|Volodymyr MUSTER|Vladimir/ Volodymyr MUSTER", "32024R2642/XLV.D/9 2024-12|Staff (GU/GRU)",
		"32024R2642/XLV.D/9 2024|Jan MUSTER", "32016R1686//L6 2011-02-26|Muster"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("entries (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"/6 rows-differ"}, codesOf(r.Lint())); diff != "" { // the one act is another
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

// However much is wrong with a file, what is told of it takes no memory without bound.
func TestManyFindings(t *testing.T) {
	r := read(t, journalSample+strings.Repeat("a,b\n", 20_000))
	f := r.Lint()
	if last := f[len(f)-1]; len(f) != 5001 || last.Code != listing.CodeFieldCount || last.Value != "15000" || last.Path != "" {
		t.Errorf("%d findings, the last %v", len(f), last)
	}
	if r.Complete() {
		t.Error("the register is complete")
	}
	long := directory(map[string]string{"sdn.csv": sdnRows, "alt.csv": strings.Repeat("7,1,\"aka\",\"x\",\""+strings.Repeat("x", 900_000)+"\"\n", 20)})
	if _, err := listing.ReadSet(long); !errors.Is(err, attribution.CodeOverLimit) {
		t.Errorf("a set without bound: %v", err)
	}
	if r := read(t, "\"Report Date: 08-Oct-2026\"\n"+ukCSVSample[strings.Index(ukCSVSample, "\n")+1:]); r.Published() != "2026-10-08" {
		t.Errorf("a quoted date: %s", r.Published())
	}
}
