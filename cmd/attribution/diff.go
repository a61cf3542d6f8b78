package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/columns"
	"example.com/attribution/query"
)

// change is what diff prints with -json. The entity is empty for what the case says of itself; before and after are
// null where a case does not have it.
type change struct {
	Entity attribution.Ref  `json:"entity"`
	Change query.ChangeKind `json:"change"`
	Before json.RawMessage  `json:"before"`
	After  json.RawMessage  `json:"after"`
}

func (p *program) diff(o *options, args []string) int {
	a, b, status := p.two("two files are needed: diff A B", args)
	if b == nil {
		return status
	}
	changes, err := query.Diff(a, b)
	if err != nil {
		return p.fail("%v", err)
	}
	status = p.list(func(w io.Writer) error {
		for _, c := range changes {
			var err error
			if o.json {
				err = object(w, change{c.Entity, c.Kind, c.Before, c.After})
			} else {
				err = writeChange(w, c)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	if status == exitOK && len(changes) > 0 {
		return exitFindings
	}
	return status
}

// two reads the two cases that a command compares. The second is nil if it cannot.
func (p *program) two(usage string, args []string) (a, b *attribution.Case, status int) {
	if len(args) != 2 {
		return nil, nil, p.fail("%s", usage)
	}
	if a, status = p.decoded(args[0]); a == nil {
		return nil, nil, status
	}
	b, status = p.decoded(args[1])
	return a, b, status
}

// decoded reads the case of a file. It need not be valid, so that what is being worked on can be compared; but a value
// that could not be decoded would look like one that is not there.
func (p *program) decoded(name string) (*attribution.Case, int) {
	for l, err := range p.read(name) {
		malformed, unreadable := undecoded(err)
		switch {
		case unreadable != nil:
			return nil, p.unreadable(l.input, unreadable)
		case l.several:
			return nil, p.fail("%s: %s", name, severalCases)
		case len(malformed) > 0:
			return nil, p.blame(l.input, malformed)
		}
		return l.Case, exitOK
	}
	return nil, p.fail("%s: there is no case in it", name)
}

// writeChange writes a change for people: of an entity that both cases have, only what differs.
func writeChange(w io.Writer, c query.Change) error {
	entity := string(c.Entity)
	if entity == "" {
		entity = "the case itself"
	}
	switch c.Kind {
	case query.Added:
		_, err := fmt.Fprintf(w, "+ %s\n    + %s\n", escaped(entity), escaped(string(c.After)))
		return err
	case query.Removed:
		_, err := fmt.Fprintf(w, "- %s\n    - %s\n", escaped(entity), escaped(string(c.Before)))
		return err
	}
	before, err := value(c.Before)
	if err != nil {
		return err
	}
	after, err := value(c.After)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(w, "~ %s\n", escaped(entity)); err != nil {
		return err
	}
	return differences(w, "", before, after)
}

// value decodes JSON with its numbers as they are written.
func value(text json.RawMessage) (v any, err error) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	err = d.Decode(&v)
	return v, err
}

// absent is the value of a member that is not there.
type absent struct{}

// differences writes in what two values differ, as far down as they are alike.
func differences(w io.Writer, path string, before, after any) error {
	if a, ok := before.(map[string]any); ok {
		if b, ok := after.(map[string]any); ok {
			return memberDifferences(w, path, a, b)
		}
	}
	if a, ok := before.([]any); ok {
		if b, ok := after.([]any); ok {
			return elementDifferences(w, path, a, b)
		}
	}
	x, y := text(before), text(after)
	if x == y {
		return nil
	}
	if _, err := fmt.Fprintf(w, "    %s\n", escaped(strings.TrimPrefix(path, "/"))); err != nil {
		return err
	}
	for _, side := range []struct{ mark, text string }{{"-", x}, {"+", y}} {
		if side.text == "" {
			continue
		}
		if _, err := fmt.Fprintf(w, "      %s %s\n", side.mark, escaped(side.text)); err != nil {
			return err
		}
	}
	return nil
}

func memberDifferences(w io.Writer, path string, before, after map[string]any) error {
	names := slices.Sorted(maps.Keys(before))
	for name := range after {
		if _, ok := before[name]; !ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		a, ok := before[name]
		if !ok {
			a = absent{}
		}
		b, ok := after[name]
		if !ok {
			b = absent{}
		}
		if err := differences(w, path+"/"+name, a, b); err != nil {
			return err
		}
	}
	return nil
}

// elementDifferences leaves out what two lists have in common at their ends, so that one element more is listed as one
// element more.
func elementDifferences(w io.Writer, path string, before, after []any) error {
	same := func(a, b any) bool { return text(a) == text(b) }
	at := 0
	for at < len(before) && at < len(after) && same(before[at], after[at]) {
		at++
	}
	before, after = before[at:], after[at:]
	for len(before) > 0 && len(after) > 0 && same(before[len(before)-1], after[len(after)-1]) {
		before, after = before[:len(before)-1], after[:len(after)-1]
	}
	for i := range max(len(before), len(after)) {
		a, b := any(absent{}), any(absent{})
		if i < len(before) {
			a = before[i]
		}
		if i < len(after) {
			b = after[i]
		}
		if err := differences(w, path+"/"+strconv.Itoa(at+i), a, b); err != nil {
			return err
		}
	}
	return nil
}

// text encodes a value on one line; what is absent is empty.
func text(v any) string {
	if v == (absent{}) {
		return ""
	}
	var out bytes.Buffer
	if err := object(&out, v); err != nil {
		return err.Error()
	}
	return string(bytes.TrimSpace(out.Bytes()))
}

// escaped writes what would move or hide other text on a terminal as JSON escapes, and leaves all else as it is.
func escaped(text string) string {
	text = strings.ToValidUTF8(text, "\uFFFD")
	if !strings.ContainsFunc(text, columns.Disturbs) {
		return text
	}
	var out strings.Builder
	for _, r := range text {
		if columns.Disturbs(r) {
			fmt.Fprintf(&out, `\u%04x`, r)
		} else {
			out.WriteRune(r)
		}
	}
	return out.String()
}
