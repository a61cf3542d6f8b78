package query

import (
	"slices"

	"example.com/attribution"
)

// A Level says what a claim comes down to: at which of these parties may agree, or differ. Naming one level is not
// naming another: a group is not an organ, an organ is not a state, and a territory is not responsibility.
type Level string

// Levels, in the order of answers.
const (
	LevelPerson       Level = "person"       // people, and personas
	LevelGroup        Level = "group"        // what somebody delimits as a group or cluster
	LevelOrganization Level = "organization" // a company or another body
	LevelOrgan        Level = "organ"        // of a state, or of another body
	LevelState        Level = "state"
	LevelCoalition    Level = "coalition" // several parties as one
	LevelUnnamed      Level = "unnamed"   // somebody who is not named
	LevelOther        Level = "other"     // a kind of actor that this package does not know
	LevelTerritory    Level = "territory" // from where, by whomever
)

var levels = [...]Level{LevelPerson, LevelGroup, LevelOrganization, LevelOrgan, LevelState, LevelCoalition,
	LevelUnnamed, LevelOther,
	LevelTerritory}

// rank is the place of a level in answers.
func (l Level) rank() int { return slices.Index(levels[:], l) }

// level returns the level of what a link of a family names.
func (f *frame) level(family attribution.Family, object attribution.ActorID) Level {
	if family == attribution.FamilyLocation {
		return LevelTerritory
	}
	switch f.c.Actors[object].(type) {
	case *attribution.Person, *attribution.Persona:
		return LevelPerson
	case *attribution.Group:
		return LevelGroup
	case *attribution.Organization:
		return LevelOrganization
	case *attribution.Organ:
		return LevelOrgan
	case *attribution.State:
		return LevelState
	case *attribution.Coalition:
		return LevelCoalition
	case *attribution.Unnamed:
		return LevelUnnamed
	}
	return LevelOther
}
