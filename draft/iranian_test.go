package draft_test

import (
	"testing"

	"example.com/attribution/draft"
	"golang.org/x/text/language"
)

// The days of other calendars are ours, never the figures of a year that is long past.
func TestDatesOfOtherCalendars(t *testing.T) {
	for _, tt := range []struct {
		tag, text, want string
		relative        bool
	}{
		{"fa", "۱۴۰۳/۰۱/۰۶", "2024-03-25", false},
		{"fa", "1403/01/06", "2024-03-25", false},
		{"fa", "۶ فروردین ۱۴۰۳", "2024-03-25", false},
		{"fa", "۱ فروردین ۱۴۰۳", "2024-03-20", false},
		{"fa", "۳۰ اسفند ۱۴۰۳", "2025-03-20", false}, // a leap year
		{"fa", "۳۰ اسفند ۱۴۰۴", "", false},           // not one
		{"fa", "۳۱ مهر ۱۴۰۳", "", false},             // a month of 30 days
		{"fa", "۱ فروردین ۱۳۵۸", "1979-03-21", false},
		{"fa", "فروردین ۱۴۰۳", "", false}, // of March and April
		{"fa", "۶ فروردین", "", true},
		{"fa", "۲۵ مارس ۲۰۲۴", "2024-03-25", false},
		{"fa", "۲۰۲۴/۰۳/۲۵", "2024-03-25", false},
		{"en", "1403/01/06", "1403-01-06", false},
		{"zh-Hant", "中華民國113年3月25日", "2024-03-25", false},
		{"zh-Hant", "民國一一三年三月二十五日", "2024-03-25", false},
		{"zh-Hans", "民国97年3月", "2008-03", false},
		{"ja", "令和6年3月25日", "2024-03-25", false},
	} {
		dates := draft.Dates(tt.text, language.MustParse(tt.tag))
		if len(dates) != 1 {
			t.Errorf("%s %q: %d dates", tt.tag, tt.text, len(dates))
			continue
		}
		if d := dates[0]; d.EDTF.String() != tt.want || d.Relative != tt.relative {
			t.Errorf("%s %q: %q, relative %t; want %q, %t", tt.tag, tt.text, d.EDTF, d.Relative, tt.want, tt.relative)
		}
	}
}
