package stix

import (
	"bytes"
	"cmp"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/jsonio"
	"example.com/attribution/internal/model"
)

// losses returns what the extensions say and the objects do not, once of each kind.
func (m *composition) losses() []attribution.Loss {
	t := newTally()
	m.eachAddition(func(_ int, d *draft, a *addition) { m.lose(t, d, a) })
	return t.list()
}

// lose counts what an extension of an object says and the object does not.
func (m *composition) lose(t *tally, d *draft, a *addition) {
	for _, group := range []struct {
		members []namedNode
		reason  string
	}{
		{a.adds, "no standard property can say it"},
		{a.details, "the standard property says less"},
		{a.replaces, "the standard property says something else"},
	} {
		for _, member := range group.members {
			t.leaves(a.ref, d, member, group.reason)
		}
	}
	for _, name := range a.omits {
		if name == stixKey {
			continue // of what texts say that this package writes
		}
		path := model.PointerTo(name)
		if a.ref == d.ref && d.says(path) {
			continue
		}
		t.add(newLoss(a.ref, path, parse(m.entity(a.ref).told.member(name)),
			"the standard properties say it, and the case does not"))
	}
	for i := range a.parts {
		m.lose(t, d, &a.parts[i])
	}
}

// says reports whether an object says in its texts what stands at a pointer in its entity, or what that is a part of.
func (d *draft) says(path string) bool {
	for at := path; at != ""; at = at[:strings.LastIndexByte(at, '/')] {
		if d.tells[at] {
			return true
		}
	}
	return false
}

// tellsIn reports whether an object says in its texts what stands at a pointer in its entity, or a part of that.
func (d *draft) tellsIn(path string) bool {
	for told, is := range d.tells {
		if rest, ok := strings.CutPrefix(told, path); is && ok && (rest == "" || rest[0] == '/') {
			return true
		}
	}
	return false
}

// A tally has the first loss of each kind, with how many there are: those of one member of entities of one collection.
type tally struct {
	first  []attribution.Loss
	places map[[2]string]int
	named  map[[2]string]int // places, by the names of members as they are
	path   []byte
}

func newTally() *tally {
	return &tally{places: make(map[[2]string]int), named: make(map[[2]string]int)}
}

// place returns which of the kinds a loss is of, or that of the next new kind.
func (t *tally) place(object attribution.Ref, path string) (kind [2]string, at int) {
	collection, _, _ := strings.Cut(string(object), "/")
	member, _, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	kind = [2]string{collection, member}
	if i, ok := t.places[kind]; ok {
		return kind, i
	}
	return kind, len(t.first)
}

// add counts a loss.
func (t *tally) add(l attribution.Loss) {
	kind, at := t.place(attribution.Ref(l.Object), l.Path)
	if at == len(t.first) {
		t.places[kind] = at
		t.first = append(t.first, l)
	}
	t.first[at].Count++
}

// list returns the losses. Of one there is no count.
func (t *tally) list() []attribution.Loss {
	for i := range t.first {
		if t.first[i].Count == 1 {
			t.first[i].Count = 0
		}
	}
	return t.first
}

// counted returns the first loss of each kind, with how many there are.
func counted(all []attribution.Loss) []attribution.Loss {
	t := newTally()
	for _, l := range all {
		t.add(l)
	}
	return t.list()
}

// leaves counts a loss for each value in a member of an entity that is not taken apart further, unless the object that
// stands for the entity says it in its texts. All of them are of one kind, so that only the first is made.
func (t *tally) leaves(ref attribution.Ref, d *draft, member namedNode, reason string) {
	collection, _, _ := strings.Cut(string(ref), "/")
	named := [2]string{collection, member.name}
	root := ""
	said := d.tells
	if ref == d.ref && len(said) > 0 {
		if root = model.PointerTo(member.name); !d.tellsIn(root) {
			said = nil
		}
	} else {
		said = nil
	}
	if at, ok := t.named[named]; ok && said == nil {
		t.first[at].Count += member.leaves()
		return
	}
	root = cmp.Or(root, model.PointerTo(member.name))
	kind, at := t.place(ref, root)
	var walk func(path []byte, n node, isOverlay bool)
	walk = func(path []byte, n node, isOverlay bool) {
		t.path = path
		if said[string(path)] {
			return
		}
		if n.isClosed() {
			n.text.parted(path, func(path []byte, part value) { walk(path, unopened(part), false) })
			return
		}
		digested := isOverlay && n.isDigested()
		for _, m := range n.members {
			if !digested || m.name != "of" {
				walk(append(append(path, '/'), model.Escape(m.name)...), m.node, isOverlay)
			}
		}
		for i, e := range n.elements {
			walk(strconv.AppendInt(append(path, '/'), int64(i), 10), e, false)
		}
		if !n.isEmpty() {
			return
		}
		if at == len(t.first) {
			t.places[kind] = at
			t.first = append(t.first, newLoss(ref, string(path), n, reason))
		}
		t.first[at].Count++
	}
	walk(append(t.path[:0], root...), member.node, true)
	if at < len(t.first) {
		t.named[named] = at
	}
}

// parted calls a function with the parts of an object or an array, and with their pointers, which begin with that of
// the value.
func (v value) parted(path []byte, do func(path []byte, part value)) {
	path = append(path, '/')
	for name, m := range v.members() {
		if raw, plain := name.raw(); plain && !bytes.ContainsAny(raw, "~/") {
			do(append(path, raw...), m)
		} else {
			do(append(path, model.Escape(name.text())...), m)
		}
	}
	i := int64(0)
	for e := range v.elements() {
		do(strconv.AppendInt(path, i, 10), e)
		i++
	}
}

// leaves returns how many losses a member that an extension adds is, or what is laid over one.
func (n node) leaves() int {
	switch {
	case n.isClosed():
		return n.text.leaves()
	case n.isEmpty():
		return 1
	}
	out := 0
	digested := n.isDigested()
	for _, m := range n.members {
		if !digested || m.name != "of" {
			out += m.leaves()
		}
	}
	for _, e := range n.elements {
		if e.isEmpty() {
			out++
		} else {
			out += e.value().leaves()
		}
	}
	return out
}

// leaves returns how many values there are in an object or an array without white space that are not taken apart.
func (v value) leaves() int {
	n := 0
	for i := 0; i < len(v); i++ {
		switch v[i] {
		case '"':
			end, _ := jsonio.Measure(v, i)
			if v[end] != ':' {
				n++
			}
			i = end - 1
		case '{', '[':
			if v[i+1] == '}' || v[i+1] == ']' {
				n++
			}
		case '}', ']', ',', ':':
		default:
			end, _ := jsonio.Measure(v, i)
			n++
			i = end - 1
		}
	}
	return n
}

// isDigested reports whether what is laid over something is laid over a list, and has the digests of its elements, by
// which these are found.
func (n node) isDigested() bool {
	return len(n.members) > 1 && n.member("of").kind == '[' && !slices.ContainsFunc(n.members, func(m namedNode) bool {
		_, err := strconv.Atoi(m.name)
		return err != nil && m.name != "of"
	})
}

// newLoss returns a loss of something in an entity.
func newLoss(ref attribution.Ref, path string, n node, reason string) attribution.Loss {
	return attribution.Loss{Object: string(ref), Path: path, Value: string(n.value()), Reason: reason}
}
