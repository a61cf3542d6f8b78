package fold

import (
	"testing"
	"unicode"
)

func TestFold(t *testing.T) {
	for name, want := range map[string]string{
		"ＡＰＴ-３１": "apt31", "APT 3 1": "apt3 1", "Łódź": "lodz", "Straße": "strasse", "Й": "и\u0306", "": "", "\xff": "\uFFFD",
	} {
		if got := Fold(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

// Every character, alone and beside letters, marks, digits and gaps that change what is done with a neighbour.
func TestFoldTwice(t *testing.T) {
	around := []string{"", "a", "A", "1", " ", "и", "ا", "か", "가", "\u0306", "\u0654", "ﾞ"}
	for r := rune(1); r <= unicode.MaxRune; r++ {
		switch {
		case !unicode.IsGraphic(r) && !unicode.In(r, unicode.Cc, unicode.Cf):
			continue
		case unicode.In(r, unicode.Unified_Ideograph, unicode.Tangut, unicode.Hangul) && r%97 != 0: // alike by thousands
			continue
		}
		for _, near := range around {
			for _, name := range []string{near + string(r), string(r) + near} {
				if once := Fold(name); Fold(once) != once {
					t.Errorf("%q folds to %q, and that to %q", name, once, Fold(once))
				}
			}
		}
	}
}

func FuzzFold(f *testing.F) {
	f.Add("Ｗühan–Xiao rui zhi 3 1")
	f.Add("｀")
	f.Fuzz(func(t *testing.T, name string) {
		if once := Fold(name); Fold(once) != once {
			t.Errorf("%q folds to %q, and that to %q", name, once, Fold(once))
		}
	})
}
