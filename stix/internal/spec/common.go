package spec

// Common properties (section 3.2).

var (
	typeProperty       = Property{Name: "type", Kind: String, Required: Both}
	idProperty         = Property{Name: "id", Kind: Identifier, Required: Both}
	specVersion        = Property{Name: "spec_version", Kind: String, Required: V21, In: V21}
	createdByRef       = Property{Name: "created_by_ref", Kind: Identifier, Refs: []string{"identity"}}
	created            = Property{Name: "created", Kind: Millisecond, Required: Both}
	modified           = Property{Name: "modified", Kind: Millisecond, Required: Both}
	revoked            = Property{Name: "revoked", Kind: Boolean}
	labels             = Property{Name: "labels", Kind: String, List: true}
	confidence         = Property{Name: "confidence", Kind: Integer, In: V21, Bounds: &Bounds{Low: 0, High: 100}}
	lang               = Property{Name: "lang", Kind: Language, In: V21}
	externalReferences = Property{Name: "external_references", Kind: Struct, List: true, Of: &externalReference}
	objectMarkingRefs  = Property{Name: "object_marking_refs", Kind: Identifier, List: true, Refs: []string{"marking-definition"}}
	granularMarkings   = Property{Name: "granular_markings", Kind: Struct, List: true, Of: &granularMarking}
	defanged           = Property{Name: "defanged", Kind: Boolean, In: V21}
	extensions         = Property{Name: "extensions", Kind: Extensions, In: V21}
)

// reserved are the names that must not be used in any object (section 3.8; STIX 2.0, part 1, section 3.5).
var reserved = []Property{
	{Name: "severity", Kind: Reserved},
	{Name: "action", Kind: Reserved},
	{Name: "username", Kind: Reserved, In: V21},
	{Name: "phone_number", Kind: Reserved, In: V21},
	{Name: "usernames", Kind: Reserved, In: V20},
	{Name: "phone_numbers", Kind: Reserved},
	{Name: "confidence", Kind: Reserved, In: V20},
	{Name: "addresses", Kind: Reserved, In: V20},
	{Name: "first_seen_precision", Kind: Reserved, In: V20},
	{Name: "last_seen_precision", Kind: Reserved, In: V20},
	{Name: "valid_from_precision", Kind: Reserved, In: V20},
	{Name: "valid_until_precision", Kind: Reserved, In: V20},
}

// common returns the properties that objects of a category have, beside their own.
func common(c Category) []Property {
	switch c {
	case Domain, Relationship:
		return append([]Property{typeProperty, specVersion, idProperty, createdByRef, created, modified, revoked,
			labels, confidence, lang,
			externalReferences, objectMarkingRefs, granularMarkings, extensions}, reserved...)
	case Observable:
		version := specVersion
		version.Required = 0
		return append([]Property{typeProperty, version, idProperty, objectMarkingRefs, granularMarkings, defanged,
			{Name: "extensions", Kind: Extensions}}, reserved...)
	}
	return nil
}

var externalReference = Type{ // section 2.5
	Properties: []Property{
		{Name: "source_name", Kind: String, Required: Both},
		{Name: "description", Kind: String},
		{Name: "url", Kind: String},
		{Name: "hashes", Kind: Hashes},
		{Name: "external_id", Kind: String},
	},
	AnyOf: []string{"description", "url", "external_id"},
}

var killChainPhase = Type{ // section 2.11
	Properties: []Property{
		{Name: "kill_chain_name", Kind: String, Required: Both},
		{Name: "phase_name", Kind: String, Required: Both},
	},
}

var granularMarking = Type{ // section 7.2.3
	Properties: []Property{
		{Name: "lang", Kind: Language, In: V21},
		{Name: "marking_ref", Kind: Identifier, Required: V20, Refs: []string{"marking-definition"}},
		{Name: "selectors", Kind: String, List: true, Required: Both},
	},
	AnyOf: []string{"lang", "marking_ref"},
	Apart: [][2]string{{"lang", "marking_ref"}},
}
