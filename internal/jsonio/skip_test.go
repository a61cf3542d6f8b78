package jsonio_test

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"

	"example.com/attribution/internal/jsonio"
)

var skipped = []string{`{}`, `[]`, ` [1, "a\"]", {"b": [null]}, -1e3 ]`, `{"a\\": {"b": "}"}, "" : [ ] , "c":true}`, `"x"`,
	`-0.10E+20`, `"\u00e9\ud800\/\b"`, "\"a \xff b\"", `[true,false,null]`, `{"a":1,"a":2}`, "\"\x7f é 中 😀\"",
	`{"type":"identity","name":"` + strings.Repeat("long ", 20) + `"}`, "\t[\r\n0 ]"}

// What [jsonio.Skip] takes for a value is what the tokenizer takes for one, and it ends in the same place.
func checkSkip(t *testing.T, text []byte) {
	t.Helper()
	d := jsontext.NewDecoder(bytes.NewReader(text), jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	_, err := d.ReadValue()
	want := int(d.InputOffset())
	if err != nil {
		want = -1
	}
	got, depth := jsonio.Skip(text, jsonio.SkipSpace(text, 0), jsonio.MaxDepth)
	if got != want {
		t.Errorf("%q: ends at %d; want %d, %v", text, got, want, err)
	}
	if got < 0 {
		return
	}
	if _, want := jsonio.Measure(text, jsonio.SkipSpace(text, 0)); depth != want {
		t.Errorf("%q: %d deep; want %d", text, depth, want)
	}
	if end, _ := jsonio.Skip(text, jsonio.SkipSpace(text, 0), depth); end != got {
		t.Errorf("%q: ends at %d if it may be as deep as it is", text, end)
	}
	if end, _ := jsonio.Skip(text, jsonio.SkipSpace(text, 0), depth-1); end >= 0 && depth > 0 {
		t.Errorf("%q: ends at %d if it must not be as deep as it is", text, end)
	}
}

// What [jsonio.IsPlain] takes for plain is written as it stands, and nothing is that can be written in another way.
func checkPlain(t *testing.T, text []byte) {
	t.Helper()
	if got := jsonio.IsPlain(text); !got {
		return
	}
	if formatted, err := jsontext.AppendFormat(nil, text); err != nil || !bytes.Equal(formatted, text) {
		t.Errorf("%q is plain; want %q, %v", text, formatted, err)
	}
	if _, depth := jsonio.Measure(text, 0); depth > 1 {
		t.Errorf("%q is plain, and %d deep", text, depth)
	}
}

func TestIsPlain(t *testing.T) {
	for text, want := range map[string]bool{`""`: true, `"é 中 😀"`: true, `[]`: true, `["a"]`: true, `["a","","b/c"]`: true,
		``: false, `"`: false, `[`: false, `["a"`: false, `["a",`: false, `["a",]`: false, `[,"a"]`: false, `["a"]]`: false,
		`["a" ]`: false, `[ "a"]`: false, `["a"] `: false, `"a" `: false, `"a""`: false, `"\n"`: false, `["\u0041"]`: false,
		"[\"\xff\"]": false, "\"\n\"": false, `[["a"]]`: false, `[1]`: false, `1`: false, `{}`: false, `null`: false} {
		if got := jsonio.IsPlain([]byte(text)); got != want {
			t.Errorf("%q is plain: %t", text, got)
		}
		checkPlain(t, []byte(text))
	}
}

// What stands for itself is skipped wherever it begins and ends, as if byte by byte.
func TestSkipPlain(t *testing.T) {
	for _, end := range []string{"", `"`, `\`, "\n", "\x1f", "é", "\xff"} {
		for n := range 20 {
			text := []byte(strings.Repeat("a", n) + end + " ~\x7f")
			plain, ascii := len(text), len(text)
			if end != "" {
				ascii = n
			}
			if end != "" && end[0] < utf8.RuneSelf {
				plain = n
			}
			for i := range n + 1 {
				if p, a := jsonio.SkipPlain(text, i), jsonio.SkipASCII(text, i); p != plain || a != ascii {
					t.Errorf("%q from %d: plain to %d and ASCII to %d; want %d and %d", text, i, p, a, plain, ascii)
				}
			}
		}
	}
}

func FuzzSkip(f *testing.F) {
	for _, text := range skipped {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) { checkSkip(t, text); checkPlain(t, text) })
}

// However text is damaged, it is well formed or not, as the tokenizer has it.
func TestSkipDamaged(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	const pieces = "{}[]\",:\\ue0123-.+Etfnrals \n\x00\x1f\x80\xff"
	for range 50_000 {
		text := []byte(skipped[r.IntN(len(skipped))])
		for range 1 + r.IntN(2) {
			i := r.IntN(len(text))
			switch piece := pieces[r.IntN(len(pieces))]; r.IntN(3) {
			case 0:
				text[i] = piece
			case 1:
				text = append(text[:i], append([]byte{piece}, text[i:]...)...)
			case 2:
				text = append(text[:i:i], text[i+1:]...)
			}
			if len(text) == 0 {
				break
			}
		}
		if checkSkip(t, text); t.Failed() {
			return
		}
	}
}

func TestSkipDepth(t *testing.T) {
	for _, n := range []int{jsonio.MaxDepth - 1, jsonio.MaxDepth, jsonio.MaxDepth + 1} {
		checkSkip(t, []byte(strings.Repeat("[", n)+strings.Repeat("]", n)))
		checkSkip(t, []byte(strings.Repeat(`{"":`, n)+"1"+strings.Repeat("}", n)))
	}
}
