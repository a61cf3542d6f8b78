package attribution

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"maps"
	"strconv"
	"sync"

	"example.com/attribution/internal/jsonio"
)

// A Decoder reads cases. The zero Decoder knows the kinds of this package and has the default limits; it is what
// [Decode] uses. A Decoder may be used by several goroutines at once.
type Decoder struct {
	Kinds  Kinds  // custom kinds; zero: none
	Limits Limits // what a case may cost its reader; zero: the defaults
}

// Limits bound what one case may cost its reader. A limit of zero means the default. Defaults are far above what
// dossiers need and low enough that hostile input is refused in well under a second.
type Limits struct {
	Bytes  int // of the document, or of one document of a stream; default 64 MiB
	Depth  int // of nested objects and arrays; default 128, at most 9,999
	Values int // JSON values of the document, itself and those at all depths; default 1,000,000
	String int // bytes of one text as written; default 1 MiB
}

// Decode reads one case. It is short for Decode of the zero [Decoder].
func Decode(r io.Reader) (*Case, error) { return Decoder{}.Decode(r) }

// Decode reads one case, to the end of r. Malformed values give an error of type [Findings], with all of them; the case
// then holds everything else. A document that cannot be read as a case at all gives a [*DocumentError] and no case. Any
// other error is that of r, or says which of the [Kinds] cannot be used.
func (d Decoder) Decode(r io.Reader) (*Case, error) {
	data, err := jsonio.Read(r, jsonio.Limits(d.Limits))
	if err != nil {
		return nil, documentError(err)
	}
	codec, err := d.codec()
	if err != nil {
		return nil, err
	}
	return d.decode(codec, data)
}

// Cases reads a stream of cases, usually one a line, in the memory of one. For each it yields what [Decoder.Decode]
// returns. A [*DocumentError] about the syntax or the size of a document, and an error of r, end the stream.
func (d Decoder) Cases(r io.Reader) iter.Seq2[*Case, error] {
	return func(yield func(*Case, error) bool) {
		codec, err := d.codec()
		if err != nil {
			yield(nil, err)
			return
		}
		for data, err := range jsonio.Values(r, jsonio.Limits(d.Limits)) {
			if err != nil {
				yield(nil, documentError(err))
				return
			}
			if !yield(d.decode(codec, data)) {
				return
			}
		}
	}
}

func (d Decoder) decode(codec *jsonio.Codec[document], data []byte) (*Case, error) {
	doc, problems, err := codec.Decode(data, jsonio.Limits(d.Limits))
	if err != nil {
		return nil, documentError(err)
	}
	if doc.Format != Format {
		message := fmt.Sprintf("the format is %q; this program reads %q", doc.Format, Format)
		if doc.Format == "" {
			message = fmt.Sprintf(`it is not a case: a case is an object that begins with "format": %q`, Format)
		}
		return nil, &DocumentError{Code: CodeUnsupportedFormat, Path: "/format", Message: message}
	}
	c := Case(doc.contents)
	if doc.Schema != "" {
		if c.Extra == nil {
			c.Extra = make(Extra)
		}
		quoted, err := json.Marshal(doc.Schema)
		if err != nil {
			return nil, err
		}
		c.Extra[schemaMember] = quoted
	}
	return &c, findings(problems).Err()
}

// Encode writes the case in its canonical form: members in a fixed order, collections in the order of their ids, absent
// members left out, two spaces of indentation. Equal cases have equal bytes. The error is that of w, or says what no
// document can hold: a nil entity, text that is not UTF-8, a number that is not finite. Any case without findings can
// be encoded.
func (c *Case) Encode(w io.Writer) error {
	return c.encode(builtin().Append, func(text []byte, _ bool) error {
		_, err := w.Write(text)
		return err
	})
}

// encode gives the text of the case to a function, which must not keep it if its memory is used again.
func (c *Case) encode(appended func([]byte, *document) ([]byte, error), to func(text []byte, again bool) error) error {
	if err := c.withinItself(); err != nil {
		return err
	}
	buffer := buffers.Get().(*[]byte)
	defer buffers.Put(buffer)
	text := (*buffer)[:0]
	if size := c.size(); text == nil || size > maxBuffer {
		text = make([]byte, 0, size)
	}
	text, err := appended(text, c.document())
	if err != nil {
		return err
	}
	again := cap(text) <= maxBuffer
	if again {
		*buffer = text
	}
	return to(text, again)
}

// buffers are for the text of cases while it is made, so that a stream of them does not ask for memory anew. One that a
// very large case needed is let go.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

const maxBuffer = 4 << 20

// size returns how many bytes the text of the case takes, more or less.
func (c *Case) size() int {
	const usual = 384 // bytes of an entity
	n := 1
	for i := range collections {
		n += collections[i].count(c)
	}
	n *= usual
	for _, a := range c.Accounts { // what is kept of tables stands there
		if a != nil {
			n += a.Extra.size()
		}
	}
	return n
}

