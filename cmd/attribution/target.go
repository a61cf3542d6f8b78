package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// A target is a standard stream, or a file. The file is made with the first that is written to it, under another name,
// and takes the place of what was there when all is well.
type target struct {
	name string    // empty or "-" for the stream
	std  io.Writer // the stream
	file *os.File
	to   string // the name that the file gets in the end; empty: it has its name
	over bool   // the file that is there must be written over, since one in its place would have another owner
	last byte

	unfinished *unfinished // of the program
}

func (t *target) isFile() bool { return t.name != "" && t.name != "-" }

// endLine ends a line that has been begun.
func (t *target) endLine() error {
	if t.last == '\n' {
		return nil
	}
	_, err := t.Write([]byte{'\n'})
	return err
}

func (t *target) Write(data []byte) (int, error) {
	if len(data) > 0 {
		t.last = data[len(data)-1]
	}
	if !t.isFile() {
		return t.std.Write(data)
	}
	if t.file == nil {
		if err := t.create(); err != nil {
			return 0, err
		}
	}
	return t.file.Write(data)
}

// create opens the file. A device or a pipe is written to as it is; a file that is there must be one that may be
// written to, and the new one gets its permissions.
func (t *target) create() error {
	to, mode := t.name, os.FileMode(0o666)
	info, err := os.Stat(to)
	exists := err == nil
	if !exists {
		to = pointedAt(to)
	} else {
		old, err := os.OpenFile(to, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		if !info.Mode().IsRegular() {
			t.file = old
			return nil
		}
		old.Close()
		if to, err = filepath.EvalSymlinks(to); err != nil {
			return err
		}
		mode = info.Mode().Perm()
	}
	made := fmt.Sprintf("%s.%d.tmp", to, os.Getpid())
	file, err := t.make(made, mode)
	if err != nil && exists { // no other name can stand beside it, but it can be written over
		made = filepath.Join(os.TempDir(), fmt.Sprintf("attribution.%d.tmp", os.Getpid()))
		file, err = t.make(made, 0o600)
		t.to, t.over = to, true
	}
	if err != nil {
		t.to = ""
		if failed, ok := errors.AsType[*os.PathError](err); ok {
			failed.Path = t.name // which somebody gave
		}
		return err
	}
	t.file, t.to = file, to
	if !exists || t.over {
		return nil
	}
	t.over = keepOwner(file, info) != nil
	return file.Chmod(mode) // which the umask or the owner may have changed
}

// make makes the file under a name that it has until it is whole.
func (t *target) make(name string, mode os.FileMode) (*os.File, error) {
	t.unfinished.add(name)
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		t.unfinished.drop(name)
	}
	return file, err
}

// pointedAt returns the name at which a link points, also where nothing is there yet. Of what is not a link it is the
// name itself.
func pointedAt(name string) string {
	const most = 40 // links in a row, as many as Linux follows
	for range most {
		to, err := os.Readlink(name)
		if err != nil {
			break
		}
		if !filepath.IsAbs(to) {
			to = filepath.Join(filepath.Dir(name), to)
		}
		name = to
	}
	return name
}

// overwrite writes one file into another, which stays the file that it is.
func overwrite(name, from string) error {
	source, err := os.Open(from)
	if err != nil {
		return err
	}
	defer source.Close()
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_TRUNC, 0)
	if err != nil {
		return err
	}
	_, err = io.Copy(file, source)
	return errors.Join(err, file.Close())
}

// close ends the file. If it is not to be kept, what was there stays.
func (t *target) close(keep bool) error {
	if t.file == nil {
		return nil
	}
	err := t.file.Close()
	if t.to == "" {
		return err
	}
	made := t.file.Name()
	defer t.unfinished.drop(made)
	if err != nil || !keep {
		os.Remove(made)
		return err
	}
	if !t.over {
		if err = os.Rename(made, t.to); err == nil {
			return nil
		}
	}
	if _, missing := os.Stat(t.to); missing != nil {
		os.Remove(made)
		return err
	}
	// Another owner's file, and one that is mounted by itself, can only be written over. Until that is done, the new
	// one is worth keeping.
	t.unfinished.drop(made)
	if err := overwrite(t.to, made); err != nil {
		return fmt.Errorf("%w; what was to be written is in %s", err, made)
	}
	return os.Remove(made)
}

// deliver writes to the file that -o names, or to standard output.
func (p *program) deliver(o *options, data []byte) int {
	var err error
	if o.out != "" && o.out != "-" {
		err = p.save(o.out, data)
	} else {
		_, err = p.stdout.Write(data)
	}
	if err != nil {
		return p.fail("%v", err)
	}
	return exitOK
}

// save writes a file whole or not at all.
func (p *program) save(name string, data []byte) error {
	t := target{name: name, unfinished: p.unfinished}
	_, err := t.Write(data)
	if end := t.close(err == nil); err == nil {
		err = end
	}
	return err
}
