package eurepoc_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution"
	"example.com/attribution/eurepoc"
)

const (
	attributionHeader = "incident_ID,attribution_ID,attribution_date,attribution_type,attribution_basis,attributing_actor,attribution_it_company,attributing_country,attributed_initiator,attributed_initiator_country,attributed_initiator_category\n"
	globalHeader      = "ID,name,description,start_date,end_date,incident_type,number_of_attributions,zero_days\n"
	receiverHeader    = "ID,receiver_country,receiver_region,receiver_name,receiver_category,receiver_category_subcode\n"
)

// read reads tables by the names of their files without ".csv".
func read(t *testing.T, tables map[string]string) *eurepoc.Dataset {
	t.Helper()
	d, err := eurepoc.ReadDir(dir(tables))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func dir(tables map[string]string) fstest.MapFS {
	fsys := make(fstest.MapFS)
	for name, text := range tables {
		fsys[name+".csv"] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

func codes(d *eurepoc.Dataset) map[string]attribution.Code {
	out := make(map[string]attribution.Code)
	for _, f := range d.Lint() {
		out[f.Path] = f.Code
	}
	return out
}

func TestAttributions(t *testing.T) {
	var rows strings.Builder
	for _, actor := range []string{"CISA", "\u00a0NCSC "} {
		for _, country := range []string{"US", "UK"} {
			for _, initiator := range []string{"Blue/G0001", "Red"} {
				fmt.Fprintf(&rows, "7,70.0,2021-07-01,Political statement / report,Contested attribution,%s,,%s,%s,China,State\n", actor, country, initiator)
			}
		}
	}
	d := read(t, map[string]string{"a": attributionHeader + rows.String() + "8,71.0,,,Attacker confirms,,Not available,,Not available,Unknown,Non-state-group\n"})
	if len(d.Attributions) != 2 || len(d.Lint()) != 0 || len(d.Losses) != 0 {
		t.Fatalf("got %d attributions, findings %v, losses %v", len(d.Attributions), d.Lint(), d.Losses)
	}
	want := eurepoc.Attribution{ID: "70", Incident: "7", Rows: []int{2, 3, 4, 5, 6, 7, 8, 9},
		Dates:              []eurepoc.Date{{Text: "2021-07-01", When: "2021-07", Inferred: true}},
		Types:              []eurepoc.Value{{Text: "Political statement / report"}},
		Bases:              []eurepoc.Value{{Text: "Contested attribution"}},
		Actors:             []eurepoc.Value{{Text: "CISA"}, {Text: "NCSC"}},
		Companies:          []eurepoc.Value{{Missing: eurepoc.MissingBlank}},
		Countries:          []eurepoc.Value{{Text: "US"}, {Text: "UK"}},
		Initiators:         []eurepoc.Initiator{eurepoc.InitiatorOf("Blue/G0001"), eurepoc.InitiatorOf("Red")},
		InitiatorCountries: []eurepoc.Value{{Text: "China"}},
		Categories:         []eurepoc.Value{{Text: "State"}},
		Uncoded:            true, // for want of the global database
	}
	if diff := cmp.Diff(want, d.Attributions[0]); diff != "" {
		t.Errorf("the attribution (-want +got):\n%s", diff)
	}
	if !d.Attributions[0].Contested() || d.Attributions[1].Contested() {
		t.Error("which attribution is contested")
	}
	if got := d.Attributions[1].InitiatorsMissing; !cmp.Equal(got, []eurepoc.Missing{eurepoc.MissingNotAvailable}) {
		t.Errorf("why no initiator is named: %v", got)
	}
}

func TestAttributionFindings(t *testing.T) {
	row := func(ids, date, actor, initiator string) string {
		return ids + "," + date + ",,," + actor + ",,," + initiator + ",,\n"
	}
	d := read(t, map[string]string{
		"a": attributionHeader +
			row("1,1.0", "2020-02-03", "X", "A") + row("1,1.0", "2020-02-03", "Y", "B") + // no product
			row("1,2.5", "", "", "") + row("1,", "", "", "") + row("?,3", "", "", "") +
			row("1,4", "2020-02-03", "X", "A") + row("1,4", "2020-02-03", "X", "A ") +
			row("1,5", "2020-02-03", "X", "") + row("1,5", "2021-02-03", "X", "") +
			row("2,5", "?", "X", "") + "1,6,short\n" + "1,7,\"x\"y,,,,,,,,\n",
		"g":     globalHeader + "1,I,,,,,4,\n",
		"other": "a,b\n1,2\n",
	})
	want := map[string]attribution.Code{
		"/a.csv/2/attribution_ID":         eurepoc.CodeNoProduct,
		"/a.csv/4/attribution_ID":         eurepoc.CodeNoID,
		"/a.csv/6/incident_ID":            eurepoc.CodeNoID,
		"/a.csv/8":                        eurepoc.CodeRepeatedRow,
		"/a.csv/10/attribution_date":      eurepoc.CodeSeveralDates,
		"/a.csv/11/attribution_date":      attribution.CodeMalformedDate,
		"/a.csv/11/attribution_ID":        eurepoc.CodeSharedID,
		"/a.csv/11/incident_ID":           eurepoc.CodeUnknownIncident,
		"/a.csv/12":                       eurepoc.CodeFieldCount,
		"/a.csv/13":                       eurepoc.CodeBrokenRow,
		"/g.csv/2/number_of_attributions": eurepoc.CodeCountDiffers,
		"/other.csv/1":                    eurepoc.CodeUnknownTable,
	}
	if diff := cmp.Diff(want, codes(d)); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	for _, f := range d.Lint() {
		malformed := []attribution.Code{eurepoc.CodeNoID, eurepoc.CodeFieldCount, eurepoc.CodeBrokenRow, eurepoc.CodeUnknownTable,
			attribution.CodeMalformedDate}
		if (f.Severity == attribution.SeverityError) != slices.Contains(malformed, f.Code) {
			t.Errorf("%s: severity %s", f.Code, f.Severity)
		}
	}
	var lost []string
	for _, l := range d.Losses {
		if l.Reason == "" {
			t.Errorf("no reason: %+v", l)
		}
		lost = append(lost, l.Object+l.Path)
	}
	if diff := cmp.Diff([]string{"a.csv/4", "a.csv/5", "a.csv/6", "a.csv/8", "a.csv/12", "a.csv/13", "other.csv"}, lost); diff != "" {
		t.Errorf("losses (-want +got):\n%s", diff)
	}
}

func TestIncidentDates(t *testing.T) {
	for name, c := range map[string]struct {
		start, end string
		code       attribution.Code
		want       attribution.When // of the end
	}{
		"in order":     {"2015-02-08", "2015-03-02", "", "2015-03-02"},
		"same":         {"2015-02-08", "2015-02-08", "", "2015-02-08"},
		"swapped":      {"2015-08-02", "2015-02-08", eurepoc.CodeSwappedDate, ""},
		"sentinel":     {"2015-08-02", "2000-01-01", eurepoc.CodeSentinelDate, ""},
		"in 2000":      {"2000-01-01", "2000-01-01", "", "2000"},
		"year covers":  {"2012-08-15", "2012-01-01", "", "2012"},
		"month covers": {"2012-08-15", "2012-08-01", "", "2012-08"},
		"impossible":   {"2012-08-15", "2011-05-20", attribution.CodeImpossibleTime, ""},
		"year before":  {"2012-08-15", "2011-01-01", attribution.CodeImpossibleTime, ""},
		"years":        {"2012", "2011", attribution.CodeImpossibleTime, ""},
		"month, year":  {"2012-08", "2011", attribution.CodeImpossibleTime, ""},
		"months":       {"2012-08", "2012-07", attribution.CodeImpossibleTime, ""},
		"year, month":  {"2012", "2012-03", "", "2012-03"},
		"day, year":    {"2012-08-15", "2012", "", "2012"},
		"no end":       {"2012-08-15", "", "", ""},
		"no start":     {"Not available", "2012-08-15", "", "2012-08-15"},
		"malformed":    {"2012-08-15", "2012-13-01", attribution.CodeMalformedDate, ""},
	} {
		t.Run(name, func(t *testing.T) {
			d := read(t, map[string]string{"g": globalHeader + "1,I,," + c.start + "," + c.end + ",,,\n"})
			if got := d.Incidents[0].End; got.When != c.want || got.Text != c.end {
				t.Errorf("end %+v, want %q", got, c.want)
			}
			if got := codes(d)["/g.csv/2/end_date"]; got != c.code || c.code == "" && len(d.Lint()) > 0 {
				t.Errorf("findings %v, want %q", d.Lint(), c.code)
			}
		})
	}
}

func TestReadDirErrors(t *testing.T) {
	for name, tables := range map[string]map[string]string{"empty": {}, "no table": {"x": "a,b\n"}, "no header": {"x": ""}} {
		if d, err := eurepoc.ReadDir(dir(tables)); err == nil {
			t.Errorf("%s: got %+v", name, d)
		}
	}
	if _, err := eurepoc.ReadDir(os.DirFS(filepath.Join(t.TempDir(), "none"))); err == nil {
		t.Error("a directory that is not there was read")
	}
}

// published returns the tables among the third-party data.
func published(t *testing.T) (*eurepoc.Dataset, map[string]int) {
	t.Helper()
	root := os.Getenv("ATTRIBUTION_DATA")
	if root == "" {
		t.Skip("ATTRIBUTION_DATA is not set")
	}
	path := filepath.Join(root, "eurepoc")
	if _, err := os.Stat(path); err != nil {
		t.Skip("there are no EuRepoC tables in ATTRIBUTION_DATA")
	}
	d, err := eurepoc.ReadDir(os.DirFS(path))
	if err != nil {
		t.Fatal(err)
	}
	ids := map[string]int{"attributions": len(d.Attributions), "incidents": len(d.Incidents), "receivers": len(d.Receivers)}
	return d, ids
}

func TestPublished(t *testing.T) {
	d, counts := published(t)
	ids := make(map[string]bool)
	rows := 0
	for _, a := range d.Attributions {
		if ids[a.ID] {
			t.Errorf("attribution %s is there twice", a.ID)
		}
		ids[a.ID] = true
		rows += len(a.Rows)
		for _, date := range a.Dates {
			if strings.HasSuffix(date.Text, "-01-01") && (!date.Inferred || len(date.When) != 4) {
				t.Errorf("attribution %s: %+v", a.ID, date)
			}
		}
	}
	rows += counts["incidents"] + counts["receivers"] + len(d.Losses)
	if want := dataRows(t); rows != want {
		t.Errorf("%d rows are accounted for, of %d", rows, want)
	}
	c, losses, _ := d.Case()
	if err := c.Validate(); err != nil {
		t.Errorf("the case: %v", err)
	}
	if len(losses) < len(d.Losses) {
		t.Error("losses of rows are missing")
	}
}

// dataRows returns how many rows the tables have below their headers.
func dataRows(t *testing.T) int {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(os.Getenv("ATTRIBUTION_DATA"), "eurepoc", "*.csv"))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, path := range paths {
		n += csvRows(t, path) - 1
	}
	return n
}
