package alias_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution/alias"
)

// tracked are names in the scripts in which actors are written about.
var tracked = []alias.Entry{
	{Name: "APT3", Actor: "a3"},
	{Name: "APT31", Actor: "a31"},
	{Name: "UNC2452", Actor: "unc"},
	{Name: "Charming Kitten", Actor: "kitten"},
	{Name: "Sandworm", Actor: "sand"},
	{Name: "Callisto", Actor: "call"},
	{Name: "MuddyWater", Actor: "mud"},
	{Name: "لازاروس", Actor: "laz"},
	{Name: "المياه العكرة", Actor: "mud"},
	{Name: "إعصار", Actor: "storm"},
	{Name: "לזרוס", Actor: "laz"},
	{Name: "라자루스", Actor: "laz"},
	{Name: "ラザルス", Actor: "laz"},
	{Name: "海莲花", Actor: "lotus"},
	{Name: "Песчаный червь", Actor: "sand"},
	{Name: "โลตัส", Actor: "lotus"},
}

func scanned(x *alias.Index, text string, policy alias.Policy) []string {
	var out []string
	for m := range x.Scan(text, policy) {
		out = append(out, m.Text)
	}
	return out
}

func TestScanScripts(t *testing.T) {
	x := alias.New(tracked)
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"Arabic":                         {"هاجمت لازاروس المصرف", []string{"لازاروس"}},
		"Arabic with and":                {"ولازاروس", []string{"لازاروس"}},
		"Arabic with and by":             {"وبلازاروس", []string{"لازاروس"}},
		"Arabic with the article before": {"مجموعة اللازاروس", []string{"لازاروس"}},
		"Arabic article of the name":     {"والمياه العكرة", []string{"المياه العكرة"}},
		"Arabic vowels":                  {"لَازَارُوس", []string{"لَازَارُوس"}},
		"Arabic tatweel":                 {"لازاروـــس", []string{"لازاروـــس"}},
		"Arabic hamza left out":          {"اعصار", []string{"اعصار"}},
		"Arabic inside a word":           {"سلازاروس كلازاروسي", nil},
		"Latin after an Arabic and":      {"وAPT31 قالت", []string{"APT31"}},
		"Latin after a tatweel":          {"لـAPT31", []string{"APT31"}},
		"Hebrew":                         {"קבוצת לזרוס תקפה", []string{"לזרוס"}},
		"Hebrew with by":                 {"בלזרוס", []string{"לזרוס"}},
		"Hebrew with and that":           {"ושלזרוס", []string{"לזרוס"}},
		"Hebrew points":                  {"לָזָרוּס", []string{"לָזָרוּס"}},
		"Hebrew inside a word":           {"טלזרוס", nil},
		"Latin after a Hebrew the":       {"ה-APT31 והAPT3", []string{"APT31", "APT3"}},
		"Korean particles":               {"라자루스는 라자루스가 라자루스의, 라자루스에서", []string{"라자루스", "라자루스", "라자루스", "라자루스"}},
		"Korean decomposed":              {"\u1105\u1161\u110c\u1161\u1105\u116e\u1109\u1173는", []string{"\u1105\u1161\u110c\u1161\u1105\u116e\u1109\u1173"}},
		"Korean after Latin":             {"APT31라자루스", []string{"APT31", "라자루스"}},
		"Korean particle after Latin":    {"APT31이 UNC2452와", []string{"APT31", "UNC2452"}},
		"Japanese":                       {"北朝鮮のラザルスグループが", []string{"ラザルス"}},
		"Japanese half width":            {"ﾗｻﾞﾙｽの", []string{"ﾗｻﾞﾙｽ"}},
		"Japanese, Latin in full width":  {"中国のＡＰＴ３１は", []string{"ＡＰＴ３１"}},
		"Chinese":                        {"越南黑客组织海莲花对APT31发动攻击", []string{"海莲花", "APT31"}},
		"Chinese over a line":            {"组织海莲\n花对", []string{"海莲\n花"}},
		"Chinese year after a name":      {"APT31在2024年，海莲花2019年", []string{"APT31", "海莲花"}},
		"Thai":                           {"กลุ่มโลตัสโจมตีAPT31", []string{"โลตัส", "APT31"}},
		"Thai mark before Latin":         {"ที่APT31", []string{"APT31"}},
		"Russian":                        {"ПЕСЧАНЫЙ ЧЕРВЬ и Песчаный-червь", []string{"ПЕСЧАНЫЙ ЧЕРВЬ", "Песчаный-червь"}},
		"Cyrillic look-alikes":           {"АРТ31 АPT31 APТ31 Sаndworm", nil},
		"Greek look-alikes":              {"ΑΡΤ31", nil},
		"full-width digits":              {"APT３１, not APT３１０", []string{"APT３１"}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, scanned(x, c.text, nil)); diff != "" {
				t.Errorf("mentions in %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

func TestScanWriting(t *testing.T) {
	x := alias.New(tracked)
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"possessives":              {"APT31's, APT31’s, Charming Kitten's", []string{"APT31", "APT31", "Charming Kitten"}},
		"suffix after apostrophe":  {"APT31'in, Sandworm'un", []string{"APT31", "Sandworm"}},
		"plural":                   {"Sandworms APT31s", nil},
		"number goes on":           {"APT31 APT310 APT3-1 APT 31", []string{"APT31", "APT3", "APT 31"}},
		"number with more":         {"UNC24521 UNC2452b 2UNC2452", nil},
		"hyphenated at line end":   {"Sand-\nworm and Charm-\r\n  ing Kitten", []string{"Sand-\nworm", "Charm-\r\n  ing Kitten"}},
		"non-breaking hyphen":      {"APT‑31", []string{"APT‑31"}},
		"indented next line":       {"Charming\n    Kitten", []string{"Charming\n    Kitten"}},
		"next paragraph":           {"Charming\n\nKitten", nil},
		"in markup":                {"**APT31** [APT3](x) <b>Sandworm</b>", []string{"APT31", "APT3", "Sandworm"}},
		"in an address":            {"https://example.org/apt31-report_apt3.html", []string{"apt31", "apt3"}},
		"lists":                    {"APT3/APT31; UNC2452,Sandworm(APT3)", []string{"APT3", "APT31", "UNC2452", "Sandworm", "APT3"}},
		"as two words":             {"Sand Worm, SAND WORM", []string{"Sand Worm", "SAND WORM"}},
		"two words by chance":      {"the sand worm; a call is to be made", nil},
		"two words as the name is": {"muddy water", []string{"muddy water"}}, // the capital says that they are two
		"one word for two":         {"песчаныйчервь CharmingKitten", []string{"песчаныйчервь", "CharmingKitten"}},
		"number apart":             {"apt 3 and unc 2452", []string{"apt 3", "unc 2452"}},
		"accents":                  {"Sándworm", []string{"Sándworm"}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, scanned(x, c.text, nil)); diff != "" {
				t.Errorf("mentions in %q (-want +got):\n%s", c.text, diff)
			}
		})
	}
}

