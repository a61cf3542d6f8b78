package main

import (
	"strings"

	"example.com/attribution"
	"example.com/attribution/query"
)

// misreport is what misreports prints with -json.
type misreport struct {
	Reporter  attribution.ActorID     `json:"reporter"`
	Statement attribution.StatementID `json:"statement"`
	Party     attribution.ActorID     `json:"party"`
	Kind      query.MisreportKind     `json:"kind"`
	Said      string                  `json:"said"`
	// several values are joined by semicolons; empty: the words state none
	Recorded string `json:"recorded"`
}

func (p *program) misreports(o *options, args []string) int {
	if !p.table(o, misreport{}) {
		return exitFailure
	}
	return p.answer(o, args, func(a *answer) error {
		for _, m := range a.x.Misreports() {
			var recorded []string
			for _, r := range m.Recorded {
				recorded = append(recorded, r.Value)
			}
			out := misreport{m.Reporter, m.Place.Statement, m.Party, m.Kind, m.Said, strings.Join(recorded, "; ")}
			var err error
			if a.json {
				err = a.object(out)
			} else {
				err = a.writeMisreport(m)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// writeMisreport writes a misreport for people, with the words on both sides where they are recorded.
func (a *answer) writeMisreport(m query.Misreport) error {
	text := a.actor(m.Reporter) + " of " + a.actor(m.Party) + ", in " + string(m.Place.Statement) + ": " + a.value(m.Kind, m.Said)
	if words := a.x.Words(m.Place); words.Text != "" {
		text += ", " + quoted(words.Text)
	}
	if err := paragraph(a.w, "▸ "+string(m.Kind)+": ", text); err != nil {
		return err
	}
	if len(m.Recorded) == 0 {
		return paragraph(a.w, "    ", "its own words state none")
	}
	seen := make(map[string]bool)
	for _, r := range m.Recorded {
		text := "its own words: " + a.value(m.Kind, r.Value)
		if r.Place.Statement != "" {
			if words := a.x.Words(r.Place); words.Text != "" {
				text += ", " + quoted(words.Text)
			}
			text += ", in " + string(r.Place.Statement)
		}
		if seen[text] { // of several tellings of one incident
			continue
		}
		seen[text] = true
		if err := paragraph(a.w, "    ", text); err != nil {
			return err
		}
	}
	return nil
}

// value says for people what is ascribed or recorded: names in place of ids, and words in place of codes.
func (a *answer) value(kind query.MisreportKind, value string) string {
	var out []string
	for _, token := range strings.Fields(value) {
		switch ref := attribution.Ref(token); {
		case a.c.Has(ref):
			out = append(out, a.of(ref))
		case kind == query.MisreportObject && a.c.Actors[attribution.ActorID(token)] != nil:
			out = append(out, a.actor(attribution.ActorID(token)))
		default:
			out = append(out, printable(token))
		}
	}
	text := strings.Join(out, " ")
	switch kind {
	case query.MisreportVerb, query.MisreportResponse, query.MisreportStrength:
		return word(text)
	}
	return text
}
