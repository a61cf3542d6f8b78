package stix

import (
	"example.com/attribution/stix/internal/spec"
)

// A Version is a version of the STIX specification. Zero: not stated.
type Version string

// Versions that this package reads. It writes 2.1.
const (
	Version20 Version = "2.0"
	Version21 Version = "2.1"
)

func (v Version) spec() spec.Versions {
	if v == Version20 {
		return spec.V20
	}
	return spec.V21
}

// Version returns the version of the bundle. STIX 2.0 says so in the bundle, STIX 2.1 in each object. Objects without a
// bundle, of which none says so, are 2.0 unless they have a type or a property that only 2.1 has.
func (b *Bundle) Version() Version {
	switch v := Version(b.envelope.Text("spec_version")); v {
	case Version20, Version21:
		return v
	}
	if b.envelope.text != nil || len(b.Objects) == 0 {
		return Version21
	}
	for _, o := range b.Objects {
		if o.version("") == Version21 {
			return Version21
		}
	}
	return Version20
}

// version returns the version of an object in a bundle of some version, or in none.
func (o Object) version(bundle Version) Version {
	if bundle != "" {
		return bundle
	}
	if o.value("spec_version") != nil {
		return Version21
	}
	older, newer := spec.Lookup(o.Type(), spec.V20), spec.Lookup(o.Type(), spec.V21)
	switch {
	case newer == nil && o.isVersioned():
		return Version20
	case older == nil || newer == nil || newer.Category == spec.Observable:
		return Version21 // in STIX 2.0 observables are not objects of their own
	}
	for _, m := range o.members {
		if older.Property(m.name) < 0 && newer.Property(m.name) >= 0 {
			return Version21
		}
	}
	return Version20
}
