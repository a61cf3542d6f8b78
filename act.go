package attribution

// An Act is what a statement does: who, on what, how firmly, in which words. One statement may perform several, at different
// strengths.
type Act struct {
	Verb       Verb         `json:"verb,omitzero"`
	By         []ActorID    `json:"by,omitzero"`         // empty: Statement.For, else Statement.By; otherwise some of these, or organs of theirs that the text names
	On         []Ref        `json:"on,omitzero"`         // what it is about: propositions, statements, incidents, actors, responses; may be empty, and is with Reports
	Answers    []Ref        `json:"answers,omitzero"`    // what it replies to, corrects or withdraws
	Reported   *Act         `json:"reported,omitzero"`   // with Reports: what another is said to have done; its wording and assessment are what the reporter ascribes, and an empty By says that nobody is named
	Wording    Words        `json:"wording,omitzero"`    // the words that the coded link, account or verb stands for
	Inferred   bool         `json:"inferred,omitzero"`   // the coded link or account is the coder's reading of Wording
	Assessment Assessment   `json:"assessment,omitzero"` // how sure, of all that the act is on
	Basis      []LegalBasis `json:"basis,omitzero"`      // law or doctrine that the party invokes, never what a reader derives
	Character  Character    `json:"character,omitzero"`  // the legal character that it claims for a response; zero: none stated
	Evidence   []EvidenceID `json:"evidence,omitzero"`   // what it puts forward
	Withheld   Words        `json:"withheld,omitzero"`   // what it says it keeps back
	Refuses    Family       `json:"refuses,omitzero"`    // with Declines: the family of links that it will not speak to
	Part       Part         `json:"part,omitzero"`       // of the text, where its parts differ; zero: the whole
	Quotes     []QuoteID    `json:"quotes,omitzero"`     // the exact words that perform it
	Extra      Extra        `json:"-"`
}

// A Part is a part of a text that performs acts of its own. Headline and body may differ; both stand. Zero: the whole text.
type Part string

// Parts of a text.
const (
	PartHeadline Part = "headline" // title or heading
	PartBody     Part = "body"     // running text
	PartAnnex    Part = "annex"    // list, table or document attached
	PartCaption  Part = "caption"  // of a picture or a post
)

// A Character is the legal character that a party claims for what it does. Zero: none stated. It is never derived.
type Character string

// Legal characters. The first four are those of the law of state responsibility (ARSIWA, International Law Commission 2001, Part One,
// Chapter V and Part Three, Chapter II) and of Tallinn Manual 2.0, rules 20 to 26.
const (
	CharacterRetorsion      Character = "retorsion"       // unfriendly but lawful
	CharacterCountermeasure Character = "countermeasure"  // otherwise unlawful, against a responsible state
	CharacterNecessity      Character = "necessity"       // against grave and imminent peril
	CharacterSelfDefence    Character = "self-defence"    // against an armed attack
	CharacterLawEnforcement Character = "law-enforcement" // individual liability under domestic law
)
