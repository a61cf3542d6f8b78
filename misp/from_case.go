package misp

import (
	"cmp"
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strconv"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/ident"
	"example.com/attribution/internal/jsonio"
	"example.com/attribution/internal/model"
	"example.com/attribution/query"
	"github.com/google/uuid"
)

// FromCase returns a cluster file of the groups of a case, and what it cannot carry; the error is always nil. The
// header gives everything of the file but its values; [Header] makes one. Values of losses are JSON.
//
// A cluster has the names of its group, those that a producer with a UUID of its own coined under name-attribution too;
// the country to which somebody certainly links it, with a confidence that is a whole number or the one of a term of
// likelihood in the taxonomy estimative-language; the suspected sponsor where a claim says as much; and its relations
// to other groups with a UUID, and to the states and agencies that MISP has clusters of. Where somebody is says nothing
// of a country. Whoever judges that it is not so has a country or a relation only with the number or the tag that says
// so. A cluster of a UUID that others know, too, may say less than theirs: a loss says so. Everything else of the case
// is a loss: a cluster file has no place for who said what, when, and in which words, nor for what was withdrawn or
// denied.
func FromCase(c *attribution.Case, header File) (*File, []attribution.Loss, error) {
	f := header
	f.Values = nil
	w := newWriter(c, header.holder())
	for _, id := range w.groups() {
		f.Values = append(f.Values, w.cluster(id, c.Actors[id].(*attribution.Group)))
	}
	if len(f.Values) == 0 { // which the schema requires all the same
		f.Extra = maps.Clone(f.Extra)
		if f.Extra == nil {
			f.Extra = make(attribution.Extra)
		}
		f.Extra["values"] = json.RawMessage("[]")
	}
	w.loseRest(header)
	return &f, w.losses, nil
}

// A writer makes clusters of a case.
type writer struct {
	c         *attribution.Case
	publisher string
	x         *query.Index
	about     map[attribution.Ref][]attribution.AttributionID // by subject, in the order of their ids
	held      map[attribution.Ref][]query.Holding             // holdings that certainly stand, by the proposition
	carried   map[attribution.Ref]bool
	losses    []attribution.Loss
}

func newWriter(c *attribution.Case, publisher string) *writer {
	w := &writer{c: c, publisher: publisher, x: query.New(c), about: make(map[attribution.Ref][]attribution.AttributionID),
		held: make(map[attribution.Ref][]query.Holding), carried: make(map[attribution.Ref]bool)}
	for _, id := range slices.Sorted(maps.Keys(c.Attributions)) {
		if a := c.Attributions[id]; a != nil {
			w.about[a.Subject] = append(w.about[a.Subject], id)
		}
	}
	for _, h := range w.x.AllHoldings() {
		if h.Stands == edtf.Yes {
			w.held[h.Proposition] = append(w.held[h.Proposition], h)
		}
	}
	return w
}

func (w *writer) lose(object attribution.Ref, path string, value any, reason string) {
	text, err := json.Marshal(value)
	if err != nil { // of Extra that is not JSON
		text = nil
	}
	w.losses = append(w.losses, attribution.Loss{Object: string(object), Path: path, Value: string(text), Reason: reason})
}

// groups returns the ids of the groups in the order of those that they get where the file is read, so that the sources,
// which are numbered as they come, are the same whichever ids a case has.
func (w *writer) groups() []attribution.ActorID {
	var ids []attribution.ActorID
	read := make(map[attribution.ActorID]string)
	for id, a := range w.c.Actors {
		if g, ok := a.(*attribution.Group); ok && g != nil {
			name, _ := split(valueOf(id, g))
			ids = append(ids, id)
			read[id] = cmp.Or(ident.Slug(name), w.uuid(id.Ref()))
		}
	}
	slices.SortFunc(ids, func(a, b attribution.ActorID) int {
		return cmp.Or(cmp.Compare(read[a], read[b]), cmp.Compare(a, b))
	})
	return ids
}

func (w *writer) uuid(r attribution.Ref) string {
	if id := w.c.EntityUUID(r); id != uuid.Nil {
		return id.String()
	}
	return ""
}

