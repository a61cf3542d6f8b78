// Package table reads rows of comma-separated values (RFC 4180) one by one, and goes on after a row that is broken.
package table

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"strings"

	"example.com/attribution/internal/clip"
)

// maxBytes is the size of the largest file that [Read] reads.
const maxBytes = 64 << 20

const (
	maxRecord = 1 << 20 // bytes of one row
	maxBroken = 1000    // rows, after which a file is not read further
)

// A Row is the fields of one row.
type Row struct {
	Line    int // where it starts, from 1
	Fields  []string
	Unended bool // the file ends before the line does
}

// An Error says what is wrong with one row, which is left out.
type Error struct {
	Line   int    // where the row starts, from 1
	Text   string // the line, shortened
	Reason string
	Last   bool // nothing more is read
}

// Error returns the reason with the place.
func (e *Error) Error() string { return fmt.Sprintf("line %d: %s", e.Line, e.Reason) }

// Read reads a whole file, without a byte order mark. It fails for one of more than 64 MiB.
func Read(f fs.File) ([]byte, error) {
	var out bytes.Buffer
	if info, err := f.Stat(); err == nil { // which is not always what there is to read
		out.Grow(int(min(max(0, info.Size()), maxBytes)) + bytes.MinRead)
	}
	if _, err := out.ReadFrom(io.LimitReader(f, maxBytes+1)); err != nil {
		return nil, err
	}
	data := out.Bytes()
	if len(data) > maxBytes {
		return nil, &Error{Reason: fmt.Sprintf("the file has more than %d bytes", maxBytes), Last: true}
	}
	return bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")), nil
}

// Rows yields the rows of a file. Empty lines, and the end-of-file character of DOS, are not rows. A row of which the
// quotation marks are broken gives an [*Error], and reading goes on with the next line.
func Rows(data []byte) iter.Seq2[Row, *Error] {
	return func(yield func(Row, *Error) bool) {
		r := reader{line: 1}
		for len(data) > 0 {
			n, ok := r.read(data, yield)
			if !ok {
				return
			}
			data = data[n:]
		}
	}
}

// A reader counts the lines, the rows that are broken, and the fields of the last row.
type reader struct{ line, broken, fields int }

// read yields the row with which data begins, unless it is blank, and returns how long it is and whether to go on.
func (r *reader) read(data []byte, yield func(Row, *Error) bool) (n int, ok bool) {
	fields, n, reason := record(data, make([]string, 0, r.fields))
	r.fields = len(fields)
	ok = true
	if reason != "" {
		end := bytes.IndexByte(data, '\n') + 1
		if end == 0 {
			end = len(data)
		}
		r.broken++
		err := &Error{Line: r.line, Text: shorten(data[:end]), Reason: reason, Last: r.broken == maxBroken}
		if err.Last {
			err.Reason = "too many rows are broken"
		}
		ok = yield(Row{}, err) && !err.Last
		n = end
	} else if len(fields) > 1 || strings.Trim(fields[0], "\x1a \t") != "" {
		ok = yield(Row{Line: r.line, Fields: fields, Unended: n == len(data) && data[n-1] != '\n'}, nil)
	}
	r.line += bytes.Count(data[:n], []byte("\n"))
	return n, ok
}

func shorten(line []byte) string {
	const most = 120
	return clip.Text(string(bytes.TrimRight(line, "\r\n")), most)
}

// record reads the row with which data begins, puts its fields behind others, and returns them and where the next row
// starts. A reason says why there is none, and then next is where that showed.
func record(data []byte, fields []string) (_ []string, next int, reason string) {
	at, limit := 0, min(len(data), maxRecord)
	for {
		var field string
		if at < limit && data[at] == '"' {
			if field, at, reason = quoted(data[:limit], at+1); reason != "" {
				return nil, at, reason
			}
		} else {
			end := at
			for end < limit && data[end] != ',' && data[end] != '\n' && data[end] != '\r' && data[end] != '"' {
				end++
			}
			if end < limit && data[end] == '"' {
				return nil, end, "a quotation mark stands in a field that does not start with one"
			}
			field, at = string(data[at:end]), end
		}
		fields = append(fields, field)
		switch {
		case at == limit && limit < len(data):
			return nil, at, fmt.Sprintf("the row has more than %d bytes", maxRecord)
		case at == limit:
			return fields, at, ""
		case data[at] == ',':
			at++
			if at == limit {
				return append(fields, ""), at, ""
			}
		case data[at] == '\n':
			return fields, at + 1, ""
		case data[at] == '\r':
			at++
			if at < limit && data[at] == '\n' {
				at++
			}
			return fields, at, ""
		default:
			return nil, at, "text follows the quotation mark that ends a field"
		}
	}
}

// quoted reads the rest of a field after its opening quotation mark.
func quoted(data []byte, at int) (field string, next int, reason string) {
	var out []byte // what comes before the last mark that is doubled
	for {
		end := bytes.IndexByte(data[at:], '"')
		if end < 0 {
			return "", len(data), "a quotation mark is never closed"
		}
		part := data[at : at+end]
		at += end + 1
		if at == len(data) || data[at] != '"' {
			if out == nil {
				return string(part), at, ""
			}
			return string(append(out, part...)), at, ""
		}
		out = append(append(out, part...), '"')
		at++
	}
}
