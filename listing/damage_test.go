package listing_test

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.com/attribution/internal/casetest"
	"example.com/attribution/listing"
)

// damages are ways in which a file is spoilt, at random.
var damages = map[string]func(*rand.Rand, string) string{
	"cut":      func(r *rand.Rand, s string) string { return s[:r.IntN(len(s))] },
	"headless": func(r *rand.Rand, s string) string { return s[1+r.IntN(len(s)-1):] },
	"hole":     func(r *rand.Rand, s string) string { a, b := span(r, s); return s[:a] + s[b:] },
	"doubled":  func(r *rand.Rand, s string) string { a, b := span(r, s); return s[:b] + s[a:] },
	"exchanged": func(r *rand.Rand, s string) string {
		a, b := span(r, s)
		m := (a + b) / 2
		return s[:a] + s[m:b] + s[a:m] + s[b:]
	},
	"byte": func(r *rand.Rand, s string) string {
		i := r.IntN(len(s))
		return s[:i] + string([]byte{byte(r.IntN(256))}) + s[i+1:]
	},
	"lines":    shuffled,
	"encoding": func(_ *rand.Rand, s string) string { return latin1(s) },
	"space": func(r *rand.Rand, s string) string {
		return strings.Replace(s, "xmlns=\"", "xmlns=\"urn:x:", 1+r.IntN(2))
	},
	"prefix": func(_ *rand.Rand, s string) string {
		return strings.Replace(s, "<names>", "<x:names xmlns:x=\"urn:x\">", 1)
	},
	"unquoted":    func(r *rand.Rand, s string) string { return without(r, s, `"`) },
	"unseparated": func(r *rand.Rand, s string) string { return without(r, s, ",") },
	"unended":     func(r *rand.Rand, s string) string { return without(r, s, ">") },
	"elements":    renamed,
}

func span(r *rand.Rand, s string) (int, int) {
	a := r.IntN(len(s))
	return a, a + 1 + r.IntN(min(len(s)-a, 2000))
}

func shuffled(r *rand.Rand, s string) string {
	lines := strings.SplitAfter(s, "\n")
	i, j := r.IntN(len(lines)), r.IntN(len(lines))
	lines[i], lines[j] = lines[j], lines[i]
	return strings.Join(lines, "")
}

func latin1(s string) string {
	return strings.Map(func(r rune) rune { return r }, strings.ReplaceAll(s, "е", "\xe5"))
}

// without leaves out one of the places of a text.
func without(r *rand.Rand, s, text string) string {
	n := strings.Count(s, text)
	if n == 0 {
		return s
	}
	at := 0
	for range r.IntN(n) {
		at += strings.Index(s[at:], text) + len(text)
	}
	i := at + strings.Index(s[at:], text)
	return s[:i] + s[i+len(text):]
}

// renamed renames an element, at its start and its end.
func renamed(r *rand.Rand, s string) string {
	start := strings.Index(s[r.IntN(len(s)):], "<")
	if start < 0 {
		return s
	}
	at := len(s) - len(s[start:])
	name, _, _ := strings.Cut(strings.TrimLeft(s[at:], "</"), ">")
	if name == "" || strings.ContainsAny(name, " /?!<") {
		return s
	}
	return strings.NewReplacer("<"+name+">", "<"+name+"x>", "</"+name+">", "</"+name+"x>").Replace(s)
}

// lost returns an entry that a register does not have: neither the number nor, where that is another, the main name.
func lost(whole, r *listing.Register) string {
	for _, e := range whole.Entries() {
		found := slices.ContainsFunc(r.Entries(), func(o listing.Entry) bool { return o.ID == e.ID || o.Main().Text == e.Main().Text })
		if !found {
			return e.ID.String()
		}
	}
	return ""
}

