package attribution

import (
	"cmp"
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/estimate"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// Lint reports whether the case is good practice: the errors of [Case.Validate], warnings about likely mistakes, and
// advice on how it could be better documented, without those that the case accepts ([Case.Accepted]). See [Code] for
// the rules. Lint reads nothing but the case, and does not change it.
func (c *Case) Lint() Findings {
	l := linter{validation: newValidation(c)}
	l.errors()
	l.again, l.visit = true, l.value
	l.index()
	l.members(c)
	each(l.validation, CollectionActors, c.Actors, l.actor)
	each(l.validation, CollectionIncidents, c.Incidents, func(i *Incident) { l.members(i) })
	each(l.validation, CollectionAccounts, c.Accounts, func(a *Account) { l.members(a); l.proposition(AccountID(l.entity).Ref()) })
	each(l.validation, CollectionSources, c.Sources, l.source)
	each(l.validation, CollectionEvidence, c.Evidence, l.evidence)
	each(l.validation, CollectionAttributions, c.Attributions, func(a *Attribution) {
		l.members(a)
		l.proposition(AttributionID(l.entity).Ref())
	})
	each(l.validation, CollectionStatements, c.Statements, l.statement)
	each(l.validation, CollectionQuotes, c.Quotes, l.quote)
	each(l.validation, CollectionResponses, c.Responses, l.response)
	l.findings = c.Unaccepted(l.findings, l.judges)
	return l.sorted()
}

// A linter walks over a case for warnings and advice. It shares places and findings with the validation.
type linter struct {
	*validation
	touched   map[Ref]bool
	announced map[ResponseID]bool
	stated    map[SourceID]bool // of statements
	renders   map[QuoteID][]QuoteID
	used      map[QuoteID]bool
	rejected  map[string]rejection // by which verb words reject something first, by folded words
	curly     map[SourceID]bool    // from which a quote has a typographic apostrophe
	bearers   map[string][]ActorID // by folded name
	located   map[StatementID]bool // by what has quotes, whether all of these name a source
	linked    map[ActorID][]ActorID
	states    map[string]ActorID // by code
}

// index collects what rules need of other entities.
func (l *linter) index() {
	l.touched, l.announced = make(map[Ref]bool), make(map[ResponseID]bool)
	l.renders, l.bearers = make(map[QuoteID][]QuoteID), make(map[string][]ActorID)
	l.used, l.rejected, l.curly = make(map[QuoteID]bool), make(map[string]rejection), make(map[SourceID]bool)
	l.located, l.stated = make(map[StatementID]bool), make(map[SourceID]bool)
	l.link()
	for id, s := range l.c.Statements {
		if s == nil {
			continue
		}
		l.stated[s.Source] = s.Source != ""
		for i := range s.Acts {
			l.reject(id, &s.Acts[i])
			for a, depth := &s.Acts[i], 0; a != nil && depth <= model.MaxReports; a, depth = a.Reported, depth+1 {
				for _, id := range a.Quotes {
					l.used[id] = true
				}
				for _, refs := range [][]Ref{a.On, a.Answers} {
					for _, r := range refs {
						l.touched[r] = true
						if collection, id := r.Split(); collection == CollectionResponses {
							l.announced[ResponseID(id)] = true
						}
					}
				}
			}
		}
	}
	for _, r := range l.c.Responses {
		if sanction, ok := r.(*Sanction); ok && sanction != nil {
			for i := range sanction.Designations {
				for _, id := range sanction.Designations[i].Reasons {
					l.used[id] = true
				}
			}
		}
	}
	for id, q := range l.c.Quotes {
		if q == nil {
			continue
		}
		others, ok := l.located[q.Statement]
		l.located[q.Statement] = q.Source != "" && (others || !ok)
		if q.Renders != "" {
			l.renders[q.Renders] = append(l.renders[q.Renders], id)
		}
		if _, curly := apostrophes(q.Text); curly {
			l.curly[l.c.SourceOf(q)] = true
		}
	}
	for id, a := range l.c.Actors {
		if model.IsNil(a) {
			continue
		}
		for _, n := range a.ActorProfile().Names {
			name := foldName(n.Text)
			if bearers := l.bearers[name]; !slices.Contains(bearers[max(0, len(bearers)-1):], id) {
				l.bearers[name] = append(bearers, id)
			}
		}
	}
}

// foldName makes names equal that differ by case and by runs of blanks.
func foldName(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), " ")) }

// lacks adds a finding about a member that should be there.
func (l *linter) lacks(member string, code Code, message string) {
	l.add(Finding{Path: l.pointer(), Member: member, Code: code, Message: message})
}

// ---- by type ------------------------------------------------------------------------------------------

