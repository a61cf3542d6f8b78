package query_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
)

// The matrix of Sony shows the hypothesis of insiders, by whom it is held and what it rests on, and what is said
// against the bureau's evidence.
func TestMatrixOfSony(t *testing.T) {
	x := dossier(t, cases.Sony)
	got := matrix(x, "sony")
	for _, want := range []string{
		"indicators | attributions/sony-insiders | norse asserts supports",
		"fingerprints | attributions/sony-dprk | norse contests neither",
		"fbi-tools | attributions/sony-dprk | fbi asserts supports",
		"fbi-tools |  | dprk disputes-basis ",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, strings.Join(got, "\n"))
		}
	}
	equal(t, origins(x, "attributions/sony-insiders"), "[actors/norse]: norse yes []")
}

// Of those who accuse North Korea of WannaCry, one says that it has evidence, one rests on advice, and three do not
// say.
func TestOriginsOfWannaCry(t *testing.T) {
	x := dossier(t, cases.WannaCry)
	independent := make(map[string]string)
	for _, claim := range []string{"wc-dprk", "wc-lazarus", "wc-involved"} {
		for _, o := range x.Origins(Ref("attributions/" + claim)) {
			for _, v := range o.Parties {
				independent[claim+" "+string(v.Party)] = fmt.Sprint(v.Independent, " ", v.Via)
			}
		}
	}
	for holder, want := range map[string]string{
		"wc-dprk us":          "yes []",
		"wc-dprk australia":   "no [evidence/au-advice]",
		"wc-dprk uk":          "not-shown []",
		"wc-involved japan":   "not-shown []",
		"wc-lazarus symantec": "yes []",
	} {
		if independent[holder] != want {
			t.Errorf("%s: %q, want %q", holder, independent[holder], want)
		}
	}
}
