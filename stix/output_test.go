package stix_test

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
	"example.com/attribution/cases"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/stix"
)

// A plainObject is what a reader of STIX sees of an object who knows no extension.
type plainObject struct {
	Type        string
	ID          stix.ID
	Name        string
	CreatedBy   stix.ID `json:"created_by_ref"`
	Created     time.Time
	Published   time.Time
	Revoked     bool
	Labels      []string
	Refs        []stix.ID `json:"object_refs"`
	Opinion     string
	Abstract    string
	Relation    string  `json:"relationship_type"`
	Source      stix.ID `json:"source_ref"`
	Target      stix.ID `json:"target_ref"`
	SightingOf  stix.ID `json:"sighting_of_ref"`
	Explanation string
}

func (o plainObject) has(label string) bool { return slices.Contains(o.Labels, label) }

// noted are the verbs with which notes are headed.
var noted = []attribution.Verb{attribution.Supports, attribution.Acknowledges, attribution.TakesNote, attribution.DisputesBasis,
	attribution.Withdraws, attribution.Corrects}

var baseNote = regexp.MustCompile(`^base of (.*) (withdrawn|corrected) by (.*?)(?:, (\d{4}.*))?$`)

// plainly reads what a bundle says of a case to who knows no extension: a relationship or a sighting that is neither
// revoked nor labelled is held by its producer, on the day of its creation and of each report of that producer which
// contains it, and so it is by who agrees with it in an opinion; without any, by somebody.
func plainly(c *attribution.Case, b *stix.Bundle) ([]attributiontest.Shown, error) {
	claims := make(map[stix.ID]attribution.Ref)
	parties := make(map[string]attribution.ActorID)
	for id, a := range c.Actors {
		parties[c.EntityUUID(id.Ref()).String()] = id
		if names := a.ActorProfile().Names; len(names) > 0 {
			parties[names[0].Text] = id
		}
	}
	for id := range c.Attributions {
		claims[stix.ID("relationship--"+c.EntityUUID(id.Ref()).String())] = id.Ref()
	}
	for id := range c.Accounts {
		claims[stix.ID("sighting--"+c.EntityUUID(id.Ref()).String())] = id.Ref()
	}
	for _, o := range b.Objects { // claims of more holders, of which a reader sees what they are by their ends and their type
		text, _ := o.Member("extensions")
		var extensions map[stix.ID]struct{ Claims attribution.Ref }
		if json.Unmarshal(text, &extensions) == nil && extensions[stix.ExtensionID].Claims != "" {
			claims[o.ID()] = extensions[stix.ExtensionID].Claims
		}
	}
	objects := make(map[stix.ID]plainObject)
	held := make(map[stix.ID]bool)
	var order []plainObject
	for _, o := range strip(b).Objects {
		var p plainObject
		if err := json.Unmarshal([]byte(o.String()), &p); err != nil {
			return nil, err
		}
		objects[p.ID] = p
		order = append(order, p)
	}
	party := func(id stix.ID) attribution.ActorID {
		if p, ok := parties[id.UUID().String()]; ok {
			return p
		}
		return parties[objects[id].Name] // of an author who has an object of another type
	}
	var out []attributiontest.Shown
	for _, p := range order {
		on := func(at time.Time, s attributiontest.Shown) {
			s.Party = party(p.CreatedBy)
			if !p.has("undated") {
				s.Day = begins(at)
			}
			for _, ref := range p.Refs {
				claim, is := objects[ref], claims[ref]
				switch {
				case is == "", p.Type == "report" && claim.CreatedBy != p.CreatedBy:
					continue
				case s.Verb.Holds() && s.Stands == edtf.Yes && s.Leans == "" && (claim.Revoked || claim.has("not-asserted")):
					continue
				}
				held[ref] = held[ref] || s.Verb.Holds()
				s.Claim = is
				out = append(out, s)
			}
		}
		switch {
		case claims[p.ID] != "" && p.CreatedBy != "" && !p.Revoked && !p.has("not-asserted"):
			s := attributiontest.Shown{Claim: claims[p.ID], Party: party(p.CreatedBy), Verb: attribution.Asserts, Stands: edtf.Yes}
			if !p.has("undated") {
				s.Day = begins(p.Created)
			}
			held[p.ID] = true
			out = append(out, s)
		case p.Type == "report":
			on(p.Published, attributiontest.Shown{Verb: attribution.Asserts, Stands: edtf.Yes})
		case p.Opinion == "agree":
			on(p.Created, attributiontest.Shown{Verb: attribution.Asserts, Stands: edtf.Yes})
		case p.Opinion == "neutral":
			on(p.Created, attributiontest.Shown{Verb: attribution.Asserts, Stands: edtf.Yes, Leans: attribution.LeansOpen})
		case p.Opinion == "disagree":
			on(p.Created, attributiontest.Shown{Verb: attribution.Contests})
		case p.Opinion == "strongly-disagree":
			on(p.Created, attributiontest.Shown{Verb: attribution.Denies})
		case p.Type == "note" && strings.HasPrefix(p.Abstract, "reports: "):
			said, leans, _ := strings.Cut(strings.TrimPrefix(p.Abstract, "reports: "), ", leaning ")
			at := strings.LastIndexByte(said, ' ')
			s := attributiontest.Shown{Verb: attribution.Verb(said[at+1:]), Leans: attribution.Leaning(leans), Reporter: party(p.CreatedBy)}
			for _, ref := range p.Refs {
				if s.Claim, s.Party = claims[ref], parties[said[:at]]; s.Claim != "" {
					out = append(out, s)
				}
			}
		case p.Type == "note" && strings.HasPrefix(p.Abstract, "base of "):
			m := baseNote.FindStringSubmatch(p.Abstract)
			s := attributiontest.Shown{Party: parties[m[1]], Base: parties[m[3]], BaseDay: func(w attribution.When) bool { return string(w) == m[4] }}
			for _, ref := range p.Refs {
				if s.Claim = claims[ref]; s.Claim != "" {
					out = append(out, s)
				}
			}
		case p.Type == "note" && strings.HasSuffix(p.Abstract, ", perhaps no longer"):
			_, leans, _ := strings.Cut(strings.TrimSuffix(p.Abstract, ", perhaps no longer"), ", leaning ")
			on(p.Created, attributiontest.Shown{Verb: attribution.Asserts, Stands: edtf.CannotTell, Leans: attribution.Leaning(leans)})
		case p.Type == "note" && slices.Contains(noted, attribution.Verb(p.Abstract)):
			on(p.Created, attributiontest.Shown{Verb: attribution.Verb(p.Abstract)})
		}
	}
	for id, ref := range claims {
		if o, ok := objects[id]; ok && !held[id] && !o.Revoked && !o.has("not-asserted") {
			out = append(out, attributiontest.Shown{Claim: ref, Verb: attribution.Asserts, Stands: edtf.Yes})
		}
	}
	return out, nil
}

