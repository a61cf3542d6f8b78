package jsonio

import (
	"bytes"
	"errors"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// A decoder reads one document that is in memory. Its methods return an error only where decoding cannot go on.
type decoder struct {
	json     *jsontext.Decoder
	data     []byte
	limits   Limits
	values   int // read so far
	problems []Problem
	reported int  // bytes of text in problems
	utf8     bool // the whole document is; to look once is faster than to look at every string
	strings  arena
	scratch  []byte
}

// newDecoder returns a decoder of data, which is within the limits. None of these is zero.
func newDecoder(data []byte, limits Limits) *decoder {
	return &decoder{
		// Duplicate names and invalid UTF-8 are problems here, not syntax errors, so the reader must let them pass.
		json:   jsontext.NewDecoder(bytes.NewBuffer(data), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true)),
		data:   data,
		limits: limits,
		utf8:   utf8.Valid(data),
	}
}

// end checks that nothing follows the document that json has read from data.
func end(data []byte, json *jsontext.Decoder) error {
	if rest := bytes.TrimLeft(data[json.InputOffset():], " \t\r\n"); len(rest) > 0 {
		return &SyntaxError{Offset: int64(len(data) - len(rest)), Err: errTrailing}
	}
	return nil
}

var errTrailing = errors.New("there is more after the end of the document")

// want reports whether the next value is of the given kind. If not, it reads the value and reports a problem.
func (d *decoder) want(kind jsontext.Kind, form string) (bool, error) {
	got := d.json.PeekKind()
	if got == kind {
		return true, d.count()
	}
	text, err := d.skip()
	if err != nil {
		return false, err
	}
	if got == 'n' {
		return false, d.null(text)
	}
	return false, d.report(CodeType, "", text, "write "+form)
}

// null reports that the value that was read last is null.
func (d *decoder) null(text []byte) error {
	return d.report(CodeNull, "", text, "write a value, or leave it out: nothing here is null")
}

// count counts a value against the limit.
func (d *decoder) count() error {
	if d.values++; d.values > d.limits.Values {
		return d.exceeds(LimitValues, d.limits.Values)
	}
	return nil
}

// open reads the start of an object or array.
func (d *decoder) open() error {
	if _, err := d.json.ReadToken(); err != nil {
		return err
	}
	if d.json.StackDepth() > d.limits.Depth {
		return d.exceeds(LimitDepth, d.limits.Depth)
	}
	return nil
}

// more reports whether the open object or array goes on. If not, it reads its end.
func (d *decoder) more() (bool, error) {
	if k := d.json.PeekKind(); k != '}' && k != ']' {
		return true, nil
	}
	_, err := d.json.ReadToken()
	return false, err
}

// quoted reads a string, or the name of a member, as it is written.
func (d *decoder) quoted() ([]byte, error) {
	raw, err := d.json.ReadValue()
	if err != nil {
		return nil, err
	}
	if len(raw)-len(`""`) > d.limits.String {
		return nil, d.exceeds(LimitString, d.limits.String)
	}
	return raw, nil
}

// unquote returns the text of a string. It is invalid if there are bytes that are not UTF-8 or half a surrogate pair, which the text
// has as U+FFFD. The text is good until the next call.
func (d *decoder) unquote(raw []byte) (text []byte, valid bool) {
	text = raw[1 : len(raw)-1]
	if bytes.IndexByte(text, '\\') < 0 && (d.utf8 || utf8.Valid(text)) {
		return text, true
	}
	text, err := jsontext.AppendUnquote(d.scratch[:0], raw)
	d.scratch = text
	return text, err == nil
}

// text reads a string value. It is good until the next call.
func (d *decoder) text() (text []byte, ok bool, err error) {
	if ok, err := d.want('"', "a string"); !ok || err != nil {
		return nil, false, err
	}
	raw, err := d.quoted()
	if err != nil {
		return nil, false, err
	}
	text, valid := d.unquote(raw)
	if !valid {
		return nil, false, d.report(CodeUTF8, "", raw, "write the text in UTF-8, with surrogate pairs whole")
	}
	return text, true, nil
}

// name returns the text of a name. Unless it is valid, it reports a problem of the object and reads the value.
func (d *decoder) name(raw []byte) (name string, valid bool, err error) {
	text, valid := d.unquote(raw)
	if !valid {
		at := d.json.StackPointer().Parent()
		if err := d.reportAt(at, CodeUTF8, string(text), raw, "write the name in UTF-8, with surrogate pairs whole"); err != nil {
			return "", false, err
		}
		_, err := d.skip()
		return "", false, err
	}
	return d.strings.make(text), true, nil
}

func (d *decoder) exceeds(limit Limit, maximum int) error {
	return &LimitError{Limit: limit, Max: maximum, Pointer: d.json.StackPointer(), Offset: d.json.InputOffset()}
}

// names is a set of names of members.
type names map[string]struct{}

// add adds a name and reports whether it is new.
func (n *names) add(name string) bool {
	if _, ok := (*n)[name]; ok {
		return false
	}
	if *n == nil {
		*n = make(names)
	}
	(*n)[name] = struct{}{}
	return true
}
