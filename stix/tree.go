package stix

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
)

// A node is a JSON value taken apart. Objects and arrays hold nodes, all else its text as it is written. The zero node
// is not a value.
//
// An object or an array may also be closed, which is to say not taken apart: then it has a text, in the form in which
// this package writes nodes. Only additions have such ones, and what asks for their parts opens them.
type node struct {
	kind     byte // as of a value
	text     value
	members  []namedNode
	elements []node
}

type namedNode struct {
	name string
	node
}

// closed returns a node that is not taken apart if it need not be. The value is one of an encoded case, which is written
// as nodes are but for two characters.
func closed(v value) node {
	if kind := v.kind(); kind != '{' && kind != '[' || v.isEmpty() || endsLine(v) {
		return parse(v)
	}
	return node{kind: v.kind(), text: v}
}

// isClosed reports whether an object or an array is not taken apart.
func (n node) isClosed() bool { return len(n.text) > 0 && (n.kind == '{' || n.kind == '[') }

// unopened returns a node of a part of a closed one, which is not taken apart either.
func unopened(v value) node {
	if kind := v.kind(); (kind == '{' || kind == '[') && v.isEmpty() {
		return node{kind: kind}
	}
	return node{kind: v.kind(), text: v}
}

func textNode(text string) node { return node{kind: '"', text: quote(text)} }

func textsNode(texts []string) node {
	n := node{kind: '[', elements: make([]node, len(texts))}
	for i, t := range texts {
		n.elements[i] = textNode(t)
	}
	return n
}

func listNode(elements ...node) node { return node{kind: '[', elements: elements} }

func objectNode(members ...namedNode) node { return node{kind: '{', members: members} }

// exists reports whether there is a value.
func (n node) exists() bool { return n.kind != 0 }

// isEmpty reports whether there is nothing in an object or a list.
func (n node) isEmpty() bool { return len(n.members) == 0 && len(n.elements) == 0 && !n.isClosed() }

// string returns the text of a string.
func (n node) string() string { return n.text.text() }

// append appends the value as JSON without white space.
func (n node) append(b []byte) []byte {
	if n.isClosed() {
		return append(b, n.text...)
	}
	switch n.kind {
	case '{':
		b = append(b, '{')
		for i, m := range n.members {
			if i > 0 {
				b = append(b, ',')
			}
			b = append(appendQuoted(b, m.name), ':')
			b = m.append(b)
		}
		return append(b, '}')
	case '[':
		b = append(b, '[')
		for i, e := range n.elements {
			if i > 0 {
				b = append(b, ',')
			}
			b = e.append(b)
		}
		return append(b, ']')
	}
	return append(b, n.text...)
}

// value returns the value as JSON without white space.
func (n node) value() value { return n.append(nil) }

// json returns the value as JSON without white space. It must not be changed.
func (n node) json() value {
	if len(n.text) > 0 {
		return n.text
	}
	return n.value()
}

// equal reports whether two values are written alike.
func (n node) equal(m node) bool {
	return n.kind == m.kind && bytes.Equal(n.text, m.text) && slices.EqualFunc(n.elements, m.elements, node.equal) &&
		slices.EqualFunc(n.members, m.members, func(a, b namedNode) bool { return a.name == b.name && a.equal(b.node) })
}

// member returns a member of an object, or no value.
func (n node) member(name string) node {
	for _, m := range n.members {
		if m.name == name {
			return m.node
		}
	}
	return node{}
}

// with returns the object with a member set, or without it where there is not a value.
func (n node) with(name string, m node) node {
	out := node{kind: '{', members: slices.Clone(n.members)}
	i := slices.IndexFunc(out.members, func(m namedNode) bool { return m.name == name })
	switch {
	case i < 0 && m.exists():
		out.members = append(out.members, namedNode{name, m})
	case i >= 0 && m.exists():
		out.members[i].node = m
	case i >= 0:
		out.members = slices.Delete(out.members, i, i+1)
	}
	return out
}

// covers reports whether an object has all members of another, with values that cover those, and whether any other
// value is that value.
func (n node) covers(m node) bool {
	if n.kind != '{' || m.kind != '{' {
		return n.equal(m)
	}
	for _, part := range m.members {
		if !n.member(part.name).covers(part.node) {
			return false
		}
	}
	return true
}

// difference returns what must be laid over a to get b, and whether that can be done without taking anything away. Over
// a list, an object is laid whose names are the places of its elements; its member "of" has their digests, so that they
// are found in other places, too. No value: nothing must.
func difference(a, b node) (overlay node, ok bool) {
	switch {
	case a.equal(b):
		return node{}, true
	case a.kind == '{' && b.kind == '{':
		overlay = node{kind: '{'}
		for _, m := range a.members {
			if !b.member(m.name).exists() {
				return node{}, false
			}
		}
		for _, m := range b.members {
			part, ok := difference(a.member(m.name), m.node)
			if !ok {
				return node{}, false
			}
			if part.exists() {
				overlay.members = append(overlay.members, namedNode{m.name, part})
			}
		}
		return overlay.orNone(), true
	case a.kind == '[' && b.kind == '[' && len(a.elements) > 0 && len(a.elements) <= len(b.elements):
		overlay = node{kind: '{'}
		for i, e := range b.elements {
			part := e
			if i < len(a.elements) {
				if part, ok = difference(a.elements[i], e); !ok {
					return node{}, false
				}
			}
			if part.exists() {
				overlay.members = append(overlay.members, namedNode{strconv.Itoa(i), part})
			}
		}
		if overlay.isEmpty() {
			return node{}, true
		}
		return overlay.with("of", digests(a.elements)), true
	case a.kind == '{' || a.kind == '[':
		return node{}, false
	}
	return b, true
}

