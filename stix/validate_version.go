package stix

import (
	"bytes"
	"slices"
)

// A breach is what is wrong with an object as a version of another (section 3.6). Zero: nothing.
type breach uint8

const (
	byAnother    breach = iota + 1 // than the creator of the object
	recreated                      // with another time of creation
	afterRevoked                   // after the object was revoked
)

// An objectVersion is what is known of an object as a version of another.
type objectVersion struct {
	breach breach
	again  bool // the same version came before
	old    bool // there is a later one
}

// breach returns what is wrong with an object, by its number, as a version of another.
func (k *knowledge) breach(i int) breach {
	if k.versions == nil {
		return 0
	}
	return k.versions[i].breach
}

// history finds the last version of an object among several, and which of them are no versions that may be. The creator
// of an object is that of its first version. What others made of it, and what came after it was revoked, is no version
// of it.
func (k *knowledge) history(id ID, objects []Object, list []int) {
	type version struct {
		number   int
		modified versionTime
	}
	order := make([]version, len(list))
	seen := make(map[string]bool)
	for j, i := range list {
		modified := objects[i].value("modified").plain()
		k.versions[i].again = seen[string(modified)]
		if !k.versions[i].again {
			seen[string(modified)] = true
		}
		order[j] = version{i, objects[i].versionTime()}
	}
	slices.SortStableFunc(order, func(a, b version) int {
		switch {
		case a.modified.after(b.modified):
			return 1
		case b.modified.after(a.modified):
			return -1
		}
		return 0
	})
	first := objects[order[0].number]
	creator, created := first.value("created_by_ref").plain(), first.value("created").plain()
	last := order[0]
	for _, now := range order[1:] {
		o := objects[now.number]
		by, at := o.value("created_by_ref").plain(), o.value("created").plain()
		later := now.modified.after(last.modified)
		switch {
		case len(by) > 0 && len(creator) > 0 && !bytes.Equal(by, creator):
			k.versions[now.number].breach = byAnother
			continue
		case later && objects[last.number].value("revoked").kind() == 't':
			k.versions[now.number].breach = afterRevoked
			continue
		case !bytes.Equal(at, created) && isTimestamp(at) && isTimestamp(created) && compareTimestamps(at, created) != 0:
			k.versions[now.number].breach = recreated
		}
		if later {
			last = now
		}
	}
	k.newest[id] = last.number
	for _, v := range order {
		k.versions[v.number].old = last.modified.after(v.modified)
	}
}

// versions reports an object of which the bundle has the same version before, or a later one, and one that may not be a
// version.
func (v *validation) versions(i int, o Object) {
	if v.objects.versions == nil {
		return
	}
	switch known := v.objects.versions[i]; {
	case known.breach == byAnother:
		v.enter("created_by_ref", 0)
		v.report(CodeForeignVersion, o.Text("created_by_ref"),
			"is not the creator of the object, who alone may make a version of it; make an object of another identifier (section 3.6)")
		v.leave()
	case known.breach == recreated:
		v.enter("created", 0)
		v.report(CodeChangedCreation, o.Text("created"), "is not when the first version was created, which all versions must say (section 3.2)")
		v.leave()
	case known.breach == afterRevoked:
		v.enter("modified", 0)
		v.report(CodeAfterRevocation, o.Text("modified"), "is after the object was revoked, which is permanent; make an object of another identifier (section 3.6)")
		v.leave()
	case known.again:
		v.enter("id", 0)
		v.report(CodeSameVersion, string(o.ID()), "is the identifier of an object before, with the same time of modification (section 3.6)")
		v.leave()
	case known.old:
		v.enter("modified", 0)
		v.report(CodeOldVersion, o.Text("modified"), "is not the last version of the object that the bundle has (section 3.6)")
		v.leave()
	}
}
