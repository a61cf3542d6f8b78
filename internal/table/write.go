package table

import (
	"bufio"
	"io"
	"strings"
)

// A Writer writes rows of comma-separated values (RFC 4180). Cells keep their bytes, but for those that [Inert]
// changes.
type Writer struct{ w *bufio.Writer }

// NewWriter returns a writer whose rows reach w with [Writer.Flush].
func NewWriter(w io.Writer) *Writer { return &Writer{bufio.NewWriter(w)} }

// Write writes a row. Its error may be that of an earlier one.
func (w *Writer) Write(cells ...string) error {
	for i, cell := range cells {
		if i > 0 {
			w.w.WriteByte(',')
		}
		cell = Inert(cell)
		if !strings.ContainsAny(cell, "\",\r\n\x1a") && strings.TrimSpace(cell) == cell && (cell != "" || len(cells) > 1) {
			w.w.WriteString(cell)
			continue
		}
		w.w.WriteByte('"')
		w.w.WriteString(strings.ReplaceAll(cell, `"`, `""`))
		w.w.WriteByte('"')
	}
	_, err := w.w.WriteString("\r\n")
	return err
}

// Flush writes what is not written yet, and returns the first error of all writes.
func (w *Writer) Flush() error { return w.w.Flush() }

// Inert returns a cell that no spreadsheet takes for a formula: one that starts like one, after apostrophes or at once,
// gets an apostrophe before it. [Original] takes it off again.
func Inert(cell string) string {
	if isFormula(cell) {
		return "'" + cell
	}
	return cell
}

// Original returns the cell that [Inert] made the given one of.
func Original(cell string) string {
	if strings.HasPrefix(cell, "'") && isFormula(cell) {
		return cell[1:]
	}
	return cell
}

func isFormula(cell string) bool {
	rest := strings.TrimLeft(cell, "'")
	return rest != "" && strings.IndexByte("=+-@\t\r", rest[0]) >= 0
}
