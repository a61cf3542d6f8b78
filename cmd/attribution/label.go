package main

import (
	"cmp"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/columns"
)

// labels say in words what the ids of a case name.
type labels struct{ c *attribution.Case }

// of says what a reference names.
func (l labels) of(r attribution.Ref) string {
	collection, id := r.Split()
	switch collection {
	case attribution.CollectionActors:
		return l.actor(attribution.ActorID(id))
	case attribution.CollectionIncidents:
		return l.incident(attribution.IncidentID(id))
	case attribution.CollectionAttributions:
		if a := l.c.Attributions[attribution.AttributionID(id)]; a != nil {
			return l.of(a.Subject) + " — " + word(string(a.Link)) + " → " + l.of(a.Object)
		}
	case attribution.CollectionAccounts:
		if a := l.c.Accounts[attribution.AccountID(id)]; a != nil {
			return l.incident(a.Incident)
		}
	case attribution.CollectionStatements:
		if s := l.c.Statements[attribution.StatementID(id)]; s != nil {
			return l.statement(s)
		}
	case attribution.CollectionResponses:
		if r := l.c.Responses[attribution.ResponseID(id)]; r != nil {
			return l.response(r)
		}
	}
	return printable(string(r))
}

func (l labels) actor(id attribution.ActorID) string {
	return cmp.Or(printable(l.c.Actors.Name(id).Text), printable(string(id)))
}

func (l labels) actors(ids []attribution.ActorID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = l.actor(id)
	}
	return strings.Join(names, ", ")
}

func (l labels) incident(id attribution.IncidentID) string {
	return cmp.Or(printable(l.c.Incidents.Name(id).Text), printable(string(id)))
}

// statement says whose statement it is and, where its source publishes it and has one, under which title.
func (l labels) statement(s *attribution.Statement) string {
	out := cmp.Or(word(string(s.Kind)), "statement") + " of " + l.actors(s.By)
	if len(s.For) > 0 {
		out += " for " + l.actors(s.For)
	}
	if source := l.c.Publication(s); source != nil && source.Title.Text != "" {
		out += ": " + quoted(source.Title.Text)
	}
	return out
}

func (l labels) response(r attribution.Response) string {
	out := word(r.ResponseKind())
	if d, ok := r.(*attribution.DiplomaticMeasure); ok {
		out = cmp.Or(word(string(d.Step)), out)
	}
	if by := r.ResponseMeasure().By; len(by) > 0 {
		out += " by " + l.actors(by)
	}
	if targets := r.Targets(); len(targets) > 0 {
		out += " against " + l.actors(targets)
	}
	return out
}

// word makes a code a word for people.
func word(code string) string { return strings.ReplaceAll(printable(code), "-", " ") }

// quoted sets somebody's words in marks.
func quoted(words string) string { return "“" + printable(words) + "”" }

// printable leaves out what would move or hide other text on a terminal. White space becomes single spaces.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if columns.Disturbs(r) {
			return -1
		}
		return r
	}, strings.Join(strings.Fields(s), " "))
}
