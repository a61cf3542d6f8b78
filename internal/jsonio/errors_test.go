package jsonio_test

import (
	"errors"
	"io"
	"testing"

	"example.com/attribution/internal/jsonio"
)

func TestSyntaxErrors(t *testing.T) {
	for _, c := range []struct {
		doc    string
		offset int64
		at     jsonio.Pointer
		cut    bool // the document is cut short
	}{
		{"", 0, "", true},
		{" \n", 0, "", true},
		{"{", 1, "", true},
		{`{"id"`, 5, "/id", true},
		{`{"id":`, 6, "/id", true},
		{`{"id":"a`, 8, "/id", true},
		{`{"id":"a"`, 9, "", true},
		{`{"x":[1,2`, 9, "/x", true},
		{`{"id":nul`, 9, "/id", true},
		{"\ufeff{}", 0, "", false},
		{"\xff\xfe{\x00}\x00", 0, "", false},
		{"x", 0, "", false},
		{"{}x", 2, "", false},
		{"{} {}", 3, "", false},
		{"5 5", 2, "", false},
		{`{"id":"a",}`, 9, "", false},
		{`{"id" "a"}`, 6, "/id", false},
		{`{"id":"a" "x":1}`, 10, "", false},
		{`{1:2}`, 1, "", false},
		{`{"id":tru}`, 9, "/id", false},
		{`{"id":01}`, 7, "", false},
		{`{"id":+1}`, 6, "/id", false},
		{`{"id":"\x"}`, 7, "/id", false},
		{"{\"id\":\"\n\"}", 7, "/id", false},
		{`{"lists":{"l":["a" "b"]}}`, 19, "/lists/l", false},
		{`{"lists":{"l":["a"}}`, 18, "/lists/l", false},
		{`{"lists":{"l":[}}`, 15, "/lists/l/0", false},
		{`{"x":[1}`, 7, "/x", false},
		{`{"x":{"y":NaN}}`, 10, "/x/y", false},
		{`{"parties":{"p":{"x":1 "kind":"band"}}}`, 23, "/parties/p", false},
		{`{"parties":{"p":{"kind" "band"}}}`, 24, "/parties/p/kind", false},
		{`{"parties":{"p":{"kind":band}}}`, 24, "/parties/p/kind", false},
	} {
		v, _, err := codec.Decode([]byte(c.doc), jsonio.Limits{})
		e, ok := errorAs[*jsonio.SyntaxError](err)
		if !ok || v != nil {
			t.Errorf("%q: got %v, %v; want a SyntaxError", c.doc, v, err)
			continue
		}
		if e.Offset != c.offset || e.Pointer != c.at || errors.Is(err, io.ErrUnexpectedEOF) != c.cut {
			t.Errorf("%q: error at %d, %q: %v; want %d, %q", c.doc, e.Offset, e.Pointer, e.Err, c.offset, c.at)
		}
	}
}
