package main

import (
	"encoding/csv"
	"fmt"
	"iter"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/query"
)

// dossiers is a stream of the embedded ones.
func dossiers(yield func(*attribution.Case, error) bool) {
	for _, id := range cases.IDs() {
		if !yield(cases.Load(id)) {
			return
		}
	}
}

// asked asks a view, and returns some of its columns, each row as one text, sorted.
func asked(t *testing.T, db, view, identity string, columns ...string) []string {
	t.Helper()
	var text strings.Builder
	args := []string{"ask", view}
	if identity != "" {
		args = append(args, identity)
	}
	if err := run(&text, db, args); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(text.String())).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, row := range rows[1:] {
		var cells []string
		for _, name := range columns {
			cells = append(cells, row[slices.Index(rows[0], name)])
		}
		out = append(out, strings.Join(cells, " | "))
	}
	slices.Sort(out)
	return out
}

// told is the same of what package query answers.
func told[T any](t *testing.T, all iter.Seq2[query.Found[T], error], rows func(query.Found[T]) []string) []string {
	t.Helper()
	var out []string
	for found, err := range all {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, rows(found)...)
	}
	slices.Sort(out)
	return out
}

// The views answer what package query answers across the cases, of all parties and of one.
func TestViews(t *testing.T) {
	db := filepath.Join(t.TempDir(), "cases.sqlite")
	files, err := filepath.Glob("../../cases/*.case.json")
	if err != nil || len(files) == 0 {
		t.Fatal(err)
	}
	for range 2 { // the second time in place of the first
		if err := run(t.Output(), db, append([]string{"add"}, files...)); err != nil {
			t.Fatal(err)
		}
	}
	join := func(parts ...any) string {
		texts := make([]string, len(parts))
		for i, p := range parts {
			texts[i] = fmt.Sprint(p)
		}
		return strings.Join(texts, " | ")
	}
	for _, party := range []query.Identity{"", "GB", "RU", "1b7fb117-a265-566d-8fcc-06b468446a54"} {
		a := query.Across{Party: party, Common: cases.Parties()}
		check := func(view string, got, want []string) {
			if !slices.Equal(got, want) || party != "RU" && len(want) == 0 {
				t.Errorf("%s of %q: %d rows, want %d", view, party, len(got), len(want))
			}
		}
		check("holders", asked(t, db, "holders", string(party), "of_case", "proposition", "party", "identity", "statement", "act", "said"),
			told(t, a.Holders(dossiers), func(f query.Found[query.Holding]) []string {
				h := f.Answer
				return []string{join(f.Case(), h.Proposition, h.Party, f.Party, h.Place.Statement, h.Place.Act, h.Since)}
			}))
		check("positions", asked(t, db, "positions", string(party), "of_case", "party", "identity", "verb", "leans", "topic", "statement", "act", "said"),
			told(t, a.Positions(dossiers), func(f query.Found[query.Position]) []string {
				p := f.Answer
				return []string{join(f.Case(), p.Party, f.Party, p.Verb, p.Leans, p.On, p.Place.Statement, p.Place.Act, p.When)}
			}))
		if party == "" {
			check("timeline", asked(t, db, "timeline", "", "of_case", "date", "kind", "of"),
				told(t, a.Timeline(dossiers), func(f query.Found[query.Event]) []string {
					return []string{join(f.Case(), f.Answer.Date, f.Answer.Kind, f.Answer.Of)}
				}))
			check("measures", asked(t, db, "measures", "", "of_case", "response", "kind", "attributes", "in_force", "role", "party"), measures(t, join))
			check("origins", asked(t, db, "origins", "", "of_case", "proposition", "origin", "party", "independent"), origins(t, a, join))
		}
	}
	for _, wrong := range [][]string{{"ask", "sqlite_master"}, {"ask", "timeline", "GB"}, {"ask"}} {
		if err := run(t.Output(), db, wrong); err == nil {
			t.Errorf("%v: no error", wrong)
		}
	}
}

func measures(t *testing.T, join func(...any) string) []string {
	return told(t, (query.Across{}).Responses(dossiers), func(f query.Found[query.Reaction]) (out []string) {
		r := f.Answer
		inForce, err := f.Index.InForce(r.ID, "")
		if err != nil {
			t.Fatal(err)
		}
		for _, party := range r.By {
			out = append(out, join(f.Case(), r.ID, r.Kind, r.Attributes, inForce, "by", party))
		}
		for _, party := range r.Targets {
			out = append(out, join(f.Case(), r.ID, r.Kind, r.Attributes, inForce, "against", party))
		}
		if out == nil {
			out = append(out, join(f.Case(), r.ID, r.Kind, r.Attributes, inForce, "", ""))
		}
		return out
	})
}

func origins(t *testing.T, a query.Across, join func(...any) string) []string {
	return told(t, a.Origins(dossiers), func(f query.Found[query.Origin]) (out []string) {
		roots := make([]string, len(f.Answer.Roots))
		for i, r := range f.Answer.Roots {
			roots[i] = string(r)
		}
		for _, v := range f.Answer.Parties {
			out = append(out, join(f.Case(), f.Answer.Proposition, strings.Join(roots, ", "), v.Party, v.Independent))
		}
		return out
	})
}
