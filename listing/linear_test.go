package listing_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"example.com/attribution/internal/pace"
	"example.com/attribution/listing"
)

// Many names and remarks of one entry take no time as their square.
func TestLinear(t *testing.T) {
	pace.Linear(t, 1000, func(n int) func() {
		var alt, comments strings.Builder
		for i := range n {
			fmt.Fprintf(&alt, "7,%d,\"aka\",\"NAME %d\",-0- \n", i, i)
			fmt.Fprintf(&comments, "7,\"; a.k.a. 'Handle %d'.\"\n", i)
		}
		fsys := fstest.MapFS{"sdn.csv": {Data: []byte(sdn)}, "alt.csv": {Data: []byte(alt.String())},
			"sdn_comments.csv": {Data: []byte(comments.String())}}
		return func() {
			if _, err := listing.ReadOFAC(fsys); err != nil {
				t.Fatal(err)
			}
		}
	})
	pace.Linear(t, 1000, func(n int) func() {
		var rows strings.Builder
		rows.WriteString(euHeader)
		for i := range n {
			fmt.Fprintf(&rows, "32019R0796,1,EU-CYB,I.A,,,Person,A,Name %d,Weak %d,,,\n", i, i)
		}
		return func() {
			if _, err := listing.ReadEU(strings.NewReader(rows.String())); err != nil {
				t.Fatal(err)
			}
		}
	})
}
