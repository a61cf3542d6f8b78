package attribution

import (
	"cmp"
	"strings"
)

// A Link is the relation that an [Attribution] puts between its subject and its object; it reads from the subject to
// the object. It belongs to one [Family]. Of all families only the state nexus has an order of strength; location in
// particular has none, and is not responsibility. A custom link is namespaced ("example.org/inspired-by"), and its
// proposition declares the family.
type Link string

// Links, by family; of the state nexus the strongest first. The order is that of the wordings in 75 government
// statements of 2014 to 2025 (gabrielcurrie/apt-group-attribution). [Link.Takes] reports which ends a link takes.
const (
	ConductedBy   Link = "conducted-by"   // perpetration: incident by actor
	AssistedBy    Link = "assisted-by"    // perpetration: incident with an actor's help
	ConnectedWith Link = "connected-with" // perpetration: incident and actor, no more said

	SameAs   Link = "same-as"  // sameness: two actors are one, "also known as"
	Overlaps Link = "overlaps" // sameness: two actors share a part; never followed from one to the other

	// structure: actor is a part of actor, "is a part of RGB 3rd Bureau"; between incidents: one is a part of the
	// other, the whole
	PartOf         Link = "part-of"
	SubordinateTo  Link = "subordinate-to"  // structure: "administratively subordinate to an element within RGB"
	MemberOf       Link = "member-of"       // structure: "a member of Advanced Persistent Threat Group 31"
	ElementsOf     Link = "elements-of"     // structure: made up of elements of it, not the whole
	AssociatedWith Link = "associated-with" // structure: no more said, "acted in association with"

	RunBy               Link = "run-by"                // state nexus: operated or run, "program run by the Hubei SSD"
	ControlledBy        Link = "controlled-by"         // state nexus: owned or controlled, "Russia-controlled"
	CoordinatedBy       Link = "coordinated-by"        // state nexus: "coordinated by the FSB's 18th Center"
	OnBehalfOf          Link = "on-behalf-of"          // state nexus: on behalf, or at the direction, of
	ContractorOf        Link = "contractor-of"         // state nexus: "contractors working directly for the MSS"
	UsedBy              Link = "used-by"               // state nexus: a way of operating that a service uses
	SponsoredBy         Link = "sponsored-by"          // state nexus: "PRC state-sponsored"
	BackedBy            Link = "backed-by"             // state nexus: "state-backed"
	MeetsRequirementsOf Link = "meets-requirements-of" // state nexus: "operates to meet Chinese State requirements"
	EncouragedBy        Link = "encouraged-by"         // state nexus: called on or praised to act
	ToleratedBy         Link = "tolerated-by"          // state nexus: let act, "given safe haven"
	AffiliatedTo        Link = "affiliated-to"         // state nexus: "state-affiliated"
	// state nexus: its interests are the state's, "aligned with the interests of"
	AlignedWith Link = "aligned-with"
	// state nexus: linked, associated or tied to a state or its organ
	LinkedTo Link = "linked-to"
	// state nexus: "Russian in origin", "Chinese APTs": no more than that
	OfOrigin Link = "of-origin"

	FrontFor Link = "front-for" // role: company or person as cover of an actor
	Supplies Link = "supplies"  // role: actor provides an actor with goods, services or access

	BasedIn         Link = "based-in"          // location: actor in a state's territory
	FromTerritoryOf Link = "from-territory-of" // location: incident or actor acting from a state's territory

	PersonaOf Link = "persona-of" // persona: who is behind it
	Imitates  Link = "imitates"   // persona: evidence, persona, group or incident made to look like an actor's

	// law: incident as a state's international responsibility, where law is invoked
	ResponsibilityOf Link = "responsibility-of"

	SameOperationAs Link = "same-operation-as" // incident: two incidents are one operation
	RetaliatesFor   Link = "retaliates-for"    // incident: for an incident or a response
)

// A Family is a group of links that answer one question.
type Family string

