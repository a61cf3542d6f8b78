package alias_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution"
	"example.com/attribution/alias"
)

func TestFold(t *testing.T) {
	for name, c := range map[string]struct {
		a, b string
		same bool
	}{
		"case":                      {"apt31", "APT31", true},
		"space":                     {"APT 31", "APT31", true},
		"hyphen":                    {"APT-31", "APT31", true},
		"other hyphens":             {"APT‑31", "APT–31", true},
		"no-break space":            {"Fancy\u00a0Bear", "FancyBear", true},
		"width":                     {"ＡＰＴ３１", "APT31", true},
		"ideographic space":         {"ＡＰＴ　３１", "APT-31", true},
		"blanks around":             {" APT31\t", "APT31", true},
		"accents":                   {"Ayyıldız Tım", "Ayyildiz Tim", true},
		"dotted capital":            {"İstanbul", "istanbul", true},
		"composed":                  {"Caf\u00e9", "Cafe\u0301", true},
		"stroke":                    {"Bjørn", "Bjorn", true},
		"sharp s":                   {"GROẞ", "gross", true},
		"soft hyphen":               {"Fancy\u00adBear", "Fancy Bear", true},
		"zero width":                {"APT\u200b31", "APT31", true},
		"apostrophes":               {"Hunter’s", "Hunter's", true},
		"Hangul":                    {"김수키", "\u1100\u1175\u11b7\u1109\u116e\u110f\u1175", true},
		"half-width kana":           {"ｶﾞ", "ガ", true},
		"Cyrillic accent":           {"Берёза", "БЕРЕЗА", true},
		"final sigma":               {"ΣΑΣ", "σας", true},
		"numbers":                   {"APT3", "APT31", false},
		"split number":              {"APT3 1", "APT31", false},
		"split number with hyphens": {"APT-3-1", "APT31", false},
		"leading zero":              {"G0007", "G7", false},
		"scripts":                   {"АРТ31", "APT31", false}, // the first is Cyrillic
		"Han":                       {"熊猫", "熊貓", false},
		"voicing":                   {"カ", "ガ", false},
		"short i":                   {"Май", "Маи", false},
		"footnote":                  {"APT3¹", "APT31", false},
		"punctuation":               {"TEMP.Veles", "TEMPVeles", false},
		"letters":                   {"Fancy Bear", "Fancy Bears", false},
	} {
		t.Run(name, func(t *testing.T) {
			if got := alias.Fold(c.a) == alias.Fold(c.b); got != c.same {
				t.Errorf("%q and %q fold to %q and %q", c.a, c.b, alias.Fold(c.a), alias.Fold(c.b))
			}
		})
	}
}

var vendors = []alias.Entry{
	{Name: "APT31", Actor: "a31", Canonical: "APT31", Coined: "mandiant", By: "misp", Fit: attribution.FitSame, Source: "s1"},
	{Name: "Violet Typhoon", Actor: "a31", Canonical: "APT31", Coined: "microsoft"},
	{Name: "APT3", Actor: "a3", Canonical: "APT3"},
	{Name: "ZIRCONIUM", Actor: "a31", Canonical: "APT31"},
	{Name: "Zirconium", Actor: "other", Canonical: "Other", By: "somebody", Fit: attribution.FitOverlaps},
	{Name: "Sofacy", Actor: "a28", Canonical: "Sofacy"},
	{Name: "Sofacy Group", Actor: "a28", Canonical: "Sofacy"},
	{Name: "Silence", Actor: "sil", Canonical: "Silence"},
	{Name: "Fancy Bear", Actor: "a28", Canonical: "Sofacy"},
	{Name: "白象", Actor: "wb", Canonical: "白象"},
	{Name: "김수키", Actor: "kim", Canonical: "김수키"},
	{Name: "ラザルス", Actor: "laz", Canonical: "ラザルス"},
	{Name: "TEMP.Veles", Actor: "veles", Canonical: "TEMP.Veles"},
	{Name: "DarkHotel", Actor: "hotel", Canonical: "DarkHotel"},
	{Name: "888", Actor: "eights", Canonical: "888"},
	{Name: "Comment Group", Actor: "comment", Canonical: "Comment Group"},
}

