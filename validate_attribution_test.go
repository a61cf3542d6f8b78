package attribution_test

import . "example.com/attribution"

var attributionBreaches = []breach{
	{"no subject", finds(lacks("/attributions/claim", "subject")),
		func(c *Case) { c.Attributions["claim"].Subject = "" },
		func(c *Case) { c.Attributions["claim"].Period = "" }},
	{"no link", finds(lacks("/attributions/claim", "link")),
		func(c *Case) { c.Attributions["claim"].Link = "" },
		func(c *Case) { c.Attributions["claim"].Link = ConnectedWith }},
	{"no object", finds(lacks("/attributions/claim", "object")),
		func(c *Case) { c.Attributions["claim"].Object = "" },
		func(c *Case) { c.Attributions["claim"].Object = "actors/official" }},
	{"a link that is not namespaced", finds(at("/attributions/claim/link", CodeUnknownWord)),
		func(c *Case) { c.Attributions["claim"].Link = "inspired-by" },
		func(c *Case) { c.Attributions["claim"].Link = AssistedBy }},
	{"a custom link without a family", finds(lacks("/attributions/claim", "family")),
		func(c *Case) { c.Attributions["claim"].Link = "example.org/inspired-by" },
		func(c *Case) {
			c.Attributions["claim"].Link, c.Attributions["claim"].Family = "example.org/inspired-by", FamilyPerpetration
		}},
	{"a family that the link says itself", finds(at("/attributions/claim/family", CodeMisplacedMember)),
		func(c *Case) { c.Attributions["claim"].Family = FamilyPerpetration },
		func(c *Case) { c.Attributions["claim"].Link = ConductedBy }},
	{"ends that the family of a custom link does not take", finds(at("/attributions/claim/object", CodeWrongEnds)),
		func(c *Case) {
			c.Attributions["claim"].Link, c.Attributions["claim"].Family = "example.org/inspired-by", FamilyStateNexus
		},
		func(c *Case) {
			c.Attributions["nexus"].Link, c.Attributions["nexus"].Family = "example.org/inspired-by", FamilyStateNexus
		}},
	{"a subject that the link does not take", finds(at("/attributions/nexus/subject", CodeWrongEnds)),
		func(c *Case) { c.Attributions["nexus"].Subject = "evidence/malware" },
		func(c *Case) { c.Attributions["nexus"].Subject = "incidents/theft" }},
	{"an object that the link does not take", finds(at("/attributions/nexus/object", CodeWrongEnds)),
		func(c *Case) { c.Attributions["nexus"].Object = "actors/press" },
		func(c *Case) { c.Attributions["nexus"].Object = "actors/service" }},
	{"neither end", finds(at("/attributions/reply/subject", CodeWrongEnds), at("/attributions/reply/object", CodeWrongEnds)),
		func(c *Case) {
			c.Attributions["reply"].Subject, c.Attributions["reply"].Object = "responses/listing", "actors/accused"
		},
		func(c *Case) { c.Attributions["reply"].Object = "incidents/theft" }},
	{"an incident that is part of an actor", finds(at("/attributions/claim/object", CodeWrongEnds)),
		func(c *Case) { c.Attributions["claim"].Link = PartOf },
		func(c *Case) {
			c.Attributions["claim"].Link, c.Attributions["claim"].Object = PartOf, "incidents/theft"
		}},
	{"an actor that is part of an incident", finds(at("/attributions/nexus/object", CodeWrongEnds)),
		func(c *Case) {
			c.Attributions["nexus"].Link, c.Attributions["nexus"].Object = PartOf, "incidents/theft"
		},
		func(c *Case) { c.Attributions["nexus"].Link = PartOf }},
	{"a proposition about a proposition", finds(at("/attributions/claim/subject", CodeWrongEnds)),
		func(c *Case) { c.Attributions["claim"].Subject = "attributions/nexus" },
		func(c *Case) { c.Attributions["claim"].Object = "actors/cell" }}, // any link takes an actor of a kind that is not known
	{"a bare id for a reference", finds(at("/attributions/claim/object", CodeDangling)),
		func(c *Case) { c.Attributions["claim"].Object = "band" },
		func(c *Case) { c.Attributions["claim"].Object = ActorID("band").Ref() }},
	{"a collection that there is not", finds(at("/attributions/claim/object", CodeDangling)),
		func(c *Case) { c.Attributions["claim"].Object = "groups/band" },
		func(c *Case) { c.Attributions["claim"].Object = "actors/band" }},
}
