package stix_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/attribution/stix"
)

// data returns a folder of the third-party data, or skips the test where there are none.
func data(t testing.TB, folder string) string {
	t.Helper()
	root := os.Getenv("ATTRIBUTION_DATA")
	if root == "" {
		t.Skip("ATTRIBUTION_DATA is not set")
	}
	dir := filepath.Join(root, folder)
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("ATTRIBUTION_DATA has no %s", folder)
	}
	return dir
}

// documents returns the JSON documents in a folder of the third-party data, by their paths.
func documents(t testing.TB, folder string) map[string][]byte {
	t.Helper()
	out := make(map[string][]byte)
	dir := data(t, folder)
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".json") {
			return err
		}
		text, err := os.ReadFile(path)
		name, _ := filepath.Rel(dir, path)
		out[filepath.ToSlash(name)] = text
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func decode(t testing.TB, text string) *stix.Bundle {
	t.Helper()
	b, err := stix.Decode(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func encode(t testing.TB, b *stix.Bundle) string {
	t.Helper()
	var out bytes.Buffer
	if err := b.Encode(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// quoted returns text as JSON.
func quoted(text string) json.RawMessage {
	out, err := json.Marshal(text)
	if err != nil {
		panic(err)
	}
	return out
}
