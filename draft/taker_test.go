package draft_test

import (
	"slices"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/draft"
)

// What the alternative of a measure proposes: who took it and against whom, as names.
func TestWhoTakesMeasures(t *testing.T) {
	for _, test := range []struct{ lang, publisher, text, words, by, against string }{
		{"en", "ie", "We have today imposed sanctions on Baltic Soft Trading Company Limited, a front company.", "sanctions", "Ireland", "Baltic Soft Trading Company Limited"},
		{"en", "ie", "We summoned the Chinese ambassador on 1 June 2025.", "summoned", "Ireland", "China"},
		{"en", "ie", "We welcome the sanctions that the United Kingdom imposed on Russia.", "sanctions", "", ""},
		{"en", "ie", "Ireland welcomes the sanctions on Russia.", "sanctions", "", "Russia"},
		{"en", "ie", "Ireland will impose sanctions on Russia.", "sanctions", "Ireland", "Russia"},
		{"en", "ie", "We were sanctioned by Russia.", "sanctioned", "", "Russia"},
		{"en", "ie", "Ireland sanctions company over attack on Parliament.", "sanctions", "Ireland", ""},
		{"en", "ie", "After the attack on the Parliament of Ireland, we expelled two diplomats of Russia.", "expelled", "", "Russia"},
		{"en", "ie", "The minister of Russia said: “We have imposed sanctions on Ireland.”", "sanctions", "", ""},
		{"fr", "fr", "Nous avons imposé aujourd'hui des sanctions à l'encontre de la société Baltik Soft SARL.", "sanctions", "France", "Baltik Soft SARL"},
		{"fr", "fr", "Nous avons convoqué l'ambassadeur de Chine le 1er juin 2025.", "convoqué", "France", "China"},
		{"fr", "fr", "Nous saluons les sanctions contre la Russie.", "sanctions", "", "Russia"},
		{"fr", "fr", "La France a imposé des sanctions à la société Wuhan Science and Technology.", "sanctions", "France", "Wuhan Science and Technology"},
		{"de", "de", "Wir haben am 1. Juni 2025 den russischen Botschafter einbestellt.", "einbestellt", "Germany", "Russia"},
		{"de", "de", "Heute haben wir Sanktionen gegen die Firma Baltik Soft GmbH verhängt.", "Sanktionen", "Germany", "Baltik Soft GmbH"},
		{"de", "de", "Wir begrüßen die Sanktionen gegen Russland.", "Sanktionen", "", "Russia"},
		{"es", "es", "Hemos impuesto sanciones a la empresa Baltik Soft S.L.", "sanciones", "España", "Baltik Soft S.L."},
		{"es", "es", "Hemos convocado al embajador de Rusia.", "convocado", "España", "Russia"},
		{"es", "es", "España saluda las sanciones contra Rusia.", "sanciones", "", "Russia"},
	} {
		c, doubts := checkDraft(t, []draft.Text{{ID: "a", Text: test.text, Lang: attribution.Lang(test.lang), Own: true, Publisher: test.publisher, Date: "2025-06-02"}},
			draft.Options{Actors: cases.Parties()})
		a := doubtOn(t, doubts, draft.DoubtMeasureTaken, test.words).Alternatives[0]
		by, against := c.Actors.Name(a.By).Text, c.Actors.Name(a.Against).Text
		if by != test.by || test.against != "" && against != test.against {
			t.Errorf("%s: by %q against %q, want %q and %q", test.text, by, against, test.by, test.against)
		}
		if test.against == "" && against == "Parliament" {
			t.Errorf("%s: against %q", test.text, against)
		}
	}
	c, doubts := checkDraft(t, []draft.Text{{ID: "a", Text: "We summoned the ambassador of Russia.", Lang: "en", Publisher: "Telpress", Date: "2025-06-02"}}, draft.Options{})
	if a := doubtOn(t, doubts, draft.DoubtMeasureTaken, "summoned").Alternatives[0]; a.By != "" {
		t.Errorf("a newspaper summons: %v", c.Actors[a.By])
	}
}

