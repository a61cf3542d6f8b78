package edtf_test

import (
	"testing"
	"time"

	"example.com/attribution/edtf"
)

// on is midnight UTC at the beginning of a day.
func on(year, month, day int) edtf.Bound {
	return at(year, month, day, 0, 0, 0)
}

func at(year, month, day, hour, minute, second int) edtf.Bound {
	return edtf.Bound{Time: time.Date(year, time.Month(month), day, hour, minute, second, 0, time.UTC), Kind: edtf.Known}
}

var (
	open    = edtf.Bound{Kind: edtf.Open}
	unknown = edtf.Bound{Kind: edtf.Unknown}
)

func TestParse(t *testing.T) {
	tests := []struct {
		text        string
		level       edtf.Level
		form        edtf.Form // if zero, Single
		precision   edtf.Unit // zero: the parts differ
		from, until edtf.Bound
	}{
		// Level 0.
		{"2021-07-19", edtf.Level0, 0, edtf.Day, on(2021, 7, 19), on(2021, 7, 20)},
		{"2021-07", edtf.Level0, 0, edtf.Month, on(2021, 7, 1), on(2021, 8, 1)},
		{"2021", edtf.Level0, 0, edtf.Year, on(2021, 1, 1), on(2022, 1, 1)},
		{"0000", edtf.Level0, 0, edtf.Year, on(0, 1, 1), on(1, 1, 1)},
		{"9999-12-31", edtf.Level0, 0, edtf.Day, on(9999, 12, 31), on(10000, 1, 1)},
		{"2020-02-29", edtf.Level0, 0, edtf.Day, on(2020, 2, 29), on(2020, 3, 1)},
		{"2000-02-29", edtf.Level0, 0, edtf.Day, on(2000, 2, 29), on(2000, 3, 1)},
		{"1985-04-12T23:20:30", edtf.Level0, 0, edtf.Second, at(1985, 4, 12, 23, 20, 30), at(1985, 4, 12, 23, 20, 31)},
		{"2021-07-19T12:00:00Z", edtf.Level0, 0, edtf.Second, at(2021, 7, 19, 12, 0, 0), at(2021, 7, 19, 12, 0, 1)},
		{"1985-04-12T23:20:30-04", edtf.Level0, 0, edtf.Second, at(1985, 4, 13, 3, 20, 30), at(1985, 4, 13, 3, 20, 31)},
		{"1985-04-12T23:20:30+04:30", edtf.Level0, 0, edtf.Second, at(1985, 4, 12, 18, 50, 30), at(1985, 4, 12, 18, 50, 31)},
		{"2021-12-31T23:59:59+00:00", edtf.Level0, 0, edtf.Second, at(2021, 12, 31, 23, 59, 59), on(2022, 1, 1)},
		{"2021-01/2021-03", edtf.Level0, edtf.Interval, edtf.Month, on(2021, 1, 1), on(2021, 4, 1)},
		{"2021/2022", edtf.Level0, edtf.Interval, edtf.Year, on(2021, 1, 1), on(2023, 1, 1)},
		{"2021/2021", edtf.Level0, edtf.Interval, edtf.Year, on(2021, 1, 1), on(2022, 1, 1)},
		{"2004-02-01/2005", edtf.Level0, edtf.Interval, 0, on(2004, 2, 1), on(2006, 1, 1)},
		{"2005/2006-02", edtf.Level0, edtf.Interval, 0, on(2005, 1, 1), on(2006, 3, 1)},
		{"2021-07-19/2021-07", edtf.Level0, edtf.Interval, 0, on(2021, 7, 19), on(2021, 8, 1)},
		{"2018-02-24/2018-02-25", edtf.Level0, edtf.Interval, edtf.Day, on(2018, 2, 24), on(2018, 2, 26)},

		// Level 1.
		{"Y170000002", edtf.Level1, 0, edtf.Year, on(170000002, 1, 1), on(170000003, 1, 1)},
		{"Y-170000002", edtf.Level1, 0, edtf.Year, on(-170000002, 1, 1), on(-170000001, 1, 1)},
		{"Y10000", edtf.Level1, 0, edtf.Year, on(10000, 1, 1), on(10001, 1, 1)},
		{"Y1999999999", edtf.Level1, 0, edtf.Year, on(1999999999, 1, 1), on(2000000000, 1, 1)},
		{"-0099", edtf.Level1, 0, edtf.Year, on(-99, 1, 1), on(-98, 1, 1)},
		{"-0001-02-28", edtf.Level1, 0, edtf.Day, on(-1, 2, 28), on(-1, 3, 1)},
		{"-0004-02-29", edtf.Level1, 0, edtf.Day, on(-4, 2, 29), on(-4, 3, 1)},
		{"-1985-04-12T23:20:30Z", edtf.Level1, 0, edtf.Second, at(-1985, 4, 12, 23, 20, 30), at(-1985, 4, 12, 23, 20, 31)},
		{"2021-21", edtf.Level1, 0, edtf.SubYear, on(2021, 2, 1), on(2022, 1, 1)},
		{"2021-22", edtf.Level1, 0, edtf.SubYear, on(2020, 11, 1), on(2022, 4, 1)},
		{"2021-23", edtf.Level1, 0, edtf.SubYear, on(2021, 2, 1), on(2022, 1, 1)},
		{"2021-24", edtf.Level1, 0, edtf.SubYear, on(2020, 11, 1), on(2022, 4, 1)},
		{"2021-23~", edtf.Level1, 0, edtf.SubYear, on(2021, 2, 1), on(2022, 1, 1)},
		{"2021?", edtf.Level1, 0, edtf.Year, on(2021, 1, 1), on(2022, 1, 1)},
		{"2021-07~", edtf.Level1, 0, edtf.Month, on(2021, 7, 1), on(2021, 8, 1)},
		{"2021%", edtf.Level1, 0, edtf.Year, on(2021, 1, 1), on(2022, 1, 1)},
		{"2004-06-11%", edtf.Level1, 0, edtf.Day, on(2004, 6, 11), on(2004, 6, 12)},
		{"201X", edtf.Level1, 0, edtf.Year, on(2010, 1, 1), on(2020, 1, 1)},
		{"20XX", edtf.Level1, 0, edtf.Year, on(2000, 1, 1), on(2100, 1, 1)},
		{"201X?", edtf.Level1, 0, edtf.Year, on(2010, 1, 1), on(2020, 1, 1)},
		{"-20XX", edtf.Level1, 0, edtf.Year, on(-2099, 1, 1), on(-1999, 1, 1)},
		{"2021-XX", edtf.Level1, 0, edtf.Month, on(2021, 1, 1), on(2022, 1, 1)},
		{"2021-07-XX", edtf.Level1, 0, edtf.Day, on(2021, 7, 1), on(2021, 8, 1)},
		{"2021-02-XX", edtf.Level1, 0, edtf.Day, on(2021, 2, 1), on(2021, 3, 1)},
		{"2021-XX-XX", edtf.Level1, 0, edtf.Day, on(2021, 1, 1), on(2022, 1, 1)},
		{"2021/..", edtf.Level1, edtf.Interval, edtf.Year, on(2021, 1, 1), open},
		{"../2021", edtf.Level1, edtf.Interval, edtf.Year, open, on(2022, 1, 1)},
		{"2021/", edtf.Level1, edtf.Interval, edtf.Year, on(2021, 1, 1), unknown},
		{"/2021", edtf.Level1, edtf.Interval, edtf.Year, unknown, on(2022, 1, 1)},
		{"2021-08/", edtf.Level1, edtf.Interval, edtf.Month, on(2021, 8, 1), unknown},
		{"2020~/2021?", edtf.Level1, edtf.Interval, edtf.Year, on(2020, 1, 1), on(2022, 1, 1)},
		{"2020-23/2021~", edtf.Level1, edtf.Interval, 0, on(2020, 2, 1), on(2022, 1, 1)},
		{"-1000/2000", edtf.Level1, edtf.Interval, edtf.Year, on(-1000, 1, 1), on(2001, 1, 1)},
		{"Y-61000/-2000", edtf.Level1, edtf.Interval, edtf.Year, on(-61000, 1, 1), on(-1999, 1, 1)},

		// Level 2.
		{"Y-17E7", edtf.Level2, 0, edtf.Year, on(-170000000, 1, 1), on(-169999999, 1, 1)},
		{"Y17E8", edtf.Level2, 0, edtf.Year, on(1700000000, 1, 1), on(1700000001, 1, 1)},
		{"1950S2", edtf.Level2, 0, edtf.Year, on(1900, 1, 1), on(2000, 1, 1)},
		{"1950S4", edtf.Level2, 0, edtf.Year, on(1950, 1, 1), on(1951, 1, 1)},
		{"-1859S3", edtf.Level2, 0, edtf.Year, on(-1859, 1, 1), on(-1849, 1, 1)},
		{"Y171010000S3", edtf.Level2, 0, edtf.Year, on(171000000, 1, 1), on(172000000, 1, 1)},
		{"Y3388E2S3", edtf.Level2, 0, edtf.Year, on(338000, 1, 1), on(339000, 1, 1)},
		{"2021-25", edtf.Level2, 0, edtf.SubYear, on(2021, 2, 1), on(2021, 7, 1)},
		{"2021-27", edtf.Level2, 0, edtf.SubYear, on(2021, 8, 1), on(2022, 1, 1)},
		{"2021-28", edtf.Level2, 0, edtf.SubYear, on(2020, 11, 1), on(2022, 4, 1)},
		{"2021-29", edtf.Level2, 0, edtf.SubYear, on(2021, 8, 1), on(2022, 1, 1)},
		{"2021-32", edtf.Level2, 0, edtf.SubYear, on(2021, 5, 1), on(2021, 10, 1)},
		{"2021-33", edtf.Level2, 0, edtf.SubYear, on(2021, 1, 1), on(2021, 4, 1)},
		{"2001-34", edtf.Level2, 0, edtf.SubYear, on(2001, 4, 1), on(2001, 7, 1)},
		{"2021-36", edtf.Level2, 0, edtf.SubYear, on(2021, 10, 1), on(2022, 1, 1)},
		{"2021-38", edtf.Level2, 0, edtf.SubYear, on(2021, 5, 1), on(2021, 9, 1)},
		{"2021-41", edtf.Level2, 0, edtf.SubYear, on(2021, 7, 1), on(2022, 1, 1)},
		{"202X-33", edtf.Level2, 0, edtf.SubYear, on(2020, 1, 1), on(2029, 4, 1)},
		{"[2020,2021]", edtf.Level2, edtf.OneOf, edtf.Year, on(2020, 1, 1), on(2022, 1, 1)},
		{"[2021,2020]", edtf.Level2, edtf.OneOf, edtf.Year, on(2020, 1, 1), on(2022, 1, 1)},
		{"[2021]", edtf.Level2, edtf.OneOf, edtf.Year, on(2021, 1, 1), on(2022, 1, 1)},
		{"[2017-12-18,2017-12-19]", edtf.Level2, edtf.OneOf, edtf.Day, on(2017, 12, 18), on(2017, 12, 20)},
		{"[2020-11..2021-02]", edtf.Level2, edtf.OneOf, edtf.Month, on(2020, 11, 1), on(2021, 3, 1)},
		{"[..2020-12-03]", edtf.Level2, edtf.OneOf, edtf.Day, open, on(2020, 12, 4)},
		{"[2020-12..]", edtf.Level2, edtf.OneOf, edtf.Month, on(2020, 12, 1), open},
		{"[1667,1668,1670..1672]", edtf.Level2, edtf.OneOf, edtf.Year, on(1667, 1, 1), on(1673, 1, 1)},
		{"[1760-01,1760-02,1760-12..]", edtf.Level2, edtf.OneOf, edtf.Month, on(1760, 1, 1), open},
		{"[1667,1760-12]", edtf.Level2, edtf.OneOf, 0, on(1667, 1, 1), on(1761, 1, 1)},
		{"{2020,2021}", edtf.Level2, edtf.AllOf, edtf.Year, on(2020, 1, 1), on(2022, 1, 1)},
		{"{2020,2021-03}", edtf.Level2, edtf.AllOf, 0, on(2020, 1, 1), on(2021, 4, 1)},
		{"{2019..2021}", edtf.Level2, edtf.AllOf, edtf.Year, on(2019, 1, 1), on(2022, 1, 1)},
		{"{..1984}", edtf.Level2, edtf.AllOf, edtf.Year, open, on(1985, 1, 1)},
		{"[2021~,2022-03-XX]", edtf.Level2, edtf.OneOf, 0, on(2021, 1, 1), on(2022, 4, 1)},
		{"2021-07~-11", edtf.Level2, 0, edtf.Day, on(2021, 7, 11), on(2021, 7, 12)},
		{"2004?-06-11", edtf.Level2, 0, edtf.Day, on(2004, 6, 11), on(2004, 6, 12)},
		{"2021-%07-11", edtf.Level2, 0, edtf.Day, on(2021, 7, 11), on(2021, 7, 12)},
		{"?2021-07-~11", edtf.Level2, 0, edtf.Day, on(2021, 7, 11), on(2021, 7, 12)},
		{"%2001", edtf.Level2, 0, edtf.Year, on(2001, 1, 1), on(2002, 1, 1)},
		{"2021~-07~", edtf.Level2, 0, edtf.Month, on(2021, 7, 1), on(2021, 8, 1)},
		{"202X-12-25", edtf.Level2, 0, edtf.Day, on(2020, 12, 25), on(2029, 12, 26)},
		{"15XX-12-25", edtf.Level2, 0, edtf.Day, on(1500, 12, 25), on(1599, 12, 26)},
		{"1XXX-XX", edtf.Level2, 0, edtf.Month, on(1000, 1, 1), on(2000, 1, 1)},
		{"1XXX-12", edtf.Level2, 0, edtf.Month, on(1000, 12, 1), on(2000, 1, 1)},
		{"2021-XX-19", edtf.Level2, 0, edtf.Day, on(2021, 1, 19), on(2021, 12, 20)},
		{"XXXX-12-XX", edtf.Level2, 0, edtf.Day, on(0, 12, 1), on(10000, 1, 1)},
		{"1984-1X", edtf.Level2, 0, edtf.Month, on(1984, 10, 1), on(1985, 1, 1)},
		{"XXXX", edtf.Level2, 0, edtf.Year, on(0, 1, 1), on(10000, 1, 1)},
		{"20X1", edtf.Level2, 0, edtf.Year, on(2001, 1, 1), on(2092, 1, 1)},
		{"2021-XX-31", edtf.Level2, 0, edtf.Day, on(2021, 1, 31), on(2022, 1, 1)},
		{"20XX-02-29", edtf.Level2, 0, edtf.Day, on(2000, 2, 29), on(2096, 3, 1)},
		{"19XX-02-29", edtf.Level2, 0, edtf.Day, on(1904, 2, 29), on(1996, 3, 1)},
		{"2021-07-~01/2021-07-~20", edtf.Level2, edtf.Interval, edtf.Day, on(2021, 7, 1), on(2021, 7, 21)},
		{"2021-06-XX/2021-07-03", edtf.Level2, edtf.Interval, edtf.Day, on(2021, 6, 1), on(2021, 7, 4)},
		{"201X/..", edtf.Level2, edtf.Interval, edtf.Year, on(2010, 1, 1), open},

		// What sources say and the format can't.
		{"2024-03-25T16:30", edtf.Extended, 0, edtf.Minute, at(2024, 3, 25, 16, 30, 0), at(2024, 3, 25, 16, 31, 0)},
		{"2024-03-25T16", edtf.Extended, 0, edtf.Hour, at(2024, 3, 25, 16, 0, 0), at(2024, 3, 25, 17, 0, 0)},
		{"2024-03-25T23", edtf.Extended, 0, edtf.Hour, at(2024, 3, 25, 23, 0, 0), on(2024, 3, 26)},
		{"2024-03-25T16:30Z", edtf.Extended, 0, edtf.Minute, at(2024, 3, 25, 16, 30, 0), at(2024, 3, 25, 16, 31, 0)},
		{"2024-03-26T09+13", edtf.Extended, 0, edtf.Hour, at(2024, 3, 25, 20, 0, 0), at(2024, 3, 25, 21, 0, 0)},
		{"2024-03-26T09~", edtf.Extended, 0, edtf.Hour, at(2024, 3, 26, 9, 0, 0), at(2024, 3, 26, 10, 0, 0)},
		{"2024-03-26T09+13:00~", edtf.Extended, 0, edtf.Hour, at(2024, 3, 25, 20, 0, 0), at(2024, 3, 25, 21, 0, 0)},
		{"2024-03-25T16:30:00?", edtf.Extended, 0, edtf.Second, at(2024, 3, 25, 16, 30, 0), at(2024, 3, 25, 16, 30, 1)},
		{"2024-03-25T15:30/2024-03-25T16:30", edtf.Extended, edtf.Interval, edtf.Minute, at(2024, 3, 25, 15, 30, 0), at(2024, 3, 25, 16, 31, 0)},
		{"2024-03-25T15:30:00Z/2024-03-25T16:30:00Z", edtf.Extended, edtf.Interval, edtf.Second, at(2024, 3, 25, 15, 30, 0), at(2024, 3, 25, 16, 30, 1)},
		{"2024-03-25T15:30/2024-03-26", edtf.Extended, edtf.Interval, 0, at(2024, 3, 25, 15, 30, 0), on(2024, 3, 27)},
		{"2024-03-25T15:30/", edtf.Extended, edtf.Interval, edtf.Minute, at(2024, 3, 25, 15, 30, 0), unknown},
		{"[2024-03-25T15,2024-03-25T16]", edtf.Extended, edtf.OneOf, edtf.Hour, at(2024, 3, 25, 15, 0, 0), at(2024, 3, 25, 17, 0, 0)},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			d, err := edtf.Parse(test.text)
			if err != nil {
				t.Fatal(err)
			}
			if d.String() != test.text {
				t.Errorf("String is %q", d)
			}
			if got := d.Level(); got != test.level {
				t.Errorf("Level is %v, want %v", got, test.level)
			}
			if got, want := d.Form(), max(test.form, edtf.Single); got != want {
				t.Errorf("Form is %v, want %v", got, want)
			}
			if got := d.Precision(); got != test.precision {
				t.Errorf("Precision is %v, want %v", got, test.precision)
			}
			from, until := d.Bounds()
			if from != test.from || until != test.until {
				t.Errorf("Bounds are %v and %v, want %v and %v", from, until, test.from, test.until)
			}
		})
	}
}
