package listing

import (
	"fmt"
	"strings"

	"example.com/attribution"
)

// Actor returns an actor with the names of the entry: a person, an organization, or an actor of the unknown kind
// "vessel", "aircraft" or "asset". It is nil where the entry does not say what is listed. Source is the id of the list
// among the sources of a case, and may be zero.
func (e Entry) Actor(source attribution.SourceID) attribution.Actor {
	p := attribution.Profile{}
	if source != "" {
		p.Sources = []attribution.SourceID{source}
	}
	for _, n := range e.Names {
		if n.Type == asPrinted {
			continue
		}
		p.Names = append(p.Names, attribution.Name{Text: n.Text, Lang: n.Lang, Kind: n.Kind, Source: source})
	}
	switch e.Kind {
	case "":
		return nil
	case KindPerson:
		return &attribution.Person{Profile: p}
	case KindEntity:
		return &attribution.Organization{Profile: p}
	}
	return &attribution.UnknownActor{Profile: p, Kind: string(e.Kind)}
}

// Designation returns the listing of an actor as the entry has it: its numbers and programmes, its restrictions and its
// day. Measures of which the meaning is not known are left out.
func (e Entry) Designation(actor attribution.ActorID, reasons ...attribution.QuoteID) attribution.Designation {
	d := attribution.Designation{Actor: actor, Restrictions: e.Restrictions(), Reasons: reasons, Listed: e.Listed}
	list := lists[e.ID.List]
	for i, p := range e.Programmes {
		if i == 0 && list.regimes { // which is the sanction's
			continue
		}
		d.Entries = append(d.Entries, attribution.ListEntry{List: string(e.ID.List), ID: e.ID.Number, Programme: p})
	}
	if len(d.Entries) == 0 {
		d.Entries = append(d.Entries, attribution.ListEntry{List: string(e.ID.List), ID: e.ID.Number})
	}
	for _, id := range e.Others {
		d.Entries = append(d.Entries, attribution.ListEntry{List: string(id.List), ID: id.Number})
	}
	if e.Listed != "" && e.Updated != "" && e.Updated != e.Listed && list.amended {
		d.Amended = e.Updated
	}
	return d
}

// Ids of what [Entry.Case] makes.
const (
	madeParty     attribution.ActorID     = "listed"
	madeAuthority attribution.ActorID     = "authority"
	madeSource    attribution.SourceID    = "list"
	madeStatement attribution.StatementID = "listing"
	madeSanction  attribution.ResponseID  = "sanction"
)

// Case returns a small case that is made of an entry: the party, the list as a source, the listing as a statement of
// the authority with the statement of reasons as quotes, and the sanction with the designation. Published is the day of
// the file, see [Register.Published]. It accuses nobody of anything: what the reasons say is for a coder to read. It is
// nil where the entry does not say what is listed.
func (e Entry) Case(published attribution.When) *attribution.Case {
	party := e.Actor(madeSource)
	if party == nil {
		return nil
	}
	l := lists[e.ID.List]
	c := &attribution.Case{ID: "listing-" + slug(e.ID.Number), Title: e.ID.String(), Lang: "en",
		Actors: attribution.Actors{madeParty: party, madeAuthority: authorityActor(e.ID.List)},
		Sources: attribution.Sources{madeSource: {
			Title:     attribution.Words{Text: string(e.ID.List), Lang: l.lang},
			Publisher: madeAuthority,
			URL:       l.url,
			Lang:      l.lang,
			Published: published,
		}},
		Quotes: attribution.Quotes{},
	}
	var reasons []attribution.QuoteID
	for i, w := range e.Reasons {
		id := attribution.QuoteID(fmt.Sprintf("reasons-%d", i+1))
		reasons = append(reasons, id)
		c.Quotes[id] = &attribution.Quote{Statement: madeStatement, Text: w.Text, Lang: w.Lang}
	}
	c.Statements = attribution.Statements{madeStatement: {
		Kind:   attribution.StatementNotice,
		By:     []attribution.ActorID{madeAuthority},
		When:   e.Listed,
		Source: madeSource,
		Acts:   []attribution.Act{{Verb: attribution.Announces, On: []attribution.Ref{madeSanction.Ref()}, Quotes: reasons}},
	}}
	c.Responses = attribution.Responses{madeSanction: e.sanction(reasons)}
	return c
}

// sanction returns the sanction of an entry: its regime in the United Kingdom, elsewhere the acts that the list cites.
func (e Entry) sanction(reasons []attribution.QuoteID) *attribution.Sanction {
	s := &attribution.Sanction{Designations: []attribution.Designation{e.Designation(madeParty, reasons...)}}
	s.By, s.Announced, s.Sources = []attribution.ActorID{madeAuthority}, e.Listed, []attribution.SourceID{madeSource}
	laws := e.Acts
	if len(e.Programmes) > 0 && lists[e.ID.List].regimes {
		s.Regime = e.Programmes[0]
		laws = e.Programmes[:1]
	}
	for _, law := range laws {
		s.Legal = append(s.Legal, attribution.LegalBasis{Instrument: law})
	}
	return s
}

// authorityActor returns who keeps a list.
func authorityActor(l List) attribution.Actor {
	p := attribution.Named(lists[l].publisher, "en")
	if lists[l].union {
		return &attribution.Organization{Profile: p, Sort: attribution.OrganizationIntergovernmental}
	}
	return &attribution.Organ{Profile: p, Sort: attribution.OrganNational}
}

// slug makes an id of a number.
func slug(number string) string {
	return strings.Trim(strings.Map(func(r rune) rune {
		if 'A' <= r && r <= 'Z' {
			return r + 'a' - 'A'
		}
		if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
			return r
		}
		return '-'
	}, number), "-")
}
