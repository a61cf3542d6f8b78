package stix

import (
	"cmp"

	"example.com/attribution/internal/jsonio"
)

// Limits bound what reading may cost. A limit of zero or less means the default.
type Limits struct {
	Bytes  int // of the document that [Decoder.Decode] reads; default 1 GiB
	Object int // bytes of one object that [Decoder.Objects] reads; default 16 MiB
	Depth  int // of objects and arrays nested in an object, itself included; default 128, at most 1,000
}

// defaultLimits are the limits of the zero [Decoder].
var defaultLimits = Limits{Bytes: 1 << 30, Object: 16 << 20, Depth: 128}

const maxDepth = 1000

func (l Limits) orDefaults() Limits {
	return Limits{
		Bytes:  cmp.Or(max(l.Bytes, 0), defaultLimits.Bytes),
		Object: cmp.Or(max(l.Object, 0), defaultLimits.Object),
		Depth:  min(cmp.Or(max(l.Depth, 0), defaultLimits.Depth), maxDepth),
	}
}

// scanner returns the limits of a scanner that takes values of some size. Depth is for the values to exceed, where it
// is seen which.
func (l Limits) scanner(size int) jsonio.Limits {
	return jsonio.Limits{Bytes: size, Depth: l.Depth + maxDepth}
}
