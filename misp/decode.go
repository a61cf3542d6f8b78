package misp

import (
	"bytes"
	"encoding/json"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/internal/clip"
	"example.com/attribution/internal/jsonio"
	"example.com/attribution/internal/model"
)

// Decode reads a cluster file of at most 64 MiB. Values of a wrong type give an error of type [attribution.Findings]
// with all of them, and the file; they are kept under Extra. Text that is not a JSON object, or has two members of one
// name, gives an [*attribution.DocumentError] and no file.
func Decode(r io.Reader) (*File, error) {
	data, err := jsonio.Read(r, jsonio.Limits{})
	if err != nil {
		return nil, documentError(err)
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, documentError(&jsonio.SyntaxError{Err: io.ErrUnexpectedEOF})
	}
	members, err := jsonio.Members(data) // which are well formed to their last depth
	if err != nil {
		return nil, documentError(err)
	}
	var d decoder
	var f File
	for _, m := range members {
		f.Extra = d.keep(f.Extra, m.Name, m.Value, d.file(&f, m.Name, m.Value))
	}
	return &f, d.findings.Err()
}

// documentError turns what stopped the reader into an error of the root package.
func documentError(err error) error {
	if f, ok := jsonio.FailureOf(err); ok {
		return &attribution.DocumentError{Code: attribution.Code(f.Code), Path: f.Path, Offset: f.Offset, Message: f.Message}
	}
	return err
}

// A decoder collects what is wrong with a file.
type decoder struct {
	findings attribution.Findings
	path     []step
}

// A step leads to a member, or to an element of a list.
type step struct {
	name  string
	index int // of an element; the name is empty
}

// A state says what became of a value.
type state uint8

const (
	unknown state = iota // no field takes the member
	held                 // a field holds all of the value
	empty                // the value is of the type of its field, which does not distinguish it from none
	misfit               // the value is of another type
)

func stateOf(fits, holds bool) state {
	switch {
	case !fits:
		return misfit
	case !holds:
		return empty
	}
	return held
}

// keep adds to extra what no field holds, and reports what is not of its type.
func (d *decoder) keep(extra attribution.Extra, name string, raw json.RawMessage, s state) attribution.Extra {
	if s == held {
		return extra
	}
	if s == misfit {
		d.report(name, raw, "is not of the type that the member takes")
	}
	if extra == nil {
		extra = make(attribution.Extra)
	}
	extra[name] = raw
	return extra
}

func (d *decoder) file(f *File, name string, raw json.RawMessage) state {
	switch name {
	case "name":
		return text(&f.Name, raw)
	case "type":
		return text(&f.Type, raw)
	case "category":
		return text(&f.Category, raw)
	case "description":
		return text(&f.Description, raw)
	case "source":
		return text(&f.Source, raw)
	case "uuid":
		return text(&f.UUID, raw)
	case "version":
		return number(&f.Version, raw)
	case "authors":
		return texts(&f.Authors, raw)
	case "values":
		return list(d, name, &f.Values, raw, (*decoder).cluster)
	}
	return unknown
}

// maxValue is how much of a malformed value a finding shows.
const maxValue = 64

// report reports the value of a member of the object that is being read.
func (d *decoder) report(name string, raw json.RawMessage, message string) {
	var path strings.Builder
	for _, s := range append(d.path, step{name: name}) {
		path.WriteByte('/')
		if s.name == "" {
			path.WriteString(strconv.Itoa(s.index))
		} else {
			path.WriteString(model.Escape(s.name))
		}
	}
	d.findings = append(d.findings, attribution.Finding{Path: path.String(), Code: attribution.CodeWrongType,
		Severity: attribution.SeverityError,
		Value:    clip.Text(string(raw), maxValue), Message: message})
}

func (d *decoder) cluster(c *Cluster, raw []byte) {
	for name, value := range entries(raw) {
		c.Extra = d.keep(c.Extra, name, value, d.clusterMember(c, name, value))
	}
}

