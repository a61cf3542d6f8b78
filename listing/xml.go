package listing

import (
	"encoding/xml"
	"slices"

	"example.com/attribution"
)

// A layout says what is kept of an element. What it does not name is passed over: nothing of it becomes a value.
type layout struct {
	attrs []string           // attributes that are kept
	other []string           // attributes that are known and not kept; nil: any
	text  bool               // the text is kept
	many  bool               // the element may stand several times in the one around it
	once  bool               // child elements that are not kept stand once, too
	sub   map[string]*layout // child elements by local name; a nil one is known, and not kept
}

// leaf keeps the text of an element.
var leaf = &layout{text: true}

// many is leaf for an element that may stand several times.
var many = &layout{text: true, many: true}

// of makes a layout of child elements.
func of(sub map[string]*layout) *layout { return &layout{sub: sub} }

// each makes a layout for an element that may stand several times.
func each() *layout { return &layout{many: true} }

// once says that child elements that are not kept stand once, too.
func once(l *layout) *layout { l.once = true; return l }

// passed are child elements that are known and not kept.
func (l *layout) passed(names ...string) *layout {
	for _, n := range names {
		l.sub[n] = nil
	}
	return l
}

// leaves are child elements of which the text is kept.
func (l *layout) leaves(names ...string) *layout {
	if l.sub == nil {
		l.sub = make(map[string]*layout)
	}
	for _, n := range names {
		l.sub[n] = leaf
	}
	return l
}

// An element is what is kept of an element of XML.
type element struct {
	name     string
	attrs    []xml.Attr
	text     string
	children []*element
	passed   []string // names of child elements that are not kept
}

// child returns the first child of a name, of that the first of the next name, or an empty one.
func (e *element) child(names ...string) *element {
	for _, name := range names {
		found := &element{}
		for _, c := range e.children {
			if c.name == name {
				found = c
				break
			}
		}
		e = found
	}
	return e
}

func (e *element) hasChild(name string) bool {
	return slices.ContainsFunc(e.children, func(c *element) bool { return c.name == name })
}

// all returns the children of a name.
func (e *element) all(name string) []*element {
	var out []*element
	for _, c := range e.children {
		if c.name == name {
			out = append(out, c)
		}
	}
	return out
}

// value returns the text of a child, cleaned.
func (e *element) value(names ...string) string { return clean(e.child(names...).text) }

// values returns the texts of the children of a name that have one, cleaned.
func (e *element) values(name string) []string {
	var out []string
	for _, c := range e.children {
		if text := clean(c.text); c.name == name && text != "" {
			out = append(out, text)
		}
	}
	return out
}

// has reports whether there is an attribute.
func (e *element) has(name string) bool {
	return slices.ContainsFunc(e.attrs, func(a xml.Attr) bool { return a.Name.Local == name })
}

// attr returns an attribute, cleaned.
func (e *element) attr(name string) string {
	for _, a := range e.attrs {
		if a.Name.Local == name {
			return clean(a.Value)
		}
	}
	return ""
}

// maxKept bounds what is kept of one entry: bytes of text, and elements.
const (
	maxKept     = 4 << 20
	maxElements = 1 << 17
)

// record reads the element that was just started as far as its layout has it.
func (t *tokens) record(start xml.StartElement, l *layout) (*element, error) {
	k := keeper{t: t}
	return k.keep(start, l)
}

// A keeper keeps one entry.
type keeper struct {
	t               *tokens
	bytes, elements int
}

func (k *keeper) keep(start xml.StartElement, l *layout) (*element, error) {
	e := &element{name: start.Name.Local}
	k.attributes(e, start.Attr, l)
	if k.elements++; k.elements > maxElements || k.bytes > maxKept {
		return nil, &FileError{Code: attribution.CodeOverLimit, Line: k.t.line(), Message: "has an entry of more than 4 MB"}
	}
	var text []byte
	for {
		kind, err := k.t.next()
		if err != nil {
			return nil, k.t.ended(err)
		}
		switch kind {
		case tokenEnd:
			e.text = string(text)
			return e, nil
		case tokenText:
			if l.text {
				text = append(text, k.t.text...)
				k.bytes += len(k.t.text)
			} else {
				k.t.stray()
			}
		case tokenStart:
			child, err := k.child(e, l)
			if err != nil {
				return nil, err
			}
			if child != nil {
				e.children = append(e.children, child)
			}
		}
	}
}

// attributes keeps those of an element that its layout names.
func (k *keeper) attributes(e *element, all []xml.Attr, l *layout) {
	for _, a := range all {
		switch {
		case a.Name.Space == "" && slices.Contains(l.attrs, a.Name.Local):
			e.attrs = append(e.attrs, a)
			k.bytes += len(a.Value)
		case l.other != nil && a.Name.Space == "" && a.Name.Local != "xmlns" && !slices.Contains(l.other, a.Name.Local):
			k.t.s.foreign(k.t.line(), a.Name.Local, false)
		}
	}
}

// child reads the child that was just started, or passes over it and returns nil.
func (k *keeper) child(e *element, l *layout) (*element, error) {
	start := k.t.start
	sub, known := l.sub[start.Name.Local]
	if start.Name.Space != k.t.space {
		k.t.strange()
	}
	if !known {
		k.t.s.foreign(k.t.line(), start.Name.Local, false)
	}
	if sub == nil {
		if l.once && slices.Contains(e.passed, start.Name.Local) {
			k.twice(start.Name.Local)
		}
		if len(e.passed) < maxUnknown {
			e.passed = append(e.passed, start.Name.Local)
		}
		return nil, k.t.skip()
	}
	if !sub.many && e.hasChild(start.Name.Local) {
		k.twice(start.Name.Local)
	}
	return k.keep(start, sub)
}

func (k *keeper) twice(name string) {
	k.t.s.find(k.t.line(), CodeRepeatedElement, "", "the entry has a second "+plainName(name)+"; two entries may have become one")
}
