package listing

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strconv"

	"example.com/attribution"
)

// A Stream reads a list entry by entry, in memory that does not grow with the file.
type Stream struct {
	format    Format
	list      List
	published attribution.When
	stated    int // records; 0: the file does not say
	repeats   bool
	file      string // of a set, for findings
	read      func(*Stream) error

	yield    func(Entry, error) bool
	findings attribution.Findings     // of the entry that is read
	told     map[attribution.Code]int // findings, by code
	count    int
	unknown  map[string]bool // elements that were reported
	regular  map[string]bool // programmes that are of their form
	done     bool
}

// Open recognises a list by its first bytes. The error is a [*FileError] that says what the file is instead, or one of
// reading.
//
// The files of OFAC's legacy set are read together by [ReadSet]; of these, Open takes the main one, sdn.csv or
// cons_prim.csv, alone, as if it were of the SDN List. A workbook, or a list in a ZIP file, is kept in memory as it
// came, up to 64 MB; what it unfolds to is not.
func Open(src io.Reader) (*Stream, error) {
	in := newInput(src)
	head, err := in.peek(sniffed)
	if err != nil {
		return nil, fmt.Errorf("listing: %w", err)
	}
	return recognise(in, head)
}

// Entries yields the entries of a list one by one. With an entry come [attribution.Findings] about it, or nil. Findings
// without an entry are about what could not be read as one, or about the file. Any other error says why reading
// stopped; it comes last.
func Entries(src io.Reader) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		s, err := Open(src)
		if err != nil {
			yield(Entry{}, err)
			return
		}
		s.Entries()(yield)
	}
}

// Format returns the layout of the file.
func (s *Stream) Format() Format { return s.format }

// List returns the list that the file is of. Of a file with entries of several it is the first entry's; see [Entry.ID].
func (s *Stream) List() List { return s.list }

// Published returns the day of the file as it dates itself, or zero where it does not, or where that was not read yet:
// it comes before the first entry.
func (s *Stream) Published() attribution.When { return s.published }

// errStopped says that nobody wants more entries.
var errStopped = errors.New("stopped")

// Entries yields the entries, as the function [Entries] does. A stream is read once.
func (s *Stream) Entries() iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		if s.done {
			yield(Entry{}, errors.New("listing: the stream was read already"))
			return
		}
		s.done, s.yield = true, yield
		err := s.read(s)
		if err == errStopped {
			return
		}
		if err == nil && s.count == 0 {
			err = &FileError{Code: CodeNoEntries, Message: "is of the layout " + strconv.Quote(string(s.format)) +
				", without an entry that can be read"}
		}
		if err == nil && s.stated > 0 && s.stated != s.count {
			s.find(0, CodeRecordCount, strconv.Itoa(s.count), "entries were read; the file states "+strconv.Itoa(s.stated))
		}
		s.untold()
		if len(s.findings) > 0 && !yield(Entry{}, s.findings) || err == nil {
			return
		}
		yield(Entry{}, err)
	}
}

// emit hands out an entry with what was found in it.
func (s *Stream) emit(e Entry, line int) error {
	if s.list == "" {
		s.list = e.ID.List
	}
	if len(e.Names) == 0 && e.Action == "" {
		s.find(line, CodeNoName, e.ID.Number, "has no name")
	}
	s.count++
	found := s.findings
	s.findings = nil
	if !s.yield(e, found.Err()) {
		return errStopped
	}
	return nil
}

// known reports an entry of which the list's word for what it is, is not known.
func (s *Stream) known(line int, e Entry) {
	if e.Kind == "" {
		s.find(line, CodeUnknownWords, e.ID.Number, "does not say in known words what is listed")
	}
}

// columns reports columns that are read and that a file does not have.
func (s *Stream) columns(line int, has map[string]int, names ...string) {
	for _, name := range names {
		if _, ok := has[name]; !ok {
			s.find(line, CodeMissingColumn, "", "the header lacks the column "+name)
		}
	}
}

