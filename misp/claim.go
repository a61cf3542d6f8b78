package misp

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/countryname"
	"example.com/attribution/internal/ident"
)

// links are the relations of MISP that a case has a link for, of those in relationships/definition.json of misp-objects
// at 54538c6: "similar" says that one is similar to the other, which is not sameness, and "subgroup" that it is a
// subgroup of the other.
var links = map[string]attribution.Link{
	"similar":         attribution.Overlaps,
	"overlaps":        attribution.Overlaps,
	"part-of":         attribution.PartOf,
	"subgroup":        attribution.PartOf,
	"linked-to":       attribution.AssociatedWith,
	"associated-with": attribution.AssociatedWith,
	"related-to":      attribution.AssociatedWith,
}

// state returns the id of the state of that code.
func (b *builder) state(code string) attribution.ActorID {
	id, ok := b.states[code]
	if !ok {
		id = ident.Fresh(b.c.Actors, code, "state")
		b.c.Actors[id] = &attribution.State{Code: code}
		b.states[code] = id
	}
	return id
}

// attribution returns a reference to the proposition, which it adds.
func (b *builder) attribution(p attribution.Attribution) attribution.Ref {
	_, from := p.Subject.Split()
	_, to := p.Object.Split()
	name := attribution.AttributionID(from + "-" + string(p.Link) + "-" + to)
	id := name
	for n := 2; ; n++ {
		before, ok := b.c.Attributions[id]
		if !ok {
			b.c.Attributions[id] = &p
			return id.Ref()
		}
		if before.Subject == p.Subject && before.Link == p.Link && before.Object == p.Object &&
			string(before.Extra[ExtraRelation]) == string(p.Extra[ExtraRelation]) {
			return id.Ref()
		}
		id = attribution.AttributionID(fmt.Sprintf("%s-%d", name, n))
	}
}

// countryWords returns the name of a country as words.
func countryWords(text string) attribution.Words {
	return attribution.Words{Text: text, Lang: attribution.Lang(countryname.Language(text))}
}

// origin returns the acts by which the file says of which country a cluster is, or of which countries. What it says is
// taken out of rest.
func (b *builder) origin(c *Cluster, actor attribution.ActorID, rest map[string]json.RawMessage) []attribution.Act {
	var acts []attribution.Act
	confidence, sure := c.Confidence()
	for _, text := range c.Meta.Strings(MetaCountry) {
		if text == "" {
			continue
		}
		code := countryname.CodeInAnyCase(text)
		if code == "" {
			b.lose(c.name(), "/meta/"+MetaCountry, encodeText(text),
				"it is not a country of ISO 3166-1, neither by its code nor by its name")
			continue
		}
		act := attribution.Act{Verb: attribution.Asserts}
		if code != text {
			act.Wording = countryWords(text)
		} else if _, alone := decodeString(c.Meta[MetaCountry]); alone {
			delete(rest, MetaCountry)
		}
		act.On = []attribution.Ref{b.attribution(attribution.Attribution{Subject: actor.Ref(), Link: attribution.OfOrigin,
			Object: b.state(code).Ref()})}
		if sure {
			act = confidence.Qualify(act)
		}
		acts = append(acts, act)
	}
	if len(acts) > 0 && sure && string(c.Meta[MetaConfidence]) == strconv.Quote(strconv.Itoa(confidence.Percent)) {
		delete(rest, MetaConfidence)
	}
	return acts
}

// unit returns the act by which the file says to which unit of the Russian military intelligence service a cluster is
// linked. The meta stays with the actor, since no link between actors says so little.
func (b *builder) unit(c *Cluster, actor attribution.ActorID) []attribution.Act {
	text, ok := decodeString(c.Meta[MetaUnit])
	if !ok || text == "" {
		return nil
	}
	name := MetaUnit + " " + text
	unit, known := b.units[name]
	if !known {
		unit = ident.Fresh(b.c.Actors, name, "unit")
		b.c.Actors[unit] = &attribution.Organ{Profile: attribution.Named(name, "en"), Of: b.state("RU")}
		b.units[name] = unit
	}
	return []attribution.Act{{Verb: attribution.Asserts, Inferred: true,
		Wording: attribution.Words{Text: MetaUnit + ": " + text, Lang: "en"},
		On: []attribution.Ref{b.attribution(attribution.Attribution{Subject: actor.Ref(), Link: attribution.LinkedTo,
			Object: unit.Ref()})}}}
}

// relations returns the acts by which the file says how a cluster stands to other actors, and the relations that are
// not said so.
func (b *builder) relations(c *Cluster, actor attribution.ActorID) (acts []attribution.Act, rest []Relation) {
	for i, r := range c.Related {
		if key(r.Dest) == key(c.UUID) {
			b.lose(c.name(), "/related/"+strconv.Itoa(i), encodeText(r.Dest), "the cluster is related to itself")
			rest = append(rest, r)
			continue
		}
		link, linked := links[r.Type]
		dest, known := b.byUUID[key(r.Dest)]
		assessment := r.Assessment()
		if !linked || !known || len(r.Extra) > 0 || !sayOnly(assessment, r.Tags) {
			path := "/related/" + strconv.Itoa(i)
			switch {
			case !known:
				b.lose(c.name(), path, encodeText(r.Dest), "the other cluster is in none of the files, or is not an actor")
			case !linked:
				b.lose(c.name(), path+"/type", encodeText(r.Type), "there is no link of that kind between actors")
			default:
				b.lose(c.name(), path+"/tags", encodeTexts(r.Tags), "not all of the relation is estimative language")
			}
			rest = append(rest, r)
			if !linked || !known {
				continue
			}
		}
		extra := attribution.Extra{ExtraRelation: encodeText(r.Type)}
		acts = append(acts, attribution.Act{Verb: attribution.Asserts, Assessment: assessment,
			On: []attribution.Ref{b.attribution(attribution.Attribution{Subject: actor.Ref(), Link: link,
				Object: dest.Ref(), Extra: extra})}})
	}
	return acts, rest
}

