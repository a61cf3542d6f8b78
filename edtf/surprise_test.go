package edtf_test

import (
	"testing"
	"time"

	"example.com/attribution/edtf"
)

// Where other libraries give another answer than the specification (EDTF, Library of Congress, 4 February 2019), or
// none: edtf.js 4.11.1, @edtf-ts/core 0.4.2, python-edtf 5.0.0 and go-edtf at bcb57bc, tried in November 2026. Bounds
// are the first instant and the one after the last.
func TestSurprises(t *testing.T) {
	for _, test := range []struct{ text, from, until, about string }{
		{"2021-21", "2021-02-01", "2022-01-01", "spring of both hemispheres; edtf.js: January to March, @edtf-ts/core: March to May"},
		{"2021-37", "2021-01-01", "2021-05-01", "the first third of the year; edtf.js ends it with May"},
		{"2021-38", "2021-05-01", "2021-09-01", "the second third"},
		{"2021-25", "2021-02-01", "2021-07-01", "spring of the north, at the widest; @edtf-ts/core: September to November"},
		{"2021-32", "2021-05-01", "2021-10-01", "winter of the south, at the widest; edtf.js: January to March"},
		{"2021-07-19/2021-07-19", "2021-07-19", "2021-07-20", "an interval of a day, which edtf.js refuses"},
		{"2021-04/2021", "2021-04-01", "2022-01-01", "an interval from a month to its year, which edtf.js refuses"},
		{"2021-05-1X", "2021-05-10", "2021-05-20", "10 to 19 May; go-edtf: all of May"},
		{"1950S2", "1900-01-01", "2000-01-01", "some year of 1900 to 1999; edtf.js: 1950"},
		{"[2020-11..2021-02]", "2020-11-01", "2021-03-01", "until the end of February; edtf.js: 30 November"},
		{"1XXX-02-29", "1004-02-29", "1996-03-01", "leap years only, of which 1004 is the first"},
		{"2021-07-19T10:00:00+05:30", "2021-07-19T04:30:00Z", "2021-07-19T04:30:01Z", "the offset counts; @edtf-ts/core ignores it"},
	} {
		d, err := edtf.Parse(test.text)
		if err != nil {
			t.Errorf("%s (%s): %v", test.text, test.about, err)
			continue
		}
		from, until := d.Bounds()
		if got := from.Time; !got.Equal(instant(t, test.from)) {
			t.Errorf("%s (%s) begins at %s, want %s", test.text, test.about, got.Format(time.RFC3339), test.from)
		}
		if got := until.Time; !got.Equal(instant(t, test.until)) {
			t.Errorf("%s (%s) ends at %s, want %s", test.text, test.about, got.Format(time.RFC3339), test.until)
		}
	}
	for _, text := range []string{"2021-06/2021-21", "2021-21/2021-22"} { // edtf.js refuses both
		if _, err := edtf.Parse(text); err != nil {
			t.Errorf("%s is an interval: %v", text, err)
		}
	}
	for _, season := range []string{"2021-25", "2021-29", "2021-30", "2021-31", "2021-32"} { // @edtf-ts/core refuses the last four
		if _, err := edtf.Parse(season); err != nil {
			t.Errorf("%s is a season of one hemisphere: %v", season, err)
		}
	}
	about := edtf.MustParse("2021-07-19~").In(time.UTC) // python-edtf: 2020-06-18 to 2022-08-20, go-edtf: all of July
	for other, want := range map[string]edtf.Answer{"2021-07-17": edtf.Yes, "2021-07-18": edtf.CannotTell} {
		if got := edtf.MustParse(other).In(time.UTC).Before(about); got != want {
			t.Errorf("that %s is before about 2021-07-19: %v, want %v", other, got, want)
		}
	}
	for other, want := range map[string]edtf.Answer{"2021-07-20": edtf.CannotTell, "2021-07-21": edtf.Yes} {
		if got := about.Before(edtf.MustParse(other).In(time.UTC)); got != want {
			t.Errorf("that about 2021-07-19 is before %s: %v, want %v", other, got, want)
		}
	}
	if _, err := edtf.Parse("2023/2021"); err == nil { // go-edtf takes it
		t.Error("2023/2021 ends before it begins")
	}
}

func instant(t *testing.T, text string) time.Time {
	t.Helper()
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if at, err := time.Parse(layout, text); err == nil {
			return at
		}
	}
	t.Fatalf("%s is no instant", text)
	return time.Time{}
}
