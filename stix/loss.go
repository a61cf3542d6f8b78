package stix

import (
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// losses returns what the extensions say and the objects do not, once of each kind.
func (m *composition) losses() []attribution.Loss {
	var out []attribution.Loss
	for _, d := range m.w.drafts {
		if a := m.additions[d.id]; a != nil {
			out = append(out, slices.DeleteFunc(m.lossesOf(*a),
				func(l attribution.Loss) bool { return l.Object == string(d.ref) && d.says(l.Path) })...)
		}
	}
	return counted(out)
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

// counted returns the first loss of each kind, with how many there are: those of one member of entities of one
// collection.
func counted(all []attribution.Loss) []attribution.Loss {
	var out []attribution.Loss
	at := make(map[[2]string]int)
	for _, l := range all {
		collection, _, _ := strings.Cut(l.Object, "/")
		member, _, _ := strings.Cut(strings.TrimPrefix(l.Path, "/"), "/")
		i, ok := at[[2]string{collection, member}]
		if !ok {
			i = len(out)
			at[[2]string{collection, member}] = i
			out = append(out, l)
		}
		out[i].Count++
	}
	for i := range out {
		if out[i].Count == 1 {
			out[i].Count = 0
		}
	}
	return out
}

func (m *composition) lossesOf(a addition) []attribution.Loss {
	var out []attribution.Loss
	for _, group := range []struct {
		members []namedNode
		reason  string
	}{
		{a.adds, "no standard property can say it"},
		{a.details, "the standard property says less"},
		{a.replaces, "the standard property says something else"},
	} {
		for _, member := range group.members {
			out = append(out, leaves(a.ref, model.PointerTo(member.name), undigested(member.node), group.reason)...)
		}
	}
	for _, name := range a.omits {
		if name == stixKey {
			continue // of what texts say that this package writes
		}
		out = append(out, newLoss(a.ref, model.PointerTo(name), parse(m.told[a.ref].member(name)),
			"the standard properties say it, and the case does not"))
	}
	for _, p := range a.parts {
		out = append(out, m.lossesOf(p)...)
	}
	return out
}

// undigested returns what is laid over something without the digests of the elements of lists, by which these are
// found.
func undigested(n node) node {
	out := node{kind: n.kind, text: n.text, elements: n.elements}
	isList := len(n.members) > 1 && n.member("of").kind == '['
	for _, m := range n.members {
		if _, err := strconv.Atoi(m.name); err != nil && m.name != "of" {
			isList = false
		}
	}
	for _, m := range n.members {
		if !isList || m.name != "of" {
			out.members = append(out.members, namedNode{m.name, undigested(m.node)})
		}
	}
	return out
}

// leaves returns one loss for each value in a value that is not taken apart further.
func leaves(ref attribution.Ref, path string, n node, reason string) []attribution.Loss {
	var out []attribution.Loss
	for _, m := range n.members {
		out = append(out, leaves(ref, path+model.PointerTo(m.name), m.node, reason)...)
	}
	for i, e := range n.elements {
		out = append(out, leaves(ref, path+model.PointerTo(itoa(i)), e, reason)...)
	}
	if out == nil {
		out = append(out, newLoss(ref, path, n, reason))
	}
	return out
}

// newLoss returns a loss of something in an entity.
func newLoss(ref attribution.Ref, path string, n node, reason string) attribution.Loss {
	return attribution.Loss{Object: string(ref), Path: path, Value: string(n.value()), Reason: reason}
}
