package table_test

import (
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution/internal/table"
)

func read(text string) (rows []table.Row, broken []int) {
	for row, err := range table.Rows([]byte(text)) {
		if err != nil {
			broken = append(broken, err.Line)
			continue
		}
		row.Unended = false // TestStream
		rows = append(rows, row)
	}
	return rows, broken
}

func TestRows(t *testing.T) {
	for name, c := range map[string]struct {
		text   string
		rows   []table.Row
		broken []int
	}{
		"plain":          {"a,b\n1,2\n", []table.Row{{Line: 1, Fields: []string{"a", "b"}}, {Line: 2, Fields: []string{"1", "2"}}}, nil},
		"no newline":     {"a,b", []table.Row{{Line: 1, Fields: []string{"a", "b"}}}, nil},
		"quoted":         {"\"a,\"\"\n\",b\r\nc,d", []table.Row{{Line: 1, Fields: []string{"a,\"\n", "b"}}, {Line: 3, Fields: []string{"c", "d"}}}, nil},
		"empty fields":   {",\n\"\",\n", []table.Row{{Line: 1, Fields: []string{"", ""}}, {Line: 2, Fields: []string{"", ""}}}, nil},
		"comma at end":   {"a,", []table.Row{{Line: 1, Fields: []string{"a", ""}}}, nil},
		"empty lines":    {"\n\r\na\n \n\x1a", []table.Row{{Line: 3, Fields: []string{"a"}}}, nil},
		"bare mark":      {"a\"b,c\nd,e\n", []table.Row{{Line: 2, Fields: []string{"d", "e"}}}, []int{1}},
		"text after":     {"\"a\"b,c\nd,e\n", []table.Row{{Line: 2, Fields: []string{"d", "e"}}}, []int{1}},
		"never closed":   {"a,b\n\"c,d\ne,f\n", []table.Row{{Line: 1, Fields: []string{"a", "b"}}, {Line: 3, Fields: []string{"e", "f"}}}, []int{2}},
		"several broken": {"\"\n\"x\"y\nok", []table.Row{{Line: 3, Fields: []string{"ok"}}}, []int{1, 2}},
		"nothing":        {"", nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			rows, broken := read(c.text)
			if diff := cmp.Diff(c.rows, rows); diff != "" {
				t.Errorf("rows (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(c.broken, broken); diff != "" {
				t.Errorf("broken lines (-want +got):\n%s", diff)
			}
		})
	}
}

func TestRowsStop(t *testing.T) {
	var last int
	for _, err := range table.Rows([]byte(strings.Repeat("\"\n\"x\"y\n", 5000))) {
		if err != nil && err.Last {
			last++
		}
	}
	if last != 1 {
		t.Errorf("%d last errors", last)
	}
}

// What encoding/csv reads without an error is read alike.
func FuzzRows(f *testing.F) {
	f.Add("a,b\n\"c\"\"\",\n")
	f.Add("\"a\nb\",c\r\n\x1a")
	f.Add("\"")
	f.Fuzz(func(t *testing.T, text string) {
		rows, broken := read(text)
		if strings.ContainsAny(text, "\r\x1a") {
			return // of which the other reader makes something else
		}
		r := csv.NewReader(strings.NewReader(text))
		r.FieldsPerRecord = -1
		all, err := r.ReadAll()
		if err != nil {
			if broken == nil {
				t.Errorf("%q: no row is broken, want %v", text, err)
			}
			return
		}
		if broken != nil {
			t.Fatalf("%q: broken at %v", text, broken)
		}
		var want [][]string
		for _, fields := range all {
			if len(fields) > 1 || strings.Trim(fields[0], " \t") != "" {
				want = append(want, fields)
			}
		}
		var got [][]string
		for _, row := range rows {
			got = append(got, row.Fields)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	})
}

// A stream has the rows that the whole file has, however it is cut into pieces.
func TestStream(t *testing.T) {
	long := strings.Repeat("1,\"two\nlines\",3\r\n", 300_000)
	for _, text := range []string{"a,b\n1,2\n", "a,b", "\"never", "", "\"a,\"\"\n\",b\r\nc,d", long} {
		rows, broken := read(text)
		i, j := 0, 0
		for row, err := range table.Stream(iotest.HalfReader(strings.NewReader(text))) {
			if b, ok := errors.AsType[*table.Error](err); ok {
				if j >= len(broken) || b.Line != broken[j] {
					t.Fatalf("broken row at line %d", b.Line)
				}
				j++
				continue
			}
			if err != nil || i >= len(rows) || row.Line != rows[i].Line || !slices.Equal(row.Fields, rows[i].Fields) {
				t.Fatalf("row %d: %v, %v", i, row, err)
			}
			if last := i == len(rows)-1 && !strings.HasSuffix(text, "\n") && len(broken) == 0; row.Unended != last {
				t.Errorf("row %d of %.20q: unended %t", i, text, row.Unended)
			}
			i++
		}
		if i != len(rows) || j != len(broken) {
			t.Errorf("%d of %d rows, %d of %d broken ones", i, len(rows), j, len(broken))
		}
	}
	for _, err := range table.Stream(iotest.ErrReader(io.ErrClosedPipe)) {
		if err != io.ErrClosedPipe {
			t.Error(err)
		}
	}
}