// orNone returns the value, or no value if there is nothing in it.
func (n node) orNone() node {
	if n.isEmpty() {
		return node{}
	}
	return n
}

// overlaid returns the value with what [difference] found laid over it. Where there is not a value, there are no parts
// of it either.
func (n node) overlaid(overlay node) node {
	switch {
	case overlay.kind == '{' && n.kind == '{':
		for _, m := range overlay.members {
			n = n.with(m.name, n.member(m.name).overlaid(m.node))
		}
		return n
	case overlay.kind == '{' && n.kind == '[':
		return n.overlaidList(overlay)
	case !overlay.exists():
		return n
	}
	return overlay
}

// overlaidList returns a list with parts of its elements laid over them, wherever they are now, and with more elements
// after them. An element that is not there any more has another in its place, or was taken out.
func (n node) overlaidList(overlay node) node {
	out := node{kind: '[', elements: slices.Clone(n.elements)}
	now := digests(n.elements).elements
	then := overlay.member("of").elements
	places := coveredPlaces(then, now)
	for _, m := range overlay.members {
		i, err := strconv.Atoi(m.name)
		if err != nil || i < 0 {
			continue
		}
		if i >= len(then) {
			out.elements = append(out.elements, m.node)
			continue
		}
		at := places[i]
		if at < 0 && i < len(now) && !slices.ContainsFunc(then, now[i].equal) {
			at = i
		}
		if at >= 0 {
			out.elements[at] = out.elements[at].overlaid(m.node)
		}
	}
	return out
}

// digests returns what distinguishes values.
func digests(values []node) node {
	out := node{kind: '['}
	for _, v := range values {
		out.elements = append(out.elements, v.digest())
	}
	return out
}

// digest returns what tells a value from others.
func (n node) digest() node {
	if text := n.text; text != nil {
		return node{kind: '"', text: text.digest()}
	}
	return node{kind: '"', text: n.value().digest()}
}

// digest returns what tells a value without white space from others, as a string.
func (v value) digest() value {
	sum := sha256.Sum256(v)
	const digits = 8
	return append(hex.AppendEncode(append(make(value, 0, digits+len(`""`)), '"'), sum[:digits/2]), '"')
}

// merge returns a value with the changes made that lead from one value to another.
func merge(from, to, onto node) node {
	switch {
	case from.equal(to):
		return onto
	case from.kind == '{' && to.kind == '{' && onto.kind == '{':
		for _, m := range from.members {
			if !to.member(m.name).exists() {
				onto = onto.with(m.name, node{})
			}
		}
		for _, m := range to.members {
			old := from.member(m.name)
			if old.equal(m.node) {
				continue
			}
			onto = onto.with(m.name, merge(old, m.node, onto.member(m.name)))
		}
		return onto
	case from.kind == '[' && to.kind == '[' && onto.kind == '[':
		return mergeLists(from.elements, to.elements, onto.elements)
	}
	return to
}

// mergeLists makes the changes between two lists in a third. An element that has another in its place was changed; all
// others that are in one list only were taken out or added.
func mergeLists(from, to, onto []node) node {
	before, after := setOf(from), setOf(to)
	places := coveredPlaces(from, onto)
	out := slices.Clone(onto)
	gone := make(map[int]bool)
	isChange := func(i int) bool { // of an element into the one in its place
		return i < len(from) && i < len(to) && places[i] >= 0 && !after[string(from[i].value())] && !before[string(to[i].value())]
	}
	for i, old := range from {
		switch {
		case isChange(i):
			out[places[i]] = merge(old, to[i], out[places[i]])
		case places[i] >= 0 && !after[string(old.value())]:
			gone[places[i]] = true
		}
	}
	list := node{kind: '['}
	for i, e := range out {
		if !gone[i] {
			list.elements = append(list.elements, e)
		}
	}
	for i, added := range to {
		if !before[string(added.value())] && !isChange(i) {
			list.elements = append(list.elements, added)
		}
	}
	return list
}

// setOf returns which values there are in a list.
func setOf(list []node) map[string]bool {
	out := make(map[string]bool, len(list))
	for _, e := range list {
		out[string(e.value())] = true
	}
	return out
}

// coveredPlaces returns where in another list the elements of a list are, each in a place of its own, or -1. An element
// of the other list may say more.
func coveredPlaces(list, other []node) []int {
	free := make(map[string][]int)
	taken := make([]bool, len(other))
	for i, e := range other {
		text := string(e.value())
		free[text] = append(free[text], i)
	}
	out := make([]int, len(list))
	for i, e := range list {
		out[i] = -1
		if at := free[string(e.value())]; len(at) > 0 {
			out[i], free[string(e.value())] = at[0], at[1:]
			taken[at[0]] = true
		}
	}
	for i, e := range list {
		for at := 0; out[i] < 0 && at < len(other); at++ {
			if !taken[at] && other[at].covers(e) {
				out[i], taken[at] = at, true
			}
		}
	}
	return out
}
