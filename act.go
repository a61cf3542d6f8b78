package attribution

import (
	"example.com/attribution/internal/model"
)

// An Act is what a statement does: who, on what, how firmly, in which words. One statement may perform several, at
// different strengths.
type Act struct {
	Verb Verb `json:"verb,omitzero"`
	// empty: Statement.For, else Statement.By; otherwise some of these, or organs of theirs that the text names
	By []ActorID `json:"by,omitzero"`
	// what it is about: propositions, statements, incidents, actors, evidence, responses, and with Notes anything; with
	// Withdraws and Corrects what ends; may be empty, and is with Reports
	On []Ref `json:"on,omitzero"`
	// what it replies to; where On is empty, what it denies, withdraws or corrects
	Answers []Ref `json:"answers,omitzero"`
	// with Reports: what another is said to have done; its wording and assessment are what the reporter ascribes, and
	// an empty By says that nobody is named
	Reported *Act  `json:"reported,omitzero"`
	Wording  Words `json:"wording,omitzero"`  // the words that the coded link, account or verb stands for
	Inferred bool  `json:"inferred,omitzero"` // the coded link or account is the coder's reading of Wording
	// with Asserts and Agrees: which way it leans in what it names itself; zero: as its scale says, else for; see
	// Act.Leaning
	Leans      Leaning    `json:"leans,omitzero"`
	Assessment Assessment `json:"assessment,omitzero"` // how sure, of all that the act is on
	// law or doctrine that the party invokes, never what a reader derives
	Basis []LegalBasis `json:"basis,omitzero"`
	// the legal character that it claims for what it does; zero: none stated, and never derived
	Character Character `json:"character,omitzero"`
	// what its words say it relies on: statements, propositions, evidence; never what a reader supposes
	RestsOn  []Ref        `json:"restsOn,omitzero"`
	Evidence []EvidenceID `json:"evidence,omitzero"` // what it puts forward
	// how items of evidence bear on what it is on, as the party says
	Bearings []Bearing `json:"bearings,omitzero"`
	Withheld Words     `json:"withheld,omitzero"` // what it says it keeps back
	Refuses  Family    `json:"refuses,omitzero"`  // with Declines: the family of links that it will not speak to
	// of the text, where its parts differ and all stand; zero: the whole
	Part    Part      `json:"part,omitzero"`
	Quotes  []QuoteID `json:"quotes,omitzero"`  // the exact words that perform it
	CodedBy Coder     `json:"codedBy,omitzero"` // who coded it; zero: not stated. Nothing is computed from it
	ReadBy  []Coder   `json:"readBy,omitzero"`  // who read it again, against the words
	Extra   Extra     `json:"-"`
}

// A Part is a part of a text, where its parts differ. Zero: the whole text. Custom words are namespaced.
type Part string

// Parts of a text.
const (
	PartHeadline Part = "headline" // with what stands above and below it in large type
	PartBody     Part = "body"     // the running text
	PartCaption  Part = "caption"  // of a picture
	PartAnnex    Part = "annex"    // with an enclosure or a fact sheet
)

// A Character is the legal character that a party claims for what it does, in the terms of the Articles on
// Responsibility of States for Internationally Wrongful Acts (2001) and of their commentary. Zero: none is stated.
// Custom words are namespaced.
type Character string

// Legal characters.
const (
	// unfriendly, and lawful in itself: commentary to part three, chapter II, paragraph 3
	CharacterRetorsion Character = "retorsion"
	// otherwise unlawful, in response to a breach: articles 22 and 49
	CharacterCountermeasure Character = "countermeasure"
	CharacterNecessity      Character = "necessity"       // article 25
	CharacterSelfDefence    Character = "self-defence"    // article 21; Charter of the United Nations, article 51
	CharacterLawEnforcement Character = "law-enforcement" // under domestic criminal law
)