func (d *decoder) clusterMember(c *Cluster, name string, raw json.RawMessage) state {
	switch name {
	case "value":
		return text(&c.Value, raw)
	case "uuid":
		return text(&c.UUID, raw)
	case "description":
		return text(&c.Description, raw)
	case "revoked":
		c.Revoked = string(raw) == "true"
		return stateOf(c.Revoked || string(raw) == "false", c.Revoked)
	case "meta":
		return meta(&c.Meta, raw)
	case "related":
		return list(d, name, &c.Related, raw, (*decoder).relation)
	}
	return unknown
}

func (d *decoder) relation(r *Relation, raw []byte) {
	for name, value := range entries(raw) {
		s := unknown
		switch name {
		case "dest-uuid":
			s = text(&r.Dest, value)
		case "type":
			s = text(&r.Type, value)
		case "tags":
			s = texts(&r.Tags, value)
		}
		r.Extra = d.keep(r.Extra, name, value, s)
	}
}

// entries yields the members of an object that is well formed, with their names as they read.
func entries(object []byte) iter.Seq2[string, json.RawMessage] {
	return func(yield func(string, json.RawMessage) bool) {
		for name, value := range jsonio.Entries(object) {
			if text, _ := decodeString(name); !yield(text, value) {
				return
			}
		}
	}
}

func text(to *string, raw json.RawMessage) state {
	s, fits := decodeString(raw)
	*to = s
	return stateOf(fits, s != "")
}

func texts(to *[]string, raw json.RawMessage) state {
	list, fits := stringsOf(raw)
	*to = list
	return stateOf(fits, len(list) > 0)
}

func number(to *int, raw json.RawMessage) state {
	n, err := strconv.Atoi(string(raw))
	if err != nil {
		return misfit
	}
	*to = n
	return stateOf(true, n != 0)
}

func meta(to *Meta, raw json.RawMessage) state {
	if raw[0] != '{' {
		return misfit
	}
	for name, value := range entries(raw) {
		if *to == nil {
			*to = make(Meta)
		}
		(*to)[name] = value
	}
	return stateOf(true, len(*to) > 0)
}

// list decodes a list of objects, the value of a member. A list in which something else stands is not of its type.
func list[T any](d *decoder, name string, to *[]T, raw json.RawMessage, element func(*decoder, *T, []byte)) state {
	if raw[0] != '[' {
		return misfit
	}
	n := 0
	for e := range jsonio.Elements(raw) {
		if e[0] != '{' {
			return misfit
		}
		n++
	}
	if n == 0 {
		return empty
	}
	*to = make([]T, n)
	i := 0
	for e := range jsonio.Elements(raw) {
		d.path = append(d.path, step{name: name}, step{index: i})
		element(d, &(*to)[i], e)
		d.path = d.path[:len(d.path)-2]
		i++
	}
	return held
}

// decodeString decodes a string, which need not be well formed.
func decodeString(raw json.RawMessage) (text string, ok bool) {
	if len(raw) < 2 || raw[0] != '"' {
		return "", false
	}
	inner := raw[1 : len(raw)-1]
	if raw[len(raw)-1] == '"' && !bytes.ContainsFunc(inner,
		func(r rune) bool { return r < ' ' || r == '"' || r == '\\' || r == utf8.RuneError }) {
		return string(inner), true
	}
	if json.Unmarshal(raw, &text) != nil {
		return "", false
	}
	return text, true
}

// decodeStrings decodes a list of strings, which need not be well formed.
func decodeStrings(raw json.RawMessage) ([]string, bool) {
	if !json.Valid(raw) {
		return nil, false
	}
	return stringsOf(bytes.TrimSpace(raw))
}

// stringsOf decodes a list of strings that is well formed.
func stringsOf(raw json.RawMessage) ([]string, bool) {
	if raw[0] != '[' {
		return nil, false
	}
	out := []string{}
	for e := range jsonio.Elements(raw) {
		s, ok := decodeString(e)
		if !ok {
			return nil, false
		}
		out = append(out, s)
	}
	return out, true
}
