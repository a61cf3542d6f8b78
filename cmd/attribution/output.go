package main

import "io"

// results is standard output. It keeps its first error and takes no more then, so that commands may print without
// looking and the program still fails.
type results struct {
	w   io.Writer
	err error
}

func (r *results) Write(b []byte) (n int, err error) {
	if r.err == nil {
		n, r.err = r.w.Write(b)
	}
	return n, r.err
}
