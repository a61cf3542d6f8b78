package spec

// domain returns the STIX Domain Objects (section 4).
func domain() []*Type {
	return []*Type{
		&attackPattern, &campaign, &courseOfAction, &grouping, &identity, &incident, &indicator,
		&infrastructure, &intrusionSet, &location, &malware, &malwareAnalysis, &note, &observedData, &opinion,
		&report, &threatActor, &tool, &vulnerability,
	}
}

var attackPattern = Type{ // section 4.1
	Name:     "attack-pattern",
	Category: Domain,
	Properties: []Property{
		{Name: "name", Kind: String, Required: Both},
		{Name: "description", Kind: String},
		{Name: "aliases", Kind: String, List: true, In: V21},
		{Name: "kill_chain_phases", Kind: Struct, List: true, Of: &killChainPhase},
	},
}

var campaign = Type{ // section 4.2
	Name:     "campaign",
	Category: Domain,
	Properties: []Property{
		{Name: "name", Kind: String, Required: Both},
		{Name: "description", Kind: String},
		{Name: "aliases", Kind: String, List: true},
		{Name: "first_seen", Kind: Timestamp},
		{Name: "last_seen", Kind: Timestamp},
		{Name: "objective", Kind: String},
	},
	Order: [][2]string{{"first_seen", "last_seen"}},
}

var courseOfAction = Type{ // section 4.3
	Name:     "course-of-action",
	Category: Domain,
	Properties: []Property{
		{Name: "name", Kind: String, Required: Both},
		{Name: "description", Kind: String},
		{Name: "action", Kind: Reserved},
	},
}

var grouping = Type{ // section 4.4
	Name:     "grouping",
	Category: Domain,
	Properties: []Property{
		{Name: "name", Kind: String, Required: Both},
		{Name: "description", Kind: String},
		{Name: "context", Kind: Vocabulary, Required: Both, Words: groupingContext},
		{Name: "object_refs", Kind: Identifier, List: true, Required: Both},
	},
	In: V21,
}

var identity = Type{ // section 4.5
	Name:     "identity",
	Category: Domain,
	Properties: []Property{
		{Name: "name", Kind: String, Required: Both},
		{Name: "description", Kind: String},
		{Name: "roles", Kind: String, List: true, In: V21},
		{Name: "identity_class", Kind: Vocabulary, Required: V20, Words: identityClass},
		{Name: "sectors", Kind: Vocabulary, List: true, Words: industrySector},
		{Name: "contact_information", Kind: String},
	},
}

var incident = Type{ // section 4.6
	Name:     "incident",
	Category: Domain,
	Properties: []Property{
		{Name: "name", Kind: String, Required: Both},
		{Name: "description", Kind: String},
	},
	In: V21,
}

var indicator = Type{ // section 4.7
	Name:     "indicator",
	Category: Domain,
	Properties: []Property{
		{Name: "labels", Kind: Vocabulary, List: true, Required: V20, In: V20, Words: indicatorLabel},
		{Name: "name", Kind: String},
		{Name: "description", Kind: String},
		{Name: "indicator_types", Kind: Vocabulary, List: true, Words: indicatorType, In: V21},
		{Name: "pattern", Kind: String, Required: Both},
		{Name: "pattern_type", Kind: Vocabulary, Required: Both, Words: patternType, In: V21},
		{Name: "pattern_version", Kind: String, In: V21},
		{Name: "valid_from", Kind: Timestamp, Required: Both},
		{Name: "valid_until", Kind: Timestamp},
		{Name: "kill_chain_phases", Kind: Struct, List: true, Of: &killChainPhase},
	},
	After: [][2]string{{"valid_from", "valid_until"}},
}

var infrastructure = Type{ // section 4.8
	Name:     "infrastructure",
	Category: Domain,
	Properties: []Property{
		{Name: "name", Kind: String, Required: Both},
		{Name: "description", Kind: String},
		{Name: "infrastructure_types", Kind: Vocabulary, List: true, Words: infrastructureType},
		{Name: "aliases", Kind: String, List: true},
		{Name: "kill_chain_phases", Kind: Struct, List: true, Of: &killChainPhase},
		{Name: "first_seen", Kind: Timestamp},
		{Name: "last_seen", Kind: Timestamp},
	},
	In:    V21,
	Order: [][2]string{{"first_seen", "last_seen"}},
}

