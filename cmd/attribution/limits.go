package main

import (
	"cmp"
	"flag"
	"fmt"
	"io"

	"example.com/attribution"
	"example.com/attribution/stix"
)

// limitFlags are those of the commands that read documents.
func limitFlags(f *flag.FlagSet, l *attribution.Limits) {
	f.IntVar(&l.Bytes, "max-bytes", 0, "refuse a document of more than `n` bytes; 0 is the default of its format, 64 MiB of a case")
	f.IntVar(&l.Depth, "max-depth", 0, "refuse objects and arrays nested more than `n` deep; 0 is 128")
	f.IntVar(&l.Values, "max-values", 0, "refuse a case of more than `n` JSON values; 0 is 1,000,000")
	f.IntVar(&l.String, "max-string", 0, "refuse a case with a text of more than `n` bytes; 0 is 1 MiB")
}

// readsDocuments reports whether limits of decoding make a difference to the command.
func (c command) readsDocuments() bool {
	switch c.name {
	case "new", "list read", "list find", "list diff", "quote format", "estimate", "cases", "completion", "man", "schema", "version":
		return false
	}
	return true
}

// maxLimit is the most that a limit may be, far below what a number of bytes can be.
const maxLimit = 1 << 40

func (p *program) decoder() attribution.Decoder { return attribution.Decoder{Limits: p.limits} }

func (p *program) bundleDecoder() stix.Decoder {
	return stix.Decoder{Limits: stix.Limits{Bytes: p.limits.Bytes, Depth: p.limits.Depth}}
}

// maxText is the most bytes that a text may have if no flag says otherwise.
const maxText = 64 << 20

// bounded returns a reader that fails where r has more bytes than the limit that a flag gives or, without one, than the
// usual.
func (p *program) bounded(r io.Reader, usual int) io.Reader {
	limit := int64(cmp.Or(p.limits.Bytes, usual))
	return &bounded{io.LimitedReader{R: r, N: limit + 1}, limit}
}

type bounded struct {
	r     io.LimitedReader
	limit int64
}

func (b *bounded) Read(data []byte) (int, error) {
	n, err := b.r.Read(data)
	if b.r.N <= 0 {
		return n, fmt.Errorf("exceeds the limit of %d bytes", b.limit)
	}
	return n, err
}
