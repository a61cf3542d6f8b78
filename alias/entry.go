package alias

import (
	"cmp"

	"example.com/attribution"
)

// An Entry says that a name is said to fit an actor. It is a claim like any other: another entry may give the same name
// to another actor.
type Entry struct {
	Name      string          // as written
	Actor     string          // identifies the actor in its data set: an id of a case, a UUID of MISP, an id of STIX
	Canonical string          // the actor's first name, to show
	Coined    string          // whose name it is; zero: not stated
	By        string          // who says that it fits; zero: not stated, or common usage
	Fit       attribution.Fit // how what it covers relates to the actor; zero: not stated
	Source    string          // where it is said to fit; zero: not stated
}

// compare orders entries by what an answer is read for first.
func (e Entry) compare(other Entry) int {
	return cmp.Or(cmp.Compare(e.Actor, other.Actor), cmp.Compare(e.Name, other.Name), cmp.Compare(e.Coined, other.Coined),
		cmp.Compare(e.By, other.By), cmp.Compare(e.Fit, other.Fit), cmp.Compare(e.Source, other.Source),
		cmp.Compare(e.Canonical, other.Canonical))
}
