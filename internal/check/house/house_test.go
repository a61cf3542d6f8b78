// Package house checks what the architecture says of packages: what they import, and what they cost a program.
package house

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "example.com/attribution"

// root is the directory of the module.
const root = "../../.."

// imports returns the packages of the module that a package is built of, without the module's path.
func imports(t *testing.T, pkg string) []string {
	t.Helper()
	list := exec.Command("go", "list", "-deps", "./"+pkg)
	list.Dir = root
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, p := range strings.Fields(string(out)) {
		if rest, ok := strings.CutPrefix(p, module); ok && rest != "/"+pkg {
			found = append(found, strings.TrimPrefix(rest, "/"))
		}
	}
	return found
}

// Packages that know nothing of a case do not import it, and who looks something up does not link what writes it.
func TestImports(t *testing.T) {
	for pkg, never := range map[string][]string{
		"edtf":             {""},
		"estimate":         {""},
		"quote":            {""},
		"internal/model":   {"", "estimate"},
		"internal/lang":    {"", "estimate"},
		"internal/fold":    {"", "estimate"},
		"internal/jsonio":  {"", "estimate"},
		"internal/tag":     {"", "estimate"},
		"internal/web":     {"", "estimate"},
		"internal/country": {"", "estimate"},
		"internal/clip":    {"", "estimate"},
		"internal/near":    {"", "estimate"},
		"listing":          {"alias", "stix", "misp", "query"},
		"alias":            {"stix", "misp", "query"},
		"query":            {"report", "stix", "misp", "alias", "quote"},
		"":                 {"query", "quote", "report", "stix"},
	} {
		found := imports(t, pkg)
		for _, p := range never {
			if slices.Contains(found, p) {
				t.Errorf("%s imports %s", name(pkg), name(p))
			}
		}
	}
}

func name(pkg string) string { return strings.TrimSuffix(module+"/"+pkg, "/") }

// A program that reads sanctions lists is at most 1.2 MB larger than one that reads cases.
func TestSizeOfListing(t *testing.T) {
	cases := size(t, `package main

import (
	"os"

	"example.com/attribution"
)

func main() {
	c, err := attribution.Decode(os.Stdin)
	println(c, err)
}
`)
	lists := size(t, `package main

import (
	"os"

	"example.com/attribution/listing"
)

func main() {
	r, err := listing.Read(os.Stdin)
	println(r, err)
}
`)
	t.Logf("a program that reads cases has %d bytes, one that reads lists %d", cases, lists)
	if most := cases + 1_200_000; lists > most {
		t.Errorf("a program that reads lists has %d bytes; want %d at most", lists, most)
	}
}

// size returns how large a program is when it is built without symbols.
func size(t *testing.T, program string) int64 {
	t.Helper()
	dir, err := os.MkdirTemp(".", "program")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte(program), 0o666); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "program")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", out, "./"+dir)
	if text, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	info, err := os.Stat(out)
	if err != nil {
		t.Fatal(err)
	}
	return info.Size()
}
