package query_test

import (
	"strings"
	"testing"

	"example.com/attribution/cases"
)

// As of the 24th nobody holds what was claimed on the 25th; as of the 25th all who claimed it that day do, without a
// doubt, and New Zealand, which spoke on its 26th, does not, nor does who agrees with what it said.
func TestMarch2024ByDay(t *testing.T) {
	x := dossier(t, cases.March2024)
	c := x.Case()
	eve, day, next := asOf(t, x, "2024-03-24"), asOf(t, x, "2024-03-25"), asOf(t, x, "2024-03-26")
	claimed := 0
	for r := range propositions(c) {
		of25, of26 := 0, 0
		for _, h := range next.Holdings(r) {
			switch {
			case strings.HasPrefix(string(h.Since), "2024-03-25"):
				of25++
			case strings.HasPrefix(string(h.Since), "2024-03-26"):
				of26++
			}
		}
		if of25+of26 == 0 {
			continue
		}
		for _, h := range eve.Holdings(r) {
			if strings.HasPrefix(string(h.Since), "2024-03-25") || strings.HasPrefix(string(h.Since), "2024-03-26") {
				t.Errorf("as of the 24th: %v holds %s", h, r)
			}
		}
		for _, h := range day.Holdings(r) {
			claimed++
			if h.Uncertain || strings.HasPrefix(string(h.Since), "2024-03-26") {
				t.Errorf("as of the 25th: %v holds %s", h, r)
			}
		}
		if possible := day.PossibleHolders(r); len(possible) > 0 {
			t.Errorf("as of the 25th perhaps: %v", possible)
		}
	}
	if claimed == 0 {
		t.Error("nobody claims anything on the 25th")
	}
	equal(t, holders(eve, "attributions/ec-china"))
	equal(t, holders(day, "attributions/ec-china"), "ncsc", "uk")
	equal(t, holders(day, "attributions/pco-apt40"))
	equal(t, holders(next, "attributions/pco-apt40"), "nz-ncsc")
}
