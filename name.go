package attribution

import (
	"example.com/attribution/internal/countryname"
	"example.com/attribution/internal/model"
)

// A Name is a claim like any other: somebody says that it fits this actor or incident, more or less. Two actors may
// bear one name.
type Name struct {
	Text   string   `json:"text,omitzero"`
	Lang   Lang     `json:"lang,omitzero"`   // zero: not stated, or of no language, as handles are
	Kind   NameKind `json:"kind,omitzero"`   // zero: not stated
	Coined ActorID  `json:"coined,omitzero"` // whose name it is; zero: not stated
	By     ActorID  `json:"by,omitzero"`     // who says that it fits; zero: common usage
	Fit    Fit      `json:"fit,omitzero"`    // how what it covers relates to the actor; zero: not stated
	Source SourceID `json:"source,omitzero"` // where it is said to fit
	Period When     `json:"period,omitzero"` // when it was in use; zero: not stated
	Extra  Extra    `json:"-"`
}

// Name returns the name to show for an actor: its first. A state without names goes by the English name that CLDR has
// for the country of its code, another actor by its description, in the language of the case, and one without either,
// or that is not there, by its id.
func (as Actors) Name(id ActorID) Name {
	if a := as[id]; !model.IsNil(a) {
		p := a.ActorProfile()
		if len(p.Names) > 0 {
			return p.Names[0]
		}
		if s, ok := a.(*State); ok {
			if name := countryname.Name(s.Code, "en"); name != "" {
				return Name{Text: name, Lang: "en"}
			}
		}
		if p.Description != "" {
			return Name{Text: p.Description}
		}
	}
	return Name{Text: string(id)}
}

// Name returns the name to show for an incident: its title, in the language of the case, else its first name, else its
// id.
func (is Incidents) Name(id IncidentID) Name {
	switch in := is[id]; {
	case in == nil:
	case in.Title != "":
		return Name{Text: in.Title}
	case len(in.Names) > 0:
		return in.Names[0]
	}
	return Name{Text: string(id)}
}

// A NameKind is the use that is made of a name. Zero: not stated. A word that is not listed here is namespaced.
type NameKind string

// Kinds of names.
const (
	// the official or main name, as in the UK Sanctions List's "Primary name"
	NamePrimary         NameKind = "primary"
	NameNative          NameKind = "native"          // in the bearer's own language and script
	NameAlias           NameKind = "alias"           // another name for the same, as in the lists' "aka"
	NameFormer          NameKind = "former"          // no longer used, as in the lists' "fka"
	NameTransliteration NameKind = "transliteration" // the name in another script
	NameAbbreviation    NameKind = "abbreviation"    // a short form
	NameVendor          NameKind = "vendor"          // a company's label for a group, such as Violet Typhoon
	NameHandle          NameKind = "handle"          // an account or a name used online
	NameIdentifier      NameKind = "identifier"      // a catalogue's number, such as ATT&CK's G0128
)

// A Fit says how what a name covers relates to the actor that is said to bear it. Zero: not stated, which is not
// "same": ATT&CK, for one, calls its associated groups publicly reported overlaps. A name with a fit says how one
// vendor's name relates to this actor. Where somebody makes claims about what the name covers, that is an actor of its
// own, and [Overlaps] a link that is held.
type Fit string

// Ways in which a name fits.
const (
	FitSame     Fit = "same"     // it covers exactly this actor
	FitOverlaps Fit = "overlaps" // it covers a part of this actor and something else
	FitSubset   Fit = "subset"   // it covers a part of this actor
	FitSuperset Fit = "superset" // it covers this actor and more
)

func (n *Name) check(v *validation) {
	if n.Text == "" {
		v.missing("text", "give the name")
	}
}
