package stix_test

import (
	"runtime"
	"testing"

	"example.com/attribution"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/internal/pace"
	"example.com/attribution/stix"
)

// growing are cases of any size.
var growing = map[string]func(n int) *attribution.Case{
	"claims, joiners and agreements": casetest.Joined,
	"statements with evidence":       casetest.Backed,
}

// However large a case is, a bundle is made in time in proportion.
func TestFromCaseGrowsWithTheCase(t *testing.T) {
	for name, made := range growing {
		t.Run(name, func(t *testing.T) {
			pace.Linear(t, 250, func(n int) func() {
				c := made(n)
				return func() {
					if _, _, err := stix.FromCase(c, stix.Options{}); err != nil {
						t.Fatal(err)
					}
				}
			})
		})
	}
}

// To make a bundle of four times as much, and to read it again, allocates about four times as much.
func TestAllocationsGrowWithTheCase(t *testing.T) {
	allocated := func(do func()) float64 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		do()
		runtime.ReadMemStats(&after)
		return float64(after.TotalAlloc - before.TotalAlloc)
	}
	for name, made := range growing {
		t.Run(name, func(t *testing.T) {
			write := func(size int) (*stix.Bundle, float64) {
				c := made(size)
				var b *stix.Bundle
				n := allocated(func() { b = newBundle(t, c) })
				return b, n
			}
			read := func(b *stix.Bundle) float64 { return allocated(func() { caseOf(t, b) }) }
			few, small := write(200)
			many, large := write(800)
			if r := large / small; r > 6 {
				t.Errorf("four times as much allocates %.1f times as much to write", r)
			}
			if r := read(many) / read(few); r > 6 {
				t.Errorf("four times as much allocates %.1f times as much to read", r)
			}
		})
	}
}
