package misp

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.com/attribution/internal/model"
	"example.com/attribution/internal/web"
	"github.com/google/uuid"

	"example.com/attribution"
	"example.com/attribution/internal/country"
	"example.com/attribution/internal/countryname"
	"example.com/attribution/internal/ident"
)

// Keys under which a case keeps what it has no members for.
const (
	// of a source: the cluster file that it is, without its values
	ExtraGalaxy = "misp-project.org/galaxy"
	// of an actor: the meta of its cluster that the case does not say otherwise
	ExtraMeta = "misp-project.org/meta"
	// of an actor: the relations that the case does not say otherwise
	ExtraRelated  = "misp-project.org/related"
	ExtraRevoked  = "misp-project.org/revoked"  // of an actor: its cluster is revoked
	ExtraRelation = "misp-project.org/relation" // of an attribution: the type of the relation
	// of an actor: the value of its cluster where that is a name and an identifier
	ExtraValue = "misp-project.org/value"
	// of an act: a value that is a default, as {"value": "50", "default": true}
	ExtraConfidence = "misp-project.org/attribution-confidence"
)

// Tracker is the name of the holder of the fields whose keys begin with "cfr-".
const Tracker = "CFR Cyber Operations Tracker"

// Case returns the case that cluster files make together, and what it cannot carry; the error is always nil. Clusters
// of files of producers and vendors become organizations, those of agencies organs, those of countries states, those of
// the categories of actors groups; clusters of other files are losses ([File.HasActors]).
//
// What clusters say is said by the source of the file or, where that is an address, by its authors: the country of an
// actor with [attribution.OfOrigin], relations between actors with the likelihood of their estimative tags. A
// confidence in the country becomes an assessment, unless it is the default 50, which the act has under
// [ExtraConfidence] only; without a country it is one in the suspected sponsor. Fields of the Cyber Operations Tracker
// are held by the tracker: a suspected sponsor with [attribution.SponsoredBy], and victims, targets and types of
// incident in an account of the actor's activity.
//
// Names under name-attribution are used by the producer, an organization without a name where its cluster is in none of
// the files; who is said to have coined a name stands under its origin. A value such as "APT28 - G0007" is a name and
// an identifier. Meta without a place in the case stays with the actor under [ExtraMeta], so that [FromCase] finds it,
// and what a file says of itself with its source, where [Header] finds it. Values of losses are JSON.
func Case(files ...*File) (*attribution.Case, []attribution.Loss, error) {
	b := builder{
		c: &attribution.Case{ID: caseID(files), Lang: "en", Actors: attribution.Actors{}, Incidents: attribution.Incidents{},
			Accounts: attribution.Accounts{}, Sources: attribution.Sources{}, Attributions: attribution.Attributions{},
			Statements: attribution.Statements{}},
		ids:           make(map[*Cluster]attribution.ActorID),
		byUUID:        make(map[string]attribution.ActorID),
		states:        make(map[string]attribution.ActorID),
		units:         make(map[string]attribution.ActorID),
		organizations: make(map[string]attribution.ActorID),
		sources:       make(map[string]attribution.SourceID),
	}
	for _, f := range files { // countries first, of which agencies and vendors are
		if f.kind() == countries {
			b.actors(f)
		}
	}
	for _, f := range files {
		if f.kind() != countries {
			b.actors(f)
		}
	}
	for _, f := range files {
		switch {
		case f.isRegister():
			b.source(f)
		case f.HasActors():
			b.claims(f)
		}
	}
	return b.c, b.losses, nil
}

// caseID names a case by the type of its first file of groups, as in "misp-threat-actor", so that cases of two galaxies
// differ.
func caseID(files []*File) string {
	for _, f := range files {
		if !f.isRegister() {
			return ident.Slug("misp " + f.Type)
		}
	}
	return "misp"
}

// A builder makes a case from files.
type builder struct {
	c             *attribution.Case
	ids           map[*Cluster]attribution.ActorID
	byUUID        map[string]attribution.ActorID
	states        map[string]attribution.ActorID  // by code
	organizations map[string]attribution.ActorID  // by name: those that publish files, and the tracker
	units         map[string]attribution.ActorID  // of the GRU, by name
	sources       map[string]attribution.SourceID // by address
	losses        []attribution.Loss
}

func (b *builder) lose(object, path string, value json.RawMessage, reason string) {
	b.losses = append(b.losses, attribution.Loss{Object: object, Path: path, Value: string(value), Reason: reason})
}

// key returns a UUID in the spelling by which clusters are found.
func key(uuid string) string { return strings.ToLower(uuid) }

// name returns what a loss calls the cluster.
func (c *Cluster) name() string { return cmp.Or(c.UUID, c.Value) }