// Families of links.
const (
	FamilyPerpetration Family = "perpetration" // who did it
	FamilySameness     Family = "sameness"     // which actors are one
	FamilyStructure    Family = "structure"    // what an actor is a part of
	FamilyStateNexus   Family = "state-nexus"  // how an actor, or whoever did it, stands to a state
	FamilyRole         Family = "role"         // what an actor does for another
	FamilyLocation     Family = "location"     // where from; no strength, no responsibility
	FamilyPersona      Family = "persona"      // who is behind a face
	FamilyLaw          Family = "law"          // responsibility under law
	FamilyIncident     Family = "incident"     // how incidents belong together
)

// ends is a set of what may stand at an end of a link.
type ends uint16

const (
	endIncident ends = 1 << iota
	endEvidence
	endResponse
	endState
	endOrgan
	endOrganization
	endGroup
	endPerson
	endPersona
	endCoalition
	endUnnamed
	endOther // an actor of a kind that this package does not know

	endHidden    = endUnnamed | endOther
	endActor     = endState | endOrgan | endOrganization | endGroup | endPerson | endPersona | endCoalition | endHidden
	endStateSide = endState | endOrgan | endCoalition | endHidden // a state, its organs, or several states
	endTerritory = endState | endOrgan | endHidden                // an organ where it governs a dependency
)

type linkTraits struct {
	family          Family
	strength        int
	subject, object ends
	alike           bool // the ends are two incidents, or none is
}

func (l Link) traits() linkTraits {
	nexus := func(strength int) linkTraits {
		return linkTraits{family: FamilyStateNexus, strength: strength, subject: endIncident | endActor, object: endStateSide}
	}
	switch l {
	case ConductedBy, AssistedBy, ConnectedWith:
		return linkTraits{family: FamilyPerpetration, subject: endIncident, object: endActor}
	case SameAs, Overlaps:
		return linkTraits{family: FamilySameness, subject: endActor, object: endActor}
	case PartOf:
		return linkTraits{family: FamilyStructure, subject: endIncident | endActor, object: endIncident | endActor, alike: true}
	case SubordinateTo, AssociatedWith, ElementsOf:
		return linkTraits{family: FamilyStructure, subject: endActor, object: endActor}
	case MemberOf:
		return linkTraits{family: FamilyStructure, subject: endActor, object: endActor &^ (endPerson | endPersona)}
	case RunBy:
		return nexus(15)
	case ControlledBy:
		return nexus(14)
	case CoordinatedBy:
		return nexus(13)
	case OnBehalfOf:
		return nexus(12)
	case ContractorOf:
		return nexus(11)
	case UsedBy:
		return nexus(10)
	case SponsoredBy:
		return nexus(9)
	case BackedBy:
		return nexus(8)
	case MeetsRequirementsOf:
		return nexus(7)
	case EncouragedBy:
		return nexus(6)
	case ToleratedBy:
		return nexus(5)
	case AffiliatedTo:
		return nexus(4)
	case AlignedWith:
		return nexus(3)
	case LinkedTo:
		return nexus(2)
	case OfOrigin:
		return nexus(1)
	case FrontFor, Supplies:
		return linkTraits{family: FamilyRole, subject: endActor &^ endState, object: endActor}
	case BasedIn:
		return linkTraits{family: FamilyLocation, subject: endActor, object: endTerritory}
	case FromTerritoryOf:
		return linkTraits{family: FamilyLocation, subject: endIncident | endActor, object: endTerritory}
	case PersonaOf:
		return linkTraits{family: FamilyPersona, subject: endPersona | endGroup | endHidden, object: endActor}
	case Imitates:
		return linkTraits{family: FamilyPersona, subject: endEvidence | endIncident | endActor, object: endActor}
	case ResponsibilityOf:
		return linkTraits{family: FamilyLaw, subject: endIncident, object: endState | endCoalition | endHidden}
	case SameOperationAs:
		return linkTraits{family: FamilyIncident, subject: endIncident, object: endIncident}
	case RetaliatesFor:
		return linkTraits{family: FamilyIncident, subject: endIncident, object: endIncident | endResponse}
	}
	return linkTraits{}
}

