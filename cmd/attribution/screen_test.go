package main

import (
	"bytes"
	"errors"
	"testing"
)

// What is written to a terminal is the same however it is parted, and moves or hides nothing there.
func TestScreen(t *testing.T) {
	for text, want := range map[string]string{
		"plain\ttext\r\nüñ 漢🛰\n":       "plain\ttext\r\nüñ 漢🛰\n",
		"a\x1b[31m\x00\x7f\u009b\b":    `a\u001b[31m\u0000\u007f\u009b\u0008`,
		"over\rwritten\r":              `over\u000dwritten\u000d`,
		"\u202eabc\u2066\u2069\u2028":  `\u202eabc\u2066\u2069\u2028`,
		"not UTF-8 \x9b\xff, cut \xe6": "not UTF-8 \uFFFD\uFFFD, cut \uFFFD",
		"":                             "",
	} {
		for size := 1; size <= len(text)+1; size++ {
			var out bytes.Buffer
			s := &screen{w: &out}
			for rest := []byte(text); len(rest) > 0; {
				n := min(size, len(rest))
				if m, err := s.Write(rest[:n]); m != n || err != nil {
					t.Fatalf("%d, %v", m, err)
				}
				rest = rest[n:]
			}
			if err := s.end(); err != nil || out.String() != want {
				t.Fatalf("%q in parts of %d: %q, want %q, %v", text, size, out.String(), want, err)
			}
		}
	}
	var out bytes.Buffer
	s := &screen{w: &out, isolates: true}
	if s.Write([]byte("\u2068x\u2069\u202e")); out.String() != "\u2068x\u2069"+`\u202e` {
		t.Errorf("%q", out.String())
	}
	full := &screen{w: fullDisk{}}
	if _, err := full.Write([]byte("x")); !errors.Is(err, errNoSpace) {
		t.Errorf("%v", err)
	}
}
