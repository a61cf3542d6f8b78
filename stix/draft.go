package stix

import (
	"bytes"
	"slices"

	"example.com/attribution"
)

// A draft is an object that is being made.
type draft struct {
	id         ID
	ref        attribution.Ref   // of the entity that it stands for; zero: none
	beside     []attribution.Ref // of more entities that it stands for
	of         attribution.Ref   // the proposition that it claims once more; zero: none
	cites      []attribution.Ref // of entities whose words its texts have, beside those that it stands for
	folds      bool              // it can stand for more of those that came from one object
	properties []property
	kept       node // properties of the object that the entity came from
	// pointers to what the object says of the entity and is not read from one with the extension
	tells  map[string]bool
	quotes *quotes // for its texts; nil: each by itself
}

// A property is one of a draft.
type property struct {
	name  string
	value value // without white space, as this package writes nodes
	// whether it says in other words what the case says
	compiled bool
}

// property returns a property, or nil.
func (d *draft) property(name string) *property {
	for i := range d.properties {
		if d.properties[i].name == name {
			return &d.properties[i]
		}
	}
	return nil
}

func (d *draft) has(name string) bool { return d.property(name) != nil }

// value returns the value of a property, or nothing.
func (d *draft) value(name string) value {
	if p := d.property(name); p != nil {
		return p.value
	}
	return nil
}

// member returns a property taken apart, or no value.
func (d *draft) member(name string) node {
	if v := d.value(name); v != nil {
		return parse(v)
	}
	return node{}
}

// draftOf returns a draft that has the properties that are kept of an object.
func draftOf(kept node) *draft {
	d := new(draft)
	for _, m := range kept.members {
		d.properties = append(d.properties, property{name: m.name, value: m.json()})
	}
	return d
}

// set sets a property, unless there is one of the name, or there is no value.
func (d *draft) set(name string, v value) {
	if len(v) > 0 && string(v) != "[]" && !d.has(name) {
		d.properties = append(d.properties, property{name: name, value: v})
	}
}

func (d *draft) text(name, text string) {
	if text != "" && !d.has(name) {
		d.properties = append(d.properties, property{name: name, value: d.quotes.text(text)})
	}
}

func (d *draft) list(name string, texts []string) {
	if len(texts) > 0 {
		d.set(name, quotedList(d.quotes, texts))
	}
}

func (d *draft) refs(name string, ids []ID) {
	if len(ids) > 0 {
		d.set(name, quotedList(d.quotes, ids))
	}
}

// add adds a text to a list, unless the list has it.
func (d *draft) add(list, text string) {
	p := d.property(list)
	if p == nil {
		d.list(list, []string{text})
		return
	}
	quoted := d.quotes.text(text)
	for e := range p.value.elements() {
		if bytes.Equal(e, quoted) {
			return
		}
	}
	p.value = slices.Concat(p.value[:len(p.value)-1], value{','}, quoted, value{']'})
}

// label adds labels.
func (d *draft) label(texts ...string) {
	if !d.has("labels") {
		d.list("labels", texts)
		return
	}
	for _, text := range texts {
		d.add("labels", text)
	}
}

// compile sets a property that says in other words what the case says, unless the entity came with one of its type.
func (d *draft) compile(name string, v value) {
	if n := len(d.properties); d.kept.member(name).kind != v.kind() {
		if d.set(name, v); len(d.properties) > n {
			d.properties[n].compiled = true
		}
	}
}

// digested returns the properties that say in other words what the case says, with what distinguishes their values
// from others.
func (d *draft) digested() []namedNode {
	var out []namedNode
	for _, p := range d.properties {
		if p.compiled {
			out = append(out, namedNode{p.name, node{kind: '"', text: p.value.digest()}})
		}
	}
	return out
}

// without takes properties out of a draft.
func (d *draft) without(names ...string) {
	gone := func(p property) bool { return slices.Contains(names, p.name) }
	if slices.ContainsFunc(d.properties, gone) {
		d.properties = slices.DeleteFunc(slices.Clone(d.properties), gone)
	}
}

// object returns the object that a draft has become, with the extension if there is one.
func (d *draft) object(extension *addition) Object {
	var p printer
	o := p.print(d.id, d.properties)
	if extension != nil {
		o = p.extend(d, o, extension)
	}
	return o
}
