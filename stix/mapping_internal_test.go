package stix

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/attribution/internal/casetest"
	"example.com/attribution/stix/internal/spec"
	"github.com/google/uuid"
)

// What is written as a standard property is read back without the extension: a mapping has two directions.
func TestWrittenIsRead(t *testing.T) {
	c := casetest.Complete()
	m, err := compose(c, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, ref := range slices.Sorted(maps.Keys(m.entities)) {
		for name := range m.entity(ref).told.member(stixKey).members() {
			if m.entity(ref).whole.member(stixKey).member(name.text()) == nil {
				t.Errorf("%s: the property %s is written and not read; read it in the read_*.go of its object", ref, name.text())
			}
		}
	}
}

// sample returns an object of a type that has all properties that are texts, numbers or lists of them. Of words that a
// property may have it has the first, or the last.
func sample(o *spec.Object, last bool) string {
	id := newID(o.Name, uuid.UUID{0: 1, 6: 0x40, 8: 0x80})
	text := fmt.Sprintf(`{"type":%q,"spec_version":"2.1","id":%q,"created":%[3]q,"modified":%[3]q`, o.Name, id, sampled)
	for _, p := range o.Properties {
		value := ""
		switch p.Kind {
		case spec.String:
			value = `"the ` + p.Name + `"`
		case spec.Vocabulary:
			value = quoted(p.Words[0])
			if last {
				value = quoted(p.Words[len(p.Words)-1])
			}
		case spec.Timestamp:
			value = quoted(sampled)
		case spec.Integer:
			value = `7`
		}
		if value == "" || slices.Contains([]string{"type", "spec_version", "id", "created", "modified"}, p.Name) {
			continue
		}
		if p.List {
			value = "[" + value + "]"
		}
		text += fmt.Sprintf(`,%q:%s`, p.Name, value)
	}
	return text + "}"
}

const sampled = "2020-01-02T03:04:05.000Z"

func quoted(text string) string { return `"` + text + `"` }

// What is read of an object is written on it again, or kept for it.
func TestReadIsWritten(t *testing.T) {
	for _, kind := range []string{"campaign", "identity", "incident", "intrusion-set", "location", "threat-actor"} {
		for _, last := range []bool{false, true} {
			text := sample(spec.Lookup(kind, spec.V21), last)
			b, err := Decode(strings.NewReader(`{"type":"bundle","id":"bundle--5f0d9c1e-6f0c-4a43-9c1b-0c2b4f5d7a11","objects":[` + text + `]}`))
			if err != nil {
				t.Fatal(err)
			}
			c, _, err := b.Case()
			if err != nil {
				t.Fatal(err)
			}
			back, _, err := FromCase(c, Options{Modified: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)})
			if err != nil {
				t.Fatal(err)
			}
			o := b.Objects[0]
			at := slices.IndexFunc(back.Objects, func(x Object) bool { return x.ID() == o.ID() })
			if at < 0 {
				t.Errorf("%s is read and not written: %s", kind, text)
				continue
			}
			for name := range o.Members() {
				if _, ok := back.Objects[at].Member(name); !ok {
					t.Errorf("%s: the property %s is read and not written; write it in the write_*.go of its object", kind, name)
				}
			}
		}
	}
}
