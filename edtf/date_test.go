package edtf_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution/edtf"
)

var (
	_ encoding.TextAppender    = edtf.Date{}
	_ encoding.TextMarshaler   = edtf.Date{}
	_ encoding.TextUnmarshaler = (*edtf.Date)(nil)
)

func TestZeroDateStatesNothing(t *testing.T) {
	var d edtf.Date
	if !d.IsZero() || d.String() != "" || d.Level() != 0 || d.Form() != 0 || d.Precision() != 0 || d.Qualification() != 0 {
		t.Error("the zero Date states something")
	}
	if from, until := d.Bounds(); from != unknown || until != unknown {
		t.Errorf("Bounds are %v and %v", from, until)
	}
	if c := d.Component(edtf.Year); c != (edtf.Component{}) {
		t.Errorf("the year is %v", c)
	}
	for m := range d.Members() {
		t.Errorf("member %v", m)
	}
	if got := d.Before(edtf.MustParse("2021")); got != edtf.CannotTell {
		t.Errorf("zero before 2021: %v", got)
	}
	if got := edtf.MustParse("2021").Before(d); got != edtf.CannotTell {
		t.Errorf("2021 before zero: %v", got)
	}
	if d.In(nil) != (edtf.Span{}) {
		t.Error("the span of the zero Date is not zero")
	}
}

func TestDateIsAValue(t *testing.T) {
	a, b := edtf.MustParse("2021-07"), edtf.MustParse("2021-07-XX")
	if a == b || a.Equal(b) || !a.Equal(edtf.MustParse("2021-07")) {
		t.Error("dates are not equal exactly when their texts are")
	}
	months := map[edtf.Date]int{a: 1, b: 2}
	if months[edtf.MustParse("2021-07-XX")] != 2 {
		t.Error("a date is no key of a map")
	}
	type event struct{ When edtf.Date }
	if cmp.Diff(event{a}, event{b}) == "" || cmp.Diff(event{a}, event{a}) != "" {
		t.Error("cmp.Diff doesn't tell dates apart")
	}
	if cmp.Diff(a.In(nil), b.In(nil)) != "" || cmp.Diff(a.In(nil), edtf.MustParse("2021").In(nil)) == "" {
		t.Error("cmp.Diff doesn't tell spans apart")
	}
}

func TestJSON(t *testing.T) {
	type event struct {
		Start edtf.Date `json:"start"`
		End   edtf.Date `json:"end,omitzero"`
	}
	const text = `{"start":"2021-08/"}`
	var e event
	if err := json.Unmarshal([]byte(text), &e); err != nil {
		t.Fatal(err)
	}
	if e.Start != edtf.MustParse("2021-08/") || !e.End.IsZero() {
		t.Errorf("decoded %v", e)
	}
	got, err := json.Marshal(e)
	if err != nil || string(got) != text {
		t.Errorf("encoded %s, %v", got, err)
	}
	if err := json.Unmarshal([]byte(`{"start":""}`), &e); err != nil || !e.Start.IsZero() {
		t.Errorf("decoded the empty text as %v, %v", e.Start, err)
	}
	e.Start = edtf.MustParse("2021")
	if err := json.Unmarshal([]byte(`{"start":"2021-13"}`), &e); !errors.Is(err, edtf.Impossible) {
		t.Errorf("the error is %v", err)
	}
	if e.Start != edtf.MustParse("2021") {
		t.Errorf("a faulty text changed the date to %v", e.Start)
	}
}

func TestMembers(t *testing.T) {
	member := func(first, last string) edtf.Member {
		var m edtf.Member
		if first != "" {
			m.First = edtf.MustParse(first)
		}
		if last != "" {
			m.Last = edtf.MustParse(last)
		}
		return m
	}
	tests := map[string][]edtf.Member{
		"2021-07~":                    {member("2021-07~", "2021-07~")},
		"2021-08/2022-10":             {member("2021-08", "2022-10")},
		"2021/2021":                   {member("2021", "2021")},
		"2021-08/":                    {member("2021-08", "")},
		"../2021":                     {member("", "2021")},
		"[2017-12-18,2017-12-19]":     {member("2017-12-18", "2017-12-18"), member("2017-12-19", "2017-12-19")},
		"{..1667,1668,1670..1672~}":   {member("", "1667"), member("1668", "1668"), member("1670", "1672~")},
		"[1760-01,1760-12..]":         {member("1760-01", "1760-01"), member("1760-12", "")},
		"[2024-03-25T16,2024-03-26%]": {member("2024-03-25T16", "2024-03-25T16"), member("2024-03-26%", "2024-03-26%")},
	}
	for text, want := range tests {
		got := slices.Collect(edtf.MustParse(text).Members())
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("members of %s (-want +got):\n%s", text, diff)
		}
	}
}

func TestMembersStopsWhenAsked(t *testing.T) {
	n := 0
	for range edtf.MustParse("{2019,2020,2021}").Members() {
		n++
		break
	}
	if n != 1 {
		t.Errorf("went on for %d members", n)
	}
}

