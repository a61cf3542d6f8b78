package stix

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/stix/internal/spec"
)

// fields checks the properties of an object that is not part of another.
func (v *validation) fields(p *plan, o Object) {
	c := v.begin(p)
	for _, m := range o.members {
		c.at = slotAfter(p, c.at, m.name)
		v.member(&c, o.valueOf(m))
	}
	v.end(&c, nil)
}

// A check looks at what the properties of an object say together.
type check func(*validation, properties)

// nested checks the properties of a value that is an object, and then what is to be checked of them together.
func (v *validation) nested(p *plan, x value, together check) {
	if x.isEmpty() {
		v.report(CodeEmpty, "{}", "has nothing in it; leave it out (section 2.3)")
		return
	}
	c := v.begin(p)
	for quoted, member := range x.members() {
		name := quoted.plain()
		if !utf8.Valid(name) {
			name = bytes.ToValidUTF8(name, []byte("\uFFFD"))
		}
		c.at = slotAfter(p, c.at, name)
		v.member(&c, member)
	}
	v.end(&c, together)
}

// The properties of an object have the values that it gives to those that the specification defines.
type properties struct {
	of     *spec.Object
	values []value // by the index of the property; nil: not there
}

func (p properties) get(name string) value {
	if i := p.of.Property(name); i >= 0 {
		return p.values[i]
	}
	return nil
}

// A checking is an object whose properties are being checked by what the specification says of its type.
type checking struct {
	*plan
	at     *slot // the property
	number int   // of the object
	base   int   // where its values begin among those of all that are being checked
	own    bool  // it has a property that is not common to all
}

func (v *validation) begin(p *plan) checking {
	c := checking{plan: p, at: &p.start, base: len(v.values)}
	v.values = append(v.values, make([]value, len(p.Properties))...)
	v.object++
	c.number = v.object
	return c
}

// member checks a property.
func (v *validation) member(c *checking, x value) {
	s := c.at
	v.enter(s.name, 0)
	switch {
	case s.last == c.number:
		v.report(attribution.CodeDuplicate, x.abridged(), "is a second property of this name; keep one")
	case s.of == nil:
		c.own = true
		v.custom(c.plan, s, x)
	default:
		v.values[c.base+s.index] = x
		c.own = c.own || s.index < c.Own
		v.property(s, x)
	}
	s.last = c.number
	v.leave()
}

// end checks what the properties say together, and which are missing.
func (v *validation) end(c *checking, together check) {
	of := properties{c.Object, v.values[c.base:]}
	for _, i := range c.Required {
		if name := c.Properties[i].Name; of.values[i] == nil && !v.optional(c.Object, name) {
			v.missing(name, "give the property, which is required")
		}
	}
	v.groups(of, c.own)
	if together != nil {
		together(v, of)
	}
	v.values = v.values[:c.base]
}

// optional reports whether a required property may be absent: because the object is in a container, or where text and
// schemas differ, which is a warning (see special).
func (v *validation) optional(t *spec.Object, name string) bool {
	return v.local != nil && name == "id" || t.Type.Name == "grouping" && name == "name"
}

// groups checks which properties are together.
func (v *validation) groups(of properties, own bool) {
	t, get := of.of, of.get
	found := len(t.AnyOf) == 0
	for _, name := range t.AnyOf {
		found = found || get(name) != nil || t.Property(name) < 0
	}
	if !found {
		v.report(CodeIncomplete, "", "has none of the properties "+strings.Join(t.AnyOf, ", ")+", of which one must be there")
	}
	if t.NotEmpty && !own && get("extensions") == nil {
		v.report(CodeIncomplete, "", "has no property of its own, and one must be there")
	}
	for _, pair := range t.Together {
		if get(pair[0]) != nil && get(pair[1]) == nil && t.Property(pair[1]) >= 0 {
			v.report(CodeIncomplete, pair[0], "needs the property "+pair[1])
		}
	}
	for _, pair := range t.Apart {
		if get(pair[0]) != nil && get(pair[1]) != nil {
			v.report(CodeContradiction, pair[1], "must not be there with "+pair[0])
		}
	}
	for _, pair := range t.Order {
		v.inOrder(get(pair[0]), get(pair[1]), pair[0], pair[1], false)
	}
	for _, pair := range t.After {
		v.inOrder(get(pair[0]), get(pair[1]), pair[0], pair[1], true)
	}
}

// custom checks a property that the specification does not define.
func (v *validation) custom(p *plan, s *slot, x value) {
	if len(s.name) > 250 && v.version == Version21 {
		// The validator of OASIS accepts these, so that there are some.
		v.report(CodeLongProperty, s.name, "is longer than 250 characters (sections 3.1 and 11.1.1)")
	} else if !v.isPropertyName(s.name) {
		v.reportWord(CodeMalformedProperty, s.name,
			"is not a name of a property; take lower-case letters, digits and underscores, 3 to 250 of them "+
				"(sections 3.1 and 11.1.1)", p.Names())
	} else if v.version == Version20 && !strings.HasPrefix(s.name, "x_") ||
		v.version == Version21 && !v.toplevel && p.Type.Name != "" {
		v.undefined(p, s)
	}
	v.any(x)
}

