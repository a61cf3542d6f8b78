package table

import (
	"bytes"
	"io"
	"iter"
	"strings"
)

// windowBytes is what [Stream] keeps of a file: more than the longest row, so that it seldom moves what it keeps.
const windowBytes = 4 * maxRecord

// Stream yields the rows of a file as [Rows] does, in memory that does not grow with the file. An error is an [*Error] about a row, after
// which reading goes on unless it says that it is the last, or that of src.
func Stream(src io.Reader) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		w := window{src: src}
		line, broken := 1, 0
		for {
			data, err := w.fill()
			if err != nil {
				yield(Row{}, err)
				return
			}
			if len(data) == 0 {
				return
			}
			fields, next, reason := record(data, 0)
			if reason != "" {
				end := bytes.IndexByte(data, '\n') + 1
				if end == 0 {
					end = len(data)
				}
				broken++
				err := &Error{Line: line, Offset: next, Text: shorten(data[:end]), Reason: reason, Last: broken == maxBroken}
				if err.Last {
					err.Reason = "too many rows are broken"
				}
				if !yield(Row{}, err) || err.Last {
					return
				}
				next = end
			} else if len(fields) > 1 || strings.Trim(fields[0], "\x1a \t") != "" {
				if !yield(Row{Line: line, Fields: fields, Unended: next == len(data) && data[next-1] != '\n'}, nil) {
					return
				}
			}
			line += bytes.Count(data[:next], []byte("\n"))
			w.at += next
		}
	}
}

// A window is what is kept of a file.
type window struct {
	src     io.Reader
	buf     []byte
	at, end int
	eof     bool
}

// fill returns what comes next: more than a row, or all that is left.
func (w *window) fill() ([]byte, error) {
	if w.eof || w.end-w.at > maxRecord {
		return w.buf[w.at:w.end], nil
	}
	if w.buf == nil {
		w.buf = make([]byte, windowBytes)
	}
	w.end = copy(w.buf, w.buf[w.at:w.end])
	w.at = 0
	n, err := io.ReadFull(w.src, w.buf[w.end:])
	w.end += n
	switch err {
	case nil:
	case io.EOF, io.ErrUnexpectedEOF:
		w.eof = true
	default:
		return nil, err
	}
	return w.buf[:w.end], nil
}
