package coding

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/ident"
	"example.com/attribution/internal/model"
)

// A naming knows which entity each cell of a table names.
type naming struct {
	b      *builder
	known  attribution.Actors
	parsed map[string][]*mention // lists of mentions by the texts of cells
	failed map[string]error
	said   map[attribution.Ref]*description
	order  []attribution.Ref // of what is described
	open   []*description    // without ids
	refs   map[string]attribution.Ref
	taken  map[attribution.Collection]map[string]bool // ids that cells use
	// what is described, by ids, codes of states and names, each marked
	bare   map[string][]attribution.Ref
	found  map[bareMention]attribution.Ref
	made   map[string]attribution.Ref
	quotes map[string]bool
	spoken map[string]string // ids of quotes without ids, by what they are
}

// A bareMention is a mention that only gives an id, a code or a name, where a party or anything is expected.
type bareMention struct {
	name  string
	party bool
}

// Marks of the ways in which a bare mention can name something, in the order in which they count.
var waysToName = []string{"id ", "code ", "name "}

// A description is a mention that has a kind, and where it stands first.
type description struct {
	m  *mention
	at cell
}

func newNaming(b *builder, known attribution.Actors) *naming {
	return &naming{b: b, known: known, parsed: make(map[string][]*mention), failed: make(map[string]error),
		said: make(map[attribution.Ref]*description), refs: make(map[string]attribution.Ref),
		taken: make(map[attribution.Collection]map[string]bool),
		bare:  make(map[string][]attribution.Ref), found: make(map[bareMention]attribution.Ref),
		made: make(map[string]attribution.Ref), quotes: make(map[string]bool), spoken: make(map[string]string)}
}

// collection returns the collection in which what a mention describes stands.
func (m *mention) collection() attribution.Collection {
	switch m.kind {
	case kindIncident:
		return attribution.CollectionIncidents
	case kindEvidence:
		return attribution.CollectionEvidence
	}
	return attribution.CollectionActors
}

// itself is what a mention says of the entity alone.
func (m *mention) itself() string { return join(m.kind, m.sort, m.name, m.lang, m.about, m.code) }

// describe takes what a row describes.
func (n *naming) describe(l line) {
	for i := range columns {
		at := l.at(columns[i].Name)
		if !columns[i].entities || at.text == "" {
			continue
		}
		if _, ok := n.parsed[at.text]; !ok && n.failed[at.text] == nil {
			list, err := parseMentions(at.text)
			if err == nil {
				err = checkMentions(list)
			}
			if n.failed[at.text] = err; err == nil {
				n.parsed[at.text] = list
				for _, m := range list {
					n.take(m, at)
				}
			}
		}
		if err := n.failed[at.text]; err != nil {
			n.b.find(at, CodeMalformedCell, err.Error())
		}
	}
	on := attribution.Ref(l.row[colOn])
	switch collection, id := on.Split(); {
	case id != "":
		n.use(collection, id)
	case on != "" && l.row[colLink] != "":
		n.use(attribution.CollectionAttributions, string(on))
	case on != "" && l.row[colResponse] != "":
		n.use(attribution.CollectionResponses, string(on))
	}
	if id := l.row[colStatement]; id != "" {
		n.use(attribution.CollectionStatements, id)
	}
	if id := l.row[colQuote]; id != "" {
		n.quotes[id] = true
	}
}

// use notes an id.
func (n *naming) use(collection attribution.Collection, id string) {
	if n.taken[collection] == nil {
		n.taken[collection] = make(map[string]bool)
	}
	n.taken[collection][id] = true
}

// take notes what a mention describes, and those in it.
func (n *naming) take(m *mention, at cell) {
	for _, x := range m.members {
		n.take(x, at)
	}
	if m.of != nil {
		n.take(m.of, at)
	}
	switch {
	case m.kind == "":
	case m.id == "":
		n.open = append(n.open, &description{m, at})
	default:
		ref := m.collection().Ref(m.id)
		before := n.said[ref]
		if before == nil {
			n.use(m.collection(), m.id)
			n.said[ref] = &description{m, at}
			n.order = append(n.order, ref)
			return
		}
		if before.m.itself() != m.itself() {
			n.b.find(at, CodeDiffers, `describes "`+m.id+
				`" otherwise than the table does before; describe it in one way, or give another id`)
		}
	}
}

