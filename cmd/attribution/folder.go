package main

import (
	"errors"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// A member is a file that is named, or one of a folder that is.
type member struct {
	name     string
	inFolder bool
}

var errNoCaseInFolder = errors.New("no file in it ends in .case.json or .case.ndjson")

// members gives the files that are named, and of folders all files in them and below whose names end as those of cases
// do, by name. An error says why there is none of a folder.
func members(names []string) iter.Seq2[member, error] {
	return func(yield func(member, error) bool) {
		for _, name := range names {
			if info, err := os.Stat(name); name == "-" || err != nil || !info.IsDir() {
				if !yield(member{name, false}, nil) {
					return
				}
				continue
			}
			none, stopped := true, false
			err := filepath.WalkDir(name, func(path string, d fs.DirEntry, err error) error {
				if err != nil || d.IsDir() || !strings.HasSuffix(path, ".case.json") && !strings.HasSuffix(path, ".case.ndjson") {
					return err
				}
				none = false
				if stopped = !yield(member{path, true}, nil); stopped {
					return fs.SkipAll
				}
				return nil
			})
			if err == nil && none {
				err = errNoCaseInFolder
			}
			if stopped || err != nil && !yield(member{name, true}, err) {
				return
			}
		}
	}
}
