// Package export writes what other programs take of a case: its quotes as annotations of their sources, its sources as
// references.
package export

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
	"example.com/attribution/internal/passage"
	"example.com/attribution/quote"
	"github.com/google/uuid"
)

// A Collection is the quotes of a case as annotations of their sources: an AnnotationCollection of the W3C Web
// Annotation Data Model (Recommendation of 23 February 2017, section 5.1) with its one page, in JSON-LD.
type Collection struct {
	Context string  `json:"@context"`
	ID      string  `json:"id"`
	Type    string  `json:"type"`
	Label   string  `json:"label,omitempty"`
	Creator []agent `json:"creator,omitempty"`
	Total   int     `json:"total"`
	First   *page   `json:"first,omitempty"`
}

type page struct {
	ID         string       `json:"id"`
	Type       string       `json:"type"`
	PartOf     string       `json:"partOf"`
	StartIndex int          `json:"startIndex"`
	Items      []annotation `json:"items"`
}

type agent struct {
	Type string `json:"type"`
	Name string `json:"name"`
}

type annotation struct {
	ID         string `json:"id"`
	Type       string `json:"type"`
	Motivation string `json:"motivation"`
	Body       []body `json:"body,omitempty"`
	Target     target `json:"target"`
}

// A body says in plain words what an act does with the words.
type body struct {
	Type     string `json:"type"`
	Value    string `json:"value"`
	Format   string `json:"format"`
	Language string `json:"language"`
}

type target struct {
	Type     string `json:"type"`
	Source   string `json:"source"`
	Selector any    `json:"selector"`
	State    *state `json:"state,omitempty"`
}

// A state is the copy of a source that was archived.
type state struct {
	Type   string `json:"type"`
	Cached string `json:"cached"`
}

// A rangeSelector selects from the first to the last of words between which something is left out (section 4.2.9).
type rangeSelector struct {
	Type  string         `json:"type"`
	Start quote.Selector `json:"startSelector"`
	End   quote.Selector `json:"endSelector"`
}

// Annotations returns the quotes of a case as annotations. Quotes without words are left out. Where a source has no
// address, it is named by its UUID as a URN.
func Annotations(c *attribution.Case) Collection {
	name := namer{c}
	out := Collection{
		Context: "http://www.w3.org/ns/anno.jsonld", ID: name.urn(""), Type: "AnnotationCollection", Label: c.Title,
		Creator: name.agents(c.By),
	}
	acts := actsOf(c)
	items := []annotation{}
	for _, id := range slices.Sorted(maps.Keys(c.Quotes)) {
		q := c.Quotes[id]
		if q == nil || q.Text == "" {
			continue
		}
		at := target{Type: "SpecificResource", Selector: selector(q)}
		if at.Source = name.source(c.SourceOf(q), &at); at.Source == "" {
			at.Source = name.urn(q.Statement.Ref())
		}
		a := annotation{ID: name.urn(id.Ref()), Type: "Annotation", Motivation: "describing", Target: at}
		for _, act := range acts[id] {
			a.Body = append(a.Body, body{"TextualBody", name.act(act.of, act.act), "text/plain", "en"})
		}
		items = append(items, a)
	}
	if out.Total = len(items); len(items) > 0 {
		out.First = &page{ID: name.urn("page/1"), Type: "AnnotationPage", PartOf: out.ID, Items: items}
	}
	return out
}

// selector selects the words of a quote in the text of its source. Of words with an ellipsis it selects from the first
// to the last stretch. Of their context it keeps what is next to them, see [quote.Text.Selector].
func selector(q *attribution.Quote) any {
	words := quote.Span{Start: len(q.Anchor.Prefix), End: len(q.Anchor.Prefix) + len(q.Text)}
	whole := quote.NewText(q.Anchor.Prefix + q.Text + q.Anchor.Suffix).Selector(words)
	whole.Start, whole.End = q.Anchor.Start, q.Anchor.End
	d := passage.Directive(q.Text)
	if d.End == "" || !strings.ContainsAny(q.Text, "…[") {
		return whole
	}
	return rangeSelector{"RangeSelector", quote.Selector{Exact: d.Start, Prefix: whole.Prefix},
		quote.Selector{Exact: d.End, Suffix: whole.Suffix}}
}

