package coding

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/internal/clip"
	"example.com/attribution/internal/model"
	"example.com/attribution/internal/table"
	"github.com/go-json-experiment/json"
)

// A Reader makes cases of tables of acts. The zero Reader knows no party but those that the table describes.
type Reader struct {
	// parties that a table may name by id, by code or by name without describing them, such as those of package cases
	Known attribution.Actors
	ID    string // of the case of a table without the column case; empty: "table"
}

// maxCaseBytes is how much of a table is kept for one case.
const maxCaseBytes = 256 << 20

// Cases reads a table, as comma-separated values (RFC 4180) or as JSON, an object of texts on a line, which are
// recognised by their content. It yields the cases one by one, and keeps the rows of one only.
//
// The error of a pair is [attribution.Findings] about the rows of a case, which is then nil: a wrong row could change
// what others say. The path of a finding is the line of the row and the column. Any other error says why reading
// stopped. What [attribution.Case.Validate] finds is reported too, at the cell from which it comes.
func (r Reader) Cases(src io.Reader) iter.Seq2[*attribution.Case, error] {
	return func(yield func(*attribution.Case, error) bool) {
		in := bufio.NewReader(src)
		g := grouping{reader: r, yield: yield, seen: make(map[string]bool)}
		if g.id = r.ID; g.id == "" {
			g.id = "table"
		}
		if mark, _ := in.Peek(3); string(mark) == "\xef\xbb\xbf" {
			in.Discard(len(mark))
		}
		rows := csvRows
		if start, _ := in.Peek(512); bytes.HasPrefix(bytes.TrimLeft(start, " \t\r\n"), []byte("{")) {
			rows = jsonRows
		}
		for l, err := range rows(in) {
			fs, bad := errors.AsType[attribution.Findings](err)
			if err != nil && !bad { // of the case that was being read there may be more
				yield(nil, err)
				return
			}
			if !g.add(l, fs) {
				return
			}
		}
		g.finish()
	}
}

// Case makes one case from rows, and nil from none. The line of a row is its number, from 1. The error is that of
// [Reader.Cases].
func (r Reader) Case(rows ...Row) (*attribution.Case, error) {
	var found *attribution.Case
	var failed error
	g := grouping{reader: r, seen: make(map[string]bool), yield: func(c *attribution.Case, err error) bool {
		if found != nil && err == nil {
			err = attribution.Findings{{Path: "", Code: CodeApart, Severity: attribution.SeverityError, Value: c.ID,
				Message: "is the id of a second case; give the rows of one"}}
		}
		if failed = err; found == nil {
			found = c
		}
		return err == nil
	}}
	if g.id = r.ID; g.id == "" {
		g.id = "table"
	}
	for i, row := range rows {
		l := line{number: i + 1, row: row}
		if !g.add(l, l.wrong()) {
			return nil, failed
		}
	}
	g.finish()
	if failed != nil {
		return nil, failed
	}
	return found, nil
}

// A line is a row with its place in a file.
type line struct {
	number int
	row    Row
}

// A grouping collects the rows of one case at a time.
type grouping struct {
	reader Reader
	yield  func(*attribution.Case, error) bool
	id     string // of the case of rows that name none
	seen   map[string]bool

	now    string // the case whose rows are being collected
	lines  []line
	fs     attribution.Findings
	broken attribution.Findings // about the rows since, that may be of either case
	bytes  int
}

// add takes a row, or what is wrong with one. It reports false where nothing more is wanted.
func (g *grouping) add(l line, fs attribution.Findings) bool {
	id := g.now
	if l.row != nil {
		if id = l.row[colCase]; id == "" {
			id = g.id
		}
	} else if id == "" {
		id = g.id
	}
	if id != g.now || len(g.lines)+len(g.fs) == 0 {
		if !g.finish() {
			return false
		}
		if g.now = id; g.seen[id] {
			fs = append(fs, found(l.number, colCase, CodeApart, id,
				"has rows above those of another case; put the rows of a case together"))
		}
		g.seen[id] = true
		fs = append(g.broken, fs...)
	}
	g.fs = append(g.fs, fs...)
	if g.broken = nil; l.row == nil {
		g.broken = fs
		return true
	}
	for name, cell := range l.row {
		g.bytes += len(name) + len(cell)
	}
	if g.bytes > maxCaseBytes {
		g.yield(nil, &attribution.DocumentError{Code: attribution.CodeOverLimit,
			Message: fmt.Sprintf("the rows of the case %q have more than %d bytes", id, maxCaseBytes)})
		return false
	}
	g.lines = append(g.lines, l)
	return true
}

// finish makes the case of the rows that were collected.
func (g *grouping) finish() bool {
	if len(g.lines)+len(g.fs) == 0 {
		return true
	}
	c, fs := build(g.reader.Known, g.now, g.lines, len(g.fs) > 0)
	fs = append(g.fs, fs...)
	g.lines, g.fs, g.bytes = nil, nil, 0
	if len(fs) > 0 {
		slices.SortStableFunc(fs, byCell)
		return g.yield(nil, fs)
	}
	return g.yield(c, nil)
}

// byCell orders findings by line, then by column.
func byCell(a, b attribution.Finding) int {
	place := func(f attribution.Finding) (int, int) {
		l, name, _ := strings.Cut(strings.TrimPrefix(f.Path, "/"), "/")
		n, _ := strconv.Atoi(l)
		return n, slices.IndexFunc(columns, func(c column) bool { return c.Name == name })
	}
	x, i := place(a)
	y, j := place(b)
	if x != y {
		return x - y
	}
	return i - j
}