// size returns how many bytes the text of the members takes, more or less.
func (e Extra) size() int {
	n := 0
	for key, value := range e {
		n += len(key) + len(value) + len(`"":,`)
	}
	return n
}

// withinItself returns a [Finding] where an act reports itself, which no document can hold.
func (c *Case) withinItself() error {
	for id, s := range c.Statements {
		if s == nil {
			continue
		}
		for i := range s.Acts {
			if s.Acts[i].reportsItself() {
				return Finding{Path: "/" + string(id.Ref()) + "/acts/" + strconv.Itoa(i) + "/reported",
					Code: CodeCycle, Severity: SeverityError,
					Message: "leads back to itself; report another act"}
			}
		}
	}
	return nil
}

// MarshalJSON returns the case on one line, as it stands in a stream. It implements [encoding/json.Marshaler].
func (c *Case) MarshalJSON() (data []byte, err error) {
	err = c.encode(builtin().AppendLine, func(line []byte, again bool) error {
		data = bytes.TrimSuffix(line, []byte("\n"))
		if again {
			data = bytes.Clone(data)
		}
		return nil
	})
	return data, err
}

// UnmarshalJSON is like [Decode] of data. It implements [encoding/json.Unmarshaler].
func (c *Case) UnmarshalJSON(data []byte) error {
	decoded, err := Decoder{}.decode(builtin(), data)
	if decoded != nil {
		*c = *decoded
	}
	return err
}

// codec returns the codec for the kinds that the decoder knows.
func (d Decoder) codec() (*jsonio.Codec[document], error) {
	if len(d.Kinds.Actors) == 0 && len(d.Kinds.Responses) == 0 {
		return builtin(), nil
	}
	return d.Kinds.compile()
}

// A DocumentError says why a document cannot be read as a case.
type DocumentError struct {
	Code    Code   // one of the codes of documents
	Path    string // RFC 6901 pointer to where reading stopped
	Offset  int64  // in bytes, where it is known
	Message string // for people; may change
}

// Error returns the message with the place.
func (e *DocumentError) Error() string {
	if e.Offset == 0 {
		return e.Message
	}
	return fmt.Sprintf("byte %d, in %q: %s", e.Offset, e.Path, e.Message)
}

// Unwrap returns the code, for errors.Is.
func (e *DocumentError) Unwrap() error { return e.Code }

func documentError(err error) error {
	if f, ok := jsonio.FailureOf(err); ok {
		return &DocumentError{Code: Code(f.Code), Path: f.Path, Offset: f.Offset, Message: f.Message}
	}
	return err
}

// codecCodes are those of what the codec reports. Other values are of a wrong type.
var codecCodes = map[jsonio.Code]Code{
	jsonio.CodeNull:      CodeNull,
	jsonio.CodeDuplicate: CodeDuplicate,
	jsonio.CodeCase:      CodeWrongCase,
	jsonio.CodeUTF8:      CodeInvalidUTF8,
	jsonio.CodeKind:      CodeMissing,
	jsonio.CodeRange:     CodeOutOfRange,
	jsonio.CodeUnknown:   CodeUnlistedMember,
	jsonio.CodeText:      CodeInvalid,
}

// findings turns what the codec reports into findings.
func findings(problems []jsonio.Problem) Findings {
	var out Findings
	for _, p := range problems {
		f := Finding{Code: cmp.Or(codecCodes[p.Code], CodeWrongType), Path: string(p.Pointer), Member: p.Member,
			Severity: SeverityError,
			Value:    p.Value, Message: p.Message, Suggestion: p.Suggestion}
		switch {
		case f.Code == CodeWrongCase:
			f.Suggestion = p.Member
		case f.Code == CodeInvalid && p.Pointer.LastToken() == "uuid":
			f.Code = CodeMalformedUUID
		}
		out = append(out, f)
	}
	return out
}

// A document is an encoded case.
type document struct {
	Schema string `json:"$schema,omitzero"` // for editors
	Format string `json:"format"`
	contents
}

// schemaMember is the member by which editors find the JSON Schema of a document. A case has it under Extra.
const schemaMember = "$schema"

// document returns the case as it is encoded, the address of its schema first.
func (c *Case) document() *document {
	d := &document{Format: Format, contents: contents(*c)}
	if raw, ok := c.Extra[schemaMember]; ok && json.Unmarshal(raw, &d.Schema) == nil && d.Schema != "" {
		d.Extra = maps.Clone(c.Extra)
		delete(d.Extra, schemaMember)
	}
	return d
}

// contents are a case without its methods, which the codec would otherwise call for a part of the document.
type contents Case

// builtin codes cases with the kinds of this package.
var builtin = sync.OnceValue(func() *jsonio.Codec[document] {
	codec, err := Kinds{}.compile()
	if err != nil {
		panic(err) // a mistake in this package, which every test would find
	}
	return codec
})
