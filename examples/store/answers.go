package main

import (
	"database/sql"
	"strings"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// answers are what a case answers, on the way into the tables.
type answers struct {
	tx *sql.Tx
	c  *attribution.Case
	x  *query.Index
}

func newAnswers(tx *sql.Tx, c *attribution.Case) *answers { return &answers{tx, c, query.New(c)} }

// insert adds a row to a table.
func (a *answers) insert(table string, values ...any) error {
	marks := strings.Repeat(", ?", len(values))
	_, err := a.tx.Exec("INSERT INTO "+table+" VALUES (?"+marks+")", append([]any{a.c.ID}, values...)...)
	return err
}

// add fills the tables.
func (a *answers) add() error {
	for _, fill := range []func() error{a.parties, a.propositions, a.holdings, a.positions, a.events, a.responses} {
		if err := fill(); err != nil {
			return err
		}
	}
	return nil
}

func (a *answers) parties() error {
	identities := query.Identities(a.c, cases.Parties())
	for id, actor := range a.c.Actors {
		identity := sql.NullString{String: string(identities[id]), Valid: identities[id] != ""}
		if err := a.insert("parties", id, identity, actor.ActorKind(), a.c.Actors.Name(id).Text); err != nil {
			return err
		}
	}
	return nil
}

// propositions adds claims and tellings, and the origins of who holds them.
func (a *answers) propositions() error {
	add := func(ref attribution.Ref, subject, link, object string) error {
		if err := a.insert("propositions", ref, subject, link, object); err != nil {
			return err
		}
		for _, o := range a.x.Origins(ref) {
			roots := make([]string, len(o.Roots))
			for i, r := range o.Roots {
				roots[i] = string(r)
			}
			for _, v := range o.Parties {
				if err := a.insert("voices", ref, strings.Join(roots, ", "), v.Party, v.Independent); err != nil {
					return err
				}
			}
		}
		return nil
	}
	for id, p := range a.c.Attributions {
		if err := add(id.Ref(), name(a.c, p.Subject), string(p.Link), name(a.c, p.Object)); err != nil {
			return err
		}
	}
	for id, p := range a.c.Accounts {
		if err := add(id.Ref(), name(a.c, p.Incident.Ref()), "", ""); err != nil {
			return err
		}
	}
	return nil
}

func (a *answers) holdings() error {
	for _, h := range a.x.AllHoldings() {
		earliest, latest, err := bounds(h.Since)
		if err != nil {
			return err
		}
		if err := a.insert("holdings", h.Party, h.Proposition, h.Verb, h.Leans, h.Place.Statement, h.Place.Act,
			h.Since, earliest, latest,
			h.Assessment.Likelihood.Text, h.Words.Text, h.Stands.String()); err != nil {
			return err
		}
	}
	return nil
}

func (a *answers) positions() error {
	for _, p := range a.x.Positions() {
		earliest, latest, err := bounds(p.When)
		if err != nil {
			return err
		}
		if err := a.insert("takings", p.Party, p.Verb, p.Leans, p.On, p.Place.Statement, p.Place.Act, p.When,
			earliest, latest); err != nil {
			return err
		}
	}
	return nil
}

func (a *answers) events() error {
	for i, e := range a.x.Timeline() {
		if err := a.insert("events", i, e.Date, second(e.Earliest), second(e.Latest), e.Kind, e.Of); err != nil {
			return err
		}
	}
	return nil
}

func (a *answers) responses() error {
	for _, r := range a.x.Responses() {
		inForce, err := a.x.InForce(r.ID, "")
		if err != nil {
			return err
		}
		earliest, latest, err := bounds(r.When)
		if err != nil {
			return err
		}
		if err := a.insert("responses", r.ID, r.Kind, r.When, earliest, latest, r.Attributes, inForce.String()); err != nil {
			return err
		}
		for role, parties := range map[string][]attribution.ActorID{"by": r.By, "against": r.Targets} {
			for _, party := range parties {
				if err := a.insert("response_parties", r.ID, role, party); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// bounds returns the first instant that a date covers and the first after it.
func bounds(w attribution.When) (earliest, latest sql.NullInt64, err error) {
	if w == "" {
		return earliest, latest, nil
	}
	span, err := w.Span()
	if err != nil {
		return earliest, latest, err
	}
	from, until := span.Bounds()
	return second(from), second(until), nil
}

func second(b edtf.Bound) sql.NullInt64 {
	return sql.NullInt64{Int64: b.Time.Unix(), Valid: b.Kind == edtf.Known}
}

// name returns what an end of a claim is called.
func name(c *attribution.Case, r attribution.Ref) string {
	switch collection, id := r.Split(); collection {
	case attribution.CollectionActors:
		return c.Actors.Name(attribution.ActorID(id)).Text
	case attribution.CollectionIncidents:
		return c.Incidents.Name(attribution.IncidentID(id)).Text
	}
	return string(r)
}
