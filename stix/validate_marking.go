package stix

import (
	"strconv"
	"strings"

	"example.com/attribution"
)

// tlp are the marking definitions of the Traffic Light Protocol (section 7.2.1), by the level.
var tlp = map[string]ID{
	"white": "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9",
	"green": "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da",
	"amber": "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82",
	"red":   "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed",
}

// tlpCreated is when they were created.
const tlpCreated = timestamp("2017-01-20T00:00:00.000Z")

// marking checks a marking definition.
func (v *validation) marking(o Object) {
	definition := o.value("definition")
	v.enter("definition", 0)
	switch kind := o.value("definition_type"); {
	case definition == nil || kind.kind() != '"':
	case definition.kind() != '{':
		v.typeOf(definition, "an object")
	case kind.is("statement"):
		if s := definition.member("statement"); s == nil {
			v.missing("statement", "give the statement (section 7.2.1)")
		} else if s.kind() != '"' {
			v.wrongType("statement", s, "a string")
		}
	case kind.is("tlp"):
		v.tlp(o, definition)
	}
	v.leave()
	for _, m := range o.value("object_marking_refs").texts() {
		if ID(m) == o.ID() {
			v.enter("object_marking_refs", 0)
			v.must(attribution.CodeCycle, m, "marks itself (section 3.2)")
			v.leave()
		}
	}
	for m := range o.value("granular_markings").elements() {
		if m.member("marking_ref").is(string(o.ID())) {
			v.enter("granular_markings", 0)
			v.must(attribution.CodeCycle, string(o.ID()), "marks itself (section 3.2)")
			v.leave()
		}
	}
}

// tlp checks that a marking definition of the Traffic Light Protocol is one of those that the specification has.
func (v *validation) tlp(o Object, definition value) {
	level := definition.member("tlp").text()
	id, ok := tlp[level]
	created := timestamp(o.Text("created"))
	if !ok || !strings.EqualFold(string(o.ID()), string(id)) || !created.isValid() || created.compare(tlpCreated) != 0 {
		v.must(CodeMarking, level, "is none of the four definitions of the Traffic Light Protocol that may be used (section 7.2.1)")
	}
}

// selectors checks that the selectors of granular markings select something.
func (v *validation) selectors(o Object) {
	v.enter("granular_markings", 0)
	v.each(o.value("granular_markings"), func(m value) {
		v.enter("selectors", 0)
		v.each(m.member("selectors"), func(s value) {
			if s.kind() == '"' && !o.selects(s.text()) {
				v.must(CodeSelector, s.text(), "selects nothing of the object (section 7.2.3)")
			}
		})
		v.leave()
	})
	v.leave()
}

// selects reports whether a selector leads to something.
func (o Object) selects(selector string) bool {
	name, rest, more := strings.Cut(selector, ".")
	x := o.value(name)
	for x != nil && more {
		name, rest, more = strings.Cut(rest, ".")
		if index, ok := strings.CutPrefix(name, "["); ok {
			x = x.element(strings.TrimSuffix(index, "]"))
		} else {
			x = x.member(name)
		}
	}
	return x != nil
}

// element returns an element of a list, or nothing.
func (v value) element(index string) value {
	n, err := strconv.Atoi(index)
	if err != nil || n < 0 {
		return nil
	}
	i := 0
	for e := range v.elements() {
		if i == n {
			return e
		}
		i++
	}
	return nil
}
