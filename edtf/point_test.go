package edtf_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"example.com/attribution/edtf"
)

// TestUnspecifiedDigits compares the bounds of dates with unspecified digits with those of all dates that fit
// them, one by one.
func TestUnspecifiedDigits(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	possible, impossible := 0, 0
	for range 400 {
		year := 1880 + random.IntN(140)
		pattern := []byte(fmt.Sprintf("%04d-%02d-%02d", year, 1+random.IntN(12), 1+random.IntN(31)))
		// The decade stays, so that there are not too many dates to try.
		for _, i := range []int{3, 5, 6, 8, 9} {
			if random.IntN(3) == 0 {
				pattern[i] = 'X'
			}
		}
		fits := func(text string) bool {
			for i := range pattern {
				if pattern[i] != 'X' && pattern[i] != text[i] {
					return false
				}
			}
			return true
		}
		var first, last time.Time
		decade := year / 10 * 10
		for day := time.Date(decade, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() < decade+10; day = day.AddDate(0, 0, 1) {
			if !fits(day.Format(time.DateOnly)) {
				continue
			}
			if first.IsZero() {
				first = day
			}
			last = day
		}
		d, err := edtf.Parse(string(pattern))
		if first.IsZero() {
			impossible++
			if err == nil {
				t.Errorf("%s is a date", pattern)
			}
			continue
		}
		possible++
		if err != nil {
			t.Error(err)
			continue
		}
		if from, until := d.Bounds(); !from.Time.Equal(first) || !until.Time.Equal(last.AddDate(0, 0, 1)) {
			t.Errorf("%s is %v to %v, want %v to the end of %v", pattern, from, until, first, last)
		}
	}
	if possible == 0 || impossible == 0 {
		t.Errorf("%d possible and %d impossible dates: the test is one-sided", possible, impossible)
	}
}

// TestEveryDay reads the days around all ends of months and years of four centuries, and the days that there are not.
func TestEveryDay(t *testing.T) {
	for year := 1600; year < 2000; year++ {
		for month := 1; month <= 12; month++ {
			days := time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
			for day := 27; day <= 32; day++ {
				text := fmt.Sprintf("%04d-%02d-%02d", year, month, day)
				d, err := edtf.Parse(text)
				if (err == nil) != (day <= days) {
					t.Fatalf("%s: %v, but the month has %d days", text, err, days)
				}
				if err != nil {
					continue
				}
				from, until := d.Bounds()
				if from != on(year, month, day) || until != on(year, month, day+1) {
					t.Fatalf("%s is %v to %v", text, from, until)
				}
			}
		}
	}
}

func TestPartsOfTheYear(t *testing.T) {
	bounds := func(code int) (from, until time.Time) {
		f, u := edtf.MustParse(fmt.Sprintf("2021-%02d", code)).Bounds()
		return f.Time, u.Time
	}
	covers := func(code, part int) bool {
		from, until := bounds(code)
		f, u := bounds(part)
		return !from.After(f) && !until.Before(u)
	}
	// A season of no stated hemisphere may be that of either.
	for season := 21; season <= 24; season++ {
		for _, hemisphere := range []int{4, 8} {
			if !covers(season, season+hemisphere) {
				t.Errorf("%d doesn't cover %d", season, season+hemisphere)
			}
		}
	}
	// A season of one hemisphere is the opposite season of the other.
	for _, opposite := range [][2]int{{25, 31}, {26, 32}, {27, 29}, {28, 30}} {
		if !covers(opposite[0], opposite[1]) || !covers(opposite[1], opposite[0]) {
			t.Errorf("%v differ", opposite)
		}
	}
	// The others follow one another and fill the year.
	for _, parts := range [][2]int{{33, 36}, {37, 39}, {40, 41}} {
		next := on(2021, 1, 1).Time
		for code := parts[0]; code <= parts[1]; code++ {
			from, until := bounds(code)
			if !from.Equal(next) {
				t.Errorf("%d begins %v, want %v", code, from, next)
			}
			next = until
		}
		if next != on(2022, 1, 1).Time {
			t.Errorf("%d ends %v", parts[1], next)
		}
	}
}
