package attribution

import (
	"slices"

	"example.com/attribution/edtf"
	"github.com/google/uuid"
)

// A Statement is one text or speech of one occasion: who gave it, in whose name, when, and the acts that it performs.
// Another language version, a press report of it or a later repetition is another Statement.
//
// Who performs its acts is what the first rule of the package documentation says; see [Statement.Performers].
type Statement struct {
	UUID uuid.UUID     `json:"uuid,omitzero"` // of its own, for statements known beyond the case
	Kind StatementKind `json:"kind,omitzero"` // zero: not stated
	By   []ActorID     `json:"by,omitzero"`   // authors or speakers
	// the body whose voice it is, such as a foreign ministry; zero: not stated
	Office ActorID `json:"office,omitzero"`
	// in which the speaker speaks: "Minister responsible for the GCSB"
	Capacity Words     `json:"capacity,omitzero"`
	For      []ActorID `json:"for,omitzero"`      // in whose name; empty: the authors' own
	Joined   []Joiner  `json:"joined,omitzero"`   // who put its name to it, then or later
	To       []ActorID `json:"to,omitzero"`       // whom it addresses
	Occasion string    `json:"occasion,omitzero"` // a label that texts given together share
	When     When      `json:"when,omitzero"`     // when it was given, in the zone of its place
	Place    string    `json:"place,omitzero"`    // where it was given, in Case.Lang
	Source   SourceID  `json:"source,omitzero"`   // where it is published or was read
	Acts     []Act     `json:"acts,omitzero"`
	Extra    Extra     `json:"-"`
}

// A Joiner is a party putting its name to a statement of others. Its holdings run from its own day.
type Joiner struct {
	Party  ActorID  `json:"party,omitzero"`
	When   When     `json:"when,omitzero"`   // zero: not stated; not before the statement
	Words  Words    `json:"words,omitzero"`  // in which it joins
	Source SourceID `json:"source,omitzero"` // where it joins; zero: the statement's
	Extra  Extra    `json:"-"`
}

// A StatementKind is the form of a statement. Zero: not stated. A word that is not listed here is namespaced.
type StatementKind string

// Kinds of statements.
const (
	StatementRelease StatementKind = "release"         // press release, of an organ or a company
	StatementText    StatementKind = "statement"       // a statement that calls itself no more than that
	StatementJoint   StatementKind = "joint-statement" // one text of several parties
	// solemn text, such as the EU High Representative's on behalf of the EU
	StatementDeclaration StatementKind = "declaration"
	// given by a spokesperson; in the EU below a declaration
	StatementSpokesperson  StatementKind = "spokesperson-statement"
	StatementParliamentary StatementKind = "parliamentary-statement" // made in a parliament
	StatementSpeech        StatementKind = "speech"                  // spoken remarks
	StatementBriefing      StatementKind = "briefing"                // spoken to the press
	// to a question of the press or of members of parliament
	StatementAnswer    StatementKind = "answer"
	StatementInterview StatementKind = "interview" // a conversation for publication
	// the speaker's body's own record, other language versions too
	StatementTranscript     StatementKind = "transcript"
	StatementLetter         StatementKind = "letter"         // addressed to somebody
	StatementOpEd           StatementKind = "op-ed"          // a contribution to a newspaper
	StatementPost           StatementKind = "post"           // on a social network
	StatementFactSheet      StatementKind = "fact-sheet"     // background text that accompanies measures
	StatementAdvisory       StatementKind = "advisory"       // technical advice, often of several agencies
	StatementReport         StatementKind = "report"         // a study of an incident or group
	StatementNotification   StatementKind = "notification"   // of a breach, by the victim
	StatementNotice         StatementKind = "notice"         // a listing authority's: a sanctions notice, a wanted notice
	StatementIndictment     StatementKind = "indictment"     // a charging document; complaints too
	StatementJudgment       StatementKind = "judgment"       // of a court
	StatementRepresentation StatementKind = "representation" // to another state: a démarche, a note verbale
	// of the press, what it quotes and reports included
	StatementArticle   StatementKind = "article"
	StatementEditorial StatementKind = "editorial" // the compilers' own remark on the case
)

// Performers returns who performs an act of the statement: the parties that the act names, else those in whose name the
// statement is made, else its authors; and, where the act names none, also those who joined, whenever. From which day
// each does is said by package query.
func (s *Statement) Performers(a *Act) []ActorID {
	if len(a.By) > 0 {
		return slices.Clone(a.By)
	}
	out := slices.Clone(s.For)
	if len(out) == 0 {
		out = slices.Clone(s.By)
	}
	for _, j := range s.Joined {
		out = append(out, j.Party)
	}
	return out
}

func (s *Statement) check(v *validation) {
	if len(s.By) == 0 && (s.Source == "" || len(s.Acts) > 0) {
		v.missing("by", "name the authors or speakers")
	}
	who := s.speakers(v.c)
	for i := range s.Acts {
		v.enter("acts")
		v.element(i)
		s.Acts[i].checkIn(v, s, who)
		v.leave()
		v.leave()
	}
	for i := range s.Joined {
		if j := &s.Joined[i]; j.When != "" && s.When != "" && j.When.Before(s.When) == edtf.Yes {
			v.reportAt("joined", i, CodeImpossibleTime, string(j.When),
				"is certainly before the statement that was joined ("+string(s.When)+"); correct one of the two")
		}
	}
}

func (j *Joiner) check(v *validation) {
	if j.Party == "" {
		v.missing("party", "name who joined")
	}
}
