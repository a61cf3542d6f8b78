package stix

import (
	"bytes"
	"encoding/json"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/attribution/internal/jsonio"
)

// A value is the text of one JSON value, without white space around it, that is known to be well formed.
type value []byte

// kind returns the first byte of the value, with '0' for all numbers. It is 0 if there is none.
func (v value) kind() byte {
	if len(v) == 0 {
		return 0
	}
	switch c := v[0]; c {
	case '-', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		return '0'
	default:
		return c
	}
}

// raw returns what stands between the quotation marks of a string, and whether that is its text.
func (v value) raw() (text []byte, plain bool) {
	text = v[1 : len(v)-1]
	return text, bytes.IndexByte(text, '\\') < 0
}

// text returns the text of a string, and nothing of any other value. What is not UTF-8 is replaced.
func (v value) text() string {
	if v.kind() != '"' {
		return ""
	}
	text, plain := v.raw()
	if plain {
		return validText(string(text))
	}
	var s string
	if json.Unmarshal(v, &s) != nil {
		return validText(string(text))
	}
	return s
}

// validText returns text with what is not UTF-8 replaced.
func validText(s string) string {
	if utf8.ValidString(s) { // which is fast
		return s
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

// is reports whether the value is a string of this text.
func (v value) is(text string) bool {
	if v.kind() != '"' {
		return false
	}
	raw, plain := v.raw()
	if plain {
		return string(raw) == text
	}
	return v.text() == text
}

// plain returns the bytes of the text of a string. They must not be changed.
func (v value) plain() []byte {
	if v.kind() != '"' {
		return nil
	}
	if text, plain := v.raw(); plain {
		return text
	}
	return []byte(v.text())
}

// valid is plain with what is not UTF-8 replaced.
func (v value) valid() []byte {
	text := v.plain()
	if !utf8.Valid(text) {
		return bytes.ToValidUTF8(text, []byte("\uFFFD"))
	}
	return text
}

// texts returns the texts of the strings in a list.
func (v value) texts() []string {
	var out []string
	for e := range v.elements() {
		if e.kind() == '"' {
			out = append(out, e.text())
		}
	}
	return out
}

// isEmpty reports whether there is nothing in an object or array.
func (v value) isEmpty() bool {
	return len(v) < 2 || jsonio.SkipSpace(v, 1) == len(v)-1
}

// compact returns the value without white space.
func (v value) compact() value {
	var b bytes.Buffer
	if json.Compact(&b, v) != nil {
		return v
	}
	return b.Bytes()
}

// elements yields the elements of an array. Any other value has none.
func (v value) elements() iter.Seq[value] {
	return func(yield func(value) bool) {
		for e := range jsonio.Elements(v) {
			if !yield(e) {
				return
			}
		}
	}
}

// members yields the members of an object: the names, and the values. Any other value has none.
func (v value) members() iter.Seq2[value, value] {
	return func(yield func(value, value) bool) {
		for name, e := range jsonio.Entries(v) {
			if !yield(name, e) {
				return
			}
		}
	}
}

// A part is a member of an object.
type part struct{ name, value value }

// parts appends the members of an object to a list. Any other value has none.
func (v value) parts(out []part) []part {
	for name, m := range v.members() {
		out = append(out, part{name, m})
	}
	return out
}

// find returns the place of the member whose name is written so, or -1.
func find(parts []part, name value) int {
	return slices.IndexFunc(parts, func(p part) bool { return bytes.Equal(p.name, name) })
}

// member returns a member of an object, the first of its name, or nothing.
func (v value) member(name string) value {
	for n, m := range v.members() {
		if n.is(name) {
			return m
		}
	}
	return nil
}

// same reports whether two values are written alike but for white space and the escapes in names.
func (v value) same(w value) bool { return bytes.Equal(v, w) || parse(v).equal(parse(w)) }
