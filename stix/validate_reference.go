package stix

import (
	"bytes"
	"strings"

	"example.com/attribution"
)

// knowledge is what a bundle holds, by identifiers.
type knowledge struct {
	newest   map[ID]int      // the last version of each object
	versions []objectVersion // what is known of each object as one; nil: no identifier is there more than once
	marked   map[ID]bool     // marking definitions that are marked in a circle
	absent   map[ID]bool     // what was referred to in vain
	recent   [16][]byte      // what was referred to before, by the last letter
}

func know(objects []Object) knowledge {
	k := knowledge{newest: make(map[ID]int, len(objects)), absent: make(map[ID]bool)}
	several := make(map[ID][]int)
	marks := make(map[ID][]ID)
	for i, o := range objects {
		id := o.ID()
		if id == "" {
			continue
		}
		if j, ok := k.newest[id]; !ok {
			k.newest[id] = i
		} else {
			if k.versions == nil {
				k.versions = make([]objectVersion, len(objects))
			}
			list := several[id]
			if list == nil {
				list = []int{j}
				k.versions[j].several = true
			}
			several[id] = append(list, i)
			k.versions[i].several = true
		}
		if o.Type() == "marking-definition" {
			for _, m := range o.value("object_marking_refs").texts() {
				marks[id] = append(marks[id], ID(m))
			}
		}
	}
	k.marked = circles(marks)
	k.readVersions(objects)
	for id, list := range several {
		k.history(id, list)
	}
	return k
}

// circles returns what lies on a circle of references, or between two.
func circles(refs map[ID][]ID) map[ID]bool {
	left := make(map[ID]bool)
	for id := range refs {
		left[id] = true
	}
	for _, back := range []bool{false, true} {
		ways, from := make(map[ID]int), make(map[ID][]ID)
		for a, all := range refs {
			for _, b := range all {
				if a == b || !left[a] || !left[b] {
					continue // what refers to itself is found with the object
				}
				if back {
					a, b := b, a
					ways[a]++
					from[b] = append(from[b], a)
				} else {
					ways[a]++
					from[b] = append(from[b], a)
				}
			}
		}
		var stuck []ID
		for id := range left {
			if ways[id] == 0 {
				stuck = append(stuck, id)
			}
		}
		for len(stuck) > 0 {
			id := stuck[len(stuck)-1]
			stuck = stuck[:len(stuck)-1]
			delete(left, id)
			for _, f := range from[id] {
				if ways[f]--; ways[f] == 0 {
					stuck = append(stuck, f)
				}
			}
		}
	}
	return left
}

// references reports references to what is not in the bundle, and marking definitions that mark themselves.
func (v *validation) references(o Object) {
	for _, m := range o.members {
		switch {
		case strings.HasSuffix(m.name, "_ref"):
			v.enter(m.name, 0)
			v.resolve(o.valueOf(m))
			v.leave()
		case strings.HasSuffix(m.name, "_refs"):
			v.enter(m.name, 0)
			v.each(o.valueOf(m), v.resolve)
			v.leave()
		}
	}
	if len(v.objects.marked) > 0 && v.objects.marked[o.ID()] && o.Type() == "marking-definition" {
		v.enter("object_marking_refs", 0)
		v.report(attribution.CodeCycle, string(o.ID()), "is marked by a definition that leads back to it (section 3.2)")
		v.leave()
	}
}

// resolve reports the first reference to what is not in the bundle.
func (v *validation) resolve(x value) {
	id := x.plain()
	if len(id) == 0 {
		return
	}
	recent := &v.objects.recent[id[len(id)-1]%byte(len(v.objects.recent))]
	if bytes.Equal(*recent, id) {
		return
	}
	*recent = id
	if _, ok := v.objects.newest[ID(id)]; ok || v.objects.absent[ID(id)] {
		return
	}
	_, u, ok := bytes.Cut(id, []byte("--"))
	if !ok || !isUUID(u) || isLevel(ID(id)) {
		return // what is not a reference is found with the object
	}
	v.objects.absent[ID(id)] = true
	v.report(CodeOutside, string(id), "names nothing in the bundle, which STIX allows (section 3.3)")
}
