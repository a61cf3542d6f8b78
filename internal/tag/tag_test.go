package tag_test

import (
	"testing"

	"example.com/attribution/internal/tag"
	"golang.org/x/text/language"
)

// What is one tag for the model is one for quotations.
func TestParse(t *testing.T) {
	for _, s := range []string{"en", "zh-Hans-CN", "en-t-fr", "en-t-fr-t0-und", "EN_T_FR", "en-t-t0-abc", "en-u-ca-gregory-t-fr-m0-und-x-t-t", "x-t-t"} {
		if _, _, _, err := tag.Parse(s, language.Parse); err != nil {
			t.Errorf("%q: %v", s, err)
		}
	}
	for _, s := range []string{"", "ua", "en-t", "en-t-", "en-t-fr-t0", "en-t-fr-t0-un", "en-t-fr-t0-und-t0-abc", "en-t-fr-t-de", "en-t-hans", "en-t-xyzzy",
		"en-t-fr-x", "en-u-ca-gregory-u-nu-latn"} {
		if base, source, fields, err := tag.Parse(s, language.Parse); err == nil {
			t.Errorf("%q is %v, made from %v, %v", s, base, source, fields)
		}
	}
	base, source, fields, _ := tag.Parse("zh-Hant-t-en-x0-zzz-aaa-t0-und", language.Parse)
	if base != language.TraditionalChinese || source != language.English || len(fields) != 2 || fields[0] != (tag.Field{Key: "t0", Value: "und"}) || fields[1].Value != "zzz-aaa" {
		t.Errorf("%v, %v, %v", base, source, fields)
	}
}
