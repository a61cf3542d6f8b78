package spec

// relationships returns the STIX Relationship Objects (section 5).
func relationships() []*Type { return []*Type{&relationship, &sighting} }

var relationship = Type{ // section 5.1
	Name:     "relationship",
	Category: Relationship,
	Properties: []Property{
		{Name: "relationship_type", Kind: String, Required: Both},
		{Name: "description", Kind: String},
		{Name: "source_ref", Kind: Identifier, Required: Both},
		{Name: "target_ref", Kind: Identifier, Required: Both},
		{Name: "start_time", Kind: Timestamp, In: V21},
		{Name: "stop_time", Kind: Timestamp, In: V21},
	},
	After: [][2]string{{"start_time", "stop_time"}},
}

var sighting = Type{ // section 5.2
	Name:     "sighting",
	Category: Relationship,
	Properties: []Property{
		{Name: "description", Kind: String, In: V21},
		{Name: "first_seen", Kind: Timestamp},
		{Name: "last_seen", Kind: Timestamp},
		{Name: "count", Kind: Integer, Bounds: &Bounds{Low: 0, High: 999_999_999}},
		{Name: "sighting_of_ref", Kind: Identifier, Required: Both},
		{Name: "observed_data_refs", Kind: Identifier, List: true, Refs: []string{"observed-data"}},
		{Name: "where_sighted_refs", Kind: Identifier, List: true, Refs: []string{"identity", "location"}},
		{Name: "summary", Kind: Boolean},
	},
	Order: [][2]string{{"first_seen", "last_seen"}},
}
