package attribution

import (
	"cmp"
	"crypto/sha256"
	"slices"
	"strings"

	"example.com/attribution/internal/web"
	"github.com/google/uuid"
)

// A Source is a document: the official page, a republisher's copy of it, an article, a list.
type Source struct {
	UUID      uuid.UUID `json:"uuid,omitzero"`
	Title     Words     `json:"title,omitzero"`
	Publisher ActorID   `json:"publisher,omitzero"` // who answers for it; zero: not stated
	URL       string    `json:"url,omitzero"`       // zero: not known
	Archive   string    `json:"archive,omitzero"`   // URL of an archived copy
	// the copy through which it was read; zero: it was read itself
	Via       SourceID `json:"via,omitzero"`
	Revises   SourceID `json:"revises,omitzero"`   // the version that it replaces
	Lang      Lang     `json:"lang,omitzero"`      // of its text
	Published When     `json:"published,omitzero"` // as the document dates itself
	Retrieved When     `json:"retrieved,omitzero"` // when the copy was taken
	// of the bytes of its text as they were read, FIPS 180-4, 64 lower-case hexadecimal digits
	SHA256      string      `json:"sha256,omitzero"`
	Reliability Reliability `json:"reliability,omitzero"` // the compilers' grade; zero: not graded
	Extra       Extra       `json:"-"`
}

// A Reliability is a grade of the reliability of a source, on the scale admiralty-reliability of package estimate.
type Reliability string

// Grades of reliability, as in NATO's AJP-2.1.
const (
	ReliabilityA Reliability = "A" // completely reliable
	ReliabilityB Reliability = "B" // usually reliable
	ReliabilityC Reliability = "C" // fairly reliable
	ReliabilityD Reliability = "D" // not usually reliable
	ReliabilityE Reliability = "E" // unreliable
	ReliabilityF Reliability = "F" // reliability cannot be judged
)

// SourceOf returns the source in which the words of a quote were read: its own, else that of its statement. It is zero
// where the case records neither.
func (c *Case) SourceOf(q *Quote) SourceID {
	source := q.Source
	if s := c.Statements[q.Statement]; s != nil {
		source = cmp.Or(source, s.Source)
	}
	return source
}

// Publication returns the source of a statement if the statement is what that source publishes, so that its title is
// the statement's and the speakers of the statement its authors. It returns nil for a page of somebody else on which
// the words were only read, as a newspaper's or the accused ministry's is for what an accuser said.
//
// A statement is published by one of its authors, by the body whose voice it is, by who joined it, or by in whose name
// it is made; by an organ, a member or the state of these, or by what an author is an officer of. A source that does
// not state its publisher is taken for the statement's own.
func (c *Case) Publication(s *Statement) *Source {
	source := c.Sources[s.Source]
	if source == nil || source.Publisher == "" {
		return source
	}
	own := func(id ActorID) bool {
		return id != "" && (c.isOrganOf(id, source.Publisher) || c.isOrganOf(source.Publisher, id) ||
			slices.Contains(c.members(id), source.Publisher))
	}
	joined := func(j Joiner) bool { return own(j.Party) }
	serves := func(id ActorID) bool {
		p, ok := c.Actors[id].(*Person)
		return ok && p != nil && slices.ContainsFunc(p.Roles, func(r Role) bool { return own(r.Of) })
	}
	if own(s.Office) || slices.ContainsFunc(s.By, own) || slices.ContainsFunc(s.For, own) ||
		slices.ContainsFunc(s.Joined, joined) || slices.ContainsFunc(s.By, serves) {
		return source
	}
	return nil
}

func (s *Source) check(v *validation) {
	v.url("url", s.URL)
	v.url("archive", s.Archive)
	if s.SHA256 != "" && !isSHA256(s.SHA256) {
		v.reportIn("sha256", CodeMalformedHash, s.SHA256, "is not a SHA-256; give 64 lower-case hexadecimal digits")
	}
	v.inOrder("retrieved", s.Retrieved, s.Published, "the document was published")
	if older := v.c.Sources[s.Revises]; older != nil {
		v.inOrder("published", s.Published, older.Published, "the version that it revises was published")
	}
}

// url checks an address: absolute, of the web, without a user.
func (v *validation) url(member, address string) {
	if address != "" && !web.IsAddress(address) {
		v.reportIn(member, CodeMalformedURL, address, "is not a web address; give it whole, beginning with http or https")
	}
}

func isSHA256(s string) bool {
	if len(s) != 2*sha256.Size {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool { return !('0' <= r && r <= '9' || 'a' <= r && r <= 'f') }) < 0
}
