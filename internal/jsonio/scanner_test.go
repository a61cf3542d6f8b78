package jsonio_test

import (
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"example.com/attribution/internal/jsonio"
)

// pieces reads a document that is a list, or an object with one, and returns what a scanner gives.
func pieces(s *jsonio.Scanner) (got []string, err error) {
	for s.Peek() != 0 {
		switch s.Peek() {
		case '{', '[', '}', ']':
			got = append(got, string(s.Peek()))
			err = s.Enter()
		default:
			var v []byte
			v, err = s.Value()
			got = append(got, string(v))
		}
		if err != nil {
			return got, err
		}
	}
	_, err = s.Value()
	return got, err
}

func TestScanner(t *testing.T) {
	for _, c := range []struct {
		text, want string
		check      func(error) bool
	}{
		{"", "", isEnd},
		{` { "a" : [1.0, "\u0041", {} ] } true`, `{ "a" [ 1.0 "\u0041" { } ] } true`, isEnd},
		{`{"a":1,"a":2}`, `{ "a" 1 "a" 2 }`, isEnd},
		{"[\"\xff\"]", "[ \"\xff\" ]", isEnd},
		{`[1,`, `[ 1`, isSyntax(3, true)},
		{`[1 2]`, `[ 1`, isSyntax(3, false)},
		{`{"a" 1}`, `{ "a"`, isSyntax(5, false)},
		{strings.Repeat("[", 20), strings.TrimSuffix(strings.Repeat("[ ", 6), " "), isLimit(jsonio.LimitDepth)},
	} {
		limits := jsonio.Limits{Depth: 5}
		got, err := pieces(jsonio.ScanBytes([]byte(c.text), limits))
		if strings.Join(got, " ") != c.want || !c.check(err) {
			t.Errorf("%q: got %q, %v", c.text, got, err)
		}
		again, err := pieces(jsonio.NewScanner(iotest.OneByteReader(strings.NewReader(c.text)), limits))
		if strings.Join(again, " ") != c.want || !c.check(err) {
			t.Errorf("%q as a stream: got %q, %v", c.text, again, err)
		}
	}
}

func isEnd(err error) bool { return err == io.EOF }

func isSyntax(offset int64, cut bool) func(error) bool {
	return func(err error) bool {
		e, ok := errors.AsType[*jsonio.SyntaxError](err)
		return ok && e.Offset == offset && errors.Is(err, io.ErrUnexpectedEOF) == cut
	}
}

func isLimit(limit jsonio.Limit) func(error) bool {
	return func(err error) bool {
		e, ok := errors.AsType[*jsonio.LimitError](err)
		return ok && e.Limit == limit
	}
}

func TestScannerPlace(t *testing.T) {
	s := jsonio.ScanBytes([]byte(`{"a": [10, {"b": 2}]}`), jsonio.Limits{})
	for _, step := range []struct {
		value  bool
		offset int64
	}{{false, 1}, {true, 4}, {false, 7}, {true, 9}, {true, 19}, {false, 20}, {false, 21}} {
		var err error
		if step.value {
			_, err = s.Value()
		} else {
			err = s.Enter()
		}
		if err != nil || s.Offset() != step.offset {
			t.Errorf("got %d, %v; want %d", s.Offset(), err, step.offset)
		}
	}
}

// A value of the limit passes, however much there is of others; one that is longer is not read to its end.
func TestScannerBytes(t *testing.T) {
	limits := jsonio.Limits{Bytes: 8}
	got, err := pieces(jsonio.NewScanner(strings.NewReader(`["123456","1234","`+strings.Repeat("x", 100)), limits))
	if strings.Join(got, " ") != `[ "123456" "1234" ` || !isLimit(jsonio.LimitBytes)(err) {
		t.Errorf("got %q, %v", got, err)
	}
	failed := errors.New("failed")
	for _, text := range []string{``, `[`, `["1`, `{"a"`} {
		s := jsonio.NewScanner(io.MultiReader(strings.NewReader(text), iotest.ErrReader(failed)), jsonio.Limits{})
		if _, err := pieces(s); err != failed {
			t.Errorf("%s: got %v", text, err)
		}
	}
}
