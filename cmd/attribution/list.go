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
	_, err := w.Write(calm(out.Bytes()))
	return err
}

// calm returns lines of JSON with characters that would move or hide others on a terminal as escapes.
func calm(lines []byte) []byte {
	isRaw := func(r rune) bool { return r != '\n' && disturbs(r) }
	if !bytes.ContainsFunc(lines, isRaw) {
		return lines
	}
	var out []byte
	for line := range bytes.Lines(lines) {
		text, end := bytes.CutSuffix(line, []byte("\n"))
		if out = append(out, escaped(string(text))...); end {
			out = append(out, '\n')
		}
	}
	return out
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
