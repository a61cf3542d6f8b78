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
	strings  Arena
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
	if rest := bytes.TrimLeft(data[json.InputOffset():], space); len(rest) > 0 {
		return &SyntaxError{Offset: int64(len(data) - len(rest)), Err: errTrailing}
	}
	return nil
}

var errTrailing = errors.New("there is more after the end of the document")

// token reads the next token. Text is a string, number or literal as it is written.
//
// The document is in memory, so the text is taken from there. To read the token as a value would give it too, but only
// after another look at what comes next.
func (d *decoder) token() (kind jsontext.Kind, text []byte, err error) {
	start := d.json.InputOffset()
	token, err := d.json.ReadToken()
	if err != nil {
		return 0, nil, err
	}
	switch kind = token.Kind(); kind {
	case '"':
		text = d.since(start)
		text = text[bytes.IndexByte(text, '"'):]
		if len(text)-len(`""`) > d.limits.String {
			return 0, nil, d.exceeds(LimitString, d.limits.String)
		}
	case '{', '[':
		if d.json.StackDepth() > d.limits.Depth {
			return 0, nil, d.exceeds(LimitDepth, d.limits.Depth)
		}
	case '}', ']':
	default:
		text = bytes.TrimLeft(d.since(start), space+",:")
	}
	return kind, text, nil
}

// space is the white space of JSON.
const space = " \t\r\n"

// since returns the text read since an offset.
func (d *decoder) since(start int64) []byte {
	return d.data[start:d.json.InputOffset():d.json.InputOffset()]
}

// value reads the first token of the next value, which counts against the limit.
func (d *decoder) value() (kind jsontext.Kind, text []byte, err error) {
	if d.values++; d.values > d.limits.Values {
		return 0, nil, d.exceeds(LimitValues, d.limits.Values)
	}
	return d.token()
}

// want reads the first token of the next value if the value is of the given kind, which c decodes. If not, it reads the
// value and reports a problem.
func (d *decoder) want(want jsontext.Kind, form string, c coder) (text []byte, ok bool, err error) {
	kind, text, err := d.value()
	if err != nil {
		return nil, false, err
	}
	if kind == want {
		return text, true, nil
	}
	return nil, false, d.unwanted(kind, text, form, c)
}

// unwanted reports that the value whose first token was read last has a wrong type, and reads what is left of it.
func (d *decoder) unwanted(kind jsontext.Kind, text []byte, form string, c coder) error {
	text, err := d.rest(kind, text)
	if err != nil {
		return err
	}
	if kind == 'n' {
		return d.null(text)
	}
	if form == formObject {
		form = formOf(c)
	}
	return d.suggest(CodeType, text, "write "+form, fitted(c, kind, text))
}

// null reports that the value that was read last is null.
func (d *decoder) null(text []byte) error {
	return d.report(CodeNull, "", text, "write a value, or leave it out: nothing here is null")
}

// element reports whether the open array goes on. If not, it reads its end.
func (d *decoder) element() (bool, error) {
	if d.json.PeekKind() != ']' {
		return true, nil
	}
	_, err := d.json.ReadToken()
	return false, err
}

// member reads the name of the next member of the open object, as it is written, or the end of the object, which has
// none.
func (d *decoder) member() (name []byte, err error) {
	_, name, err = d.token()
	return name, err
}

// unquote returns the text of a string. It is invalid if there are bytes that are not UTF-8 or half a surrogate pair,
// which the text has as U+FFFD. The text is good until the next call.
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
	raw, ok, err := d.want('"', formText, stringCoder{})
	if !ok || err != nil {
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
	return d.strings.Keep(text), true, nil
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
