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

// An objectVersion is what is known of an object as a version of another. Its texts are copies that stand close to
// those of the others, since the versions of an object may be far from each other.
type objectVersion struct {
	several               bool // its identifier is there more than once; nothing else is known if not
	modified, created, by []byte
	dated                 bool // modified is a timestamp
	revoked               bool
	breach                breach
	again                 bool // the same version came before
	old                   bool // there is a later one
}

// breach returns what is wrong with an object, by its number, as a version of another.
func (k *knowledge) breach(i int) breach {
	if k.versions == nil {
		return 0
	}
	return k.versions[i].breach
}

// compare compares two versions by when they were modified. One that does not say so by a timestamp is before all
// others.
func (v *objectVersion) compare(u *objectVersion) int {
	switch {
	case !v.dated && !u.dated:
		return 0
	case !u.dated:
		return 1
	case !v.dated:
		return -1
	}
	return compareTimestamps(v.modified, u.modified)
}

// readVersions reads the objects whose identifier is there more than once.
func (k *knowledge) readVersions(objects []Object) {
	for i := range k.versions {
		if v, o := &k.versions[i], objects[i]; v.several {
			v.modified, v.created = o.value("modified").valid(), o.value("created").valid()
			v.by = o.value("created_by_ref").valid()
			v.dated, v.revoked = isTimestamp(v.modified), o.value("revoked").kind() == 't'
		}
	}
}

// history finds the last version of an object among several, and which of them are not versions that may be. The
// creator of an object is that of its first version that says so or, of an identity whose first version does not, the
// identity itself, since somebody else who says who made it may not be who began it. What others made of it, and what
// came after it was revoked, is not a version of it.
func (k *knowledge) history(id ID, list []int) {
	k.findAgain(list)
	slices.SortStableFunc(list, func(a, b int) int { return k.versions[a].compare(&k.versions[b]) })
	first, newest := &k.versions[list[0]], list[0]
	creator := first.by
	if len(creator) == 0 && id.Type() == "identity" {
		creator = []byte(id)
	}
	for _, i := range list[1:] {
		v := &k.versions[i]
		later := v.compare(&k.versions[newest]) > 0
		switch {
		case len(v.by) > 0 && len(creator) > 0 && !bytes.Equal(v.by, creator):
			v.breach = byAnother
			continue
		case later && k.versions[newest].revoked:
			v.breach = afterRevoked
			continue
		case !bytes.Equal(v.created, first.created) && isTimestamp(v.created) && isTimestamp(first.created) &&
			compareTimestamps(v.created, first.created) != 0:
			v.breach = recreated
		}
		if len(creator) == 0 {
			creator = v.by
		}
		if later {
			newest = i
		}
	}
	k.newest[id] = newest
	for _, i := range list {
		k.versions[i].old = k.versions[newest].compare(&k.versions[i]) > 0
	}
}

// findAgain finds the versions among several that are there before.
func (k *knowledge) findAgain(list []int) {
	const few = 16
	if len(list) <= few {
		for n, i := range list {
			v := &k.versions[i]
			v.again = slices.ContainsFunc(list[:n], func(j int) bool { return bytes.Equal(k.versions[j].modified, v.modified) })
		}
		return
	}
	seen := make(map[string]bool)
	for _, i := range list {
		v := &k.versions[i]
		v.again = seen[string(v.modified)]
		seen[string(v.modified)] = true
	}
}

// versions reports an object of which the bundle has the same version before, or a later one, and one that may not be a
// version.
func (v *validation) versions(i int, o Object) {
	if v.objects.versions == nil {
		return
	}
	switch known := &v.objects.versions[i]; {
	case known.breach == byAnother:
		v.enter("created_by_ref", 0)
		v.report(CodeForeignVersion, o.Text("created_by_ref"),
			"is not the creator of the object, who alone may make a version of it; make an object of another identifier (section 3.6)")
		v.leave()
	case known.breach == recreated:
		v.enter("created", 0)
		v.report(CodeChangedCreation, o.Text("created"),
			"is not when the first version was created, which all versions must say (section 3.2)")
		v.leave()
	case known.breach == afterRevoked:
		v.enter("modified", 0)
		v.report(CodeAfterRevocation, o.Text("modified"),
			"is after the object was revoked, which is permanent; make an object of another identifier (section 3.6)")
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
