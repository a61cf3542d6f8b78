package eurepoc

import (
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/countryname"
	"example.com/attribution/internal/ident"
)

// Keys under which a case keeps what it has no members for, as far as they are not columns. A column of the tables is
// kept as the list of its values, under "eurepoc.eu/" and its name.
const (
	ExtraDate       = "eurepoc.eu/date"       // of a statement: the date as coded, where its precision is inferred
	ExtraInitiators = "eurepoc.eu/initiators" // of an unnamed actor: the ids of the initiators that are coded together
)

const (
	repositoryID attribution.ActorID     = "eurepoc"
	sourceID     attribution.SourceID    = "eurepoc"
	codingID     attribution.StatementID = "eurepoc"
)

// Case returns the case that the data make, and what it cannot carry, the rows that were not read included; the error
// is always nil.
//
// Each attribution is a statement of those who attribute; where none are named, of an attacker that confirms by its own
// words and is the only initiator, or else of an unnamed party. Attributing actors are organizations and initiators
// groups, since of what kind they are is not coded. Countries of those who attribute stay apart from them.
//
// One initiator is what the incident is conducted by. Several may be joint, alternatives or a contradiction, which is
// not coded: they become one unnamed party that lists them. A country is linked to the incident by the category of the
// initiator: the category State has [attribution.ConductedBy], suggested affiliation [attribution.AffiliatedTo], which
// EuRepoC holds itself where a subcategory says that whoever attributes did not invoke it, or where the global
// database, which has them, was not read; and others [attribution.OfOrigin]. Where there are several countries or
// categories, there is no link. That an attribution is contested is noted by EuRepoC, as are accounts of incidents, and
// subgroups.
func (d *Dataset) Case() (*attribution.Case, []attribution.Loss, error) {
	b := builder{
		c: &attribution.Case{ID: "eurepoc", Lang: "en",
			Actors: attribution.Actors{repositoryID: &attribution.Organization{
				Profile: attribution.Named("European Repository of Cyber Incidents (EuRepoC)", "en")}},
			Sources: attribution.Sources{sourceID: {Title: attribution.Words{Text: "EuRepoC data set", Lang: "en"},
				Publisher: repositoryID}},
			Incidents: attribution.Incidents{}, Accounts: attribution.Accounts{}, Attributions: attribution.Attributions{},
			Statements: attribution.Statements{}},
		coding: &attribution.Statement{Kind: attribution.StatementReport, By: []attribution.ActorID{repositoryID},
			Source: sourceID},
		actors: make(map[string]attribution.ActorID),
		said:   make(map[attribution.Ref]bool),
		keys:   make(map[string]string),
		losses: append([]attribution.Loss(nil), d.Losses...),
	}
	for i := range d.Incidents {
		b.incident(&d.Incidents[i])
	}
	b.receivers(d.Receivers)
	for i := range d.Attributions {
		b.attribution(&d.Attributions[i])
	}
	if len(b.coding.Acts) > 0 {
		b.c.Statements[codingID] = b.coding
	}
	for _, a := range b.c.Accounts {
		if len(a.Extra) == 0 {
			a.Extra = nil
		}
	}
	return b.c, b.losses, nil
}

// A builder makes a case.
type builder struct {
	c      *attribution.Case
	coding *attribution.Statement         // what EuRepoC says for itself
	actors map[string]attribution.ActorID // by what is coded
	said   map[attribution.Ref]bool       // by EuRepoC
	keys   map[string]string              // of columns in extra
	losses []attribution.Loss
}

func (b *builder) lose(object attribution.Ref, value, reason string) {
	b.losses = append(b.losses, attribution.Loss{Object: string(object), Value: value, Reason: reason})
}

// keep puts what a column says that has no place of its own into extra, markers of what is missing included.
func (b *builder) keep(extra attribution.Extra, column string, values []Value) {
	var texts []string
	for _, v := range values {
		if v.Missing != MissingBlank {
			texts = append(texts, v.Text)
		}
	}
	if len(texts) > 0 {
		extra[b.key(column)] = raw(texts...)
	}
}

