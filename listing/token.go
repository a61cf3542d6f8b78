package listing

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"

	"example.com/attribution"
)

// A tokenKind says which token was read.
type tokenKind int

const (
	tokenStart tokenKind = iota
	tokenEnd
	tokenText
	tokenOther // a comment, an instruction, a directive
)

// tokens reads a document of XML for a stream. It takes the raw tokens of package xml, and checks itself that elements
// nest and which namespaces their names are in: most of a list is passed over, of which names need not be looked up.
type tokens struct {
	s  *Stream
	in *input
	d  *xml.Decoder
	// with tokenStart, until the next token; its name has the namespace in the place of the prefix
	start xml.StartElement
	text  xml.CharData // with tokenText, until the next token
	open  []xml.Name   // elements that are open, with prefixes
	bound []binding    // prefixes that are bound
	space string       // namespace of the root
	told  bool         // of another namespace
}

// A binding is a prefix, the namespace that it stands for, and how many elements are open where it does.
type binding struct {
	prefix, space string
	depth         int
}

func newTokens(s *Stream, in *input) *tokens {
	return &tokens{s: s, in: in, d: xml.NewDecoder(in)}
}

// next reads a token.
func (t *tokens) next() (tokenKind, error) {
	t.in.spent = 0
	tok, err := t.d.RawToken()
	if err != nil {
		return 0, t.failed(err)
	}
	return t.take(tok)
}

// take takes a raw token.
func (t *tokens) take(tok xml.Token) (tokenKind, error) {
	switch tok := tok.(type) {
	case xml.StartElement:
		t.open = append(t.open, tok.Name)
		for _, a := range tok.Attr {
			switch {
			case a.Name.Space == "xmlns":
				t.bound = append(t.bound, binding{a.Name.Local, a.Value, len(t.open)})
			case a.Name.Space == "" && a.Name.Local == "xmlns":
				t.bound = append(t.bound, binding{"", a.Value, len(t.open)})
			}
		}
		t.start = tok
		t.start.Name.Space = t.spaceOf(tok.Name.Space)
		return tokenStart, nil
	case xml.EndElement:
		n := len(t.open)
		if n == 0 || t.open[n-1] != tok.Name {
			return 0, t.malformed("has elements that do not nest")
		}
		t.open = t.open[:n-1]
		for len(t.bound) > 0 && t.bound[len(t.bound)-1].depth == n {
			t.bound = t.bound[:len(t.bound)-1]
		}
		return tokenEnd, nil
	case xml.CharData:
		t.text = tok
		return tokenText, nil
	case xml.ProcInst:
		if bytes.IndexByte(tok.Inst, '<') >= 0 {
			return 0, t.malformed("has an instruction that is not closed")
		}
	}
	return tokenOther, nil
}

// spaceOf returns the namespace that a prefix stands for, or the prefix where it stands for none.
func (t *tokens) spaceOf(prefix string) string {
	for _, b := range slices.Backward(t.bound) {
		if b.prefix == prefix {
			return b.space
		}
	}
	return prefix
}

func (t *tokens) malformed(what string) error {
	return &FileError{Code: CodeMalformedXML, Line: t.line(), Message: what}
}

// failed says what an error of package xml means, without the words of the file.
func (t *tokens) failed(err error) error {
	line := t.line()
	if file, ok := errors.AsType[*FileError](err); ok {
		return &FileError{Code: file.Code, Line: line, Message: file.Message}
	}
	if err == io.EOF {
		if len(t.open) > 0 {
			return t.ended(err)
		}
		return err
	}
	syntax, ok := errors.AsType[*xml.SyntaxError](err)
	switch {
	case !ok && strings.Contains(err.Error(), "encoding"):
		return &FileError{Code: CodeEncoding, Line: line, Message: "says that it is not in UTF-8"}
	case !ok && strings.HasPrefix(err.Error(), "xml:"):
		return t.malformed("is not XML 1.0")
	case !ok:
		return err
	case strings.Contains(syntax.Msg, "unexpected EOF"):
		return &FileError{Code: attribution.CodeTruncated, Line: line,
			Message: "ends in the middle of an element; fetch it again"}
	case strings.Contains(syntax.Msg, "UTF-8"):
		return &FileError{Code: attribution.CodeInvalidUTF8, Line: line, Message: "is not valid UTF-8"}
	}
	return t.malformed("is not well-formed XML")
}

func (t *tokens) line() int {
	line, _ := t.d.InputPos()
	return line
}

// strange reports once that elements are in another namespace than the layout's. They are read all the same, by their
// names.
func (t *tokens) strange() {
	if !t.told {
		t.told = true
		t.s.find(t.line(), CodeNamespace, "", "the element is in a namespace that this layout does not have; it is read by its name")
	}
}

// stray reports a text that was just read where only elements stand.
func (t *tokens) stray() {
	if len(bytes.TrimSpace(t.text)) > 0 {
		t.s.find(t.line(), CodeStrayText, "", "text stands between elements; a tag may be damaged, and what it was the tag of is not read")
	}
}

// ended says that a document does not end where it should.
func (t *tokens) ended(err error) error {
	if err == io.EOF {
		return &FileError{Code: attribution.CodeTruncated, Line: t.line(),
			Message: "ends before its last element does; fetch it again"}
	}
	return err
}

// root reads up to the start of the document's element.
func (t *tokens) root() (xml.StartElement, error) {
	for {
		kind, err := t.next()
		if err != nil {
			return xml.StartElement{}, t.ended(err)
		}
		if kind == tokenStart {
			t.space = t.start.Name.Space
			return t.start, nil
		}
	}
}

// children calls read for each child element up to the end of the one that was just started. Read must take the whole
// child.
func (t *tokens) children(read func(xml.StartElement) error) error {
	for {
		kind, err := t.next()
		if err != nil {
			return t.ended(err)
		}
		switch kind {
		case tokenEnd:
			return nil
		case tokenText:
			t.stray()
		case tokenStart:
			if t.start.Name.Space != t.space {
				t.strange()
			}
			if err := read(t.start); err != nil {
				return err
			}
		}
	}
}

// rest reads what follows the document's element, which is nothing but comments.
func (t *tokens) rest() error {
	for {
		kind, err := t.next()
		switch {
		case err == io.EOF:
			return nil
		case err != nil:
			return err
		case kind == tokenStart, kind == tokenText && strings.TrimSpace(string(t.text)) != "":
			return t.malformed("goes on after its last element")
		}
	}
}

// skip passes over the element that was just started. In what it passes over, names are compared and nothing else is
// looked at.
func (t *tokens) skip() error {
	for depth := len(t.open); ; {
		t.in.spent = 0
		tok, err := t.d.RawToken()
		if err != nil {
			return t.ended(t.failed(err))
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			t.open = append(t.open, tok.Name)
		case xml.EndElement:
			if len(t.open) == depth {
				_, err := t.take(tok)
				return err
			}
			if t.open[len(t.open)-1] != tok.Name {
				return t.malformed("has elements that do not nest")
			}
			t.open = t.open[:len(t.open)-1]
		}
	}
}
