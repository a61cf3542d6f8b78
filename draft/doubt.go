package draft

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"slices"

	"example.com/attribution"
)

// A Doubt is something that a person has to decide, with what there is to choose from.
type Doubt struct {
	// names the doubt in decisions: its code, its source and where it is
	ID string `json:"id"`
	// RFC 6901 pointer into the case: to the quote that it is about, else to the source
	Path         string               `json:"path"`
	Code         DoubtCode            `json:"code"`   // what is to be decided
	Source       attribution.SourceID `json:"source"` // in whose text Start and End are
	Start        int                  `json:"start"`  // in bytes
	End          int                  `json:"end"`    // exclusive
	Text         string               `json:"text"`   // what stands there
	Alternatives []Alternative        `json:"alternatives"`
}

// An Alternative is one way to decide a doubt.
type Alternative struct {
	Choice string `json:"choice"`          // unique in its doubt
	Does   string `json:"does"`            // what Apply does with it, for who chooses
	Start  int    `json:"start,omitempty"` // of the words in the text that it takes, in bytes
	End    int    `json:"end,omitempty"`   // exclusive; zero: it takes none
	Text   string `json:"text,omitempty"`  // these words
	// whom the words name according to a list of aliases, as that identifies actors
	Actor string `json:"actor,omitempty"`
	// the actor of the case that the words stand for; zero: whoever has them for a name
	Party attribution.ActorID `json:"party,omitempty"`
	// of a measure, as far as its sentence says so plainly: who takes it, whom it is directed at, and when it was taken
	By      attribution.ActorID `json:"by,omitempty"`
	Against attribution.ActorID `json:"against,omitempty"`
	Date    attribution.When    `json:"date,omitempty"`
}

// A DoubtCode says what is to be decided. Codes are stable.
type DoubtCode string

// Codes of doubts.
const (
	// something reports the words, and position and grammar do not settle who spoke
	DoubtSpeakerUnknown     DoubtCode = "speaker-unknown"
	DoubtSpeakerMidSentence DoubtCode = "speaker-mid-sentence" // the same of words within a sentence of the reporter's
	DoubtPronoun            DoubtCode = "pronoun"              // the speaker is a pronoun
	DoubtNoVerb             DoubtCode = "no-verb"              // nothing reports the words
	DoubtRelay              DoubtCode = "relay"                // somebody seems to have passed the words on
	// the words are spoken, or a name, a title or a word that is talked about
	DoubtTermOrQuote DoubtCode = "term-or-quote"
	// the words stand in a heading, and nowhere in the running text
	DoubtHeadlineOnly DoubtCode = "headline-only"
	DoubtClaim        DoubtCode = "claim"      // a sentence accuses somebody
	DoubtHedgeNear    DoubtCode = "hedge-near" // a word of estimation, and what it takes certainty from
	// a date that lacks its year, points from the day of the text or can be read in two ways
	DoubtRelativeDate DoubtCode = "relative-date"
	// a name that several actors are said to bear, or that may be an everyday word
	DoubtAmbiguousAlias DoubtCode = "ambiguous-alias"
	DoubtMeasureTaken   DoubtCode = "measure" // a word for what states do in response
	DoubtOrganOf        DoubtCode = "organ"   // whose organ one is that has no country in its name
)

// Choices that several doubts have.
const (
	ChoiceOpen       = "open"   // the doubt stays; every doubt has it, and its alternatives do not list it
	ChoiceNobody     = "nobody" // none of those who are listed
	ChoiceTerm       = "term"
	ChoiceQuote      = "quote"
	ChoiceKeep       = "keep"
	ChoiceDrop       = "drop"
	ChoiceDirect     = "direct"     // nobody passed the words on
	ChoiceAssessment = "assessment" // the words say how sure the speaker is
	ChoiceOther      = "other"      // nothing that the case is about
)

// doubtsMember is the member of a case that holds what is open.
const doubtsMember = "example.com/attribution/doubts"

// decidedMember is the member of a case that holds what was decided, by the ids of the doubts.
const decidedMember = "example.com/attribution/decided"

// Doubts returns the doubts of a drafted case that are open, in the order of the texts. They are a member of the case,
// so that it can be kept and decided later. The error says that the member has been damaged.
func Doubts(c *attribution.Case) ([]Doubt, error) {
	raw, ok := c.Extra[doubtsMember]
	if !ok {
		return nil, nil
	}
	var out []Doubt
	d := json.NewDecoder(bytes.NewReader(raw))
	d.DisallowUnknownFields()
	if err := d.Decode(&out); err != nil {
		return nil, fmt.Errorf("draft: the member %s: %w", doubtsMember, err)
	}
	return out, nil
}

// keepDoubts sets the doubts of a case.
func keepDoubts(c *attribution.Case, doubts []Doubt) error {
	if len(doubts) == 0 {
		delete(c.Extra, doubtsMember)
		return nil
	}
	return keep(c, doubtsMember, doubts)
}

func keep(c *attribution.Case, member string, value any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(value); err != nil {
		return fmt.Errorf("draft: %w", err)
	}
	if c.Extra == nil {
		c.Extra = attribution.Extra{}
	}
	c.Extra[member] = json.RawMessage(bytes.TrimSpace(b.Bytes()))
	return nil
}

// name gives doubts their ids, in their order.
func name(doubts []Doubt) {
	slices.SortStableFunc(doubts, func(a, b Doubt) int {
		return cmp.Or(cmp.Compare(a.Source, b.Source), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End),
			cmp.Compare(a.Code, b.Code))
	})
	seen := make(map[string]int, len(doubts))
	for i := range doubts {
		d := &doubts[i]
		d.ID = fmt.Sprintf("%s.%s.%d", d.Code, d.Source, d.Start)
		if n := seen[d.ID]; n > 0 {
			seen[d.ID]++
			d.ID = fmt.Sprintf("%s.%d", d.ID, n+1)
		} else {
			seen[d.ID] = 1
		}
	}
}

// choice returns the alternative of a choice.
func (d *Doubt) choice(choice string) (Alternative, bool) {
	i := slices.IndexFunc(d.Alternatives, func(a Alternative) bool { return a.Choice == choice })
	if i < 0 {
		return Alternative{}, false
	}
	return d.Alternatives[i], true
}
