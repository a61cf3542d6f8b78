package coding

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"reflect"
	"slices"
	"strconv"

	"example.com/attribution"
	"example.com/attribution/internal/model"
	"github.com/go-json-experiment/json/jsontext"
)

// losses reads the rows back and returns what differs then. So nothing can be missing without a loss.
func (w *tableRows) losses() ([]attribution.Loss, error) {
	back, err := Reader{}.Case(w.rows...)
	if err != nil {
		return nil, errors.Join(errors.New("coding: the rows of "+w.c.ID+" cannot be read"), err)
	}
	if back == nil {
		back = &attribution.Case{ID: w.c.ID}
	}
	var sides [2]jsontext.Value
	for i, c := range []*attribution.Case{w.c, back} {
		var b bytes.Buffer
		if err := c.Encode(&b); err != nil {
			return nil, err
		}
		sides[i] = bytes.TrimSpace(b.Bytes())
	}
	l := lost{id: w.c.ID}
	if err := l.compare(nil, sides[0], sides[1]); err != nil {
		return nil, err
	}
	return l.out, nil
}

// lost lists what one document has and another does not. It reads no more of them than what differs.
type lost struct {
	id  string
	out []attribution.Loss
}

// absent is the value of what a document does not have.
var absent = jsontext.Value("null")

func (l *lost) compare(path []string, a, b jsontext.Value) error {
	if bytes.Equal(a, b) {
		return nil
	}
	x, err := newNode(a)
	if err != nil {
		return err
	}
	y, err := newNode(b)
	if err != nil {
		return err
	}
	switch {
	case x.kind == '{' && y.kind == '{':
		for _, name := range slices.Sorted(maps.Keys(x.members)) {
			other, ok := y.members[name]
			if !ok {
				other = absent
			}
			if err := l.compare(append(path, name), x.members[name], other); err != nil {
				return err
			}
		}
		return nil
	case x.kind == '[' && y.kind == '[' && len(y.elements) <= len(x.elements):
		for i := range x.elements {
			other := absent
			if i < len(y.elements) {
				other = y.elements[i]
			}
			if err := l.compare(append(path, strconv.Itoa(i)), x.elements[i], other); err != nil {
				return err
			}
		}
		return nil
	}
	value, err := decoded(a)
	if err != nil {
		return err
	}
	if other, err := decoded(b); err != nil || reflect.DeepEqual(value, other) {
		return err
	}
	l.lose(path, value)
	return nil
}

// A node is a JSON value taken apart, without what its parts are made of.
type node struct {
	kind     jsontext.Kind
	members  map[string]jsontext.Value // of an object
	elements []jsontext.Value          // of an array
}

func newNode(raw jsontext.Value) (node, error) {
	n := node{kind: raw.Kind()}
	if n.kind != '{' && n.kind != '[' {
		return n, nil
	}
	d := jsontext.NewDecoder(bytes.NewBuffer(raw), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if _, err := d.ReadToken(); err != nil {
		return n, err
	}
	if n.kind == '{' {
		n.members = make(map[string]jsontext.Value)
	}
	for d.PeekKind() != '}' && d.PeekKind() != ']' {
		name := ""
		if n.kind == '{' {
			token, err := d.ReadToken()
			if err != nil {
				return n, err
			}
			name = token.String()
		}
		value, err := d.ReadValue()
		if err != nil {
			return n, err
		}
		end := int(d.InputOffset())
		if value = raw[end-len(value) : end]; n.kind == '{' { // the decoder's own lasts until it reads on
			n.members[name] = value
		} else {
			n.elements = append(n.elements, value)
		}
	}
	return n, nil
}

// decoded returns a value as package encoding/json has it, its numbers as they are written.
func decoded(raw jsontext.Value) (any, error) {
	var value any
	in := json.NewDecoder(bytes.NewReader(raw))
	in.UseNumber()
	err := in.Decode(&value)
	return value, err
}

func (l *lost) lose(path []string, value any) {
	out := attribution.Loss{Object: l.id, Reason: "a table of acts has no column for it"}
	if len(path) > 1 && slices.Contains(attribution.Collections(), attribution.Collection(path[0])) {
		out.Object, path = path[0]+"/"+path[1], path[2:]
	}
	for _, name := range path {
		out.Path += "/" + model.Escape(name)
	}
	if text, ok := value.(string); ok {
		out.Value = text
	} else if text, err := json.Marshal(value); err == nil {
		out.Value = string(text)
	}
	l.out = append(l.out, out)
}
