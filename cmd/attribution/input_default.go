package main

import (
	"bufio"
	"errors"
	"io"
	"os"

	"example.com/attribution"
	"example.com/attribution/cases"
)

// orInput returns the files of a command whose FILE is in brackets: where none is given, standard input if it holds
// something.
func (p *program) orInput(files []string) []string {
	if len(files) == 0 && p.holdsInput() {
		return []string{"-"}
	}
	return files
}

// holdsInput reports whether standard input is something other than a terminal or a device, and not empty. What fails
// to be read counts as held, so that its reader reports why.
func (p *program) holdsInput() bool {
	if f, ok := p.stdin.(*os.File); ok {
		info, err := f.Stat()
		if err != nil || info.Mode()&os.ModeDevice != 0 {
			return false
		}
	}
	buffered := bufio.NewReader(p.stdin)
	p.stdin = buffered
	_, err := buffered.Peek(1)
	return err == nil || !errors.Is(err, io.EOF)
}

// embedded is the case of March 2024, which stands in where no file is given.
func (p *program) embedded() (*attribution.Case, int) {
	c, err := cases.Load(cases.March2024)
	if err != nil {
		return nil, p.fail("embedded dossier: %v", err)
	}
	p.note("no file is given; this is the embedded dossier %s", cases.March2024)
	return c, exitOK
}
