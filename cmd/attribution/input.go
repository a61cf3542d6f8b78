package main

import (
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

// read decodes the cases of a file: one, or those of a stream, which its name tells. The error of a pair is findings about that case,
// or why reading stopped.
func (p *program) read(name string) iter.Seq2[*attribution.Case, error] {
	return func(yield func(*attribution.Case, error) bool) {
		f, err := p.openWatched(name)
		if err != nil {
			yield(nil, bare(err))
			return
		}
		defer f.Close()
		if isStream(name) {
			p.decoder().Cases(f)(yield)
			return
		}
		yield(p.decoder().Decode(f))
	}
}

// readAll is read, and takes standard input for a stream, which may have one case.
func (p *program) readAll(name string) iter.Seq2[*attribution.Case, error] {
	if name != "-" {
		return p.read(name)
	}
	return func(yield func(*attribution.Case, error) bool) {
		f, err := p.openWatched(name)
		if err != nil {
			yield(nil, bare(err))
			return
		}
		defer f.Close()
		none := true
		for c, err := range p.decoder().Cases(f) {
			none = false
			if !yield(c, err) {
				return
			}
		}
		if none {
			yield(nil, io.ErrUnexpectedEOF)
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

// isStream tells by its name whether a file is a stream of cases. Standard input is none.
func isStream(name string) bool { return strings.HasSuffix(name, ".ndjson") }

// one decodes the case of a file or, without arguments, that of standard input or else the embedded one, for commands that need a case that is well
// formed. Otherwise it reports why there is none, and the exit status.
func (p *program) one(args []string) (*attribution.Case, int) {
	if len(args) > 1 {
		return nil, p.fail("one file at a time")
	}
	if args = p.orInput(args); len(args) == 0 {
		return p.embedded()
	}
	var found *attribution.Case
	for c, err := range p.read(args[0]) {
		fs, unreadable := findings(c, err, validated)
		if unreadable != nil {
			return nil, p.fail("%s: %v", args[0], unreadable)
		}
		if len(fs) > 0 {
			for _, f := range fs {
				p.fail("%s: %v", args[0], f)
			}
			return nil, exitFindings
		}
		if found != nil {
			return nil, p.fail("%s: %s", args[0], severalCases)
		}
		found = c
	}
	if found == nil {
		return nil, p.fail("%s: there is no case in it", args[0])
	}
	return found, exitOK
}

// severalCases is said of a stream where one case is needed: to take its first would pass over the others.
const severalCases = "there are several cases in it; give one"

// findings returns what is wrong with a document, given what decoding it gave: malformed values, and what a check finds in the rest.
// Where a value could not be decoded, that it is missing is no finding of its own.
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
		told[f.Path] = true
		if f.Member != "" {
			told[f.Path+"/"+f.Member] = true
		}
	}
	all := malformed
	for _, f := range invalid {
		at := f.Path
		if f.Member != "" {
			at += "/" + f.Member
		}
		if !told[at] {
			all = append(all, f)
		}
	}
	return all, nil
}

func validated(d checkable) attribution.Findings {
	fs, _ := errors.AsType[attribution.Findings](d.Validate())
	return fs
}

// undecoded tells apart what decoding a case can give: findings about malformed values, and why there is no case.
func undecoded(err error) (malformed attribution.Findings, unreadable error) {
	if fs, ok := errors.AsType[attribution.Findings](err); ok {
		return fs, nil
	}
	return nil, err
}
