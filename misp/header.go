package misp

import (
	"bytes"
	"cmp"
	"encoding/json"
	"maps"
	"slices"

	"github.com/google/uuid"

	"example.com/attribution"
)

// Header returns a file without values for [FromCase]: that of the galaxy of groups from which [Case] made the case or,
// if there was none, one of the type threat-actor that is made of the case and has all that MISP's schema of cluster
// files requires. Its description is the title of the case, its authors are the compilers, and its UUID is derived from
// that of the case, or from its id.
func Header(c *attribution.Case) File {
	for _, id := range slices.Sorted(maps.Keys(c.Sources)) {
		if s := c.Sources[id]; s != nil && s.Extra[ExtraGalaxy] != nil {
			if f, err := Decode(bytes.NewReader(s.Extra[ExtraGalaxy])); err == nil && !f.isRegister() {
				return *f
			}
		}
	}
	f := File{Name: "Threat Actor", Type: "threat-actor", Category: "actor", Version: 1,
		Description: cmp.Or(c.Title, c.ID, "Groups of a case")}
	for _, id := range c.By {
		f.Authors = append(f.Authors, nameOf(c, id))
	}
	if len(f.Authors) == 0 {
		f.Authors = []string{cmp.Or(c.ID, "unknown")}
	}
	f.Source = f.Authors[0]
	base := c.UUID
	if base == uuid.Nil {
		base = uuid.NewSHA1(uuid.Nil, []byte(c.ID))
	}
	f.UUID = uuid.NewSHA1(base, []byte(ExtraGalaxy)).String()
	return f
}

// header returns the file without its values, as JSON, or nil for a file that cannot be encoded.
func (f *File) header() json.RawMessage {
	h := *f
	h.Values = nil
	var e encoder
	out := h.members(&e)
	if e.err != nil {
		return nil
	}
	return out
}

// nameOf returns the first name of an actor or, where it has none, that of the country of a state, else its id.
func nameOf(c *attribution.Case, id attribution.ActorID) string {
	a := c.Actors[id]
	if _, state := a.(*attribution.State); state || a != nil && len(a.ActorProfile().Names) > 0 {
		return c.Actors.Name(id).Text
	}
	return string(id)
}
