package stix

import (
	"bytes"
	"slices"

	"example.com/attribution/internal/jsonio"
)

// A printer writes objects.
type printer struct {
	lines  bool // as they stand in a bundle that this package makes; else each on one line, without white space
	shared bool // the objects are kept together, so that their texts share memory, and so do their members

	text    []byte // of the object that is written
	block   []byte // texts of objects before it, where texts share memory
	size    int    // of the block
	members []member
	order   []ranked // the properties of that object
}

// A ranked is a property at an index, with its place in an object.
type ranked struct{ rank, at int }

// begin begins an object whose text takes about so many bytes, or less.
func (p *printer) begin(size int) {
	const first, most = 8 << 10, 64 << 10
	switch {
	case !p.shared:
		p.text = slices.Grow(p.text[:0], size)
		return
	case cap(p.block)-len(p.block) < size:
		p.size = min(max(first, 2*p.size), most)
		p.block = make([]byte, 0, max(p.size, size))
	}
	p.text = p.block[len(p.block):]
}

// room returns where to put as many members of an object.
func (p *printer) room(members int) []member {
	const many = 512
	if !p.shared {
		return make([]member, 0, members)
	}
	if cap(p.members)-len(p.members) < members {
		p.members = make([]member, 0, max(members, many))
	}
	at := len(p.members)
	p.members = p.members[:at+members]
	return p.members[at:at:len(p.members)]
}

// end ends an object, and returns it with its text and members.
func (p *printer) end(o Object, members []member) Object {
	if p.lines {
		p.text = appendLine(p.text, 0)
	}
	p.text = append(p.text, '}')
	o.text, o.members = p.keep(), members
	return o
}

// keep returns the text that was written. Where texts share memory it is in its place, unless the block was too small.
func (p *printer) keep() []byte {
	switch n := len(p.text); {
	case !p.shared, cap(p.text) > cap(p.block)-len(p.block):
		return bytes.Clone(p.text)
	default:
		p.block = p.block[:len(p.block)+n]
		return p.text[:n:n]
	}
}

// here returns the offset in the object that is written.
func (p *printer) here() uint32 { return uint32(len(p.text)) }

// rank returns the place of a property in the objects that this package makes: some come first, some last, and all
// others between.
func rank(name string) int {
	const others = 8
	switch name {
	case "type":
		return 1
	case "spec_version":
		return 2
	case "id":
		return 3
	case "created_by_ref":
		return 4
	case "created":
		return 5
	case "modified":
		return 6
	case "revoked":
		return 7
	case "labels":
		return others + 1
	case "confidence":
		return others + 2
	case "lang":
		return others + 3
	case "external_references":
		return others + 4
	case "object_marking_refs":
		return others + 5
	case "granular_markings":
		return others + 6
	case "extensions":
		return others + 7
	}
	return others
}

// sizeInLines returns about how many bytes an object of these properties takes in lines, or more.
func sizeInLines(properties []property) int {
	size := 256
	for i := range properties {
		size += len(properties[i].name) + len(properties[i].value)*3/2 + 32
	}
	return size
}

// copy returns an object with its text among those that share memory here.
func (p *printer) copy(o Object) Object {
	p.begin(len(o.text))
	p.text = append(p.text, o.text...)
	o.text = p.keep()
	return o
}

// print writes an object that has these properties beside its type, the version and its identifier: those of one rank
// in the order in which they are given.
func (p *printer) print(id ID, properties []property) Object {
	p.order = p.order[:0]
	for i, next := range properties {
		p.order = append(p.order, ranked{rank(next.name), i})
		for at := i; at > 0 && p.order[at-1].rank > p.order[at].rank; at-- {
			p.order[at-1], p.order[at] = p.order[at], p.order[at-1]
		}
	}
	o := Object{kind: id.Type(), id: id}
	if p.lines {
		o.lead = lead
	}
	p.begin(sizeInLines(properties))
	written := p.room(len(properties) + 4) // with the extension of this package
	p.text = append(p.text, '{')
	written = append(written, p.textMember("type", o.kind))
	p.text = append(p.text, ',')
	written = append(written, p.textMember("spec_version", string(Version21)))
	p.text = append(p.text, ',')
	written = append(written, p.textMember("id", string(id)))
	for _, next := range p.order {
		p.text = append(p.text, ',')
		written = append(written, p.property(properties[next.at]))
	}
	return p.end(o, written)
}

// property writes a property.
func (p *printer) property(next property) member {
	out := p.name(next.name)
	if kind := next.value.kind(); p.lines && (kind == '{' || kind == '[') {
		p.text = next.value.appendLines(p.text, 1)
	} else {
		p.text = append(p.text, next.value...)
	}
	out.to = p.here()
	return out
}

// textMember writes a property that is a text.
func (p *printer) textMember(name, text string) member {
	out := p.name(name)
	p.text = appendQuoted(p.text, text)
	out.to = p.here()
	return out
}

// name writes the name of a property, which is where its value begins.
func (p *printer) name(name string) member {
	if p.lines {
		p.text = appendLine(p.text, 1)
	}
	out := member{name: name, at: p.here()}
	p.text = append(appendQuoted(p.text, name), ':')
	if p.lines {
		p.text = append(p.text, ' ')
	}
	out.from = p.here()
	return out
}

// lead is what stands before an object in a bundle that this package makes.
var lead = []byte("\n    ")

// appendLine begins a line of an object in a bundle, at some depth in the object.
func appendLine(b []byte, depth int) []byte {
	b = append(b, lead...)
	for range depth {
		b = append(b, "  "...)
	}
	return b
}

// appendLines appends a value that stands at some depth in an object, in lines as [encoding/json.Indent] has them.
func (n node) appendLines(b []byte, depth int) []byte {
	switch {
	case n.isClosed():
		return n.text.appendLines(b, depth)
	case n.isEmpty():
		return n.append(b)
	}
	opening, closing := byte('{'), byte('}')
	if n.kind == '[' {
		opening, closing = '[', ']'
	}
	b = append(b, opening)
	for i, m := range n.members {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(appendQuoted(appendLine(b, depth+1), m.name), ": "...)
		b = m.appendLines(b, depth+1)
	}
	for i, e := range n.elements {
		if i > 0 {
			b = append(b, ',')
		}
		b = e.appendLines(appendLine(b, depth+1), depth+1)
	}
	return append(appendLine(b, depth), closing)
}

// appendLines does so for the text of an object or an array that has no white space.
func (v value) appendLines(b []byte, depth int) []byte {
	from := 0 // of what is not written yet
	for i := 0; i < len(v); i++ {
		switch c := v[i]; c {
		case '"':
			end, _ := jsonio.Measure(v, i)
			i = end - 1
		case ':':
			b = append(append(b, v[from:i]...), ": "...)
			from = i + 1
		case ',':
			b = appendLine(append(b, v[from:i+1]...), depth)
			from = i + 1
		case '{', '[':
			if v[i+1] == '}' || v[i+1] == ']' {
				i++
				continue
			}
			depth++
			b = appendLine(append(b, v[from:i+1]...), depth)
			from = i + 1
		case '}', ']':
			depth--
			b = appendLine(append(b, v[from:i]...), depth)
			from = i
		}
	}
	return append(b, v[from:]...)
}
