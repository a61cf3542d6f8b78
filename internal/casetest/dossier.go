package casetest

import (
	"iter"
	"os"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
)

// Dossiers yields the embedded dossiers by their ids, each decoded anew.
func Dossiers(tb testing.TB) iter.Seq2[string, *attribution.Case] {
	tb.Helper()
	return func(yield func(string, *attribution.Case) bool) {
		for _, id := range cases.IDs() {
			c, err := cases.Load(id)
			if err != nil {
				tb.Fatal(err)
			}
			if !yield(id, c) {
				return
			}
		}
	}
}

// Full reports whether tests of many cases run in full and not in a fiftieth: whether ATTRIBUTION_FULL is set.
func Full() bool { return os.Getenv("ATTRIBUTION_FULL") != "" }
