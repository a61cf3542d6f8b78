package draft_test

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/alias"
	"example.com/attribution/cases"
	"example.com/attribution/draft"
)

// An invented article, which has what drafts are about.
const article = `Karvia accuses Telmar of attacks

The Foreign Ministry of Karvia said on Monday, March 25 that a group called APT77 had “read the mail of forty members of parliament”. “We know who did it,” said Foreign Minister Lena Vos. She told the Telpress agency: “There will be sanctions.”

The group was allegedly run by China, Ivo Brandel wrote. “It is not us,” a spokesman of the embassy said. “Nobody believes this.” The embassy denied the accusations, which it called “baseless”.`

func ExampleNew() {
	c, doubts, err := draft.New([]draft.Text{{ID: "article", Text: article, Publisher: "Telpress", Date: "2024-03-26"}}, draft.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, id := range slices.Sorted(maps.Keys(c.Quotes)) {
		if q := c.Quotes[id]; q.Speaker != "" {
			fmt.Printf("%s: %q\n", c.Actors.Name(q.Speaker).Text, q.Text)
		}
	}
	for _, d := range doubts[:3] {
		fmt.Println(d.ID, d.Text)
	}
	// Output:
	// Foreign Minister Lena Vos: "We know who did it,"
	// a spokesman of the embassy: "It is not us,"
	// a spokesman of the embassy: "Nobody believes this."
	// claim.article.7 accuses
	// speaker-unknown.article.123 read the mail of forty members of parliament
	// pronoun.article.230 She
}

// codes counts doubts by their codes.
func codes(doubts []draft.Doubt) map[draft.DoubtCode]int {
	out := map[draft.DoubtCode]int{}
	for _, d := range doubts {
		out[d.Code]++
	}
	return out
}

// The seed article drafts to its passages in marks, the speakers that a reader can be sure of, its groups, its states,
// and what is to be decided.
func TestSeed(t *testing.T) {
	data := os.Getenv("ATTRIBUTION_DATA")
	if data == "" {
		t.Skip("ATTRIBUTION_DATA is not set: no seed article")
	}
	raw, err := os.ReadFile(filepath.Join(data, "sources", "seed.txt"))
	if err != nil {
		t.Skip("no seed article: ", err)
	}
	text := string(raw)
	c, doubts := checkDraft(t, []draft.Text{{ID: "seed", Text: text}}, draft.Options{Actors: cases.Parties()})
	marked := 0
	speakers := map[string]string{}
	for _, q := range c.Quotes {
		if strings.HasPrefix(q.Anchor.Suffix, "”") && strings.HasSuffix(q.Anchor.Prefix, "“") {
			marked++
		}
		if q.Speaker != "" {
			speakers[q.Text] = c.Actors.Name(q.Speaker).Text
		}
	}
	if marked != 16 {
		t.Errorf("%d passages in marks are quotes, want 16", marked)
	}
	for words, speaker := range map[string]string{
		"malicious slander.":              "Beijing",
		"A massive global piracy":         "Department of Justice",
		"Email accounts, cloud":           "Department of Justice",
		"Two malicious online operations": "Oliver Dowden",
		"not important":                   "Christopher Luxon",
		"It strongly protested":           "Foreign Ministry spokesman",
		"Of course, these are baseless":   "embassy in Wellington",
	} {
		found := false
		for said, by := range speakers {
			found = found || strings.HasPrefix(said, words) && strings.Contains(by, speaker)
		}
		if !found {
			t.Errorf("%q is not %s's: %q", words, speaker, speakers)
		}
	}
	for said, by := range speakers { // whose speaker no reader is sure of
		if strings.Contains("electronic spyware, important step, Chinese state actors, With support from the state", said) {
			t.Errorf("%q is %q's", said, by)
		}
	}
	groups, states := []string{}, []string{}
	for _, a := range c.Actors {
		switch a := a.(type) {
		case *attribution.Group:
			groups = append(groups, a.Names[0].Text)
		case *attribution.State:
			states = append(states, a.Code)
		}
	}
	slices.Sort(groups)
	slices.Sort(states)
	if fmt.Sprint(groups, states) != "[APT31 APT40] [CN GB NZ US]" {
		t.Errorf("the groups and states are %v %v", groups, states)
	}
	has := func(code draft.DoubtCode, words string) bool {
		return slices.ContainsFunc(doubts, func(d draft.Doubt) bool { return d.Code == code && strings.Contains(d.Text, words) })
	}
	for _, d := range []struct {
		code  draft.DoubtCode
		words string
	}{{draft.DoubtRelativeDate, "March 25"}, {draft.DoubtRelativeDate, "March 26"}, {draft.DoubtHedgeNear, "allegedly"}, {draft.DoubtMeasureTaken, "sanctions"}, {draft.DoubtMeasureTaken, "recalled"}} {
		if !has(d.code, d.words) {
			t.Errorf("there is no doubt %s on %q", d.code, d.words)
		}
	}
	t.Logf("%d doubts: %v", len(doubts), codes(doubts))
	dated := draft.Mentions(draft.Text{Text: text, Date: "2024-03-26"}, draft.Options{})
	for words, want := range map[string]string{"March 25": "2024-03-25", "March 26": "2024-03-26"} {
		if !slices.ContainsFunc(dated, func(m draft.Mention) bool { return strings.Contains(m.Text, words) && m.Value == want }) {
			t.Errorf("%s is not %s where the day of the text is known", words, want)
		}
	}
}

// Without actors and aliases given, a numbered group is found; with an alias of several actors, there is a doubt.
func TestGroups(t *testing.T) {
	const text = "Officials blamed Panda Crew and APT40. UPS denied it."
	entries := []alias.Entry{
		{Name: "Panda Crew", Actor: "6bf7e6b6-5917-45a6-9df2-e6e6e6e6e6e6", Canonical: "Panda Crew"},
		{Name: "Panda Crew", Actor: "7bf7e6b6-5917-45a6-9df2-e6e6e6e6e6e6", Canonical: "Red Lynx"},
		{Name: "UPS", Actor: "8bf7e6b6-5917-45a6-9df2-e6e6e6e6e6e6", Canonical: "APT3"},
	}
	c, doubts := checkDraft(t, []draft.Text{{ID: "a", Text: text, Lang: "en"}}, draft.Options{Aliases: entries})
	i := slices.IndexFunc(doubts, func(d draft.Doubt) bool { return d.Code == draft.DoubtAmbiguousAlias })
	if i < 0 || len(doubts[i].Alternatives) != 4 {
		t.Fatalf("%+v", doubts)
	}
	if _, ok := c.Actors["ups"].(*attribution.Group); ok {
		t.Error("UPS is a group")
	}
	decided, err := draft.Apply(c, draft.Decisions{doubts[i].ID: doubts[i].Alternatives[1].Choice})
	if err != nil {
		t.Fatal(err)
	}
	if p := decided.Actors["panda-crew"].ActorProfile(); p.UUID.String() != entries[1].Actor || len(p.Names) != 2 {
		t.Errorf("%+v", p)
	}
}

// Texts that cannot be sources are refused.
func TestRefused(t *testing.T) {
	for name, tt := range map[string]struct {
		texts []draft.Text
		code  attribution.Code
	}{
		"two of one id":         {[]draft.Text{{ID: "a", Text: "x"}, {ID: "a", Text: "y"}}, attribution.CodeDuplicate},
		"an id that is none":    {[]draft.Text{{ID: "a b", Text: "x"}}, attribution.CodeMalformedID},
		"a date that is none":   {[]draft.Text{{Text: "x", Date: "Monday"}}, attribution.CodeMalformedDate},
		"an address without it": {[]draft.Text{{Text: "x", URL: "example"}}, attribution.CodeMalformedURL},
		"a language of nobody":  {[]draft.Text{{Text: "x", Lang: "x y"}}, attribution.CodeUnknownLanguage},
	} {
		if c, _, err := draft.New(tt.texts, draft.Options{}); !errors.Is(err, tt.code) || c != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, _, err := draft.New(nil, draft.Options{}); err == nil {
		t.Error("a case is made of no text")
	}
}

// An official text speaks for itself: what it judges is its publisher's, and nobody asserts it yet.
func TestOwn(t *testing.T) {
	const text = "The government condemns the attack. It is highly likely that APT77 of China was behind it. “We saw it,” said Minister Lena Vos."
	c, _ := checkDraft(t, []draft.Text{{ID: "a", Text: text, Lang: "en", Own: true, Publisher: "Ministry of Karvia"}}, draft.Options{})
	own := 0
	for _, a := range c.Statements["a"].Acts {
		if a.Verb == attribution.Speaks {
			own++
		}
	}
	if own == 0 || c.Statements["a"].Kind != attribution.StatementText {
		t.Errorf("%+v", c.Statements["a"])
	}
}

// Names of groups that are everyday words are not found in politics, and are beside words for hackers.
func TestGroupsInPolitics(t *testing.T) {
	var entries []alias.Entry
	for _, name := range []string{"Silence", "Platinum", "Dragonfly", "Equation", "Lead", "Cobalt", "Fancy Bear", "Machete", "Snake", "Comment Crew", "Dust Storm", "UPS", "GOP", "Volt Typhoon"} {
		entries = append(entries, alias.Entry{Name: name, Actor: name, Canonical: name})
	}
	for text, want := range map[string]string{
		"The Silence in the chamber was broken when the opposition group left; its campaign team called the Lead a trick.":    "",
		"The Dust Storm closed the airport, and Platinum rose after an attack on the threat of tariffs. Snake River flooded.": "",
		"The Group of Seven met. The GOP and UPS said nothing of the operation against Machete sales.":                        "",
		"The hacker group Silence attacked banks.":                            "Silence",
		"Officials named Fancy Bear and Volt Typhoon.":                        "Fancy Bear Volt Typhoon",
		"The Cobalt gang sent malware; the price of Cobalt, the metal, fell.": "Cobalt",
	} {
		var got []string
		for _, m := range draft.Mentions(draft.Text{Text: text, Lang: "en"}, draft.Options{Aliases: entries}) {
			if m.Kind == draft.MentionGroup {
				got = append(got, m.Text)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q in %q, want %q", got, text, want)
		}
	}
}

// Countries are found in the cases and with the particles of their language, and told from their adjectives and
// capitals.
func TestCountries(t *testing.T) {
	for _, tt := range []struct{ lang, text, want string }{
		{"en", "The US, the U.K. and Chinese officials told us in Moscow.", "country US US; country U.K. GB; adjective Chinese CN; capital Moscow RU"},
		{"de", "Chinas Angriff auf Deutschland, so russische Stellen in Peking.", "country Chinas CN; country Deutschland DE; adjective russische RU; capital Peking CN"},
		{"fr", "La Chine et les autorités russes à Washington.", "country Chine CN; adjective russes RU; capital Washington US"},
		{"ru", "Представители Китая и Великобритании обвинили российских хакеров.", "country Китая CN; country Великобритании GB; adjective российских RU"},
		{"uk", "Росію звинуватили у Сполучених Штатах.", "country Росію RU; country Сполучених Штатах US"},
		{"pl", "Ambasada Chin w Rosji i chińskie władze.", "organ Ambasada Chin w Rosji ; country Chin CN; country Rosji RU; adjective chińskie CN"},
		{"cs", "Vláda Číny odmítla české tvrzení.", "organ Vláda Číny ; country Číny CN; adjective české CZ"},
		{"fi", "Kiinan ja Venäjän edustajat Pekingissä.", "country Kiinan CN; country Venäjän RU; capital Pekingissä CN"},
		{"hu", "Kína és Oroszország, a kínai kormány.", "country Kína CN; country Oroszország RU; organ kínai kormány ; adjective kínai CN"},
		{"tr", "Çin'in ve Rusya'nın saldırısı, Çinli yetkililer.", "country Çin CN; country Rusya RU; adjective Çinli CN"},
		{"ar", "قالت الصين وروسيا للمسؤولين البريطانيين في بكين.", "country الصين CN; country وروسيا RU; adjective البريطانيين GB; capital بكين CN"},
		{"he", "סין ורוסיה תקפו את בריטניה.", "country סין CN; country ורוסיה RU; country בריטניה GB"},
		{"zh", "中国和俄罗斯在华盛顿。", "country 中国 CN; country 俄罗斯 RU; capital 华盛顿 US"},
		{"ja", "中国とロシアの外務省は米国を非難した。", "country 中国 CN; organ ロシアの外務省 ; country ロシア RU; country 米国 US"},
		{"ko", "중국은 미국의 주장을 부인했다.", "country 중국 CN; country 미국 US"},
		{"es", "China y los diplomáticos chinos en Moscú.", "country China CN; adjective chinos CN; capital Moscú RU"},
	} {
		var got []string
		for _, m := range draft.Mentions(draft.Text{Text: tt.text, Lang: attribution.Lang(tt.lang)}, draft.Options{}) {
			switch m.Kind {
			case draft.MentionCountry, draft.MentionAdjective, draft.MentionCapital, draft.MentionOrgan:
				got = append(got, fmt.Sprint(m.Kind, " ", m.Text, " ", m.Value))
			}
		}
		if strings.Join(got, "; ") != tt.want {
			t.Errorf("%s: %q\ngot  %s\nwant %s", tt.lang, tt.text, strings.Join(got, "; "), tt.want)
		}
	}
}
