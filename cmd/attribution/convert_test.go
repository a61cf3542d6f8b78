package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/attribution/cases"
)

// published returns the paths of the third-party data that match a pattern.
func published(t testing.TB, pattern ...string) []string {
	t.Helper()
	root := os.Getenv("ATTRIBUTION_DATA")
	if root == "" {
		t.Skip("ATTRIBUTION_DATA is not set")
	}
	paths, err := filepath.Glob(filepath.Join(append([]string{root}, pattern...)...))
	if err != nil || len(paths) == 0 {
		t.Skip("the data are not in ATTRIBUTION_DATA")
	}
	return paths
}

// What is published comes out byte by byte in its own format, and as a case that is valid in the other.
func TestConvertPublished(t *testing.T) {
	for format, paths := range map[string][]string{
		"misp": published(t, "misp", "clusters", "*.json"), "stix": published(t, "attack", "*.json"),
	} {
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got := runWith("", "convert", "-from", format, "-to", format, path); got.status != exitOK || got.stdout != string(text) {
				t.Errorf("%s: exit status %d, or other bytes\n%s", path, got.status, got.stderr)
			}
			converted(t, format, path)
		}
	}
	converted(t, "eurepoc", published(t, "eurepoc")[0])
}

func converted(t *testing.T, format, path string) {
	t.Helper()
	got := runWith("", "convert", "-from", format, "-to", "case", path)
	if got.status != exitOK {
		t.Errorf("%s: exit status %d\n%s", path, got.status, got.stderr)
	}
	if valid := runWith(got.stdout, "validate", "-"); valid.status != exitOK {
		t.Errorf("%s: %s", path, valid.stdout)
	}
}

// What is of another kind is refused, and not turned into an empty document.
func TestConvertOtherKinds(t *testing.T) {
	clusters, bundles := published(t, "misp", "clusters", "*.json"), published(t, "attack", "*.json")
	neither := slices.Concat(published(t, "misp", "*.json"), published(t, "misp", "galaxies", "*.json"),
		published(t, "misp-objects", "*.json"), published(t, "misp-taxonomies", "*.json"))
	dossier := filepath.Join(t.TempDir(), "x.case.json")
	if err := os.WriteFile(dossier, []byte(runWith("", "cases", "show", cases.March2024).stdout), 0o666); err != nil {
		t.Fatal(err)
	}
	for format, paths := range map[string][]string{
		"case": slices.Concat(neither, clusters, bundles),
		"misp": slices.Concat(neither, bundles, []string{dossier}),
		"stix": slices.Concat(neither, clusters, []string{dossier}),
	} {
		for _, path := range paths {
			if got := runWith("", "convert", "-from", format, "-to", "case", path); got.status != exitFailure || got.stdout != "" {
				t.Errorf("%s as %s: exit status %d", path, format, got.status)
			}
		}
	}
	for _, path := range neither {
		if got := runWith("", "alias", "conflicts", "-data", path); got.status != exitFailure {
			t.Errorf("%s as data: exit status %d", path, got.status)
		}
	}
}

// A document that is too large is refused by those who read it.
func TestConvertHugeInput(t *testing.T) {
	const size = 65 << 20
	for format, text := range map[string]string{
		"case": `{"format": "attribution/1", "id": "x", "title": "` + strings.Repeat("x", size) + `"}`,
		"misp": `{"values": [{"value": "` + strings.Repeat("x", size) + `"}]}`,
	} {
		if got := runWith(text, "convert", "-from", format, "-to", "stix", "-"); got.status != exitFailure || got.stdout != "" {
			t.Errorf("%s: exit status %d", format, got.status)
		}
	}
}

// A directory whose name has the signs of a pattern is one like any other.
func TestConvertPatternName(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a[1]*b")
	if err := os.Mkdir(dir, 0o777); err != nil {
		t.Skip("the file system has no such names")
	}
	if err := os.WriteFile(filepath.Join(dir, "x.json"), []byte(`{"type": "threat-actor", "category": "actor", "values": [{"value": "Crane"}]}`), 0o666); err != nil {
		t.Fatal(err)
	}
	if got := runWith("", "convert", "-from", "misp", "-to", "case", dir); got.status != exitOK || !strings.Contains(got.stdout, "Crane") {
		t.Errorf("exit status %d\n%s", got.status, got.stderr)
	}
}

// A format is known by the members of the document itself, however they are written and wherever they stand.
func TestFormatOf(t *testing.T) {
	for text, want := range map[string]string{
		`{"format": 1}`: formatCase, " {\n\"format\"": formatCase, `{"a": {"objects": 1}, "\u0066ormat": "x"}`: formatCase,
		`{"x": "\"", "objects": [{"format": 1}]}`: formatSTIX, `[]`: formatSTIX, ` [{"format": 1}]`: formatSTIX, `{"id": "", "type": ""}`: formatSTIX,
		`{"id": "", "values": []}`: formatMISP, `{"a": ["values", "format"], "b": "format"}`: "", `{}`: "", `"format"`: "", `7`: "",
		`{"objects": [`: formatCase, "": formatCase, "nonsense": formatCase, `[1`: formatCase,
	} {
		if got := formatOf([]byte(text)); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
