package stix

import (
	"cmp"
	"slices"
	"strconv"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// confidenceScale is the scale of the property confidence, which is confidence in the correctness of the data and no
// scale of likelihood (STIX 2.1, section 3.2).
const confidenceScale = "oasis-open.org/stix-confidence"

// A claim is what an object says by being there: that its producer holds propositions.
type claim struct {
	object   Object
	on       []attribution.Ref
	inferred bool              // of the wording
	wording  attribution.Words // zero: none
	quoted   string            // the producer's own words on it; zero: none
	kept     attribution.Extra // of an object that has no entity of its own
}

// readReport reads a report as a statement of its producer.
func (r *reader) readReport(o Object) {
	id := attribution.StatementID(r.name(o, attribution.CollectionStatements, r.text(o, "name")))
	told := r.extension(o.ID()).ref != ""
	read := []string{"published", "created_by_ref", "external_references"}
	d := "" // the words of the report
	if !r.isWritten(o, attribution.CollectionQuotes) {
		d = r.text(o, "description")
		if _, compiled := wordsOf(d, r.creatorName(o)); compiled {
			d = ""
		} else {
			read = append(read, "description")
		}
	}
	s := &attribution.Statement{UUID: r.own(o.ID(), id.Ref()), Kind: attribution.StatementReport,
		When: timestamp(r.text(o, "published")).date()}
	if isUndated(o) {
		s.When = ""
	}
	s.By = r.creator(o)
	s.Source = r.source(o)
	if s.Source == "" && !told {
		source := attribution.SourceID(r.nameBeside(o, attribution.CollectionSources, r.text(o, "name")))
		if r.c.Sources == nil {
			r.c.Sources = make(attribution.Sources)
		}
		r.c.Sources[source] = &attribution.Source{Title: attribution.Words{Text: r.text(o, "name"),
			Lang: r.lang(o)},
			Publisher: s.By[0], Published: s.When, Extra: r.onlyMarkings(o)}
		s.Source = source
		read = append(read, "name")
	}
	r.gradeSource(o, s.Source)
	if told {
		read = append(read, "object_refs")
		switch name := r.text(o, "name"); {
		case r.isCompiled(o, "name"):
		case name == reportName(r.c.Sources[s.Source], "", id):
			read = append(read, "name")
		case reportName(r.c.Sources[s.Source], "", "") == "":
			s.Occasion = name
			read = append(read, "name")
		}
	}
	s.Extra = r.extra(o, read...)
	r.addStatement(id, s)
	if d != "" && r.tells(o, attribution.CollectionQuotes) {
		r.quote(o, id, d)
	}
}

// isWritten reports whether the texts of an object are what [FromCase] wrote of an entity, and not the words of whoever
// made an object from which one more entity of a collection came.
func (r *reader) isWritten(o Object, collection attribution.Collection) bool {
	a := r.extension(o.ID())
	if a.found || a.ref == "" {
		return false
	}
	_, tells := a.part(collection, 0)
	return !tells
}

// creatorName returns the name of who made an object.
func (r *reader) creatorName(o Object) string {
	return r.textOf(r.id(o, "created_by_ref"), "name")
}

// reportName returns the name of the report of a statement, which has none of its own.
func reportName(source *attribution.Source, occasion string, id attribution.StatementID) string {
	if source != nil && source.Title.Text != "" {
		return source.Title.Text
	}
	return cmp.Or(occasion, string(id))
}

func (r *reader) addStatement(id attribution.StatementID, s *attribution.Statement) {
	if r.c.Statements == nil {
		r.c.Statements = make(attribution.Statements)
	}
	r.c.Statements[id] = s
}

// quote adds words of a statement, and returns under which id.
func (r *reader) quote(o Object, statement attribution.StatementID, text string) attribution.QuoteID {
	id := attribution.QuoteID(r.nameBeside(o, attribution.CollectionQuotes, string(statement)))
	r.addQuote(id, &attribution.Quote{Statement: statement, Text: text, Lang: r.lang(o), Extra: toldBy(o)})
	return id
}

func (r *reader) addQuote(id attribution.QuoteID, q *attribution.Quote) {
	if r.c.Quotes == nil {
		r.c.Quotes = make(attribution.Quotes)
	}
	r.c.Quotes[id] = q
}

// unnamed returns the party that made the objects that do not say who made them or, by an identity that is not in the
// bundle, the party that this is.
func (r *reader) unnamed(by ID) attribution.ActorID {
	if id, ok := r.producers[by]; ok {
		return id
	}
	wanted := attribution.CollectionActors.Ref("producer")
	if n := len(r.producers); n > 0 {
		wanted = attribution.CollectionActors.Ref("producer-" + itoa(n+1))
	}
	_, local := wanted.Split()
	if r.homes[wanted] == "" { // else it was given an object
		_, local = r.free(attribution.CollectionActors, local).Split()
		r.addActor(attribution.ActorID(local), &attribution.Unnamed{Profile: attribution.Profile{Extra: producedBy(by)}})
	}
	r.producers[by] = attribution.ActorID(local)
	return r.producers[by]
}

// kindProducer is the type that a case keeps of a producer of whom a bundle has no object.
const kindProducer = "producer"

// producedBy says of a party which identity it is of whom the bundle has no object, so that no object is made of it
// when its own refer to it, or that its objects do not say whose they are.
func producedBy(by ID) attribution.Extra {
	if by == "" {
		return typed(kindProducer, nil)
	}
	return typed(kindProducer, objectNode(namedNode{"id", textNode(string(by))}).extra())
}

// readHolders says who holds what the objects claim: the producer of a report that they are in or, without one, their
// own producer. What was revoked is withdrawn.
func (r *reader) readHolders() {
	if by := r.actor(ID(r.dossier.Text("created_by_ref"))); by != "" {
		r.c.By = []attribution.ActorID{by}
	}
	for _, c := range r.claims {
		reports := r.saying(c.object)
		for _, report := range reports {
			if r.extension(report).ref != "" {
				continue // the extension tells all acts
			}
			_, local := r.ref(report).Split()
			s := r.c.Statements[attribution.StatementID(local)]
			a := r.act(c, c.object, attribution.StatementID(local))
			a.Extra = r.toldInReport(c)
			s.Acts = append(s.Acts, a)
			_, name := c.on[0].Split()
			r.withdraw(c.object, name, s, c.on)
			said, _ := r.object(report)
			r.withdraw(said, name, s, c.on)
		}
		if len(reports) == 0 && r.tells(c.object, attribution.CollectionStatements) {
			r.claim(c)
		}
	}
}

// saying returns the reports whose statements say what an object claims: those of its producer that were not revoked
// or, where it does not say who that is, all that contain it.
func (r *reader) saying(o Object) []ID {
	var out []ID
	creator := r.text(o, "created_by_ref")
	for _, id := range r.of(o.ID()).reports {
		report, _ := r.object(id)
		if creator == "" || creator == r.text(report, "created_by_ref") && report.value("revoked").kind() != 't' {
			out = append(out, id)
		}
	}
	return out
}

// claim adds the statement by which the producer of an object holds what it claims.
func (r *reader) claim(c claim) {
	o := c.object
	_, name := c.on[0].Split()
	id := attribution.StatementID(r.nameBeside(o, attribution.CollectionStatements, name))
	by := r.creator(o)
	s := &attribution.Statement{By: by, When: r.said(o), Extra: toldBy(o)}
	s.Source = r.source(o)
	if kept := keptOf(c.kept); !kept.isEmpty() {
		s.Extra = objectNode(append(keptOf(s.Extra).members, kept.members...)...).extra()
	}
	r.addStatement(id, s)
	s.Acts = []attribution.Act{r.act(c, o, id)}
	r.withdraw(o, name, s, c.on)
}

// withdraw adds the statement by which who made a statement withdraws it again, if its object was revoked.
func (r *reader) withdraw(o Object, name string, s *attribution.Statement, on []attribution.Ref) {
	if o.value("revoked").kind() != 't' || !r.tells(o, attribution.CollectionStatements) || r.goesOn(o) {
		return
	}
	r.addStatement(attribution.StatementID(r.nameBeside(o, attribution.CollectionStatements, name+" withdrawn")),
		&attribution.Statement{
			By: slices.Clone(s.By), When: r.day(o, "modified"), Source: s.Source, Extra: toldBy(o),
			Acts: []attribution.Act{{Verb: attribution.Withdraws, Answers: on}}})
}

// creator returns who made an object, or nobody where the extension says all that is known.
func (r *reader) creator(o Object) []attribution.ActorID {
	if by := r.actor(r.id(o, "created_by_ref")); by != "" {
		return []attribution.ActorID{by}
	}
	if r.extension(o.ID()).ref != "" {
		return nil
	}
	return []attribution.ActorID{r.unnamed(r.id(o, "created_by_ref"))}
}

// day returns when an object was created or modified, which says when something was stated unless the extension says
// that.
func (r *reader) day(o Object, name string) attribution.When {
	if r.extension(o.ID()).ref != "" || isLabelled(o, undated) {
		return ""
	}
	return timestamp(o.Text(name)).date()
}

// said returns the day on which the producer of an object first said what it says: that of its creation, if no version
// that the bundle has said something else, or else that of the version from which on all say the same.
func (r *reader) said(o Object) attribution.When {
	versions := slices.SortedStableFunc(slices.Values(r.earlier[o.ID()]), func(a, b Object) int {
		switch {
		case newer(a, b):
			return -1
		case newer(b, a):
			return 1
		}
		return 0
	})
	first := o
	for _, v := range versions {
		if !saysSame(v, o) {
			return r.day(first, "modified")
		}
		first = v
	}
	return r.day(first, "created") // which no later version may change
}

// saysSame reports whether two versions of an object say the same of what it is about.
func saysSame(a, b Object) bool {
	claim := func(o Object) node {
		n := parse(o.text)
		for _, name := range []string{"modified", "created", "created_by_ref", "revoked", "labels", "lang", "external_references",
			"object_marking_refs", "granular_markings", "extensions"} {
			n = n.with(name, node{})
		}
		return n
	}
	x, y := claim(a), claim(b)
	return x.covers(y) && y.covers(x)
}

// toldBy says of a statement, or of an account, that an object tells it of itself.
func toldBy(o Object) attribution.Extra {
	return objectNode(namedNode{"told_by", textNode(string(o.ID()))}).extra()
}

// toldInReport says of an act of a report which object told it, with what has no place in an act.
func (r *reader) toldInReport(c claim) attribution.Extra {
	kept := append(keptOf(toldBy(c.object)).members, keptOf(c.kept).members...)
	for _, name := range []string{"created_by_ref", "external_references"} {
		if n := parse(c.object.value(name)); n.exists() && canHold(n) {
			kept = append(kept, namedNode{name, n})
		}
	}
	return objectNode(kept...).extra()
}

// act returns the act of a statement that holds what an object claims.
func (r *reader) act(c claim, o Object, statement attribution.StatementID) attribution.Act {
	a := attribution.Act{Verb: attribution.Asserts, On: slices.Clone(c.on), Wording: c.wording, Inferred: c.inferred}
	if !assess(o, &a.Assessment) && o.Type() != "incident" && o.Type() != "campaign" { // else a term says it
		a.Assessment.Confidence = r.confidence(o)
	}
	if c.quoted != "" && r.tells(o, attribution.CollectionQuotes) {
		a.Quotes = []attribution.QuoteID{r.quote(o, statement, c.quoted)}
	}
	return a
}

// confidence returns the number that an object has on STIX's own scale. Another value is on no scale, and is lost.
func (r *reader) confidence(o Object) attribution.Term {
	v := o.value("confidence")
	if v == nil {
		return attribution.Term{}
	}
	if n, err := strconv.Atoi(string(v)); err != nil || n < 0 || n > 100 {
		r.lose(o.ID(), "/confidence", v, "it is not a whole number from 0 to 100 (section 3.2)")
		return attribution.Term{}
	}
	return attribution.Term{Text: string(v), Scale: confidenceScale}
}

// readNote reads a note as a remark of its authors or, as the extension says, as a quote.
func (r *reader) readNote(o Object) {
	if r.extension(o.ID()).ref == derivedRef {
		r.finish(o)
		return
	}
	collection, _ := r.extension(o.ID()).ref.Split()
	words := attribution.Words{Text: r.text(o, "content"), Lang: r.lang(o)}
	if collection == attribution.CollectionQuotes {
		q := &attribution.Quote{Text: words.Text, Lang: words.Lang, Speaker: r.actor(r.id(o, "created_by_ref"))}
		for ref := range o.value("object_refs").elements() {
			switch c, local := r.ref(r.idOf(ref)).Split(); c {
			case attribution.CollectionStatements:
				q.Statement = attribution.StatementID(local)
			case attribution.CollectionQuotes:
				q.Renders = attribution.QuoteID(local)
			}
		}
		id := attribution.QuoteID(r.name(o, attribution.CollectionQuotes, ""))
		q.Extra = r.extra(o, "content", "lang", "created_by_ref", "object_refs")
		r.addQuote(id, q)
		return
	}
	r.remark(o, r.performed(o, attribution.Act{Verb: attribution.Notes, On: r.objectRefs(o), Wording: words}),
		"content", "lang", "authors", "created_by_ref", "object_refs")
}

// readOpinion reads an opinion: who agrees holds the claim, who disagrees contests it.
func (r *reader) readOpinion(o Object) {
	if r.extension(o.ID()).ref == derivedRef {
		r.finish(o)
		return
	}
	a := attribution.Act{Verb: attribution.Notes, On: r.objectRefs(o)}
	read := []string{"authors", "created_by_ref", "object_refs", "explanation"}
	if words := r.text(o, "explanation"); words != "" { // the grade, which is kept, is nobody's words
		a.Wording = attribution.Words{Text: words, Lang: r.lang(o)}
		read = append(read, "lang")
	}
	proposition := !slices.ContainsFunc(a.On, func(ref attribution.Ref) bool {
		c, _ := ref.Split()
		return c != attribution.CollectionAttributions && c != attribution.CollectionAccounts &&
			c != attribution.CollectionStatements
	}) && len(a.On) > 0
	switch r.text(o, "opinion") {
	case "agree", "strongly-agree":
		if proposition {
			a.Verb = attribution.Agrees
		}
	case "disagree", "strongly-disagree":
		if proposition {
			a.Verb = attribution.Contests
		}
	case "neutral":
		if len(a.On) > 0 {
			a.Verb = attribution.TakesNote
		}
	}
	r.remark(o, r.performed(o, a), read...)
}

// remark adds the statement of a note or an opinion: of its authors where it names them, in the voice of its producer.
func (r *reader) remark(o Object, a attribution.Act, read ...string) {
	id := attribution.StatementID(r.name(o, attribution.CollectionStatements,
		cmp.Or(r.text(o, "abstract"), o.Type()+" "+r.text(o, "opinion"))))
	s := &attribution.Statement{UUID: r.own(o.ID(), id.Ref()), When: r.said(o), Acts: []attribution.Act{a}}
	for _, name := range o.value("authors").texts() {
		s.By = append(s.By, r.author(o, name))
	}
	creator := r.creator(o)
	switch {
	case len(s.By) == 0:
		s.By = creator
	case len(creator) > 0:
		s.Office = creator[0]
	}
	s.Source = r.source(o)
	s.Extra = typed(o.Type(), r.extra(o, append(read, "external_references")...))
	r.addStatement(id, s)
	_, name := id.Ref().Split()
	r.withdraw(o, name, s, []attribution.Ref{id.Ref()})
}

// author returns the actor of a name, which notes and opinions give without an object: one that the bundle has an
// object for, or a new one.
func (r *reader) author(o Object, name string) attribution.ActorID {
	if r.authors == nil {
		r.authors = make(map[string]attribution.ActorID)
		for _, id := range sorted(r.c.Actors) {
			if known := cmp.Or(firstName(r.c.Actors[id]), string(id)); r.authors[known] == "" {
				r.authors[known] = id
			}
		}
	}
	id, ok := r.authors[name]
	if !ok {
		_, local := r.free(attribution.CollectionActors, cmp.Or(slug(name), "author")).Split()
		id = attribution.ActorID(local)
		r.authors[name] = id
		p := attribution.Named(name)
		p.Extra = r.onlyMarkings(o)
		r.addActor(id, &attribution.UnknownActor{Profile: p, Kind: kindIdentity})
	}
	return id
}

// objectRefs returns the entities that the objects stand for to which an object refers.
func (r *reader) objectRefs(o Object) []attribution.Ref {
	var out []attribution.Ref
	for i, id := range o.value("object_refs").texts() {
		if ref := r.ref(ID(id)); ref != "" {
			out = append(out, ref)
		} else {
			r.lose(o.ID(), model.PointerTo("object_refs", itoa(i)), quote(id), "what is referred to is not in the case")
		}
	}
	return out
}
