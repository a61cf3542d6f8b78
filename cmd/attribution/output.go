package main

import "io"

// results is standard output. It keeps its first error and takes no more then, so that commands may print without
// looking and the program still fails.
type results struct {
	w      io.Writer
	screen *screen // between, where the results are seen on a terminal
	err    error
}

func newResults(w io.Writer) *results {
	r := &results{w: w}
	if isTerminal(w) {
		r.screen = &screen{w: w}
		r.w = r.screen
	}
	return r
}

func (r *results) Write(b []byte) (n int, err error) {
	if r.err == nil {
		n, r.err = r.w.Write(b)
	}
	return n, r.err
}

// keepIsolates lets a command write isolates of text to a terminal, each of which it closes.
func (r *results) keepIsolates() {
	if r.screen != nil {
		r.screen.isolates = true
	}
}

// end writes what is left, and returns the first error of all.
func (r *results) end() error {
	if r.err == nil && r.screen != nil {
		r.err = r.screen.end()
	}
	return r.err
}
