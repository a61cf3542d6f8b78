package main

import (
	"bufio"
	"encoding/json"
	"io"
	"strings"
	"unicode/utf8"
)

// list writes what a command tells, which may be long, and returns its exit status.
func (p *program) list(write func(io.Writer) error) int {
	out := bufio.NewWriter(p.stdout)
	err := write(out)
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		return p.fail("%v", err)
	}
	return exitOK
}

// object writes a JSON object on a line.
func object(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

const columns = 96

// paragraph writes text after a prefix, and goes on below the text where it is too long for a line.
func paragraph(w io.Writer, prefix, text string) error {
	var out strings.Builder
	out.WriteString(prefix)
	indent := utf8.RuneCountInString(prefix)
	at := indent
	for i, word := range strings.Fields(text) {
		n := utf8.RuneCountInString(word)
		switch {
		case i == 0:
		case at+1+n > columns:
			out.WriteString("\n" + strings.Repeat(" ", indent))
			at = indent
		default:
			out.WriteByte(' ')
			at++
		}
		out.WriteString(word)
		at += n
	}
	out.WriteByte('\n')
	_, err := io.WriteString(w, out.String())
	return err
}
