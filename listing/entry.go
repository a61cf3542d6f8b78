package listing

import (
	"slices"

	"example.com/attribution"
)

// An Entry is a listing, without what is private: births, addresses, documents, mail, phones and wallets are not read.
type Entry struct {
	ID         ID
	Others     []ID // further numbers of the same listing: OFSI group id, UN reference, the EU's logical id
	Kind       Kind // zero: not stated
	Names      []Name
	Programmes []string            // programmes or regimes, in the list's words
	Measures   []Imposed           // empty: the file does not say
	Reasons    []attribution.Words // the statement of reasons; empty: the file has none
	Listed     attribution.When    // zero: the file does not say
	Updated    attribution.When    // when the entry was last changed; zero: the file does not say
	Under      []Placement         // the lists of one authority that the entry is on, where a file has several
	Sources    []string            // who designated, in the list's words: "UK", "UN"
	Acts       []string            // acts that list or amend, as the list cites them: "2020/1125 (OJ L246)"
	Action     UpdateKind          // in a delta file: what happened to the entry; otherwise zero
}

// A Name is one that the list has for the party.
type Name struct {
	Text     string
	Kind     attribution.NameKind
	Strength Strength         // zero: the list does not say
	Script   string           // ISO 15924; zero: the name has no letters
	Lang     attribution.Lang // zero: the list does not say
	Type     string           // in the list's words: "Primary Name Variation", "f.k.a."; zero: not stated
}

// A Strength is the list's word on how well a name identifies the party.
type Strength string

// Strengths.
const (
	StrengthStrong Strength = "strong" // "Good quality a.k.a", "strong"
	StrengthWeak   Strength = "weak"   // "Low quality a.k.a", "weak": broad, or shared by many
)

// Imposed is one measure: the list's words, and what they mean.
type Imposed struct {
	Restriction attribution.Restriction // zero: no restriction is known by these words
	Words       string                  // zero: the list has a mark and no words
}

// A Placement says since when an entry is on one of several lists of an authority.
type Placement struct {
	List  string // in the authority's words: "SDN List"
	Since attribution.When
}

// A Kind is what is listed.
type Kind string

// Kinds of entries.
const (
	KindPerson   Kind = "person"
	KindEntity   Kind = "entity" // a company, an organ, an organization
	KindVessel   Kind = "vessel"
	KindAircraft Kind = "aircraft"
	KindAsset    Kind = "asset"
)

// Main returns the main name: the first. Where a list marks none, the order is by rule: see the format's reader. An
// entry without names has a zero one.
func (e Entry) Main() Name {
	if len(e.Names) == 0 {
		return Name{}
	}
	return e.Names[0]
}

// IDs returns all numbers of the entry, the first being its own.
func (e Entry) IDs() []ID { return append([]ID{e.ID}, e.Others...) }

// HasID reports whether a number is one of the entry's.
func (e Entry) HasID(id ID) bool { return e.ID == id || slices.Contains(e.Others, id) }

// Restrictions returns what the measures mean, each once, in their order.
func (e Entry) Restrictions() []attribution.Restriction {
	var out []attribution.Restriction
	for _, m := range e.Measures {
		if m.Restriction != "" && !slices.Contains(out, m.Restriction) {
			out = append(out, m.Restriction)
		}
	}
	return out
}

func (e Entry) clone() Entry {
	e.Others, e.Names, e.Programmes = slices.Clone(e.Others), slices.Clone(e.Names), slices.Clone(e.Programmes)
	e.Measures, e.Reasons, e.Under = slices.Clone(e.Measures), slices.Clone(e.Reasons), slices.Clone(e.Under)
	e.Sources, e.Acts = slices.Clone(e.Sources), slices.Clone(e.Acts)
	return e
}
