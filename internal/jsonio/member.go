package jsonio

import (
	"bytes"
	"encoding/json"
	"errors"

	"github.com/go-json-experiment/json/jsontext"
)

// A Member is one member of an object.
type Member struct {
	Name  string
	Value json.RawMessage
}

// Members returns the members of an object in their order, with their values as they are written. The error is a
// [*SyntaxError] for text that is not one JSON object, has invalid UTF-8 or two members of one name.
func Members(object []byte) ([]Member, error) {
	d := jsontext.NewDecoder(bytes.NewBuffer(object))
	if d.PeekKind() != '{' {
		return nil, &SyntaxError{Err: errNoObject}
	}
	if _, err := d.ReadToken(); err != nil {
		return nil, documentError(err)
	}
	var members []Member
	for d.PeekKind() != '}' {
		name, err := d.ReadToken()
		if err != nil {
			return nil, documentError(err)
		}
		m := Member{Name: name.String()} // before the next read, which the token does not survive
		value, err := d.ReadValue()
		if err != nil {
			return nil, documentError(err)
		}
		m.Value = bytes.Clone(value)
		members = append(members, m)
	}
	if _, err := d.ReadToken(); err != nil {
		return nil, documentError(err)
	}
	if err := end(object, d); err != nil {
		return nil, err
	}
	return members, nil
}

var errNoObject = errors.New("it is not an object")
