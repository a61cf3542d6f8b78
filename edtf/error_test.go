package edtf_test

import (
	"errors"
	"strings"
	"testing"

	"example.com/attribution/edtf"
)

func TestParseRefuses(t *testing.T) {
	tests := []struct {
		text   string
		reason edtf.Reason
		offset int
	}{
		{"", edtf.Empty, 0},
		{strings.Repeat("2021,", 1000), edtf.TooLong, 4096},

		// No such month, day or time.
		{"2021-13", edtf.Impossible, 5},
		{"2021-00", edtf.Impossible, 5},
		{"2021-20", edtf.Impossible, 5},
		{"2021-42", edtf.Impossible, 5},
		{"2021-2X", edtf.Impossible, 5}, // no month begins with 2, and parts of the year have no unspecified digits
		{"2021-02-29", edtf.Impossible, 8},
		{"1900-02-29", edtf.Impossible, 8},
		{"2021-04-31", edtf.Impossible, 8},
		{"2021-07-00", edtf.Impossible, 8},
		{"2021-07-32", edtf.Impossible, 8},
		{"2021-02-3X", edtf.Impossible, 8},
		{"20X1-02-29", edtf.Impossible, 8},
		{"XXXX-02-30", edtf.Impossible, 8},
		{"2021/2021-02-29", edtf.Impossible, 13},
		{"[2021-01,2021-13]", edtf.Impossible, 14},
		{"-0000", edtf.Impossible, 0},
		{"-0000-01-01", edtf.Impossible, 0},
		{"2021-07-19T24:00:00", edtf.Impossible, 11},
		{"2021-07-19T25:00", edtf.Impossible, 11},
		{"2021-07-19T12:60", edtf.Impossible, 14},
		{"2016-12-31T23:59:60Z", edtf.Impossible, 17},
		{"2021-07-19T12:00+14:01", edtf.Impossible, 16},
		{"2021-07-19T12:00-12:30", edtf.Impossible, 16},
		{"2021-07-19T12:00+01:60", edtf.Impossible, 16},

		// An end before its start.
		{"2022/2021", edtf.Reversed, 5},
		{"2021-07-19/2021-07-18", edtf.Reversed, 11},
		{"2021/2020-XX-XX", edtf.Reversed, 5},
		{"2021~/2020~", edtf.Reversed, 6},
		{"0800/-0999", edtf.Reversed, 5},
		{"2024-03-25T16:30/2024-03-25T16:29", edtf.Reversed, 17},
		{"[2022..2021]", edtf.Reversed, 7},

		// Ends that don't go together.
		{"[2021..2022-03]", edtf.Mixed, 7},
		{"{2021-33..2021-11}", edtf.Mixed, 10},
		{"2024-03-25T16:30Z/2024-03-25T18:00", edtf.Mixed, 18},
		{"2024-03-25T16:30Z/2024-03-26", edtf.Mixed, 18},

		// The draft of 2012.
		{"199u", edtf.Draft, 3},
		{"2004-uu", edtf.Draft, 5},
		{"196x", edtf.Draft, 3},
		{"y170000002", edtf.Draft, 0},
		{"Y17e7", edtf.Draft, 3},
		{"Y17101E4p3", edtf.Draft, 8},
		{"1984?~", edtf.Draft, 5},
		{"1984~?", edtf.Draft, 5},
		{"unknown/2006", edtf.Draft, 0},
		{"2004-06-01/open", edtf.Draft, 11},
		{"2004-(06)?-11", edtf.Draft, 5},
		{"2001-21^southernHemisphere", edtf.Draft, 7},

		// Part of ISO 8601, but not of the format or of this package.
		{"2021-W29", edtf.Unsupported, 5},
		{"P1Y", edtf.Unsupported, 0},
		{"2021-01-01/P1Y", edtf.Unsupported, 11},
		{"2021-07-19T12:00:00.5Z", edtf.Unsupported, 19},
		{"2021-07-19T12:00:00,5", edtf.Unsupported, 19},
		{"..2021-06-01/2021-06-20", edtf.Unsupported, 0},
		{"2021-06-01/2021-06-20..", edtf.Unsupported, 11},

		// Beyond the years that are read.
		{"Y2000000000", edtf.OutOfRange, 1},
		{"Y-99999999999999999999999", edtf.OutOfRange, 2},
		{"Y17E9", edtf.OutOfRange, 1},
		{"Y1E1999999999", edtf.OutOfRange, 1},

		// Not the syntax.
		{"x", edtf.Draft, 0},
		{"yesterday", edtf.Draft, 0},
		{"July 2021", edtf.Malformed, 0},
		{"20210719", edtf.Malformed, 4},
		{"2021-1", edtf.Malformed, 6},
		{"2021-07-1", edtf.Malformed, 9},
		{"2021-", edtf.Malformed, 5},
		{"2021-07-", edtf.Malformed, 8},
		{"202", edtf.Malformed, 3},
		{"12021", edtf.Malformed, 4},
		{"+2021", edtf.Malformed, 0},
		{"--2021", edtf.Malformed, 1},
		{"2021-200", edtf.Impossible, 5},
		{"2021/07/19", edtf.Malformed, 7},
		{"19.07.2021", edtf.Malformed, 2},
		{"2021-07-19-01", edtf.Malformed, 10},
		{"2021-21-01", edtf.Malformed, 7},
		{"2021-07T12:00", edtf.Malformed, 7},
		{"2021-07-XXT12:00", edtf.Malformed, 10},
		{"2021-07-~19T12:00", edtf.Malformed, 11},
		{"2021-07-19t12:00:00", edtf.Malformed, 10},
		{"2021-07-19T12:00:00z", edtf.Malformed, 19},
		{"2021-07-19T1:00", edtf.Malformed, 12},
		{"2021-07-19T", edtf.Malformed, 11},
		{"2021-07-19T12:", edtf.Malformed, 14},
		{"2021-07-19T1200", edtf.Malformed, 13},
		{"2021-07-19T12:0X", edtf.Malformed, 14},
		{"2021-07-19T12:00+1", edtf.Malformed, 18},
		{"2021-07-19T12:00+0X", edtf.Malformed, 16},
		{"2021[Europe/London]", edtf.Malformed, 4},
		{"2021-07-19T12:00-00:00", edtf.Malformed, 16},
		{"2021-07-19T12:00~Z", edtf.Malformed, 17},
		{"2021-07-19T12:00:00Z10", edtf.Malformed, 20},
		{"2021 ", edtf.Malformed, 4},
		{" 2021", edtf.Malformed, 0},
		{"2021\n", edtf.Malformed, 4},
		{"2021\x00", edtf.Malformed, 4},
		{"2021\xff", edtf.Malformed, 4},
		{"٢٠٢١", edtf.Malformed, 0},
		{"2021－07", edtf.Malformed, 4},
		{"2021–2022", edtf.Malformed, 4},
		{"Y2021", edtf.Malformed, 1},
		{"Y-2021", edtf.Malformed, 2},
		{"Y012345", edtf.Malformed, 1},
		{"Y", edtf.Malformed, 1},
		{"Y17E0", edtf.Malformed, 4},
		{"Y170000002-07", edtf.Malformed, 10},
		{"Y1700000XX", edtf.Malformed, 8},
		{"1950S0", edtf.Malformed, 5},
		{"1950S5", edtf.Malformed, 5},
		{"195XS2", edtf.Malformed, 5},
		{"1950S2-07", edtf.Malformed, 6},
		{"..", edtf.Malformed, 0},
		{"/", edtf.Malformed, 0},
		{"../..", edtf.Malformed, 2},
		{"../", edtf.Malformed, 2},
		{"/..", edtf.Malformed, 0},
		{"2021/2022/2023", edtf.Malformed, 9},
		{"2021//2022", edtf.Malformed, 5},
		{"2021..2022", edtf.Malformed, 4},
		{"2021,2022", edtf.Malformed, 4},
		{"[]", edtf.Malformed, 1},
		{"{}", edtf.Malformed, 1},
		{"[", edtf.Malformed, 1},
		{"[2021", edtf.Malformed, 5},
		{"[2021}", edtf.Malformed, 6},
		{"2021]", edtf.Malformed, 4},
		{"[2021,]", edtf.Malformed, 6},
		{"[,2021]", edtf.Malformed, 1},
		{"[2021, 2022]", edtf.Malformed, 6},
		{"[..]", edtf.Malformed, 3},
		{"[2021,..2022]", edtf.Malformed, 6},
		{"[2021..,2022]", edtf.Malformed, 5},
		{"[2021/2022]", edtf.Malformed, 5},
		{"[[2021]]", edtf.Malformed, 1},
		{"{[2021,2022],2023}", edtf.Malformed, 1},
		{"[2021,2022]/2023", edtf.Malformed, 16},
		{"[2021]?", edtf.Malformed, 7},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			d, err := edtf.Parse(test.text)
			if err == nil {
				t.Fatalf("parsed as a date of %v", d.Level())
			}
			if !d.IsZero() {
				t.Errorf("with the error came the date %q", d)
			}
			if !errors.Is(err, test.reason) {
				t.Errorf("%v: the reason is not %q", err, test.reason)
			}
			parse, ok := errors.AsType[*edtf.ParseError](err)
			if !ok {
				t.Fatalf("the error is a %T", err)
			}
			if parse.Offset != test.offset || parse.Text != test.text {
				t.Errorf("%v: at byte %d of %q, want %d", err, parse.Offset, parse.Text, test.offset)
			}
			if parse.Message == "" {
				t.Error("the message is empty")
			}
		})
	}
}

