package stix

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

// Text is quoted as package encoding/json quotes it.
func FuzzQuote(f *testing.F) {
	var all strings.Builder
	for r := range rune(0x3000) {
		all.WriteRune(r)
	}
	for _, text := range []string{"", "plain", all.String(), "\xff", "a\xc3(\xe2\x80", "\ufffd", "“quoted” \"text\" \\ <&>\u2028\u2029\U0001f600"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var want bytes.Buffer
		e := json.NewEncoder(&want)
		e.SetEscapeHTML(false)
		if err := e.Encode(text); err != nil {
			t.Fatal(err)
		}
		if got := string(quote(text)) + "\n"; got != want.String() {
			t.Errorf("got %s, want %s", got, want.String())
		}
	})
}