// settle gives ids to what has none, and makes entities of all that is described.
func (n *naming) settle() {
	named := make(map[string][]attribution.Ref) // by kind, name and code
	key := func(m *mention) string { return join(m.kind, m.name, m.about, m.code) }
	for _, ref := range n.order {
		k := key(n.said[ref].m)
		named[k] = append(named[k], ref)
	}
	for _, d := range n.open {
		k := key(d.m)
		if len(named[k]) > 1 {
			n.b.find(d.at, CodeMalformedCell, `names "`+d.m.name+`", as which the table describes several; give the id`)
			continue
		}
		ref := attribution.Ref("")
		if len(named[k]) == 1 {
			ref = named[k][0]
		} else {
			ref = d.m.collection().Ref(n.fresh(d.m.collection(), cmp.Or(d.m.name, d.m.about, d.m.code, d.m.kind), d.m.kind))
			named[k] = []attribution.Ref{ref}
			n.said[ref] = d
			n.order = append(n.order, ref)
		}
		n.refs[d.m.String()] = ref
		if said := n.said[ref]; said.m.itself() != d.m.itself() {
			n.b.find(d.at, CodeDiffers, `describes "`+d.m.name+
				`" otherwise than the table does elsewhere; describe it in one way, or give it an id`)
		}
	}
	if len(n.b.fs) > 0 {
		return
	}
	for _, ref := range n.order {
		m := n.said[ref].m
		_, id := ref.Split()
		n.bare["id "+id] = append(n.bare["id "+id], ref)
		if m.kind == "state" && m.code != "" {
			n.bare["code "+m.code] = append(n.bare["code "+m.code], ref)
		}
		if m.name != "" {
			n.bare["name "+m.name] = append(n.bare["name "+m.name], ref)
		}
	}
	for _, ref := range n.order {
		n.make(ref, n.said[ref])
	}
}

// make makes the entity that a mention describes.
func (n *naming) make(ref attribution.Ref, d *description) {
	_, id := ref.Split()
	n.b.places["/"+string(ref[:len(ref)-len(id)])+model.Escape(id)] = d.at
	m := d.m
	switch m.kind {
	case kindIncident:
		n.b.c.Incidents[attribution.IncidentID(id)] = &attribution.Incident{Title: m.name}
		return
	case kindEvidence:
		n.b.c.Evidence[attribution.EvidenceID(id)] = &attribution.EvidenceItem{Kind: attribution.EvidenceKind(m.sort),
			Description: m.name}
		return
	}
	a := newActor(m.kind)
	if m.name != "" {
		*a.ActorProfile() = attribution.Named(m.name, attribution.Lang(m.lang))
	}
	a.ActorProfile().Description = m.about
	switch a := a.(type) {
	case *attribution.State:
		a.Code = m.code
	case *attribution.Organ:
		a.Sort = attribution.OrganSort(m.sort)
		if m.of != nil {
			a.Of = n.actorOf(m.of, d.at)
		}
	case *attribution.Organization:
		a.Sort, a.Country = attribution.OrganizationSort(m.sort), m.code
	case *attribution.Group:
		a.Sort = attribution.GroupSort(m.sort)
	case *attribution.Coalition:
		for _, x := range m.members {
			a.Members = append(a.Members, n.actorOf(x, d.at))
		}
	}
	n.b.c.Actors[attribution.ActorID(id)] = a
}

// list returns the references that a cell names.
func (n *naming) list(at cell) []attribution.Ref {
	var out []attribution.Ref
	for _, m := range n.parsed[at.text] {
		if ref := n.ref(m, at, false); ref != "" {
			out = append(out, ref)
		}
	}
	return out
}

// actors returns the ids of the actors that a cell names.
func (n *naming) actors(at cell) []attribution.ActorID {
	var out []attribution.ActorID
	for _, m := range n.parsed[at.text] {
		if id := n.actorOf(m, at); id != "" {
			out = append(out, id)
		}
	}
	return out
}

// one returns what a cell names that names one.
func one[E ~string](n *naming, at cell, all []E) E {
	switch {
	case len(all) == 1:
		return all[0]
	case len(all) > 1:
		n.b.find(at, CodeMalformedCell, "names several where one is expected; give a row to each")
	}
	return ""
}

