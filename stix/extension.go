package stix

import (
	"bytes"

	"example.com/attribution"
	"example.com/attribution/internal/jsonio"
)

// ExtensionID is the identifier of the extension by which a case travels in a bundle without loss. Its definition is in
// every bundle that [FromCase] makes.
//
// An object that stands for an entity of a case has an extension of the type property-extension under this identifier.
// It says which entity that is, and what the standard properties do not say of it, in the words of the file format of
// cases:
//
//	ref       reference of the entity, as in "actors/china"; "case" for the case itself; "derived" for an object that
//	          says in the words of STIX what another says already
//	texts     properties that say in other words what the case says, each with the first four bytes of the SHA-256 of
//	          its value without white space, as it was written: while it is the same, it is not read
//	claims    of such an object that is a claim: the proposition that is claimed
//	adds      members that the standard properties say nothing of
//	details   what must be laid over members that the standard properties say something of; over a list, by the places
//	          of its elements, with the first four bytes of the SHA-256 of each as it was, without white space, in "of"
//	replaces  members of which the standard properties say something else
//	omits     names of members that the standard properties carry, and that the entity does not have
//	verbatim  members of which the name or the value cannot stand in STIX: name, json (its text), group (one of the
//	          above)
//	found     true for an object that [Bundle.Update] extended and that came from elsewhere
//	amends    in a note of [Bundle.Update]: the object of another producer to which all this applies
//	parts     more entities that the object stands for, each with the same properties; those that have no object of
//	          their own are parts of the grouping that stands for the case
//
// What the standard properties say is what [Bundle.Case] reads from a bundle without the extension. They win: when
// they have changed since the bundle was made, the change is made in the case. For objects that were found elsewhere
// that holds of what they add, not of what the extension replaces.
const ExtensionID ID = "extension-definition--43b502a0-554c-5021-aa66-35a5c84f278e"

// References that name no entity.
const (
	caseRef    attribution.Ref = "case"    // of the case itself
	derivedRef attribution.Ref = "derived" // of objects that say again, in the words of STIX, what others say
)

// An addition is what an object's extension says of one entity.
type addition struct {
	ref                     attribution.Ref
	adds, details, replaces []namedNode
	omits                   []string
	found                   bool
	of                      attribution.Ref
	texts                   []namedNode
	amends                  ID
	parts                   []addition
}

// readAddition reads an extension of this package. What is malformed in it is not there.
func readAddition(n node) addition {
	a := addition{ref: attribution.Ref(n.member("ref").string()), adds: n.member("adds").members,
		details:  n.member("details").members,
		replaces: n.member("replaces").members, found: n.member("found").kind == 't',
		of:     attribution.Ref(n.member("claims").string()),
		amends: ID(n.member(amendsKey).string()), texts: n.member("texts").members}
	for _, e := range n.member("omits").elements {
		a.omits = append(a.omits, e.string())
	}
	for _, e := range n.member("verbatim").elements {
		text, err := ParseObject([]byte(`{"json":` + e.member("json").string() + `}`))
		if err != nil {
			continue
		}
		m := namedNode{e.member("name").string(), parse(text.value("json"))}
		switch e.member("group").string() {
		case "adds":
			a.adds = append(a.adds, m)
		case "details":
			a.details = append(a.details, m)
		case "replaces":
			a.replaces = append(a.replaces, m)
		}
	}
	for _, e := range n.member("parts").elements {
		a.parts = append(a.parts, readAddition(e))
	}
	return a
}

// part returns the nth of the parts whose entities are in a collection.
func (a *addition) part(collection attribution.Collection, n int) (attribution.Ref, bool) {
	for i := range a.parts {
		if c, _ := a.parts[i].ref.Split(); c == collection {
			if n == 0 {
				return a.parts[i].ref, true
			}
			n--
		}
	}
	return "", false
}

