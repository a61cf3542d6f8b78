package clip_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/attribution/internal/clip"
)

func TestText(t *testing.T) {
	for text, want := range map[string]string{"": "", "abcd": "abcd", "abcde": "abcd…", "abcé": "abc…", "ab€": "ab…", "a\xff": "a\uFFFD", "\xff\xff\xff\xff\xff\xff": "\uFFFD…"} {
		if got := clip.Text(text, 4); got != want {
			t.Errorf("Text(%q, 4) = %q; want %q", text, got, want)
		}
	}
}

func FuzzText(f *testing.F) {
	f.Add("é€", 3)
	f.Fuzz(func(t *testing.T, text string, most int) {
		if most < 0 || most > 1000 {
			return
		}
		got := clip.Text(text, most)
		kept := strings.TrimSuffix(got, "…")
		if !utf8.ValidString(got) || utf8.ValidString(text) && !strings.HasPrefix(text, kept) {
			t.Errorf("Text(%q, %d) = %q", text, most, got)
		}
	})
}
