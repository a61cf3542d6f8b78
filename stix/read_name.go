package stix

import (
	"cmp"
	"fmt"
	"strings"
	"unicode"

	"example.com/attribution"
	"example.com/attribution/internal/ident"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// base returns the UUID under which those of entities are derived.
func (r *reader) base() uuid.UUID {
	if r.extension(r.dossier.ID()).ref == caseRef {
		return r.dossier.ID().UUID()
	}
	return namespace(r.c.UUID, r.c.ID)
}

// namespace returns the UUID under which those of the entities of a case are derived: its own or, where it has none
// that STIX can hold, one made of its id.
func namespace(own uuid.UUID, id string) uuid.UUID {
	if isStandard(own) {
		return own
	}
	return ident.UUID(makerID.UUID(), id)
}

// own returns the UUID that an entity has of its own, given the identifier of its object.
func (r *reader) own(id ID, ref attribution.Ref) uuid.UUID {
	u := id.UUID()
	if u == ident.UUID(r.space, string(ref)) {
		return uuid.Nil
	}
	return u
}

// name gives a reference to the entity that an object stands for: that of its extension or, without one, one made of a
// name.
func (r *reader) name(o Object, collection attribution.Collection, name string) string {
	id := o.ID()
	f := r.of(id)
	f.done = true
	ref := r.extension(id).ref
	if c, _ := ref.Split(); c != collection {
		ref = r.free(collection, cmp.Or(slug(name), slug(string(id)), nameless))
	}
	f.ref, r.homes[ref] = ref, id
	_, local := ref.Split()
	return local
}

// tells reports whether an object stands for one more entity of a collection: one that came from elsewhere does for
// any, one that has the extension for those that it names.
func (r *reader) tells(o Object, collection attribution.Collection) bool {
	a := r.extension(o.ID())
	if a.ref == "" {
		return true
	}
	_, ok := a.part(collection, r.beside[o.ID()][collection])
	return ok
}

// nameBeside gives a reference to another entity that an object stands for.
func (r *reader) nameBeside(o Object, collection attribution.Collection, name string) string {
	if r.beside[o.ID()] == nil {
		r.beside[o.ID()] = make(map[attribution.Collection]int)
	}
	ref, ok := r.extension(o.ID()).part(collection, r.beside[o.ID()][collection])
	r.beside[o.ID()][collection]++
	if !ok {
		ref = r.free(collection, cmp.Or(slug(name), slug(string(o.ID())), nameless))
	}
	r.homes[ref] = o.ID()
	_, local := ref.Split()
	return local
}

// free returns a reference that nothing has, and gives it away.
func (r *reader) free(collection attribution.Collection, name string) attribution.Ref {
	wanted := collection.Ref(name)
	for ref := wanted; ; {
		if _, taken := r.homes[ref]; !taken {
			r.homes[ref] = ""
			return ref
		}
		r.again[wanted]++
		ref = attribution.Ref(fmt.Sprintf("%s-%d", wanted, r.again[wanted]+1))
	}
}

// slug makes an id of a name: its letters and digits in lower case, and hyphens for what is between them.
func slug(name string) string {
	words := strings.FieldsFunc(strings.ToLower(name), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	})
	out := strings.Join(words, "-")
	if len(out) > maxSlug {
		out = out[:strings.LastIndexByte(out[:maxSlug], '-')+1]
		out = strings.TrimSuffix(out, "-")
	}
	if !model.IsID(out) {
		return ""
	}
	return out
}

const maxSlug = 60
