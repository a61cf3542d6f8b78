package lexis_test

import (
	"strings"
	"testing"

	"example.com/attribution/internal/lexis"
	"golang.org/x/text/language"
)

// Each list has as many words as it stands for, and all are in lower case: others would be found nowhere.
func TestWords(t *testing.T) {
	for id, w := range lexis.All() {
		if _, err := language.ParseBase(id); err != nil {
			t.Errorf("%q is no language: %v", id, err)
		}
		for _, list := range []struct {
			name, words string
			most        int
		}{{"units", w.Units, 18}, {"tens", w.Tens, 8}, {"powers", w.Powers, 5}, {"months", w.Months, 12}} {
			if n := len(strings.Fields(list.words)); n > list.most && n != 24 || n > 0 && n < list.most && (list.name == "tens" || list.name == "months") {
				t.Errorf("%s has %d %s", id, n, list.name)
			}
		}
		for _, words := range []string{w.Negations, w.Opposites, w.Units, w.Tens, w.Powers, w.Joints, w.Months} {
			if words != strings.ToLower(words) {
				t.Errorf("%s: capitals in %q", id, words)
			}
		}
	}
}

func TestNumbers(t *testing.T) {
	got := map[string]int64{}
	for word, value := range lexis.Of(language.German).Numbers() {
		got[word] = value
	}
	for word, value := range map[string]int64{"zwei": 2, "neunzehn": 19, "dreißig": 30, "dreissig": 30, "tausend": 1000, "milliarden": 1e9, "billion": 1e12} {
		if got[word] != value {
			t.Errorf("%s is %d, want %d", word, got[word], value)
		}
	}
	for word, month := range lexis.Of(language.French).MonthNumbers() {
		if word == "août" && month != 8 {
			t.Errorf("août is %d", month)
		}
	}
}

// A loop over words may end early.
func TestBreak(t *testing.T) {
	for range lexis.All() {
		break
	}
	for range lexis.Of(language.German).Numbers() {
		break
	}
	for range lexis.Of(language.German).MonthNumbers() {
		break
	}
	if lexis.Of(language.MustParse("haw")).Counts() {
		t.Error("Hawaiian counts")
	}
}

// Languages that are written alike share their words.
func TestID(t *testing.T) {
	for tag, want := range map[string]string{"nb-NO": "no", "ms": "id", "prs": "fa", "hr": "sr", "zh-Hant-HK": "zh", "yue": "zh", "en-GB": "en", "haw": "haw"} {
		if got := lexis.ID(language.Make(tag)); got != want {
			t.Errorf("%s has the words of %s, want %s", tag, got, want)
		}
	}
	if (lexis.Of(language.Make("haw")) != lexis.Words{}) {
		t.Error("Hawaiian has words")
	}
}