// actors adds an actor for each cluster of a file.
func (b *builder) actors(f *File) {
	for i := range f.Values {
		c := &f.Values[i]
		profile := attribution.Profile{Description: c.Description}
		if id, err := uuid.Parse(c.UUID); err == nil {
			profile.UUID = id
		}
		if c.Value != "" {
			profile.Names = []attribution.Name{{Text: c.Value, Kind: attribution.NamePrimary}}
			if f.kind() == agencies {
				for _, s := range c.Meta.Strings(MetaSynonyms) {
					if s != "" && s != c.Value {
						profile.Names = append(profile.Names, attribution.Name{Text: s, Kind: attribution.NameAlias})
					}
				}
			}
		}
		if !f.HasActors() {
			b.lose(c.name(), "", encodeText(c.Value), "a cluster of the type "+f.Type+" is not an actor")
			continue
		}
		var actor attribution.Actor
		switch f.kind() {
		case organizations:
			actor = &attribution.Organization{Profile: profile, Country: homeOf(c)}
		case agencies:
			organ := &attribution.Organ{Profile: profile}
			if code := homeOf(c); code != "" {
				organ.Of = b.state(code)
			}
			actor = organ
		case countries:
			actor = &attribution.State{Profile: profile, Code: isoCode(c)}
		default:
			actor = &attribution.Group{Profile: profile}
		}
		if f.isRegister() {
			actor.ActorProfile().Extra = c.kept(c.Meta, c.Related)
		}
		name, _ := split(c.Value)
		id := ident.Fresh(b.c.Actors, name, c.UUID)
		if s, ok := actor.(*attribution.State); ok && s.Code != "" {
			b.states[s.Code] = id
		}
		b.c.Actors[id] = actor
		b.ids[c] = id
		if c.UUID != "" {
			b.byUUID[key(c.UUID)] = id
		}
		if f.kind() == organizations && b.organizations[c.Value] == "" {
			b.organizations[c.Value] = id
		}
		for _, name := range slices.Sorted(maps.Keys(c.Extra)) {
			b.lose(c.name(), "/"+model.Escape(name), c.Extra[name], "the member is not of the cluster's schema, or is empty")
		}
	}
}

// kept returns what a case keeps of a cluster without saying it otherwise, or nil.
func (c *Cluster) kept(meta map[string]json.RawMessage, related []Relation) attribution.Extra {
	extra := make(attribution.Extra)
	var e encoder
	if len(meta) > 0 {
		extra[ExtraMeta] = e.object(meta, nil)
	}
	e.list(extra, ExtraRelated, len(related), func(i int) json.RawMessage { return e.relation(&related[i]) })
	if c.Revoked {
		extra[ExtraRevoked] = json.RawMessage("true")
	}
	if len(extra) == 0 || e.err != nil {
		return nil
	}
	return extra
}

// isoCode returns the code of a cluster of the galaxy country.
func isoCode(c *Cluster) string {
	if code, ok := decodeString(c.Meta["ISO"]); ok && country.IsCode(code) {
		return code
	}
	return countryname.Code(c.Value)
}

// homeOf returns the code of the country in which the producer, the vendor or the agency of a cluster is.
func homeOf(c *Cluster) string {
	text, _ := decodeString(c.Meta[MetaCountry])
	return countryname.CodeInAnyCase(text)
}

// claims adds what the clusters of a file say.
func (b *builder) claims(f *File) {
	source := b.source(f)
	publisher := b.c.Sources[source].Publisher
	galaxy := &attribution.Statement{Kind: attribution.StatementReport, Source: source}
	for _, holder := range append(f.holders(), f.holder()) {
		if id := b.organization(holder); !slices.Contains(galaxy.By, id) {
			galaxy.By = append(galaxy.By, id)
		}
	}
	tracked := &attribution.Statement{Kind: attribution.StatementReport, Source: source}
	for i := range f.Values {
		c := &f.Values[i]
		id := b.ids[c]
		profile := b.c.Actors[id].ActorProfile()
		profile.Names = b.names(c, publisher, source)
		rest := make(map[string]json.RawMessage)
		for k, raw := range c.Meta {
			rest[k] = raw
		}
		made := namesMeta(c.Value, profile.Names, b.c, func(id attribution.ActorID) string {
			if id == publisher {
				return ""
			}
			return uuidText(b.c.Actors[id].ActorProfile().UUID)
		})
		deleteSame(rest, MetaSynonyms, made.synonyms)
		deleteSame(rest, MetaNames, made.users)
		for name, coiner := range made.origins {
			if was, ok := decodeString(rest[MetaOrigin+name]); ok && was == coiner {
				delete(rest, MetaOrigin+name)
			}
		}
		related := c.Related
		if c.Revoked {
			b.lose(c.name(), "/revoked", json.RawMessage("true"), "the cluster is revoked, so that nobody claims what it says")
		} else {
			var acts []attribution.Act
			acts, related = b.relations(c, id)
			galaxy.Acts = append(galaxy.Acts, b.origin(c, id, rest)...)
			galaxy.Acts = append(galaxy.Acts, b.doubted(c, id)...)
			galaxy.Acts = append(append(galaxy.Acts, b.unit(c, id)...), acts...)
			tracked.Acts = append(tracked.Acts, b.tracked(c, id)...)
		}
		b.references(c, profile, rest)
		profile.Extra = c.kept(rest, related)
		if _, identifier := split(c.Value); identifier != "" {
			if profile.Extra == nil {
				profile.Extra = make(attribution.Extra)
			}
			profile.Extra[ExtraValue] = encodeText(c.Value)
		}
	}
	if len(galaxy.Acts) > 0 {
		b.c.Statements[ident.Fresh(b.c.Statements, "galaxy "+f.Type, f.UUID)] = galaxy
	}
	if len(tracked.Acts) > 0 {
		tracked.By = []attribution.ActorID{b.organization(Tracker)}
		b.c.Statements[ident.Fresh(b.c.Statements, "cfr "+f.Type, f.UUID)] = tracked
	}
}

