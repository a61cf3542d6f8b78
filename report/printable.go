package report

import (
	"strings"

	"example.com/attribution/internal/columns"
)

// printable drops what would move or hide other text: control characters, and those that turn the direction of text,
// but for isolates that are closed, which turn nothing outside of them. White space becomes spaces.
func printable(s string) string {
	if !strings.ContainsFunc(s, columns.Disturbs) {
		return s
	}
	var out []rune
	var open []int // where in out isolates begin that are not closed
	for _, r := range s {
		switch {
		case r == '\n' || r == '\t' || r == '\u2028' || r == '\u2029':
			r = ' '
		case isIsolate(r):
			open = append(open, len(out))
		case r == popIsolate && len(open) > 0:
			open = open[:len(open)-1]
		case columns.Disturbs(r):
			continue
		}
		out = append(out, r)
	}
	for _, at := range open {
		out[at] = dropped
	}
	return strings.Map(func(r rune) rune {
		if r == dropped {
			return -1
		}
		return r
	}, string(out))
}

const (
	popIsolate = '\u2069'
	dropped    = '\x00' // which is a control character and so never in what is printable
)

// unclosed returns the isolates that a text opens and does not close. They go on in what continues it on another line.
func unclosed(s string) string {
	var open []rune
	for _, r := range s {
		switch {
		case isIsolate(r):
			open = append(open, r)
		case r == popIsolate && len(open) > 0:
			open = open[:len(open)-1]
		}
	}
	return string(open)
}

func isIsolate(r rune) bool { return r >= '\u2066' && r <= '\u2068' }