// begins returns a function that reports whether a date begins at a time: days are written as their midnight in UTC, or
// where they have a zone, in that.
func begins(at time.Time) func(attribution.When) bool {
	return func(w attribution.When) bool {
		d, err := w.Date()
		if err != nil {
			return false
		}
		from, _ := d.Bounds()
		span, err := w.Span()
		if err != nil {
			return false
		}
		zoned, _ := span.Bounds()
		return from.Time.Equal(at) || zoned.Time.Equal(at)
	}
}

// few is how many cases are made at random.
func few() int {
	switch {
	case casetest.Full():
		return 5000
	case testing.Short():
		return 50
	}
	return 200
}

func outputs(t testing.TB, random int) []*attribution.Case {
	all := attributiontest.OutputCases(random)
	for _, id := range cases.IDs() {
		all = append(all, dossier(t, id))
	}
	return all
}

// Who reads a bundle without the extension takes nobody for the holder of what it does not hold, and sees what stands
// against it.
func TestOutput(t *testing.T) {
	show := func(c *attribution.Case) ([]attributiontest.Shown, []attribution.Loss, error) {
		b, _, err := stix.FromCase(c, stix.Options{Modified: time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)})
		if err != nil {
			return nil, nil, err
		}
		shown, err := plainly(c, b)
		return shown, nil, err
	}
	if err := attributiontest.TestOutput(show, outputs(t, few())...); err != nil {
		t.Error(err)
	}
}