// add finds what an extension must say of an entity so that all of it is said, given what the standard properties say of
// it.
func (a *addition) add(told, whole value, r *room) {
	a.details, a.replaces, a.omits = nil, nil, nil
	before, now := told.parts(r.before[:0]), whole.parts(r.now[:0])
	r.before, r.now = before, now
	a.adds = r.shelf.room(len(now))
	for _, m := range now {
		at := find(before, m.name)
		switch {
		case at < 0:
			a.adds = append(a.adds, namedNode{r.shelf.name(m.name), closed(m.value)})
			continue
		case bytes.Equal(before[at].value, m.value):
			continue
		}
		old, is, overlay, ok := r.difference(before[at].value, m.value)
		switch {
		case !ok || overlay.equal(is) && overlay.exists(),
			m.name.is(stixKey) && !old.equal(is): // whose members have an order
			if a.replaces == nil {
				a.replaces = r.shelf.room(len(now))
			}
			a.replaces = append(a.replaces, namedNode{r.shelf.name(m.name), is})
		case overlay.exists():
			if a.details == nil {
				a.details = r.shelf.room(len(now))
			}
			a.details = append(a.details, namedNode{r.shelf.name(m.name), overlay})
		}
	}
	for _, m := range before {
		if find(now, m.name) < 0 {
			a.omits = append(a.omits, r.shelf.name(m.name))
		}
	}
}

// A room is memory for what additions say, for one after the other.
type room struct {
	before, now []part
	shelf       shelf
	parser      parser
}

func newRoom() *room {
	r := new(room)
	r.parser.shelf = &r.shelf
	return r
}

// difference returns what must be laid over a value to get another, see [difference], and both, taken apart.
func (r *room) difference(before, now value) (old, is, overlay node, ok bool) {
	old, _ = r.parser.parse(before, 0)
	is, _ = r.parser.parse(now, 0)
	overlay, ok = difference(old, is)
	return old, is, overlay, ok
}

// clear makes an addition say nothing of its entities.
func (a *addition) clear() {
	a.adds, a.details, a.replaces, a.omits = nil, nil, nil, nil
	for i := range a.parts {
		a.parts[i].clear()
	}
}

// apply returns the entity, given what the standard properties say of it.
func (a addition) apply(told node) node {
	out := told
	for _, m := range a.adds {
		if !told.member(m.name).exists() {
			out = out.with(m.name, m.node)
		}
	}
	for _, m := range a.replaces {
		out = out.with(m.name, m.node)
	}
	for _, m := range a.details {
		if old := told.member(m.name); old.exists() {
			out = out.with(m.name, old.overlaid(m.node))
		}
	}
	for _, name := range a.omits {
		out = out.with(name, node{})
	}
	return out
}

// node returns the extension as it stands in an object.
func (a *addition) node() node {
	var p printer
	p.addition(a, true, 0)
	return parse(p.text)
}

// canStand reports whether STIX can hold a member of an object.
func (m namedNode) canStand() bool { return isKey(m.name) && canHold(m.node) }

// isKey reports whether a name can be a key of a dictionary (section 2.3).
func isKey[T ~string | ~[]byte](name T) bool {
	return len(name) > 0 && len(name) <= 250 && hasKeyCharacters(name)
}

// hasKeyCharacters reports whether there are no other characters in a name than there may be in keys.
func hasKeyCharacters[T ~string | ~[]byte](name T) bool {
	for i := range len(name) {
		c := name[i]
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-' && c != '_' {
			return false
		}
	}
	return true
}

// canHold reports whether STIX can hold a value: no null, nothing empty, no other characters in keys than there may be.
func canHold(n node) bool {
	switch n.kind {
	case 'n':
		return false
	case '{', '[':
		if n.isEmpty() {
			return false
		}
		if n.isClosed() {
			return n.text.canBeHeld()
		}
	}
	for _, m := range n.members {
		if !isKey(m.name) || !canHold(m.node) {
			return false
		}
	}
	for _, e := range n.elements {
		if !canHold(e) {
			return false
		}
	}
	return true
}

// canBeHeld reports whether STIX can hold an object or an array without white space.
func (v value) canBeHeld() bool {
	for i := 0; i < len(v); i++ {
		switch v[i] {
		case '"':
			end, _ := jsonio.Measure(v, i)
			if v[end] == ':' && !isKey(v[i+1:end-1]) { // a text is never last, and a key has nothing to escape
				return false
			}
			i = end - 1
		case 'n':
			return false
		case '{', '[':
			if v[i+1] == '}' || v[i+1] == ']' {
				return false
			}
		}
	}
	return true
}

// extensionOf returns what an object's extension says.
func (o Object) extensionOf() (*addition, bool) {
	e := o.value("extensions").member(string(ExtensionID))
	if e.kind() != '{' {
		return nil, false
	}
	a := readAddition(parse(e))
	return &a, true
}

// makerID is the identity that made the extension, which is this package.
const makerID ID = "identity--8ff027fa-03d4-5025-b85d-4cc87f3044b6"
