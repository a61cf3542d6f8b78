package coding

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// FromCase writes a case as rows of a table of acts, which [Reader] reads back. What does not come back is a loss:
// where it stands in the case, and what it is. The error is that of [attribution.Case.Validate]: only what is well
// formed has a place in a table.
func FromCase(c *attribution.Case) ([]Row, []attribution.Loss, error) {
	if err := c.Validate(); err != nil {
		return nil, nil, err
	}
	w := tableRows{c: c, written: make(map[attribution.Ref]bool),
		quotes: make(map[attribution.StatementID][]attribution.QuoteID)}
	for _, id := range slices.Sorted(maps.Keys(c.Quotes)) {
		of := c.Quotes[id].Statement
		w.quotes[of] = append(w.quotes[of], id)
	}
	for _, id := range slices.Sorted(maps.Keys(c.Statements)) {
		w.statement(id, c.Statements[id])
	}
	for _, id := range w.quotes[""] {
		source := c.Quotes[id].Source
		w.add(row(colSource, string(source)), w.source(source), w.quote(id))
	}
	w.declare()
	lost, err := w.losses()
	var next Row
	for _, r := range slices.Backward(w.rows) {
		r[colCheck] = r.check(next)
		next = r
	}
	return w.rows, lost, err
}

// tableRows are the rows that are made of a case.
type tableRows struct {
	c       *attribution.Case
	rows    []Row
	written map[attribution.Ref]bool // what some row describes
	// of each statement, in order; those of none are of the empty one
	quotes map[attribution.StatementID][]attribution.QuoteID
}

// row makes cells of names and values.
func row(pairs ...string) Row {
	out := make(Row)
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			out[pairs[i]] = pairs[i+1]
		}
	}
	return out
}

// add adds the row that several parts make together.
func (w *tableRows) add(parts ...Row) {
	out := row(colCase, w.c.ID)
	for _, p := range parts {
		maps.Copy(out, p)
	}
	w.rows = append(w.rows, out)
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return ""
}

func (w *tableRows) source(id attribution.SourceID) Row {
	s := w.c.Sources[id]
	if s == nil {
		return nil
	}
	w.written[id.Ref()] = true
	return row("title", s.Title.Text, "titleLang", string(s.Title.Lang), "publisher", w.actor(s.Publisher),
		"published", string(s.Published),
		"url", s.URL, "archive", s.Archive, "sourceLang", string(s.Lang))
}

// statement writes the rows of a statement: those of its acts, and those of its other quotes.
func (w *tableRows) statement(id attribution.StatementID, s *attribution.Statement) {
	joined := make([]attribution.ActorID, len(s.Joined))
	for i, j := range s.Joined {
		joined[i] = j.Party
	}
	of := row(colStatement, string(id), "kind", string(s.Kind), "speaker", w.actors(s.By), "for", w.actors(s.For),
		"date", string(s.When),
		colSource, string(s.Source), "capacity", s.Capacity.Text, "capacityLang", string(s.Capacity.Lang), "office",
		w.actor(s.Office),
		"joined", w.actors(joined), "to", w.actors(s.To), "occasion", s.Occasion, "place", s.Place)
	maps.Copy(of, w.source(s.Source))
	before := len(w.rows)
	for i := range s.Acts {
		depth := 0
		for a := &s.Acts[i]; a != nil; a = a.Reported {
			w.act(id, i, depth, of, a)
			depth++
		}
	}
	for _, q := range w.quotes[id] {
		if !w.written[q.Ref()] {
			w.add(of, w.quote(q))
		}
	}
	if len(w.rows) == before {
		w.add(of)
	}
}

// act writes the row of an act, with the first thing and the first quote, and those of the others.
func (w *tableRows) act(id attribution.StatementID, i, depth int, of Row, a *attribution.Act) {
	key := row(colStatement, string(id), colAct, strconv.Itoa(i+1))
	if depth > 0 {
		key[colReport] = strconv.Itoa(depth)
	}
	readers := make([]string, len(a.ReadBy))
	for i, r := range a.ReadBy {
		readers[i] = coder(r)
	}
	first := []Row{of, key, row("party", w.actors(a.By), colVerb, string(a.Verb), "leans", string(a.Leans), "wording",
		a.Wording.Text,
		"wordingLang", string(a.Wording.Lang), "inferred", yes(a.Inferred), "part", string(a.Part), "character",
		string(a.Character),
		"refuses", string(a.Refuses), "codedBy", coder(a.CodedBy), "readBy", strings.Join(readers, "; ")),
		term("likelihood", "scale", a.Assessment.Likelihood), term("confidence", "confidenceScale", a.Assessment.Confidence),
		term("certainty", "certaintyScale", a.Assessment.Certainty), term("standard", "standardScale", a.Assessment.Standard)}
	evidence := make([]attribution.Ref, len(a.Evidence))
	for i, e := range a.Evidence {
		evidence[i] = e.Ref()
	}
	var further []Row
	for _, role := range []struct {
		as   string
		refs []attribution.Ref
	}{{"", a.On}, {asAnswers, a.Answers}, {asRestsOn, a.RestsOn}, {asEvidence, evidence}} {
		for _, ref := range role.refs {
			thing := w.thing(ref)
			if role.as != "" {
				thing[colAs] = role.as
			}
			further = append(further, thing)
		}
	}
	if len(further) > 0 {
		first = append(first, further[0])
		further = further[1:]
	}
	for i, q := range a.Quotes {
		quote := w.quote(q)
		if w.c.Quotes[q].Statement != id {
			quote = row(colQuote, string(q)) // a row of its own statement describes it
			delete(w.written, q.Ref())
		}
		if i == 0 {
			first = append(first, quote)
		} else {
			further = append(further, quote)
		}
	}
	w.add(first...)
	for _, r := range further {
		w.add(key, r)
	}
}

