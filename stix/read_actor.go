package stix

import (
	"cmp"
	"slices"

	"example.com/attribution"
	"example.com/attribution/internal/countryname"
	"example.com/attribution/internal/model"
)

// Kinds of actors for identities of which the specification says less than the model distinguishes.
const (
	kindIdentity = "oasis-open.org/identity" // of the class unknown, or of none
	kindClass    = "oasis-open.org/class"    // a class of entities
	kindSystem   = "oasis-open.org/system"
	kindLocation = "oasis-open.org/location" // a place that is not a country
)

// roles are the words by which the roles of an identity say what kind of actor it is.
var roles = []string{"state", "organ", "coalition", "persona", "unnamed"}

// kindOf returns the word among the roles of an identity that says what kind of actor it is.
func kindOf(o Object) string {
	for e := range o.value("roles").elements() {
		for _, role := range roles {
			if e.is(role) {
				return role
			}
		}
	}
	return ""
}

// readIdentity reads an identity as an actor.
func (r *reader) readIdentity(o Object) {
	if o.ID() == makerID {
		return
	}
	if r.extension(o.ID()).ref == derivedRef { // an author that has an object of its own
		r.finish(o)
		return
	}
	id := attribution.ActorID(r.name(o, attribution.CollectionActors, r.text(o, "name")))
	read := []string{"name", "description", "lang", "external_references", "identity_class"}
	kind := kindOf(o)
	if kind != "" && len(o.value("roles").texts()) == 1 {
		read = append(read, "roles")
	}
	p := r.profile(o, read...)
	country := r.countries[o.ID()]
	var a attribution.Actor
	switch class := r.text(o, "identity_class"); {
	case kind == "state":
		a = &attribution.State{Profile: p, Code: country}
	case kind == "organ":
		a = &attribution.Organ{Profile: p}
	case kind == "coalition":
		a = &attribution.Coalition{Profile: p}
	case kind == "persona":
		a = &attribution.Persona{Profile: p}
	case kind == "unnamed":
		a = &attribution.Unnamed{Profile: p}
	case class == "individual":
		a = &attribution.Person{Profile: p}
	case class == "organization" || class == "group":
		a = &attribution.Organization{Profile: p, Country: country}
	case class == "class":
		a = &attribution.UnknownActor{Profile: p, Kind: kindClass}
	case class == "system":
		a = &attribution.UnknownActor{Profile: p, Kind: kindSystem}
	default:
		a = &attribution.UnknownActor{Profile: p, Kind: kindIdentity}
	}
	if class := r.text(o, "identity_class"); class != "" && class != classOf(a) {
		a.ActorProfile().Extra = keptOf(p.Extra).with("identity_class", textNode(class)).extra()
	}
	r.addActor(id, a)
}

// classOf returns the class of identities that actors of a kind are written with.
func classOf(a attribution.Actor) string {
	switch a := a.(type) {
	case *attribution.Person:
		return "individual"
	case *attribution.Coalition:
		return "group"
	case *attribution.State, *attribution.Organ, *attribution.Organization:
		return "organization"
	case *attribution.UnknownActor:
		switch a.Kind {
		case kindClass:
			return "class"
		case kindSystem:
			return "system"
		}
	}
	return "unknown"
}

func (r *reader) addActor(id attribution.ActorID, a attribution.Actor) {
	if r.c.Actors == nil {
		r.c.Actors = make(attribution.Actors)
	}
	r.c.Actors[id] = a
}

// readGroup reads a group of intruders as a group. A threat actor is people; a set of intrusions may be no more than
// what they have in common.
func (r *reader) readGroup(o Object) {
	if _, ok := r.renamed[o.ID()]; ok {
		return
	}
	id := attribution.ActorID(r.name(o, attribution.CollectionActors, r.text(o, "name")))
	if isAlone(o) {
		p := r.profile(o, "name", "description", "lang", "aliases", "external_references")
		p.Extra = typed(o.Type(), p.Extra)
		r.addActor(id, &attribution.Person{Profile: p})
		return
	}
	g := &attribution.Group{Profile: r.profile(o, "name", "description", "lang", "aliases", "external_references")}
	if o.Type() == "threat-actor" {
		g.Sort = attribution.GroupThreat
	}
	r.addActor(id, g)
}

// isAlone reports whether a threat actor or an intrusion set is one person: of the resource level of one (section
// 10.24), or what OpenCTI calls so, in a property of its own or, on export, in its extension.
func isAlone(o Object) bool {
	const individual = "Threat-Actor-Individual"
	return o.Text("resource_level") == "individual" || o.Text("x_opencti_type") == individual ||
		o.value("extensions").member(openCTIExtension).member("type").is(individual)
}

// readLocation reads a location as the state whose country it is, unless it is nothing but where an identity is.
func (r *reader) readLocation(o Object) {
	id := o.ID()
	r.finish(o)
	if r.seats[id] && r.extension(id).ref == "" {
		return
	}
	code := countryname.CodeInAnyCase(r.text(o, "country"))
	actor := attribution.ActorID(r.name(o, attribution.CollectionActors, cmpName(r.text(o, "name"), code, r.text(o, "region"))))
	named := countryname.CodeInAnyCase(r.text(o, "name"))
	if code != "" && !isPlace(o) && (named == "" || named == code) { // and not Hong Kong, in China
		read := []string{"name", "description", "lang", "external_references"}
		if r.text(o, "country") == code {
			read = append(read, "country")
		}
		p := r.profile(o, read...)
		p.Extra = typed("location", p.Extra)
		r.addActor(actor, &attribution.State{Profile: p, Code: code})
		return
	}
	p := r.profile(o, "name", "description", "lang", "external_references")
	r.addActor(actor, &attribution.UnknownActor{Profile: p, Kind: kindLocation})
}

