package jsonio_test

import (
	"strings"
	"testing"

	"example.com/attribution/internal/jsonio"
)

func TestLocate(t *testing.T) {
	const text = ` {"a": {"b/c": [1, {"d": "e"}], "x": 1, "x": 2}, "\u00e9": "f"}`
	pointers := []jsonio.Pointer{"", "/a", "/a/b~1c/1/d", "/a/b~1c/0", "/é", "/a/none/of/it", "/a/x", "/a/x", "/a/b~1c/7", "/a/x/y"}
	got := jsonio.Locate([]byte(text), pointers, func(i int) bool { return i == 7 })
	for i, want := range []struct{ name, value string }{
		{`{"a"`, `{"a"`}, {`"a"`, `{"b/c"`}, {`"d"`, `"e"`}, {"1, ", "1, "}, {`"\u00e9"`, `"f"`}, {`"a"`, `{"b/c"`}, {`"x": 1`, "1, "},
		{`"x": 2`, "2}"}, {`"b/c"`, "[1"}, {`"x": 1`, "1, "},
	} {
		if !strings.HasPrefix(text[got[i].Name:], want.name) || !strings.HasPrefix(text[got[i].Value:], want.value) {
			t.Errorf("%q: %.10q and %.10q", pointers[i], text[got[i].Name:], text[got[i].Value:])
		}
	}
	if got := jsonio.Locate([]byte("  "), []jsonio.Pointer{"/a"}, nil); got[0] != (jsonio.Location{}) {
		t.Errorf("in nothing: %v", got)
	}
}

// Whatever there are pointers to, each place of the text is passed a few times at most.
func TestLocateIsLinear(t *testing.T) {
	deep := strings.Repeat("[", 2000) + strings.Repeat(`"x",`, 200_000) + `"x"` + strings.Repeat("]", 2000)
	pointers := make([]jsonio.Pointer, 2000)
	for i := range pointers {
		pointers[i] = jsonio.Pointer(strings.Repeat("/0", i))
	}
	got := jsonio.Locate([]byte(deep), pointers, nil)
	for i, at := range got {
		if at.Value != i {
			t.Fatalf("%d levels down: %v", i, at)
		}
	}
}