// found makes a finding about a cell, or about a row where the column is empty.
func found(number int, column string, code attribution.Code, value, message string) attribution.Finding {
	path := "/" + strconv.Itoa(number)
	if column != "" {
		path += "/" + model.Escape(column)
	}
	return attribution.Finding{Path: path, Code: code, Severity: attribution.SeverityError,
		Value: clip.Text(value, maxValue), Message: message}
}

// maxValue is how much of a cell is repeated.
const maxValue = 80

// wrong returns what is wrong with the texts of a row.
func (l line) wrong() (fs attribution.Findings) {
	for _, name := range slices.Sorted(maps.Keys(l.row)) {
		switch cell := l.row[name]; {
		case !utf8.ValidString(cell) || !utf8.ValidString(name):
			fs = append(fs, found(l.number, name, attribution.CodeInvalidUTF8, cell, "is not UTF-8; write the table in UTF-8"))
		case cell != "" && columnNamed[name] == nil && !isOwn(name):
			fs = append(fs, unknownColumn(l.number, name))
		}
	}
	return fs
}

func unknownColumn(number int, name string) attribution.Finding {
	message := "is not a column of a table of acts; correct its name, or namespace it as in example.org/note, and it is kept with the act"
	if strings.ContainsAny(name, ";\t") {
		message = "is not a column; part cells with commas"
	}
	return found(number, name, CodeUnknownColumn, name, message)
}

// isOwn reports whether a column is a custom one. What the domain of its name lacks, [attribution.Case.Lint] reports.
func isOwn(name string) bool { return strings.Contains(name, "/") && !strings.ContainsAny(name, ";\t") }

// csvRows yields the rows of comma-separated values.
func csvRows(src io.Reader) iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		var header []string
		for r, err := range table.Stream(src) {
			if broken, ok := errors.AsType[*table.Error](err); ok {
				err = attribution.Findings{found(broken.Line, "", CodeBrokenRow, broken.Text,
					broken.Reason+"; put the cell in quotation marks, and write two for each within")}
				if header == nil {
					err = errors.Join(errHeader, err)
				}
				if !yield(line{number: broken.Line}, err) || header == nil || broken.Last {
					return
				}
				continue
			}
			if err != nil {
				yield(line{}, err)
				return
			}
			if header == nil {
				fs := checkHeader(r)
				if header = r.Fields; len(fs) > 0 {
					yield(line{number: r.Line}, fs)
					return
				}
				continue
			}
			if len(r.Fields) != len(header) {
				if !yield(line{number: r.Line}, attribution.Findings{found(r.Line, "", CodeFieldCount,
					strconv.Itoa(len(r.Fields)),
					"is not how many columns there are, "+strconv.Itoa(len(header))+"; a comma in a cell needs "+
						"quotation marks around it")}) {
					return
				}
				continue
			}
			l := line{number: r.Line, row: make(Row)}
			for i, cell := range r.Fields {
				if cell != "" {
					l.row[header[i]] = table.Original(cell)
				}
			}
			if len(l.row) == 0 {
				continue
			}
			if !yield(l, findingsOf(l.wrong())) {
				return
			}
		}
		if header == nil {
			yield(line{}, errHeader)
		}
	}
}

var errHeader = errors.New("the table has no row with the names of its columns")

func findingsOf(fs attribution.Findings) error { return fs.Err() }

// checkHeader returns what is wrong with the names of columns.
func checkHeader(r table.Row) (fs attribution.Findings) {
	seen := make(map[string]bool)
	for _, name := range r.Fields {
		switch {
		case !utf8.ValidString(name):
			fs = append(fs, found(r.Line, name, attribution.CodeInvalidUTF8, name, "is not UTF-8; write the table in UTF-8"))
		case columnNamed[name] == nil && !isOwn(name):
			fs = append(fs, unknownColumn(r.Line, name))
		case seen[name]:
			fs = append(fs, found(r.Line, name, attribution.CodeDuplicate, name, "is the name of two columns; leave one out"))
		}
		seen[name] = true
	}
	return fs
}

// maxLine is how long a line of JSON may be.
const maxLine = 4 << 20

// jsonRows yields the rows of JSON, an object on a line.
func jsonRows(src io.Reader) iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		in := bufio.NewScanner(src)
		in.Buffer(make([]byte, 0, 64<<10), maxLine)
		for number := 1; in.Scan(); number++ {
			text := bytes.TrimSpace(in.Bytes())
			if len(text) == 0 {
				continue
			}
			l := line{number: number, row: jsonRow(text)}
			if l.row == nil {
				if !yield(l, attribution.Findings{found(number, "", CodeBrokenRow, string(text),
					"is not a JSON object whose members are texts or whole numbers, each once")}) {
					return
				}
				continue
			}
			if !yield(l, findingsOf(l.wrong())) {
				return
			}
		}
		if err := in.Err(); err != nil {
			yield(line{}, err)
		}
	}
}

// jsonRow reads a row, or returns nil.
func jsonRow(text []byte) Row {
	var cells map[string]any
	if err := json.Unmarshal(text, &cells); err != nil || cells == nil {
		return nil
	}
	out := make(Row)
	for name, cell := range cells {
		switch cell := cell.(type) {
		case string:
			out[name] = cell
		case float64:
			out[name] = strconv.FormatFloat(cell, 'f', -1, 64)
		default:
			return nil
		}
		if out[name] == "" {
			delete(out, name)
		}
	}
	return out
}
