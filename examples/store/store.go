package main

import (
	"bytes"
	"cmp"
	"database/sql"
	"fmt"
	"io"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// A store holds each case whole, and beside it what its parties hold, one row a claim, so that SQL can ask across cases.
type store struct{ db *sql.DB }

// The instants are those that package edtf bounds a date with: seconds since 1970, NULL where open or unknown. With them a question about a
// period is a comparison of numbers, and a day without a zone is as wide as the world's zones.
const tables = `
CREATE TABLE IF NOT EXISTS cases (
	id       TEXT PRIMARY KEY,
	title    TEXT NOT NULL,
	document BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS holdings (
	of_case  TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
	party    TEXT NOT NULL,
	subject  TEXT NOT NULL,
	link     TEXT NOT NULL,
	object   TEXT NOT NULL,
	said     TEXT NOT NULL,
	earliest INTEGER,
	latest   INTEGER,
	words    TEXT NOT NULL,
	leans    TEXT NOT NULL, -- for, open, against
	stands   TEXT NOT NULL  -- yes, no, cannot tell: whether the party still holds it
);`

func open(db *sql.DB) (*store, error) {
	_, err := db.Exec(tables)
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
	for _, table := range []string{"DELETE FROM holdings WHERE of_case = ?", "DELETE FROM cases WHERE id = ?"} {
		if _, err := tx.Exec(table, c.ID); err != nil {
			return err
		}
	}
	if _, err := tx.Exec("INSERT INTO cases VALUES (?, ?, ?)", c.ID, c.Title, document.Bytes()); err != nil {
		return err
	}
	x := query.New(c)
	for _, h := range x.AllHoldings() {
		_, id := h.Proposition.Split()
		a, ok := c.Attributions[attribution.AttributionID(id)]
		if !ok {
			continue
		}
		earliest, latest, err := bounds(h.Since)
		if err != nil {
			return err
		}
		if _, err := tx.Exec("INSERT INTO holdings VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", c.ID, c.Actors.Name(h.Party).Text,
			name(c, a.Subject), a.Link, name(c, a.Object), h.Since, earliest, latest, h.Words.Text, h.Leans, h.Stands.String()); err != nil {
			return err
		}
	}
	return tx.Commit()
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
	second := func(b edtf.Bound) sql.NullInt64 {
		return sql.NullInt64{Int64: b.Time.Unix(), Valid: b.Kind == edtf.Known}
	}
	from, until := span.Bounds()
	return second(from), second(until), nil
}

func name(c *attribution.Case, r attribution.Ref) string {
	switch collection, id := r.Split(); collection {
	case attribution.CollectionActors:
		return c.Actors.Name(attribution.ActorID(id)).Text
	case attribution.CollectionIncidents:
		return c.Incidents.Name(attribution.IncidentID(id)).Text
	}
	return string(r)
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
	rows, err := s.db.Query(`SELECT party, subject, link, object, of_case, said FROM holdings
		WHERE object = ? AND leans = 'for' AND stands = 'yes' ORDER BY earliest, party, subject`, actor)
	return s.print(out, rows, err)
}

// said prints which claims may have been made in a period, those that ended since too: what certainly was said before or after it is left
// out.
func (s *store) said(out io.Writer, from, to attribution.When) error {
	start, _, err := bounds(from)
	if err != nil {
		return err
	}
	_, end, err := bounds(to)
	if err != nil {
		return err
	}
	rows, err := s.db.Query(`SELECT party, subject, link, object, of_case, said FROM holdings
		WHERE leans = 'for' AND (?1 IS NULL OR latest IS NULL OR latest > ?1) AND (?2 IS NULL OR earliest IS NULL OR earliest < ?2) ORDER BY earliest, party, subject`, start, end)
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
