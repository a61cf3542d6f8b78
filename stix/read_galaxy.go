package stix

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/countryname"
	"example.com/attribution/misp"
)

// galaxyPrefix begins the names of properties that the converter of the MISP project, misp-stix, makes of the meta of a
// cluster; a hyphen of the meta's key may be an underscore in them.
const galaxyPrefix = "x_misp_"

// galaxyMeta returns what the properties of a group say that were the meta of a cluster.
func galaxyMeta(o Object) misp.Meta {
	var meta misp.Meta
	for _, m := range o.members {
		key, ok := strings.CutPrefix(m.name, galaxyPrefix)
		if !ok {
			continue
		}
		switch key = strings.ReplaceAll(key, "_", "-"); key {
		case misp.MetaCountry, misp.MetaConfidence, misp.MetaSponsor, misp.MetaVictims, misp.MetaTargets, misp.MetaIncidentType:
			if meta == nil {
				meta = make(misp.Meta)
			}
			meta[key] = json.RawMessage(o.valueOf(m))
		}
	}
	return meta
}

// readGalaxies reads what groups have from clusters of MISP, as package misp does: of which country a group is says the
// producer of the object, and by whom it is sponsored, and what it did to whom, the Cyber Operations Tracker.
func (r *reader) readGalaxies() {
	g := galaxies{reader: r}
	for _, o := range r.objects {
		if o.Type() != "intrusion-set" && o.Type() != "threat-actor" {
			continue
		}
		if _, renamed := r.renamed[o.ID()]; renamed || r.actor(o.ID()) == "" {
			continue
		}
		cluster := misp.Cluster{Meta: galaxyMeta(o)}
		for _, country := range cluster.Meta.Strings(misp.MetaCountry) {
			act := attribution.Act{Verb: attribution.Asserts}
			if confidence, ok := cluster.Confidence(); ok {
				act = confidence.Qualify(act)
			}
			g.read(o, attribution.OfOrigin, country, act, r.creator)
		}
		for _, country := range cluster.Meta.Strings(misp.MetaSponsor) {
			act := attribution.Act{Verb: attribution.Asserts}
			act.Assessment.Certainty = attribution.Said("suspected", "en")
			g.read(o, attribution.SponsoredBy, country, act, g.tracker)
			if confidence, ok := cluster.SponsorConfidence(); ok {
				g.read(o, attribution.SponsoredBy, country, confidence.Qualify(attribution.Act{Verb: attribution.Asserts}), r.creator)
			}
		}
		if account, ok := cluster.Account(); ok {
			g.readAccount(o, account)
		}
	}
}

// readAccount adds the statement by which the tracker says what a group did to whom.
func (r *galaxies) readAccount(o Object, account attribution.Account) {
	for _, c := range []attribution.Collection{attribution.CollectionIncidents, attribution.CollectionAccounts,
		attribution.CollectionAttributions, attribution.CollectionStatements} {
		if !r.tells(o, c) {
			return // the properties stay with the group
		}
	}
	_, local := r.ref(o.ID()).Split()
	name := "cfr " + local
	incident := attribution.IncidentID(r.nameBeside(o, attribution.CollectionIncidents, name))
	if r.c.Incidents == nil {
		r.c.Incidents = make(attribution.Incidents)
	}
	r.c.Incidents[incident] = &attribution.Incident{Title: misp.TrackedTitle(cmp.Or(o.Text("name"), local)), Extra: toldBy(o)}
	account.Incident, account.Extra = incident, toldBy(o)
	told := attribution.AccountID(r.nameBeside(o, attribution.CollectionAccounts, name))
	r.addAccount(told, &account)
	link := attribution.AttributionID(r.nameBeside(o, attribution.CollectionAttributions, name))
	r.addAttribution(link, &attribution.Attribution{Subject: incident.Ref(), Link: attribution.ConductedBy,
		Object: r.ref(o.ID()), Extra: toldBy(o)})
	s := &attribution.Statement{By: r.tracker(o), When: r.said(o), Extra: toldBy(o),
		Acts: []attribution.Act{{Verb: attribution.Asserts, On: []attribution.Ref{told.Ref(), link.Ref()}}}}
	r.addStatement(attribution.StatementID(r.nameBeside(o, attribution.CollectionStatements, name)), s)
	r.withdraw(o, name, s, s.Acts[0].On)
}

// galaxies are what reading them has found out.
type galaxies struct {
	*reader
	states  map[string]attribution.Ref // by their codes; nil: not looked for yet
	council attribution.ActorID        // who holds what the tracker says
}

// read adds the statement by which somebody links a group to a country.
func (r *galaxies) read(o Object, link attribution.Link, country string, act attribution.Act,
	by func(Object) []attribution.ActorID) {
	code := countryname.CodeInAnyCase(country)
	if code == "" || !r.tells(o, attribution.CollectionAttributions) || !r.tells(o, attribution.CollectionStatements) {
		return // the property stays with the group
	}
	subject := r.ref(o.ID())
	_, local := subject.Split()
	name := local + " " + string(link) + " " + code
	said := proposition{subject: subject, link: link, object: r.state(o, code)}
	if r.made[said] == "" {
		id := attribution.AttributionID(r.nameBeside(o, attribution.CollectionAttributions, name))
		r.addAttribution(id, &attribution.Attribution{Subject: subject, Link: link, Object: said.object, Extra: toldBy(o)})
		r.made[said] = id.Ref()
	}
	act.On = []attribution.Ref{r.made[said]}
	if code != country {
		act.Wording = attribution.Words{Text: country, Lang: attribution.Lang(countryname.Language(country))}
	}
	s := &attribution.Statement{By: by(o), When: r.said(o), Acts: []attribution.Act{act}, Extra: toldBy(o)}
	r.addStatement(attribution.StatementID(r.nameBeside(o, attribution.CollectionStatements, name)), s)
	r.withdraw(o, name, s, act.On)
}

// survey looks for the states and the tracker among the actors that the bundle has objects for.
func (r *galaxies) survey() {
	if r.states != nil {
		return
	}
	r.states = make(map[string]attribution.Ref)
	for _, id := range sorted(r.c.Actors) {
		a := r.c.Actors[id]
		if s, ok := a.(*attribution.State); ok && r.states[s.Code] == "" {
			r.states[s.Code] = id.Ref()
		}
		if r.council == "" && slices.ContainsFunc(a.ActorProfile().Names,
			func(n attribution.Name) bool { return n.Text == misp.Tracker }) {
			r.council = id
		}
	}
}

// state returns the state of a code, which it adds unless an extension says which it is.
func (r *galaxies) state(o Object, code string) attribution.Ref {
	r.survey()
	if r.states[code] == "" && r.extension(o.ID()).ref == "" {
		r.states[code] = r.free(attribution.CollectionActors, slug(code))
		r.addActor(actorOf(r.states[code]), &attribution.State{Code: code})
	}
	return r.states[code]
}

// tracker returns who holds what the Cyber Operations Tracker says, which it adds unless an extension says who it is.
func (r *galaxies) tracker(o Object) []attribution.ActorID {
	r.survey()
	if r.council == "" && r.extension(o.ID()).ref == "" {
		r.council = actorOf(r.free(attribution.CollectionActors, slug(misp.Tracker)))
		r.addActor(r.council, &attribution.Organization{Profile: attribution.Named(misp.Tracker)})
	}
	if r.council == "" {
		return nil
	}
	return []attribution.ActorID{r.council}
}
