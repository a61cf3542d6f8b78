package misp

import (
	"bytes"
	"encoding/json"
	"example.com/attribution"
	"example.com/attribution/internal/clip"
	"example.com/attribution/internal/jsonio"
	"example.com/attribution/internal/model"
	"io"
	"strconv"
)

// Decode reads a cluster file of at most 64 MiB. Values of a wrong type give an error of type [attribution.Findings] with all of them,
// and the file; they are kept under Extra. Text that is no JSON object, or has two members of one name, gives an
// [*attribution.DocumentError] and no file.
func Decode(r io.Reader) (*File, error) {
	data, err := jsonio.Read(r, jsonio.Limits{})
	if err != nil {
		return nil, documentError(err)
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, documentError(&jsonio.SyntaxError{Err: io.ErrUnexpectedEOF})
	}
	members, err := jsonio.Members(data)
	if err != nil {
		return nil, documentError(err)
	}
	var d decoder
	var f File
	f.Extra = d.object("", members, map[string]field{
		"name":        text(&f.Name),
		"type":        text(&f.Type),
		"category":    text(&f.Category),
		"description": text(&f.Description),
		"source":      text(&f.Source),
		"uuid":        text(&f.UUID),
		"version":     number(&f.Version),
		"authors":     texts(&f.Authors),
		"values":      list(&d, &f.Values, (*decoder).cluster),
	})
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
type decoder struct{ findings attribution.Findings }

// A field receives the value of a member, which stands at path. It reports whether the value is of its type, and whether the field then
// holds all of it.
type field func(path string, raw json.RawMessage) (fits, holds bool)

// object gives the members of the object at path to their fields and returns those that no field holds.
func (d *decoder) object(path string, members []jsonio.Member, fields map[string]field) attribution.Extra {
	var extra attribution.Extra
	for _, m := range members {
		at := path + "/" + model.Escape(m.Name)
		fits, holds := true, false
		if set, ok := fields[m.Name]; ok {
			if fits, holds = set(at, m.Value); !fits {
				d.report(at, m.Value, "is not of the type that the member takes")
			}
		}
		if !holds {
			if extra == nil {
				extra = make(attribution.Extra)
			}
			extra[m.Name] = m.Value
		}
	}
	return extra
}

// maxValue is how much of a malformed value a finding shows.
const maxValue = 64

func (d *decoder) report(path string, raw json.RawMessage, message string) {
	d.findings = append(d.findings, attribution.Finding{Path: path, Code: attribution.CodeWrongType, Severity: attribution.SeverityError,
		Value: clip.Text(string(raw), maxValue), Message: message})
}

func (d *decoder) cluster(path string, members []jsonio.Member) Cluster {
	var c Cluster
	c.Extra = d.object(path, members, map[string]field{
		"value":       text(&c.Value),
		"uuid":        text(&c.UUID),
		"description": text(&c.Description),
		"revoked":     truth(&c.Revoked),
		"meta":        meta(&c.Meta),
		"related":     list(d, &c.Related, (*decoder).relation),
	})
	return c
}

func (d *decoder) relation(path string, members []jsonio.Member) Relation {
	var r Relation
	r.Extra = d.object(path, members, map[string]field{
		"dest-uuid": text(&r.Dest),
		"type":      text(&r.Type),
		"tags":      texts(&r.Tags),
	})
	return r
}

func text(to *string) field {
	return func(_ string, raw json.RawMessage) (fits, holds bool) {
		*to, fits = decodeString(raw)
		return fits, *to != ""
	}
}

func texts(to *[]string) field {
	return func(_ string, raw json.RawMessage) (fits, holds bool) {
		*to, fits = decodeStrings(raw)
		return fits, len(*to) > 0
	}
}

func number(to *int) field {
	return func(_ string, raw json.RawMessage) (fits, holds bool) {
		n, err := strconv.Atoi(string(raw))
		if err != nil {
			return false, false
		}
		*to = n
		return true, n != 0
	}
}

func truth(to *bool) field {
	return func(_ string, raw json.RawMessage) (fits, holds bool) {
		*to = string(raw) == "true"
		return *to || string(raw) == "false", *to
	}
}

func meta(to *Meta) field {
	return func(_ string, raw json.RawMessage) (fits, holds bool) {
		members, err := jsonio.Members(raw)
		if err != nil {
			return false, false
		}
		if len(members) == 0 {
			return true, false
		}
		*to = make(Meta, len(members))
		for _, m := range members {
			(*to)[m.Name] = m.Value
		}
		return true, true
	}
}

// list decodes a list of objects. A list in which something else stands is not of its type.
func list[T any](d *decoder, to *[]T, element func(*decoder, string, []jsonio.Member) T) field {
	return func(path string, raw json.RawMessage) (fits, holds bool) {
		var elements []json.RawMessage
		if raw[0] != '[' || json.Unmarshal(raw, &elements) != nil {
			return false, false
		}
		objects := make([][]jsonio.Member, len(elements))
		for i, e := range elements {
			var err error
			if objects[i], err = jsonio.Members(e); err != nil {
				return false, false
			}
		}
		for i, members := range objects {
			*to = append(*to, element(d, path+"/"+strconv.Itoa(i), members))
		}
		return true, len(elements) > 0
	}
}

func decodeString(raw json.RawMessage) (text string, ok bool) {
	if len(raw) == 0 || raw[0] != '"' || json.Unmarshal(raw, &text) != nil {
		return "", false
	}
	return text, true
}

func decodeStrings(raw json.RawMessage) ([]string, bool) {
	var elements []json.RawMessage
	if len(raw) == 0 || raw[0] != '[' || json.Unmarshal(raw, &elements) != nil {
		return nil, false
	}
	out := make([]string, len(elements))
	for i, e := range elements {
		var ok bool
		if out[i], ok = decodeString(bytes.TrimSpace(e)); !ok {
			return nil, false
		}
	}
	return out, true
}