// value checks a value by its type.
func (l *linter) value(at model.Place) bool {
	switch at.Type.Role {
	case model.Struct:
		if extra := at.Type.Extra; extra != nil {
			l.extra(texts(extra.In(at.Value)), at)
		}
		if at.Type.Go == countType {
			n := at.Value.Interface().(Count)
			l.number(&n)
		}
		return true
	case model.List:
		return true
	case model.Map:
		return at.Depth() > 1
	case model.Word:
		l.word(vocabularies[at.Type.Go], at.Value.String())
	}
	return false
}

func (l *linter) word(words vocabulary, w string) {
	if w == "" || !words.open || isNamespaced(w) || slices.Contains(words.words, w) {
		return
	}
	l.report(CodeUnlistedWord, w, "is not one of: "+strings.Join(words.words,
		", ")+"; take one of these, or namespace it as in example.org/"+w)
}

// memberNames returns the names of the members of a struct in documents.
func memberNames(t *model.Type) []string {
	var out []string
	for i := range t.Members {
		if name := t.Members[i].Name; name != "" {
			out = append(out, name)
		}
	}
	return out
}

func (l *linter) extra(extra Extra, of model.Place) {
	for key, value := range extra {
		if other := misplaced(key, string(value)); other != "" {
			l.reportIn(key, CodeUnlistedMember, key,
				"is not a member of the format here; this looks like one of "+string(other)+": move it there")
			continue
		}
		if isNamespaced(key) || key == schemaMember && of.Depth() == 0 {
			continue
		}
		if isOfAnotherKind(of, key) {
			continue
		}
		if at := within(of.Type, key); at != "" {
			l.reportIn(key, CodeUnlistedMember, key, "is not a member of the format here; it belongs within another: "+at)
			continue
		}
		l.reportIn(key, CodeUnlistedMember, key,
			"is not a member of the format; correct its name, or namespace it as in example.org/"+key+
				"; the members here are "+strings.Join(memberNames(of.Type), ", "))
	}
}

// isOfAnotherKind reports whether a member stands in an actor or a response of a kind that is not listed, and is one that
// others have: that follows from the kind, which is reported.
func isOfAnotherKind(of model.Place, key string) bool {
	var kind string
	var listed []any
	switch v := of.Value.Interface().(type) {
	case UnknownActor:
		kind = v.Kind
		for _, a := range builtinActors() {
			listed = append(listed, a)
		}
	case UnknownResponse:
		kind = v.Kind
		for _, r := range builtinResponses() {
			listed = append(listed, r)
		}
	}
	return kind != "" && !isNamespaced(kind) && slices.ContainsFunc(listed, func(entity any) bool {
		return slices.Contains(memberNames(model.Of(reflect.TypeOf(entity).Elem())), key)
	})
}

// misplaced returns the collection in which the kind belongs that is given to something without kinds.
func misplaced(key, value string) Collection {
	kind := strings.Trim(value, `"`)
	switch {
	case key != kindMember:
	case slices.Contains(kindsOf(builtinActors(), Actor.ActorKind), kind):
		return CollectionActors
	case slices.Contains(kindsOf(builtinResponses(), Response.ResponseKind), kind):
		return CollectionResponses
	}
	return ""
}

// ---- rules of entities ----------------------------------------------------------------------------------------

func (l *linter) actor(a Actor) {
	l.members(a)
	if u, ok := a.(*UnknownActor); ok && u.Kind != "" && !isNamespaced(u.Kind) {
		l.reportIn(kindMember, CodeUnlistedWord, u.Kind,
			"is not a kind of actor; the kinds are "+
				strings.Join(kindsOf(builtinActors(), Actor.ActorKind), ", ")+
				", or namespace your own, as in example.org/"+u.Kind)
	}
	known := 0
	for i, n := range a.ActorProfile().Names {
		if n.Kind == NameIdentifier || n.Kind == NameVendor {
			known++
		}
		if bearers := l.bearers[foldName(n.Text)]; len(bearers) > 1 {
			l.reportAt("names", i, CodeSharedName, n.Text,
				"is a name of "+others(bearers, ActorID(l.entity))+" too; say in by, coined and fit whose name it is")
		}
	}
	if known > 1 && a.ActorProfile().UUID == uuid.Nil {
		l.lacks("uuid", CodeNoUUID, "is known beyond the case under several names; give it a UUID of its own, so that it can be matched")
	}
}

