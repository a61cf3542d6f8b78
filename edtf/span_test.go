package edtf_test

import (
	"fmt"
	"testing"
	"time"
	_ "time/tzdata"

	"example.com/attribution/edtf"
)

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return loc
}

func TestIn(t *testing.T) {
	tests := []struct {
		text, zone  string // no zone: anywhere
		from, until edtf.Bound
	}{
		{"2024-03-25", "UTC", on(2024, 3, 25), on(2024, 3, 26)},
		{"2024-03-26", "Pacific/Auckland", at(2024, 3, 25, 11, 0, 0), at(2024, 3, 26, 11, 0, 0)},
		{"2024-03-26T09~", "Pacific/Auckland", at(2024, 3, 25, 20, 0, 0), at(2024, 3, 25, 21, 0, 0)},
		{"2024-03-25T16:30", "Europe/London", at(2024, 3, 25, 16, 30, 0), at(2024, 3, 25, 16, 31, 0)},
		{"2024-07-30", "Europe/London", at(2024, 7, 29, 23, 0, 0), at(2024, 7, 30, 23, 0, 0)},
		{"2024", "America/New_York", at(2024, 1, 1, 5, 0, 0), at(2025, 1, 1, 5, 0, 0)},
		{"[2017-12-18,2017-12-19]", "America/New_York", at(2017, 12, 18, 5, 0, 0), at(2017, 12, 20, 5, 0, 0)},
		{"2021-08/", "Europe/London", at(2021, 7, 31, 23, 0, 0), unknown},

		// Days of 23 and of 25 hours.
		{"2024-03-10", "America/New_York", at(2024, 3, 10, 5, 0, 0), at(2024, 3, 11, 4, 0, 0)},
		{"2024-11-03", "America/New_York", at(2024, 11, 3, 4, 0, 0), at(2024, 11, 4, 5, 0, 0)},
		// An hour that there was twice, and one that there was not.
		{"2024-11-03T01:30", "America/New_York", at(2024, 11, 3, 5, 30, 0), at(2024, 11, 3, 6, 31, 0)},
		{"2024-03-10T02:30", "America/New_York", at(2024, 3, 10, 7, 0, 0), at(2024, 3, 10, 7, 0, 0)},

		// Anywhere on Earth.
		{"2024-03-25", "", at(2024, 3, 24, 10, 0, 0), at(2024, 3, 26, 12, 0, 0)},
		{"2024-03-25T16:30", "", at(2024, 3, 25, 2, 30, 0), at(2024, 3, 26, 4, 31, 0)},

		// An offset is the place.
		{"2024-03-25T16:30Z", "", at(2024, 3, 25, 16, 30, 0), at(2024, 3, 25, 16, 31, 0)},
		{"2024-03-25T16:30Z", "Pacific/Auckland", at(2024, 3, 25, 16, 30, 0), at(2024, 3, 25, 16, 31, 0)},
		{"2024-03-26T09:00+13:00", "Europe/London", at(2024, 3, 25, 20, 0, 0), at(2024, 3, 25, 20, 1, 0)},
	}
	for _, test := range tests {
		t.Run(test.text+"["+test.zone+"]", func(t *testing.T) {
			var loc *time.Location
			if test.zone != "" {
				loc = zone(t, test.zone)
			}
			from, until := edtf.MustParse(test.text).In(loc).Bounds()
			if from != test.from || until != test.until {
				t.Errorf("%v to %v, want %v to %v", from, until, test.from, test.until)
			}
		})
	}
}

func TestInFixedZone(t *testing.T) {
	for hours := -30; hours <= 30; hours++ {
		loc := time.FixedZone("", hours*3600)
		from, until := edtf.MustParse("2024-03-25").In(loc).Bounds()
		want := time.Date(2024, 3, 25, 0, 0, 0, 0, loc)
		if !from.Time.Equal(want) || until.Time.Sub(want) != 24*time.Hour {
			t.Errorf("%+d hours: %v to %v", hours, from, until)
		}
	}
}

// TestInWhereClocksChange looks at every minute around the changes of the clocks of some zones in 2011, among
// them zones that change at midnight and one that left out a day, and compares when the clocks showed a day
// and each of its hours with what In says.
func TestInWhereClocksChange(t *testing.T) {
	for _, name := range []string{
		"America/New_York", "America/Sao_Paulo", "America/Havana", "America/St_Johns", "Asia/Amman", "Australia/Lord_Howe",
		"Pacific/Apia",
	} {
		loc := zone(t, name)
		changes := 0
		_, change := time.Date(2011, 1, 1, 0, 0, 0, 0, loc).ZoneBounds()
		for ; !change.IsZero() && change.Year() < 2012; _, change = change.ZoneBounds() {
			changes++
			for _, near := range []time.Duration{-time.Minute, time.Minute} {
				checkDay(t, change.Add(near), loc)
			}
		}
		if changes == 0 {
			t.Errorf("%s: no changes", name)
		}
		// The last day of a leap year for which the zone has a rule only.
		checkDay(t, time.Date(2040, 12, 31, 12, 0, 0, 0, loc), loc)
	}
}