// Family returns the family that the link belongs to. It is zero for a word that is not a link.
func (l Link) Family() Family { return l.traits().family }

// Compare orders two links by how close they put what they link to a state: negative where l says less than m, as
// [OfOrigin] says less than [RunBy], zero where they are the same link, positive where it says more. Only links of the
// state nexus have an order: ok is false for all others.
func (l Link) Compare(m Link) (order int, ok bool) {
	a, b := l.traits().strength, m.traits().strength
	if a == 0 || b == 0 {
		return 0, false
	}
	return cmp.Compare(a, b), true
}

// links are the words of this package.
var links = []Link{ConductedBy, AssistedBy, ConnectedWith, SameAs, Overlaps, PartOf, SubordinateTo, MemberOf,
	ElementsOf, AssociatedWith, RunBy, ControlledBy, CoordinatedBy, OnBehalfOf, ContractorOf, UsedBy, SponsoredBy,
	BackedBy, MeetsRequirementsOf, EncouragedBy, ToleratedBy, AffiliatedTo, AlignedWith, LinkedTo, OfOrigin, FrontFor,
	Supplies, BasedIn, FromTerritoryOf, PersonaOf, Imitates, ResponsibilityOf, SameOperationAs, RetaliatesFor}

// traits returns what custom links of a family take at their ends: what any link of the family does, and of the state
// nexus no strength.
func (f Family) traits() linkTraits {
	out := linkTraits{family: f}
	for _, l := range links {
		if t := l.traits(); t.family == f {
			out.subject, out.object = out.subject|t.subject, out.object|t.object
		}
	}
	if out.subject == 0 {
		return linkTraits{}
	}
	return out
}

// Takes reports whether the link takes these entities of the case as its subject and its object. An actor of a kind
// that this package does not know is taken wherever an actor may stand. What the case does not hold is not taken.
func (l Link) Takes(c *Case, subject, object Ref) bool {
	t, s, o := l.traits(), c.end(subject), c.end(object)
	return t.subject&s != 0 && t.object&o != 0 && t.fits(s, o)
}

// fits reports whether ends that the link takes one by one go together.
func (t linkTraits) fits(subject, object ends) bool {
	return !t.alike || (subject == endIncident) == (object == endIncident)
}

// end says what r names, as an end of a link.
func (c *Case) end(r Ref) ends {
	collection, id := r.Split()
	switch collection {
	case CollectionIncidents:
		if _, ok := c.Incidents[IncidentID(id)]; ok {
			return endIncident
		}
	case CollectionEvidence:
		if _, ok := c.Evidence[EvidenceID(id)]; ok {
			return endEvidence
		}
	case CollectionResponses:
		if _, ok := c.Responses[ResponseID(id)]; ok {
			return endResponse
		}
	case CollectionActors:
		switch c.Actors[ActorID(id)].(type) {
		case nil:
		case *State:
			return endState
		case *Organ:
			return endOrgan
		case *Organization:
			return endOrganization
		case *Group:
			return endGroup
		case *Person:
			return endPerson
		case *Persona:
			return endPersona
		case *Coalition:
			return endCoalition
		case *Unnamed:
			return endUnnamed
		default:
			return endOther
		}
	}
	return 0
}

// endNames are for messages, in the order of the bits.
var endNames = [...]string{"an incident", "a piece of evidence", "a response", "a state", "an organ",
	"an organization", "a group",
	"a person", "a persona", "a coalition", "an unnamed actor"}

// String names the ends, for messages.
func (e ends) String() string {
	var names []string
	if e&endActor == endActor {
		names = append(names, "any actor")
		e &^= endActor
	}
	for i, name := range endNames {
		if e&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}
