package quote_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"example.com/attribution/quote"
)

func TestParseTag(t *testing.T) {
	tests := []struct {
		in      string
		want    quote.Tag
		machine bool
		str     string // canonical form; "" if it is in
	}{
		{in: "en", want: quote.Tag{Base: language.English}},
		{in: "en-t-fr", want: quote.Tag{Base: language.English, Source: language.French}},
		{
			in:      "en-t-zh-t0-und",
			want:    quote.Tag{Base: language.English, Source: language.Chinese, Fields: []quote.Field{{Key: "t0", Value: "und"}}},
			machine: true,
		},
		{ // case and script
			in:      "EN_T_ZH_Hans_CN_T0_UND",
			want:    quote.Tag{Base: language.English, Source: language.MustParse("zh-Hans-CN"), Fields: []quote.Field{{Key: "t0", Value: "und"}}},
			machine: true,
			str:     "en-t-zh-hans-cn-t0-und",
		},
		{ // transliteration is no translation
			in:   "ru-Latn-t-ru-m0-bgn",
			want: quote.Tag{Base: language.MustParse("ru-Latn"), Source: language.Russian, Fields: []quote.Field{{Key: "m0", Value: "bgn"}}},
		},
		{ // no source language
			in:      "en-t-t0-abc-def",
			want:    quote.Tag{Base: language.English, Fields: []quote.Field{{Key: "t0", Value: "abc-def"}}},
			machine: true,
		},
		{ // fields are sorted by key, the order within a field is kept
			in: "en-t-fr-x0-zzz-aaa-t0-und",
			want: quote.Tag{Base: language.English, Source: language.French,
				Fields: []quote.Field{{Key: "t0", Value: "und"}, {Key: "x0", Value: "zzz-aaa"}}},
			machine: true,
			str:     "en-t-fr-t0-und-x0-zzz-aaa",
		},
		{ // among other extensions
			in:   "en-u-ca-gregory-t-fr-m0-und-x-t-mine",
			want: quote.Tag{Base: language.MustParse("en-u-ca-gregory-x-t-mine"), Source: language.French, Fields: []quote.Field{{Key: "m0", Value: "und"}}},
			str:  "en-t-fr-m0-und-u-ca-gregory-x-t-mine",
		},
		{ // deprecated codes
			in:   "iw-t-in",
			want: quote.Tag{Base: language.Hebrew, Source: language.Indonesian},
			str:  "he-t-id",
		},
		{in: "und-t-und", want: quote.Tag{}, str: "und"},
		{in: "x-t-fr", want: quote.Tag{Base: language.MustParse("x-t-fr")}},
	}
	for _, tt := range tests {
		t.Run(tt.in, func(t *testing.T) {
			got, err := quote.ParseTag(tt.in)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if got.Machine() != tt.machine {
				t.Errorf("Machine() = %t, want %t", got.Machine(), tt.machine)
			}
			if tt.str == "" {
				tt.str = tt.in
			}
			if got.String() != tt.str {
				t.Errorf("String() = %q, want %q", got.String(), tt.str)
			}
		})
	}
}

func TestParseTagError(t *testing.T) {
	for _, in := range []string{
		"",
		"-",
		"en-",
		"t-fr",
		"en-t",                 // empty extension
		"en-t-",                // empty subtag
		"en-t-fr-m0",           // field without a value
		"en-t-fr-m0-t0-und",    // likewise, followed by a field
		"en-t-fr-t0-ab",        // value too short
		"en-t-fr-t0-abcdefghi", // value too long
		"en-t-fr-t0-und-t0-und",
		"en-t-fr-t-zh",
		"en-u-ca-gregory-t-fr-u-nu-latn",
		"en-t-jp", // no such language
		"en-t-latn",
		"en-t-fr-t0-ünd",
		"english language",
	} {
		if got, err := quote.ParseTag(in); err == nil {
			t.Errorf("ParseTag(%q) = %v, want an error", in, got)
		}
	}
}

// TestTagUnsorted checks that a Tag made by hand need not be sorted to be
// printed, and isn't changed by it.
func TestTagUnsorted(t *testing.T) {
	tag := quote.Tag{Base: language.English, Fields: []quote.Field{{Key: "x0", Value: "embassy"}, {Key: "t0", Value: "und"}}}
	if got, want := tag.String(), "en-t-t0-und-x0-embassy"; got != want {
		t.Errorf("String() = %q, want %q", got, want)
	}
	if tag.Fields[0].Key != "x0" {
		t.Error("String sorted the fields of its receiver")
	}
}

func FuzzParseTag(f *testing.F) {
	for _, s := range []string{"en-t-zh-t0-und", "ru-Latn-t-ru-m0-bgn", "en-u-ca-gregory-t-fr-x-t", "i-klingon", "art-lojban", "en-t-zh-yue", "sgn-be-fr-t-de-1901"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		tag, err := quote.ParseTag(s)
		if err != nil {
			return
		}
		again, err := quote.ParseTag(tag.String())
		if err != nil {
			t.Fatalf("ParseTag(%q) = %q, which does not parse: %v", s, tag, err)
		}
		if !tag.Equal(again) || tag.String() != again.String() {
			t.Errorf("ParseTag(%q) = %q, which parses as %q", s, tag, again)
		}
	})
}
