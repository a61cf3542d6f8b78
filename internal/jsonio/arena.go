package jsonio

import "strings"

// An arena makes strings that share blocks of memory. Nearly all strings of a document are short and live as long as it
// does.
type arena struct{ block strings.Builder }

const (
	arenaBlock  = 8 << 10
	arenaString = arenaBlock / 16 // longer ones stand alone, so that little of a block is wasted
)

func (a *arena) make(text []byte) string {
	if len(text) > arenaString {
		return string(text)
	}
	if a.block.Cap()-a.block.Len() < len(text) {
		a.block = strings.Builder{}
		a.block.Grow(arenaBlock)
	}
	start := a.block.Len()
	a.block.Write(text)
	return a.block.String()[start:]
}
