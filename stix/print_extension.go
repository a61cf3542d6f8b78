package stix

import "slices"

// A level is an object or a list that a printer is writing.
type level struct {
	*printer
	depth int // in the object
	empty bool
}

// open begins an object or a list that stands at some depth.
func (p *printer) open(bracket byte, depth int) level {
	p.text = append(p.text, bracket)
	return level{printer: p, depth: depth, empty: true}
}

// next begins a member or an element.
func (l *level) next() {
	if !l.empty {
		l.text = append(l.text, ',')
	}
	l.empty = false
	if l.lines {
		l.printer.text = appendLine(l.text, l.depth+1)
	}
}

// member begins a member.
func (l *level) member(name string) {
	l.next()
	l.text = append(appendQuoted(l.text, name), ':')
	if l.lines {
		l.text = append(l.text, ' ')
	}
}

// put writes a member that is a text, unless there is none.
func (l *level) put(name, text string) {
	if text != "" {
		l.member(name)
		l.text = appendQuoted(l.text, text)
	}
}

// node writes a member.
func (l *level) node(m namedNode) {
	l.member(m.name)
	if l.lines {
		l.text = m.appendLines(l.text, l.depth+1)
	} else {
		l.text = m.append(l.text)
	}
}

// close ends the object or the list.
func (l *level) close(bracket byte) {
	if l.lines && !l.empty {
		l.text = appendLine(l.text, l.depth)
	}
	l.text = append(l.text, bracket)
}

// addition writes the extension as it stands at some depth in an object.
func (p *printer) addition(a *addition, top bool, depth int) {
	l := p.open('{', depth)
	if top {
		l.put("extension_type", "property-extension")
	}
	l.member("ref")
	l.text = appendQuoted(l.text, string(a.ref))
	l.put("claims", string(a.of))
	if len(a.texts) > 0 {
		l.members("texts", a.texts)
	}
	groups := a.groups()
	verbatim := 0
	for _, g := range groups {
		held := g.members
		if slices.ContainsFunc(held, func(m namedNode) bool { return !m.canStand() }) {
			held = slices.DeleteFunc(slices.Clone(held), func(m namedNode) bool { return !m.canStand() })
		}
		if verbatim += len(g.members) - len(held); len(held) > 0 {
			l.members(g.name, held)
		}
	}
	if len(a.omits) > 0 {
		l.node(namedNode{"omits", textsNode(a.omits)})
	}
	if verbatim > 0 {
		l.verbatim(groups[:])
	}
	if a.found {
		l.node(namedNode{"found", node{kind: 't', text: value("true")}})
	}
	l.put(amendsKey, string(a.amends))
	if len(a.parts) > 0 {
		l.member("parts")
		list := p.open('[', depth+1)
		for i := range a.parts {
			list.next()
			p.addition(&a.parts[i], false, depth+2)
		}
		list.close(']')
	}
	l.close('}')
}

// A group is what an addition says in one way.
type group struct {
	name    string
	members []namedNode
}

func (a *addition) groups() [3]group {
	return [3]group{{"adds", a.adds}, {"details", a.details}, {"replaces", a.replaces}}
}

// members writes a member that is an object.
func (l *level) members(name string, members []namedNode) {
	l.member(name)
	o := l.open('{', l.depth+1)
	for _, m := range members {
		o.node(m)
	}
	o.close('}')
}

// verbatim writes the members that STIX cannot hold.
func (l *level) verbatim(groups []group) {
	l.member("verbatim")
	list := l.open('[', l.depth+1)
	for _, g := range groups {
		for _, m := range g.members {
			if m.canStand() {
				continue
			}
			list.next()
			o := l.open('{', l.depth+2)
			o.member("name")
			l.text = appendQuoted(l.text, m.name)
			o.put("json", string(m.json()))
			o.put("group", g.name)
			o.close('}')
		}
	}
	list.close(']')
}

// size returns about how many bytes the extension takes in lines, or more.
func (a *addition) size() int {
	size := 256
	for _, g := range a.groups() {
		for _, m := range g.members {
			size += len(m.name) + 2*len(m.text) + 64
		}
	}
	for i := range a.parts {
		size += a.parts[i].size()
	}
	return size
}

// extend returns an object that was printed of a draft, with the extension of this package. Its members are where those
// of the object are, which has room for one more.
func (p *printer) extend(d *draft, o Object, a *addition) Object {
	if d.has("extensions") {
		extended := draft{properties: d.properties}
		extended.without("extensions")
		extended.set("extensions", d.member("extensions").with(string(ExtensionID), a.node()).value())
		return p.print(d.id, extended.properties)
	}
	p.begin(len(o.text) + 128 + a.size())
	p.text = append(append(p.text, o.text[:o.members[len(o.members)-1].to]...), ',')
	m := p.name("extensions")
	l := p.open('{', 1)
	l.member(string(ExtensionID))
	p.addition(a, true, 2)
	l.close('}')
	m.to = p.here()
	return p.end(o, append(o.members, m))
}