// sayOnly reports whether tags say no more than an assessment does.
func sayOnly(a attribution.Assessment, tags []string) bool {
	n := 0
	for _, t := range []attribution.Term{a.Likelihood, a.Confidence} {
		if t.Text != "" {
			n++
		}
	}
	return n == len(tags)
}

// effects are the types of incident of the Cyber Operations Tracker that a case has an effect for, in small letters: as
// the galaxy threat-actor writes them at 9434ace, and as the tracker's own glossary does
// (https://www.cfr.org/node/177096), which has data destruction and doxing too.
var effects = map[string]attribution.Effect{
	"denial of service":             attribution.EffectDisruption,
	"distributed denial of service": attribution.EffectDisruption,
	"defacement":                    attribution.EffectDefacement,
	"data destruction":              attribution.EffectDestruction,
	"doxing":                        attribution.EffectDoxing,
}

// effect returns the effect that a type of incident is, or a word of its own for it. It is zero for what cannot be
// written as a word.
func effect(kind string) attribution.Effect {
	if e, ok := effects[strings.ToLower(kind)]; ok {
		return e
	}
	if word := ident.Slug(kind); word != "" {
		return attribution.Effect("cfr.org/" + word)
	}
	return ""
}

// Account returns what the Cyber Operations Tracker records of a cluster: the effects of its activity and whom it was
// aimed at, of no incident yet. It reports false where the cluster has neither.
func (c *Cluster) Account() (attribution.Account, bool) {
	var out attribution.Account
	for _, kind := range c.Meta.Strings(MetaIncidentType) {
		if e := effect(kind); e != "" {
			out.Kinds = append(out.Kinds, e)
		}
	}
	for _, meta := range []string{MetaVictims, MetaTargets} {
		for _, victim := range c.Meta.Strings(meta) {
			if victim != "" {
				out.Victims = append(out.Victims, attribution.Victim{Words: countryWords(victim)})
			}
		}
	}
	return out, len(out.Kinds)+len(out.Victims) > 0
}

// TrackedTitle returns the title of the incident that [Case] makes of what the Cyber Operations Tracker records of an
// actor, from the name of the actor.
func TrackedTitle(name string) string {
	return "Activity of " + name + " as the Cyber Operations Tracker records it"
}

// doubted returns the acts by which the file says how sure its compilers are of the sponsor that the Cyber Operations
// Tracker suspects.
func (b *builder) doubted(c *Cluster, actor attribution.ActorID) []attribution.Act {
	confidence, ok := c.SponsorConfidence()
	if !ok {
		return nil
	}
	var acts []attribution.Act
	for _, sponsor := range c.Meta.Strings(MetaSponsor) {
		if code := countryname.CodeInAnyCase(sponsor); code != "" {
			acts = append(acts, confidence.Qualify(attribution.Act{Verb: attribution.Asserts, Wording: countryWords(sponsor),
				On: []attribution.Ref{b.sponsorship(actor, code)}}))
		}
	}
	return acts
}

// sponsorship returns a reference to the proposition that a state sponsors an actor.
func (b *builder) sponsorship(actor attribution.ActorID, code string) attribution.Ref {
	return b.attribution(attribution.Attribution{Subject: actor.Ref(), Link: attribution.SponsoredBy, Object: b.state(code).Ref()})
}

// tracked returns the acts by which the Cyber Operations Tracker says who sponsors a cluster and what it did to whom.
// They stay in the actor's meta as well, since an account tells them in other words.
func (b *builder) tracked(c *Cluster, actor attribution.ActorID) []attribution.Act {
	var acts []attribution.Act
	for _, sponsor := range c.Meta.Strings(MetaSponsor) {
		wording := countryWords(sponsor)
		code := countryname.CodeInAnyCase(sponsor)
		if code == "" {
			b.lose(c.name(), "/meta/"+MetaSponsor, encodeText(sponsor), "it names no country")
			continue
		}
		acts = append(acts, attribution.Act{Verb: attribution.Asserts, Wording: wording,
			Assessment: attribution.Assessment{Certainty: attribution.Said("suspected", "en")},
			On:         []attribution.Ref{b.sponsorship(actor, code)}})
	}
	for _, kind := range c.Meta.Strings(MetaIncidentType) {
		if effect(kind) == "" {
			b.lose(c.name(), "/meta/"+MetaIncidentType, encodeText(kind), "it cannot be written as a word of its own")
		}
	}
	account, ok := c.Account()
	if !ok {
		return acts
	}
	incident := attribution.IncidentID("cfr-" + string(actor))
	b.c.Incidents[incident] = &attribution.Incident{Title: TrackedTitle(c.Value)}
	account.Incident = incident
	id := attribution.AccountID(incident)
	b.c.Accounts[id] = &account
	return append(acts, attribution.Act{Verb: attribution.Asserts, On: []attribution.Ref{id.Ref(),
		b.attribution(attribution.Attribution{Subject: incident.Ref(), Link: attribution.ConductedBy, Object: actor.Ref()})}})
}
