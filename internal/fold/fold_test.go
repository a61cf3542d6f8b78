package fold

import "testing"

func TestFold(t *testing.T) {
	for name, want := range map[string]string{
		"ＡＰＴ-３１": "apt31", "APT 3 1": "apt3 1", "Łódź": "lodz", "Straße": "strasse", "Й": "и\u0306", "": "", "\xff": "\uFFFD",
	} {
		if got := Fold(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

func FuzzFold(f *testing.F) {
	f.Add("Ｗühan–Xiao rui zhi 3 1")
	f.Fuzz(func(t *testing.T, name string) {
		if once := Fold(name); Fold(once) != once {
			t.Errorf("%q folds to %q, and that to %q", name, once, Fold(once))
		}
	})
}
