package languagename_test

import (
	"testing"

	"example.com/attribution/internal/languagename"
	"golang.org/x/text/language"
)

func TestName(t *testing.T) {
	tests := []struct{ tag, in, want string }{
		{"be", "de", "Belarussisch"},
		{"mk", "en", "Macedonian"},
		{"zh-Hans", "en", "Simplified Chinese"},
		{"zh-Hans", "de", "Chinesisch (vereinfacht)"},
		{"zh", "fr", "chinois"},
		{"en-GB", "en", "British English"},
		{"en-GB", "ar", "الإنجليزية (المملكة المتحدة)"},
		{"sr-Latn", "en", "Serbian (Latin)"},
		{"zh-Hant-SG", "es", "chino tradicional (Singapur)"},
		{"sr-Latn-ME", "zh", "塞尔维亚语（拉丁文，黑山）"},
		{"fr-t-en", "en", "French"},
		{"aa", "en", "Afar"},
		{"en", "fi", ""},
		{"qaa", "en", ""},
	}
	for _, tt := range tests {
		if got := languagename.Name(language.Make(tt.tag), tt.in); got != tt.want {
			t.Errorf("%s in %s: %q, want %q", tt.tag, tt.in, got, tt.want)
		}
	}
}