// undefined reports that the specification does not define a property, once for all objects of the type.
func (v *validation) undefined(p *plan, s *slot) {
	if s.custom != nil {
		s.custom.Count = max(s.custom.Count, 1) + 1
		return
	}
	if !v.isWanted(CodeCustomProperty) {
		return
	}
	f := attribution.Finding{Code: CodeCustomProperty, Value: s.name,
		Message: "is not a property of the specification; define it by an extension (section 11.1)"}
	if !strings.HasPrefix(s.name, "x_") { // it is not meant to be the producer's own
		f.Suggestion = v.nearest(s.name, p.Names())
	}
	s.custom = v.add(f)
}

func (v *validation) isPropertyName(name string) bool {
	if len(name) < 3 || len(name) > 250 || v.version == Version21 && !isLetter(name[0]) {
		return false
	}
	for i := range len(name) {
		if c := name[i]; !(isLetter(c) || isDigit(c) || c == '_') {
			return false
		}
	}
	return true
}

// any checks a value of which the specification says nothing but what it says of all.
func (v *validation) any(x value) {
	switch x.kind() {
	case 'n':
		v.report(attribution.CodeNull, "null", "is not a value; leave the property out")
	case '[':
		if x.isEmpty() {
			v.report(CodeEmpty, "[]", "has nothing in it; leave it out (section 2.12)")
		}
		v.each(x, v.any)
	case '{':
		v.dictionary(x, v.any)
	}
}

// each checks the elements of a list.
func (v *validation) each(list value, check func(value)) {
	i := 0
	for e := range list.elements() {
		v.enter("", i)
		check(e)
		v.leave()
		i++
	}
}

// dictionary checks keys and values of a dictionary.
func (v *validation) dictionary(x value, check func(value)) {
	v.entries(x, func(key string, e value) {
		v.key(key)
		check(e)
	})
}

// entries checks the entries of a dictionary, each beneath its key. It is not empty (section 2.3).
func (v *validation) entries(x value, check func(key string, e value)) {
	if x.kind() != '{' {
		v.typeOf(x, "a dictionary")
		return
	}
	if x.isEmpty() {
		v.report(CodeEmpty, "{}", "has nothing in it; leave it out (section 2.3)")
		return
	}
	for k, e := range x.members() {
		key := k.text()
		v.enter(key, 0)
		check(key, e)
		v.leave()
	}
}

// key checks a key of a dictionary.
func (v *validation) key(key string) {
	shortest := 1
	if v.version == Version20 {
		shortest = 3
	}
	if len(key) < shortest || len(key) > 250 || !hasKeyCharacters(key) {
		v.report(CodeMalformedKey, key, "is not a key of a dictionary; take letters, digits, hyphens and underscores, "+
			"250 at most (section 2.3)")
	} else if strings.ToLower(key) != key {
		v.report(CodeSpelling, key, "has capitals; write keys in lower case (section 2.3)")
	}
}

// property checks a value of a property of the specification.
func (v *validation) property(s *slot, x value) {
	switch p := s.of; {
	case p.Kind == spec.Reserved && v.local != nil:
		v.report(CodeReservedOutside, p.Name, "is reserved in objects outside of a container (section 3.8)")
	case p.Kind == spec.Reserved:
		v.report(CodeReservedProperty, p.Name, "is reserved for later versions of the specification (section 3.8)")
	case x.kind() == 'n':
		v.report(attribution.CodeNull, "null", "is not a value; leave the property out")
	case !p.List:
		v.single(s, x)
	case x.kind() != '[':
		v.typeOf(x, "a list")
	case x.isEmpty():
		v.report(CodeEmpty, "[]", "has nothing in it; leave it out (section 2.12)")
	default:
		i := 0
		for e := range x.elements() {
			v.enter("", i)
			v.single(s, e)
			v.leave()
			i++
		}
	}
}

// wrongType reports a property that is not of the JSON type that it must be.
func (v *validation) wrongType(name string, x value, want string) {
	v.enter(name, 0)
	v.typeOf(x, want)
	v.leave()
}

// typeOf reports a value that is not of the JSON type that it must be.
func (v *validation) typeOf(x value, want string) {
	v.report(attribution.CodeWrongType, x.abridged(), fmt.Sprintf("is %s where %s belongs", x.name(), want))
}

// abridged returns the value as it is written, but an object or a list as such only.
func (v value) abridged() string {
	switch v.kind() {
	case '{':
		return "{…}"
	case '[':
		return "[…]"
	}
	return string(v)
}