// checkDay checks the day that it is in loc at an instant, and the day after it, which may have been left out there.
func checkDay(t *testing.T, instant time.Time, loc *time.Location) {
	t.Helper()
	const layout = "2006-01-02T15"
	shown := make(map[string][2]time.Time) // first and last minute at which the clocks showed a day or an hour
	for minute := instant.Add(-60 * time.Hour); minute.Before(instant.Add(60 * time.Hour)); minute = minute.Add(time.Minute) {
		local := minute.In(loc).Format(layout)
		for _, text := range []string{local, local[:len(time.DateOnly)]} {
			s, ok := shown[text]
			if !ok {
				s[0] = minute
			}
			s[1] = minute
			shown[text] = s
		}
	}
	year, month, day := instant.In(loc).Date()
	for d := range 2 {
		texts := []string{time.Date(year, month, day+d, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)}
		for hour := range 24 {
			texts = append(texts, fmt.Sprintf("%sT%02d", texts[0], hour))
		}
		for _, text := range texts {
			from, until := edtf.MustParse(text).In(loc).Bounds()
			s, ok := shown[text]
			switch {
			case !ok && !from.Time.Equal(until.Time):
				t.Errorf("%s in %v was left out, not %v to %v", text, loc, from, until)
			case ok && (!from.Time.Equal(s[0]) || !until.Time.Equal(s[1].Add(time.Minute))):
				t.Errorf("%s in %v is %v to %v, want %v to %v", text, loc, from, until, s[0].UTC(), s[1].Add(time.Minute).UTC())
			}
		}
	}
}

func TestBefore(t *testing.T) {
	const yes, no, cannotTell = edtf.Yes, edtf.No, edtf.CannotTell
	tests := []struct {
		a, b             string
		before, reversed edtf.Answer // in one place
	}{
		{"2024-03-25", "2024-03-26", yes, no},
		{"2024-03-25", "2024-03-25", cannotTell, cannotTell},
		{"2021", "2022", yes, no},
		{"2018", "2018-07", cannotTell, cannotTell},
		{"2018-07", "2018-07-31", cannotTell, cannotTell},
		{"2018-06-30", "2018-07", yes, no},
		{"202X", "2030", yes, no},
		{"202X", "2029", cannotTell, cannotTell},
		{"2021-33", "2021-04", yes, no},
		{"2021-27", "2022", yes, no},
		{"2021-24", "2022-04", yes, no},
		{"2021-24", "2022-03", cannotTell, cannotTell},
		{"2024-03-25T16", "2024-03-25T17:00", yes, no},
		{"2024-03-25T16:30:00Z", "2024-03-25T17:30:01+01:00", yes, no},
		{"2024-03-25T16:30:00Z", "2024-03-25T17:30:00+01:00", cannotTell, cannotTell},
		{"-0001", "0000", yes, no},
		{"Y-17E7", "-9999", yes, no},

		// Intervals: certain of what lies between the ends.
		{"2020/2021", "2022", yes, no},
		{"2020/2022", "2021", no, no},
		{"2020/2021", "2021-07", cannotTell, no},
		{"2020-07", "2020/2021", cannotTell, no},
		{"2020/2022", "2021-01/2021-03", no, no},
		{"2019/2021", "2020/2022", no, no},
		{"2019/2020", "2020/2021", cannotTell, no},

		// Ends that are open or unknown limit nothing, but what has begun is not over before it began.
		{"2021-08/", "2021-07", no, yes},
		{"2021-08/", "2021-09", cannotTell, no},
		{"2021/..", "2030", cannotTell, no},
		{"../2021", "2022", yes, no},
		{"../2021", "2020", no, cannotTell},
		{"/2021-08", "2021-07", no, cannotTell},
		{"2021/..", "../2022", cannotTell, no},
		{"2021/..", "../2020", no, yes},

		// Sets: one of the members, or all of them.
		{"[2017-12-18,2017-12-19]", "2017-12-20", yes, no},
		{"[2017-12-18,2017-12-19]", "2017-12-19", cannotTell, cannotTell},
		{"[2020,2022]", "2021", cannotTell, cannotTell},
		{"[2020..2022]", "2023", yes, no},
		{"[..2020]", "2021", yes, no},
		{"[..2020]", "2010", cannotTell, cannotTell},
		{"{2020,2022}", "2021", no, no},
		{"{2020,2022}", "2019", no, yes},
		{"{2019..2022}", "2020", no, no},
		{"{..1984}", "1983", no, cannotTell},
		{"{2020,2021}", "2022", yes, no},

		// Uncertain is as good as unstated.
		{"2021?", "2030", cannotTell, cannotTell},
		{"2021-07-19?", "2021-07-20", cannotTell, cannotTell},
		{"2024-03-?26", "2024-04", yes, no},
		{"2024-03-?26", "2024-03-27", cannotTell, cannotTell},
		{"2024-?03-26", "2025", yes, no},
		{"2024-?03-26", "2024-12", cannotTell, cannotTell},
		{"2024-?03-26", "2024-12-27", yes, no},
		{"2024-?33", "2025", cannotTell, cannotTell},
		{"?2024-03-26", "2030", cannotTell, cannotTell},
		{"2020?/2021", "2022", yes, no},
		{"2020/2021?", "2022", cannotTell, no},
		{"[2020,2021?]", "2022", cannotTell, cannotTell},

		// Approximate may be off by one.
		{"2024-03-26T09~", "2024-03-26T11", yes, no},
		{"2024-03-26T09~", "2024-03-26T10", cannotTell, cannotTell},
		{"2024-03-25", "2024-03-26T09~", yes, no},
		{"2024-03-26T09:30~", "2024-03-26T09:32", yes, no},
		{"2024-03-26T09:30:10~", "2024-03-26T09:30:12", yes, no},
		{"2021~", "2023", yes, no},
		{"2021~", "2022-12", cannotTell, cannotTell},
		{"2019", "2021~", yes, no},
		{"2021-07~", "2021-09", yes, no},
		{"2021-07~", "2021-08", cannotTell, cannotTell},
		{"2021-07-19~", "2021-07-21", yes, no},
		{"2021-07-19~", "2021-07-20", cannotTell, cannotTell},
		{"2021-33~", "2021-07", yes, no},
		{"2021-33~", "2021-06", cannotTell, cannotTell},
		{"2021-40~", "2022", yes, no},
		{"2021-40~", "2021-12", cannotTell, cannotTell},
		{"201X~", "2030", yes, no},
		{"201X~", "2029", cannotTell, cannotTell},
		{"2021-XX~", "2023", yes, no},
		{"2021-XX~", "2022-12", cannotTell, cannotTell},
		{"2021-07~-11", "2021-08-12", yes, no},
		{"2021-07~-11", "2021-08-11", cannotTell, cannotTell},
		{"2021-~03-31", "2021-05-01", yes, no}, // a month later is the 30th of April
		{"2021-~03-31", "2021-04-30", cannotTell, cannotTell},
		{"2021-02-27", "2021-~03-31", yes, no}, // a month before is the 28th of February
		{"2021-02-28", "2021-~03-31", cannotTell, cannotTell},
		{"~2021-07-~19", "2022-07-21", yes, no},
		{"~2021-07-~19", "2022-07-20", cannotTell, cannotTell},

		// Both.
		{"2024-03-%26", "2024-04-02", yes, no},
		{"2024-03-%26", "2024-04-01", cannotTell, cannotTell},
		{"2024%", "2050", cannotTell, cannotTell},
	}
	for _, test := range tests {
		a, b := edtf.MustParse(test.a).In(time.UTC), edtf.MustParse(test.b).In(time.UTC)
		if got := a.Before(b); got != test.before {
			t.Errorf("is %s before %s: %v, want %v", test.a, test.b, got, test.before)
		}
		if got := b.Before(a); got != test.reversed {
			t.Errorf("is %s before %s: %v, want %v", test.b, test.a, got, test.reversed)
		}
	}
}

