package stix

import (
	"bytes"
	"encoding/json"
	"iter"
	"slices"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/internal/jsonio"
	"example.com/attribution/internal/model"
)

// An Object is one STIX object, or a bundle without what is in it, exactly as it is written: the order of its members,
// the spelling of numbers, timestamps and escapes, the white space. It does not change; [Object.With] and
// [Object.Without] make new ones. The zero Object has no members.
type Object struct {
	text    []byte // of the JSON object; nil: no members
	lead    []byte // what stands before it in its source, after the object before
	members []member
	kind    string // the text of the member "type"
	id      ID     // the text of the member "id"
}

// A member is where one member of an object stands in its text.
type member struct {
	name     string // unescaped
	at       uint32 // offset of the name
	from, to uint32 // offsets of the value
}

// ParseObject reads one object. The error is an [*attribution.DocumentError].
func ParseObject(text []byte) (Object, error) {
	o, end, err := newNames().object(text, jsonio.SkipSpace(text, 0), defaultLimits.Depth, 0)
	switch {
	case end < 0:
		return Object{}, documentError(jsonio.Fault(text, defaultLimits.scanner(len(text))))
	case jsonio.SkipSpace(text, end) < len(text):
		return Object{}, trailing(end)
	case err != nil:
		return Object{}, err
	}
	o.text = bytes.Clone(o.text)
	return o, nil
}

func (o Object) value(name string) value {
	for _, m := range o.members {
		if m.name == name {
			return o.valueOf(m)
		}
	}
	return nil
}

func (o Object) valueOf(m member) value { return o.text[m.from:m.to:m.to] }

// Type returns the member "type", such as "intrusion-set".
func (o Object) Type() string { return o.kind }

// ID returns the member "id".
func (o Object) ID() ID { return o.id }

// Text returns the text of a member that is a string. It is empty for a member that is something else, or is not there.
func (o Object) Text(name string) string { return o.value(name).text() }

// Member returns the value of a member as it is written, and whether there is one. Of several of one name it is the
// first. The bytes must not be changed.
func (o Object) Member(name string) (value json.RawMessage, ok bool) {
	v := o.value(name)
	return json.RawMessage(v), v != nil
}

// Members yields the names and the values of all members in their order, as they are written. The bytes must not be
// changed.
func (o Object) Members() iter.Seq2[string, json.RawMessage] {
	return func(yield func(string, json.RawMessage) bool) {
		for _, m := range o.members {
			if !yield(m.name, json.RawMessage(o.valueOf(m))) {
				return
			}
		}
	}
}

// With returns the object with another value for a member, in the place of the first of that name or, if there is none,
// at the end. All else keeps its spelling. The error is an [*attribution.DocumentError]: value is not JSON, or the name
// is not UTF-8.
func (o Object) With(name string, value json.RawMessage) (Object, error) {
	if !utf8.ValidString(name) {
		return Object{}, &attribution.DocumentError{Code: attribution.CodeInvalidUTF8,
			Message: "the name of the member is not UTF-8"}
	}
	if !json.Valid(value) {
		return Object{}, &attribution.DocumentError{Code: attribution.CodeNotJSON, Path: model.PointerTo(name),
			Message: "the value is not JSON"}
	}
	return o.with(name, bytes.TrimSpace(value)), nil
}

func (o Object) with(name string, v value) Object {
	if at := o.find(name); at >= 0 {
		m := o.members[at]
		return o.rewritten(int(m.from), int(m.to), v)
	}
	added := slices.Concat(quote(name), []byte(": "), v)
	if len(o.members) == 0 {
		return o.rewritten(0, len(o.text), slices.Concat([]byte("{"), added, []byte("}")))
	}
	last := o.members[len(o.members)-1]
	space := o.text[1:o.members[0].at] // before the first name; before the others it is the same
	return o.rewritten(int(last.to), int(last.to), slices.Concat([]byte(","), space, added))
}

// Without returns the object without the members of a name.
func (o Object) Without(name string) Object {
	for {
		at := o.find(name)
		if at < 0 {
			return o
		}
		m := o.members[at]
		switch {
		case at+1 < len(o.members):
			o = o.rewritten(int(m.at), int(o.members[at+1].at), nil)
		case at > 0:
			o = o.rewritten(int(o.members[at-1].to), int(m.to), nil)
		default:
			o = o.rewritten(0, len(o.text), []byte("{}"))
		}
	}
}

func (o Object) find(name string) int {
	return slices.IndexFunc(o.members, func(m member) bool { return m.name == name })
}

// rewritten returns the object with other text from one offset to another.
func (o Object) rewritten(from, to int, text []byte) Object {
	out := newNames().made(slices.Concat(o.text[:from], text, o.text[to:]))
	out.lead = o.lead
	return out
}

// Equal reports whether two objects have the same members in the same order, with values that are written alike but for
// white space.
func (o Object) Equal(p Object) bool {
	if bytes.Equal(o.text, p.text) {
		return true
	}
	return slices.EqualFunc(o.members, p.members, func(a, b member) bool {
		return a.name == b.name && equal(o.valueOf(a), p.valueOf(b))
	})
}

// equal reports whether two values are written alike but for white space.
func equal(a, b value) bool {
	if bytes.Equal(a, b) {
		return true
	}
	if a.kind() != b.kind() || a.kind() != '{' && a.kind() != '[' {
		return false
	}
	return bytes.Equal(a.compact(), b.compact())
}

// MarshalJSON returns the object as it is written. It implements [encoding/json.Marshaler].
func (o Object) MarshalJSON() ([]byte, error) {
	if o.text == nil {
		return []byte("{}"), nil
	}
	return bytes.Clone(o.text), nil
}

// UnmarshalJSON is like [ParseObject]. It implements [encoding/json.Unmarshaler].
func (o *Object) UnmarshalJSON(text []byte) error {
	parsed, err := ParseObject(text)
	if err != nil {
		return err
	}
	*o = parsed
	return nil
}

// String returns the object as it is written.
func (o Object) String() string { return string(o.bytes()) }

var noMembers = []byte("{}")

// bytes returns the object as it is written. The bytes must not be changed.
func (o Object) bytes() []byte {
	if o.text == nil {
		return noMembers
	}
	return o.text
}
