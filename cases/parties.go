package cases

import (
	"bytes"
	_ "embed"

	"example.com/attribution"
)

//go:embed parties.json
var parties []byte

// Parties returns the common parties, decoded anew for each call: states, organs, organizations and groups that several
// dossiers speak of, or may, each with the UUID that the embedded dossiers know it by, so that a case which takes it
// from here is merged with them as one. Persons and coalitions stand in the list where several dossiers have them.
//
// States, groups and producers of reports that a galaxy of MISP has (clusters country, threat-actor and producer of
// https://github.com/MISP/misp-galaxy) have its UUID. The UUID of a party never changes, though its id, its names and
// its place in the frame may. There is one place for each: an organ belongs to what it is part of by law, an embassy, a
// consulate or a mission to its state.
func Parties() attribution.Actors {
	c, err := attribution.Decode(bytes.NewReader(parties))
	if err != nil {
		return nil // the list is embedded, and a test decodes it
	}
	return c.Actors
}
