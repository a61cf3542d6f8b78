package main

import (
	"io"

	"example.com/attribution/internal/table"
)

// formatFlagCSV is what -format takes where a table can be written.
const formatFlagCSV = "csv"

// A sheet writes comma-separated values (RFC 4180) with a header.
type sheet struct{ w *table.Writer }

func newSheet(w io.Writer, header ...string) (*sheet, error) {
	s := &sheet{table.NewWriter(w)}
	return s, s.row(header...)
}

func (s *sheet) row(cells ...string) error { return s.w.Write(cells...) }

func (s *sheet) flush() error { return s.w.Flush() }
