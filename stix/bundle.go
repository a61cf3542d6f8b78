package stix

import (
	"bytes"
	"io"
	"slices"
)

// A Bundle is a STIX bundle (STIX 2.1, section 8) without loss: its objects in their order, and around them the
// envelope, which is the bundle's own members. To decode a bundle and encode it again gives the same bytes. It may also
// be one object, or a list of objects, that came without an envelope.
//
// Objects may be added, replaced and taken out; the rest of the bundle keeps its spelling. A Bundle is safe for
// concurrent reading. The zero Bundle is a list without objects.
type Bundle struct {
	Objects []Object

	envelope   Object // with an empty list of objects; no members: there is none
	head, tail []byte // of the document, before and after the objects
	bare       []byte // the document, where the envelope has no list of objects
	lone       bool   // the document is one object
}

// Envelope returns the bundle's own members, with an empty list in place of its objects. It is zero where objects came
// without a bundle.
func (b *Bundle) Envelope() Object { return b.envelope }

// ID returns the identifier of the bundle.
func (b *Bundle) ID() ID { return b.envelope.ID() }

// Object returns the last version of the object with an identifier, as far as the bundle holds it. It looks through the
// bundle; for more than a few objects, ask [Bundle.Latest] once.
func (b *Bundle) Object(id ID) (o Object, ok bool) {
	for _, each := range b.Objects {
		if each.id == id && (!ok || newer(each, o)) {
			o, ok = each, true
		}
	}
	return o, ok
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
