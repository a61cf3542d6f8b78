package attribution

import (
	"testing"

	"golang.org/x/text/language"
)

// golang.org/x/text 0.44 refuses a language with the extension T (RFC 6497) whose field t0 says "und", by a machine
// that nobody names, though the tag is well-formed and valid; it is the language of machine translations, whose
// language is what stands before.
func TestTransformedLanguages(t *testing.T) {
	if tag, err := language.Parse("en-t-zh-t0-und"); err == nil {
		t.Errorf("x/text reads %v now", tag)
	}
	for l, want := range map[Lang]language.Tag{"en-t-zh-t0-und": language.English, "fr-t-en": language.French, "zh-Hans-t-en-t0-und": language.SimplifiedChinese} {
		if got, err := l.Tag(); err != nil || got != want {
			t.Errorf("%s: %v, %v, want %v", l, got, err, want)
		}
	}
}