// What a thing is to an act, where the act is not on it.
const (
	asAnswers  = "answers"
	asRestsOn  = "rests-on"
	asEvidence = "evidence"
)

func term(name, scale string, t attribution.Term) Row {
	return row(name, t.Text, name+"Lang", string(t.Lang), scale, t.Scale, scale+"Inferred", yes(t.Inferred))
}

// coderSpecial are the characters that mean something in the cell of a coder.
const coderSpecial = `;()\`

func coder(c attribution.Coder) string {
	out := escape(c.Name, coderSpecial)
	if c.When != "" {
		out += " (" + escape(string(c.When), coderSpecial) + ")"
	}
	return out
}

// thing describes what an act is on.
func (w *tableRows) thing(ref attribution.Ref) Row {
	w.written[ref] = true
	collection, id := ref.Split()
	switch collection {
	case attribution.CollectionAttributions:
		a := w.c.Attributions[attribution.AttributionID(id)]
		return row(colOn, string(ref), colSubject, w.end(a.Subject), colLink, string(a.Link), colObject, w.end(a.Object),
			"period", string(a.Period), "family", string(a.Family))
	case attribution.CollectionAccounts:
		return row(colOn, string(ref), colSubject, w.end(w.c.Accounts[attribution.AccountID(id)].Incident.Ref()))
	case attribution.CollectionResponses:
		r := w.c.Responses[attribution.ResponseID(id)]
		m := r.ResponseMeasure()
		return row(colOn, string(ref), colResponse, kindOf(r), "responseBy", w.actors(m.By), "against", w.actors(m.Against),
			"announced", string(m.Announced), "carriedOut", string(m.CarriedOut), "effective", string(m.Effective),
			"ended", string(m.Ended))
	case attribution.CollectionActors, attribution.CollectionIncidents, attribution.CollectionEvidence:
		return row(colSubject, w.end(ref))
	}
	return row(colOn, string(ref))
}

func (w *tableRows) quote(id attribution.QuoteID) Row {
	q := w.c.Quotes[id]
	w.written[id.Ref()] = true
	out := row(colQuote, string(id), colWords, q.Text, colLang, string(q.Lang), "quoteSpeaker", w.actor(q.Speaker),
		colAbsent, string(q.Absent),
		"renders", string(q.Renders), "rendersInferred", yes(q.Inferred), "mode", string(q.Mode), "form",
		string(q.Form), "repeats", string(q.Repeats))
	if q.Statement != "" && q.Source != "" {
		out["quoteSource"] = string(q.Source)
	}
	return out
}

// declare writes a row for each proposition, response and source that no other row describes.
func (w *tableRows) declare() {
	for ref, entity := range w.c.All() {
		if w.written[ref] {
			continue
		}
		switch e := entity.(type) {
		case *attribution.Source:
			_, id := ref.Split()
			w.add(row(colSource, id), w.source(attribution.SourceID(id)))
		case *attribution.Attribution, *attribution.Account, *attribution.Incident, *attribution.EvidenceItem,
			attribution.Response:
			w.add(w.thing(ref))
		case attribution.Actor:
			if !model.IsNil(e) {
				w.add(w.thing(ref))
			}
		}
	}
}

func (w *tableRows) actor(id attribution.ActorID) string {
	if id == "" {
		return ""
	}
	return w.end(id.Ref())
}

func (w *tableRows) actors(ids []attribution.ActorID) string {
	out := make([]*mention, len(ids))
	for i, id := range ids {
		out[i] = w.mention(id.Ref(), 1)
	}
	return mentions(out)
}

func (w *tableRows) end(ref attribution.Ref) string { return w.mention(ref, 1).String() }

// mention describes an actor, an incident or an item of evidence.
func (w *tableRows) mention(ref attribution.Ref, depth int) *mention {
	_, id := ref.Split()
	out := &mention{id: id}
	if depth > maxNested/2 { // a row of its own describes it
		return &mention{name: string(ref)}
	}
	w.written[ref] = true
	within := func(ids []attribution.ActorID) []*mention {
		var list []*mention
		for _, id := range ids {
			list = append(list, w.mention(id.Ref(), depth+1))
		}
		return list
	}
	switch e := w.c.Entity(ref).(type) {
	case *attribution.Incident:
		out.kind, out.name = kindIncident, e.Title
		return out
	case *attribution.EvidenceItem:
		out.kind, out.sort, out.name = kindEvidence, string(e.Kind), e.Description
		return out
	case attribution.Actor:
		out.kind = e.ActorKind()
		if names := e.ActorProfile().Names; len(names) > 0 {
			out.name, out.lang = names[0].Text, string(names[0].Lang)
		} else {
			out.about = e.ActorProfile().Description
		}
		switch a := e.(type) {
		case *attribution.State:
			out.code = a.Code
		case *attribution.Organ:
			out.sort = string(a.Sort)
			if a.Of != "" {
				out.of = within([]attribution.ActorID{a.Of})[0]
			}
		case *attribution.Organization:
			out.sort, out.code = string(a.Sort), a.Country
		case *attribution.Group:
			out.sort = string(a.Sort)
		case *attribution.Coalition:
			out.members = within(a.Members)
		}
		return out
	}
	return &mention{name: string(ref)} // an end of another collection, such as a response
}
