package stix

import (
	"slices"
	"strings"

	"example.com/attribution"
)

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
	v.tlpOfExtension(o)
	for _, m := range o.value("object_marking_refs").texts() {
		if ID(m) == o.ID() {
			v.enter("object_marking_refs", 0)
			v.report(attribution.CodeCycle, m, "marks itself (section 3.2)")
			v.leave()
		}
	}
	for m := range o.value("granular_markings").elements() {
		if m.member("marking_ref").is(string(o.ID())) {
			v.enter("granular_markings", 0)
			v.report(attribution.CodeCycle, string(o.ID()), "marks itself (section 3.2)")
			v.leave()
		}
	}
}

// tlp checks that a marking definition of the Traffic Light Protocol is one of those that the specification has.
func (v *validation) tlp(o Object, definition value) {
	level := definition.member("tlp").text()
	known, ok := tlpOf(o.ID())
	created := timestamp(o.Text("created"))
	if !ok || known.kind != tlp1 || known.word != level || !created.isValid() || created.compare(tlp1Created) != 0 {
		v.report(CodeMarking, level, "is not one of the four definitions of the Traffic Light Protocol that may be used (section 7.2.1.4)")
	}
}

// tlpOfExtension checks that a marking definition with the extension of OASIS for version 2.0 of the Traffic Light
// Protocol is one of the five that OASIS defines: a level of that name, by its identifier.
func (v *validation) tlpOfExtension(o Object) {
	level := o.value("extensions").member(string(tlpExtension)).member("tlp_2_0")
	if known, ok := tlpOf(o.ID()); level == nil || ok && known.kind == tlp2 && level.is(known.word) {
		return
	}
	v.enter("extensions", 0)
	v.enter(string(tlpExtension), 0)
	v.enter("tlp_2_0", 0)
	message := "is not a level of the Traffic Light Protocol 2.0"
	var levels []string
	for _, t := range tlps {
		if t.kind == tlp2 {
			levels = append(levels, t.word)
		}
		if t.kind == tlp2 && level.is(t.word) {
			message = "is the level of " + string(t.id) + ", which OASIS defines for it"
		}
	}
	v.reportWord(attribution.CodeUnlistedWord, level.text(), message, slices.Values(levels))
	v.leave()
	v.leave()
	v.leave()
}

// selectors checks that the selectors of granular markings select something.
func (v *validation) selectors(o Object) {
	markings := o.value("granular_markings")
	if markings == nil {
		return
	}
	in := selection{o.text, make(map[string]value), make(map[string]bool)}
	v.enter("granular_markings", 0)
	v.each(markings, func(m value) {
		v.enter("selectors", 0)
		v.each(m.member("selectors"), func(s value) {
			if s.kind() == '"' && !in.has(s.text()) {
				v.report(CodeSelector, s.text(), "selects nothing of the object (section 7.2.3)")
			}
		})
		v.leave()
	})
	v.leave()
}

// A selection finds what selectors lead to in an object. It takes no part of the object apart twice.
type selection struct {
	object value
	found  map[string]value // by the selector that leads to it
	looked map[string]bool  // what was taken apart, by what precedes selectors of its parts
}

// has reports whether a selector leads to something.
func (s selection) has(selector string) bool {
	at, prefix := s.object, ""
	for {
		if !s.looked[prefix] {
			s.looked[prefix] = true
			s.look(at, prefix)
		}
		name, _, more := strings.Cut(selector[len(prefix):], ".")
		at = s.found[prefix+name]
		if at == nil || !more {
			return at != nil
		}
		prefix += name + "."
	}
}

// look takes a value apart. Of several members of one name, the first counts; a name with a dot in it cannot be
// selected.
func (s selection) look(v value, prefix string) {
	i := 0
	for e := range v.elements() {
		s.found[prefix+"["+itoa(i)+"]"] = e
		i++
	}
	for quoted, m := range v.members() {
		name := quoted.text()
		if key := prefix + name; !strings.ContainsAny(name, ".[") && s.found[key] == nil {
			s.found[key] = m
		}
	}
}