func (w *writer) cluster(id attribution.ActorID, g *attribution.Group) Cluster {
	w.carried[id.Ref()] = true
	c := Cluster{Value: string(id), UUID: w.uuid(id.Ref()), Description: g.Description, Meta: w.kept(id, g)}
	c.Revoked = string(g.Extra[ExtraRevoked]) == "true"
	if g.Sort != "" {
		w.lose(id.Ref(), "/sort", g.Sort, "a cluster does not say how its group is delimited")
	}
	c.Value = valueOf(id, g)
	returns := w.returning(c.Value, g.Names)
	made := namesMeta(c.Value, g.Names, w.c, w.producer)
	before := c.Meta.Strings(MetaSynonyms)
	if before != nil { // in which names that producers use need not stand
		made.synonyms = slices.DeleteFunc(made.synonyms, func(s string) bool {
			return made.used[s] && !slices.ContainsFunc(before, func(b string) bool { return cleanName(b) == s })
		})
	}
	c.set(MetaSynonyms, inOrderOf(before, append(slices.Clone(made.synonyms), c.Value, ""), made.synonyms))
	users := c.Meta.Strings(MetaNames)
	others := slices.DeleteFunc(slices.Clone(users), func(s string) bool { // which no names were read from
		_, ok := parseProducerName(s)
		return ok
	})
	c.set(MetaNames, inOrderOf(users, slices.Concat(made.users, others), made.users))
	for name, coiner := range made.origins {
		c.Meta[MetaOrigin+name] = encodeText(coiner)
	}
	for i, n := range g.Names {
		path := "/names/" + strconv.Itoa(i)
		if w.producer(n.By) != "" && w.isBare(n.By) {
			w.carried[n.By.Ref()] = true
		}
		if n.Coined != "" && w.isName(n.Coined) {
			w.carried[n.Coined.Ref()] = true
		}
		if returns[i] == "" {
			w.lose(id.Ref(), path, n, "a cluster has a name once, or once for each producer")
			continue
		}
		w.loseName(id, path, n, returns[i])
	}
	w.loseMembers(id.Ref(), "", g, "a cluster has no place for it beside its meta", "uuid", "names", "description", "sources", "sort",
		ExtraMeta, ExtraRelated, ExtraRevoked, ExtraValue)
	if refs := w.references(g); len(refs) > 0 {
		c.set(MetaRefs, refs)
	}
	w.propositions(id, &c)
	if _, kept := g.Extra[ExtraMeta]; g.UUID != uuid.Nil && !kept && w.c.Extra == nil {
		w.lose(id.Ref(), "/uuid", c.UUID, "others know a cluster of this UUID, and it may say more: add to it, and do not write over it")
	}
	if len(c.Meta) == 0 {
		c.Meta = nil
	}
	return c
}

// isBare reports whether all that the case says of an actor is its UUID or its code, which is all that a cluster says
// of it.
func (w *writer) isBare(id attribution.ActorID) bool {
	a := w.c.Actors[id]
	if a == nil {
		return false
	}
	p := a.ActorProfile()
	return len(p.Names)+len(p.Sources)+len(p.Extra) == 0 && p.Description == ""
}

// isName reports whether all that the case says of an actor is one name.
func (w *writer) isName(id attribution.ActorID) bool {
	o, ok := w.c.Actors[id].(*attribution.Organization)
	return ok && o != nil && len(o.Names) == 1 &&
		reflect.DeepEqual(*o, attribution.Organization{Profile: attribution.Named(o.Names[0].Text)})
}

// set puts texts under a key, if there are any.
func (c *Cluster) set(key string, texts []string) {
	if len(texts) > 0 {
		c.Meta[key] = encodeTexts(texts)
	}
}

// kept returns the meta that [Case] kept with the actor.
func (w *writer) kept(id attribution.ActorID, g *attribution.Group) Meta {
	out := make(Meta)
	raw, ok := g.Extra[ExtraMeta]
	if !ok {
		return out
	}
	members, err := jsonio.Members(raw)
	if err != nil {
		w.lose(id.Ref(), "/"+model.Escape(ExtraMeta), raw, "it is not an object")
	}
	for _, m := range members {
		out[m.Name] = m.Value
	}
	return out
}

// references returns the addresses of an actor's sources.
func (w *writer) references(g *attribution.Group) []string {
	var out []string
	for _, id := range g.Sources {
		if s := w.c.Sources[id]; s != nil && s.URL != "" {
			out = append(out, s.URL)
			w.carried[id.Ref()] = true
		}
	}
	return out
}

