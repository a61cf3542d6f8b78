package main

import (
	"io"
	"os"
	"path/filepath"
)

// results is standard output. It keeps its first error and takes no more then, so that commands may print without looking and the program
// still fails.
type results struct {
	w   io.Writer
	err error
}

func (r *results) Write(b []byte) (n int, err error) {
	if r.err == nil {
		n, r.err = r.w.Write(b)
	}
	return n, r.err
}

// save writes a file whole or not at all: what was there before stays until the new content is complete. A link stays a link.
func save(name string, data []byte) error {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	mode := os.FileMode(0o666)
	old, err := os.Stat(name)
	switch {
	case err == nil && !old.Mode().IsRegular(): // a device or a pipe cannot be replaced
		return os.WriteFile(name, data, mode)
	case err == nil:
		mode = old.Mode().Perm()
	default:
		return os.WriteFile(name, data, mode)
	}
	f, err := os.CreateTemp(filepath.Dir(name), filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // which is gone if all went well
	if _, err := f.Write(data); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if err := os.Chmod(f.Name(), mode); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
