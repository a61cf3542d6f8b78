package draft

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"example.com/attribution"
	"example.com/attribution/alias"
	"example.com/attribution/internal/country"
	"example.com/attribution/internal/countryname"
	"example.com/attribution/internal/lang"
	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// New makes a case of texts, and lists what a person has to decide; see [Doubts] and [Apply]. Each text is a source and
// a statement of its publisher. It says no more than the texts do:
//
//   - A passage in quotation marks is a quote, byte for byte and anchored, which [verify.Quotes] finds exact in its
//     text. So is a sentence that says in the text's own words what somebody said, accused somebody of, denied or
//     answered; those words are the publisher's.
//   - An organ with the name of one country in its own is an organ of that state.
//   - A speaker is recorded where position and grammar settle who spoke, otherwise there is a doubt with candidates. It
//     is a state where the words are the name of a country, a known actor where they are its name, and else
//     [attribution.Unnamed] under these words.
//   - The publisher of a press text reports, and asserts nothing: one act for what each speaker says with one verb, of
//     which the inner one has the verb [attribution.Speaks], or that of denying, condemning or announcing where the
//     text has such a verb. Who passed words on reports in between.
//   - In a text of the publisher's own, sentences that judge or accuse are quotes which the publisher speaks. Nobody
//     asserts anything there either. A publisher that is the name of a country, or its code, is that state.
//   - Groups and countries that are named are actors of the case.
//
// The error says which text cannot be a source, by a path into the case: a malformed id, two texts of one id, a date or
// language that is malformed. There is no case then.
func New(texts []Text, o Options) (*attribution.Case, []Doubt, error) {
	if len(texts) == 0 {
		return nil, nil, errors.New("draft: no text is given")
	}
	d := newDrafter(o)
	var failed attribution.Findings
	for i := range texts {
		t := texts[i]
		if t.ID == "" {
			t.ID = fmt.Sprintf("text-%d", i+1)
		}
		if _, ok := d.c.Sources[attribution.SourceID(t.ID)]; ok {
			failed = append(failed, attribution.Finding{Path: "/sources/" + t.ID, Code: attribution.CodeDuplicate,
				Severity: attribution.SeverityError,
				Value:    t.ID, Message: "is the id of two texts; give each its own"})
			continue
		}
		d.read(t)
	}
	if err := failed.Err(); err != nil {
		return nil, nil, err
	}
	name(d.doubts)
	if err := keepDoubts(d.c, d.doubts); err != nil {
		return nil, nil, err
	}
	if err := d.c.Validate(); err != nil {
		return nil, nil, err
	}
	return d.c, d.doubts, nil
}

// A drafter makes a case.
type drafter struct {
	*register
	names  *alias.Index
	doubts []Doubt
}

func newDrafter(o Options) *drafter {
	c := &attribution.Case{
		ID: o.ID, Lang: "en", Actors: attribution.Actors{}, Sources: attribution.Sources{}, Statements: attribution.Statements{},
		Quotes: attribution.Quotes{},
	}
	if c.ID == "" {
		c.ID = "draft"
	}
	return &drafter{register: newRegister(c, o.Actors), names: namesOf(o)}
}

// A reader drafts one text.
type reader struct {
	*drafter
	text      Text
	tag       language.Tag
	lang      *lang.Language
	words     attribution.Lang
	source    attribution.SourceID
	publisher attribution.ActorID
	statement *attribution.Statement
	mentions  []Mention
	layout    layout
	counter   counter
	acts      map[actKey]int // places of acts that further words of the same speaker join
	quoted    map[string]bool
	heads     map[string]placed // quotes of headings by their folded words
	places    []placed          // in the order of the text once they are sorted
	sorted    bool
	// unquotable are quotations that would not be found exact, in the order of the text.
	unquotable []quote.Span
	speakers   []quote.Span                 // who spoke so far, the last last
	asked      map[attribution.ActorID]bool // whose organ they are
	nations    []attribution.ActorID        // that the text names, see statesNamed
	own        map[attribution.QuoteID]bool // whether quotes are of the text itself, see isOthers
}

// read drafts a text.
func (d *drafter) read(t Text) {
	tag, words := t.tag()
	r := &reader{
		drafter: d, text: t, tag: tag, lang: lang.Of(tag), words: words, source: attribution.SourceID(t.ID),
		layout: layoutOf(t.Text), acts: map[actKey]int{}, quoted: map[string]bool{}, heads: map[string]placed{},
		counter: counter{text: t.Text}, asked: map[attribution.ActorID]bool{},
	}
	r.publisher = d.publisher(t)
	sum := sha256.Sum256([]byte(t.Text))
	source := &attribution.Source{
		Publisher: r.publisher, URL: t.URL, Lang: words, Published: t.Date, SHA256: hex.EncodeToString(sum[:]),
	}
	if t.Title != "" {
		source.Title = attribution.Words{Text: t.Title, Lang: words}
	}
	d.c.Sources[r.source] = source
	r.statement = &attribution.Statement{By: []attribution.ActorID{r.publisher}, When: t.Date, Source: r.source,
		Kind: attribution.StatementArticle}
	if t.Own {
		r.statement.Kind = attribution.StatementText
	}
	d.c.Statements[attribution.StatementID(t.ID)] = r.statement
	r.mentions = mentionsIn(t, tag, d.names)
	r.quotations()
	if t.Own {
		r.judgements()
	}
	r.parties()
	r.estimates()
	r.dates()
	r.measures()
}

// publisher returns who publishes a text.
func (d *drafter) publisher(t Text) attribution.ActorID {
	if _, ok := d.known[attribution.ActorID(t.Publisher)]; ok && t.Publisher != "" {
		d.copy(attribution.ActorID(t.Publisher))
		return attribution.ActorID(t.Publisher)
	}
	if t.Publisher == "" {
		id := d.free("publisher-of-" + t.ID)
		d.c.Actors[id] = &attribution.Unnamed{Profile: attribution.Profile{Description: "the publisher of " + t.ID +
			", who is not stated"}}
		return id
	}
	if code := stateCode(t); code != "" {
		tag, words := t.tag()
		return d.state(code, cmp.Or(countryname.Name(code, lang.Of(tag).Tag), t.Publisher), words)
	}
	return d.named(t.Publisher, func() attribution.Actor {
		if t.Own {
			return &attribution.Unnamed{Profile: attribution.Named(t.Publisher)}
		}
		return &attribution.Organization{Profile: attribution.Named(t.Publisher), Sort: attribution.OrganizationMedia}
	})
}

// stateCode returns the code of the state that publishes a text: its code in small letters, as ids are, or in capitals
// or its name where the text is its own.
func stateCode(t Text) string {
	code := strings.ToUpper(t.Publisher)
	if country.IsCode(code) && (t.Own || t.Publisher != code) {
		return code
	}
	if t.Own {
		return countryname.Code(t.Publisher)
	}
	return ""
}

// doubt adds a doubt about a span of the text.
func (r *reader) doubt(code DoubtCode, path string, s quote.Span, alternatives ...Alternative) {
	seen := map[string]bool{ChoiceOpen: true}
	var kept []Alternative
	for _, a := range alternatives {
		if a.Choice != "" && !seen[a.Choice] {
			seen[a.Choice] = true
			kept = append(kept, a)
		}
	}
	r.doubts = append(r.doubts, Doubt{Path: path, Code: code, Source: r.source, Start: s.Start, End: s.End,
		Text: valid(r.text.Text[s.Start:s.End]), Alternatives: kept})
}

func (r *reader) sourcePath() string { return "/sources/" + string(r.source) }