func TestComponent(t *testing.T) {
	const u, a = edtf.Uncertain, edtf.Approximate
	tests := []struct {
		text string
		unit edtf.Unit
		want edtf.Component
	}{
		{"2021-07-19", edtf.Year, edtf.Component{Text: "2021"}},
		{"2021-07-19", edtf.Month, edtf.Component{Text: "07"}},
		{"2021-07-19", edtf.Day, edtf.Component{Text: "19"}},
		{"2021-07-19", edtf.SubYear, edtf.Component{}},
		{"2021-07-19", edtf.Hour, edtf.Component{}},
		{"2021-07-19~", edtf.SubYear, edtf.Component{}},
		{"2021-07-19", edtf.Unit(0), edtf.Component{}},
		{"2021-07-19", edtf.Unit(200), edtf.Component{}},
		{"2021-23~", edtf.SubYear, edtf.Component{Text: "23", Qualification: a}},
		{"2021-23~", edtf.Month, edtf.Component{}},
		{"2024-03-26T09:05:07Z~", edtf.Hour, edtf.Component{Text: "09", Qualification: a}},
		{"2024-03-26T09:05:07Z~", edtf.Minute, edtf.Component{Text: "05", Qualification: a}},
		{"2024-03-26T09:05:07Z~", edtf.Second, edtf.Component{Text: "07", Qualification: a}},
		{"20XX-1X", edtf.Year, edtf.Component{Text: "20XX"}},
		{"20XX-1X", edtf.Month, edtf.Component{Text: "1X"}},
		{"?-0099", edtf.Year, edtf.Component{Text: "-0099", Qualification: u}},
		{"Y-17E7%", edtf.Year, edtf.Component{Text: "Y-17E7", Qualification: u | a}},
		{"1950S2", edtf.Year, edtf.Component{Text: "1950S2"}},
		// Right of a component: all before it too.
		{"2004-06~-11", edtf.Year, edtf.Component{Text: "2004", Qualification: a}},
		{"2004-06~-11", edtf.Month, edtf.Component{Text: "06", Qualification: a}},
		{"2004-06~-11", edtf.Day, edtf.Component{Text: "11"}},
		{"2004?-06-11", edtf.Year, edtf.Component{Text: "2004", Qualification: u}},
		{"2004?-06-11", edtf.Month, edtf.Component{Text: "06"}},
		// Left of a component: that one alone.
		{"?2004-06-~11", edtf.Year, edtf.Component{Text: "2004", Qualification: u}},
		{"?2004-06-~11", edtf.Month, edtf.Component{Text: "06"}},
		{"?2004-06-~11", edtf.Day, edtf.Component{Text: "11", Qualification: a}},
		{"2004-%06-11", edtf.Month, edtf.Component{Text: "06", Qualification: u | a}},
		{"2004-%06-11", edtf.Year, edtf.Component{Text: "2004"}},
		// Both.
		{"?2004-06~", edtf.Year, edtf.Component{Text: "2004", Qualification: u | a}},
		{"?2004-06~", edtf.Month, edtf.Component{Text: "06", Qualification: a}},
		// Only single dates have components.
		{"2021/2022", edtf.Year, edtf.Component{}},
		{"[2021]", edtf.Year, edtf.Component{}},
	}
	for _, test := range tests {
		if got := edtf.MustParse(test.text).Component(test.unit); got != test.want {
			t.Errorf("%v of %s is %+v, want %+v", test.unit, test.text, got, test.want)
		}
	}
}

func TestQualification(t *testing.T) {
	const u, a = edtf.Uncertain, edtf.Approximate
	tests := map[string]edtf.Qualification{
		"2021-07-19":        0,
		"2021?":             u,
		"2021-07~":          a,
		"2021%":             u | a,
		"2021-07~-11":       a,
		"?2021-07-~11":      u | a,
		"2020~/2021?":       u | a,
		"2020/2021~":        a,
		"../2021?":          u,
		"[2020,2021?,2022]": u,
		"2024-03-26T09~":    a,
	}
	for text, want := range tests {
		if got := edtf.MustParse(text).Qualification(); got != want {
			t.Errorf("Qualification of %s is %v, want %v", text, got, want)
		}
	}
}

func TestCompareSortsLists(t *testing.T) {
	want := []edtf.Date{{}}
	for _, text := range []string{
		"../2020", "[..2021-06]", "/2021", // nothing is known of their start
		"-0099", "0000", "199X", "2020-12-31", "2021-01-01", "2021-01", "2021", "2021-XX", "2021?", "2021/2022", "2021/", "2021/..",
		"2021-02-01T09", "2021-02-01T09:30", "2021-02-01T10:00:00Z", "2022", "Y170000002",
	} {
		want = append(want, edtf.MustParse(text))
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 20 {
		got := slices.Clone(want)
		random.Shuffle(len(got), func(i, j int) { got[i], got[j] = got[j], got[i] })
		slices.SortFunc(got, edtf.Date.Compare)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("sorted (-want +got):\n%s", diff)
		}
	}
}

func TestStringTellsAllValuesApart(t *testing.T) {
	kinds := map[string]func(byte) string{
		"Kind":          func(b byte) string { return edtf.Kind(b).String() },
		"Answer":        func(b byte) string { return edtf.Answer(b).String() },
		"Level":         func(b byte) string { return edtf.Level(b).String() },
		"Form":          func(b byte) string { return edtf.Form(b).String() },
		"Unit":          func(b byte) string { return edtf.Unit(b).String() },
		"Qualification": func(b byte) string { return edtf.Qualification(b).String() },
	}
	for kind, text := range kinds {
		values := make(map[string]int)
		for b := range 256 {
			s := text(byte(b))
			if other, taken := values[s]; taken {
				t.Errorf("%s: %d and %d are both %q", kind, other, b, s)
			}
			values[s] = b
		}
	}
}
