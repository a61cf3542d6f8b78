package stix

import (
	"cmp"

	"github.com/google/uuid"

	"example.com/attribution"
	"example.com/attribution/alias"
)

// Aliases returns the names of the actors of the bundle, as [Bundle.Case] reads them: of identities, intrusion sets and
// threat actors, with what is cited for each alias, and numbers in catalogues. An actor is identified by the identifier
// of its object. Who says that a name fits is the producer, by its name; the source is its address or, without one, its
// title. The error is that of Case.
func (b *Bundle) Aliases() ([]alias.Entry, error) {
	c, _, err := b.Case()
	if err != nil {
		return nil, err
	}
	byUUID, byRef := make(map[uuid.UUID]ID), make(map[attribution.Ref]ID)
	for _, o := range b.Objects {
		switch o.Type() {
		case "identity", "intrusion-set", "threat-actor", "location":
			byUUID[o.ID().UUID()] = o.ID()
			if of, ok := o.extensionOf(); ok {
				byRef[of.ref] = o.ID()
			}
		}
	}
	delete(byUUID, uuid.Nil)
	shown := func(id string) string {
		if a := c.Actors[attribution.ActorID(id)]; a != nil && len(a.ActorProfile().Names) > 0 {
			return a.ActorProfile().Names[0].Text
		}
		return id
	}
	out := alias.FromCase(c)
	for i := range out {
		e := &out[i]
		ref := attribution.ActorID(e.Actor).Ref()
		e.Actor = cmp.Or(string(byRef[ref]), string(byUUID[c.EntityUUID(ref)]), e.Actor)
		e.By, e.Coined = shown(e.By), shown(e.Coined)
		if s := c.Sources[attribution.SourceID(e.Source)]; s != nil {
			e.Source = cmp.Or(s.URL, s.Title.Text, e.Source)
		}
	}
	return out, nil
}
