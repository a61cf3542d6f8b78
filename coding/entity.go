package coding

import (
	"fmt"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// checkMentions reports what a mention says that its kind does not have.
func checkMentions(list []*mention) error {
	for _, m := range list {
		var has struct{ sort, code, members, of bool }
		switch m.kind {
		case "state":
			has.code = true
		case "organ":
			has.sort, has.of = true, true
		case "organization":
			has.sort, has.code = true, true
		case "group", kindEvidence:
			has.sort = true
		case "coalition":
			has.members = true
		}
		switch {
		case m.sort != "" && !has.sort:
			return fmt.Errorf("has a sort, %q, of a %s, which has none", m.sort, m.kind)
		case m.code != "" && !has.code:
			return fmt.Errorf("has a code in brackets of a %s, which has none; "+
				"put a backslash before a bracket that is part of a name", m.kind)
		case m.members != nil && !has.members:
			return fmt.Errorf("has members of a %s; only a coalition has some", m.kind)
		case m.of != nil && !has.of:
			return fmt.Errorf("has what a %s belongs to; only an organ belongs to something", m.kind)
		case m.about != "" && m.collection() != attribution.CollectionActors:
			return fmt.Errorf("has a description of what is one by its name; leave the ~ out")
		case m.lang != "" && (m.name == "" || m.kind == kindIncident || m.kind == kindEvidence):
			return fmt.Errorf("has a language without a name that takes one; leave it out")
		}
		if err := checkMentions(m.members); err != nil {
			return err
		}
		if m.of != nil {
			if err := checkMentions([]*mention{m.of}); err != nil {
				return err
			}
		}
	}
	return nil
}

// text returns the cell of a column, and notes which member of the entity it is.
func (b *builder) text(r *record, base, column string) string {
	c, ok := r.cells[column]
	if !ok {
		return ""
	}
	if of := columnNamed[column]; of != nil && of.member != "" {
		b.places[base+"/"+of.member] = c
	}
	return c.text
}

// flag reads a cell that says yes or nothing.
func (b *builder) flag(r *record, base, column string) bool {
	text := b.text(r, base, column)
	if text != "" && text != "yes" {
		b.find(r.cells[column], CodeMalformedCell, "is neither yes nor empty")
	}
	return text == "yes"
}

// actors reads a cell that names parties.
func (b *builder) actors(r *record, base, column string) []attribution.ActorID {
	if b.text(r, base, column) == "" {
		return nil
	}
	return b.names.actors(r.cells[column])
}

func (b *builder) actor(r *record, base, column string) attribution.ActorID {
	return one(b.names, r.cells[column], b.actors(r, base, column))
}

func (b *builder) words(r *record, base, column, lang string) attribution.Words {
	return attribution.Words{Text: b.text(r, base, column), Lang: attribution.Lang(b.text(r, base, lang))}
}

func (b *builder) source(r *record) {
	base := "/sources/" + model.Escape(r.of.id)
	b.places[base] = r.at
	b.c.Sources[attribution.SourceID(r.of.id)] = &attribution.Source{
		Title: b.words(r, base, "title", "titleLang"), Publisher: b.actor(r, base, "publisher"), URL: b.text(r, base, "url"),
		Archive: b.text(r, base, "archive"), Lang: attribution.Lang(b.text(r, base, "sourceLang")),
		Published: attribution.When(b.text(r, base, "published")),
	}
}

func (b *builder) statement(r *record) {
	base := "/statements/" + model.Escape(r.of.id)
	b.places[base] = r.at
	s := &attribution.Statement{
		Kind: attribution.StatementKind(b.text(r, base, "kind")), By: b.actors(r, base, "speaker"), For: b.actors(r, base, "for"),
		When: attribution.When(b.text(r, base, "date")), Office: b.actor(r, base, "office"),
		Capacity: b.words(r, base, "capacity", "capacityLang"),
		To:       b.actors(r, base, "to"), Occasion: b.text(r, base, "occasion"), Place: b.text(r, base, "place"),
	}
	for _, id := range b.actors(r, base, "joined") {
		s.Joined = append(s.Joined, attribution.Joiner{Party: id})
	}
	if c, ok := r.cells[colSource]; ok {
		s.Source = attribution.SourceID(c.text)
		b.places[base+"/source"] = c
	}
	var last *attribution.Act
	for _, x := range b.numbered(r) {
		if x.of.report == 0 {
			s.Acts = append(s.Acts, attribution.Act{})
			last = &s.Acts[len(s.Acts)-1]
			b.perform(x, fmt.Sprintf("%s/acts/%d", base, len(s.Acts)-1), last)
			continue
		}
		last.Reported = new(attribution.Act)
		last = last.Reported
		b.perform(x, fmt.Sprintf("%s/acts/%d%s", base, len(s.Acts)-1, strings.Repeat("/reported", x.of.report)), last)
	}
	b.c.Statements[attribution.StatementID(r.of.id)] = s
}

// perform fills one act.
func (b *builder) perform(r *record, base string, a *attribution.Act) {
	b.places[base] = r.at
	*a = attribution.Act{
		Verb: attribution.Verb(b.text(r, base, colVerb)), By: b.actors(r, base, "party"),
		Wording:  b.words(r, base, "wording", "wordingLang"),
		Inferred: b.flag(r, base, "inferred"), Leans: attribution.Leaning(b.text(r, base, "leans")),
		Part:      attribution.Part(b.text(r, base, "part")),
		Character: attribution.Character(b.text(r, base, "character")), Refuses: attribution.Family(b.text(r, base, "refuses")),
		Assessment: attribution.Assessment{Likelihood: b.term(r, base, "likelihood", "scale"),
			Confidence: b.term(r, base, "confidence", "confidenceScale"),
			Certainty:  b.term(r, base, "certainty", "certaintyScale"), Standard: b.term(r, base, "standard", "standardScale")},
		Extra: own(r),
	}
	if a.Verb == "" {
		b.find(r.at, attribution.CodeMissing, "the act has no row with a verb; a row is missing, or its number is wrong")
	}
	if coders := b.coders(r, base, "codedBy"); len(coders) > 0 {
		a.CodedBy = coders[0]
		if len(coders) > 1 {
			b.find(r.cells["codedBy"], CodeMalformedCell, "names several where one is expected; those who read it again stand under readBy")
		}
	}
	a.ReadBy = b.coders(r, base, "readBy")
	for _, p := range r.parts {
		place := func(member string, n int) { b.places[fmt.Sprintf("%s/%s/%d", base, member, n)] = p.at }
		switch p.as {
		case "":
			place("on", len(a.On))
			a.On = append(a.On, attribution.Ref(p.id))
		case asAnswers:
			place("answers", len(a.Answers))
			a.Answers = append(a.Answers, attribution.Ref(p.id))
		case asRestsOn:
			place("restsOn", len(a.RestsOn))
			a.RestsOn = append(a.RestsOn, attribution.Ref(p.id))
		case asQuote:
			place("quotes", len(a.Quotes))
			a.Quotes = append(a.Quotes, attribution.QuoteID(p.id))
		case asEvidence:
			collection, id := attribution.Ref(p.id).Split()
			if collection != attribution.CollectionEvidence {
				b.find(p.at, attribution.CodeWrongKind,
					"is not an item of evidence; name one under subject, as in evidence:malware a wiper")
				continue
			}
			place("evidence", len(a.Evidence))
			a.Evidence = append(a.Evidence, attribution.EvidenceID(id))
		}
	}
}

func (b *builder) term(r *record, base, name, scale string) attribution.Term {
	return attribution.Term{Text: b.text(r, base, name), Lang: attribution.Lang(b.text(r, base, name+"Lang")),
		Scale:    b.text(r, base, scale),
		Inferred: b.flag(r, base, scale+"Inferred")}
}

// coders reads a cell that names coders, each perhaps with a day in brackets.
func (b *builder) coders(r *record, base, column string) []attribution.Coder {
	text := b.text(r, base, column)
	if text == "" {
		return nil
	}
	var out []attribution.Coder
	var name, when []letter
	in := &name
	closed := false
	end := func() {
		out = append(out, attribution.Coder{Name: textOf(trimBlanks(name)), When: attribution.When(textOf(trimBlanks(when)))})
		name, when, in, closed = nil, nil, &name, false
	}
	escaped, wrong := false, false
	for _, c := range text {
		switch {
		case escaped || !strings.ContainsRune(coderSpecial, c):
			wrong = wrong || closed && (escaped || c != ' ')
			*in = append(*in, letter{c, escaped})
			escaped = false
		case c == '\\':
			escaped = true
		case c == '(' && in == &name && !closed:
			in = &when
		case c == ')' && in == &when:
			in, closed = &name, true
		case c == ';' && in == &name:
			end()
		default:
			wrong = true
		}
	}
	if wrong || escaped || in == &when {
		b.find(r.cells[column], CodeMalformedCell,
			"is not a name with a day in brackets, as in KL (2026-11-02); part several with semicolons")
		return nil
	}
	end()
	return out
}

func (b *builder) makeQuote(r *record) {
	base := "/quotes/" + model.Escape(r.of.id)
	b.places[base] = r.at
	b.c.Quotes[attribution.QuoteID(r.of.id)] = &attribution.Quote{
		Statement: r.in, Text: b.text(r, base, colWords), Lang: attribution.Lang(b.text(r, base, colLang)),
		Speaker: b.actor(r, base, "quoteSpeaker"),
		Source:  attribution.SourceID(b.text(r, base, "quoteSource")), Absent: attribution.Absence(b.text(r, base, colAbsent)),
		Renders: attribution.QuoteID(b.text(r, base, "renders")), Inferred: b.flag(r, base, "rendersInferred"),
		Mode: attribution.Mode(b.text(r, base, "mode")), Form: attribution.Form(b.text(r, base, "form")),
		Repeats: attribution.QuoteID(b.text(r, base, "repeats")),
	}
}

// proposition makes an attribution, an account or a response. Statements have rows of their own.
func (b *builder) proposition(r *record) {
	collection, id := attribution.Ref(r.of.id).Split()
	base := "/" + string(collection) + "/" + model.Escape(id)
	if len(r.cells) == 0 { // it is only referred to; that it is there is a rule of cases
		return
	}
	b.places[base] = r.at
	end := func(column string) attribution.Ref {
		if b.text(r, base, column) == "" {
			return ""
		}
		return one(b.names, r.cells[column], b.names.list(r.cells[column]))
	}
	switch collection {
	case attribution.CollectionAttributions:
		b.c.Attributions[attribution.AttributionID(id)] = &attribution.Attribution{Subject: end(colSubject),
			Link:   attribution.Link(b.text(r, base, colLink)),
			Object: end(colObject), Period: attribution.When(b.text(r, base, "period")),
			Family: attribution.Family(b.text(r, base, "family"))}
	case attribution.CollectionAccounts:
		in, name := end(colSubject).Split()
		if in != attribution.CollectionIncidents {
			b.find(r.cells[colSubject], attribution.CodeWrongKind,
				"is not an incident, and an account tells one; name it, as in incident Compromise of the Electoral Commission")
			return
		}
		b.c.Accounts[attribution.AccountID(id)] = &attribution.Account{Incident: attribution.IncidentID(name)}
	case attribution.CollectionResponses:
		b.response(r, base, attribution.ResponseID(id))
	default:
		b.find(r.at, attribution.CodeDangling, "is not a reference to something in a case; write one as in attributions/ec-prc")
	}
}

func (b *builder) response(r *record, base string, id attribution.ResponseID) {
	kind, sort, _ := strings.Cut(b.text(r, base, colResponse), " ")
	m := attribution.Measure{By: b.actors(r, base, "responseBy"), Against: b.actors(r, base, "against"),
		Announced: attribution.When(b.text(r, base, "announced")), CarriedOut: attribution.When(b.text(r, base, "carriedOut")),
		Effective: attribution.When(b.text(r, base, "effective")), Ended: attribution.When(b.text(r, base, "ended"))}
	made := newResponse(kind, sort)
	if made == nil {
		b.find(r.cells[colResponse], attribution.CodeUnknownWord,
			"is not a kind of response with its step or sort, such as sanction or diplomatic summons; correct it, or namespace your own")
		return
	}
	*made.ResponseMeasure() = m
	b.c.Responses[id] = made
}

// newResponse returns a response of a kind, or nil if there is no such kind.
func newResponse(kind, sort string) attribution.Response {
	switch d := new(attribution.DiplomaticMeasure); {
	case kind == d.ResponseKind():
		d.Step = attribution.Step(sort)
		return d
	case kind == new(attribution.DomesticMeasure).ResponseKind():
		return &attribution.DomesticMeasure{Sort: attribution.DomesticSort(sort)}
	case sort != "":
		return nil
	}
	for _, r := range []attribution.Response{new(attribution.Sanction), new(attribution.Indictment),
		new(attribution.Reward), new(attribution.Investigation),
		new(attribution.Disruption)} {
		if r.ResponseKind() == kind {
			return r
		}
	}
	if strings.Contains(kind, "/") {
		return &attribution.UnknownResponse{Kind: kind}
	}
	return nil
}
