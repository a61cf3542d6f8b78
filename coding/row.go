package coding

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"example.com/attribution/internal/table"
	"github.com/go-json-experiment/json/jsontext"
)

// A Row is a row of a table of acts: its cells by the names of their columns. What is not there is not stated. See
// [Columns].
//
// A row says which act of which statement it is. An act that is on several things, or has several quotes, has further
// rows with the same statement and number and without a verb: one for each other thing, and one for each other quote.
// Rows without an act describe statements, sources and quotes, or what no act is on.
type Row map[string]string

// cells returns the cells of the row in the order of the columns, and then those of other columns by their names.
func (r Row) cells(yield func(name, cell string) bool) {
	known := 0
	for i := range columns {
		cell, ok := r[columns[i].Name]
		if ok {
			known++
		}
		if cell != "" && !yield(columns[i].Name, cell) {
			return
		}
	}
	if known == len(r) { // as nearly always
		return
	}
	for _, name := range slices.Sorted(maps.Keys(r)) {
		if cell := r[name]; columnNamed[name] == nil && cell != "" && !yield(name, cell) {
			return
		}
	}
}

// check returns the letters that stand for the other cells of the row and for those of the next, so that a row that is
// changed, missing or out of its place is found. No spreadsheet takes them for a number or a date.
func (r Row) check(next Row) string {
	h := sha256.New()
	io.WriteString(h, join(next[colCheck]))
	for name, cell := range r.cells {
		if name != colCheck {
			io.WriteString(h, join(name, cell))
		}
	}
	const letters, bytes = "abcdefghijklmnop", 5
	out := make([]byte, 0, 2*bytes)
	for _, b := range h.Sum(nil)[:bytes] {
		out = append(out, letters[b>>4], letters[b&15])
	}
	return string(out)
}

// A TableWriter writes rows as comma-separated values (RFC 4180), with a header before the first, or as JSON, an object
// on a line. A cell that a spreadsheet would run starts with an apostrophe in the former. A custom column is written in
// JSON only; a row that has one is an error of the former.
type TableWriter struct {
	w       io.Writer
	json    bool
	started bool
}

// NewCSVWriter returns a writer of comma-separated values.
func NewCSVWriter(w io.Writer) *TableWriter { return &TableWriter{w: w} }

// NewNDJSONWriter returns a writer of JSON.
func NewNDJSONWriter(w io.Writer) *TableWriter { return &TableWriter{w: w, json: true} }

// Write writes rows. It returns the error of the underlying writer, or reports a row that cannot be written; those
// before it are.
func (t *TableWriter) Write(rows ...Row) error {
	if t.json {
		return t.writeJSON(rows)
	}
	out := table.NewWriter(t.w)
	cells := make([]string, len(columns))
	if !t.started {
		for i := range columns {
			cells[i] = columns[i].Name
		}
		if err := out.Write(cells...); err != nil {
			return err
		}
		t.started = true
	}
	for _, r := range rows {
		for name, cell := range r.cells {
			if columnNamed[name] == nil && cell != "" {
				return errors.Join(fmt.Errorf("coding: %q is not a column of comma-separated tables; write JSON",
					name), out.Flush())
			}
		}
		for i := range columns {
			cells[i] = r[columns[i].Name]
		}
		if err := out.Write(cells...); err != nil {
			return err
		}
	}
	return out.Flush()
}

func (t *TableWriter) writeJSON(rows []Row) error {
	for _, r := range rows {
		var b strings.Builder
		b.WriteByte('{')
		for name, cell := range r.cells {
			if b.Len() > 1 {
				b.WriteByte(',')
			}
			for i, text := range []string{name, cell} {
				quoted, err := jsontext.AppendQuote(nil, text)
				if err != nil {
					return fmt.Errorf("column %s: %w", name, err)
				}
				b.Write(quoted)
				if i == 0 {
					b.WriteByte(':')
				}
			}
		}
		b.WriteString("}\n")
		if _, err := io.WriteString(t.w, b.String()); err != nil {
			return err
		}
	}
	return nil
}
