package spec

// Open vocabularies: the words that should be taken, and others may be (section 2.14).

// accountType is account-type-ov (section 10.1).
var accountType = []string{
	"facebook", "ldap", "nis", "openid", "radius", "skype", "tacacs", "twitter", "unix", "windows-local", "windows-domain",
}

// attackMotivation is attack-motivation-ov (section 10.2).
var attackMotivation = []string{
	"accidental", "coercion", "dominance", "ideology", "notoriety", "organizational-gain", "personal-gain",
	"personal-satisfaction",
	"revenge", "unpredictable",
}

// attackResourceLevel is attack-resource-level-ov (section 10.3).
var attackResourceLevel = []string{
	"individual", "club", "contest", "team", "organization", "government",
}

// groupingContext is grouping-context-ov (section 10.6).
var groupingContext = []string{"suspicious-activity", "malware-analysis", "unspecified"}

// identityClass is identity-class-ov (section 10.8).
var identityClass = []string{"individual", "group", "system", "organization", "class", "unknown"}

// implementationLanguage is implementation-language-ov (section 10.9).
var implementationLanguage = []string{
	"applescript", "bash", "c", "c++", "c#", "go", "java", "javascript", "lua", "objective-c", "perl", "php", "powershell",
	"python", "ruby", "rust", "scala", "swift", "typescript", "visual-basic", "x86-32", "x86-64",
}

// indicatorType is indicator-type-ov (section 10.10).
var indicatorType = []string{
	"anomalous-activity", "anonymization", "benign", "compromised", "malicious-activity", "attribution", "unknown",
}

// industrySector is industry-sector-ov (section 10.11).
var industrySector = []string{
	"agriculture", "aerospace", "automotive", "chemical", "commercial", "communications", "construction", "defense", "education",
	"energy", "entertainment", "financial-services", "government", "emergency-services", "government-local",
	"government-national",
	"government-public-services", "government-regional", "healthcare", "hospitality-leisure", "infrastructure", "dams", "nuclear",
	"water", "insurance", "legal", "manufacturing", "mining", "non-profit", "pharmaceuticals", "retail", "technology",
	"telecommunications", "transportation", "utilities",
}

// infrastructureType is infrastructure-type-ov (section 10.12).
var infrastructureType = []string{
	"amplification", "anonymization", "botnet", "command-and-control", "control-system", "exfiltration", "firewall",
	"hosting-malware", "hosting-target-lists", "phishing", "reconnaissance", "routers-switches", "staging", "workstation",
	"unknown",
}

// malwareCapabilities is malware-capabilities-ov (section 10.13).
var malwareCapabilities = []string{
	"accesses-remote-machines", "anti-debugging", "anti-disassembly", "anti-emulation", "anti-memory-forensics", "anti-sandbox",
	"anti-vm", "captures-input-peripherals", "captures-output-peripherals", "captures-system-state-data",
	"cleans-traces-of-infection", "commits-fraud", "communicates-with-c2", "compromises-data-availability",
	"compromises-data-integrity", "compromises-system-availability", "controls-local-machine", "degrades-security-software",
	"degrades-system-updates", "determines-c2-server", "emails-spam", "escalates-privileges", "evades-av", "exfiltrates-data",
	"fingerprints-host", "hides-artifacts", "hides-executing-code", "infects-files", "infects-remote-machines",
	"installs-other-components", "persists-after-system-reboot", "prevents-artifact-access", "prevents-artifact-deletion",
	"probes-network-environment", "self-modifies", "steals-authentication-credentials", "violates-system-operational-integrity",
	"violates-system-operational-integrity",
}

// malwareResult is malware-result-ov (section 10.14).
var malwareResult = []string{"malicious", "suspicious", "benign", "unknown"}

// malwareType is malware-type-ov (section 10.15).
var malwareType = []string{
	"adware", "backdoor", "bot", "bootkit", "ddos", "downloader", "dropper", "exploit-kit", "keylogger", "ransomware",
	"remote-access-trojan", "resource-exploitation", "rogue-security-software", "rootkit", "screen-capture", "spyware", "trojan",
	"unknown", "virus", "webshell", "wiper", "worm",
}

// patternType is pattern-type-ov (section 10.19).
var patternType = []string{"stix", "pcre", "sigma", "snort", "suricata", "yara"}

// processorArchitecture is processor-architecture-ov (section 10.20).
var processorArchitecture = []string{
	"alpha", "arm", "ia-64", "mips", "powerpc", "sparc", "x86", "x86-64",
}

// region is region-ov (section 10.21).
var region = []string{
	"africa", "eastern-africa", "middle-africa", "northern-africa", "southern-africa", "western-africa", "americas", "caribbean",
	"central-america", "latin-america-caribbean", "northern-america", "south-america", "asia", "central-asia", "eastern-asia",
	"southern-asia", "south-eastern-asia", "western-asia", "europe", "eastern-europe", "northern-europe", "southern-europe",
	"western-europe", "oceania", "antarctica", "australia-new-zealand", "melanesia", "micronesia", "polynesia",
}

// reportType is report-type-ov (section 10.22).
var reportType = []string{
	"attack-pattern", "campaign", "identity", "incident", "indicator", "intrusion-set", "malware", "observed-data",
	"threat-actor",
	"threat-report", "tool", "vulnerability",
}

// threatActorType is threat-actor-type-ov (section 10.23).
var threatActorType = []string{
	"activist", "competitor", "crime-syndicate", "criminal", "hacker", "insider-accidental", "insider-disgruntled",
	"nation-state",
	"private-sector", "sensationalist", "spy", "terrorist", "unknown",
}

// threatActorRole is threat-actor-role-ov (section 10.24).
var threatActorRole = []string{
	"agent", "director", "independent", "infrastructure-architect", "infrastructure-operator", "malware-author", "sponsor",
}

// threatActorSophistication is threat-actor-sophistication-ov (section 10.25).
var threatActorSophistication = []string{
	"none", "minimal", "intermediate", "advanced", "expert", "innovator", "strategic",
}

// toolType is tool-type-ov (section 10.26).
var toolType = []string{
	"denial-of-service", "exploitation", "information-gathering", "network-capture", "credential-exploitation", "remote-access",
	"vulnerability-scanning", "unknown",
}

// windowsPebinaryType is windows-pebinary-type-ov (section 10.28).
var windowsPebinaryType = []string{"dll", "exe", "sys"}

// What labels of these types are in STIX 2.0, where they take the place of the vocabularies of their own that the types
// have since.
var (
	indicatorLabel = []string{"anomalous-activity", "anonymization", "benign", "compromised", "malicious-activity", "attribution"}
	malwareLabel   = []string{
		"adware", "backdoor", "bot", "ddos", "dropper", "exploit-kit", "keylogger", "ransomware", "remote-access-trojan",
		"resource-exploitation", "rogue-security-software", "rootkit", "screen-capture", "spyware", "trojan", "virus", "worm",
	}
	reportLabel = []string{
		"threat-report", "attack-pattern", "campaign", "identity", "indicator", "malware", "observed-data",
		"threat-actor", "tool",
		"vulnerability",
	}
	threatActorLabel = []string{
		"activist", "competitor", "crime-syndicate", "criminal", "hacker", "insider-accidental",
		"insider-disgruntled", "nation-state",
		"sensationalist", "spy", "terrorist",
	}
	toolLabel = []string{
		"denial-of-service", "exploitation", "information-gathering", "network-capture", "credential-exploitation",
		"remote-access",
		"vulnerability-scanning",
	}
)