// propositions adds the country and the relations that somebody holds.
func (w *writer) propositions(actor attribution.ActorID, c *Cluster) {
	c.Related = w.keptRelations(actor)
	related := make(map[[2]string]bool)
	for i := range c.Related {
		related[c.Related[i].sameness()] = true
	}
	for _, id := range w.about[actor.Ref()] {
		a := w.c.Attributions[id]
		collection, object := a.Object.Split()
		if collection != attribution.CollectionActors {
			continue
		}
		held, ok := w.shown(id.Ref(), w.c.Actors[attribution.ActorID(object)])
		if !ok {
			continue
		}
		switch w.c.Actors[attribution.ActorID(object)].(type) {
		case *attribution.State, *attribution.Organ:
			if !w.nexus(c, id, a, attribution.ActorID(object), held, related) {
				continue
			}
		case *attribution.Group:
			r, ok := w.relation(id, a, held)
			if !ok {
				continue
			}
			if !related[r.sameness()] {
				c.Related = append(c.Related, r)
				related[r.sameness()] = true
			}
		default:
			continue
		}
		w.carried[id.Ref()] = true
		w.loseMembers(id.Ref(), "", a, "a cluster says of what country a group is and how it stands to other groups, no more",
			"subject", "link", "object", "family", ExtraRelation)
	}
}

func actorOf(r attribution.Ref) attribution.ActorID {
	_, id := r.Split()
	return attribution.ActorID(id)
}

// shown returns the holding of a proposition that a cluster shows: the first by which a party makes the claim or, where
// none does, the first that says that it is not so, if a cluster can say that of the object: of a state in a number, of
// a group in a tag.
func (w *writer) shown(proposition attribution.Ref, object attribution.Actor) (query.Holding, bool) {
	_, isGroup := object.(*attribution.Group)
	against := func(h query.Holding) bool {
		return h.Leans == attribution.LeansAgainst && (isGroup && h.Assessment.Likelihood.Scale == likelihoodScale ||
			!isGroup && w.confidence(h) != "")
	}
	for _, is := range []func(query.Holding) bool{
		func(h query.Holding) bool { return h.Leans == attribution.LeansFor && h.Verb == attribution.Asserts },
		func(h query.Holding) bool { return h.Leans == attribution.LeansFor },
		against,
	} {
		if at := slices.IndexFunc(w.held[proposition], is); at >= 0 {
			return w.held[proposition][at], true
		}
	}
	return query.Holding{}, false
}

// confidence returns the number that a party gives as its confidence in a country, the default included. A number that
// would say the opposite of what the party holds is left out.
func (w *writer) confidence(held query.Holding) string {
	if _, ok := w.x.Act(held.Place).Extra[ExtraConfidence]; ok {
		return strconv.Itoa(defaultConfidence)
	}
	n, err := strconv.Atoi(held.Assessment.Confidence.Text)
	if err != nil {
		var ok bool
		if n, ok = likelihoodNumber(held.Assessment.Likelihood); !ok || n == defaultConfidence {
			return ""
		}
	}
	if n >= 0 && n <= 100 && (n < defaultConfidence) == (held.Leans == attribution.LeansAgainst) {
		return strconv.Itoa(n)
	}
	return ""
}

// types are the relations of MISP by the link of a case, where the relation is not kept.
var types = map[attribution.Link]string{
	attribution.SameAs:         "similar",
	attribution.Overlaps:       "overlaps",
	attribution.PartOf:         "part-of",
	attribution.AssociatedWith: "associated-with",
}

// relation returns the relation that a proposition is. It reports false for one that a cluster cannot have.
func (w *writer) relation(id attribution.AttributionID, a *attribution.Attribution, held query.Holding) (Relation, bool) {
	return w.relationTo(id, a, held, w.uuid(a.Object), types[a.Link])
}

