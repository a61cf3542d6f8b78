package misp

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"unicode/utf8"

	"example.com/attribution"
)

// Encode writes the file as MISP publishes its own: members in the order of their names, indented by two spaces, with a
// final newline. The error is that of w, or says what no file can hold: text that is not UTF-8, a member of Meta or
// Extra that is not JSON, a member of Extra that a field has too.
func (f *File) Encode(w io.Writer) error {
	var e encoder
	compact := f.members(&e)
	if e.err != nil {
		return fmt.Errorf("misp: %w", e.err)
	}
	var out bytes.Buffer
	if err := json.Indent(&out, compact, "", "  "); err != nil {
		return fmt.Errorf("misp: %w", err)
	}
	out.WriteByte('\n')
	_, err := w.Write(out.Bytes())
	return err
}

// members returns the file as JSON, without white space of its own.
func (f *File) members(e *encoder) json.RawMessage {
	object := make(map[string]json.RawMessage)
	e.text(object, "name", f.Name)
	e.text(object, "type", f.Type)
	e.text(object, "category", f.Category)
	e.text(object, "description", f.Description)
	e.text(object, "source", f.Source)
	e.text(object, "uuid", f.UUID)
	if f.Version != 0 {
		object["version"] = fmt.Append(nil, f.Version)
	}
	e.texts(object, "authors", f.Authors)
	e.list(object, "values", len(f.Values), func(i int) json.RawMessage { return e.cluster(&f.Values[i]) })
	return e.object(object, f.Extra)
}

// An encoder keeps the first error.
type encoder struct{ err error }

func (e *encoder) fail(err error) {
	if e.err == nil {
		e.err = err
	}
}

func (e *encoder) cluster(c *Cluster) json.RawMessage {
	object := make(map[string]json.RawMessage)
	e.text(object, "value", c.Value)
	e.text(object, "uuid", c.UUID)
	e.text(object, "description", c.Description)
	if c.Revoked {
		object["revoked"] = json.RawMessage("true")
	}
	if len(c.Meta) > 0 {
		object["meta"] = e.object(c.Meta, nil)
	}
	e.list(object, "related", len(c.Related), func(i int) json.RawMessage {
		return e.relation(&c.Related[i])
	})
	return e.object(object, c.Extra)
}

func (e *encoder) relation(r *Relation) json.RawMessage {
	object := make(map[string]json.RawMessage)
	e.text(object, "dest-uuid", r.Dest)
	e.text(object, "type", r.Type)
	e.texts(object, "tags", r.Tags)
	return e.object(object, r.Extra)
}

func (e *encoder) text(object map[string]json.RawMessage, name, value string) {
	if value != "" {
		object[name] = e.string(value)
	}
}

func (e *encoder) texts(object map[string]json.RawMessage, name string, values []string) {
	e.list(object, name, len(values), func(i int) json.RawMessage { return e.string(values[i]) })
}

func (e *encoder) list(object map[string]json.RawMessage, name string, n int, element func(int) json.RawMessage) {
	if n == 0 {
		return
	}
	out := []byte{'['}
	for i := range n {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, element(i)...)
	}
	object[name] = append(out, ']')
}

// object joins members and those of extra, in the order of their names.
func (e *encoder) object(members map[string]json.RawMessage, extra attribution.Extra) json.RawMessage {
	all := make(map[string]json.RawMessage, len(members)+len(extra))
	maps.Copy(all, members)
	for name, value := range extra {
		if _, ok := all[name]; ok {
			e.fail(fmt.Errorf("member %q stands in Extra and has a field", name))
		}
		all[name] = value
	}
	out := []byte{'{'}
	for i, name := range slices.Sorted(maps.Keys(all)) {
		if i > 0 {
			out = append(out, ',')
		}
		if !json.Valid(all[name]) {
			e.fail(fmt.Errorf("member %q is not JSON", name))
		}
		out = append(out, e.string(name)...)
		out = append(out, ':')
		out = append(out, all[name]...)
	}
	return append(out, '}')
}

func (e *encoder) string(s string) json.RawMessage {
	if !utf8.ValidString(s) {
		e.fail(errors.New("text is not UTF-8"))
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(s); err != nil {
		e.fail(err)
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n"))
}
