package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

// watch returns a reader that shows on standard error how much of a long input has been read, if that is a terminal,
// and otherwise the reader itself. Size is 0 where it is not known.
func (p *program) watch(name string, r io.Reader, size int64) io.Reader {
	if !isTerminal(p.stderr) {
		return r
	}
	return newProgress(p.stderr, escaped(name), r, size, time.Now)
}

// isTerminal reports whether what is written to w is seen at once.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// A progress shows how much of a reader has been read.
type progress struct {
	r          io.Reader
	w          io.Writer
	name       string
	size, read int64
	now        func() time.Time
	next       time.Time // when to show it again
	shown      int       // length of what is shown
}

// What takes no longer than patience to read needs no progress.
const (
	patience = time.Second
	interval = time.Second / 5
)

func newProgress(w io.Writer, name string, r io.Reader, size int64, now func() time.Time) *progress {
	return &progress{r: r, w: w, name: name, size: size, now: now, next: now().Add(patience)}
}

func (p *progress) Read(buf []byte) (int, error) {
	n, err := p.r.Read(buf)
	p.read += int64(n)
	if err != nil {
		p.show("")
		return n, err
	}
	if t := p.now(); !t.Before(p.next) {
		p.next = t.Add(interval)
		text := fmt.Sprintf("%s: %d MB", p.name, p.read>>20)
		if p.size > 0 {
			text = fmt.Sprintf("%s: %d of %d MB", p.name, p.read>>20, p.size>>20)
		}
		p.show(text)
	}
	return n, nil
}

// show puts a text in the place of the last one. An empty one leaves the line as it was before.
func (p *progress) show(text string) {
	if text == "" && p.shown == 0 {
		return
	}
	fmt.Fprintf(p.w, "\r%s%s", text, strings.Repeat(" ", max(0, p.shown-len(text))))
	if p.shown = len(text); text == "" {
		fmt.Fprint(p.w, "\r")
	}
}
