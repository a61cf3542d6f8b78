package edtf_test

import (
	"errors"
	"slices"
	"testing"
	"time"

	"example.com/attribution/edtf"
)

// corpus is one text for every feature, and some for faults.
var corpus = []string{
	"2021-07-19", "2021-07", "2021", "0000", "2021-07-19T12:00:00", "2021-07-19T12:00:00Z", "1985-04-12T23:20:30+04:30",
	"2021-01/2021-03", "2004-02-01/2005", "Y170000002", "Y-170000002", "Y1999999999", "2021-21", "2021-24", "2021?", "2021-07~", "2021%",
	"201X", "20XX", "2021-XX", "2021-07-XX", "2021-XX-XX", "2021/..", "../2021", "2021/", "/2021", "2020~/2021?", "-0099", "-000X",
	"Y-17E7", "Y1E9S1~", "1950S2", "Y3388E2S3", "2021-28", "2021-33", "2021-41~", "[2020,2021]", "[2020-11..2021-02]", "[..2020-12-03]",
	"[2020-12..]", "{2020,2021-03}", "{2019..2021,2023~}", "2021-07~-11", "2021-%07-11", "?2021-07-~11", "~2021-03-?31", "202X-12-25",
	"1XXX-XX", "2021-XX-19", "XXXX-02-29", "2021-07-~01/2021-07-~20", "2021-06-XX/2021-07-03", "2024-03-25T16:30", "2024-03-26T09~",
	"2024-03-26T09+13", "2024-03-25T15:30/2024-03-26", "2020-23/2021~", "[2024-03-25T16Z,2024-03-25T16]", "2011-12-30", "2024-03-10T02:30", "2040-12-31", "8029",
	"", "2021-02-29", "2021-13", "24:00", "2022/2021", "[]", "..", "/", "unknown/2021", "20210719", "2021\x00", "\xff", "２０２１",
}