// relationTo returns the relation of a type to a cluster.
func (w *writer) relationTo(id attribution.AttributionID, a *attribution.Attribution, held query.Holding, dest,
	kind string) (Relation, bool) {
	r := Relation{Dest: dest, Type: kind}
	if kept, ok := decodeString(a.Extra[ExtraRelation]); ok {
		r.Type = kept
	}
	if r.Dest == "" || r.Type == "" {
		return Relation{}, false
	}
	if links[r.Type] != a.Link {
		w.lose(id.Ref(), "/link", a.Link, "MISP has no relation that says so much; "+r.Type+" is the next")
	}
	for _, t := range []struct {
		term             attribution.Term
		scale, predicate string
	}{
		{held.Assessment.Likelihood, likelihoodScale, likelihoodTag},
		{held.Assessment.Confidence, "misp-confidence", confidenceTag},
	} {
		switch {
		case t.term.Text == "":
		case t.term.Scale == t.scale:
			r.Tags = append(r.Tags, estimateTag(t.predicate, t.term.Text))
		default:
			w.lose(id.Ref(), "", t.term.Text, "the term is not on the scale "+t.scale)
		}
	}
	return r, true
}

// sameness is what two relations of a cluster that are the same have in common.
func (r *Relation) sameness() [2]string { return [2]string{key(r.Dest), r.Type} }

// keptRelations returns the relations that [Case] kept with the actor.
func (w *writer) keptRelations(id attribution.ActorID) []Relation {
	raw, ok := w.c.Actors[id].ActorProfile().Extra[ExtraRelated]
	if !ok {
		return nil
	}
	var d decoder
	var out []Relation
	text, err := jsonio.Compact(raw)
	if err != nil || list(&d, "", &out, text, (*decoder).relation) == misfit {
		w.lose(id.Ref(), "/"+model.Escape(ExtraRelated), raw, "it is not a list of relations")
	}
	return out
}

// loseRest lists the entities of the case that no cluster carries.
func (w *writer) loseRest(header File) {
	dossier := *w.c
	if own, _, _ := Case(&File{Type: header.Type}); own != nil { // which goes without saying
		if own.ID == dossier.ID {
			dossier.ID = ""
		}
		if own.Lang == dossier.Lang {
			dossier.Lang = ""
		}
	}
	w.loseMembers("case", "", &dossier, "a cluster file says nothing of the dossier or of how it was made", collections()...)
	loseRest(w, w.c.Actors, "a cluster file of groups holds no other actors; it names producers by their UUIDs and states by their codes")
	loseRest(w, w.c.Incidents, "a cluster file holds no incidents")
	loseRest(w, w.c.Accounts, "a cluster file holds no accounts")
	for _, id := range slices.Sorted(maps.Keys(w.c.Sources)) {
		if w.carried[id.Ref()] {
			w.loseMembers(id.Ref(), "", w.c.Sources[id], "a cluster has the address of a source only", "url")
		}
	}
	loseRest(w, w.c.Sources, "a cluster file holds addresses of groups' sources only")
	loseRest(w, w.c.Evidence, "a cluster file holds no evidence")
	loseRest(w, w.c.Attributions, "a cluster says of what country a group is and how it stands to other groups, no more")
	loseRest(w, w.c.Statements, "a cluster file does not say who said what")
	loseRest(w, w.c.Quotes, "a cluster file holds no quotes")
	loseRest(w, w.c.Responses, "a cluster file holds no responses")
}

// loseMembers lists what an entity, or a part of one at a path, states in other members than some.
func (w *writer) loseMembers(object attribution.Ref, path string, entity any, reason string, but ...string) {
	x := reflect.Indirect(reflect.ValueOf(entity))
	t := model.Of(x.Type())
	for i := range t.Members {
		if m := &t.Members[i]; m.Name != "" && !m.Absent(m.In(x)) && !slices.Contains(but, m.Name) {
			w.lose(object, path+"/"+m.Name, m.In(x).Interface(), reason)
		}
	}
	extra := model.ExtraOf(entity)
	for _, key := range slices.Sorted(maps.Keys(extra)) {
		if !slices.Contains(but, key) {
			w.lose(object, path+"/"+model.Escape(key), extra[key], reason)
		}
	}
}

// collections are the members of a case that hold its entities.
func collections() []string {
	var out []string
	for _, c := range attribution.Collections() {
		out = append(out, string(c))
	}
	return out
}

func uuidText(id uuid.UUID) string {
	if id == uuid.Nil {
		return ""
	}
	return id.String()
}

func loseRest[ID interface {
	~string
	Ref() attribution.Ref
}, E any](w *writer, entities map[ID]E, reason string) {
	for _, id := range slices.Sorted(maps.Keys(entities)) {
		if !w.carried[id.Ref()] {
			w.lose(id.Ref(), "", entities[id], reason)
		}
	}
}
