package main

import (
	"bytes"
	"cmp"
	"database/sql"
	_ "embed"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.com/attribution"
)

// schema has the tables and the views, and says what stands in them.
//
//go:embed schema.sql
var schema string

// A store holds each case whole, and beside it what the case answers, so that SQL can ask across cases.
type store struct{ db *sql.DB }

func open(db *sql.DB) (*store, error) {
	_, err := db.Exec(schema)
	return &store{db}, err
}

// add stores a case, in place of what was stored under its id.
func (s *store) add(c *attribution.Case) (err error) {
	var document bytes.Buffer
	if err := c.Encode(&document); err != nil {
		return err
	}
	tx, err := s.db.Begin()
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			tx.Rollback()
		}
	}()
	for _, table := range []string{"parties", "propositions", "holdings", "takings", "events", "responses",
		"response_parties", "voices"} {
		if _, err := tx.Exec("DELETE FROM "+table+" WHERE of_case = ?", c.ID); err != nil {
			return err
		}
	}
	if _, err := tx.Exec("DELETE FROM cases WHERE id = ?", c.ID); err != nil {
		return err
	}
	if _, err := tx.Exec("INSERT INTO cases VALUES (?, ?, ?)", c.ID, c.Title, document.Bytes()); err != nil {
		return err
	}
	if err := newAnswers(tx, c).add(); err != nil {
		return err
	}
	return tx.Commit()
}

// show prints a case as it was stored.
func (s *store) show(out io.Writer, id string) error {
	var document []byte
	if err := s.db.QueryRow("SELECT document FROM cases WHERE id = ?", id).Scan(&document); err != nil {
		return err
	}
	_, err := out.Write(document)
	return err
}

// holders prints who certainly holds what about an actor, over all cases.
func (s *store) holders(out io.Writer, actor string) error {
	rows, err := s.db.Query(`SELECT name, subject, link, object, of_case, said FROM holders
		WHERE object = ? AND link <> '' ORDER BY earliest, name, subject, of_case, statement`, actor)
	return s.print(out, rows, err)
}

// said prints which claims may have been made in a period, those that ended since too: what certainly was said before
// or after it is left out.
func (s *store) said(out io.Writer, from, to attribution.When) error {
	start, _, err := bounds(from)
	if err != nil {
		return err
	}
	_, end, err := bounds(to)
	if err != nil {
		return err
	}
	rows, err := s.db.Query(`SELECT w.name, p.subject, p.link, p.object, h.of_case, h.said FROM holdings h
		JOIN propositions p ON p.of_case = h.of_case AND p.id = h.proposition
		JOIN parties w ON w.of_case = h.of_case AND w.id = h.party
		WHERE h.leans = 'for' AND p.link <> '' AND (?1 IS NULL OR h.latest IS NULL OR h.latest > ?1)
			AND (?2 IS NULL OR h.earliest IS NULL OR h.earliest < ?2)
		ORDER BY h.earliest, w.name, p.subject, h.of_case, h.statement`, start, end)
	return s.print(out, rows, err)
}

func (s *store) print(out io.Writer, rows *sql.Rows, err error) error {
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var party, subject, object, id string
		var link attribution.Link
		var said attribution.When
		if err := rows.Scan(&party, &subject, &link, &object, &id, &said); err != nil {
			return err
		}
		fmt.Fprintf(out, "%s %s: %s %s %s (%s)\n", cmp.Or(said, "undated"), party, subject, link, object, id)
	}
	return rows.Err()
}

// views are what to ask, each with the order of its rows.
var views = map[string]string{
	"holders":   "of_case, proposition, earliest, party, statement, act",
	"positions": "of_case, topic, earliest, party, statement, act, verb",
	"timeline":  "earliest, latest, of_case, position",
	"measures":  "of_case, response, role DESC, party",
	"origins":   "of_case, proposition, origin, party",
}

// ask prints a view as comma-separated values, or only what is of a party: the code of a state, or a UUID.
func (s *store) ask(out io.Writer, view, identity string) error {
	order, ok := views[view]
	if !ok {
		return fmt.Errorf("there is no view %q; ask holders, positions, timeline, measures or origins", view)
	}
	text, args := "SELECT * FROM "+view, []any(nil)
	if identity != "" {
		if view == "timeline" {
			return fmt.Errorf("the timeline is of no party; ask holders, positions, measures or origins")
		}
		text, args = text+" WHERE identity = ?", []any{identity}
	}
	rows, err := s.db.Query(text+" ORDER BY "+order, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	names, err := rows.Columns()
	if err != nil {
		return err
	}
	w := csv.NewWriter(out)
	w.Write(names)
	cells, into := make([]sql.NullString, len(names)), make([]any, len(names))
	for i := range cells {
		into[i] = &cells[i]
	}
	for rows.Next() {
		if err := rows.Scan(into...); err != nil {
			return err
		}
		line := make([]string, len(cells))
		for i, c := range cells {
			if line[i] = c.String; line[i] != "" && strings.ContainsAny(line[i][:1], "=+-@\t\r") &&
				!slices.Contains([]string{"earliest", "latest"}, names[i]) {
				line[i] = "'" + line[i] // which no spreadsheet takes for a formula
			}
		}
		w.Write(line)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	w.Flush()
	return w.Error()
}