// Companies are mentions behind a word for one, and by their legal forms.
func TestCompanies(t *testing.T) {
	for text, want := range map[string][]string{
		"Sanctions on the company Acme and others.":                          {"Acme"},
		"The company said so. The Company Limited itself to this.":           nil,
		"They listed Wuhan Science and Technology Company Limited.":          {"Wuhan Science and Technology Company Limited"},
		"Acme Holdings Co., Ltd was there, and a limited number of others.":  {"Acme Holdings Co., Ltd"},
		"The company. Norland denies it.":                                    nil,
		"On Monday, the company Monday was there.":                           nil,
		"A company of Norland and inc.":                                      nil,
		"Chosun Expo Joint Venture and Acme GmbH were listed by the company": {"Chosun Expo Joint Venture and Acme GmbH"},
	} {
		var got []string
		for _, m := range draft.Mentions(draft.Text{Text: text, Lang: "en"}, draft.Options{}) {
			if m.Kind == draft.MentionCompany {
				got = append(got, m.Text)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

// A name behind a title and a comma is the speaker's, and a known person is found by it.
func TestNamesBehindTitles(t *testing.T) {
	known := attribution.Actors{"doe": &attribution.Person{Profile: attribution.Named("Jane Doe", "en")}}
	for _, test := range []struct{ lang, text, want string }{
		{"en", "The Minister for Foreign Affairs, Jane Doe, said: “We will not accept this.”", "Jane Doe"},
		{"en", "“We will not accept this,” said the minister, Mary van der Berg.", "the minister, Mary van der Berg"},
		{"en", "The minister, speaking in Dublin, said: “We will not accept this.”", "The minister"},
		{"en", "“We will not accept this,” said the minister, Norland and others.", "the minister"},
		{"fr", "Le ministre de l'Europe et des Affaires étrangères, Jean Dupont, a déclaré : « Nous n'accepterons pas cela. »", "Le ministre de l'Europe et des Affaires étrangères, Jean Dupont"},
		{"de", "„Wir nehmen das nicht hin“, sagte die Ministerin, Erika Muster.", "die Ministerin, Erika Muster"},
		{"es", "«No lo aceptaremos», declaró la ministra, Ana Ruiz, en Bruselas.", "la ministra, Ana Ruiz"},
	} {
		c, _ := checkDraft(t, []draft.Text{{ID: "a", Text: test.text, Lang: attribution.Lang(test.lang), Own: true, Publisher: "ie", Date: "2025-06-02"}},
			draft.Options{Actors: known})
		for _, q := range c.Quotes {
			if got := c.Actors.Name(q.Speaker).Text; got != test.want {
				t.Errorf("%s: %q spoke, want %q", test.text, got, test.want)
			}
		}
	}
}

// An organ that an official text calls by a name that organs of several states have is not taken for another state's.
func TestForeignOrgans(t *testing.T) {
	for _, test := range []struct{ publisher, name, want string }{
		{"ie", "The National Cyber Security Centre", ""},
		{"ie", "The Department of Justice", ""},
		{"ie", "The NCSC", ""},
		{"uk", "The National Cyber Security Centre", "ncsc"},
		{"us", "The Department of Justice", "doj"},
		{"ie", "The FBI", "fbi"},
		{"ie", "The Ministry of Foreign Affairs of China", "china-mfa"},
	} {
		c, doubts := checkDraft(t, []draft.Text{{ID: "a", Text: test.name + " said: “We know who did it.”", Lang: "en", Own: true, Publisher: test.publisher, Date: "2025-06-02"}},
			draft.Options{Actors: cases.Parties()})
		for _, q := range c.Quotes {
			_, isOrgan := c.Actors[q.Speaker].(*attribution.Organ)
			if isOrgan != (test.want != "") || isOrgan && string(q.Speaker) != test.want {
				t.Errorf("%s in a text of %s is %s, %T", test.name, test.publisher, q.Speaker, c.Actors[q.Speaker])
			}
		}
		asked := slices.ContainsFunc(doubts, func(d draft.Doubt) bool { return d.Code == draft.DoubtOrganOf })
		if asked != (test.want == "") && test.name != "The NCSC" {
			t.Errorf("%s in a text of %s: whose organ it is is asked: %t", test.name, test.publisher, asked)
		}
	}
}

// Who publishes an official text does itself what its sentences say that it does; that it denies needs what it denies.
func TestOwnActs(t *testing.T) {
	for text, want := range map[string]attribution.Verb{
		"Ireland condemns the attack on the Parliament.":    attribution.Condemns,
		"Ireland says that the attack came from abroad.":    attribution.Speaks,
		"Norway condemns the attack on the Parliament.":     attribution.Reports,
		"Ireland denies that it was behind the attack.":     attribution.Reports,
		"It is highly likely that the intruders come back.": attribution.Speaks,
	} {
		c, _ := checkDraft(t, []draft.Text{{ID: "a", Text: text, Lang: "en", Own: true, Publisher: "ie", Date: "2025-06-02"}}, draft.Options{})
		if acts := c.Statements["a"].Acts; len(acts) != 1 || acts[0].Verb != want {
			t.Errorf("%s: %+v, want %s", text, acts, want)
		}
	}
}

// A country that is chosen as a speaker is the state of the text, in whatever language.
func TestCountryChosen(t *testing.T) {
	c, doubts := checkDraft(t, []draft.Text{{ID: "a", Text: "L'ambassade de Russie a rejeté ces conclusions. Dans une note, elle a écrit : « La Russie n'a pris aucune part à cette intrusion. »",
		Lang: "fr", Own: true, Publisher: "fr", Date: "2025-06-02"}}, draft.Options{})
	d := doubtOn(t, doubts, draft.DoubtPronoun, "elle")
	i := slices.IndexFunc(d.Alternatives, func(a draft.Alternative) bool { return a.Text == "Russie" || a.Text == "La Russie" })
	if i < 0 {
		t.Skipf("no country is among %+v", d.Alternatives)
	}
	decided, err := draft.Apply(c, draft.Decisions{d.ID: d.Alternatives[i].Choice})
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range decided.Actors {
		if u, ok := a.(*attribution.Unnamed); ok && len(u.Names) > 0 && u.Names[0].Text == "Russie" {
			t.Error("Russia is somebody who is not named")
		}
	}
}
