package listing

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"

	"example.com/attribution"
)

// A layout says what is kept of an element. What it does not name is passed over: nothing of it becomes a value.
type layout struct {
	attrs []string           // attributes that are kept
	text  bool               // the text is kept
	sub   map[string]*layout // child elements by local name; a nil one is known, and not kept
}

// leaf keeps the text of an element.
var leaf = &layout{text: true}

// of makes a layout of child elements.
func of(sub map[string]*layout) *layout { return &layout{sub: sub} }

// passed are child elements that are known and not kept.
func (l *layout) passed(names ...string) *layout {
	for _, n := range names {
		l.sub[n] = nil
	}
	return l
}

// leaves are child elements of which the text is kept.
func (l *layout) leaves(names ...string) *layout {
	if l.sub == nil {
		l.sub = make(map[string]*layout)
	}
	for _, n := range names {
		l.sub[n] = leaf
	}
	return l
}

// An element is what is kept of an element of XML.
type element struct {
	name     string
	attrs    []xml.Attr
	text     string
	children []*element
}

// child returns the first child of a name, or an empty one.
func (e *element) child(names ...string) *element {
	for _, name := range names {
		found := &element{}
		for _, c := range e.children {
			if c.name == name {
				found = c
				break
			}
		}
		e = found
	}
	return e
}

// all returns the children of a name.
func (e *element) all(name string) []*element {
	var out []*element
	for _, c := range e.children {
		if c.name == name {
			out = append(out, c)
		}
	}
	return out
}

// value returns the text of a child, cleaned.
func (e *element) value(names ...string) string { return clean(e.child(names...).text) }

// values returns the texts of the children of a name that have one, cleaned.
func (e *element) values(name string) []string {
	var out []string
	for _, c := range e.children {
		if text := clean(c.text); c.name == name && text != "" {
			out = append(out, text)
		}
	}
	return out
}

// has reports whether there is an attribute.
func (e *element) has(name string) bool {
	return slices.ContainsFunc(e.attrs, func(a xml.Attr) bool { return a.Name.Local == name })
}

// attr returns an attribute, cleaned.
func (e *element) attr(name string) string {
	for _, a := range e.attrs {
		if a.Name.Local == name {
			return clean(a.Value)
		}
	}
	return ""
}

// tokens reads a document of XML for a stream.
type tokens struct {
	s     *Stream
	in    *input
	d     *xml.Decoder
	space string // namespace of the root
	told  bool   // of another namespace
}

func newTokens(s *Stream, in *input) *tokens {
	return &tokens{s: s, in: in, d: xml.NewDecoder(in)}
}

// next returns the next token. Package xml checks that elements nest.
func (t *tokens) next() (xml.Token, error) {
	t.in.spent = 0
	tok, err := t.d.Token()
	if err == nil {
		return tok, nil
	}
	return nil, t.failed(err)
}

// failed says what an error of package xml means, without the words of the file.
func (t *tokens) failed(err error) error {
	line, _ := t.d.InputPos()
	if file, ok := errors.AsType[*FileError](err); ok {
		return &FileError{Code: file.Code, Line: line, Message: file.Message}
	}
	if err == io.EOF {
		return err
	}
	syntax, ok := errors.AsType[*xml.SyntaxError](err)
	switch {
	case !ok && strings.Contains(err.Error(), "encoding"):
		return &FileError{Code: CodeEncoding, Line: line, Message: "says that it is not in UTF-8"}
	case !ok && strings.HasPrefix(err.Error(), "xml:"):
		return &FileError{Code: CodeMalformedXML, Line: line, Message: "is not XML 1.0"}
	case !ok:
		return err
	case strings.Contains(syntax.Msg, "unexpected EOF"):
		return &FileError{Code: attribution.CodeTruncated, Line: line, Message: "ends in the middle of an element; fetch it again"}
	case strings.Contains(syntax.Msg, "UTF-8"):
		return &FileError{Code: attribution.CodeInvalidUTF8, Line: line, Message: "is not valid UTF-8"}
	}
	return &FileError{Code: CodeMalformedXML, Line: line, Message: "is not well-formed XML"}
}

