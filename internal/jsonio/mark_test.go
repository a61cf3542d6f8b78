package jsonio_test

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"example.com/attribution/internal/jsonio"
)

// A byte order mark becomes blanks, wherever the reader stops between its bytes; what only begins like one stays.
func TestUnmarked(t *testing.T) {
	for text, want := range map[string]string{
		"\ufeff{}": "   {}", "{}": "{}", "": "", "\ufeff": "   ", "\xef\xbb": "\xef\xbb", "{\ufeff}": "{\ufeff}", "\ufeff\ufeff": "   \ufeff",
	} {
		for name, r := range map[string]io.Reader{"whole": strings.NewReader(text), "bytes": iotest.OneByteReader(strings.NewReader(text))} {
			if got, err := io.ReadAll(jsonio.Unmarked(r)); err != nil || string(got) != want {
				t.Errorf("%q, %s: %q, %v", text, name, got, err)
			}
		}
	}
	for _, text := range []string{"\xff\xfe{\x00", "\xfe\xff\x00{", "\xff\xfe"} {
		if _, err := io.ReadAll(jsonio.Unmarked(strings.NewReader(text))); err == nil {
			t.Errorf("%q: no error", text)
		}
	}
}
