package table

import (
	"io"
	"iter"
)

// windowBytes is what [Stream] keeps of a file: more than the longest row, so that it seldom moves what it keeps.
const windowBytes = 4 * maxRecord

// Stream yields the rows of a file as [Rows] does, in memory that does not grow with the file. An error is an [*Error]
// about a row, after which reading goes on unless it says that it is the last, or that of src.
func Stream(src io.Reader) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		w := window{src: src}
		r := reader{line: 1}
		for {
			data, err := w.fill()
			if err != nil {
				yield(Row{}, err)
				return
			}
			if len(data) == 0 {
				return
			}
			n, ok := r.read(data, func(row Row, err *Error) bool {
				if err != nil {
					return yield(row, err)
				}
				return yield(row, nil)
			})
			if !ok {
				return
			}
			w.at += n
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
