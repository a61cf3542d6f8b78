package listing_test

import (
	"strings"
	"testing"

	"example.com/attribution/listing"
)

// Of every layout that is read, and of every list with a layout, there is a sample, which is recognised, has the day of
// a listing, and has something private in it that is not read.
func TestEveryLayoutHasASample(t *testing.T) {
	formats, dated := make(map[listing.Format]bool), make(map[listing.List]bool)
	for name, text := range samples(t) {
		r, err := listing.Read(strings.NewReader(text))
		if err != nil {
			t.Errorf("%s: %v; recognise it in recognise.go", name, err)
			continue
		}
		formats[r.Format()] = true
		for _, e := range r.Entries() {
			dated[e.ID.List] = dated[e.ID.List] || e.Listed != ""
		}
		if !strings.HasPrefix(text, "PK") && !strings.Contains(text, "PRIVATE") {
			t.Errorf("%s: the sample has nothing that is private; write PRIVATE wherever the layout has such", name)
		}
	}
	for _, format := range listing.Constants(t, "Format") {
		if !formats[listing.Format(format)] {
			t.Errorf("%s: no sample is of this layout; invent one in samples_test.go, and list it in samples", format)
		}
	}
	for _, name := range listing.Constants(t, "List") {
		if list := listing.List(name); !dated[list] && list != listing.OFSI {
			t.Errorf("%s: no sample has an entry of it with the day of the listing", list)
		}
	}
}
