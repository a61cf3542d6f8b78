package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"strings"

	"example.com/attribution/internal/columns"
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
	isRaw := func(r rune) bool { return r != '\n' && columns.Disturbs(r) }
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

const lineColumns = 96

// paragraph writes text after a prefix, and goes on below the text where it is too long for a line. Addresses stay
// whole.
func paragraph(w io.Writer, prefix, text string) error {
	var out strings.Builder
	indent := columns.Of(prefix)
	limit, line := lineColumns-indent, ""
	end := func() {
		out.WriteString(prefix + line + "\n")
		prefix = strings.Repeat(" ", indent)
	}
	for _, word := range strings.Fields(text) {
		parts := []string{word}
		if columns.Of(word) > limit && !strings.Contains(word, "://") {
			parts = columns.Wrap(word, limit)
		}
		for _, part := range parts {
			switch {
			case line == "":
				line = part
			case columns.Of(line)+1+columns.Of(part) <= limit:
				line += " " + part
			default:
				end()
				line = part
			}
		}
	}
	end()
	_, err := io.WriteString(w, out.String())
	return err
}
