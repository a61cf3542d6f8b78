package listing

import (
	"slices"
	"strings"

	"example.com/attribution/internal/pattern"
)

// regulations is what the titles of British regimes have around their subject: "The Cyber (Sanctions) (EU Exit)
// Regulations 2020".
var regulations = pattern.Lazy(`(?i)^(?:the )?(.+?) \(sanctions\)(?: \(eu exit\))? regulations(?: (\d{4}))?` +
	`(?:,? (?:s\.?i\.?|si) ?\d{4}/\d+)?$`)

// SameRegime reports whether two names of a regime or a programme mean one: equal but for capitals and blanks; a title
// and its subject, as in "The Cyber (Sanctions) (EU Exit) Regulations 2020" and "Cyber"; programmes of the EU with and
// without "EU-"; or two citations of one act, or of the regulation and the decision of one regime of the EU, see
// [ParseLegalAct].
func SameRegime(a, b string) bool {
	a, b = strings.ToLower(clean(a)), strings.ToLower(clean(b))
	if a == "" || b == "" {
		return false
	}
	if a == b || subject(a) == subject(b) && (year(a) == "" || year(b) == "" || year(a) == year(b)) {
		return true
	}
	x, y := euRegime(a), euRegime(b)
	return x != "" && x == y
}

// subject returns what a regime is about, in small letters.
func subject(regime string) string {
	if m := regulations().FindStringSubmatch(regime); m != nil {
		return m[1]
	}
	return strings.TrimPrefix(strings.TrimPrefix(regime, "the "), "eu-")
}

func year(regime string) string {
	if m := regulations().FindStringSubmatch(regime); m != nil {
		return m[2]
	}
	return ""
}

// euRegimes are the EU's regimes on cyber-attacks and on destabilising activities of Russia, by the programme of its
// list: their regulations and decisions.
var euRegimes = map[string][]LegalAct{
	"cyb":   {{Kind: ActRegulation, Year: 2019, Number: 796}, {Kind: ActDecision, Year: 2019, Number: 797}},
	"rusda": {{Kind: ActRegulation, Year: 2024, Number: 2642}, {Kind: ActDecision, Year: 2024, Number: 2643}},
}

// euNames are names of the EU's regimes by which it speaks of them.
var euNames = map[string]string{"cyber": "cyb", "cyber-attacks": "cyb", "cyber attacks": "cyb", "hybrid": "rusda",
	"destabilising activities": "rusda", "russia’s destabilising activities": "rusda"}

// euRegime returns the programme that a text names, or an act of whose regime it is; for another act, the act.
func euRegime(text string) string {
	if key := strings.TrimPrefix(text, "eu-"); euRegimes[key] != nil {
		return key
	} else if euNames[key] != "" {
		return euNames[key]
	}
	act, ok := ParseLegalAct(strings.ToUpper(text))
	if !ok {
		return ""
	}
	for key, acts := range euRegimes {
		if slices.ContainsFunc(acts, act.Same) {
			return key
		}
	}
	return act.CELEX()
}

// hasRegime reports whether an entry is under a regime or a programme, by any of its names.
func (e Entry) hasRegime(regime string) bool {
	return slices.ContainsFunc(e.Programmes, func(p string) bool { return SameRegime(p, regime) }) ||
		e.ID.List == EUJournal && slices.ContainsFunc(e.Acts, func(a string) bool { return SameRegime(a, regime) })
}