var intrusionSet = Type{ // section 4.9
	Name:     "intrusion-set",
	Category: Domain,
	Properties: []Property{
		{Name: "name", Kind: String, Required: Both},
		{Name: "description", Kind: String},
		{Name: "aliases", Kind: String, List: true},
		{Name: "first_seen", Kind: Timestamp},
		{Name: "last_seen", Kind: Timestamp},
		{Name: "goals", Kind: String, List: true},
		{Name: "resource_level", Kind: Vocabulary, Words: attackResourceLevel},
		{Name: "primary_motivation", Kind: Vocabulary, Words: attackMotivation},
		{Name: "secondary_motivations", Kind: Vocabulary, List: true, Words: attackMotivation},
	},
	Order: [][2]string{{"first_seen", "last_seen"}},
}

var location = Type{ // section 4.10
	Name:     "location",
	Category: Domain,
	Properties: []Property{
		{Name: "name", Kind: String},
		{Name: "description", Kind: String},
		{Name: "latitude", Kind: Float, Bounds: &Bounds{Low: -90, High: 90}},
		{Name: "longitude", Kind: Float, Bounds: &Bounds{Low: -180, High: 180}},
		{Name: "precision", Kind: Float},
		{Name: "region", Kind: Vocabulary, Words: region},
		{Name: "country", Kind: String},
		{Name: "administrative_area", Kind: String},
		{Name: "city", Kind: String},
		{Name: "street_address", Kind: String},
		{Name: "postal_code", Kind: String},
	},
	In:    V21,
	AnyOf: []string{"region", "country", "latitude"},
	Together: [][2]string{{"latitude", "longitude"}, {"longitude", "latitude"}, {"precision", "latitude"},
		{"precision", "longitude"}},
}

var malware = Type{ // section 4.11
	Name:     "malware",
	Category: Domain,
	Properties: []Property{
		{Name: "labels", Kind: Vocabulary, List: true, Required: V20, In: V20, Words: malwareLabel},
		{Name: "name", Kind: String, Required: V20},
		{Name: "description", Kind: String},
		{Name: "malware_types", Kind: Vocabulary, List: true, Words: malwareType, In: V21},
		{Name: "is_family", Kind: Boolean, In: V21},
		{Name: "aliases", Kind: String, List: true, In: V21},
		{Name: "kill_chain_phases", Kind: Struct, List: true, Of: &killChainPhase},
		{Name: "first_seen", Kind: Timestamp, In: V21},
		{Name: "last_seen", Kind: Timestamp, In: V21},
		{Name: "operating_system_refs", Kind: Identifier, List: true, Refs: []string{"software"}, In: V21},
		{Name: "architecture_execution_envs", Kind: Vocabulary, List: true, Words: processorArchitecture, In: V21},
		{Name: "implementation_languages", Kind: Vocabulary, List: true, Words: implementationLanguage, In: V21},
		{Name: "capabilities", Kind: Vocabulary, List: true, Words: malwareCapabilities, In: V21},
		{Name: "sample_refs", Kind: Identifier, List: true, In: V21, Refs: []string{"file", "artifact"}},
	},
	Order: [][2]string{{"first_seen", "last_seen"}},
}

var malwareAnalysis = Type{ // section 4.12
	Name:     "malware-analysis",
	Category: Domain,
	Properties: []Property{
		{Name: "product", Kind: String, Required: Both},
		{Name: "version", Kind: String},
		{Name: "host_vm_ref", Kind: Identifier, Refs: []string{"software"}},
		{Name: "operating_system_ref", Kind: Identifier, Refs: []string{"software"}},
		{Name: "installed_software_refs", Kind: Identifier, List: true, Refs: []string{"software"}},
		{Name: "configuration_version", Kind: String},
		{Name: "modules", Kind: String, List: true},
		{Name: "analysis_engine_version", Kind: String},
		{Name: "analysis_definition_version", Kind: String},
		{Name: "submitted", Kind: Timestamp},
		{Name: "analysis_started", Kind: Timestamp},
		{Name: "analysis_ended", Kind: Timestamp},
		{Name: "result_name", Kind: String},
		{Name: "result", Kind: Vocabulary, Words: malwareResult},
		{Name: "analysis_sco_refs", Kind: Identifier, List: true},
		{Name: "sample_ref", Kind: Identifier, Refs: []string{"file", "artifact", "network-traffic"}},
	},
	In:    V21,
	Order: [][2]string{{"analysis_started", "analysis_ended"}},
}

