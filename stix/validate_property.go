package stix

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/stix/internal/spec"
)

// fields checks the properties of an object that is no part of another.
func (v *validation) fields(t *spec.Object, o Object) {
	v.properties(t, func(yield func(string, value) bool) {
		for _, m := range o.members {
			if !yield(m.name, o.valueOf(m)) {
				return
			}
		}
	}, nil)
}

// nested checks the properties of a value that is an object of a type, and then what is to be checked of them together.
func (v *validation) nested(t *spec.Object, x value, together func(get func(string) value)) {
	if x.isEmpty() {
		v.report(CodeEmpty, "{}", "has nothing in it; leave it out (section 2.3)")
		return
	}
	v.properties(t, func(yield func(string, value) bool) {
		for quoted, member := range x.members() {
			name := ""
			if i := t.Property(string(quoted.plain())); i >= 0 {
				name = t.Properties[i].Name
			} else {
				name = quoted.text()
			}
			if !yield(name, member) {
				return
			}
		}
	}, together)
}

// properties checks the properties of an object by what the specification says of its type.
func (v *validation) properties(t *spec.Object, members iter.Seq2[string, value], together func(get func(string) value)) {
	base := len(v.values)
	v.values = append(v.values, make([]value, len(t.Properties))...)
	defer func() { v.values = v.values[:base] }()
	var custom []string
	own := false
	for name, x := range members {
		i := t.Property(name)
		v.enter(name, 0)
		switch {
		case i < 0 && slices.Contains(custom, name), i >= 0 && v.values[base+i] != nil:
			v.report(attribution.CodeDuplicate, x.abridged(), "is a second property of this name; keep one")
		case i < 0:
			if len(custom) < maxCustom {
				custom = append(custom, name)
			}
			v.custom(t, name, x)
		default:
			v.values[base+i] = x
			own = own || i < t.Own
			v.property(&t.Properties[i], x)
		}
		v.leave()
	}
	get := func(name string) value {
		if i := t.Property(name); i >= 0 {
			return v.values[base+i]
		}
		return nil
	}
	for i := range t.Properties {
		if p := &t.Properties[i]; v.values[base+i] == nil && p.Required&v.version.spec() != 0 && !v.optional(t, p.Name) {
			v.missing(p.Name, "give the property, which is required")
		}
	}
	v.groups(t, get, own || len(custom) > 0)
	if together != nil {
		together(get)
	}
}

// maxCustom is how many properties of one object that the specification does not define are looked at for a second one
// of a name.
const maxCustom = 200

// optional reports whether a required property may be absent: because the object is in a container, or where text and
// schemas differ, which is a warning (see special).
func (v *validation) optional(t *spec.Object, name string) bool {
	return v.local != nil && name == "id" || t.Type.Name == "grouping" && name == "name"
}

// groups checks which properties are together.
func (v *validation) groups(t *spec.Object, get func(string) value, own bool) {
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
func (v *validation) custom(t *spec.Object, name string, x value) {
	if len(name) > 250 && v.version == Version21 {
		// The validator of OASIS accepts these, so that there are some.
		v.report(CodeLongProperty, name, "is longer than 250 characters (sections 3.1 and 11.1.1)")
	} else if !v.isPropertyName(name) {
		v.reportWord(CodeMalformedProperty, name,
			"is not a name of a property; take lower-case letters, digits and underscores, 3 to 250 of them (sections 3.1 and 11.1.1)", t.Names())
	} else if v.version == Version20 && !strings.HasPrefix(name, "x_") || v.version == Version21 && !v.toplevel &&
		t.Type.Name != "" {
		message := "is not a property of the specification; define it by an extension (section 11.1)"
		if strings.HasPrefix(name, "x_") { // it is meant to be the producer's own
			v.report(CodeCustomProperty, name, message)
		} else {
			v.reportWord(CodeCustomProperty, name, message, t.Names())
		}
	}
	v.any(x)
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
	if len(key) < shortest || len(key) > 250 || strings.Trim(key, keyCharacters) != "" {
		v.report(CodeMalformedKey, key, "is not a key of a dictionary; take letters, digits, hyphens and underscores, 250 at most (section 2.3)")
	} else if strings.ToLower(key) != key {
		v.report(CodeSpelling, key, "has capitals; write keys in lower case (section 2.3)")
	}
}

const keyCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"

// property checks a value of a property of the specification.
func (v *validation) property(p *spec.Property, x value) {
	switch {
	case p.Kind == spec.Reserved && v.local != nil:
		v.report(CodeReservedOutside, p.Name, "is reserved in objects outside of a container (section 3.8)")
	case p.Kind == spec.Reserved:
		v.report(CodeReservedProperty, p.Name, "is reserved for later versions of the specification (section 3.8)")
	case x.kind() == 'n':
		v.report(attribution.CodeNull, "null", "is not a value; leave the property out")
	case !p.List:
		v.single(p, x)
	case x.kind() != '[':
		v.typeOf(x, "a list")
	case x.isEmpty():
		v.report(CodeEmpty, "[]", "has nothing in it; leave it out (section 2.12)")
	default:
		i := 0
		for e := range x.elements() {
			v.enter("", i)
			v.single(p, e)
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