// Whatever is done to a file, an entry is not lost without an error or a finding, and nothing panics. Each layout is
// damaged a fiftieth of 1,000 times by default, and 1,000 times with ATTRIBUTION_FULL.
func TestDamages(t *testing.T) {
	times := 40
	if casetest.Full() {
		times = 1000
	}
	for name, text := range samples(t) {
		if name == "Australia" {
			continue // whose ZIP file is unfolded first, see below
		}
		t.Run(name, func(t *testing.T) {
			whole := read(t, text)
			damaged(t, text, times, func(spoilt string) (*listing.Register, error) { return listing.Read(strings.NewReader(spoilt)) }, whole)
		})
	}
	t.Run("a set", func(t *testing.T) {
		files := map[string]string{"sdn.csv": sdnRows, "alt.csv": altRows, "sdn_comments.csv": commentRows}
		whole := set(t, files)
		for part, text := range files {
			damaged(t, text, times/3+1, func(spoilt string) (*listing.Register, error) {
				all := map[string]string{"sdn.csv": sdnRows, "alt.csv": altRows, "sdn_comments.csv": commentRows}
				all[part] = spoilt
				return listing.ReadSet(directory(all))
			}, whole)
		}
	})
	t.Run("Australia", func(t *testing.T) {
		text := workbook(t, australianRows...)
		whole := read(t, text)
		z, err := zip.NewReader(strings.NewReader(text), int64(len(text)))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range z.File[2:] {
			sheet := contents(t, f)
			damaged(t, sheet, times/2, func(spoilt string) (*listing.Register, error) {
				return listing.Read(strings.NewReader(rezipped(t, z, f.Name, spoilt)))
			}, whole)
		}
		damaged(t, text, times/2, func(spoilt string) (*listing.Register, error) { return listing.Read(strings.NewReader(spoilt)) }, whole)
	})
}

func damaged(t *testing.T, text string, times int, read func(string) (*listing.Register, error), whole *listing.Register) {
	t.Helper()
	for name, damage := range damages {
		for seed := range times {
			spoilt := damage(rand.New(rand.NewPCG(uint64(seed), uint64(len(text)))), text)
			r, err := read(spoilt)
			switch {
			case err != nil:
				file, ok := errors.AsType[*listing.FileError](err)
				if !ok || file.Code == "" || r != nil {
					t.Fatalf("%s %d: %T %v", name, seed, err, err)
				}
			case len(r.Lint()) == 0 && !atLineEnd(text, spoilt) && !wholeElements(text, spoilt):
				if id := lost(whole, r); id != "" {
					t.Errorf("%s %d: %s is lost without a word in\n%s", name, seed, id, difference(text, spoilt))
				}
			}
		}
	}
}

// atLineEnd reports whether whole lines at the end of a file of rows are missing, which nothing in it shows.
func atLineEnd(text, spoilt string) bool {
	return strings.HasPrefix(text, spoilt) && (strings.HasSuffix(spoilt, "\n") || spoilt+"\x1a" == text) || wholeLines(text, spoilt)
}

// wholeElements reports whether a document of XML lacks whole elements only, which nothing in it shows.
func wholeElements(text, spoilt string) bool {
	i, n := 0, len(text)-len(spoilt)
	for i < min(len(text), len(spoilt)) && text[i] == spoilt[i] {
		i++
	}
	if n <= 0 || !strings.HasSuffix(spoilt, text[i+n:]) {
		return false
	}
	hole := text[i : i+n]
	ends := strings.Count(hole, "</")
	return strings.Count(hole, "<")-strings.Count(hole, "/>")-ends == ends
}

// wholeLines reports whether a file of rows lacks whole lines only.
func wholeLines(text, spoilt string) bool {
	if strings.HasPrefix(strings.TrimSpace(text), "<") {
		return false
	}
	has := make(map[string]bool)
	for line := range strings.Lines(text) {
		has[line] = true
	}
	for line := range strings.Lines(spoilt) {
		if !has[line] {
			return fullRows(spoilt)
		}
	}
	return true
}

// fullRows reports whether all rows of a file have as many fields as the first that has several: a row that was made of
// parts of two rows, so that it has as many, is one that nobody can tell.
func fullRows(text string) bool {
	in := csv.NewReader(strings.NewReader(text))
	in.FieldsPerRecord = -1
	rows, err := in.ReadAll()
	width := 0
	for _, row := range rows {
		switch {
		case len(row) == 1:
		case width == 0:
			width = len(row)
		case len(row) != width:
			return false
		}
	}
	return err == nil
}

func difference(text, spoilt string) string {
	i := 0
	for i < min(len(text), len(spoilt)) && text[i] == spoilt[i] {
		i++
	}
	return fmt.Sprintf("%.60q instead of %.60q", spoilt[max(0, i-20):], text[max(0, i-20):])
}

func contents(t *testing.T, f *zip.File) string {
	t.Helper()
	r, err := f.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// rezipped is a ZIP file with another text for one of its files.
func rezipped(t *testing.T, z *zip.Reader, name, text string) string {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, f := range z.File {
		content := text
		if f.Name != name {
			content = contents(t, f)
		}
		part, err := w.Create(f.Name)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(part, content)
	}
	w.Close()
	return out.String()
}
