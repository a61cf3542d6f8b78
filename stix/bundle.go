package stix

import (
	"bytes"
	"io"
	"slices"
	"sync/atomic"
)

// A Bundle is a STIX bundle (STIX 2.1, section 8) without loss: its objects in their order, and around them the
// envelope, which is the bundle's own members. Decoding a bundle and encoding it again gives the same bytes. It may
// also be one object, or a list of objects, that came without an envelope.
//
// Objects may be added, replaced and taken out; the rest of the bundle keeps its spelling. A Bundle is safe for
// concurrent reading. The zero Bundle is a list without objects.
type Bundle struct {
	Objects []Object

	envelope   Object                  // with an empty list of objects; no members: there is none
	head, tail []byte                  // of the document, before and after the objects
	bare       []byte                  // the document, where the envelope has no list of objects
	lone       bool                    // the document is one object
	table      *atomic.Pointer[places] // nil: there is none, and none is made
}

// Envelope returns the bundle's own members, with an empty list in place of its objects. It is zero where objects came
// without a bundle.
func (b *Bundle) Envelope() Object { return b.envelope }

// ID returns the identifier of the bundle.
func (b *Bundle) ID() ID { return b.envelope.ID() }

// Object returns the last version of the object with an identifier, as far as the bundle holds it. In a bundle that was
// decoded, it looks into a table, which follows changes of the list, and of objects that keep their identifier. Where
// an object was put in place of one with another identifier, and the bundle has versions of it elsewhere, ask
// [Bundle.Latest].
func (b *Bundle) Object(id ID) (Object, bool) {
	if b.table == nil || id == "" {
		return b.search(id)
	}
	for range 2 { // since a table may have become old
		t := b.table.Load()
		if t == nil || !t.isOf(b.Objects) {
			t = placesOf(b.Objects)
			b.table.Store(t)
		}
		first := t.first[id]
		if first == 0 {
			break
		}
		if t.isCurrent(first) {
			return b.Objects[t.newest[first-1]-1], true
		}
		b.table.Store(nil)
	}
	return b.search(id)
}

// search is Object without a table.
func (b *Bundle) search(id ID) (o Object, ok bool) {
	for _, each := range b.Objects {
		if each.id == id && (!ok || newer(each, o)) {
			o, ok = each, true
		}
	}
	return o, ok
}

// places are where the objects of a list are, by their identifiers, in their order. They are counted from 1.
type places struct {
	list   []Object
	texts  []*byte // where the texts of the objects were
	first  map[ID]uint32
	newest []uint32 // the place of the last version of the object that is first in a place
	next   []uint32 // the next place with the identifier of that in a place; 0: there is none
}

func placesOf(list []Object) *places {
	n := len(list)
	p := &places{list, make([]*byte, n), make(map[ID]uint32, n), make([]uint32, n), make([]uint32, n)}
	last := make([]uint32, n) // by the first place
	for i, o := range list {
		place := uint32(i + 1)
		p.texts[i] = startOf(o.text)
		first := p.first[o.id]
		if first == 0 {
			first = place
			p.first[o.id], p.newest[first-1] = first, place
		} else {
			p.next[last[first-1]-1] = place
			if newer(o, list[p.newest[first-1]-1]) {
				p.newest[first-1] = place
			}
		}
		last[first-1] = place
	}
	return p
}

// isOf reports whether a list is the one of which the places are.
func (p *places) isOf(list []Object) bool {
	return len(p.list) == len(list) && (len(list) == 0 || &p.list[0] == &list[0])
}

// isCurrent reports whether the versions of the object that is first in a place are where they were.
func (p *places) isCurrent(at uint32) bool {
	for ; at > 0; at = p.next[at-1] {
		if startOf(p.list[at-1].text) != p.texts[at-1] {
			return false
		}
	}
	return true
}

// startOf returns where a text is.
func startOf(text []byte) *byte {
	if len(text) == 0 {
		return nil
	}
	return &text[0]
}

// Latest returns the last version of each object that has an identifier, as the bundle is now: what is put into it
// later is not there.
func (b *Bundle) Latest() map[ID]Object {
	all := make(map[ID]Object, len(b.Objects))
	for _, o := range b.Objects {
		id := o.ID()
		if known, ok := all[id]; id != "" && (!ok || newer(o, known)) {
			all[id] = o
		}
	}
	return all
}

// Encode writes the bundle as it is written. The error is that of w.
func (b *Bundle) Encode(w io.Writer) error {
	head, tail := b.frame()
	out := errWriter{w: w}
	out.write(head)
	for i, o := range b.Objects {
		lead := b.lead(i)
		if i > 0 && bytes.IndexByte(lead, ',') < 0 {
			out.write([]byte{','})
		}
		if i == 0 {
			lead = lead[bytes.IndexByte(lead, ',')+1:]
		}
		out.write(lead)
		out.write(o.bytes())
	}
	out.write(tail)
	return out.err
}

// frame returns what stands before the first object and after the last.
func (b *Bundle) frame() (head, tail []byte) {
	switch {
	case b.bare != nil && len(b.Objects) == 0:
		return b.bare, nil
	case b.bare != nil:
		e := b.envelope.with("objects", value("[]"))
		at := e.members[e.find("objects")].from + 1
		return e.text[:at], append(slices.Clone(e.text[at:]), '\n')
	case b.head == nil && b.tail == nil, b.lone && len(b.Objects) != 1:
		return []byte("["), []byte("\n]\n")
	}
	return b.head, b.tail
}

// lead returns what stands before an object. An object that came from elsewhere is put as the one before it.
func (b *Bundle) lead(i int) []byte {
	for ; i >= 0; i-- {
		if lead := b.Objects[i].lead; lead != nil {
			return lead
		}
	}
	return []byte("\n    ")
}

// errWriter writes until something goes wrong.
type errWriter struct {
	w   io.Writer
	err error
}

func (w *errWriter) write(p []byte) {
	if w.err == nil {
		_, w.err = w.w.Write(p)
	}
}

// Equal reports whether two bundles have equal envelopes and equal objects in the same order.
func (b *Bundle) Equal(c *Bundle) bool {
	if b == nil || c == nil {
		return b == c
	}
	return b.envelope.Equal(c.envelope) && slices.EqualFunc(b.Objects, c.Objects, Object.Equal)
}

// MarshalJSON returns the bundle as it is written. It implements [encoding/json.Marshaler].
func (b *Bundle) MarshalJSON() ([]byte, error) {
	var out bytes.Buffer
	err := b.Encode(&out)
	return out.Bytes(), err
}

// UnmarshalJSON is like [Decode] of text. It implements [encoding/json.Unmarshaler].
func (b *Bundle) UnmarshalJSON(text []byte) error {
	decoded, err := Decode(bytes.NewReader(text))
	if err != nil {
		return err
	}
	*b = *decoded
	return nil
}
