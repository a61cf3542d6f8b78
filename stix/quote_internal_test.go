package stix

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"
)

// Text is quoted as package encoding/json quotes it. For bytes that are not UTF-8 it has two ways: an escape, and with
// GOEXPERIMENT=jsonv2 the replacement character itself.
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
		got, wanted := string(quote(text))+"\n", want.String()
		if !utf8.ValidString(text) {
			got = strings.ReplaceAll(got, "\ufffd", `\ufffd`)
			wanted = strings.ReplaceAll(wanted, "\ufffd", `\ufffd`)
		}
		if got != wanted {
			t.Errorf("got %s, want %s", got, wanted)
		}
	})
}
