// Package cases holds dossiers of public cyber attributions, ready to read, query and learn from. Facts and quotations in them are those
// of their sources, which each dossier lists with the copies through which they were read. They ship no source texts.
package cases

import (
	"bytes"
	"embed"
	"io/fs"
	"iter"
	"strings"

	"example.com/attribution"
)

//go:embed *.case.json
var files embed.FS

const extension = ".case.json"

// March2024 is the id of the dossier that the package attribution was made for: the United States, the United Kingdom and New Zealand
// v. China, 25 and 26 March 2024.
const March2024 = "2024-us-uk-nz"

// IDs gives the ids of the dossiers, in order.
func IDs() iter.Seq[string] {
	return func(yield func(string) bool) {
		names, err := fs.Glob(files, "*"+extension)
		if err != nil {
			return // the pattern is well formed
		}
		for _, name := range names {
			if !yield(strings.TrimSuffix(name, extension)) {
				return
			}
		}
	}
}

// Bytes returns the dossier with the id in its canonical form. The error is [fs.ErrNotExist] if there is none.
func Bytes(id string) ([]byte, error) { return files.ReadFile(id + extension) }

// Load decodes the dossier with the id, anew for each call. The error is [fs.ErrNotExist] if there is none.
func Load(id string) (*attribution.Case, error) {
	data, err := Bytes(id)
	if err != nil {
		return nil, err
	}
	return attribution.Decode(bytes.NewReader(data))
}
