package jsonio_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"example.com/attribution/internal/jsonio"
)

// What the functions on well-formed text find is what package json finds.
func FuzzText(f *testing.F) {
	for _, text := range []string{`[]`, `{}`, ` [1, "a\"]", {"b": [null]}, -1e3 ]`, `{"a\\": {"b": "}"}, "" : [ ] , "c":true}`, `"x"`, `1`} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, s string) {
		text := []byte(strings.Trim(s, " \t\r\n"))
		if !json.Valid(text) {
			return
		}
		var list []json.RawMessage
		if text[0] == '[' && json.Unmarshal(text, &list) == nil {
			i := 0
			for e := range jsonio.Elements(text) {
				if string(e) != string(list[i]) {
					t.Errorf("element %d of %s is %s; want %s", i, text, e, list[i])
				}
				i++
			}
			if i != len(list) {
				t.Errorf("%d elements in %s; want %d", i, text, len(list))
			}
		} else if n := len(slices.Collect(jsonio.Elements(text))); n > 0 {
			t.Errorf("%d elements in %s", n, text)
		}
		var members map[string]json.RawMessage
		if text[0] == '{' && json.Unmarshal(text, &members) == nil {
			last := make(map[string]string)
			for name, value := range jsonio.Entries(text) {
				var s string
				if err := json.Unmarshal(name, &s); err != nil {
					t.Fatalf("a member of %s is %s", text, name)
				}
				last[s] = string(value)
			}
			for name, value := range members {
				if last[name] != string(value) {
					t.Errorf("the member %q of %s is %s; want %s", name, text, last[name], value)
				}
			}
			if len(last) != len(members) {
				t.Errorf("%d members in %s; want %d", len(last), text, len(members))
			}
		}
		if end, _ := jsonio.Measure(text, 0); end != len(text) {
			t.Errorf("%s ends at %d", text, end)
		}
	})
}

func TestMeasure(t *testing.T) {
	for text, want := range map[string]int{`1`: 0, `"[["`: 0, `[]`: 1, `{"a":[[],{}]}`: 3} {
		if _, depth := jsonio.Measure([]byte(text), 0); depth != want {
			t.Errorf("%s is %d deep; want %d", text, depth, want)
		}
	}
}
