package attribution_test

import (
	"strings"
	"testing"

	. "example.com/attribution"
)

// nwpu is a Chinese word for a provisional finding that no scale holds, a headline without it, and certainty that rises
// in three days.
func nwpu() *Case {
	return &Case{
		ID: "2022-nwpu",
		Actors: Actors{
			"us":       &State{Profile: Named("United States"), Code: "US"},
			"nsa":      &Organ{Profile: Named("National Security Agency"), Of: "us"},
			"tao":      &Organ{Profile: Named("特定入侵行动办公室", "zh"), Of: "nsa"},
			"china":    &State{Profile: Named("China"), Code: "CN"},
			"cverc":    &Organ{Profile: Named("国家计算机病毒应急处理中心", "zh"), Of: "china"},
			"mao-ning": &Person{Profile: Named("Mao Ning")},
			"yang-tao": &Person{Profile: Named("杨涛", "zh")},
			"360":      &Organization{Profile: Named("360"), Sort: OrganizationCompany},
			"partners": &Unnamed{Profile: Named("欧洲、南亚部分国家合作伙伴", "zh")},
		},
		Incidents: Incidents{"nwpu": {}},
		Accounts:  Accounts{"theft": {Incident: "nwpu", Kinds: []Effect{EffectDataTheft}}},
		Sources:   Sources{"chinadaily": {Lang: "zh"}},
		Evidence:  Evidence{"help": {By: []ActorID{"cverc", "360"}, From: []ActorID{"partners"}}},
		Attributions: Attributions{
			"nwpu-tao": {Subject: "incidents/nwpu", Link: ConductedBy, Object: "actors/tao"},
		},
		Statements: Statements{
			"cverc": {Kind: StatementReport, By: []ActorID{"cverc", "360"}, When: "2022-09-05[Asia/Shanghai]",
				Acts: []Act{
					{Verb: Asserts, Part: "headline", On: []Ref{"attributions/nwpu-tao"}, Quotes: []QuoteID{"headline"}},
					{Verb: Asserts, Part: "body", On: []Ref{"attributions/nwpu-tao"}, Assessment: certainty("初步判明", "zh"),
						Evidence: []EvidenceID{"help"}, Quotes: []QuoteID{"body"}},
					{Verb: Asserts, Part: "body", On: []Ref{"accounts/theft"}, Wording: Words{Text: "疑似窃取", Lang: "zh"},
						Assessment: certainty("疑似", "zh")},
				}},
			"mao-ning": {Kind: StatementAnswer, By: []ActorID{"mao-ning"}, For: []ActorID{"china"}, When: "2022-09-05[Asia/Shanghai]",
				Acts: []Act{{Verb: Asserts, On: []Ref{"attributions/nwpu-tao"}, Assessment: certainty("证据链清晰完整", "zh")}}},
			"yang-tao": {Kind: StatementRepresentation, By: []ActorID{"yang-tao"}, For: []ActorID{"china"}, To: []ActorID{"us"},
				When: "2022-09-08[Asia/Shanghai]", Source: "chinadaily",
				Acts: []Act{
					{Verb: Asserts, On: []Ref{"attributions/nwpu-tao"}, Assessment: certainty("有关事实清清楚楚,证据确凿充分", "zh")},
					{Verb: Announces, On: []Ref{"responses/demarche"}},
				}},
		},
		Quotes: Quotes{
			"headline": {Statement: "cverc", Lang: "zh", Text: "网络攻击源头系美国国家安全局"},
			"body":     {Statement: "cverc", Lang: "zh", Text: "初步判明相关攻击活动源自美国国家安全局(NSA)“特定入侵行动办公室”"},
		},
		Responses: Responses{
			"demarche": &DiplomaticMeasure{Step: StepDemarche, EnvoyOf: "us",
				Measure: Measure{By: []ActorID{"china"}, Against: []ActorID{"us"}, CarriedOut: "2022-09-08[Asia/Shanghai]"}},
		},
	}
}

func TestNWPU(t *testing.T) {
	c := valid(t, nwpu())
	equal(t, strengths(c, "attributions/nwpu-tao"),
		"cverc: ", "cverc: 初步判明", "mao-ning: 证据链清晰完整", "yang-tao: 有关事实清清楚楚,证据确凿充分")
	equal(t, holders(c, "attributions/nwpu-tao"), "360", "china", "cverc")
	is(t, strings.Contains(c.Quotes["headline"].Text, "初步"), false)
}