// key returns the key of a column in extra.
func (b *builder) key(column string) string {
	key, ok := b.keys[column]
	if !ok {
		key = "eurepoc.eu/" + column
		b.keys[column] = key
	}
	return key
}

// told returns the id of an incident and that of EuRepoC's account of it, both of which it adds if need be.
func (b *builder) told(number string) (attribution.IncidentID, *attribution.Account) {
	id := attribution.IncidentID("incident-" + number)
	account := attribution.AccountID(id)
	if _, ok := b.c.Incidents[id]; !ok {
		b.c.Incidents[id] = &attribution.Incident{}
	}
	if _, ok := b.c.Accounts[account]; !ok {
		b.c.Accounts[account] = &attribution.Account{Incident: id, Extra: attribution.Extra{}}
		b.says(account.Ref())
	}
	return id, b.c.Accounts[account]
}

// says makes EuRepoC assert a proposition, once.
func (b *builder) says(proposition attribution.Ref) {
	if b.said[proposition] {
		return
	}
	b.said[proposition] = true
	b.coding.Acts = append(b.coding.Acts, attribution.Act{Verb: attribution.Asserts, On: []attribution.Ref{proposition}})
}

// effects are the types of incident of EuRepoC 1.1.
var effects = map[string]attribution.Effect{
	"Data theft":               attribution.EffectDataTheft,
	"Data theft & Doxing":      attribution.EffectDoxing,
	"Disruption":               attribution.EffectDisruption,
	"Hijacking with Misuse":    attribution.EffectMisuse,
	"Hijacking without Misuse": attribution.EffectIntrusion,
	"Ransomware":               attribution.EffectRansomware,
}

func (b *builder) incident(in *Incident) {
	id, account := b.told(in.ID)
	b.c.Incidents[id].Title = in.Name
	for _, t := range in.Types {
		switch effect, ok := effects[t.Text]; {
		case ok:
			account.Kinds = append(account.Kinds, effect)
		case t.Missing == "":
			b.lose(attribution.AccountID(id).Ref(), t.Text, "the type of incident is not one of EuRepoC 1.1")
		}
	}
	if len(account.Extra) == 0 {
		account.Extra = make(attribution.Extra, len(in.Columns)+2) // and the dates, and the description
	}
	account.Activity = activity(in.Start, in.End)
	if in.Start.Inferred || in.End.Inferred {
		account.Extra[ExtraDate] = raw(in.Start.Text, in.End.Text)
	}
	if in.Description != "" {
		account.Extra[b.key("description")] = raw(in.Description)
	}
	for column, text := range in.Columns {
		account.Extra[b.key(column)] = raw(text)
	}
}

// activity returns the time from a start to an end.
func activity(start, end Date) attribution.When {
	switch {
	case start.When == end.When, end.When == "" && start.When != "":
		return start.When
	case start.When == "":
		return "/" + end.When
	case strings.HasPrefix(string(start.When), string(end.When)): // an end that covers the start
		return start.When
	}
	return start.When + "/" + end.When
}

// receiverColumns are the columns of the receiver data set of which the values are kept, each once.
var receiverColumns = [...]string{"receiver_table_country", "receiver_table_region", "receiver_table_category",
	"receiver_table_category_subcode"}

// receivers adds what the rows of the receiver data set say to the accounts of their incidents, each value once.
func (b *builder) receivers(rows []Receiver) {
	type value struct{ incident, column, text string }
	seen := make(map[value]bool)
	isNew := func(v value) bool {
		if seen[v] {
			return false
		}
		seen[v] = true
		return true
	}
	columns := make(map[*attribution.Account]*[len(receiverColumns)][]Value)
	for _, r := range rows {
		_, account := b.told(r.Incident)
		if r.Name.Missing == "" && isNew(value{r.Incident, "receiver_name", r.Name.Text}) {
			account.Victims = append(account.Victims, attribution.Victim{Words: attribution.Words{Text: r.Name.Text, Lang: "en"}})
		}
		all := columns[account]
		if all == nil {
			all = new([len(receiverColumns)][]Value)
			columns[account] = all
		}
		add := func(i int, v Value) {
			if isNew(value{r.Incident, receiverColumns[i], v.Text}) {
				all[i] = append(all[i], v)
			}
		}
		add(0, r.Country)
		for _, region := range r.Regions {
			add(1, region)
		}
		add(2, r.Category)
		add(3, r.Subcategory)
	}
	for account, all := range columns {
		for i, values := range all {
			b.keep(account.Extra, receiverColumns[i], values)
		}
	}
}

