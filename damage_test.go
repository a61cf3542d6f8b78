package attribution_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/query"
)

// dossiers returns the texts of the embedded dossiers by file name.
func dossiers(t testing.TB) map[string][]byte {
	t.Helper()
	names, err := filepath.Glob(filepath.Join("cases", "*.case.json"))
	if err != nil || len(names) == 0 {
		t.Fatalf("no dossiers: %v", err)
	}
	out := make(map[string][]byte)
	for _, name := range names {
		if out[filepath.Base(name)], err = os.ReadFile(name); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// references walks over all fields that refer to entities, with the RFC 6901 pointer at which each stands in the
// encoded case.
func references(x reflect.Value, path string, visit func(path string, field reflect.Value)) {
	switch x.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !x.IsNil() {
			references(x.Elem(), path, visit)
		}
	case reflect.Struct:
		for i := range x.NumField() {
			f := x.Type().Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			switch {
			case name == "-":
			case f.Anonymous:
				references(x.Field(i), path, visit)
			default:
				references(x.Field(i), path+"/"+name, visit)
			}
		}
	case reflect.Slice:
		for i := range x.Len() {
			references(x.Index(i), path+"/"+strconv.Itoa(i), visit)
		}
	case reflect.Map:
		for entries := x.MapRange(); entries.Next(); {
			references(entries.Value(), path+"/"+entries.Key().String(), visit)
		}
	case reflect.String:
		if name := x.Type().Name(); x.String() != "" && (name == "Ref" || strings.HasSuffix(name, "ID")) {
			visit(path, x)
		}
	}
}

// Every reference of every dossier, broken by itself, is found at its own place.
func TestBrokenReferencesAreFound(t *testing.T) {
	for name, text := range dossiers(t) {
		t.Run(name, func(t *testing.T) {
			c := decode(t, text)
			type reference struct {
				path  string
				field reflect.Value
			}
			var all []reference
			references(reflect.ValueOf(c), "", func(path string, field reflect.Value) { all = append(all, reference{path, field}) })
			if len(all) == 0 {
				t.Fatal("no references in the dossier")
			}
			slices.SortFunc(all, func(a, b reference) int { return strings.Compare(a.path, b.path) })
			rand.New(rand.NewPCG(1, 2)).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
			for _, r := range all[:min(len(all), 300)] {
				before := r.field.String()
				r.field.SetString("nobody")
				findings, _ := errors.AsType[attribution.Findings](c.Validate())
				r.field.SetString(before)
				if !slices.ContainsFunc(findings, func(f attribution.Finding) bool {
					return f.Code == attribution.CodeDangling && f.Path == r.path
				}) {
					t.Errorf("%s: a reference to nothing is not found", r.path)
				}
			}
		})
	}
}

// damage changes a document at random: it exchanges values for ones of other types, drops and repeats members, flips
// bytes.
func damage(rng *rand.Rand, text []byte) []byte {
	out := bytes.Clone(text)
	for range 1 + rng.IntN(4) {
		at := rng.IntN(len(out))
		switch rng.IntN(5) {
		case 0:
			out[at] ^= byte(1 << rng.IntN(8))
		case 1: // another type
			values := []string{"null", "true", "7", `"x"`, "[]", "{}", `[null]`, "1e999", `{"kind":3}`}
			if colon := bytes.Index(out[at:], []byte(`": `)); colon >= 0 {
				start := at + colon + len(`": `)
				out = slices.Concat(out[:start], []byte(values[rng.IntN(len(values))]), out[valueEnd(out, start):])
			}
		case 2: // a line less
			start, end := bytes.LastIndexByte(out[:at], '\n')+1, bytes.IndexByte(out[at:], '\n')
			if end >= 0 {
				out = slices.Delete(out, start, at+end+1)
			}
		case 3: // a line twice
			start, end := bytes.LastIndexByte(out[:at], '\n')+1, bytes.IndexByte(out[at:], '\n')
			if end >= 0 {
				out = slices.Insert(out, start, bytes.Clone(out[start:at+end+1])...)
			}
		case 4:
			out = out[:at+1]
		}
	}
	return out
}

// valueEnd returns where the JSON value ends that starts at an offset, or the end of the text.
func valueEnd(text []byte, start int) int {
	d := json.NewDecoder(bytes.NewReader(text[start:]))
	var v json.RawMessage
	if d.Decode(&v) != nil {
		return len(text)
	}
	return start + int(d.InputOffset())
}

// However a dossier is damaged, reading, checking and writing it never panics, and gives findings or says why there is
// no case.
func FuzzDamage(f *testing.F) {
	texts := dossiers(f)
	var names []string
	for name := range texts {
		names = append(names, name)
	}
	slices.Sort(names)
	for seed := range uint64(40) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		rng := rand.New(rand.NewPCG(seed, 7))
		text := damage(rng, texts[names[rng.IntN(len(names))]])
		c, err := attribution.Decode(bytes.NewReader(text))
		if c == nil {
			if _, ok := errors.AsType[*attribution.DocumentError](err); !ok {
				t.Errorf("no case, and %v instead of a reason", err)
			}
			return
		}
		if _, ok := errors.AsType[attribution.Findings](err); err != nil && !ok {
			t.Errorf("a case, and %v", err)
		}
		findings := c.Lint()
		for _, finding := range findings {
			if finding.Code == "" || finding.Severity == "" {
				t.Errorf("a finding without code or severity: %v", finding)
			}
		}
		query.New(c).AllHoldings()
		var b bytes.Buffer
		if c.Encode(&b) != nil {
			if err == nil && c.Validate() == nil {
				t.Error("a case without findings cannot be encoded")
			}
			return
		}
		once := b.Bytes()
		if c, err = attribution.Decode(bytes.NewReader(once)); c == nil {
			t.Fatalf("what was encoded cannot be read: %v", err)
		}
		if again := encode(t, c); !bytes.Equal(once, again) {
			t.Error("the second encoding differs from the first")
		}
	})
}
