package draft

import (
	"testing"

	"example.com/attribution"
	"golang.org/x/text/language"
)

// A day of the calendar of Iran without its year is the one nearest to the day of the text, across either new year.
func TestDayWithoutYearOfIran(t *testing.T) {
	for _, tt := range []struct {
		words string
		day   attribution.When
		want  string
	}{
		{"۶ فروردین", "2024-03-26", "2024-03-25"},
		{"۱۰ دی", "2024-01-02", "2023-12-31"},
		{"۲۰ بهمن", "2025-01-02", "2025-02-08"},
		{"۳۰ اسفند", "2025-03-26", "2025-03-20"},
		{"۳۰ اسفند", "2026-03-26", ""}, // the year had 29
	} {
		dates := Dates(tt.words, language.Persian)
		if len(dates) != 1 {
			t.Fatalf("%q: %d dates", tt.words, len(dates))
		}
		if got := resolve(dates[0], language.Persian, tt.day); got != tt.want {
			t.Errorf("%q on %s: %q, want %q", tt.words, tt.day, got, tt.want)
		}
	}
}
