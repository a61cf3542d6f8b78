package model

import (
	"slices"
	"strconv"
	"strings"
)

// A Path is a place in a document, as names of members and indexes of elements from the outermost value on. The zero
// Path is the document.
type Path struct{ steps []step }

type step struct {
	name  string
	index int // of an element; -1: name counts
}

// Enter goes to a member.
func (p *Path) Enter(name string) { p.steps = append(p.steps, step{name, -1}) }

// Element goes to an element of a list.
func (p *Path) Element(index int) { p.steps = append(p.steps, step{"", index}) }

// Leave goes back to what the place is in.
func (p *Path) Leave() { p.steps = p.steps[:len(p.steps)-1] }

// Depth returns how many steps the place is from the outermost value.
func (p *Path) Depth() int { return len(p.steps) }

// Member returns the name of the innermost member that the place is in, or nothing.
func (p *Path) Member() string {
	if p == nil {
		return ""
	}
	for _, s := range slices.Backward(p.steps) {
		if s.index < 0 {
			return s.name
		}
	}
	return ""
}

// Last returns the step to the place from what it is in: the name of a member or, where index is not negative, the
// index of an element.
func (p *Path) Last() (name string, index int) {
	if len(p.steps) == 0 {
		return "", -1
	}
	last := p.steps[len(p.steps)-1]
	return last.name, last.index
}

// String returns the place as a pointer of RFC 6901.
func (p *Path) String() string {
	if p == nil || len(p.steps) == 0 {
		return ""
	}
	return string(p.Append(make([]byte, 0, 64)))
}

// Append appends the place to a text as [Path.String] writes it.
func (p *Path) Append(b []byte) []byte {
	for _, s := range p.steps {
		b = s.append(append(b, '/'))
	}
	return b
}

func (s step) append(b []byte) []byte {
	if s.index >= 0 {
		return strconv.AppendInt(b, int64(s.index), 10)
	}
	if strings.IndexByte(s.name, '~') < 0 && strings.IndexByte(s.name, '/') < 0 {
		return append(b, s.name...)
	}
	return append(b, Escape(s.name)...)
}

var (
	escapes   = strings.NewReplacer("~", "~0", "/", "~1")
	unescapes = strings.NewReplacer("~1", "/", "~0", "~")
)

// Escape returns a name as a token of a pointer (RFC 6901, section 3).
func Escape(name string) string { return escapes.Replace(name) }

// PointerTo returns the pointer that is made of these names.
func PointerTo(names ...string) string {
	size := 0
	for _, name := range names {
		size += len("/") + len(name)
	}
	var b strings.Builder
	b.Grow(size)
	for _, name := range names {
		b.WriteByte('/')
		b.WriteString(Escape(name))
	}
	return b.String()
}

// Tokens returns the names of which a pointer is made; ok is false for what is not a pointer.
func Tokens(pointer string) (names []string, ok bool) {
	if pointer == "" {
		return nil, true
	}
	if pointer[0] != '/' {
		return nil, false
	}
	names = strings.Split(pointer[1:], "/")
	if strings.Contains(pointer, "~") {
		for i, name := range names {
			names[i] = unescapes.Replace(name)
		}
	}
	return names, true
}

// Resolve returns what a pointer leads to in a document of maps and lists, as package encoding/json makes them.
func Resolve(document any, pointer string) (any, bool) {
	names, ok := Tokens(pointer)
	for _, name := range names {
		switch x := document.(type) {
		case map[string]any:
			document, ok = x[name]
		case []any:
			i, err := strconv.Atoi(name)
			if ok = err == nil && i >= 0 && i < len(x) && strconv.Itoa(i) == name; ok {
				document = x[i]
			}
		default:
			ok = false
		}
		if !ok {
			return nil, false
		}
	}
	return document, ok
}
