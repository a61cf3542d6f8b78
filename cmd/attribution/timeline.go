package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/query"
)

// event is what timeline prints with -json. Earliest and latest are the first instant that the date covers and the
// first after it, or say that there is none ("open") or that none is stated ("unknown").
type event struct {
	Date     attribution.When `json:"date"`
	Earliest string           `json:"earliest"`
	Latest   string           `json:"latest"`
	Kind     query.EventKind  `json:"kind"`
	ID       attribution.Ref  `json:"id"`
	Text     string           `json:"text"`
}

func (p *program) timeline(o *options, args []string) int {
	if !p.table(o, event{}) {
		return exitFailure
	}
	return p.answer(o, args, func(a *answer) error {
		var events []event
		seen := make(map[event]bool)
		for _, e := range a.x.Timeline() {
			told := event{e.Date, e.Earliest.String(), e.Latest.String(), e.Kind, e.Of, a.event(e)}
			if !seen[told] { // a sanction may list many on one day
				seen[told] = true
				events = append(events, told)
			}
		}
		if a.json {
			return rows(a, events)
		}
		return chronicle(a.w, events)
	})
}

// event says what happened: of a statement also what it does, verb by verb.
func (l labels) event(e query.Event) string {
	text := l.of(e.Of)
	switch collection, id := e.Of.Split(); {
	case e.Kind == query.EventJoined:
		return l.actors(e.By) + " joins the " + text
	case collection == attribution.CollectionStatements:
		var verbs []string
		for _, a := range l.c.Statements[attribution.StatementID(id)].Acts {
			if verb := word(string(a.Verb)); !slices.Contains(verbs, verb) {
				verbs = append(verbs, verb)
			}
		}
		return strings.Join(nonEmpty(text, strings.Join(verbs, ", ")), " — ")
	case collection != attribution.CollectionAccounts:
		return text
	case e.Reported:
		return text + ", as others are reported to tell it"
	}
	return text + ", as told by " + l.actors(e.By)
}

// widest is how wide the column of dates gets at most; longer ones push aside what comes after them.
const widest = 34

// chronicle writes events for people. What has the same date as the event before stands below it without one.
func chronicle(w io.Writer, events []event) error {
	width := 0
	for _, e := range events {
		if n := utf8.RuneCountInString(string(e.Date)); n <= widest {
			width = max(width, n)
		}
	}
	before := attribution.When("")
	for _, e := range events {
		date := e.Date
		if date == before {
			date = ""
		}
		before = e.Date
		if err := paragraph(w, fmt.Sprintf("%-*s  %-10s  ", width, date, word(string(e.Kind))), e.Text); err != nil {
			return err
		}
	}
	return nil
}
