package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"strings"
	"unicode/utf8"
)

// list writes the output of a command, which may be long, and returns its exit status.
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

// object writes a JSON object on a line, with characters that would move or hide others on a terminal as escapes.
func object(w io.Writer, v any) error {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return err
	}
	if bytes.ContainsFunc(bytes.TrimSuffix(out.Bytes(), []byte("\n")), disturbs) {
		_, err := io.WriteString(w, escaped(strings.TrimSuffix(out.String(), "\n"))+"\n")
		return err
	}
	_, err := out.WriteTo(w)
	return err
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
