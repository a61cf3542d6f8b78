// Package spec holds what the STIX specifications say of the types of objects: their properties, the vocabularies and
// the relationships.
//
// The sources are STIX Version 2.1, OASIS Standard with errata 01, of which the comments give the sections, and for
// STIX 2.0 the JSON schemas of OASIS (cti-stix2-json-schemas, branch stix2.0).
package spec

import (
	"iter"
	"maps"
	"sync"
)

// Versions are the versions of the specification that something holds for.
type Versions uint8

// Versions. The zero Versions stands for none; in [Property.In] it means both.
const (
	V20  Versions = 1 << iota // STIX 2.0 only
	V21                       // STIX 2.1 only
	Both = V20 | V21
)

// A Kind is the data type of a property (section 2).
type Kind uint8

// Kinds of properties.
const (
	Any         Kind = iota
	String           // section 2.15
	Timestamp        // section 2.16
	Millisecond      // a timestamp of at least three digits after the seconds, as section 3.2 wants of created and modified
	Integer          // section 2.10
	Float            // section 2.6
	Boolean          // section 2.2
	Identifier       // section 2.9
	Binary           // section 2.1
	Hex              // section 2.8
	Hashes           // section 2.7
	Dictionary       // section 2.3
	Language         // a string that is a tag of RFC 5646
	Vocabulary       // an open vocabulary, section 2.14
	Enumeration      // section 2.4
	Struct           // an object of a type of its own
	Container        // the deprecated Observable Container, section 2.13
	Extensions       // section 3.2
	Contents         // of language-content, section 7.1.1
	Reserved         // a name that must not be used, section 3.8
)

// A Property is what the specification says of one property.
type Property struct {
	Name     string
	Kind     Kind
	List     bool     // a list of values of this kind
	Required Versions // where it must be present
	In       Versions // where it is defined; zero: in both
	Words    []string // of vocabularies and enumerations
	Refs     []string // types of the objects that an identifier may name; empty: any
	Of       *Type    // of structs
	Bounds   *Bounds  // of numbers; nil: none
}

// Bounds are the least and the greatest number that a property may have.
type Bounds struct{ Low, High float64 }

// A Category distinguishes types of objects (section 3.2).
type Category uint8

// Categories.
const (
	Nested       Category = iota // the type of a property, or an extension
	Domain                       // SDO, section 4
	Relationship                 // SRO, section 5
	Observable                   // SCO, section 6
	Meta                         // section 7
	Envelope                     // the bundle, section 8
)

// A Type is what the specification says of one type of objects, or of one type of properties that are objects.
type Type struct {
	Name       string
	Category   Category
	In         Versions // where it is defined; zero: in both
	Properties []Property
	AnyOf      []string    // at least one of these must be present
	NotEmpty   bool        // at least one property of its own must be present
	Together   [][2]string // the second must be present where the first is
	Apart      [][2]string // both must not be present
	Order      [][2]string // the second is no earlier than the first
	After      [][2]string // the second is later than the first
	Extensions []*Type     // predefined extensions
}

// An Object is a type as one version of the specification has it.
type Object struct {
	*Type
	Properties []Property // its own, and those that are common to its category
	Own        int        // how many of the properties are its own; they come first
	Required   []int      // which of the properties must be present
	index      map[string]int
}

// Property returns the number of a property of the object, or -1.
func (o *Object) Property(name string) int {
	if len(o.Properties) <= few {
		for i := range o.Properties {
			if o.Properties[i].Name == name {
				return i
			}
		}
		return -1
	}
	if i, ok := o.index[name]; ok {
		return i
	}
	return -1
}

// few is how many names are compared in less time than it takes to look one up.
const few = 8

// Names yields the names of the properties of the object.
func (o *Object) Names() iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range o.Properties {
			if !yield(o.Properties[i].Name) {
				return
			}
		}
	}
}

// Extension returns a predefined extension of the object, or nil.
func (o *Object) Extension(name string) *Type {
	for _, e := range o.Extensions {
		if e.Name == name {
			return e
		}
	}
	return nil
}

// Lookup returns the type of objects of a name in a version of the specification, or nil.
func Lookup(name string, v Versions) *Object { return resolved()[v].types[name] }

// Names yields the types of objects of a version of the specification, in no order.
func Names(v Versions) iter.Seq[string] { return maps.Keys(resolved()[v].types) }

// Of returns a nested type as a version of the specification has it.
func Of(t *Type, v Versions) *Object { return resolved()[v].nested[t] }

// Custom returns what holds in a version for objects, or for observables, whose type the specification does not define.
func Custom(v Versions, observable bool) *Object {
	if observable {
		return resolved()[v].observable
	}
	return resolved()[v].custom
}

type catalogue struct {
	types              map[string]*Object
	nested             map[*Type]*Object
	custom, observable *Object
}

// resolved are the catalogues of both versions.
var resolved = sync.OnceValue(func() map[Versions]*catalogue {
	out := make(map[Versions]*catalogue)
	for _, v := range []Versions{V20, V21} {
		c := &catalogue{types: make(map[string]*Object), nested: make(map[*Type]*Object)}
		for _, list := range [][]*Type{domain(), relationships(), observables(), meta()} {
			for _, t := range list {
				if t.In == 0 || t.In&v != 0 {
					c.types[t.Name] = c.resolve(t, v)
				}
			}
		}
		c.custom, c.observable = c.resolve(&Type{Category: Domain}, v), c.resolve(&Type{Category: Observable}, v)
		out[v] = c
	}
	return out
})

func (c *catalogue) resolve(t *Type, v Versions) *Object {
	o := &Object{Type: t, index: make(map[string]int)}
	o.add(t.Properties, v)
	o.Own = len(o.Properties)
	o.add(common(t.Category), v)
	for _, p := range o.Properties {
		if p.Of != nil && c.nested[p.Of] == nil {
			c.nested[p.Of] = nil // before what it holds, which may lead back to it
			c.nested[p.Of] = c.resolve(p.Of, v)
		}
	}
	for _, e := range t.Extensions {
		c.nested[e] = c.resolve(e, v)
	}
	return o
}

// add adds the properties that a version has and that the object has not yet.
func (o *Object) add(properties []Property, v Versions) {
	for _, p := range properties {
		if p.In != 0 && p.In&v == 0 {
			continue
		}
		if _, ok := o.index[p.Name]; !ok {
			o.index[p.Name] = len(o.Properties)
			if p.Required&v != 0 {
				o.Required = append(o.Required, len(o.Properties))
			}
			o.Properties = append(o.Properties, p)
		}
	}
}
