package attribution_test

import (
	"testing"

	. "example.com/attribution"
	"example.com/attribution/edtf"
)

// linJian is a denial before the accusation, an objection to the evidence after it; and two Chinese sentences on their
// way through official English and agency French, of which one loses its conclusions and the other gains the word
// "all".
func linJian() *Case {
	return &Case{
		ID: "2024-lin-jian",
		Actors: Actors{
			"china":          &State{Profile: Named("China"), Code: "CN"},
			"china-mfa":      &Organ{Profile: Named("外交部", "zh"), Of: "china"},
			"lin-jian":       &Person{Profile: Named("林剑", "zh"), Roles: []Role{{Of: "china-mfa", Title: en("spokesperson")}}},
			"embassy-ottawa": &Organ{Profile: Named("Embassy of China in Canada"), Of: "china-mfa"},
			"apt31":          &Group{Profile: Named("APT31")},
			"uk":             &State{Profile: Named("United Kingdom"), Code: "GB"},
			"fcdo":           &Organ{Profile: Named("Foreign, Commonwealth & Development Office"), Of: "uk"},
			"reuters":        &Organization{Profile: Named("Reuters"), Sort: OrganizationMedia},
			"afp":            &Organization{Profile: Named("Agence France-Presse"), Sort: OrganizationMedia},
			"cns":            &Organization{Profile: Named("China News Service"), Sort: OrganizationMedia},
		},
		Incidents: Incidents{"ec": {}, "mps": {}},
		Attributions: Attributions{
			"ec-china":  {Subject: "incidents/ec", Link: AffiliatedTo, Object: "actors/china"},
			"mps-apt31": {Subject: "incidents/mps", Link: ConductedBy, Object: "actors/apt31"},
		},
		Sources: Sources{
			"cn-mfa25":   {Lang: "zh", URL: "https://www.guancha.cn/internation/2024_03_25_729563.shtml"},
			"cn-mfa26zh": {Publisher: "cns", Lang: "zh"},
			"cn-mfa26en": {Lang: "en", URL: "http://hamburg.china-consulate.gov.cn/det/fysths/202403/t20240326_11271172.htm"},
			"cn-ott":     {Lang: "en", URL: "https://www.oananews.org/node/679737"},
			"uk-fcdo":    {Publisher: "fcdo", Lang: "en"},
			"zonebourse": {Lang: "fr"},
			"fr-afp":     {Publisher: "afp", Lang: "fr", Title: Words{Text: "Pékin nie être derrière les cyberattaques visant Washington, Londres et Wellington", Lang: "fr"}},
			"seed":       {Lang: "en"},
		},
		Statements: Statements{
			"lin-25": {Kind: StatementAnswer, By: []ActorID{"lin-jian"}, For: []ActorID{"china"}, Office: "china-mfa",
				When: "2024-03-25[Asia/Shanghai]", Source: "cn-mfa25",
				Acts: []Act{{Verb: Denies, On: []Ref{"attributions/ec-china"}, Quotes: []QuoteID{"politicize"}}}},
			"fcdo": {Kind: StatementRelease, By: []ActorID{"fcdo"}, For: []ActorID{"uk"},
				When: "2024-03-25T16:30[Europe/London]", Source: "uk-fcdo",
				Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/ec-china", "attributions/mps-apt31"}}}},
			"lin-26": {Kind: StatementAnswer, By: []ActorID{"lin-jian"}, For: []ActorID{"china"}, Office: "china-mfa",
				When: "2024-03-26[Asia/Shanghai]", Source: "cn-mfa26zh",
				Acts: []Act{
					{Verb: Denies, On: []Ref{"attributions/mps-apt31"}, Answers: []Ref{"statements/fcdo"}, Quotes: []QuoteID{"evidence"}},
					{Verb: Announces, Quotes: []QuoteID{"measures"}}, // of measures that nobody has listed
				}},
			"lin-26-en": {Kind: StatementTranscript, By: []ActorID{"china-mfa"}, When: "2024-03-26", Source: "cn-mfa26en"},
			"reuters":   {Kind: StatementArticle, By: []ActorID{"reuters"}, Source: "zonebourse"},
			"afp":       {Kind: StatementArticle, By: []ActorID{"afp"}, When: "2024-03-26", Source: "fr-afp"},
			"seed":      {Kind: StatementArticle, Source: "seed"},
			"ottawa": {Kind: StatementAnswer, By: []ActorID{"embassy-ottawa"}, For: []ActorID{"china"},
				When: "2024-03-29[America/Toronto]", Source: "cn-ott"},
		},
		Quotes: Quotes{
			"politicize": {Statement: "lin-25", Lang: "zh", Text: "网络攻击溯源问题高度复杂敏感,在调查和定性网络事件时,应有充分客观证据," +
				"而不是在没有事实依据的情况下抹黑他国,更不能将网络安全问题政治化。"},

			"evidence": {Statement: "lin-26", Lang: "zh", Text: "明确表明英方提供的证据不足,相关结论缺乏专业性"},
			"evidence-en": {Statement: "lin-26-en", Lang: "en", Renders: "evidence", Mode: ModeOfficial,
				Text: "the evidence provided by the British side was inadequate and relevant conclusions lack professionalism"},
			"evidence-fr": {Statement: "reuters", Lang: "fr", Renders: "evidence", Mode: ModePublished, Form: FormParaphrase,
				Text: "L'accusation de la Grande-Bretagne n'est pas professionnelle"},
			"evidence-ottawa": {Statement: "ottawa", Lang: "en", Repeats: "evidence-en",
				Text: "the evidence provided by the British side was inadequate and relevant conclusions lack professionalism"},

			"measures": {Statement: "lin-26", Lang: "zh", Text: "将采取必要措施维护中方的合法权益"},
			"measures-en": {Statement: "lin-26-en", Lang: "en", Renders: "measures", Mode: ModeOfficial, Form: FormExcerpt,
				Text: "necessary measures"},
			"measures-fr": {Statement: "afp", Lang: "fr", Renders: "measures", Mode: ModePublished,
				Text: "prendra toutes les mesures nécessaires pour préserver ses droits et intérêts légitimes"},
			"measures-seed": {Statement: "seed", Lang: "en-t-fr-t0-und", Renders: "measures-fr", Mode: ModeMachine, Form: FormExcerpt,
				Text: "all necessary measures"},
		},
	}
}

func TestDenialBeforeAccusation(t *testing.T) {
	c := valid(t, linJian())
	equal(t, did(c, Denies, "attributions/ec-china"), "lin-25: china")
	equal(t, did(c, Denies, "attributions/mps-apt31"), "lin-26: china")
	// All of 25 March in Beijing lies before half past four in London: only the zones tell.
	is(t, c.Statements["lin-25"].When.Before(c.Statements["fcdo"].When), edtf.Yes)
	is(t, When("2024-03-25").Before("2024-03-25T16:30"), edtf.CannotTell)
}

func TestRenderingChain(t *testing.T) {
	c := valid(t, linJian())
	equal(t, chain(c, "measures-seed"), "seed en-t-fr-t0-und machine", "afp fr published", "lin-26 zh ")
	equal(t, renderings(c, "evidence"), "evidence-en", "evidence-fr")
	is(t, c.Quotes["evidence-ottawa"].Text, c.Quotes[c.Quotes["evidence-ottawa"].Repeats].Text)
}
