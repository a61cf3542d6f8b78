package report

import (
	"cmp"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/countryname"
	"golang.org/x/text/language"
)

// actorName returns the name to show for an actor, with the language that is stated for it. A state whose name the case
// does not have in the language of the report has that of its country there.
func (d *dossier) actorName(id attribution.ActorID) attribution.Words {
	if name, ok := d.countries[id]; ok {
		return name
	}
	n := d.c.Actors.Name(id)
	if a := d.c.Actors[id]; a != nil {
		if p := a.ActorProfile(); len(p.Names) == 0 && p.Description != "" {
			n.Lang = d.c.Lang
		}
	}
	return attribution.Words{Text: n.Text, Lang: n.Lang}
}

// nameCountries returns the names of states by which a report in its language calls them, where the case has none in
// it.
func (d *dossier) nameCountries() map[attribution.ActorID]attribution.Words {
	var codes map[string]string
	base, _ := d.lang.Base()
	out := make(map[attribution.ActorID]attribution.Words)
	for id, a := range d.c.Actors {
		state, ok := a.(*attribution.State)
		if !ok || state.Code == "" || d.hasNameIn(id, state, base) {
			continue
		}
		if codes == nil {
			codes = make(map[string]string, 250)
			for code, names := range countryname.Names(base.String()) {
				codes[code] = names[0]
			}
		}
		if name := codes[state.Code]; name != "" {
			out[id] = attribution.Words{Text: name, Lang: attribution.Lang(d.lang.String())}
		}
	}
	return out
}

// hasNameIn reports whether the name to show for a state is in a language. One of which the language is not stated is
// in that of the case or, if there is none, in English.
func (d *dossier) hasNameIn(id attribution.ActorID, state *attribution.State, base language.Base) bool {
	if len(state.Names) == 0 {
		return false
	}
	tag, err := cmp.Or(d.c.Actors.Name(id).Lang, d.c.Lang, "en").Tag()
	if err != nil {
		return false
	}
	of, _ := tag.Base()
	return of == base
}

func (d *dossier) actor(id attribution.ActorID) string { return d.own(d.actorName(id).Text) }

func (d *dossier) actors(ids []attribution.ActorID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = d.actor(id)
	}
	return d.list(names)
}

// incidentName returns the name to show for an incident, with the language that is stated for it.
func (d *dossier) incidentName(id attribution.IncidentID) attribution.Words {
	n := d.c.Incidents.Name(id)
	if in := d.c.Incidents[id]; in != nil && in.Title != "" {
		n.Lang = d.c.Lang
	}
	return attribution.Words{Text: n.Text, Lang: n.Lang}
}

func (d *dossier) incidentTitle(id attribution.IncidentID) string {
	return d.own(d.incidentName(id).Text)
}

// title says what a reference names.
func (d *dossier) title(r attribution.Ref) string {
	collection, id := r.Split()
	switch collection {
	case "":
		return d.say("On nothing in particular")
	case attribution.CollectionActors:
		return d.actor(attribution.ActorID(id))
	case attribution.CollectionIncidents:
		return d.incidentTitle(attribution.IncidentID(id))
	case attribution.CollectionAttributions:
		if a := d.c.Attributions[attribution.AttributionID(id)]; a != nil {
			return d.end(a.Subject) + " — " + d.linkWord(a) + d.arrow() + d.end(a.Object) + bracketed(d.date(a.Period))
		}
	case attribution.CollectionAccounts:
		if a := d.c.Accounts[attribution.AccountID(id)]; a != nil {
			return d.telling(a)
		}
	case attribution.CollectionStatements:
		if s := d.c.Statements[attribution.StatementID(id)]; s != nil {
			return strings.Join(nonEmpty(d.say("%[1]s of %[2]s", d.word(cmp.Or(string(s.Kind), "statement")),
				d.actors(s.By)), d.date(s.When)), d.say(", "))
		}
	case attribution.CollectionResponses:
		if r := d.c.Responses[attribution.ResponseID(id)]; r != nil {
			return d.measure(r)
		}
	case attribution.CollectionQuotes:
		if q := d.c.Quotes[attribution.QuoteID(id)]; q != nil && q.Text != "" {
			return d.quoted(opening(q.Text), q.Lang)
		}
	case attribution.CollectionSources:
		if s := d.c.Sources[attribution.SourceID(id)]; s != nil {
			return strings.TrimSpace(d.own(opening(s.Title.Text)) + " " + d.refs(attribution.SourceID(id)))
		}
	case attribution.CollectionEvidence:
		if e := d.c.Evidence[attribution.EvidenceID(id)]; e != nil {
			return cmp.Or(d.own(e.Description), d.word(string(e.Kind)), d.own(id))
		}
	}
	return d.own(string(r))
}

// linkWord says the link of an attribution, and of which family it is where the case says so.
func (d *dossier) linkWord(a *attribution.Attribution) string {
	return d.word(string(a.Link)) + bracketed(d.word(string(a.Family)))
}

// end says what a reference at an end of an attribution names. An attribution there is a mistake, and may lead back to
// itself.
func (d *dossier) end(r attribution.Ref) string {
	if collection, _ := r.Split(); collection == attribution.CollectionAttributions {
		return d.own(string(r))
	}
	return d.title(r)
}

// arrow points from the subject of a link to its object.
func (w words) arrow() string {
	if w.rtl {
		return " ← "
	}
	return " → "
}

// telling sums up an account.
func (d *dossier) telling(a *attribution.Account) string {
	var parts []string
	for _, p := range d.tellings(a) {
		parts = append(parts, strings.TrimSpace(p.shortLabel()+" "+p.text))
	}
	return cmp.Or(strings.Join(parts, d.say("; ")), d.say("an account"))
}

// A part is one thing that an account tells.
type part struct {
	aspect string // in English: activity, victims
	label  string // in the language of the report
	text   string
}

// shortLabel is empty where what is told says itself what it is.
func (p part) shortLabel() string {
	switch p.aspect {
	case "effects", "victims", "numbers":
		return ""
	}
	return p.label
}

func (d *dossier) tellings(a *attribution.Account) []part {
	var parts []part
	add := func(aspect, text string) {
		if text != "" {
			parts = append(parts, part{aspect, d.say(aspect), text})
		}
	}
	kinds := make([]string, len(a.Kinds))
	for i, k := range a.Kinds {
		kinds[i] = d.word(string(k))
	}
	add("effects", d.list(kinds))
	add("activity", d.date(a.Activity))
	add("detected", d.date(a.Detected))
	add("disclosed", d.date(a.Disclosed))
	for _, v := range a.Victims {
		name := d.own(v.Words.Text)
		if v.Actor != "" {
			name = d.actor(v.Actor)
			if v.Words.Text != "" {
				name += d.say(", ") + d.quoted(v.Words.Text, v.Words.Lang)
			}
		}
		if v.Effect != "" {
			name = strings.TrimSpace(name + " (" + d.word(string(v.Effect)) + ")")
		}
		add("victims", name)
	}
	add("outcome", d.word(string(a.Outcome)))
	for _, n := range a.Counts {
		add("numbers", d.count(n))
	}
	add("techniques", d.own(strings.Join(a.Techniques, ", ")))
	if a.Purpose.Text != "" {
		add("purpose", d.quoted(a.Purpose.Text, a.Purpose.Lang))
	}
	return parts
}
