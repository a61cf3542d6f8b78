package draft

import (
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/lang"
	"example.com/attribution/quote"
)

// namesOrgan reports whether words are the name of an organ, behind an article at most, and not of somebody in it.
func (r *reader) namesOrgan(s quote.Span) bool {
	organ := quote.Span{}
	for i := r.firstMention(s.Start); i < len(r.mentions) && r.mentions[i].Start < s.End; i++ {
		switch m := r.mentions[i]; m.Kind {
		case MentionPerson:
			return false
		case MentionOrgan:
			if organ.Len() == 0 {
				organ = quote.Span{Start: m.Start, End: min(m.End, s.End)}
			}
		}
	}
	if organ.Len() == 0 {
		return false
	}
	for t := nextToken(r.text.Text[:organ.Start], s.Start); t.end > 0; t = nextToken(r.text.Text[:organ.Start], t.end) {
		if !r.isArticle(t.lower) {
			return false
		}
	}
	for t := nextToken(r.text.Text[:s.End], organ.End); t.end > 0; t = nextToken(r.text.Text[:s.End], t.end) {
		if holds(r.lang, r.lang.Titles, t.lower) { // the Foreign Ministry spokesman
			return false
		}
	}
	return true
}

// organOf returns the state whose organ words name, if they are the name of an organ with that of one country in it:
// the Government of Ireland, the Chinese Foreign Ministry.
func (r *reader) organOf(s quote.Span) attribution.ActorID {
	if !r.namesOrgan(s) {
		return ""
	}
	country := Mention{}
	for i := r.firstMention(s.Start); i < len(r.mentions) && r.mentions[i].Start < s.End; i++ {
		switch m := r.mentions[i]; m.Kind {
		case MentionCountry, MentionAdjective:
			if m.End > s.End || country.Value != "" && country.Value != m.Value {
				return ""
			}
			country = m
		}
	}
	if country.Value == "" {
		return ""
	}
	return r.country(country)
}

// organ returns the organ of a name, which belongs to a state.
func (r *reader) organ(words string, of attribution.ActorID) attribution.ActorID {
	return r.named(words, func() attribution.Actor {
		return &attribution.Organ{Profile: attribution.Named(words, r.words), Of: of}
	})
}

// askOrgan asks which state the organ belongs to that an official text calls by a name without that of a country: that
// of the publisher, or one that the text names.
func (r *reader) askOrgan(id attribution.ActorID, s quote.Span) {
	if _, ok := r.c.Actors[id].(*attribution.Unnamed); !ok || !r.text.Own || r.asked[id] || !r.namesOrgan(s) {
		return
	}
	r.asked[id] = true
	var out []Alternative
	add := func(state attribution.ActorID) {
		if _, ok := r.c.Actors[state].(*attribution.State); ok {
			out = append(out, Alternative{Choice: string(state), Does: "it is an organ of this state", Party: state})
		}
	}
	add(r.publisher)
	if o, ok := r.c.Actors[r.publisher].(*attribution.Organ); ok {
		add(o.Of)
	}
	for _, state := range r.statesNamed() {
		add(state)
	}
	r.doubt(DoubtOrganOf, "/actors/"+string(id), s, append(out, Alternative{Choice: ChoiceNobody,
		Does: "it stays open whose organ it is, or whether it is one"})...)
}

// statesNamed returns the states that the text names, each once.
func (r *reader) statesNamed() []attribution.ActorID {
	if r.nations == nil {
		r.nations = []attribution.ActorID{}
		seen := map[string]bool{}
		for _, m := range r.mentions {
			if m.Kind == MentionCountry && !seen[m.Value] {
				seen[m.Value] = true
				r.nations = append(r.nations, r.country(m))
			}
		}
	}
	return r.nations
}

// belong makes an organ of a state of somebody who was only called by a name.
func (m *maker) belong(d *Doubt, a Alternative) {
	id := attribution.ActorID(strings.TrimPrefix(d.Path, "/actors/"))
	unnamed, ok := m.c.Actors[id].(*attribution.Unnamed)
	if !ok || unnamed == nil {
		return
	}
	if _, ok := m.c.Actors[a.Party].(*attribution.State); ok {
		m.c.Actors[id] = &attribution.Organ{Profile: unnamed.Profile, Of: a.Party}
	}
}

// isForeign reports whether a name by which an official text calls a known organ of another state than its publisher's
// may be that of an organ at home: the National Cyber Security Centre, in a text of Ireland. A name with that of a
// country in it may not, and an abbreviation only if several states have an organ that is called so.
func (r *reader) isForeign(id attribution.ActorID, name string, s quote.Span) bool {
	if _, ok := r.known[id].(*attribution.Organ); !ok || !r.text.Own {
		return false
	}
	home, abroad := stateOf(r.c.Actors, r.publisher), stateOf(r.known, id)
	if home == "" || abroad == "" || home == abroad {
		return false
	}
	for i := r.firstMention(s.Start); i < len(r.mentions) && r.mentions[i].Start < s.End; i++ {
		if k := r.mentions[i].Kind; k == MentionCountry || k == MentionAdjective {
			return false
		}
	}
	return strings.Contains(name, " ") || holds(r.lang, sharedOrgans, name)
}

// sharedOrgans are abbreviations of names that organs of several states have: National Cyber Security Centre (Ireland,
// the Netherlands, New Zealand, Switzerland, the United Kingdom), National Bureau of Investigation (Finland, the
// Philippines).
const sharedOrgans = lang.Words(`ncsc nbi mfa mofa mod doj`)

// stateOf returns the code of the state that an actor is, or whose organ it is.
func stateOf(actors attribution.Actors, id attribution.ActorID) string {
	for range len(actors) {
		switch a := actors[id].(type) {
		case *attribution.State:
			return a.Code
		case *attribution.Organ:
			id = a.Of
		default:
			return ""
		}
	}
	return ""
}

// calledSo returns who is called so in the text, and no known actor that has the name, too.
func (r *reader) calledSo(words string) attribution.ActorID {
	key := nameKey(words)
	id := r.drafted[key]
	if id == "" {
		id = r.free(words)
		r.c.Actors[id] = &attribution.Unnamed{Profile: attribution.Named(words, r.words)}
		r.drafted[key] = id
	}
	return id
}