// named returns the id of the actor that is coded by that text, which make makes if it is new.
func (b *builder) named(text, name string, make func() attribution.Actor) attribution.ActorID {
	if id, ok := b.actors[text]; ok {
		return id
	}
	id := ident.Fresh(b.c.Actors, name, "")
	b.c.Actors[id] = make()
	b.actors[text] = id
	return id
}

func (b *builder) organization(text string) attribution.ActorID {
	return b.named(text, text, func() attribution.Actor { return &attribution.Organization{Profile: attribution.Named(text)} })
}

// initiator returns the id of the first party, and makes EuRepoC say what it is a subgroup of.
func (b *builder) initiator(chain Initiator) attribution.ActorID {
	var first, last attribution.ActorID
	for i, p := range chain {
		var id attribution.ActorID
		switch {
		case MissingOf(p.Text) == "":
			id = b.party(p)
		case i+1 < len(chain): // somebody unnamed of the next, who need not be that of another row
			id = b.unnamed(chain[i:])
		default:
			continue
		}
		if i == 0 {
			first = id
		} else if id != last {
			b.says(b.proposition(last.Ref(), attribution.PartOf, id.Ref()))
		}
		last = id
	}
	return first
}

// unnamed returns the id of a party of which only what it is a subgroup of has a name.
func (b *builder) unnamed(chain Initiator) attribution.ActorID {
	var texts []string
	for _, p := range chain {
		texts = append(texts, p.Text)
	}
	text := strings.Join(texts, " < ")
	return b.named(text, "unnamed of "+texts[1], func() attribution.Actor {
		return &attribution.Unnamed{Profile: attribution.Profile{Description: text}}
	})
}

func (b *builder) party(p Party) attribution.ActorID {
	_, known := b.actors[p.Text]
	name := p.Text
	if len(p.Names) > 0 {
		name = p.Names[0].Text
	}
	id := b.named(p.Text, name, func() attribution.Actor {
		g := new(attribution.Group)
		for _, n := range p.Names {
			n.By, n.Source = repositoryID, sourceID
			g.Names = append(g.Names, n)
		}
		if p.Note != "" {
			g.Extra = attribution.Extra{b.key("note"): raw(p.Note)}
		}
		return g
	})
	if p.Note != "" && !known {
		b.lose(id.Ref(), p.Note, "how what stands in brackets is related to the name is not coded")
	}
	return id
}

// proposition returns a reference to a proposition, which it adds if need be.
func (b *builder) proposition(subject attribution.Ref, link attribution.Link, object attribution.Ref) attribution.Ref {
	_, from := subject.Split()
	_, to := object.Split()
	p := attribution.Attribution{Subject: subject, Link: link, Object: object}
	id := attribution.AttributionID(from + "-" + string(link) + "-" + to)
	for {
		before, ok := b.c.Attributions[id]
		if !ok {
			b.c.Attributions[id] = &p
			return id.Ref()
		}
		if before.Subject == subject && before.Object == object {
			return id.Ref()
		}
		id += "-2" // an actor has the id of an incident
	}
}

// state returns the id of a country, or none.
func (b *builder) state(name string) (attribution.ActorID, bool) {
	code := countryname.Code(name)
	if code == "" {
		return "", false
	}
	return b.named("country "+code, "state "+code, func() attribution.Actor { return &attribution.State{Code: code} }), true
}
