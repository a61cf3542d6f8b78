package stix

import (
	"bytes"
	"io"
	"io/fs"
	"sync/atomic"

	"example.com/attribution"
	"example.com/attribution/internal/jsonio"
)

// readAll reads a document of at most so many bytes. Where the reader knows how much it has, as a file does, no more
// memory is taken than for that.
func readAll(r io.Reader, limit int) ([]byte, error) {
	var b bytes.Buffer
	if size := sizeOf(r); size > 0 {
		b.Grow(int(min(size, int64(limit))) + bytes.MinRead)
	}
	n, err := b.ReadFrom(io.LimitReader(jsonio.Unmarked(r), int64(limit)+1))
	if err == nil && n > int64(limit) {
		err = &jsonio.LimitError{Limit: jsonio.LimitBytes, Max: limit, Offset: int64(limit)}
	}
	return b.Bytes(), err
}

// sizeOf returns how many bytes a reader has at most, as far as it says so. For the others it is 0.
func sizeOf(r io.Reader) int64 {
	switch r := r.(type) {
	case interface{ Len() int }:
		return int64(r.Len())
	case interface{ Stat() (fs.FileInfo, error) }:
		if info, err := r.Stat(); err == nil && info.Mode().IsRegular() {
			return info.Size()
		}
	}
	return 0
}

// A bundleReader reads a document in memory.
type bundleReader struct {
	data   []byte
	limits Limits
	names  *names
	bundle Bundle
}

// decode reads a document in memory.
func decode(data []byte, limits Limits) (*Bundle, error) {
	b := &bundleReader{data: data, limits: limits, names: newNames(), bundle: Bundle{table: new(atomic.Pointer[places])}}
	b.names.shared = true
	end, err := b.read()
	switch {
	case err != nil:
		return nil, err
	case end < 0:
		return nil, documentError(b.fault())
	}
	if end = jsonio.SkipSpace(data, end); end < len(data) {
		return nil, trailing(end)
	}
	return &b.bundle, nil
}

// fault returns what is wrong with a document that is not well formed, which the tokenizer says better.
func (b *bundleReader) fault() error {
	again := streamReader{s: jsonio.ScanBytes(b.data, b.limits.scanner(b.limits.Bytes)), names: b.names, limits: b.limits,
		yield: func(Object, error) bool { return true }}
	if err := again.read(); err != io.EOF {
		return err
	}
	return &jsonio.SyntaxError{Err: io.ErrUnexpectedEOF} // there is nothing
}

// read reads the document and returns where it ends. That is negative where it is not well formed.
func (b *bundleReader) read() (end int, err error) {
	start := jsonio.SkipSpace(b.data, 0)
	if start == len(b.data) || b.data[start] != '[' && b.data[start] != '{' {
		_, end, err = b.names.object(b.data, start, b.limits.Depth, 0)
		return end, err
	}
	if b.data[start] == '{' {
		return b.object(start)
	}
	to, end, err := b.list(start, 0)
	if end >= 0 && err == nil {
		b.bundle.head, b.bundle.tail = b.data[:start+1], b.data[to:]
	}
	return end, err
}

// object reads a bundle, or an object that stands alone.
func (b *bundleReader) object(start int) (end int, err error) {
	isBundle := false
	var from, to int // of what is in the list of objects
	i := jsonio.SkipSpace(b.data, start+1)
	for closed := i < len(b.data) && b.data[i] == '}'; !closed; {
		at, name := i, jsonio.SkipString(b.data, i)
		if name < 0 {
			return -1, nil
		}
		if i = jsonio.SkipColon(b.data, name); i < 0 {
			return -1, nil
		}
		switch quoted := value(b.data[at:name]); {
		case i < len(b.data) && b.data[i] == '[' && quoted.is("objects"):
			if from > 0 {
				return i, &attribution.DocumentError{Code: attribution.CodeDuplicate, Path: "/objects", Offset: int64(name),
					Message: "there is a second list of objects"}
			}
			from = i + 1
			to, i, err = b.list(i, 1)
		default:
			first := i
			i, _ = jsonio.Skip(b.data, i, jsonio.MaxDepth-1)
			isBundle = isBundle || i >= 0 && quoted.is("type") && value(b.data[first:i]).is("bundle")
		}
		if i < 0 || err != nil {
			return i, err
		}
		switch i = jsonio.SkipSpace(b.data, i); {
		case i < len(b.data) && b.data[i] == ',':
			i = jsonio.SkipSpace(b.data, i+1)
		case i < len(b.data) && b.data[i] == '}':
			closed = true
		default:
			return -1, nil
		}
	}
	end = i + 1
	switch {
	case from > 0:
		b.bundle.head, b.bundle.tail = b.data[:from], b.data[to:]
		return end, b.envelope(bytes.Join([][]byte{b.data[start:from], b.data[to:end]}, nil), start)
	case isBundle:
		b.bundle.bare = b.data
		return end, b.envelope(b.data[start:end:end], start)
	}
	o, _, err := b.names.object(b.data, start, b.limits.Depth, 0)
	b.bundle.head, b.bundle.tail = b.data[:start], b.data[end:]
	o.lead = b.data[:0]
	b.bundle.Objects, b.bundle.lone = []Object{o}, true
	return end, err
}

// envelope reads the bundle's own members.
func (b *bundleReader) envelope(text []byte, start int) (err error) {
	if b.bundle.envelope, _, err = b.names.object(text, 0, b.limits.Depth, 0); err != nil {
		return overDepth(int64(start), b.limits.Depth)
	}
	return nil
}

// list reads the list of objects that starts at an offset, in so many others, and returns where its last object ends
// and where the list does.
func (b *bundleReader) list(start, outer int) (to, end int, err error) {
	to = start + 1
	i := jsonio.SkipSpace(b.data, to)
	for closed := i < len(b.data) && b.data[i] == ']'; !closed; {
		o, end, err := b.names.object(b.data, i, b.limits.Depth, outer+1)
		if end < 0 || err != nil {
			return 0, end, err
		}
		o.lead = b.data[to:i:i]
		b.bundle.Objects = append(b.bundle.Objects, o)
		to = end
		switch i = jsonio.SkipSpace(b.data, end); {
		case i < len(b.data) && b.data[i] == ',':
			i = jsonio.SkipSpace(b.data, i+1)
		case i < len(b.data) && b.data[i] == ']':
			closed = true
		default:
			return 0, -1, nil
		}
	}
	return to, i + 1, nil
}
