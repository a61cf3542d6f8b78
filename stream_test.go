package attribution_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"example.com/attribution"
	"github.com/google/go-cmp/cmp"
)

// A repeated reader gives the same text again and again, as many times as asked.
type repeated struct {
	text []byte
	left int
	rest []byte
}

func (r *repeated) Read(p []byte) (int, error) {
	if len(r.rest) == 0 {
		if r.left == 0 {
			return 0, io.EOF
		}
		r.left--
		r.rest = r.text
	}
	n := copy(p, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

// line returns an embedded dossier on one line.
func line(t testing.TB) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("cases", "2025-singapore.case.json"))
	if err != nil {
		t.Fatal(err)
	}
	data, err := decode(t, text).MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	return append(data, '\n')
}

func TestCases(t *testing.T) {
	first, second := `{"format":"attribution/1","id":"a"}`, `{"format":"attribution/1","id":"b"}`
	tests := []struct {
		name, stream string
		ids          []string // of the cases, also those with findings
		codes        []attribution.Code
	}{
		{"none", "", nil, nil},
		{"blank lines", "\n\n", nil, nil},
		{"one a line", first + "\n" + second + "\n", []string{"a", "b"}, nil},
		{"no line feed at the end", first + "\n" + second, []string{"a", "b"}, nil},
		{"over several lines", "{\n\"format\":\"attribution/1\",\n\"id\":\"a\"}" + second, []string{"a", "b"}, nil},
		{"findings do not end the stream", `{"format":"attribution/1","id":"a","lang":null}` + "\n" + second, []string{"a", "b"}, []attribution.Code{attribution.CodeNull}},
		{"nor does another format", `{"format":"attribution/0"}` + "\n" + second, []string{"b"}, []attribution.Code{attribution.CodeUnsupportedFormat}},
		{"what is not JSON does", first + "\nnonsense\n" + second, []string{"a"}, []attribution.Code{attribution.CodeNotJSON}},
		{"a truncated case does", first + "\n" + second[:20], []string{"a"}, []attribution.Code{attribution.CodeTruncated}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var ids []string
			var codes []attribution.Code
			for c, err := range (attribution.Decoder{}).Cases(strings.NewReader(test.stream)) {
				if c != nil {
					ids = append(ids, c.ID)
				}
				if code, ok := errors.AsType[attribution.Code](err); ok {
					codes = append(codes, code)
				} else if err != nil {
					t.Errorf("an error without a code: %v", err)
				}
			}
			if diff := cmp.Diff(test.ids, ids); diff != "" {
				t.Errorf("cases (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(test.codes, codes); diff != "" {
				t.Errorf("codes (-want +got):\n%s", diff)
			}
		})
	}
}

func TestCasesStopsWhenAsked(t *testing.T) {
	const all = 1 << 20
	stream := &repeated{text: []byte(`{"format":"attribution/1","id":"a"}`), left: all}
	for range (attribution.Decoder{}).Cases(stream) {
		break
	}
	if stream.left < all/2 {
		t.Errorf("%d of %d cases are read after the first was enough", all-stream.left, all)
	}
}

func TestCasesGivesTheReadersError(t *testing.T) {
	broken := errors.New("broken")
	for _, err := range (attribution.Decoder{}).Cases(io.MultiReader(strings.NewReader(`{"format":`), errorReader{broken})) {
		if !errors.Is(err, broken) {
			t.Errorf("got %v, want the reader's error", err)
		}
	}
}

type errorReader struct{ err error }

func (r errorReader) Read([]byte) (int, error) { return 0, r.err }

func TestLimits(t *testing.T) {
	text := []byte(`{"format":"attribution/1","id":"a","title":"` + strings.Repeat("x", 1000) + `","by":["b","c","d","e","f"]}`)
	tests := []struct {
		name   string
		limits attribution.Limits
		over   bool
	}{
		{"defaults", attribution.Limits{}, false},
		{"bytes, just enough", attribution.Limits{Bytes: len(text)}, false},
		{"bytes", attribution.Limits{Bytes: len(text) - 1}, true},
		{"text, just enough", attribution.Limits{String: 1000}, false},
		{"text", attribution.Limits{String: 999}, true},
		{"values, just enough", attribution.Limits{Values: 10}, false},
		{"values", attribution.Limits{Values: 9}, true},
		{"depth, just enough", attribution.Limits{Depth: 2}, false},
		{"depth", attribution.Limits{Depth: 1}, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			d := attribution.Decoder{Limits: test.limits}
			_, err := d.Decode(bytes.NewReader(text))
			if errors.Is(err, attribution.CodeOverLimit) != test.over {
				t.Errorf("Decode: %v", err)
			}
			for _, err := range d.Cases(bytes.NewReader(text)) {
				if errors.Is(err, attribution.CodeOverLimit) != test.over {
					t.Errorf("Cases: %v", err)
				}
			}
		})
	}
}

// A stream takes no more memory for a hundred times as many cases.
func TestCasesInConstantMemory(t *testing.T) {
	text := line(t)
	peak := func(n int) uint64 {
		var most uint64
		read := 0
		for _, err := range (attribution.Decoder{}).Cases(&repeated{text: text, left: n}) {
			if err != nil {
				t.Fatal(err)
			}
			if read++; read%10 == 0 {
				runtime.GC()
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				most = max(most, m.HeapAlloc)
			}
		}
		if read != n {
			t.Fatalf("read %d cases of %d", read, n)
		}
		return most
	}
	few, many := peak(10), peak(1000)
	if many > 2*few {
		t.Errorf("the heap has %d bytes after 1000 cases, %d after 10", many, few)
	}
}

func BenchmarkCases(b *testing.B) {
	text := line(b)
	for _, n := range []int{10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.SetBytes(int64(n * len(text)))
			for b.Loop() {
				for _, err := range (attribution.Decoder{}).Cases(&repeated{text: text, left: n}) {
					if err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}
