package jsonio

import (
	"encoding/json"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// skip reads the next value, whatever it is, and returns its text.
func (d *decoder) skip() (text []byte, err error) {
	kind, text, err := d.value()
	if err != nil {
		return nil, err
	}
	return d.rest(kind, text)
}

// rest reads what is left of a value after its first token, and returns its text. Values that nobody asked for keep the
// limits, too, and have no duplicate names and no invalid UTF-8.
func (d *decoder) rest(kind jsontext.Kind, text []byte) ([]byte, error) {
	start := d.json.InputOffset() - 1
	switch kind {
	case '{':
		err := d.skipMembers(nil)
		return d.since(start), err
	case '[':
		for {
			more, err := d.element()
			if !more || err != nil {
				return d.since(start), err
			}
			if _, err := d.skip(); err != nil {
				return nil, err
			}
		}
	case '"':
		if _, valid := d.unquote(text); !valid {
			return text, d.report(CodeUTF8, "", text, "write the text in UTF-8, with surrogate pairs whole")
		}
	}
	return text, nil
}

// skipMembers reads the members of an open object that are left, and its end. For an object of some kind, kind says so.
func (d *decoder) skipMembers(kind *kindMember) error {
	var seen names
	for {
		raw, err := d.member()
		if raw == nil || err != nil {
			return err
		}
		name, valid, err := d.name(raw)
		if err != nil {
			return err
		}
		switch {
		case !valid:
			continue
		case kind != nil && name == kindName:
			err = kind.decode(d)
		case !seen.add(name):
			err = d.again()
		default:
			var text []byte
			if text, err = d.skip(); err == nil && kind != nil && strings.EqualFold(name, kindName) {
				err = d.misspelt(kindName, text)
			}
		}
		if err != nil {
			return err
		}
	}
}

// again reads the value of a member whose name came before.
func (d *decoder) again() error {
	text, err := d.skip()
	if err != nil {
		return err
	}
	return d.report(CodeDuplicate, "", text, "keep one of the members of this name; the first was taken")
}

// raw reads the next value, whatever it is, and returns its compact form. It is nil if there was a problem in it.
func (d *decoder) raw() (json.RawMessage, error) {
	before := len(d.problems)
	text, err := d.skip()
	if err != nil || len(d.problems) > before {
		return nil, err
	}
	return Compact(text)
}

// Compact returns JSON text without white space and with strings in their shortest form. Members keep their order and
// numbers their spelling. Text with invalid UTF-8 or with duplicate names is an error.
func Compact(text []byte) (json.RawMessage, error) {
	compact, err := jsontext.AppendFormat(nil, text)
	if err != nil {
		return nil, documentError(err)
	}
	return compact, nil
}
