package spec

import (
	"iter"
	"slices"
)

// Suggested reports whether the specification lists a relationship between objects of these types (appendix B, section
// 3.7, and STIX 2.0 with fewer types). All others are permitted, too.
func Suggested(source, relationship, target string) bool {
	switch relationship {
	case "related-to":
		return true
	case "derived-from", "duplicate-of":
		return source == target
	}
	if source == "infrastructure" && relationship == "consists-of" {
		if t := Lookup(target, V21); t != nil && t.Category == Observable {
			return true
		}
	}
	return slices.ContainsFunc(suggestions, func(s suggestion) bool {
		return s.source == source && slices.Contains(s.relationships, relationship) && slices.Contains(s.targets, target)
	})
}

// Relations yields the relationships that the specification lists between objects of these types, some twice.
func Relations(source, target string) iter.Seq[string] {
	return func(yield func(string) bool) {
		if !yield("related-to") {
			return
		}
		if source == target && (!yield("derived-from") || !yield("duplicate-of")) {
			return
		}
		for _, s := range suggestions {
			for _, r := range s.relationships {
				if s.source == source && slices.Contains(s.targets, target) && !yield(r) {
					return
				}
			}
		}
	}
}

type suggestion struct {
	source        string
	relationships []string
	targets       []string
}

