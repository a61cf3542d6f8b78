package report

import (
	"maps"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/query"
)

// A lineage is where the holders of a claim have it from.
type lineage struct {
	Anchor  string
	Title   string
	Origins []origin
}

// An origin is where some holders of a claim have it from.
type origin struct {
	From   string // empty: the one holder, who has it from nobody else
	Voices []voice
}

// A voice is a holder, and what it says that it rests on.
type voice struct {
	Party said
	Rests string
}

// lineages are of the claims of which some holder says where it has them from, or shows evidence of its own.
func (d *dossier) lineages() []lineage {
	var out []lineage
	for _, r := range slices.Concat(refs(d.c.Attributions), refs(d.c.Accounts)) {
		origins := d.x.Origins(r)
		if !slices.ContainsFunc(origins, func(o query.Origin) bool {
			return slices.ContainsFunc(o.Parties, func(v query.Voice) bool { return v.Independent != query.NotShown })
		}) {
			continue
		}
		l := lineage{Anchor: topicAnchor(r), Title: d.title(r)}
		for _, o := range origins {
			var from origin
			if len(o.Parties) > 1 || !slices.Equal(o.Roots, []attribution.Ref{o.Parties[0].Party.Ref()}) {
				from.From = d.titles(o.Roots)
			}
			for _, v := range o.Parties {
				from.Voices = append(from.Voices, voice{d.actorSaid(v.Party), d.rests(v)})
			}
			l.Origins = append(l.Origins, from)
		}
		out = append(out, l)
	}
	return out
}

// refs are the references of a collection in order.
func refs[ID interface {
	~string
	Ref() attribution.Ref
}, E any](entities map[ID]E) []attribution.Ref {
	var out []attribution.Ref
	for _, id := range slices.Sorted(maps.Keys(entities)) {
		out = append(out, id.Ref())
	}
	return out
}

func (d *dossier) titles(refs []attribution.Ref) string {
	names := make([]string, len(refs))
	for i, r := range refs {
		names[i] = d.title(r)
	}
	return strings.Join(names, d.say("; "))
}

// restsOn says what an act relies on, as its words say.
func (d *dossier) restsOn(a *attribution.Act) string {
	if len(a.RestsOn) == 0 {
		return ""
	}
	return d.say("resting on %s", d.titles(a.RestsOn))
}

// rests says what a holder says that it rests on.
func (d *dossier) rests(v query.Voice) string {
	switch v.Independent {
	case query.Independent:
		return d.say("puts forward evidence of its own")
	case query.Dependent:
		return d.say("rests on %s", d.titles(v.Via))
	}
	return d.say("does not say what it rests on")
}

// voices says on one line who has a claim from an origin.
func (w words) voices(o origin) string {
	var texts []string
	for _, v := range o.Voices {
		texts = append(texts, w.own(v.Party.Text)+" ("+v.Rests+")")
	}
	return strings.Join(append(nonEmpty(o.From), strings.Join(texts, w.say("; "))), w.say(": "))
}