// checkIn checks an act in the statement that performs it, or that of another party as the statement reports it.
func (a *Act) checkIn(v *validation, s *Statement, who speakers) {
	for i, by := range a.By {
		if _, ok := v.c.Actors[by]; ok && !who.include(by) {
			v.reportAt("by", i, CodeForeignAct, string(by),
				"is neither author of the statement nor in whose name it is made, nor an organ of these; "+
					"report its act with the verb reports")
		}
	}
	a.checkVerb(v, s.When, false)
	if a.Verb != Reports {
		if a.Reported != nil {
			v.reportIn("reported", CodeMisplacedMember, "", "is another party's act, which only the verb reports contains")
		}
		return
	}
	if len(a.On) > 0 {
		v.reportIn("on", CodeMisplacedMember, string(a.On[0]), "is what the reported act is about; put it under reported")
	}
	if a.Reported == nil {
		v.missing("reported", "give the act that another party is said to have done")
		return
	}
	if a.reportsItself() {
		v.reportIn("reported", CodeCycle, "", "leads back to itself; report another act")
		return
	}
	v.enter("reported")
	a.Reported.checkReported(v, 1)
	v.leave()
}

// reportsItself reports whether following the reported acts leads back, by pointers that only a program can set so.
func (a *Act) reportsItself() bool {
	for slow, fast := a, a.Reported; fast != nil && fast.Reported != nil; {
		if slow == fast {
			return true
		}
		slow, fast = slow.Reported, fast.Reported.Reported
	}
	return false
}

func (a *Act) checkReported(v *validation, depth int) {
	a.checkVerb(v, "", true)
	if a.Verb == Reports && a.Reported == nil {
		v.missing("reported", "give the act that another party is said to have done")
	}
	if a.Verb != Reports && a.Reported != nil {
		v.reportIn("reported", CodeMisplacedMember, "", "is another party's act, which only the verb reports contains")
	}
	if a.Reported != nil && depth < model.MaxReports {
		v.enter("reported")
		a.Reported.checkReported(v, depth+1)
		v.leave()
	}
}

// checkVerb checks what an act is on and what it answers. A report may leave open what another denied.
func (a *Act) checkVerb(v *validation, when When, reported bool) {
	switch a.Verb {
	case "":
		v.missing("verb", "say what the act does")
	case Asserts, Agrees, Denies, Contests, Rejects, Withdraws, Corrects:
		if len(a.On) == 0 && len(a.Answers) == 0 && !(reported && a.Verb == Denies) {
			v.missing("on", "name what the act is on")
		}
	}
	for i, r := range a.On {
		switch a.Verb {
		case Asserts:
			v.belongs("on", i, r, "one asserts propositions, which are attributions or accounts",
				CollectionAttributions, CollectionAccounts)
		case Agrees:
			v.belongs("on", i, r, "one agrees with propositions or with statements", CollectionAttributions,
				CollectionAccounts, CollectionStatements)
			v.follows("on", i, string(r), when, v.c.when(r))
		case Withdraws, Corrects:
			v.belongs("on", i, r, "one withdraws or corrects statements, propositions or responses",
				CollectionStatements, CollectionAttributions,
				CollectionAccounts, CollectionResponses)
			v.follows("on", i, string(r), when, v.c.when(r))
		case Notes: // compilers remark on anything
		case Supports, Acknowledges, TakesNote, Recalls:
			v.follows("on", i, string(r), when, v.c.when(r))
			fallthrough
		default:
			v.belongs("on", i, r, "an act is on propositions, statements, incidents, actors, evidence or responses",
				CollectionAttributions,
				CollectionAccounts, CollectionStatements, CollectionIncidents, CollectionActors, CollectionEvidence,
				CollectionResponses)
		}
	}
	for i, r := range a.Answers {
		v.belongs("answers", i, r, "an act answers statements, propositions or responses", CollectionStatements,
			CollectionAttributions,
			CollectionAccounts, CollectionResponses)
		v.follows("answers", i, string(r), when, v.c.when(r))
	}
	for i, r := range a.RestsOn {
		v.belongs("restsOn", i, r, "an act rests on statements, propositions or evidence", CollectionStatements,
			CollectionAttributions,
			CollectionAccounts, CollectionEvidence)
		v.follows("restsOn", i, string(r), when, v.c.when(r))
	}
	if a.Refuses != "" && a.Verb != Declines {
		v.reportIn("refuses", CodeMisplacedMember, string(a.Refuses),
			"says what is not spoken to, which only the verb declines does")
	}
	a.checkLeaning(v)
	if a.Inferred && a.Wording.Text == "" && len(a.Quotes) == 0 {
		v.missing("wording", "give the words from which the coder infers, or a quote of them")
	}
}
