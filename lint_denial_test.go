package attribution_test

import "example.com/attribution"

// rejecting lets the article, by a party, do something with the claim that China is behind the compromise.
func rejecting(by attribution.ActorID, verb attribution.Verb, on attribution.Ref) func(*attribution.Case) {
	return func(c *attribution.Case) {
		c.Actors["ministry"] = &attribution.Organ{Profile: attribution.Named("Ministry"), Of: "china"}
		c.Actors["company"] = &attribution.Organization{Profile: attribution.Named("Company"), Country: "CN"}
		c.Actors["envoy"] = &attribution.Person{Profile: attribution.Named("Envoy"), Roles: []attribution.Role{{Of: "ministry"}}}
		c.Actors["bureau"] = &attribution.Organ{Profile: attribution.Named("Bureau"), Of: "ministry"}
		c.Attributions["bureau"] = &attribution.Attribution{Subject: "incidents/ec", Link: attribution.ConductedBy, Object: "actors/bureau"}
		c.Attributions["group"] = &attribution.Attribution{Subject: "incidents/ec", Link: attribution.ConductedBy, Object: "actors/apt31"}
		c.Attributions["nexus"] = &attribution.Attribution{Subject: "actors/apt31", Link: attribution.SponsoredBy, Object: "actors/china"}
		a := &c.Statements["release"].Acts[0]
		a.On = append(a.On, "attributions/bureau", "attributions/group", "attributions/nexus")
		s := c.Statements["article"]
		s.By = []attribution.ActorID{by}
		s.Acts = []attribution.Act{{Verb: verb, On: []attribution.Ref{on}, Quotes: []attribution.QuoteID{"excerpt"}}}
	}
}

// lintDenials are the cases of the rules about who rejects a claim, and by which verb.
var lintDenials = []lintCase{
	{"a denial of what accuses another", attribution.CodeNotAccused, "/statements/article/acts/0/verb", "",
		rejecting("uk", attribution.Denies, "attributions/ec-china"), rejecting("china", attribution.Denies, "attributions/ec-china")},
	{"a denial of a statement against another", attribution.CodeNotAccused, "/statements/article/acts/0/verb", "",
		rejecting("uk", attribution.Denies, "statements/release"), rejecting("envoy", attribution.Denies, "statements/release")},
	{"a denial by another than the state of an organ", attribution.CodeNotAccused, "/statements/article/acts/0/verb", "",
		rejecting("uk", attribution.Denies, "attributions/bureau"), rejecting("china", attribution.Denies, "attributions/bureau")},
	{"a denial by another than who is said to be behind a group", attribution.CodeNotAccused, "/statements/article/acts/0/verb", "",
		rejecting("uk", attribution.Denies, "attributions/group"), rejecting("ministry", attribution.Denies, "attributions/group")},
	{"a denial by another than a company of the accused", attribution.CodeNotAccused, "/statements/article/acts/0/verb", "",
		rejecting("uk", attribution.Denies, "attributions/nexus"), rejecting("company", attribution.Denies, "attributions/nexus")},
	{"the accused contests", attribution.CodeIsAccused, "/statements/article/acts/0/verb", "",
		rejecting("china", attribution.Contests, "attributions/ec-china"), rejecting("uk", attribution.Contests, "attributions/ec-china")},
	{"the accused rejects", attribution.CodeIsAccused, "/statements/article/acts/0/verb", "",
		rejecting("envoy", attribution.Rejects, "attributions/bureau"), rejecting("company", attribution.Rejects, "attributions/bureau")},
	{"a reported denial of what accuses another, and of a telling", attribution.CodeNotAccused, "/statements/article/acts/0/reported/verb", "",
		reportedDenial("attributions/ec-china"), reportedDenial("accounts/when")},
}

// reportedDenial lets the article report that the United Kingdom denies something.
func reportedDenial(on attribution.Ref) func(*attribution.Case) {
	return func(c *attribution.Case) {
		rejecting("china", attribution.Reports, "")(c)
		c.Statements["article"].Acts[0] = attribution.Act{Verb: attribution.Reports, Quotes: []attribution.QuoteID{"excerpt"},
			Reported: &attribution.Act{Verb: attribution.Denies, By: []attribution.ActorID{"uk"}, On: []attribution.Ref{on}}}
	}
}