// What a text parts by chance is told to be so, for policies that let it count.
func TestScanPartedByChance(t *testing.T) {
	x := alias.New(tracked)
	for m := range x.Scan("a call is to be made", alias.Everywhere) {
		if m.Text != "call is to" || !m.Everyday {
			t.Errorf("got %+v", m)
		}
		return
	}
	t.Error("no mention")
}

// A quick look at the first characters, which ASCII has only, never hides a name: in full-width letters the same names
// are found.
func FuzzScanQuickLook(f *testing.F) {
	var entries []alias.Entry
	for _, name := range strings.Fields("a ab abc abcd abcde A1 1a 12 123 1234 x:y x:y:z 'a a'b $x abc1 ab1c 1-2 abc-de") {
		entries = append(entries, alias.Entry{Name: name, Actor: name})
	}
	x := alias.New(entries)
	f.Add("a ab abc abcd abcde a1 1a 12 123 1234 x:y x:y:z 'a a'b $x abc1 ab1c a-b ab-c a b:c 12-3 1 2 abcdef ab1cd")
	f.Add("abc-de abcd-e 1\n2 12\n\n34 ab\rc $x$ x:yz")
	f.Fuzz(func(t *testing.T, text string) {
		text = strings.Map(plain, text)
		var quick, slow []string
		for m := range x.Scan(text, alias.Everywhere) {
			quick = append(quick, alias.Fold(m.Text))
		}
		for m := range x.Scan(strings.Map(wide, text), alias.Everywhere) {
			slow = append(slow, alias.Fold(m.Text))
		}
		if !slices.Equal(quick, slow) {
			t.Errorf("%q: found %q, and %q in wide letters", text, quick, slow)
		}
	})
}

// plain leaves out what is not ASCII, and what does not mean the same in full width: the points of numbers, and _ and
// `.
func plain(r rune) rune {
	if r > 0x7F || strings.ContainsRune(".,_`", r) {
		return -1
	}
	return r
}

// wide returns the full-width form of a character of ASCII.
func wide(r rune) rune {
	if r > ' ' && r < 0x7F {
		return r - '!' + '！'
	}
	return r
}