// find reports something. Values are numbers of entries and words of this package only: what else stands in a file may
// be private.
func (s *Stream) find(line int, code attribution.Code, value, message string) {
	if s.told == nil {
		s.told = make(map[attribution.Code]int)
	}
	if s.told[code]++; s.told[code] <= maxFindings {
		s.findings = append(s.findings, found(s.file, line, code, value, message))
	}
}

// untold reports how many findings of a code were left out.
func (s *Stream) untold() {
	for _, code := range slices.Sorted(maps.Keys(s.told)) {
		if n := s.told[code] - maxFindings; n > 0 {
			s.findings = append(s.findings, found("", 0, code, strconv.Itoa(n), "more findings of this kind are not listed"))
		}
	}
}

// foreign reports, once for each name, elements that the layout does not have. They may hold what is lost.
func (s *Stream) foreign(line int, element string, entry bool) {
	if s.unknown[element] || len(s.unknown) >= maxUnknown {
		return
	}
	if s.unknown == nil {
		s.unknown = make(map[string]bool)
	}
	s.unknown[element] = true
	code := CodeUnknownElement
	if entry {
		code = CodeUnknownEntry
	}
	s.find(line, code, plainName(element), "is not a part of this layout; what it contains is not read")
}

const (
	sniffed    = 4096
	maxUnknown = 100

	// maxFindings of one code are reported of one file, so that one that is spoilt takes no more memory than another.
	maxFindings = 5000
)

// A FileError says why a file is not read as a list, or not further.
type FileError struct {
	Code    attribution.Code
	Line    int // zero: not known
	Message string
}

// Error returns the message with the line.
func (e *FileError) Error() string {
	if e.Line > 0 {
		return fmt.Sprintf("listing: line %d: the file %s", e.Line, e.Message)
	}
	return "listing: the file " + e.Message
}

// Unwrap returns the code, so that errors.Is(err, CodeNoEntries) holds.
func (e *FileError) Unwrap() error { return e.Code }

// input is a buffered reader that bounds what one token of XML, or one row, takes.
type input struct {
	src   io.Reader
	buf   []byte
	r, w  int
	err   error
	spent int // bytes since the last token
}

// maxToken is more than the longest statement of reasons, by far.
const maxToken = 2 << 20

var errLong = &FileError{Code: attribution.CodeOverLimit, Message: "has an element or a text of more than 2 MB"}

func newInput(src io.Reader) *input {
	in := &input{src: src, buf: make([]byte, 64<<10)}
	if head, _ := in.peek(3); bytes.HasPrefix(head, []byte("\xef\xbb\xbf")) {
		in.r += 3
	}
	return in
}

// peek returns the next bytes, up to n, without taking them.
func (in *input) peek(n int) ([]byte, error) {
	for in.w-in.r < n && in.err == nil {
		if in.r > 0 {
			in.w = copy(in.buf, in.buf[in.r:in.w])
			in.r = 0
		}
		k, err := in.src.Read(in.buf[in.w:])
		in.w, in.err = in.w+k, err
	}
	if in.err != nil && in.err != io.EOF {
		return nil, in.err
	}
	return in.buf[in.r:min(in.r+n, in.w)], nil
}

func (in *input) fill() error {
	if in.spent += in.w; in.spent > maxToken {
		return errLong
	}
	if in.err != nil {
		return in.err
	}
	in.r = 0
	for range 100 {
		in.w, in.err = in.src.Read(in.buf)
		if in.w > 0 {
			return nil
		}
		if in.err != nil {
			return in.err
		}
	}
	return io.ErrNoProgress
}

// ReadByte returns the next byte, for package xml.
func (in *input) ReadByte() (byte, error) {
	if in.r == in.w {
		if err := in.fill(); err != nil {
			return 0, err
		}
	}
	b := in.buf[in.r]
	in.r++
	return b, nil
}

// Read reads what is buffered, or else from the source.
func (in *input) Read(p []byte) (int, error) {
	if in.r == in.w {
		in.spent = 0
		if err := in.fill(); err != nil {
			return 0, err
		}
	}
	n := copy(p, in.buf[in.r:in.w])
	in.r += n
	return n, nil
}
