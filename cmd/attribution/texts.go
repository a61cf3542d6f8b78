package main

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/internal/near"
)

// textSuffix follows the id of a source in the name of the file with its text.
const textSuffix = ".txt"

// texts are the texts of sources in a folder. It keeps what it was asked for, by several cases at once.
type texts struct {
	folder string
	root   *os.Root // nil: there is no text

	mu      sync.Mutex
	found   int
	missing map[attribution.SourceID]bool
}

// openTexts opens a folder of texts; without one there are none.
func openTexts(folder string) (*texts, error) {
	t := &texts{folder: folder, missing: make(map[attribution.SourceID]bool)}
	if folder == "" {
		return t, nil
	}
	var err error
	t.root, err = os.OpenRoot(folder)
	return t, err
}

func (t *texts) close() {
	if t.root != nil {
		t.root.Close()
	}
}

// text returns the text of a source.
func (t *texts) text(id attribution.SourceID) (string, error) {
	if t.root == nil {
		return "", fs.ErrNotExist
	}
	name := string(id) + textSuffix
	words, err := t.root.ReadFile(name)
	if err == nil && !utf8.Valid(words) {
		return "", fmt.Errorf("%s: %s", name, notUTF8)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	switch {
	case err == nil:
		t.found++
	case errors.Is(err, fs.ErrNotExist) && id != "":
		t.missing[id] = true
	}
	return string(words), err
}

// untold names on standard error the sources of which a folder has no text, with the file that was probably meant. It
// returns the status or, where there are texts and none is that of a source, failure: nothing was compared.
func (p *program) untold(t *texts, status int) int {
	if len(t.missing) == 0 {
		return status
	}
	files := t.files()
	const most = 3
	var named, others []string
	for _, id := range slices.Sorted(maps.Keys(t.missing)) {
		name := string(id) + textSuffix
		if meant := near.Word(string(id), slices.Sorted(maps.Keys(files))); meant != "" {
			named = append(named, fmt.Sprintf("%s is not there; did you mean %s?", filepath.Join(t.folder, name), files[meant]))
		} else {
			others = append(others, name)
		}
	}
	for i, line := range named {
		if i == most {
			p.note("%d more texts are not there, and files with names that are near are", len(named)-most)
			break
		}
		p.note("%s", line)
	}
	if len(others) > 0 {
		list := strings.Join(others[:min(most, len(others))], ", ")
		if len(others) > most {
			list += fmt.Sprintf(" and %d others", len(others)-most)
		}
		p.note("%s has no %s", t.folder, list)
	}
	if t.found == 0 && len(files) > 0 {
		return p.fail("no text in %s is that of a source; a text is named by the id of its source, with %s behind it",
			t.folder, textSuffix)
	}
	return status
}

// files returns the names of the texts in the folder by what stands before their suffix.
func (t *texts) files() map[string]string {
	entries, err := fs.ReadDir(t.root.FS(), ".")
	if err != nil {
		return nil
	}
	out := make(map[string]string)
	for _, e := range entries {
		if name := e.Name(); !e.IsDir() && strings.EqualFold(filepath.Ext(name), textSuffix) {
			out[name[:len(name)-len(textSuffix)]] = name
		}
	}
	return out
}
