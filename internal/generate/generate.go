// Package generate has what the generators of tables share. Programs do not import it.
package generate

import (
	"encoding/json"
	"go/format"
	"log"
	"os"
	"slices"

	"example.com/attribution/internal/lang"
)

// Read decodes a JSON file, and exits if it cannot.
func Read(file string, into any) {
	text, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(text, into)
	}
	if err != nil {
		log.Fatalf("%s: %v", file, err)
	}
}

// Write formats Go source and writes it to a file, and exits if it cannot.
func Write(file string, source []byte) {
	text, err := format.Source(source)
	if err == nil {
		err = os.WriteFile(file, text, 0o644)
	}
	if err != nil {
		log.Fatalf("%s: %v", file, err)
	}
}

// Languages returns the tags of the languages of package lang, in order.
func Languages() []string {
	var tags []string
	for l := range lang.All() {
		tags = append(tags, l.Tag)
	}
	slices.Sort(tags)
	return tags
}
