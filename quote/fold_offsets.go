package quote

import (
	"encoding/binary"
	"math"
	"sort"
)

// offsets maps byte offsets of a folded text to its source.
//
// Most runes fold to as many bytes as they had, so only the places where that is not so are kept, as blocks:
// so many folded bytes stand for so many bytes of source, all or nothing. Between blocks both sides advance alike.
// Blocks are stored as varints because a text in decomposed letters has about one block to every third byte.
type offsets struct {
	blocks []byte
	marks  []mark
	count  int
	end    mark
}

// mark is a place between blocks, and where in offsets.blocks the next block is stored.
type mark struct{ folded, source, block int }

// markStride is the number of blocks between marks.
const markStride = 64

// add appends a block: folded bytes of length foldedLen at offset folded stand for sourceLen bytes of the source.
// Blocks are added in order.
func (o *offsets) add(folded, foldedLen, sourceLen int) {
	if o.count%markStride == 0 {
		o.marks = append(o.marks, o.end)
	}
	gap := folded - o.end.folded
	o.blocks = binary.AppendUvarint(o.blocks, uint64(gap))
	o.blocks = binary.AppendUvarint(o.blocks, uint64(foldedLen))
	o.blocks = binary.AppendUvarint(o.blocks, uint64(sourceLen))
	o.count++
	o.end = mark{folded + foldedLen, o.end.source + gap + sourceLen, len(o.blocks)}
}

// truncate forgets all blocks after the first count, the last of which ends at end.
func (o *offsets) truncate(count int, end mark) {
	o.count, o.end = count, end
	o.blocks = o.blocks[:end.block]
	o.marks = o.marks[:(count+markStride-1)/markStride]
}

// rune returns where the source of the rune begins and ends that contains the folded byte at offset folded.
// size is the length of that rune in the folded text, and begin its offset there.
func (o *offsets) rune(begin, size int) Span {
	r := o.from(begin)
	return r.rune(begin, size)
}

// An offsetReader maps offsets of a folded text in their order.
type offsetReader struct {
	*offsets
	at    mark // between blocks, before the offset
	plain int  // up to where the folded bytes behind at stand for as many bytes of source
}

// from returns a reader of offsets from begin on.
func (o *offsets) from(begin int) offsetReader {
	r := offsetReader{offsets: o}
	if i := sort.Search(len(o.marks), func(i int) bool { return o.marks[i].folded > begin }); i > 0 {
		r.at = o.marks[i-1]
	}
	return r
}

// rune is offsets.rune for an offset that is not before the one of the call before.
func (r *offsetReader) rune(begin, size int) Span {
	for begin >= r.plain {
		if r.at.block == len(r.blocks) {
			r.plain = math.MaxInt
			break
		}
		gap, foldedLen, sourceLen, next := r.read(r.at.block)
		start := r.at.folded + gap
		if start > begin {
			r.plain = start
			break
		}
		if start+foldedLen > begin {
			return Span{r.at.source + gap, r.at.source + gap + sourceLen}
		}
		r.at = mark{start + foldedLen, r.at.source + gap + sourceLen, next}
	}
	source := r.at.source + begin - r.at.folded
	return Span{source, source + size}
}

func (o *offsets) read(at int) (gap, foldedLen, sourceLen, next int) {
	read := func() int {
		v, n := binary.Uvarint(o.blocks[at:])
		at += n
		return int(v)
	}
	gap, foldedLen, sourceLen = read(), read(), read()
	return gap, foldedLen, sourceLen, at
}