func (n *naming) actorOf(m *mention, at cell) attribution.ActorID {
	ref := n.ref(m, at, true)
	collection, id := ref.Split()
	if ref != "" && collection != attribution.CollectionActors {
		n.b.find(at, attribution.CodeWrongKind, "names "+string(ref)+", and a party is expected; name an actor")
		return ""
	}
	return attribution.ActorID(id)
}

// ref returns what a mention refers to: what it describes or, where it is bare, what the table or the reader knows by
// that.
func (n *naming) ref(m *mention, at cell, party bool) attribution.Ref {
	if m.kind != "" {
		if m.id != "" {
			return m.collection().Ref(m.id)
		}
		return n.refs[m.String()]
	}
	if collection, id := attribution.Ref(m.name).Split(); id != "" && slices.Contains(attribution.Collections(), collection) {
		if collection == attribution.CollectionActors && n.said[attribution.Ref(m.name)] == nil {
			n.adopt(attribution.ActorID(id))
		}
		return attribution.Ref(m.name) // that it is there is a rule of cases
	}
	key := bareMention{m.name, party}
	if ref := n.found[key]; ref != "" {
		return ref
	}
	var fits []attribution.Ref
	for _, way := range waysToName {
		for _, ref := range n.bare[way+m.name] {
			if collection, _ := ref.Split(); !party || collection == attribution.CollectionActors {
				fits = append(fits, ref)
			}
		}
		if fits == nil {
			fits = n.among(way, m.name)
		}
		if fits != nil {
			break
		}
	}
	switch {
	case len(fits) > 1:
		n.b.find(at, CodeMalformedCell, `has "`+m.name+`", which may be `+string(fits[0])+" or "+string(fits[1])+"; write the reference")
		return ""
	case fits == nil:
		n.b.find(at, attribution.CodeDangling, `has "`+m.name+
			`", which nothing in the table is called; describe it with its kind and name, as in group APT31`)
		return ""
	}
	if collection, id := fits[0].Split(); collection == attribution.CollectionActors && n.said[fits[0]] == nil {
		n.adopt(attribution.ActorID(id))
	}
	n.found[key] = fits[0]
	return fits[0]
}

// among returns those of the parties that are known besides whom a name fits in a way. What the table describes under
// their ids is not they.
func (n *naming) among(way, name string) []attribution.Ref {
	var out []attribution.Ref
	for _, id := range slices.Sorted(maps.Keys(n.known)) {
		a := n.known[id]
		if model.IsNil(a) || n.said[id.Ref()] != nil {
			continue
		}
		fits := false
		switch s, ok := a.(*attribution.State); way {
		case "id ":
			fits = string(id) == name
		case "code ":
			fits = ok && s.Code == name
		default:
			fits = slices.ContainsFunc(a.ActorProfile().Names, func(x attribution.Name) bool { return x.Text == name })
		}
		if fits {
			out = append(out, id.Ref())
		}
	}
	return out
}

// adopt takes a party that is known into the case, with what it is part of. What else is said of it there stays there.
func (n *naming) adopt(id attribution.ActorID) {
	from, ok := n.known[id]
	if _, there := n.b.c.Actors[id]; there || !ok || model.IsNil(from) || n.said[id.Ref()] != nil {
		return
	}
	of := (&attribution.Case{Actors: attribution.Actors{id: from}}).Clone()
	a := of.Actors[id]
	p := a.ActorProfile()
	p.Sources = nil
	for i := range p.Names {
		p.Names[i].By, p.Names[i].Coined, p.Names[i].Source = "", "", ""
	}
	n.b.c.Actors[id] = a
	switch a := a.(type) {
	case *attribution.Organ:
		n.adopt(a.Of)
	case *attribution.Person:
		a.Roles = nil
	case *attribution.Coalition:
		for _, member := range a.Members {
			n.adopt(member)
		}
	}
}

