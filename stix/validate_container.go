package stix

import (
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/stix/internal/spec"
)

// container checks an Observable Container (section 2.13; STIX 2.0, part 3).
func (v *validation) container(x value) {
	if x.kind() != '{' {
		v.typeOf(x, "a dictionary of observables")
		return
	}
	if x.isEmpty() {
		v.report(CodeEmpty, "{}", "has nothing in it; leave it out (section 2.13)")
		return
	}
	v.local = make(map[string]string)
	for k, o := range x.members() {
		v.local[k.text()] = o.member("type").text()
	}
	for k, o := range x.members() {
		key := k.text()
		v.enter(key, 0)
		v.within = key
		if strings.Trim(key, "0123456789") == "" {
			v.within = "0" // one number is as good as another
		}
		v.contained(o)
		v.leave()
	}
	v.local, v.within = nil, ""
}

// contained checks an observable in a container.
func (v *validation) contained(o value) {
	kind := o.member("type")
	switch {
	case o.kind() != '{':
		v.typeOf(o, "an observable")
		return
	case kind.kind() != '"':
		v.missing("type", "give the type of the observable (section 3.2)")
		return
	}
	name := kind.text()
	t := spec.Lookup(name, v.version.spec())
	if t == nil || t.Category != spec.Observable {
		v.enter("type", 0)
		switch {
		case !isTypeName(name):
			v.report(CodeMalformedType, name, "is not a name of a type (section 3.1)")
		case !strings.HasPrefix(name, "x-"):
			v.report(CodeCustomObject, name, "is not an observable of the specification (section 11.2)")
		}
		v.leave()
		v.any(o)
		return
	}
	outer := v.kind
	v.kind = name
	defer func() { v.kind = outer }()
	v.nested(v.plan(name, t), o, func(v *validation, of properties) { v.observable(name, of.get) })
}

// localReference checks a reference to another observable in the same container.
func (v *validation) localReference(p *spec.Property, key string) {
	t, ok := v.local[key]
	switch {
	case !ok:
		v.report(attribution.CodeDangling, key, "names nothing in the container (section 2.13)")
	case len(p.Refs) > 0 && !slices.Contains(p.Refs, t):
		v.report(CodeWrongReference, key, "names no observable of type "+strings.Join(p.Refs, " or "))
	}
}
