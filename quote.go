package attribution

import (
	"strconv"

	"example.com/attribution/edtf"
	"github.com/google/uuid"
)

// A Quote is exact words from a statement, byte for byte, or a rendering of another quote. A rendering belongs to the
// statement that gives it, such as the article or the embassy's English page, so that a chain of renderings runs across
// statements. A statement that only renders another needs no acts.
type Quote struct {
	UUID uuid.UUID `json:"uuid,omitzero"` // of its own, for quotes known beyond the case
	// zero only with Renders: the words then stand in Source, given by its publisher
	Statement StatementID `json:"statement,omitzero"`
	Text      string      `json:"text,omitzero"`     // never normalised; empty only with Absent
	Lang      Lang        `json:"lang,omitzero"`     // of Text, or of the original that is absent
	Speaker   ActorID     `json:"speaker,omitzero"`  // zero: the statement's only one
	Source    SourceID    `json:"source,omitzero"`   // zero: the statement's
	Anchor    Anchor      `json:"anchor,omitzero"`   // where in the source
	Absent    Absence     `json:"absent,omitzero"`   // why Text is empty
	Renders   QuoteID     `json:"renders,omitzero"`  // the quote that these words render
	Inferred  bool        `json:"inferred,omitzero"` // that it renders Renders is the coder's inference
	Mode      Mode        `json:"mode,omitzero"`     // who answers for the rendering; zero: not stated
	Form      Form        `json:"form,omitzero"`     // zero: the whole of what it quotes or renders
	// the quote whose words another speaker, or another day, uses again
	Repeats QuoteID `json:"repeats,omitzero"`
	Extra   Extra   `json:"-"`
}

// An Absence says why the words of a quote are missing. Zero: they are not.
type Absence string

// Reasons for absent words.
const (
	AbsentNotFound    Absence = "not-found"    // looked for in vain
	AbsentNotRead     Absence = "not-read"     // exists and was not read
	AbsentNotHeard    Absence = "not-heard"    // spoken, and known from print only
	AbsentNotRecorded Absence = "not-recorded" // nobody kept the words
	AbsentWithheld    Absence = "withheld"     // kept back by whoever has them
)

// A Mode says who answers for a rendering. Zero: not stated.
type Mode string

// Modes of rendering.
const (
	ModeAuthentic Mode = "authentic" // equally authentic language version of one text
	ModeOfficial  Mode = "official"  // given by the speaker's own body
	ModePublished Mode = "published" // given by a publisher, such as a news agency
	ModeHuman     Mode = "human"     // made by a person for this case
	ModeMachine   Mode = "machine"   // made by a machine
)

// A Form says how the words relate to what they quote or render. Zero: the whole, word for word.
type Form string

// Forms of words.
const (
	FormExcerpt    Form = "excerpt"    // a part
	FormParaphrase Form = "paraphrase" // the sense, not the words
	FormIdiom      Form = "idiom"      // an idiom in place of another
	FormEdit       Form = "edit"       // the words with changes, such as spelling or deixis
)

// An Anchor says where words stand in the text of their source, in the terms of the W3C Web Annotation Data Model
// (2017), sections 4.2.4 and 4.2.5. The zero Anchor says nothing.
type Anchor struct {
	Prefix string `json:"prefix,omitzero"` // the text just before
	Suffix string `json:"suffix,omitzero"` // the text just after
	Start  int    `json:"start,omitzero"`  // offset of the first code point of the normalised text
	End    int    `json:"end,omitzero"`    // offset after the last code point; zero: no position is given
	Extra  Extra  `json:"-"`
}

func (q *Quote) check(v *validation) {
	switch {
	case q.Text == "" && q.Absent == "":
		v.missing("text", "give the words, or say under absent why they are not there")
	case q.Text != "" && q.Absent != "":
		v.reportIn("absent", CodeMisplacedMember, string(q.Absent),
			"says that the words are not there, and they are; leave one of the two out")
	}
	switch {
	case q.Statement == "" && q.Renders == "":
		v.missing("statement", "name the statement whose words these are")
	case q.Statement == "" && q.Source == "":
		v.missing("source", "name the source that gives the rendering, or the statement")
	}
	if q.Renders == "" && (q.Mode != "" || q.Inferred) {
		v.missing("renders", "name the quote that these words render, or leave mode and inferred out")
	}
	v.spoken("renders", q, q.Renders)
	v.spoken("repeats", q, q.Repeats)
}

// spoken checks that a quote was not certainly spoken before the one whose words it uses.
func (v *validation) spoken(member string, q *Quote, id QuoteID) {
	before := v.c.Quotes[id]
	if before == nil {
		return
	}
	first, second := v.c.Statements[before.Statement], v.c.Statements[q.Statement]
	if first != nil && second != nil && second.When.Before(first.When) == edtf.Yes {
		v.reportIn(member, CodeImpossibleTime, string(id),
			"was certainly said later ("+string(first.When)+") than these words ("+string(second.When)+"); "+
				"correct a date, or exchange the two")
	}
}

func (a *Anchor) check(v *validation) {
	switch {
	case a.Start < 0:
		v.reportIn("start", CodeOutOfRange, strconv.Itoa(a.Start), "is before the text; give an offset in code points from 0")
	case a.End == 0 && a.Start > 0:
		v.missing("end", "give the offset after the last code point, or leave start out")
	case a.End < a.Start:
		v.reportIn("end", CodeOutOfRange, strconv.Itoa(a.End),
			"is not behind the start, "+strconv.Itoa(a.Start)+"; give offsets in code points from 0, the end after the start")
	}
}
