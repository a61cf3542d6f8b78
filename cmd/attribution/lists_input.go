package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/listing"
)

func listFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	f.StringVar(&o.format, "format", "", "`csv` writes a table; text or, with -json, objects otherwise")
}

func listDataFlags(f *flag.FlagSet, o *options) {
	listFlags(f, o)
	f.Func("data", "`file` of a sanctions list, recognised by its content, or a directory with a legacy set of OFAC; "+
		"may be given several times", func(name string) error {
		o.data = append(o.data, name)
		return nil
	})
}

// watched is a directory whose files show progress.
type watched struct {
	fs.FS
	p   *program
	dir string
}

func (w watched) Open(name string) (fs.File, error) {
	f, err := w.FS.Open(name)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil || info.IsDir() {
		return f, err
	}
	return watchedFile{f, w.p.watch(filepath.Join(w.dir, name), f, info.Size())}, nil
}

// ReadDir lists a directory.
func (w watched) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(w.FS, name) }

type watchedFile struct {
	fs.File
	r io.Reader
}

func (w watchedFile) Read(b []byte) (int, error) { return w.r.Read(b) }

// listFiles returns the files of lists that are named, each once: of a directory the main files of the legacy sets in
// it, and for a part of a set its main file, with which it is read.
func listFiles(names []string) ([]string, error) {
	var out []string
	add := func(name string) {
		if name == "-" || !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	for _, name := range names {
		if name == "-" {
			add(name)
			continue
		}
		info, err := os.Stat(name)
		if err != nil {
			return nil, err
		}
		if !info.IsDir() {
			dir := filepath.Dir(name)
			main, err := listing.MainFile(os.DirFS(dir), filepath.Base(name))
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			add(filepath.Join(dir, main))
			continue
		}
		mains, err := listing.Sets(os.DirFS(name))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if len(mains) == 0 {
			return nil, fmt.Errorf("%s: there is no legacy set of OFAC in the directory, sdn.csv or cons_prim.csv; "+
				"name the files of other lists", name)
		}
		for _, main := range mains {
			add(filepath.Join(name, main))
		}
	}
	return out, nil
}

// openList makes a stream of a list.
func (p *program) openList(name string) (*listing.Stream, io.Closer, error) {
	if name == "-" {
		s, err := listing.Open(p.watch("standard input", p.stdin, 0))
		return s, io.NopCloser(nil), err
	}
	dir := filepath.Dir(name)
	s, closer, err := listing.OpenFile(watched{os.DirFS(dir), p, dir}, filepath.Base(name))
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		err = e.Err // whoever reports it names the file
	}
	return s, closer, err
}

// readList reads a list whole, and reports what is wrong with it. The status is that of the findings.
func (p *program) readList(name string) (*listing.Register, int, error) {
	s, closer, err := p.openList(name)
	if err != nil {
		return nil, exitFailure, err
	}
	defer closer.Close()
	r, err := s.Register()
	if err != nil {
		return nil, exitFailure, err
	}
	return r, p.flawed(name, r.Lint()), nil
}

// maxFlaws is how many findings of one code about a file are shown.
const maxFlaws = 5

// flawed reports findings about a file on standard error, and returns the status of the worst.
func (p *program) flawed(name string, fs attribution.Findings) int {
	status := exitOK
	count := make(map[attribution.Code]int)
	for _, f := range fs {
		if f.Severity == attribution.SeverityError {
			status = exitFindings
		}
		if count[f.Code]++; count[f.Code] <= maxFlaws {
			place := name
			if f.Path != "" {
				place += ", " + strings.TrimPrefix(f.Path, "/")
			}
			fmt.Fprintf(p.stderr, "%s: %s: %s [%s]\n", escaped(place), f.Severity,
				escaped(strings.TrimSpace(f.Value+" "+f.Message)), f.Code)
		}
	}
	for _, f := range fs {
		if n := count[f.Code]; n > maxFlaws {
			fmt.Fprintf(p.stderr, "%s: %d more findings [%s]\n", escaped(name), n-maxFlaws, f.Code)
			count[f.Code] = 0
		}
	}
	return status
}

// registers reads the lists of the flag -data. It reports false where one cannot be read.
func (p *program) registers(o *options) (all []*listing.Register, status int, ok bool) {
	if len(o.data) == 0 {
		return nil, p.fail("no list is given; use -data FILE"), false
	}
	names, err := listFiles(o.data)
	if err != nil {
		return nil, p.fail("%v", err), false
	}
	for _, name := range names {
		r, flaws, err := p.readList(name)
		if err != nil {
			return nil, p.fail("%s: %v", name, err), false
		}
		all, status = append(all, r), max(status, flaws)
	}
	return all, status, true
}
