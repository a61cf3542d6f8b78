package edtf_test

import (
	"testing"
	"time"

	"example.com/attribution/edtf"
)

func TestReadingDoesNotAllocate(t *testing.T) {
	london := zone(t, "Europe/London")
	for _, text := range []string{
		"2024-03-25", "2024-03-26T09~", "2020-23/2021~", "[2017-12-18,2017-12-19]", "{2019..2021,2023-03-%19}", "1XXX-XX", "Y-17E7", "2021-08/",
	} {
		d := edtf.MustParse(text)
		calls := map[string]func(){
			"Parse":     func() { edtf.Parse(text) },
			"Bounds":    func() { d.Bounds() },
			"In":        func() { d.In(london) },
			"Before":    func() { d.Before(d) },
			"Compare":   func() { d.Compare(d) },
			"Level":     func() { d.Level() },
			"Precision": func() { d.Precision() },
			"Component": func() { d.Component(edtf.Month) },
		}
		for name, call := range calls {
			if n := testing.AllocsPerRun(100, call); n != 0 {
				t.Errorf("%s of %s allocates %v times", name, text, n)
			}
		}
	}
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		edtf.Parse("2024-03-25")
	}
}

// BenchmarkParseTime is the standard library on the same text.
func BenchmarkParseTime(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		time.Parse(time.DateOnly, "2024-03-25")
	}
}

func BenchmarkParseInterval(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		edtf.Parse("2020-23/2021~")
	}
}

func BenchmarkBounds(b *testing.B) {
	b.ReportAllocs()
	d := edtf.MustParse("2024-03-25")
	for b.Loop() {
		d.Bounds()
	}
}

func BenchmarkIn(b *testing.B) {
	b.ReportAllocs()
	auckland := zone(b, "Pacific/Auckland")
	d := edtf.MustParse("2024-03-26T09~")
	for b.Loop() {
		d.In(auckland)
	}
}