func (t *tokens) line() int {
	line, _ := t.d.InputPos()
	return line
}

// root reads up to the start of the document's element, which must be of the name and in one of the namespaces.
func (t *tokens) root(spaces ...string) (xml.StartElement, error) {
	for {
		tok, err := t.next()
		if err != nil {
			return xml.StartElement{}, t.ended(err)
		}
		start, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		t.space = start.Name.Space
		known := false
		for _, s := range spaces {
			known = known || s == t.space
		}
		if !known {
			t.strange()
		}
		return start, nil
	}
}

// strange reports once that elements are in another namespace than the layout's. They are read all the same, by their names.
func (t *tokens) strange() {
	if !t.told {
		t.told = true
		t.s.find(t.line(), CodeNamespace, "", "is the line of an element that is in another namespace than those of this layout; it is read by its name alone")
	}
}

// ended says that a document does not end where it should.
func (t *tokens) ended(err error) error {
	if err == io.EOF {
		return &FileError{Code: attribution.CodeTruncated, Line: t.line(), Message: "ends before its last element does; fetch it again"}
	}
	return err
}

// children calls read for each child element up to the end of the one that was just started. Read must take the whole child.
func (t *tokens) children(read func(xml.StartElement) error) error {
	for {
		tok, err := t.next()
		if err != nil {
			return t.ended(err)
		}
		switch tok := tok.(type) {
		case xml.EndElement:
			return nil
		case xml.StartElement:
			if tok.Name.Space != t.space {
				t.strange()
			}
			if err := read(tok); err != nil {
				return err
			}
		}
	}
}

// rest reads what follows the document's element, which is nothing but comments.
func (t *tokens) rest() error {
	for {
		tok, err := t.next()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			return &FileError{Code: CodeMalformedXML, Line: t.line(), Message: "goes on after its last element"}
		case xml.CharData:
			if strings.TrimSpace(string(tok)) != "" {
				return &FileError{Code: CodeMalformedXML, Line: t.line(), Message: "goes on after its last element"}
			}
		}
	}
}

// skip passes over the element that was just started.
func (t *tokens) skip() error {
	for depth := 1; depth > 0; {
		tok, err := t.next()
		if err != nil {
			return t.ended(err)
		}
		switch tok.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		}
	}
	return nil
}

// maxKept bounds what is kept of one entry: bytes of text, and elements.
const (
	maxKept     = 4 << 20
	maxElements = 1 << 17
)

// record reads the element that was just started as far as its layout has it.
func (t *tokens) record(start xml.StartElement, l *layout) (*element, error) {
	k := keeper{t: t}
	return k.keep(start, l)
}

// A keeper keeps one entry.
type keeper struct {
	t               *tokens
	bytes, elements int
}

func (k *keeper) keep(start xml.StartElement, l *layout) (*element, error) {
	e := &element{name: start.Name.Local}
	for _, a := range start.Attr {
		for _, name := range l.attrs {
			if a.Name.Local == name {
				e.attrs = append(e.attrs, a)
				k.bytes += len(a.Value)
			}
		}
	}
	if k.elements++; k.elements > maxElements || k.bytes > maxKept {
		return nil, &FileError{Code: attribution.CodeOverLimit, Line: k.t.line(), Message: "has an entry of more than 4 MB"}
	}
	var text []byte
	for {
		tok, err := k.t.next()
		if err != nil {
			return nil, k.t.ended(err)
		}
		switch tok := tok.(type) {
		case xml.EndElement:
			e.text = string(text)
			return e, nil
		case xml.CharData:
			if l.text {
				text = append(text, tok...)
				k.bytes += len(tok)
			}
		case xml.StartElement:
			sub, known := l.sub[tok.Name.Local]
			if tok.Name.Space != k.t.space {
				k.t.strange()
			}
			if !known {
				k.t.s.foreign(k.t.line(), tok.Name.Local, false)
			}
			if sub == nil {
				if err := k.t.skip(); err != nil {
					return nil, err
				}
				continue
			}
			child, err := k.keep(tok, sub)
			if err != nil {
				return nil, err
			}
			e.children = append(e.children, child)
		}
	}
}