func TestLookup(t *testing.T) {
	x := alias.New(vendors)
	want := []alias.Entry{
		{Name: "ZIRCONIUM", Actor: "a31", Canonical: "APT31"},
		{Name: "Zirconium", Actor: "other", Canonical: "Other", By: "somebody", Fit: attribution.FitOverlaps},
	}
	if diff := cmp.Diff(want, x.Lookup("zirconium")); diff != "" {
		t.Errorf("all candidates (-want +got):\n%s", diff)
	}
	if got := x.Lookup("apt-31"); len(got) != 1 || got[0] != vendors[0] {
		t.Errorf("one candidate with all that is said of it: got %v", got)
	}
	for _, name := range []string{"", " - ", "APT", "APT310", "Bear"} {
		if got := x.Lookup(name); got != nil {
			t.Errorf("Lookup(%q) = %v", name, got)
		}
	}
	if got := new(alias.Index).Lookup("APT31"); got != nil {
		t.Errorf("the zero index found %v", got)
	}
}

// What Lookup returns belongs to the caller.
func TestLookupCopies(t *testing.T) {
	x := alias.New(vendors)
	x.Lookup("APT31")[0].Actor = "changed"
	if got := x.Lookup("APT31")[0].Actor; got != "a31" {
		t.Errorf("the index has %q", got)
	}
}

func TestEqual(t *testing.T) {
	backwards := slices.Clone(vendors)
	slices.Reverse(backwards)
	if diff := cmp.Diff(alias.New(vendors), alias.New(backwards)); diff != "" {
		t.Errorf("the order of the entries shows:\n%s", diff)
	}
	for name, other := range map[string][]alias.Entry{
		"less":   vendors[1:],
		"other":  append([]alias.Entry{{Name: "APT31", Actor: "x"}}, vendors[1:]...),
		"nobody": nil,
	} {
		if alias.New(vendors).Equal(alias.New(other)) {
			t.Errorf("%s: equal", name)
		}
	}
}

func TestConflicts(t *testing.T) {
	entries := append([]alias.Entry{
		{Name: "grizzly-steppe", Actor: "a29"}, {Name: "Grizzly Steppe", Actor: "a28"}, {Name: "GRIZZLY STEPPE", Actor: "a28"},
	}, vendors...)
	want := []alias.Conflict{
		{Name: "GRIZZLY STEPPE", Actors: []string{"a28", "a29"}},
		{Name: "ZIRCONIUM", Actors: []string{"a31", "other"}},
	}
	if diff := cmp.Diff(want, alias.New(entries).Conflicts()); diff != "" {
		t.Errorf("conflicts (-want +got):\n%s", diff)
	}
}

// An index of as many names as the largest public collection has is made in 50 ms. What else goes on only adds to a
// time, so one run of many has to.
func TestNewIsQuick(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	entries := manyNames(2400)
	const most = 50 * time.Millisecond
	best := time.Hour
	for start := time.Now(); best > most && time.Since(start) < 30*time.Second; {
		run := time.Now()
		alias.New(entries)
		best = min(best, time.Since(run))
	}
	if best > most {
		t.Errorf("it takes %v", best)
	}
}

func TestFromCase(t *testing.T) {
	c := &attribution.Case{Actors: attribution.Actors{
		"b": &attribution.Group{Profile: attribution.Profile{Names: []attribution.Name{
			{Text: "Bear"}, {Text: "BEAR", Coined: "v", By: "w", Fit: attribution.FitSubset, Source: "s"}}}},
		"a": &attribution.State{Code: "CN"},
	}}
	want := []alias.Entry{
		{Name: "Bear", Actor: "b", Canonical: "Bear"},
		{Name: "BEAR", Actor: "b", Canonical: "Bear", Coined: "v", By: "w", Fit: attribution.FitSubset, Source: "s"},
	}
	if diff := cmp.Diff(want, alias.FromCase(c)); diff != "" {
		t.Errorf("entries (-want +got):\n%s", diff)
	}
}

// The same id in two cases is two actors, in two versions of one case it is one.
func TestFromCases(t *testing.T) {
	made := func(id string) *attribution.Case {
		return &attribution.Case{ID: id, Actors: attribution.Actors{"a31": &attribution.Group{Profile: attribution.Profile{
			Names: []attribution.Name{{Text: "APT31", By: "uk"}}}}}}
	}
	got := alias.New(alias.FromCase(made("one"), made("two"))).Lookup("apt31")
	want := []alias.Entry{
		{Name: "APT31", Actor: "one/a31", Canonical: "APT31", By: "one/uk"},
		{Name: "APT31", Actor: "two/a31", Canonical: "APT31", By: "two/uk"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("two cases (-want +got):\n%s", diff)
	}
	if got := alias.New(alias.FromCase(made("one"), made("one"))).Lookup("apt31"); len(got) != 1 || got[0].Actor != "a31" {
		t.Errorf("two versions: %+v", got)
	}
	if got := alias.FromCase(); got != nil {
		t.Errorf("no case: %+v", got)
	}
}