// source adds a file as a source, with what it says of itself.
func (b *builder) source(f *File) attribution.SourceID {
	id := ident.Fresh(b.c.Sources, "galaxy "+f.Type, f.UUID)
	b.c.Sources[id] = &attribution.Source{Title: attribution.Words{Text: f.Name}, Publisher: b.organization(f.holder())}
	if web.IsAddress(f.Source) {
		b.c.Sources[id].URL = f.Source
	}
	if header := f.header(); header != nil {
		b.c.Sources[id].Extra = attribution.Extra{ExtraGalaxy: header}
	}
	return id
}

// deleteSame deletes what New makes again of the case as it is written.
func deleteSame(meta map[string]json.RawMessage, key string, texts []string) {
	if list, ok := decodeStrings(meta[key]); ok && len(list) > 0 && slices.Equal(list, texts) {
		delete(meta, key)
	}
}

// organization returns the id of the organization of that name, which it adds if need be.
func (b *builder) organization(name string) attribution.ActorID {
	id, ok := b.organizations[name]
	if !ok {
		id = ident.Fresh(b.c.Actors, name, "publisher")
		b.c.Actors[id] = &attribution.Organization{Profile: attribution.Named(name)}
		b.organizations[name] = id
	}
	return id
}

// names returns the names of a cluster as somebody gives or uses them.
func (b *builder) names(c *Cluster, by attribution.ActorID, source attribution.SourceID) []attribution.Name {
	var out []attribution.Name
	for _, n := range c.names() {
		name := attribution.Name{Text: n.text, Kind: n.kind, By: by, Source: source}
		if n.user != "" {
			name.By = b.producer(n.user)
		}
		if n.coiner != "" {
			name.Coined = b.organization(n.coiner)
		}
		out = append(out, name)
	}
	for i, s := range c.Meta.Strings(MetaNames) {
		if _, ok := parseProducerName(s); !ok {
			b.lose(c.name(), fmt.Sprintf("/meta/%s/%d", MetaNames, i), encodeText(s), "it is not of the form NAME:UUID")
		}
	}
	return out
}

// producer returns the id of the producer with that UUID, which is added without a name where its cluster is not there.
func (b *builder) producer(id string) attribution.ActorID {
	if actor, ok := b.byUUID[key(id)]; ok {
		return actor
	}
	actor := ident.Fresh(b.c.Actors, "producer", id)
	b.c.Actors[actor] = &attribution.Organization{Profile: attribution.Profile{UUID: uuid.MustParse(id)}}
	b.byUUID[key(id)] = actor
	return actor
}

// references makes sources of the addresses of a cluster. Those that are not addresses of the web stay in rest.
func (b *builder) references(c *Cluster, profile *attribution.Profile, rest map[string]json.RawMessage) {
	refs, ok := decodeStrings(rest[MetaRefs])
	if !ok {
		return
	}
	for _, ref := range refs {
		if !web.IsAddress(ref) {
			b.lose(c.name(), "/meta/"+MetaRefs, encodeText(ref), "it is not an address of the web")
			continue
		}
		id, ok := b.sources[ref]
		if !ok {
			id = attribution.SourceID(fmt.Sprintf("ref-%d", len(b.sources)+1))
			b.sources[ref] = id
			b.c.Sources[id] = &attribution.Source{URL: ref}
		}
		profile.Sources = append(profile.Sources, id)
	}
	if len(refs) > 0 && len(profile.Sources) == len(refs) {
		delete(rest, MetaRefs)
	}
}
