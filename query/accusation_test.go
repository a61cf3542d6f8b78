package query_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/internal/pace"
	"example.com/attribution/query"
)

func accusations(all []query.Accusation) []string {
	return lines(all, func(a query.Accusation) string {
		out := fmt.Sprintf("%s of %s:", a.Party, a.Incident)
		for _, h := range a.Hops {
			_, to := h.To.Split()
			if h.Structural() {
				out += " within " + to
				continue
			}
			var by []string
			for _, held := range h.Held {
				if name := string(held.Party); !slices.Contains(by, name) {
					by = append(by, name)
				}
			}
			out += fmt.Sprintf(" %s %s [%s]", h.Link, to, strings.Join(by, " "))
		}
		if a.Own() {
			out += ", its own"
		}
		return out
	})
}

// Whom a party names leads to a state by its own links, by the compilers' frame, or by links of others, and each step
// says which.
func TestAccusations(t *testing.T) {
	for _, test := range []struct {
		name  string
		links []link
		want  []string
	}{
		{"the state itself", []link{did("a", "actors/accused")}, []string{"a of i: conducted-by accused [a], its own"}},
		{"an organ of an organ", []link{did("a", "actors/bureau")}, []string{"a of i: conducted-by bureau [a] within service within accused"}},
		{"a person with a role", []link{did("a", "actors/officer")}, []string{"a of i: conducted-by officer [a] within service within accused"}},
		{"a group, by a link of its own", []link{did("a", "actors/group"), claims("a", "actors/group", LinkedTo, "actors/accused")},
			[]string{"a of i: conducted-by group [a] linked-to accused [a], its own"}},
		{"a group, by a link of others", []link{did("a", "actors/group"), claims("b", "actors/group", LinkedTo, "actors/accused")},
			[]string{"a of i: conducted-by group [a] linked-to accused [b]"}},
		{"one's own link, though another's is shorter", []link{did("a", "actors/group"), claims("a", "actors/group", PartOf, "actors/bureau"), claims("b", "actors/group", LinkedTo, "actors/accused")},
			[]string{"a of i: conducted-by group [a] part-of bureau [a] within service within accused"}},
		{"a name for a group, whichever way it reads", []link{did("a", "actors/group"), claims("b", "actors/cluster", SameAs, "actors/group"), claims("c", "actors/cluster", LinkedTo, "actors/accused")},
			[]string{"a of i: conducted-by group [a] same-as cluster [b] linked-to accused [c]"}},
		{"nobody's link", []link{did("a", "actors/group")}, nil},
		{"a company that supplied", []link{did("a", "actors/firm"), claims("a", "actors/firm", Supplies, "actors/service")}, nil},
		{"a territory", []link{claims("a", "incidents/i", FromTerritoryOf, "actors/accused")}, nil},
		{"a link that is judged unlikely", []link{did("a", "actors/group"), {by: "b", subject: "actors/group", link: LinkedTo, object: "actors/accused", likelihood: phia("unlikely").Likelihood}}, nil},
		{"each whom it names", []link{did("a", "actors/accused"), did("a", "actors/bureau")},
			[]string{"a of i: conducted-by accused [a], its own", "a of i: conducted-by bureau [a] within service within accused"}},
		{"of an incident that is part of another", []link{claims("a", "incidents/i", PartOf, "incidents/j"), claims("a", "incidents/j", ConductedBy, "actors/accused")},
			[]string{"a of i: part-of j [a] conducted-by accused [a], its own", "a of j: conducted-by accused [a], its own"}},
		{"in a circle", []link{did("a", "actors/group"), claims("b", "actors/group", PartOf, "actors/cluster"), claims("b", "actors/cluster", PartOf, "actors/group")}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := operations(test.links...)
			c.Actors["officer"] = &Person{Roles: []Role{{Of: "service"}}}
			equal(t, accusations(query.New(valid(t, c)).Accusations("accused")), test.want...)
		})
	}
	equal(t, accusations(query.New(nil).Accusations("accused")))
}

// Singapore named the group alone; that it is China's is what others say.
func TestDossierAccusations(t *testing.T) {
	var of []string
	for _, a := range accusations(dossier(t, "2025-singapore").Accusations("china")) {
		if strings.HasPrefix(a, "csa ") || strings.HasPrefix(a, "singapore ") {
			of = append(of, a)
		}
	}
	if len(of) == 0 {
		t.Fatal("no way leads on from Singapore's words")
	}
	for _, a := range of {
		if strings.HasSuffix(a, "its own") {
			t.Errorf("%s", a)
		}
	}
	var uk []string
	for _, a := range accusations(dossier(t, "2021-solarwinds").Accusations("russia")) {
		if strings.HasPrefix(a, "ncsc ") {
			uk = append(uk, a)
		}
	}
	equal(t, uk, "ncsc of sw: conducted-by svr [ncsc] within russia")
}

// Parties that lead to a state over a common way take time as they are many.
func TestAccusationsGrow(t *testing.T) {
	pace.Linear(t, 300, func(n int) func() {
		c := links(link{by: "a", subject: "actors/group", link: LinkedTo, object: "actors/accused"})
		for i := range n {
			id := number("p", i)
			c.Actors[ActorID(id)] = &State{}
			c.Attributions[AttributionID(id)] = &Attribution{Subject: "incidents/i", Link: ConductedBy, Object: "actors/group"}
			c.Statements[StatementID(id)] = &Statement{By: []ActorID{ActorID(id)}, When: "2002", Acts: asserts([]Ref{AttributionID(id).Ref()})}
		}
		x := query.New(c)
		return func() { x.Accusations("accused") }
	})
}
