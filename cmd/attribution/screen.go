package main

import (
	"fmt"
	"io"
	"unicode/utf8"

	"example.com/attribution/internal/columns"
)

// A screen writes to a terminal. Characters that would move or hide others there, which are foreign since no command
// writes them of its own, are written as \u and four digits, which JSON reads as the same characters. A file and a pipe
// get them as they are.
type screen struct {
	w        io.Writer
	isolates bool   // those of text are written as they are, since the command sees to it that they are closed
	rest     []byte // the beginning of a character, or a carriage return, of which the next byte decides
}

func (s *screen) Write(data []byte) (int, error) {
	text := append(s.rest, data...)
	var out []byte
	out, s.rest = s.safe(text, false)
	if _, err := s.w.Write(out); err != nil {
		return 0, err
	}
	return len(data), nil
}

// end writes what is left.
func (s *screen) end() error {
	if len(s.rest) == 0 {
		return nil
	}
	out, _ := s.safe(s.rest, true)
	s.rest = nil
	_, err := s.w.Write(out)
	return err
}

// safe returns a text as it is written, and what of its end cannot be judged yet.
func (s *screen) safe(text []byte, last bool) (out, rest []byte) {
	out = make([]byte, 0, len(text))
	for len(text) > 0 {
		if !last && (!utf8.FullRune(text) || len(text) == 1 && text[0] == '\r') {
			return out, append([]byte(nil), text...)
		}
		r, size := utf8.DecodeRune(text)
		switch {
		case r == '\n' || r == '\t' || r == '\r' && size < len(text) && text[size] == '\n' || s.isolates && isIsolate(r):
			out = append(out, text[:size]...)
		case columns.Disturbs(r):
			out = fmt.Appendf(out, `\u%04x`, r)
		default:
			out = utf8.AppendRune(out, r) // U+FFFD of what is not UTF-8
		}
		text = text[size:]
	}
	return out, nil
}

func isIsolate(r rune) bool { return r >= '\u2066' && r <= '\u2069' }
