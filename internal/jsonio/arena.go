package jsonio

import (
	"cmp"
	"strings"
)

// An Arena makes strings that share blocks of memory. Nearly all strings of a document are short and live as long as it
// does.
type Arena struct {
	Size int // of a block, in bytes; zero is 8 kB

	block strings.Builder
}

// Keep returns a string of a text. One longer than a sixteenth of a block stands alone, so that little of a block is
// wasted.
func (a *Arena) Keep(text []byte) string {
	size := cmp.Or(a.Size, 8<<10)
	if len(text) > size/16 {
		return string(text)
	}
	if a.block.Cap()-a.block.Len() < len(text) {
		a.block = strings.Builder{}
		a.block.Grow(size)
	}
	start := a.block.Len()
	a.block.Write(text)
	return a.block.String()[start:]
}
