package tag

import "testing"

// Examples of RFC 5646, appendix A, and what stands next to them and is not well formed.
func TestIsWellFormed(t *testing.T) {
	for _, s := range []string{"de", "fr", "ja", "i-enochian", "zh-Hant", "zh-Hans", "zh-cmn-Hans-CN", "cmn-Hans-CN", "zh-yue-HK", "sr-Latn-RS", "sl-rozaj",
		"sl-rozaj-biske", "sl-nedis", "de-CH-1901", "hy-Latn-IT-arevela", "de-DE", "es-419", "de-CH-x-phonebk", "az-Arab-x-AZE-derbend", "x-whatever",
		"qaa-Qaaa-QM-x-southern", "en-US-u-islamcal", "zh-CN-a-myext-x-private", "en-a-myext-b-another", "en-t-zh-t0-und", "EN-gb-OED", "zh-min-nan",
		"art-lojban", "und", "abcd", "abcdefgh", "sl-1994", "en-x-a-a"} {
		if !IsWellFormed(s) {
			t.Errorf("%q is well formed", s)
		}
	}
	for _, s := range []string{"", "e", "1a", "en_US", "en-", "-en", "en--US", "de-419-DE", "a-DE", "ar-a-aaa-b-bbb-a-ccc", "de-1901-1901", "en-a", "en-x",
		"x", "abcdefghi", "en-US-GB", "en-Latn-Cyrl", "zh-aaa-bbb-ccc-ddd", "abcd-aaa", "en-é", "en US", "en-a-b-ccc", "en-abcd1234x", "i-nonsense"} {
		if IsWellFormed(s) {
			t.Errorf("%q is not well formed", s)
		}
	}
}
