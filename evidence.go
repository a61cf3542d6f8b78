package attribution

import "github.com/google/uuid"

// An EvidenceItem is something that somebody puts forward for a claim. Whether it is genuine and whom it imitates are
// claims about it, held by parties; it has no standing of its own.
type EvidenceItem struct {
	UUID           uuid.UUID    `json:"uuid,omitzero"`           // of its own, for items known beyond the case
	Kind           EvidenceKind `json:"kind,omitzero"`           // zero: not stated
	By             []ActorID    `json:"by,omitzero"`             // who puts it forward
	From           []ActorID    `json:"from,omitzero"`           // who supplied it
	CommissionedBy ActorID      `json:"commissionedBy,omitzero"` // who asked for it
	// how much of it its holder has made public; zero: not stated
	Disclosure Disclosure `json:"disclosure,omitzero"`
	// the compilers' grade of where it comes from; zero: not graded. What parties say of it is in Bearing
	Reliability Reliability `json:"reliability,omitzero"`
	// the compilers' grade of the item itself; zero: not graded
	Credibility Credibility `json:"credibility,omitzero"`
	Description string      `json:"description,omitzero"` // the compilers' words, in Case.Lang
	Sources     []SourceID  `json:"sources,omitzero"`     // where it is put forward or published
	Extra       Extra       `json:"-"`
}

// An EvidenceKind is what an item of evidence is. Zero: not stated. A word that is not listed here is namespaced.
type EvidenceKind string

// Kinds of evidence.
const (
	EvidenceMalware        EvidenceKind = "malware"        // code and its traits
	EvidenceInfrastructure EvidenceKind = "infrastructure" // addresses, domains, servers
	EvidenceTradecraft     EvidenceKind = "tradecraft"     // tactics, techniques and procedures
	EvidenceIntelligence   EvidenceKind = "intelligence"   // of services, sources undisclosed
	EvidenceForensics      EvidenceKind = "forensics"      // traces on the victim's systems
	EvidenceIdentity       EvidenceKind = "identity"       // names, accounts, documents that lead to persons
	EvidenceVictimology    EvidenceKind = "victimology"    // who was aimed at, and when
	EvidenceIntent         EvidenceKind = "intent"         // interest and motive
	EvidenceConfession     EvidenceKind = "confession"     // an admission by the doer
	EvidenceTestimony      EvidenceKind = "testimony"      // of a witness or an expert
	EvidenceDocument       EvidenceKind = "document"       // a leaked, seized or published paper
)

// A Disclosure says how much of an item of evidence its holder has made public. Zero: not stated.
type Disclosure string

// Degrees of disclosure.
const (
	DisclosurePublic   Disclosure = "public"   // all of it
	DisclosurePartly   Disclosure = "partly"   // some of it is shown or described
	DisclosureWithheld Disclosure = "withheld" // said to exist, and not shown
)

// A Credibility is a grade of the credibility of an item of information, on the scale admiralty-credibility of package
// estimate.
type Credibility string

// Grades of credibility, as in NATO's AJP-2.1.
const (
	Credibility1 Credibility = "1" // confirmed by other sources
	Credibility2 Credibility = "2" // probably true
	Credibility3 Credibility = "3" // possibly true
	Credibility4 Credibility = "4" // doubtful
	Credibility5 Credibility = "5" // improbable
	Credibility6 Credibility = "6" // truth cannot be judged
)
