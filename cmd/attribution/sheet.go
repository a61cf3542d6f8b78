package main

import (
	"encoding/csv"
	"io"
	"strings"
)

// formatFlagCSV is what -format takes where a table can be written.
const formatFlagCSV = "csv"

// A sheet writes comma-separated values (RFC 4180) with a header.
type sheet struct{ w *csv.Writer }

func newSheet(w io.Writer, header ...string) (*sheet, error) {
	s := &sheet{csv.NewWriter(w)}
	s.w.UseCRLF = true
	return s, s.w.Write(header)
}

func (s *sheet) row(cells ...string) error {
	safe := make([]string, len(cells))
	for i, c := range cells {
		safe[i] = inert(c)
	}
	return s.w.Write(safe)
}

func (s *sheet) flush() error {
	s.w.Flush()
	return s.w.Error()
}

// inert returns a cell that no spreadsheet takes for a formula: one that starts like one starts with an apostrophe.
func inert(cell string) string {
	if cell != "" && strings.ContainsAny(cell[:1], "=+-@\t\r") {
		return "'" + cell
	}
	return cell
}
