package listing_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/attribution/internal/pace"
	"example.com/attribution/listing"
)

// Many names, remarks, programmes or rows of one entry take no time as their square.
func TestLinear(t *testing.T) {
	pace.Linear(t, 1000, func(n int) func() {
		var alt, comments strings.Builder
		for i := range n {
			fmt.Fprintf(&alt, "7,%d,\"aka\",\"NAME %d\",-0- \n", i, i)
			fmt.Fprintf(&comments, "7,\"; a.k.a. 'Handle %d'.\"\n", i)
		}
		files := directory(map[string]string{"sdn.csv": sdnRows, "alt.csv": alt.String(), "sdn_comments.csv": comments.String()})
		return func() {
			if _, err := listing.ReadSet(files); err != nil {
				t.Fatal(err)
			}
		}
	})
	for name, one := range map[string]string{
		"rows":       "32019R0796,1,EU-CYB,I.A,,,,Person,A,Name %d,Weak %d,,,,,,,,,,\n",
		"programmes": "32019R0796,1,EU-X%d,I.A,Measure %d,,,Person,A,,,,,,,,,,,,\n",
		"broken":     "32019R0796,1,EU-CYB,\"I.A %d %d\"x,\n",
	} {
		t.Run(name, func(t *testing.T) {
			pace.Linear(t, 1000, func(n int) func() {
				var rows strings.Builder
				rows.WriteString(journalSample)
				for i := range n {
					fmt.Fprintf(&rows, one, i, i)
				}
				return func() { listing.Read(strings.NewReader(rows.String())) }
			})
		})
	}
	pace.Linear(t, 1000, func(n int) func() {
		var entry strings.Builder
		for i := range n {
			fmt.Fprintf(&entry, "<aka><uid>1</uid><type>a.k.a.</type><lastName>N%d</lastName><!-- --><![CDATA[x]]></aka>", i)
		}
		text := strings.Replace(sdnSample, "<akaList>", "<akaList>"+entry.String(), 1)
		return func() { listing.Read(strings.NewReader(text)) }
	})
}
