package attribution

import (
	"example.com/attribution/internal/country"
	"github.com/google/uuid"
)

// An Actor is a party: one that accuses, is accused, speaks, suffers, coins a name or responds. It is [*State],
// [*Organ], [*Organization], [*Group], [*Person], [*Persona], [*Coalition], [*Unnamed], [*UnknownActor], or a custom
// type that embeds [Profile] (see [Kinds]). Only pointers implement it, so a type switch has one case for each kind.
type Actor interface {
	ActorKind() string      // the word that stands in the member "kind" of the encoded actor
	ActorProfile() *Profile // what all actors have
}

// A Profile is what all actors have. Its zero value says nothing of the actor but that the case refers to it.
type Profile struct {
	UUID        uuid.UUID `json:"uuid,omitzero"`        // of its own, for actors known beyond the case
	Names       []Name    `json:"names,omitzero"`       // the first is the one to show
	Description string    `json:"description,omitzero"` // the compilers' words, in Case.Lang
	// the compilers' grade of the actor as an author; zero: not graded
	Reliability Reliability `json:"reliability,omitzero"`
	Sources     []SourceID  `json:"sources,omitzero"` // where the compilers have it from
	Extra       Extra       `json:"-"`
}

// ActorProfile returns p itself, so that a type that embeds Profile needs only ActorKind to be an [Actor].
func (p *Profile) ActorProfile() *Profile { return p }

// Named returns a profile with one name, the usual start of an actor: &Group{Profile: Named("APT31")}. Of several
// languages the first counts.
func Named(text string, lang ...Lang) Profile {
	n := Name{Text: text}
	if len(lang) > 0 {
		n.Lang = lang[0]
	}
	return Profile{Names: []Name{n}}
}

// A State is a state as a subject of international relations. It is not its organs: nothing that is said of one is said
// of the other.
type State struct {
	Profile
	Code string `json:"code,omitzero"` // ISO 3166-1 alpha-2 in capitals: GB, not UK; zero: not stated
}

// An Organ is a ministry, service, unit, agency, court, parliament, embassy or police force. Of is the compilers'
// frame, not a claim that anybody holds: where subordination is contested it is an [Attribution] with [PartOf].
type Organ struct {
	Profile
	Of   ActorID   `json:"of,omitzero"`   // the organ, state or organization that it belongs to; zero: not stated
	Sort OrganSort `json:"sort,omitzero"` // the level of government; zero: not stated
}

// An Organization is a company, party, university, news medium, association or intergovernmental body.
type Organization struct {
	Profile
	Sort OrganizationSort `json:"sort,omitzero"` // zero: not stated
	// of its seat, ISO 3166-1 alpha-2; zero: not stated. It says nothing of whose it is
	Country string `json:"country,omitzero"`
}

// A Group is what somebody delimits as a threat group, an activity cluster or a way of operating. Two groups with one
// name are two groups until somebody claims that they are the same.
type Group struct {
	Profile
	Sort GroupSort `json:"sort,omitzero"` // zero: not stated
}

// An OrganSort is the level of government that an organ belongs to. Zero: not stated. Custom words are namespaced:
// "example.org/tribal".
type OrganSort string

// Sorts of organs.
const (
	OrganNational    OrganSort = "national"     // of the central government of a state
	OrganSubnational OrganSort = "sub-national" // of a region, a province, a state of a federation, a city
	OrganDependency  OrganSort = "dependency"   // of a territory with a government of its own, such as the Isle of Man
)

// An OrganizationSort says what an organization is. Zero: not stated. Custom words are namespaced.
type OrganizationSort string

// Sorts of organizations.
const (
	OrganizationCompany    OrganizationSort = "company"    // trades, front companies included
	OrganizationParty      OrganizationSort = "party"      // political party
	OrganizationUniversity OrganizationSort = "university" // teaches and researches
	OrganizationMedia      OrganizationSort = "media"      // newspaper, agency, broadcaster, magazine
	// set up by states, such as NATO; also the European Union
	OrganizationIntergovernmental OrganizationSort = "intergovernmental"
	// of persons or bodies, such as IPAC; sports bodies too
	OrganizationAssociation OrganizationSort = "association"
)

// A GroupSort says how a group is delimited by who named it. Zero: not stated. Custom words are namespaced.
type GroupSort string

// Sorts of groups.
const (
	GroupThreat GroupSort = "group" // people thought to act together
	// activity grouped by traits, such as a UNC of Mandiant or a CL of Unit 42
	GroupCluster       GroupSort = "cluster"
	GroupModusOperandi GroupSort = "modus-operandi" // a way of operating, ANSSI's mode opératoire d'attaque
)

// A Person is a natural person. Roles are the compilers' frame, as [Organ.Of] is: what a person says is said by the
// person, and for the office only where the statement is in its name.
type Person struct {
	Profile
	Roles []Role `json:"roles,omitzero"`
}

// A Role is an office or employment of a person for a time.
type Role struct {
	Of     ActorID `json:"of,omitzero"`     // the body; zero: not stated
	Title  Words   `json:"title,omitzero"`  // "Minister responsible for the GCSB"
	Period When    `json:"period,omitzero"` // when it is held; zero: not stated
	Extra  Extra   `json:"-"`
}

// A Persona is a claimed identity, such as a name under which somebody claims a deed. Who is behind it is an
// attribution with [PersonaOf].
type Persona struct{ Profile }

// A Coalition is parties that act together for one purpose, such as the co-signers of one text. What it does is not
// done by each of its members, nor the other way round.
type Coalition struct {
	Profile
	Members []ActorID `json:"members,omitzero"`
}

// Unnamed is a real party, accused or speaking, whose name is unknown or withheld: "one suspect", "a U.S. official".
type Unnamed struct{ Profile }

// An UnknownActor is of a kind that this program does not know. It is kept as it came: members other than those of
// [Profile] are in Extra.
type UnknownActor struct {
	Profile
	Kind string `json:"-"` // the word that stood in the member "kind"
}

// ActorKind returns "state".
func (*State) ActorKind() string { return "state" }

// ActorKind returns "organ".
func (*Organ) ActorKind() string { return "organ" }

// ActorKind returns "organization".
func (*Organization) ActorKind() string { return "organization" }

// ActorKind returns "group".
func (*Group) ActorKind() string { return "group" }

// ActorKind returns "person".
func (*Person) ActorKind() string { return "person" }

// ActorKind returns "persona".
func (*Persona) ActorKind() string { return "persona" }

// ActorKind returns "coalition".
func (*Coalition) ActorKind() string { return "coalition" }

// ActorKind returns "unnamed".
func (*Unnamed) ActorKind() string { return "unnamed" }

// ActorKind returns the kind that the actor came with.
func (a *UnknownActor) ActorKind() string { return a.Kind }

func (s *State) check(v *validation) {
	if s.Code != "" && !country.IsCode(s.Code) {
		v.reportIn("code", CodeUnknownCountry, s.Code, "is not a country of ISO 3166-1 alpha-2 in capitals; the United Kingdom is GB")
	}
}

func (o *Organization) check(v *validation) {
	if o.Country != "" && !country.IsCode(o.Country) {
		v.reportIn("country", CodeUnknownCountry, o.Country,
			"is not a country of ISO 3166-1 alpha-2 in capitals; the United Kingdom is GB")
	}
}

func (a *UnknownActor) check(v *validation) {
	if a.Kind == "" {
		v.missing(kindMember, "give the kind that the actor is of")
	}
}
