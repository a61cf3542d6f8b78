package misp

import (
	"encoding/json"

	"example.com/attribution"
)

// A File is a cluster file of MISP galaxies, such as clusters/threat-actor.json. It is made by [Decode] or as a
// literal.
//
// Extra holds what the fields cannot: members that the schema does not name, and members that are there but empty, null
// or of another type than the field. So whatever was decoded is encoded again.
type File struct {
	Name        string
	Type        string // of the galaxy to which the clusters belong: "threat-actor"
	Category    string // "actor"
	Description string
	Source      string // who publishes it: "MISP Project"
	UUID        string
	Version     int
	Authors     []string
	Values      []Cluster
	Extra       attribution.Extra
}

// A Cluster is one value of a cluster file: an actor, a producer, a country, as the type of the file says.
type Cluster struct {
	Value       string // the name
	UUID        string
	Description string
	Revoked     bool
	Meta        Meta
	Related     []Relation
	Extra       attribution.Extra // as in [File]
}

// A Relation says how a cluster stands to another, of any file.
type Relation struct {
	Dest  string // UUID of the other cluster
	Type  string // "similar", "uses"
	Tags  []string
	Extra attribution.Extra // as in [File]
}

// Meta is what a cluster says of itself, by key, as written: most values are a text or a list of texts, and some are
// either from one cluster to the next.
type Meta map[string]json.RawMessage

// Keys of [Meta] that this package understands.
const (
	MetaConfidence = "attribution-confidence" // "0" to "100", of country; "50" is a default
	MetaCountry    = "country"                // ISO 3166-1 alpha-2, or a name
	// a unit of the Russian military intelligence service: "Military unit 26165"
	MetaUnit = "GRU"
	// who uses a name: "APT31:" and the UUID of a cluster of the galaxy producer
	MetaNames    = "name-attribution"
	MetaOrigin   = "origin:" // and a name: who is said to have coined it, by name
	MetaRefs     = "refs"    // addresses
	MetaSynonyms = "synonyms"
	// the last four are of the Cyber Operations Tracker of the Council on Foreign Relations
	MetaSponsor      = "cfr-suspected-state-sponsor"
	MetaVictims      = "cfr-suspected-victims"
	MetaTargets      = "cfr-target-category"
	MetaIncidentType = "cfr-type-of-incident"
)

// Strings returns the texts under a key, whether they are written as one text or as a list. It returns nil where there
// are none, or something else.
func (m Meta) Strings(key string) []string {
	raw, ok := m[key]
	if !ok {
		return nil
	}
	if list, ok := decodeStrings(raw); ok {
		return list
	}
	if text, ok := decodeString(raw); ok {
		return []string{text}
	}
	return nil
}
