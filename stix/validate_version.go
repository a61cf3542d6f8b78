package stix

import (
	"slices"
)

// A breach is what is wrong with an object as a version of another (section 3.6). Zero: nothing.
type breach uint8

const (
	byAnother    breach = iota + 1 // than the creator of the object
	recreated                      // with another time of creation
	afterRevoked                   // after the object was revoked
)

// history finds the last version of an object among several, and which of them are no versions that may be. The creator
// of an object is that of its first version. What others made of it, and what came after it was revoked, is no version
// of it.
func (k *knowledge) history(id ID, objects []Object, list []int) {
	seen := make(map[string]bool)
	for _, i := range list {
		modified := objects[i].Text("modified")
		k.again[i] = seen[modified]
		seen[modified] = true
	}
	order := slices.Clone(list)
	slices.SortStableFunc(order, func(a, b int) int {
		switch {
		case newer(objects[a], objects[b]):
			return 1
		case newer(objects[b], objects[a]):
			return -1
		}
		return 0
	})
	first := objects[order[0]]
	creator, created := first.Text("created_by_ref"), timestamp(first.Text("created"))
	k.newest[id] = order[0]
	last := first
	for _, i := range order[1:] {
		o := objects[i]
		by, at := o.Text("created_by_ref"), timestamp(o.Text("created"))
		switch {
		case by != "" && creator != "" && by != creator:
			k.breach[i] = byAnother
			continue
		case last.value("revoked").kind() == 't' && newer(o, last):
			k.breach[i] = afterRevoked
			continue
		case at.isValid() && created.isValid() && at.compare(created) != 0:
			k.breach[i] = recreated
		}
		if newer(o, last) {
			last = o
			k.newest[id] = i
		}
	}
}

// versions reports an object of which the bundle has the same version before, or a later one, and one that may not be a
// version.
func (v *validation) versions(i int, o Object) {
	if !v.objects.several {
		return
	}
	id := o.ID()
	newest := v.objects.newest[id]
	switch b := v.objects.breach[i]; {
	case id == "":
	case b == byAnother:
		v.enter("created_by_ref", 0)
		v.report(CodeForeignVersion, o.Text("created_by_ref"),
			"is not the creator of the object, who alone may make a version of it; make an object of another identifier (section 3.6)")
		v.leave()
	case b == recreated:
		v.enter("created", 0)
		v.report(CodeChangedCreation, o.Text("created"), "is not when the first version was created, which all versions must say (section 3.2)")
		v.leave()
	case b == afterRevoked:
		v.enter("modified", 0)
		v.report(CodeAfterRevocation, o.Text("modified"), "is after the object was revoked, which is permanent; make an object of another identifier (section 3.6)")
		v.leave()
	case v.objects.again[i]:
		v.enter("id", 0)
		v.report(CodeSameVersion, string(id), "is the identifier of an object before, with the same time of modification (section 3.6)")
		v.leave()
	case newest != i && newer(v.bundle.Objects[newest], o):
		v.enter("modified", 0)
		v.report(CodeOldVersion, o.Text("modified"), "is not the last version of the object that the bundle has (section 3.6)")
		v.leave()
	}
}
