package eurepoc

import (
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/ident"
)

// Codes of EuRepoC 1.1 that decide how an attribution is read.
const (
	basisAttacker      = "Attacker confirms"
	categoryState      = "State"
	categoryAffiliated = "Non-state actor, state-affiliation suggested"
)

// attribution adds the statement that an attribution is.
func (b *builder) attribution(a *Attribution) {
	incident, _ := b.told(a.Incident)
	id := attribution.StatementID("attribution-" + a.ID)
	if _, taken := b.c.Statements[id]; taken {
		id += attribution.StatementID("-" + a.Incident)
	}
	s := &attribution.Statement{Source: sourceID, Extra: attribution.Extra{}}
	if len(a.Types) == 1 && strings.HasPrefix(a.Types[0].Text, "Technical report") {
		s.Kind = attribution.StatementReport
	}
	for i, d := range a.Dates {
		switch {
		case i == 0:
			s.When = d.When
			if d.Inferred {
				s.Extra[ExtraDate] = raw(d.Text)
			}
		case d.Missing == "":
			b.lose(id.Ref(), d.Text, "the attribution has another date, too")
		}
	}
	b.keep(s.Extra, "attribution_type", a.Types)
	b.keep(s.Extra, "attribution_basis", a.Bases)
	b.keep(s.Extra, "attributing_country", a.Countries)
	b.keep(s.Extra, "attributed_initiator_category", a.Categories)
	b.keep(s.Extra, "attributed_initiator_country", a.InitiatorCountries)
	on := b.accused(id, incident, a)
	s.By = b.speakers(id, a)
	if len(on) > 0 {
		s.Acts = []attribution.Act{{Verb: attribution.Asserts, On: on}}
	} else {
		b.lose(id.Ref(), "", "the attribution names no initiator, nor one country and one category of initiators")
	}
	if len(s.Extra) == 0 {
		s.Extra = nil
	}
	b.c.Statements[id] = s
	if a.Contested() {
		about := on
		if len(about) == 0 {
			about = []attribution.Ref{incident.Ref()}
		}
		b.c.Statements["contested-"+id] = &attribution.Statement{Kind: attribution.StatementEditorial,
			By:     []attribution.ActorID{repositoryID},
			Source: sourceID, Acts: []attribution.Act{{Verb: attribution.Notes, On: about, Answers: []attribution.Ref{id.Ref()},
				Wording: attribution.Words{Text: contested, Lang: "en"}}}}
	}
}

// accused returns what the attribution claims.
func (b *builder) accused(id attribution.StatementID, incident attribution.IncidentID, a *Attribution) []attribution.Ref {
	var on []attribution.Ref
	switch len(a.Initiators) {
	case 0:
	case 1:
		on = append(on, b.proposition(incident.Ref(), attribution.ConductedBy, b.initiator(a.Initiators[0]).Ref()))
	default:
		var ids []string
		for _, chain := range a.Initiators {
			ids = append(ids, string(b.initiator(chain)))
		}
		several := ident.Fresh(b.c.Actors, "initiators-"+string(id), "several")
		b.c.Actors[several] = &attribution.Unnamed{Profile: attribution.Profile{
			Description: "Initiators that are coded together; whether they acted together, or are alternatives, is not coded.",
			Extra:       attribution.Extra{ExtraInitiators: raw(ids...)}}}
		on = append(on, b.proposition(incident.Ref(), attribution.ConductedBy, several.Ref()))
		b.lose(id.Ref(), strings.Join(ids, ", "), "whether several initiators acted together, or are alternatives, is not coded")
	}
	countries, categories := stated(a.InitiatorCountries), stated(a.Categories)
	if len(countries) != 1 || len(a.Categories) != 1 {
		if len(countries) > 0 {
			b.lose(id.Ref(), strings.Join(countries, "; "), "which country belongs to which initiator and category is not coded")
		}
		return on
	}
	state, ok := b.state(countries[0])
	if !ok {
		b.lose(id.Ref(), countries[0], "it is not a country of ISO 3166-1")
		return on
	}
	link := attribution.OfOrigin
	switch {
	case slices.Contains(categories, categoryState):
		link = attribution.ConductedBy
	case slices.Contains(categories, categoryAffiliated):
		link = attribution.AffiliatedTo
	}
	if a.Uncoded && link == attribution.AffiliatedTo {
		b.says(b.proposition(incident.Ref(), link, state.Ref()))
		b.lose(id.Ref(), countries[0], "without the subcategories of the global database nothing says whether whoever "+
			"attributes invoked the affiliation to the state; EuRepoC holds it")
		return on
	}
	// Of several subcategories that are not paired, those that only other initiators can have are not this one's.
	if !a.Invokes() && (!a.Unpaired || link == attribution.AffiliatedTo) {
		b.says(b.proposition(incident.Ref(), attribution.AffiliatedTo, state.Ref()))
		if a.Unpaired {
			b.lose(id.Ref(), countries[0], "the data do not say whether whoever attributes invoked "+
				"the affiliation to the state; EuRepoC holds it")
		}
		if link != attribution.OfOrigin {
			return on
		}
	}
	return append(on, b.proposition(incident.Ref(), link, state.Ref()))
}

// confesses reports whether the initiators themselves say that it was they. The codebook's types of attribution have
// that in the course of the attack and, with statements of persons whom media cite, through social media; an anonymous
// statement is nobody's confession.
func (a *Attribution) confesses() bool {
	return len(a.Types) > 0 && !slices.ContainsFunc(a.Types, func(v Value) bool {
		return !strings.HasPrefix(v.Text, "Self-attribution in the course of the attack") &&
			!strings.HasSuffix(v.Text, "self-attribution via social media")
	})
}

// speakers returns who attributes.
func (b *builder) speakers(id attribution.StatementID, a *Attribution) []attribution.ActorID {
	var by []attribution.ActorID
	named := make(map[attribution.ActorID]bool)
	for _, name := range append(stated(a.Actors), stated(a.Companies)...) {
		if actor := b.organization(name); !named[actor] {
			named[actor] = true
			by = append(by, actor)
		}
	}
	if len(by) > 0 {
		return by
	}
	if len(a.Initiators) == 1 && len(a.Bases) == 1 && a.Bases[0].Text == basisAttacker && a.confesses() {
		return []attribution.ActorID{b.initiator(a.Initiators[0])}
	}
	unnamed := ident.Fresh(b.c.Actors, "speaker-"+string(id), "unnamed")
	extra := make(attribution.Extra)
	b.keep(extra, "attributing_actor", a.Actors)
	b.keep(extra, "attribution_basis", a.Bases)
	if len(extra) == 0 {
		extra = nil
	}
	b.c.Actors[unnamed] = &attribution.Unnamed{Profile: attribution.Profile{Extra: extra}}
	return []attribution.ActorID{unnamed}
}