func TestBeforeAnywhere(t *testing.T) {
	tests := map[[2]string]edtf.Answer{
		{"2024-03-25", "2024-03-26"}:              edtf.CannotTell, // the 26th began in Auckland on the 25th in London
		{"2024-03-25", "2024-03-27"}:              edtf.CannotTell, // from UTC-12 to UTC+14
		{"2024-03-25", "2024-03-28"}:              edtf.Yes,
		{"2024-03-28", "2024-03-25"}:              edtf.No,
		{"2021", "2022"}:                          edtf.CannotTell,
		{"2021", "2022-02"}:                       edtf.Yes,
		{"2024-03-25T12:00Z", "2024-03-27"}:       edtf.Yes,
		{"2024-03-25T10:00Z", "2024-03-26"}:       edtf.CannotTell,
		{"2024-03-25T09:59:59Z", "2024-03-26"}:    edtf.Yes,
		{"2024-03-25", "2024-03-26T12:00:00Z"}:    edtf.Yes,
		{"2024-03-25", "2024-03-26T11:59:59Z"}:    edtf.CannotTell,
		{"2024-03-25T16:30Z", "2024-03-26T09+13"}: edtf.Yes,
	}
	for pair, want := range tests {
		if got := edtf.MustParse(pair[0]).Before(edtf.MustParse(pair[1])); got != want {
			t.Errorf("is %s before %s: %v, want %v", pair[0], pair[1], got, want)
		}
	}
}

// Two dates that the clocks of their places skipped at the same instant are not each before the other.
func TestBeforeOfSkippedDays(t *testing.T) {
	apia := zone(t, "Pacific/Apia")
	skipped, hour := edtf.MustParse("2011-12-30").In(apia), edtf.MustParse("2011-12-30T12").In(apia)
	if skipped.Before(hour) != edtf.CannotTell || hour.Before(skipped) != edtf.CannotTell {
		t.Error("skipped dates are before one another")
	}
	if next := edtf.MustParse("2011-12-31").In(apia); skipped.Before(next) != edtf.Yes || next.Before(skipped) != edtf.No {
		t.Error("a skipped day is not before the next")
	}
}
