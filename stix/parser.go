package stix

import (
	"slices"

	"example.com/attribution/internal/jsonio"
)

// parse takes a value apart.
func parse(v value) node {
	if kind := v.kind(); kind != '{' && kind != '[' {
		return node{kind: kind, text: v}
	}
	var p parser
	n, _ := p.parse(v, 0)
	return n
}

// A parser takes values apart. It holds the members and elements of what it has not come to the end of.
type parser struct {
	members  []namedNode
	elements []node
	shelf    *shelf // for what it took apart; nil: each value by itself
}

// A shelf has room for the parts of values, until it is cleared, and the names of members, each once.
type shelf struct {
	members  []namedNode
	elements []node
	names    map[string]string // by how they are written
}

func (s *shelf) clear() { s.members, s.elements = s.members[:0], s.elements[:0] }

// name returns the text of the name of a member.
func (s *shelf) name(quoted value) string {
	if s == nil {
		return quoted.text()
	}
	if name, ok := s.names[string(quoted)]; ok {
		return name
	}
	if s.names == nil {
		s.names = make(map[string]string)
	}
	name := quoted.text()
	s.names[string(quoted)] = name
	return name
}

// room returns an empty list with room for so many members.
func (s *shelf) room(n int) []namedNode {
	const least = 128
	if cap(s.members)-len(s.members) < n {
		s.members = make([]namedNode, 0, max(n, least))
	}
	at := len(s.members)
	s.members = s.members[:at+n]
	return s.members[at : at : at+n]
}

// put returns a copy of members.
func (s *shelf) put(members []namedNode) []namedNode {
	if s == nil {
		return slices.Clone(members)
	}
	return append(s.room(len(members)), members...)
}

// putElements returns a copy of elements.
func (s *shelf) putElements(elements []node) []node {
	const least = 128
	if s == nil {
		return slices.Clone(elements)
	}
	if cap(s.elements)-len(s.elements) < len(elements) {
		s.elements = make([]node, 0, max(len(elements), least))
	}
	at := len(s.elements)
	s.elements = append(s.elements, elements...)
	return s.elements[at:len(s.elements):len(s.elements)]
}

// parse takes the value that begins at an offset apart, and returns where it ends.
func (p *parser) parse(v value, at int) (n node, end int) {
	switch n.kind = v[at]; n.kind {
	case '{':
		first := len(p.members)
		i := jsonio.SkipSpace(v, at+1)
		for v[i] != '}' {
			after, _ := jsonio.Measure(v, i)
			m := namedNode{name: p.shelf.name(v[i:after])}
			m.node, i = p.parse(v, jsonio.SkipSpace(v, jsonio.SkipSpace(v, after)+1))
			i = jsonio.SkipComma(v, i)
			p.members = append(p.members, m)
		}
		n.members = p.shelf.put(p.members[first:])
		p.members = p.members[:first]
		return n, i + 1
	case '[':
		first := len(p.elements)
		i := jsonio.SkipSpace(v, at+1)
		for v[i] != ']' {
			var e node
			e, i = p.parse(v, i)
			i = jsonio.SkipComma(v, i)
			p.elements = append(p.elements, e)
		}
		n.elements = p.shelf.putElements(p.elements[first:])
		p.elements = p.elements[:first]
		return n, i + 1
	}
	end, _ = jsonio.Measure(v, at)
	n.text = v[at:end:end]
	n.kind = n.text.kind()
	return n, end
}
