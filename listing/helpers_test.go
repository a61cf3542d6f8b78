package listing_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"example.com/attribution"
	"example.com/attribution/listing"
)

// read reads a list that has to be readable.
func read(t testing.TB, text string) *listing.Register {
	t.Helper()
	r, err := listing.Read(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// set reads a legacy set from files by their names.
func set(t testing.TB, files map[string]string) *listing.Register {
	t.Helper()
	r, err := listing.ReadSet(directory(files))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func directory(files map[string]string) fstest.MapFS {
	fsys := make(fstest.MapFS)
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

// published returns a path among the third-party data.
func published(t testing.TB, path ...string) string {
	t.Helper()
	root := os.Getenv("ATTRIBUTION_DATA")
	if root == "" {
		t.Skip("ATTRIBUTION_DATA is not set")
	}
	full := filepath.Join(append([]string{root}, path...)...)
	if _, err := os.Stat(full); err != nil {
		t.Skipf("%s is not in ATTRIBUTION_DATA", filepath.Join(path...))
	}
	return full
}

// publishedRegister reads a file of the third-party data.
func publishedRegister(t testing.TB, path ...string) *listing.Register {
	t.Helper()
	full := published(t, path...)
	r, err := listing.ReadFile(os.DirFS(filepath.Dir(full)), filepath.Base(full))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func names(texts ...string) []attribution.Name {
	var out []attribution.Name
	for _, text := range texts {
		out = append(out, attribution.Name{Text: text})
	}
	return out
}

// codesOf returns the codes of findings, each once, with their paths.
func codesOf(fs attribution.Findings) []string {
	var out []string
	for _, f := range fs {
		if s := strings.TrimSpace(f.Path + " " + string(f.Code)); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// workbook makes a workbook of rows of texts.
func workbook(t testing.TB, rows ...[]string) string {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	var sheet, shared strings.Builder
	n := 0
	for i, row := range rows {
		fmt.Fprintf(&sheet, `<row r="%d">`, i+1)
		for j, text := range row {
			if text == "" {
				continue
			}
			cell := string(rune('A'+j)) + fmt.Sprint(i+1)
			switch {
			case strings.Trim(text, "0123456789") == "" && len(text) == 5:
				fmt.Fprintf(&sheet, `<c r="%s"><v>%s</v></c>`, cell, text)
			case j%2 == 0:
				fmt.Fprintf(&sheet, `<c r="%s" t="inlineStr"><is><t>%s</t></is></c>`, cell, text)
			default:
				fmt.Fprintf(&sheet, `<c r="%s" t="s"><v>%d</v></c>`, cell, n)
				fmt.Fprintf(&shared, `<si><r><t>%s</t></r><rPh sb="0" eb="1"><t>READ ALOUD</t></rPh></si>`, text)
				n++
			}
		}
		sheet.WriteString("</row>")
	}
	const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`
	for _, f := range []struct{ name, text string }{
		{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<workbook " + main + "/>"},
		{"xl/worksheets/sheet1.xml", "<worksheet " + main + "><sheetData>" + sheet.String() + "</sheetData></worksheet>"},
		{"xl/sharedStrings.xml", "<sst " + main + fmt.Sprintf(` count="%d" uniqueCount="%d">`, n, n) + shared.String() + "</sst>"},
	} {
		w, err := z.Create(f.name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(f.text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}
