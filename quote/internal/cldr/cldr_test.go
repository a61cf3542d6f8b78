package cldr

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"
)

// TestResolved compares every locale of CLDR with what inheritance makes of
// the compact table.
func TestResolved(t *testing.T) {
	dir := os.Getenv("ATTRIBUTION_DATA")
	if dir == "" {
		t.Skip("ATTRIBUTION_DATA is not set: no resolved table to compare with")
	}
	data, err := os.ReadFile(filepath.Join(dir, "cldr-delimiters.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	compared := 0
	for line := range strings.Lines(string(data)) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if strings.HasPrefix(line, "#") || fields[0] == "locale" {
			continue
		}
		want := Delimiters{Start: fields[1], End: fields[2], AltStart: fields[3], AltEnd: fields[4]}
		if got := Lookup(language.Make(fields[0])); got != want {
			t.Errorf("Lookup(%s) = %v, want %v", fields[0], got, want)
		}
		compared++
	}
	if compared < 700 {
		t.Errorf("compared %d locales, want all of CLDR's", compared)
	}
}

// TestTable checks that the table is sorted, as the search needs it, and
// holds only what inheritance would not give.
func TestTable(t *testing.T) {
	if !slices.IsSortedFunc(table, func(a, b entry) int { return cmp.Compare(a.locale, b.locale) }) {
		t.Error("the table is not sorted by locale")
	}
	for _, e := range table {
		tag := language.MustParse(e.locale)
		if tag == language.Und {
			continue
		}
		if Lookup(tag.Parent()) == e.delimiters {
			t.Errorf("%s repeats the delimiters of its parent %s", e.locale, tag.Parent())
		}
	}
}

// TestInheritance follows chains that cutting subtags off would get wrong.
func TestInheritance(t *testing.T) {
	tests := []struct{ tag, from string }{
		{"zh-TW", "zh-Hant"},
		{"zh-Hant-MO", "zh-Hant"},
		{"pt-AO", "pt-PT"},
		{"es-MX", "es-419"},
		{"fr-CA-u-ca-gregory", "fr-CA"},
		{"iw", "he"},
		{"tlh", "und"}, // not in CLDR
	}
	for _, tt := range tests {
		if got, want := Lookup(language.Make(tt.tag)), Lookup(language.Make(tt.from)); got != want {
			t.Errorf("Lookup(%s) = %v, want that of %s, %v", tt.tag, got, tt.from, want)
		}
	}
}