var suggestions = []suggestion{
	{source: "attack-pattern", relationships: []string{"delivers"}, targets: []string{"malware"}},
	{source: "attack-pattern", relationships: []string{"targets"}, targets: []string{"identity", "location", "vulnerability"}},
	{source: "attack-pattern", relationships: []string{"uses"}, targets: []string{"malware", "tool"}},
	{source: "campaign", relationships: []string{"attributed-to"}, targets: []string{"intrusion-set", "threat-actor"}},
	{source: "campaign", relationships: []string{"compromises"}, targets: []string{"infrastructure"}},
	{source: "campaign", relationships: []string{"originates-from"}, targets: []string{"location"}},
	{source: "campaign", relationships: []string{"targets"}, targets: []string{"identity", "location", "vulnerability"}},
	{source: "campaign", relationships: []string{"uses"}, targets: []string{"attack-pattern", "infrastructure",
		"malware", "tool"}},
	{source: "course-of-action", relationships: []string{"investigates"}, targets: []string{"indicator"}},
	{source: "course-of-action", relationships: []string{"mitigates"},
		targets: []string{"attack-pattern", "indicator", "malware", "tool", "vulnerability"}},
	{source: "course-of-action", relationships: []string{"remediates"}, targets: []string{"malware", "vulnerability"}},
	{source: "domain-name", relationships: []string{"resolves-to"}, targets: []string{"domain-name", "ipv4-addr", "ipv6-addr"}},
	{source: "identity", relationships: []string{"located-at"}, targets: []string{"location"}},
	{source: "indicator", relationships: []string{"indicates"},
		targets: []string{"attack-pattern", "campaign", "infrastructure", "intrusion-set", "malware", "threat-actor", "tool"}},
	{source: "indicator", relationships: []string{"based-on"}, targets: []string{"observed-data"}},
	{source: "infrastructure", relationships: []string{"communicates-with"},
		targets: []string{"infrastructure", "ipv4-addr", "ipv6-addr", "domain-name", "url"}},
	{source: "infrastructure", relationships: []string{"consists-of"}, targets: []string{"infrastructure", "observed-data"}},
	{source: "infrastructure", relationships: []string{"controls"}, targets: []string{"infrastructure", "malware"}},
	{source: "infrastructure", relationships: []string{"delivers"}, targets: []string{"malware"}},
	{source: "infrastructure", relationships: []string{"has"}, targets: []string{"vulnerability"}},
	{source: "infrastructure", relationships: []string{"hosts"}, targets: []string{"tool", "malware"}},
	{source: "infrastructure", relationships: []string{"located-at"}, targets: []string{"location"}},
	{source: "infrastructure", relationships: []string{"uses"}, targets: []string{"infrastructure"}},
	{source: "intrusion-set", relationships: []string{"attributed-to"}, targets: []string{"threat-actor"}},
	{source: "intrusion-set", relationships: []string{"compromises"}, targets: []string{"infrastructure"}},
	{source: "intrusion-set", relationships: []string{"hosts", "owns"}, targets: []string{"infrastructure"}},
	{source: "intrusion-set", relationships: []string{"originates-from"}, targets: []string{"location"}},
	{source: "intrusion-set", relationships: []string{"targets"}, targets: []string{"identity", "location", "vulnerability"}},
	{source: "intrusion-set", relationships: []string{"uses"},
		targets: []string{"attack-pattern", "infrastructure", "malware", "tool"}},
	{source: "ipv4-addr", relationships: []string{"belongs-to"}, targets: []string{"autonomous-system"}},
	{source: "ipv4-addr", relationships: []string{"resolves-to"}, targets: []string{"mac-addr"}},
	{source: "ipv6-addr", relationships: []string{"belongs-to"}, targets: []string{"autonomous-system"}},
	{source: "ipv6-addr", relationships: []string{"resolves-to"}, targets: []string{"mac-addr"}},
	{source: "malware", relationships: []string{"authored-by"}, targets: []string{"threat-actor", "intrusion-set"}},
	{source: "malware", relationships: []string{"beacons-to", "exfiltrates-to"}, targets: []string{"infrastructure"}},
	{source: "malware", relationships: []string{"communicates-with"},
		targets: []string{"ipv4-addr", "ipv6-addr", "domain-name", "url"}},
	{source: "malware", relationships: []string{"controls"}, targets: []string{"malware"}},
	{source: "malware", relationships: []string{"downloads", "drops"}, targets: []string{"malware", "tool", "file"}},
	{source: "malware", relationships: []string{"exploits"}, targets: []string{"vulnerability"}},
	{source: "malware", relationships: []string{"originates-from"}, targets: []string{"location"}},
	{source: "malware", relationships: []string{"targets"},
		targets: []string{"identity", "infrastructure", "location", "vulnerability"}},
	{source: "malware", relationships: []string{"uses"}, targets: []string{"attack-pattern", "infrastructure",
		"malware", "tool"}},
	{source: "malware", relationships: []string{"variant-of"}, targets: []string{"malware"}},
	{source: "malware-analysis", relationships: []string{"characterizes"}, targets: []string{"malware"}},
	{source: "malware-analysis", relationships: []string{"av-analysis-of"}, targets: []string{"malware"}},
	{source: "malware-analysis", relationships: []string{"static-analysis-of"}, targets: []string{"malware"}},
	{source: "malware-analysis", relationships: []string{"dynamic-analysis-of"}, targets: []string{"malware"}},
	{source: "threat-actor", relationships: []string{"attributed-to"}, targets: []string{"identity"}},
	{source: "threat-actor", relationships: []string{"compromises"}, targets: []string{"infrastructure"}},
	{source: "threat-actor", relationships: []string{"hosts", "owns"}, targets: []string{"infrastructure"}},
	{source: "threat-actor", relationships: []string{"impersonates"}, targets: []string{"identity"}},
	{source: "threat-actor", relationships: []string{"located-at"}, targets: []string{"location"}},
	{source: "threat-actor", relationships: []string{"targets"}, targets: []string{"identity", "location", "vulnerability"}},
	{source: "threat-actor", relationships: []string{"uses"},
		targets: []string{"attack-pattern", "infrastructure", "malware", "tool"}},
	{source: "tool", relationships: []string{"delivers"}, targets: []string{"malware"}},
	{source: "tool", relationships: []string{"drops"}, targets: []string{"malware"}},
	{source: "tool", relationships: []string{"has"}, targets: []string{"vulnerability"}},
	{source: "tool", relationships: []string{"targets"}, targets: []string{"identity", "infrastructure", "location",
		"vulnerability"}},
	{source: "tool", relationships: []string{"uses"}, targets: []string{"infrastructure"}},
}
