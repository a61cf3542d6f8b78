package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"strings"

	"example.com/attribution"
)

// open opens a file, or standard input for "-".
func (p *program) open(name string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(p.stdin), nil
	}
	return os.Open(name)
}

// openWatched is open with progress.
func (p *program) openWatched(name string) (io.ReadCloser, error) {
	f, err := p.open(name)
	if err != nil {
		return nil, err
	}
	var size int64
	if info, ok := f.(*os.File); ok {
		if stat, err := info.Stat(); err == nil {
			size = stat.Size()
		}
	}
	return struct {
		io.Reader
		io.Closer
	}{p.watch(name, f, size), f}, nil
}

// A loaded case is one that was read from a file. It is nil where it could not be read.
type loaded struct {
	input
	*attribution.Case
}

// maxCase is how many bytes a case may have if no flag says otherwise.
const maxCase = 64 << 20

// read decodes the cases of a file: one, or those of a stream. The error of a pair is findings about that case, or why
// it could not be read.
func (p *program) read(name string) iter.Seq2[loaded, error] {
	return func(yield func(loaded, error) bool) {
		for o, err := range p.inputs(name, maxCase) {
			l := loaded{input: o}
			if err == nil {
				l.Case, err = p.decoder().Decode(bytes.NewReader(o.text))
			}
			if !yield(l, err) {
				return
			}
		}
	}
}

// bare returns an error without the name of its file, which whoever reports it gives.
func bare(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	return err
}

// isStream reports by its name whether a file is a stream of documents. Standard input may be one.
func isStream(name string) bool { return name == "-" || isStreamFile(name) }

// isStreamFile reports by its name whether a file is to hold a document a line.
func isStreamFile(name string) bool { return strings.HasSuffix(name, ".ndjson") }

// one decodes the case of a file or, without arguments, that of standard input or else the embedded one, for commands
// that need a case that is well formed. Otherwise it reports why there is none, and the exit status.
func (p *program) one(args []string) (*attribution.Case, int) {
	if len(args) > 1 {
		return nil, p.fail("one file at a time")
	}
	if args = p.orInput(args); len(args) == 0 {
		return p.embedded()
	}
	for l, err := range p.read(args[0]) {
		fs, unreadable := findings(l.Case, err, validated)
		switch {
		case unreadable != nil:
			return nil, p.unreadable(l.input, unreadable)
		case l.several:
			return nil, p.fail("%s: %s", args[0], severalCases)
		case len(fs) > 0:
			return nil, p.blame(l.input, fs)
		}
		return l.Case, exitOK
	}
	return nil, p.fail("%s: there is no case in it", args[0])
}

// severalCases is said of a stream where one case is needed: to take its first would pass over the others.
const severalCases = "there are several cases in it; give one"

// findings returns what is wrong with a document, given what decoding it gave: malformed values, and what a check finds
// in the rest. Where a value could not be decoded, that it is missing is not a finding of its own.
func findings(d checkable, err error, check func(checkable) attribution.Findings) (attribution.Findings, error) {
	malformed, unreadable := undecoded(err)
	if unreadable != nil {
		return nil, unreadable
	}
	invalid := check(d)
	if len(malformed) == 0 {
		return invalid, nil
	}
	told := make(map[string]bool)
	for _, f := range malformed {
		if f.Member != "" {
			told[f.Path+"/"+f.Member] = true
		}
		if f.Code != attribution.CodeDuplicate && f.Code != attribution.CodeMissing {
			told[f.Path] = true // what is in it was not read
		}
	}
	all := malformed
	for _, f := range invalid {
		at := f.Path
		if f.Member != "" {
			at += "/" + f.Member
		}
		if !within(at, told) {
			all = append(all, f)
		}
	}
	return all, nil
}

// within reports whether a place, or what it is in, is among those of which something is said already.
func within(at string, told map[string]bool) bool {
	for ; at != ""; at = at[:strings.LastIndexByte(at, '/')] {
		if told[at] {
			return true
		}
	}
	return false
}

func validated(d checkable) attribution.Findings {
	fs, _ := errors.AsType[attribution.Findings](d.Validate())
	return fs
}

// undecoded separates what decoding a case can give: findings about malformed values, and why there is no case.
func undecoded(err error) (malformed attribution.Findings, unreadable error) {
	if fs, ok := errors.AsType[attribution.Findings](err); ok {
		return fs, nil
	}
	return nil, err
}