// A performed act is an act with its statement.
type performed struct {
	of  *attribution.Statement
	act *attribution.Act
}

// actsOf returns the acts that rest on each quote, in the order of the case.
func actsOf(c *attribution.Case) map[attribution.QuoteID][]performed {
	out := make(map[attribution.QuoteID][]performed)
	for _, id := range slices.Sorted(maps.Keys(c.Statements)) {
		s := c.Statements[id]
		if s == nil {
			continue
		}
		for i := range s.Acts {
			for _, q := range s.Acts[i].Quotes {
				out[q] = append(out[q], performed{s, &s.Acts[i]})
			}
		}
	}
	return out
}

// A namer names what is in a case.
type namer struct{ c *attribution.Case }

// urn returns the UUID of an entity or, for "", of the case. Where there is none of its own, it is made of the ids.
func (n namer) urn(r attribution.Ref) string {
	own := n.c.EntityUUID(r)
	if own == uuid.Nil {
		space := n.c.UUID
		if space == uuid.Nil {
			space = uuid.NewSHA1(uuid.NameSpaceURL, []byte("urn:attribution:"+n.c.ID))
		}
		if own = space; r != "" {
			own = uuid.NewSHA1(space, []byte(r))
		}
	}
	return own.URN()
}

// source returns the address of a source, and notes its archived copy.
func (n namer) source(id attribution.SourceID, at *target) string {
	s := n.c.Sources[id]
	if s == nil {
		return ""
	}
	if s.Archive != "" {
		at.State = &state{"TimeState", s.Archive}
	}
	return cmp.Or(s.URL, n.urn(id.Ref()))
}

func (n namer) agents(ids []attribution.ActorID) []agent {
	var out []agent
	for _, id := range ids {
		kind := "Organization"
		if _, ok := n.c.Actors[id].(*attribution.Person); ok {
			kind = "Person"
		}
		out = append(out, agent{kind, n.actor(id)})
	}
	return out
}

func (n namer) actor(id attribution.ActorID) string {
	return cmp.Or(n.c.Actors.Name(id).Text, string(id))
}

func (n namer) actors(ids []attribution.ActorID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = n.actor(id)
	}
	return strings.Join(names, ", ")
}

// act says who does what with which claims, in which terms.
func (n namer) act(s *attribution.Statement, a *attribution.Act) string {
	by := a.By
	if len(by) == 0 {
		by = slices.Concat(s.By, s.For)
	}
	return n.said(by, a, 0)
}

// said is act of an act with its performers, at a depth of reports in reports.
func (n namer) said(by []attribution.ActorID, a *attribution.Act, depth int) string {
	var out strings.Builder
	out.WriteString(cmp.Or(n.actors(by), "somebody") + " " + strings.ReplaceAll(string(a.Verb), "-", " "))
	if a.Reported != nil && depth < model.MaxReports {
		out.WriteString(" that " + n.said(a.Reported.By, a.Reported, depth+1))
	}
	for i, on := range a.On {
		sep := "; "
		if i == 0 {
			sep = " "
		}
		out.WriteString(sep + n.claim(on))
	}
	for part, t := range a.Assessment.Terms() {
		out.WriteString("; " + part + " " + strconv.Quote(t.Text))
	}
	return out.String()
}

// claim says what a reference names.
func (n namer) claim(r attribution.Ref) string {
	switch x := n.c.Entity(r).(type) {
	case *attribution.Attribution:
		return n.claim(x.Subject) + " " + string(x.Link) + " " + n.claim(x.Object)
	case *attribution.Incident:
		return cmp.Or(x.Title, string(r))
	case attribution.Actor:
		_, id := r.Split()
		return n.actor(attribution.ActorID(id))
	}
	return string(r)
}

// Encode returns JSON on several lines.
func Encode(v any) ([]byte, error) {
	var out strings.Builder
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(v)
	return []byte(out.String()), err
}