func places(t testing.TB) []*time.Location {
	return []*time.Location{
		nil, time.UTC, zone(t, "America/St_Johns"), zone(t, "Pacific/Apia"), zone(t, "Europe/London"), time.FixedZone("", 50*3600),
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range corpus {
		f.Add(text)
	}
	locations := places(f)
	f.Fuzz(func(t *testing.T, text string) {
		d, err := edtf.Parse(text)
		if err != nil {
			parse, ok := errors.AsType[*edtf.ParseError](err)
			switch {
			case !ok:
				t.Fatalf("the error is a %T", err)
			case !d.IsZero():
				t.Error("a date came with the error")
			case parse.Text != text, parse.Offset < 0, parse.Offset > len(text), parse.Message == "", parse.Reason == "":
				t.Errorf("the error is %#v", parse)
			}
			return
		}
		if d.String() != text {
			t.Errorf("String is %q", d)
		}
		if again := edtf.MustParse(d.String()); again != d || again.Compare(d) != 0 {
			t.Error("parsed again, the text is another date")
		}
		if d.Level() < edtf.Level0 || d.Level() > edtf.Extended || d.Form() < edtf.Single || d.Form() > edtf.AllOf {
			t.Errorf("%v, %v", d.Level(), d.Form())
		}
		if d.Before(d) == edtf.Yes {
			t.Error("the date is before itself")
		}
		for _, loc := range locations {
			checkSpan(t, d, loc)
		}
		checkMembers(t, d)
	})
}

// checkSpan checks that the bounds of a date are in order.
func checkSpan(t *testing.T, d edtf.Date, loc *time.Location) {
	from, until := d.In(loc).Bounds()
	for _, b := range []edtf.Bound{from, until} {
		if b.Kind != edtf.Known && !b.Time.IsZero() {
			t.Errorf("in %v a bound that isn't known has a time: %v", loc, b)
		}
		if b.Time.Location() != time.UTC {
			t.Errorf("in %v a bound is not in UTC: %v", loc, b.Time)
		}
	}
	if from.Kind == edtf.Known && until.Kind == edtf.Known && from.Time.After(until.Time) {
		t.Errorf("in %v the date is from %v until %v", loc, from, until)
	}
	if d.Form() == edtf.Single && (from.Kind != edtf.Known || until.Kind != edtf.Known) {
		t.Errorf("in %v a single date is from %v until %v", loc, from, until)
	}
}

// checkMembers checks that a date is made of dates that lie within its bounds.
func checkMembers(t *testing.T, d edtf.Date) {
	outerFrom, outerUntil := d.Bounds()
	n := 0
	for m := range d.Members() {
		n++
		for _, part := range []edtf.Date{m.First, m.Last} {
			if part.IsZero() {
				continue
			}
			if parsed, err := edtf.Parse(part.String()); err != nil || parsed != part || part.Form() != edtf.Single {
				t.Errorf("%q is part of %v: %v, %v", part, d, part.Form(), err)
			}
			if part.Qualification()&^d.Qualification() != 0 {
				t.Errorf("%v is qualified, %v not", part, d)
			}
		}
		if m.First == m.Last {
			from, until := m.First.Bounds()
			if outerFrom.Kind == edtf.Known && from.Time.Before(outerFrom.Time) || outerUntil.Kind == edtf.Known && until.Time.After(outerUntil.Time) {
				t.Errorf("%v is a member of %v, but reaches beyond it", m.First, d)
			}
		}
	}
	if n == 0 || n > 1 && d.Form() != edtf.OneOf && d.Form() != edtf.AllOf {
		t.Errorf("%d members", n)
	}
}

func FuzzBefore(f *testing.F) {
	for i, text := range corpus {
		f.Add(text, corpus[(i*7+3)%len(corpus)], uint8(i), uint8(i/2))
	}
	locations := places(f)
	f.Fuzz(func(t *testing.T, first, second string, here, there uint8) {
		d, err := edtf.Parse(first)
		if err != nil {
			return
		}
		e, err := edtf.Parse(second)
		if err != nil {
			return
		}
		loc := locations[int(here)%len(locations)]
		a, b := d.In(loc), e.In(locations[int(there)%len(locations)])
		forth, back := a.Before(b), b.Before(a)
		if forth == edtf.Yes && back != edtf.No || back == edtf.Yes && forth != edtf.No {
			t.Errorf("%v before %v: %v; the other way round: %v", d, e, forth, back)
		}
		if forth == edtf.Yes && a.Compare(b) > 0 {
			t.Errorf("%v is before %v, but sorts after it", d, e)
		}
		// What is certain anywhere is certain in every one place.
		if anywhere := d.Before(e); anywhere != edtf.CannotTell && loc != locations[len(locations)-1] {
			if got := a.Before(e.In(loc)); got != anywhere && !empty(a) && !empty(e.In(loc)) {
				t.Errorf("%v before %v: %v anywhere, %v in %v", d, e, anywhere, got, loc)
			}
		}
		// A date that is qualified allows no more than the same date without.
		if e.Qualification() != 0 {
			return
		}
		for _, text := range []string{second + "~", second + "?"} {
			if qualified, err := edtf.Parse(text); err == nil {
				if got := d.Before(qualified); got != edtf.CannotTell && got != d.Before(e) {
					t.Errorf("%v before %v: %v, but before %v: %v", d, e, d.Before(e), qualified, got)
				}
			}
		}
	})
}

func empty(s edtf.Span) bool {
	from, until := s.Bounds()
	return from == until
}

func FuzzCompare(f *testing.F) {
	for i, text := range corpus {
		f.Add(text, corpus[(i*5+1)%len(corpus)], corpus[(i*11+2)%len(corpus)])
	}
	f.Fuzz(func(t *testing.T, first, second, third string) {
		var dates []edtf.Date
		for _, text := range []string{first, second, third} {
			if d, err := edtf.Parse(text); err == nil {
				dates = append(dates, d)
			}
		}
		dates = append(dates, edtf.Date{})
		slices.SortFunc(dates, edtf.Date.Compare)
		if !dates[0].IsZero() {
			t.Errorf("%v sorts before the zero Date", dates[0])
		}
		for i, d := range dates {
			for j, e := range dates {
				c := d.Compare(e)
				if (c == 0) != (d == e) || c != -e.Compare(d) {
					t.Errorf("%q and %q: %d and %d", d, e, c, e.Compare(d))
				}
				if i < j && c > 0 {
					t.Errorf("%q and %q are out of order after sorting: no total order", d, e)
				}
			}
		}
	})
}