// thing returns a reference to what a row says that its act is on, or none where that is wrong.
func (n *naming) thing(l line) attribution.Ref {
	on, link, response := l.at(colOn), l.at(colLink), l.at(colResponse)
	ref := attribution.Ref(on.text)
	collection, id := ref.Split()
	switch {
	case id == "" && strings.Contains(on.text, "/"):
		n.b.find(on, CodeMalformedCell, "has no id after the collection; write a reference, as in attributions/ec-prc")
		return ""
	case on.text != "" && id == "" && link.text != "":
		return attribution.CollectionAttributions.Ref(on.text)
	case on.text != "" && id == "" && response.text != "":
		return attribution.CollectionResponses.Ref(on.text)
	case on.text != "" && id == "":
		var fits []attribution.Ref
		for _, c := range []attribution.Collection{attribution.CollectionAttributions, attribution.CollectionAccounts,
			attribution.CollectionStatements,
			attribution.CollectionResponses} {
			if n.taken[c][on.text] {
				fits = append(fits, c.Ref(on.text))
			}
		}
		if len(fits) != 1 {
			n.b.find(on, attribution.CodeDangling, "does not name one thing in the table; write a reference, as in attributions/"+on.text)
			return ""
		}
		return fits[0]
	case on.text != "":
		return n.fitting(l, ref, collection)
	case link.text != "":
		key := join(colLink, l.row[colSubject], link.text, l.row[colObject], l.row["period"])
		if n.made[key] == "" {
			parts := []string{n.short(l.at(colSubject)), link.text, n.short(l.at(colObject))}
			n.made[key] = attribution.CollectionAttributions.Ref(n.fresh(attribution.CollectionAttributions,
				strings.Join(parts, " "), "claim"))
		}
		return n.made[key]
	case response.text != "":
		key := join(response.text, l.row["responseBy"], l.row["against"], l.row["announced"])
		if n.made[key] == "" {
			n.made[key] = attribution.CollectionResponses.Ref(n.fresh(attribution.CollectionResponses,
				response.text+" "+l.row["announced"], "response"))
		}
		return n.made[key]
	case l.row[colSubject] != "":
		at, _ := l.has(ofThing)
		for _, name := range []string{colObject, "period", "family", "responseBy", "against", "announced",
			"carriedOut", "effective", "ended"} {
			if l.row[name] != "" {
				n.b.find(l.at(name), attribution.CodeMisplacedMember,
					"says something of an attribution or a response, and the row has no link and no kind of response")
				return ""
			}
		}
		return one(n, at, n.list(at))
	}
	at, _ := l.has(ofThing)
	n.b.find(at, attribution.CodeMisplacedMember,
		"stands without what it is about; give subject, link and object, or the kind of the response")
	return ""
}

// fitting returns a reference, if what the row says besides is of what it refers to.
func (n *naming) fitting(l line, ref attribution.Ref, collection attribution.Collection) attribution.Ref {
	for i := range columns {
		name := columns[i].Name
		if columns[i].level != ofThing || l.row[name] == "" {
			continue
		}
		fits := false
		switch name {
		case colSubject:
			fits = ref.IsProposition()
		case colLink, colObject, "period", "family":
			fits = collection == attribution.CollectionAttributions
		default:
			fits = collection == attribution.CollectionResponses
		}
		if !fits {
			n.b.find(l.at(name), attribution.CodeMisplacedMember,
				"is not said of "+string(ref)+"; leave it out, or correct the reference")
			return ""
		}
	}
	return ref
}

// fresh returns an id that no cell uses.
func (n *naming) fresh(collection attribution.Collection, name, suffix string) string {
	id := ident.Fresh(n.taken[collection], name, suffix)
	n.use(collection, id)
	return id
}

// short is the id of what a cell names.
func (n *naming) short(at cell) string {
	if all := n.parsed[at.text]; len(all) > 0 {
		m := all[0]
		if _, id := n.refs[m.String()].Split(); id != "" {
			return id
		}
		return cmp.Or(m.id, m.name)
	}
	return at.text
}

// quote returns an id for a quote of a row that gives none: the same for the same words of the same statement.
func (n *naming) quote(l line) string {
	key := join(l.row[colStatement], l.row[colWords], l.row[colLang])
	if n.spoken[key] == "" {
		id := ident.Fresh(n.quotes, cmp.Or(l.row[colStatement], colQuote)+" q", "")
		n.quotes[id] = true
		n.spoken[key] = id
	}
	return n.spoken[key]
}