// cmpName returns the first name that makes an id.
func cmpName(names ...string) string {
	for _, n := range names {
		if slug(n) != "" {
			return n
		}
	}
	return ""
}

// isPlace reports whether a location is a place within a country.
func isPlace(o Object) bool {
	for _, name := range []string{"administrative_area", "city", "street_address", "postal_code", "latitude"} {
		if o.value(name) != nil {
			return true
		}
	}
	return false
}

// profile reads what all actors have.
func (r *reader) profile(o Object, read ...string) attribution.Profile {
	ref := r.ref(o.ID())
	return attribution.Profile{
		UUID:        r.own(o.ID(), ref),
		Names:       r.names(o),
		Description: r.text(o, "description"),
		Reliability: r.readReliability(o),
		Sources:     r.sources(o),
		Extra:       r.extra(o, read...),
	}
}

// names reads the name of an object, its aliases with what is cited for them, numbers in catalogues, and names in other
// languages.
func (r *reader) names(o Object) []attribution.Name {
	name, by := r.text(o, "name"), r.coiner(o)
	var out []attribution.Name
	if name != "" {
		out = append(out, attribution.Name{Text: name, Lang: r.lang(o), By: by})
	}
	var cited map[string][]attribution.SourceID
	told := make(map[[2]string]bool) // names, by themselves and with what is cited for them
	b := bibliography{of: o}
	for e := range o.value("external_references").elements() {
		if _, usual := r.usualSource(e); usual {
			continue // which has neither a number nor what is cited for a name
		}
		alias := e.member("source_name").text()
		for _, s := range r.citations(&b, e) {
			if n := [2]string{alias, string(s)}; !told[n] {
				told[n] = true
				if cited == nil {
					cited = make(map[string][]attribution.SourceID)
				}
				cited[alias] = append(cited[alias], s)
			}
		}
		if number := e.member("external_id").text(); number != "" && !isSourceRef(number) {
			out = append(out, attribution.Name{Text: number, Kind: attribution.NameIdentifier, By: by, Source: r.sourceOf(e)})
		}
	}
	if sources := cited[name]; len(sources) > 0 && name != "" {
		out[0].Source = sources[0]
	}
	for _, alias := range aliases(o) {
		if alias == name || told[[2]string{alias}] {
			continue
		}
		told[[2]string{alias}] = true
		sources := cited[alias]
		if len(sources) == 0 {
			out = append(out, attribution.Name{Text: alias, By: by})
		}
		for _, s := range sources {
			out = append(out, attribution.Name{Text: alias, By: by, Source: s})
		}
	}
	for _, translation := range r.inOrder(o, r.translations[o.ID()]) {
		out = append(out, r.translated(translation)...)
	}
	return r.withFormer(o, out)
}

// aliases returns the aliases of an object of a type that has them.
func aliases(o Object) []string {
	switch o.Type() {
	case "intrusion-set", "threat-actor", "campaign":
		return o.value("aliases").texts()
	}
	return nil
}

// inOrder returns translations in the order in which this package wrote them, wherever they are now, and then all
// others.
func (r *reader) inOrder(o Object, translations []Object) []Object {
	base, ref := r.space, r.extension(o.ID()).ref
	if ref == "" || len(translations) < 2 {
		return translations
	}
	places := make(map[ID]int)
	for i := range translations {
		places[derivedID("language-content", base, ref, nameOf(i))] = i
	}
	place := func(o Object) int {
		if i, ok := places[o.ID()]; ok {
			return i
		}
		return len(translations)
	}
	out := slices.Clone(translations)
	slices.SortStableFunc(out, func(a, b Object) int { return cmp.Compare(place(a), place(b)) })
	return out
}

// nameOf distinguishes the object of one more name from others of an entity.
func nameOf(i int) string { return "names/" + itoa(i) }

// coiner returns who says which names a group or a campaign has: the producer of the object. Names of identities are
// not such claims.
func (r *reader) coiner(o Object) attribution.ActorID {
	if o.Type() == "identity" || o.Type() == "location" {
		return ""
	}
	return r.actor(r.id(o, "created_by_ref"))
}

// actor returns the actor that an object stands for, or none.
func (r *reader) actor(id ID) attribution.ActorID {
	if collection, local := r.ref(id).Split(); collection == attribution.CollectionActors {
		return attribution.ActorID(local)
	}
	return ""
}

// translated reads the names in other languages, which whoever translates says that a group or a campaign has, and
// notes all other texts.
func (r *reader) translated(translation Object) []attribution.Name {
	var out []attribution.Name
	by := attribution.ActorID("")
	if kind := ID(translation.Text("object_ref")).Type(); kind != "identity" && kind != "location" {
		by = r.actor(ID(translation.Text("created_by_ref")))
	}
	for tag, properties := range translation.value("contents").members() {
		lang := r.tagOf(translation.ID(), model.PointerTo("contents", tag.text()), tag)
		if lang == "und" {
			lang = ""
		}
		for property, text := range properties.members() {
			if property.is("name") && text.kind() == '"' {
				out = append(out, attribution.Name{Text: text.text(), Lang: lang, By: by})
			} else {
				r.lose(translation.ID(), model.PointerTo("contents", tag.text(), property.text()), text,
					"a case has translations of names only")
			}
		}
	}
	return out
}