// others lists up to three bearers of a name beside one.
func others(bearers []ActorID, self ActorID) string {
	const most = 3
	var out []string
	for _, id := range bearers {
		if id == self {
			continue
		}
		if out = append(out, string(id)); len(out) == most {
			break
		}
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

func (l *linter) proposition(r Ref) {
	if !l.touched[r] {
		l.report(CodeOrphan, "", "nobody is recorded to have said this; add the act of a statement that is on it, or leave it out")
	}
}

func (l *linter) source(s *Source) {
	l.members(s)
	if s.URL != "" && s.Archive == "" {
		l.lacks("archive", CodeNoArchive, "may change or vanish; give the address of an archived copy")
	}
	if s.URL == "" && s.Archive == "" && s.Title.Text == "" && s.Via == "" {
		l.lacks("url", CodeUnlocated, "has neither an address nor a title, nor a copy that has; nobody can look it up")
	}
}

func (l *linter) evidence(e *EvidenceItem) {
	l.members(e)
	if len(e.Sources) == 0 {
		l.lacks("sources", CodeUnsourced, "say where it is put forward")
	}
}

func (l *linter) response(r Response) {
	l.members(r)
	if u, ok := r.(*UnknownResponse); ok && u.Kind != "" && !isNamespaced(u.Kind) {
		l.reportIn(kindMember, CodeUnlistedWord, u.Kind,
			"is not a kind of response; the kinds are "+
				strings.Join(kindsOf(builtinResponses(), Response.ResponseKind), ", ")+
				", or namespace your own, as in example.org/"+u.Kind)
	}
	m := r.ResponseMeasure()
	switch announced := l.announced[ResponseID(l.entity)]; {
	case announced:
	case len(m.Sources) == 0:
		l.lacks("sources", CodeUnsourced, "say where it is published, or add the statement that announces it")
	case slices.ContainsFunc(m.Sources, func(id SourceID) bool { return l.stated[id] }):
		l.report(CodeUnannounced, "", "no statement announces it, so that nothing says whether it accuses a state; "+
			"add an act to the statement of its source: "+
			`{"verb": "announces", "on": ["responses/`+l.entity+`"]}`)
	}
	if _, ok := r.(*Sanction); ok && len(m.Legal) == 0 {
		l.lacks("legal", CodeNoLegalBasis, "give the law that the sanction rests on")
	}
}

func (l *linter) statement(s *Statement) {
	l.members(s)
	if s.Source == "" && s.Kind != StatementEditorial && !l.located[StatementID(l.entity)] {
		l.lacks("source", CodeNoSource, "say where the statement is published or was read, or in each of its quotes where its words were")
	}
	l.capacity(s)
	sanctions := slices.ContainsFunc(s.Acts, func(a Act) bool {
		return a.Verb == Announces && slices.ContainsFunc(a.On, func(r Ref) bool {
			collection, id := r.Split()
			_, ok := l.c.Responses[ResponseID(id)].(*Sanction)
			return collection == CollectionResponses && ok
		})
	})
	for i := range s.Acts {
		l.enter("acts")
		l.element(i)
		l.act(&s.Acts[i], s.Acts[i].Quotes, sanctions)
		l.judged(s, &s.Acts[i])
		l.verbs(&s.Acts[i])
		l.denials(s.Performers(&s.Acts[i]), &s.Acts[i])
		l.leave()
		l.leave()
	}
}

// act checks an act and the one that it reports, whose words are among the quotes of the reporting act.
func (l *linter) act(a *Act, quotes []QuoteID, sanctions bool) {
	for part, t := range a.Assessment.Terms() {
		if l.occurs(t.Text, a, quotes) {
			continue
		}
		l.enter("assessment")
		l.reportIn(part, CodeUnquotedTerm, t.Text,
			"occurs in no quote of the act, nor in its wording; quote the words that have it")
		l.leave()
	}
	l.sign(a, quotes)
	l.worded(a, quotes)
	l.hedged(a, quotes)
	if a.Verb == Speaks {
		l.reportIn("verb", CodeNotCoded, string(a.Verb),
			"says only that the words were spoken; code what they do, "+
				"or leave it where they do nothing that the case is about")
	}
	if sanctions && a.Verb.Holds() && len(quotes) == 0 && a.Wording.Text == "" {
		for i, r := range a.On {
			if p := l.c.accusation(r); p != nil {
				l.reportAt("on", i, CodeSanctionAlone, string(r),
					"accuses a state in a statement that announces a sanction, which attributes nothing by itself; "+
						"quote the words that accuse it, or take the act out")
			}
		}
	}
	if a.Reported != nil && !a.reportsItself() {
		l.enter("reported")
		l.denials(a.Reported.By, a.Reported)
		l.act(a.Reported, slices.Concat(quotes, a.Reported.Quotes), false) // what is reported attributes nothing
		l.leave()
	}
}

// occurs reports whether a term stands in the wording of an act, in a quote of it, or in a rendering of such a quote.
func (l *linter) occurs(term string, a *Act, quotes []QuoteID) bool {
	term = foldName(term)
	in := func(text string) bool { return strings.Contains(foldName(text), term) }
	if in(a.Wording.Text) {
		return true
	}
	return slices.ContainsFunc(quotes, func(id QuoteID) bool {
		q := l.c.Quotes[id]
		return q != nil && (in(q.Text) || slices.ContainsFunc(l.renders[id],
			func(id QuoteID) bool { return in(l.c.Quotes[id].Text) }))
	})
}

// accusation returns the attribution that r names, if it puts an incident or an actor down to a state. To name an organ
// is not to name the state.
func (c *Case) accusation(r Ref) *Attribution {
	collection, id := r.Split()
	p := c.Attributions[AttributionID(id)]
	if collection != CollectionAttributions || p == nil || c.end(p.Object) != endState {
		return nil
	}
	switch p.LinkFamily() {
	case FamilyPerpetration, FamilyStateNexus, FamilyLaw:
		return p
	}
	return nil
}

func (l *linter) quote(q *Quote) {
	l.members(q)
	if q.Lang == "" {
		l.lacks("lang", CodeNoLanguage, "say in which language the words are; und if it cannot be told")
	}
	if q.Absent == AbsentNotFound && len(l.c.Searches) > 0 && !l.searched(q) {
		l.reportIn("absent", CodeNoSearch, string(q.Absent),
			"says that the words were looked for, and searches has no search for them; add it, with where and when")
	}
	if l.c.SourceOf(q) == "" {
		l.lacks("source", CodeNoSource, "say where the words were read, here or in the statement")
	}
	if q.Form == FormExcerpt {
		l.excerpt(q)
	}
	l.typed(q)
	if q.Renders == "" && !l.used[QuoteID(l.entity)] {
		l.report(CodeUnusedQuote, "", "is used by no act; add it to the act that it performs, or leave it out")
	}
	if q.Renders != "" && q.Repeats != "" {
		if a, b := l.original(q.Renders), l.original(q.Repeats); a != b {
			l.reportIn("repeats", CodeTwoOriginals, string(q.Repeats),
				"leads to the original "+string(b)+", and what the quote renders to "+string(a)+"; keep the one that it was made from")
		}
	}
	if rendered := l.c.Quotes[q.Renders]; rendered != nil && rendered.Lang == q.Lang && isElided(q.Text) {
		for term := range estimates(rendered) {
			if !strings.Contains(foldName(q.Text), foldName(term)) {
				l.reportIn("text", CodeLostHedge, term, "is left out by an elision, and the words say more without it; quote it too")
			}
		}
	}
}

// excerpt looks at where an excerpt is cut.
func (l *linter) excerpt(q *Quote) {
	if words := strings.TrimFunc(q.Text, func(r rune) bool {
		return !unicode.IsLetter(r) &&
			!unicode.IsDigit(r)
	}); isElided(words) {
		l.reportIn("text", CodeElidedText, "…", "is within the excerpt, where words are left out; make a quote of "+
			"each piece, unless the source has the ellipsis")
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(q.Text,
		func(r rune) bool { return unicode.IsPunct(r) || unicode.IsSpace(r) }))
	if !unicode.IsLower(first) || len(strings.Fields(q.Text)) < fewWords || !l.asserts(q) {
		return
	}
	l.reportIn("text", CodeMidSentence, q.Text, "begins in mid-sentence, and what stands before may turn it or say "+
		"whose view it is; quote the sentence, or look at it again")
}

// fewWords is how many words an excerpt has that is more than a term.
const fewWords = 5

// asserts reports whether something is asserted by a quote.
func (l *linter) asserts(q *Quote) bool {
	s := l.c.Statements[q.Statement]
	return s != nil && slices.ContainsFunc(s.Acts, func(a Act) bool {
		return a.Verb == Asserts && slices.ContainsFunc(a.Quotes, func(id QuoteID) bool { return l.c.Quotes[id] == q })
	})
}

// maxChain is longer than any chain of renderings that somebody wrote down.
const maxChain = 64

// original follows renderings and repetitions to the words that are neither.
func (l *linter) original(id QuoteID) QuoteID {
	for range maxChain {
		q := l.c.Quotes[id]
		if q == nil || q.Renders == "" && q.Repeats == "" {
			break
		}
		id = cmp.Or(q.Renders, q.Repeats)
	}
	return id
}

// isElided reports whether words are left out, in one of the usual notations.
func isElided(text string) bool {
	return strings.Contains(text, "…") || strings.Contains(text, "...") || strings.Contains(text, ". . .")
}

// estimates yields the estimative terms in the words of a quote.
func estimates(q *Quote) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		tag, err := q.Lang.Tag()
		if err != nil {
			return
		}
		for m := range estimate.Spot(q.Text, tag) {
			if !yield(q.Text[m.Start:m.End]) {
				return
			}
		}
	}
}
