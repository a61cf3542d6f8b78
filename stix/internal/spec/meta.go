package spec

// meta returns the STIX Meta Objects (section 7) and the bundle.
func meta() []*Type {
	return []*Type{&languageContent, &markingDefinition, &extensionDefinition, &bundle}
}

var languageContent = Type{ // section 7.1
	Name:     "language-content",
	Category: Meta,
	In:       V21,
	Properties: []Property{
		typeProperty, specVersion, idProperty, createdByRef, created, modified, revoked, labels, confidence, externalReferences,
		objectMarkingRefs, granularMarkings, extensions,
		{Name: "object_ref", Kind: Identifier, Required: Both},
		{Name: "object_modified", Kind: Timestamp},
		{Name: "contents", Kind: Contents, Required: Both},
	},
}

var markingDefinition = Type{ // section 7.2.1
	Name:     "marking-definition",
	Category: Meta,
	Properties: []Property{
		typeProperty, specVersion, idProperty, createdByRef, created, externalReferences, objectMarkingRefs,
		granularMarkings, extensions,
		{Name: "name", Kind: String, In: V21},
		{Name: "definition_type", Kind: String, Required: V20},
		{Name: "definition", Kind: Any, Required: V20},
	},
	AnyOf:    []string{"definition_type", "extensions"},
	Together: [][2]string{{"definition_type", "definition"}, {"definition", "definition_type"}},
}

var extensionDefinition = Type{ // section 7.3
	Name:     "extension-definition",
	Category: Meta,
	In:       V21,
	Properties: []Property{
		typeProperty, specVersion, idProperty, created, modified, revoked, labels, externalReferences,
		objectMarkingRefs, granularMarkings,
		{Name: "created_by_ref", Kind: Identifier, Required: Both, Refs: []string{"identity"}},
		{Name: "name", Kind: String, Required: Both},
		{Name: "description", Kind: String},
		{Name: "schema", Kind: String, Required: Both},
		{Name: "version", Kind: String, Required: Both},
		{Name: "extension_types", Kind: Enumeration, List: true, Required: Both, Words: extensionType},
		{Name: "extension_properties", Kind: String, List: true},
	},
}

var bundle = Type{ // section 8; STIX 2.0, part 1, section 5
	Name:     "bundle",
	Category: Envelope,
	Properties: []Property{
		typeProperty, idProperty,
		{Name: "spec_version", Kind: String, Required: V20, In: V20},
		{Name: "objects", Kind: Any},
	},
}
