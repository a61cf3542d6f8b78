package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/internal/jsonio"
)

// An input is a document as it stands in a file.
type input struct {
	file    string
	text    []byte
	line    int  // lines of the file before the document
	column  int  // characters before it in its first line
	several bool // the file has other documents too
}

// A place is a line of a file and, in it, a character, both from 1. The zero place is not known.
type place struct{ line, column int }

// named returns the name of the file with a place in it, as compilers write it.
func (o input) named(at place) string {
	if at == (place{}) {
		return o.file
	}
	return fmt.Sprintf("%s:%d:%d", o.file, at.line, at.column)
}

// inStream reports whether the document is one of a stream, by its company or by the name of its file.
func (o input) inStream() bool { return o.several || isStreamFile(o.file) }

// places returns where findings are.
func (o input) places(fs attribution.Findings) []place {
	if len(fs) == 0 || !json.Valid(o.text) {
		return make([]place, len(fs))
	}
	pointers := make([]jsonio.Pointer, len(fs))
	for i, f := range fs {
		pointers[i] = jsonio.Pointer(f.Path)
	}
	located := jsonio.Locate(o.text, pointers, func(i int) bool { return fs[i].Code == attribution.CodeDuplicate })
	offsets := make([]int, len(fs))
	for i, f := range fs {
		offsets[i] = located[i].Value
		if pointers[i] != "" && f.Value == pointers[i].LastToken() || f.Code == attribution.CodeWrongCase {
			offsets[i] = located[i].Name // what is wrong is the name
		}
	}
	return o.at(offsets)
}

// at returns the places of offsets in the document.
func (o input) at(offsets []int) []place {
	order := make([]int, len(offsets))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(offsets[a], offsets[b]) })
	out := make([]place, len(offsets))
	at, line, column := 0, o.line, o.column
	for _, i := range order {
		to := min(offsets[i], len(o.text))
		line, column = advance(o.text[at:to], line, column)
		at, out[i] = to, place{line + 1, column + 1}
	}
	return out
}

// advance returns the lines and the characters in the last line before what follows a text, given those before the
// text.
func advance(text []byte, line, column int) (int, int) {
	if n := bytes.Count(text, []byte("\n")); n > 0 {
		line += n
		column, text = 0, text[bytes.LastIndexByte(text, '\n')+1:]
	}
	return line, column + utf8.RuneCount(text)
}

// unreadable reports why a document cannot be read.
func (p *program) unreadable(o input, err error) int {
	e, ok := errors.AsType[*attribution.DocumentError](err)
	switch {
	case !ok || len(o.text) == 0 || e.Offset == 0:
		return p.fail("%s: %v", o.file, bare(err))
	case e.Path == "":
		return p.fail("%s: %s", o.named(o.at([]int{int(e.Offset)})[0]), e.Message)
	}
	return p.fail("%s: %s: %s", o.named(o.at([]int{int(e.Offset)})[0]), e.Path, e.Message)
}

// blame reports what is wrong with a document where something else was wanted of it.
func (p *program) blame(o input, fs attribution.Findings) int {
	for i, at := range o.places(fs) {
		p.fail("%s: %v", o.named(at), fs[i])
	}
	return exitFindings
}

// inputs reads the documents of a file, each of so many bytes at most: one, or those of a stream. An error ends them.
func (p *program) inputs(name string, most int) iter.Seq2[input, error] {
	return func(yield func(input, error) bool) {
		f, err := p.openWatched(name)
		if err != nil {
			yield(input{file: name}, err)
			return
		}
		defer f.Close()
		if isStream(name) {
			p.stream(name, f, most, yield)
			return
		}
		text, err := io.ReadAll(p.bounded(f, most))
		yield(input{file: name, text: bytes.TrimPrefix(text, byteOrderMark)}, err)
	}
}

var byteOrderMark = []byte("\uFEFF")

// stream reads the documents of a stream. Nothing is an error in standard input, which may have been meant to hold a
// document.
func (p *program) stream(name string, r io.Reader, most int, yield func(input, error) bool) {
	in := &tracker{r: r}
	scanner := jsonio.NewScanner(in, jsonio.Limits{Bytes: cmp.Or(p.limits.Bytes, most), Depth: p.limits.Depth})
	for number := 1; ; number++ {
		text, err := scanner.Value()
		if err == io.EOF && (number > 1 || name != "-") {
			return
		}
		if err == io.EOF {
			err = &jsonio.SyntaxError{Err: io.ErrUnexpectedEOF}
		}
		if err != nil {
			if f, ok := jsonio.FailureOf(err); ok {
				err = &attribution.DocumentError{Code: attribution.Code(f.Code), Path: f.Path,
					Offset: f.Offset - in.start, Message: f.Message}
			}
			yield(input{name, in.held, in.line, in.column, number > 1}, err)
			return
		}
		start, end := scanner.Offset()-int64(len(text)), scanner.Offset()
		several := scanner.Peek() != 0
		if !several && number == 1 { // white space around is part of the only document, which may be passed on as it is
			start, end = int64(len(in.held)-len(bytes.TrimPrefix(in.held, byteOrderMark))),
				end+int64(blanks(in.held[end-in.start:]))
		}
		in.forget(start)
		o := input{name, in.held[: end-start : end-start], in.line, in.column, several || number > 1}
		if !yield(o, nil) {
			return
		}
	}
}

// blanks returns how many bytes of white space a text begins with.
func blanks(text []byte) int { return len(text) - len(bytes.TrimLeft(text, " \t\r\n")) }

// A tracker holds what was read of a stream from the start of a document on, and knows where that is.
type tracker struct {
	r            io.Reader
	held         []byte
	start        int64 // of what is held, in the stream
	line, column int
}

func (t *tracker) Read(data []byte) (int, error) {
	n, err := t.r.Read(data)
	t.held = append(t.held, data[:n]...)
	return n, err
}

// forget lets go of what stands before an offset.
func (t *tracker) forget(to int64) {
	n := int(to - t.start)
	gone := t.held[:n]
	if t.start == 0 {
		gone = bytes.TrimPrefix(gone, byteOrderMark)
	}
	t.line, t.column = advance(gone, t.line, t.column)
	t.held, t.start = t.held[n:], to
}