var note = Type{ // section 4.13
	Name:     "note",
	Category: Domain,
	Properties: []Property{
		{Name: "abstract", Kind: String},
		{Name: "content", Kind: String, Required: Both},
		{Name: "authors", Kind: String, List: true},
		{Name: "object_refs", Kind: Identifier, List: true, Required: Both},
	},
	In: V21,
}

var observedData = Type{ // section 4.14
	Name:     "observed-data",
	Category: Domain,
	Properties: []Property{
		{Name: "first_observed", Kind: Timestamp, Required: Both},
		{Name: "last_observed", Kind: Timestamp, Required: Both},
		{Name: "number_observed", Kind: Integer, Required: Both, Bounds: &Bounds{Low: 1, High: 999_999_999}},
		{Name: "objects", Kind: Container, Required: V20},
		{Name: "object_refs", Kind: Identifier, List: true, In: V21},
	},
	AnyOf: []string{"objects", "object_refs"},
	Apart: [][2]string{{"objects", "object_refs"}},
	Order: [][2]string{{"first_observed", "last_observed"}},
}

var opinion = Type{ // section 4.15
	Name:     "opinion",
	Category: Domain,
	Properties: []Property{
		{Name: "explanation", Kind: String},
		{Name: "authors", Kind: String, List: true},
		{Name: "opinion", Kind: Enumeration, Required: Both, Words: opinions},
		{Name: "object_refs", Kind: Identifier, List: true, Required: Both},
	},
	In: V21,
}

var report = Type{ // section 4.16
	Name:     "report",
	Category: Domain,
	Properties: []Property{
		{Name: "labels", Kind: Vocabulary, List: true, Required: V20, In: V20, Words: reportLabel},
		{Name: "name", Kind: String, Required: Both},
		{Name: "description", Kind: String},
		{Name: "report_types", Kind: Vocabulary, List: true, Words: reportType, In: V21},
		{Name: "published", Kind: Timestamp, Required: Both},
		{Name: "object_refs", Kind: Identifier, List: true, Required: Both},
	},
}

var threatActor = Type{ // section 4.17
	Name:     "threat-actor",
	Category: Domain,
	Properties: []Property{
		{Name: "labels", Kind: Vocabulary, List: true, Required: V20, In: V20, Words: threatActorLabel},
		{Name: "name", Kind: String, Required: Both},
		{Name: "description", Kind: String},
		{Name: "threat_actor_types", Kind: Vocabulary, List: true, Words: threatActorType, In: V21},
		{Name: "aliases", Kind: String, List: true},
		{Name: "first_seen", Kind: Timestamp, In: V21},
		{Name: "last_seen", Kind: Timestamp, In: V21},
		{Name: "roles", Kind: Vocabulary, List: true, Words: threatActorRole},
		{Name: "goals", Kind: String, List: true},
		{Name: "sophistication", Kind: Vocabulary, Words: threatActorSophistication},
		{Name: "resource_level", Kind: Vocabulary, Words: attackResourceLevel},
		{Name: "primary_motivation", Kind: Vocabulary, Words: attackMotivation},
		{Name: "secondary_motivations", Kind: Vocabulary, List: true, Words: attackMotivation},
		{Name: "personal_motivations", Kind: Vocabulary, List: true, Words: attackMotivation},
	},
	Order: [][2]string{{"first_seen", "last_seen"}},
}

var tool = Type{ // section 4.18
	Name:     "tool",
	Category: Domain,
	Properties: []Property{
		{Name: "labels", Kind: Vocabulary, List: true, Required: V20, In: V20, Words: toolLabel},
		{Name: "name", Kind: String, Required: Both},
		{Name: "description", Kind: String},
		{Name: "tool_types", Kind: Vocabulary, List: true, Words: toolType, In: V21},
		{Name: "aliases", Kind: String, List: true, In: V21},
		{Name: "kill_chain_phases", Kind: Struct, List: true, Of: &killChainPhase},
		{Name: "tool_version", Kind: String},
	},
}

var vulnerability = Type{ // section 4.19
	Name:     "vulnerability",
	Category: Domain,
	Properties: []Property{
		{Name: "name", Kind: String, Required: Both},
		{Name: "description", Kind: String},
	},
}
