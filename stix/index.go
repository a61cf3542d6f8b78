package stix

import (
	"math"
	"slices"
	"unicode/utf8"

	"example.com/attribution/internal/jsonio"
)

// names keep one copy of each name of a member, and of each type, of the objects that are read.
type names struct {
	known map[string]*name // by what stands in the text
	kinds map[string]string
	start name // before the first member

	ids     texts
	members []member // the last that were found, and room for more
	shared  bool     // objects are kept together, and so are their members
}

// A name is one of a member.
type name struct {
	quoted string // as it is written, with quotation marks
	text   string
	next   *name // the name that came after it the last time, which is likely to come again
}

// maxNames is more than bundles have; it bounds what a stream can make us keep.
const maxNames = 10_000

func newNames() *names { return &names{known: make(map[string]*name), kinds: make(map[string]string)} }

// object reads the object that starts at an offset of a text, in one pass, and returns it with the offset behind it.
// The offset is negative where the text is not well formed there, of which [jsonio.Fault] has the error. Otherwise an
// error is that of a value that is not an object, or has values that are nested as deep as the limit or deeper. Outer
// is in how many objects and arrays it is itself.
//
// The text of an object is at most as long as an offset can say, which [Limits] sees to.
func (n *names) object(text []byte, start, limit, outer int) (o Object, end int, err error) {
	most := jsonio.MaxDepth - outer
	if limit == math.MaxInt {
		most = limit
	}
	if start >= len(text) || text[start] != '{' {
		if end, _ = jsonio.Skip(text, start, most); end >= 0 {
			err = notObject(text[start:end], int64(start))
		}
		return Object{}, end, err
	}
	found, last := n.room(), &n.start
	i := jsonio.SkipSpace(text, start+1)
	for closed := i < len(text) && text[i] == '}'; !closed; {
		at := i
		if last, i = n.after(last, text, i); i < 0 {
			return Object{}, -1, nil
		}
		from := i
		to, depth := jsonio.Skip(text, from, most-1)
		if to < 0 {
			return Object{}, -1, nil
		}
		if depth >= limit && err == nil {
			err = overDepth(int64(from), limit)
		}
		found = append(found, member{last.text, uint32(at - start), uint32(from - start), uint32(to - start)})
		switch i = jsonio.SkipSpace(text, to); {
		case i < len(text) && text[i] == ',':
			i = jsonio.SkipSpace(text, i+1)
		case i < len(text) && text[i] == '}':
			closed = true
		default:
			return Object{}, -1, nil
		}
	}
	if err != nil {
		return Object{}, i + 1, err
	}
	o.text, o.members = text[start:i+1:i+1], n.keep(found)
	o.identify(n)
	return o, i + 1, nil
}

// made returns an object of a text that this package made, which is well formed.
func (n *names) made(text []byte) Object {
	o, _, _ := n.object(text, 0, math.MaxInt, 0)
	return o
}

// room returns where members may be put.
func (n *names) room() []member {
	if !n.shared {
		return n.members[:0]
	}
	const least, most = 64, 1024
	if cap(n.members)-len(n.members) < least {
		n.members = make([]member, 0, most)
	}
	return n.members[len(n.members):]
}

// keep returns members that were put into room.
func (n *names) keep(found []member) []member {
	n.members = found
	if !n.shared {
		return slices.Clone(found)
	}
	return found[:len(found):len(found)]
}

// after reads the name that starts at an offset of a text, after another, and returns the offset of its value, or a
// negative one.
func (n *names) after(last *name, text []byte, i int) (*name, int) {
	if next := last.next; next != nil && len(text)-i >= len(next.quoted) &&
		string(text[i:i+len(next.quoted)]) == next.quoted {
		return next, jsonio.SkipColon(text, i+len(next.quoted))
	}
	end := jsonio.SkipString(text, i)
	if end < 0 {
		return nil, -1
	}
	last.next = n.intern(text[i:end])
	return last.next, jsonio.SkipColon(text, end)
}

func (n *names) intern(quoted value) *name {
	if known := n.known[string(quoted)]; known != nil {
		return known
	}
	if len(n.known) >= maxNames {
		clear(n.known)
	}
	s := &name{quoted: string(quoted)}
	if raw, plain := quoted.raw(); plain {
		s.text = s.quoted[1 : 1+len(raw)]
	} else {
		s.text = quoted.text()
	}
	n.known[s.quoted] = s
	return s
}

// identify finds the type of an object and its identifier: of several members of one name it is the first.
func (o *Object) identify(n *names) {
	typed, named := false, false
	for _, m := range o.members {
		switch {
		case m.name == "type" && !typed:
			o.kind, typed = n.kind(o.valueOf(m)), true
		case m.name == "id" && !named:
			o.id, named = n.id(o.valueOf(m)), true
		}
	}
}

// id returns the text of an identifier. Those of objects that are read one after the other share memory, as much as an
// object takes by itself.
func (n *names) id(quoted value) ID {
	return ID(n.ids.text(quoted))
}

// texts make strings that share blocks of memory, which are small, since objects may be read one by one.
type texts struct{ arena jsonio.Arena }

// text returns the text of a string.
func (t *texts) text(v value) string {
	if text := v.plain(); utf8.Valid(text) {
		return t.keep(text)
	}
	return v.text()
}

func (t *texts) keep(text []byte) string {
	t.arena.Size = 2 << 10
	return t.arena.Keep(text)
}

// kind returns the text of a type.
func (n *names) kind(quoted value) string {
	if known, ok := n.kinds[string(quoted)]; ok {
		return known
	}
	if len(n.kinds) >= maxNames {
		clear(n.kinds)
	}
	text := quoted.text()
	n.kinds[string(quoted)] = text
	return text
}