func TestErrorOfALongTextIsShort(t *testing.T) {
	_, err := edtf.Parse(strings.Repeat("\xff", 5000))
	if n := len(err.Error()); n > 500 {
		t.Errorf("the error has %d bytes", n)
	}
}

func TestMustParsePanics(t *testing.T) {
	defer func() {
		if _, ok := recover().(*edtf.ParseError); !ok {
			t.Error("no panic with a *ParseError")
		}
	}()
	edtf.MustParse("2021-13")
}

// What people write where a date is not known, or a word for one, is not the notation of the draft.
func TestWordsAreNotNotation(t *testing.T) {
	advice := func(text string) string {
		_, err := edtf.Parse(text)
		e, ok := errors.AsType[*edtf.ParseError](err)
		if !ok {
			t.Fatalf("%s: %v", text, err)
		}
		return e.Message
	}
	if advice("yesterday") != advice("unknown") || advice("yesterday") == advice("y17000") || advice("unknown") == advice("2021/unknown") {
		t.Errorf("%q, %q, %q, %q", advice("yesterday"), advice("unknown"), advice("y17000"), advice("2021/unknown"))
	}
	if advice("2025-6-3") == advice("2025-21-03") || advice("2025-6-3") != advice("3-9 June 2025") {
		t.Errorf("%q, %q, %q", advice("2025-6-3"), advice("2025-21-03"), advice("3-9 June 2025"))
	}
}
