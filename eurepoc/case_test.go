package eurepoc_test

import (
	"bytes"
	"encoding/csv"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution"
	"example.com/attribution/eurepoc"
	"example.com/attribution/query"
)

// csvRows returns how many rows encoding/csv finds in a file.
func csvRows(t *testing.T, path string) int {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return len(rows)
}

// An unknown subgroup of a party that has a name is unnamed, and another in each chain; one of nobody is nobody.
func TestUnknownSubgroup(t *testing.T) {
	d := read(t, map[string]string{
		"g": globalHeader + "1,Hack,,2012-01-01,,,,\n",
		"a": attributionHeader +
			"1,10,,,Attribution by third-party,CISA,,US,Unknown < Umbrella,,\n" +
			"1,11,,,Attribution by third-party,CISA,,US,Unknown < Parasol,,\n" +
			"1,12,,,Attribution by third-party,CISA,,US,Blue < Unknown,,\n" +
			"1,13,,,Attribution by third-party,CISA,,US,Unknown < Not available,,\n",
		"r": receiverHeader,
	})
	c, _, _ := d.Case()
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	for id, want := range map[attribution.StatementID]string{
		"attribution-10": "unnamed-of-umbrella", "attribution-11": "unnamed-of-parasol", "attribution-12": "blue", "attribution-13": "",
	} {
		var got string
		for _, a := range c.Statements[id].Acts {
			_, id := a.On[0].Split()
			_, got = c.Attributions[attribution.AttributionID(id)].Object.Split()
		}
		if got != want {
			t.Errorf("%s is on %q, want %q", id, got, want)
		}
	}
	if _, ok := c.Actors["unnamed-of-umbrella"].(*attribution.Unnamed); !ok {
		t.Errorf("an unknown subgroup is %T", c.Actors["unnamed-of-umbrella"])
	}
	if len(query.New(c).Holders("attributions/unnamed-of-umbrella-part-of-umbrella")) != 1 {
		t.Error("nobody says whose subgroup it is")
	}
}

func TestCase(t *testing.T) {
	d := read(t, map[string]string{
		"g": strings.TrimSpace(globalHeader) + ",attributed_initiator_subcategory\n" +
			"1,Hack,What happened,2012-01-01,2012-06-03,Data theft; Disruption; Levitation,1,Yes,\n2,,,,,,,,\n",
		"a": attributionHeader +
			"1,10.0,2013-01-01,Political statement / report,Contested attribution,CISA,,US,Blue/G0001 (XYZ) < Umbrella,China,State\n" +
			"2,11,2013-05-06,Self-attribution in the course of the attack (e.g.),Attacker confirms,,,,Killnet,Russia,Non-state-group\n" +
			"2,12,,,Attribution by third-party,Killnet,,,Blue/G0001 (XYZ) < Umbrella,Iran (region),\"Non-state actor, state-affiliation suggested\"\n" +
			"2,12,,,Attribution by third-party,Killnet,,,Red,Iran (region),\"Non-state actor, state-affiliation suggested\"\n" +
			"2,13,,,Media-based attribution,Not available,,Unknown,Unknown,\"Iran, Islamic Republic of\",\"Non-state actor, state-affiliation suggested\"\n",
		"r": receiverHeader + "1,Japan,ASIA; NEA,Ministry of X,State institutions / political system,\n1,Japan,ASIA; NEA,Not available,Media,\n",
	})
	c, losses, _ := d.Case()
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	var encoded bytes.Buffer
	if err := c.Encode(&encoded); err != nil {
		t.Fatal(err)
	}
	again, err := attribution.Decode(&encoded)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(c, again); diff != "" {
		t.Errorf("encoded and decoded (-want +got):\n%s", diff)
	}
	for id, want := range map[attribution.StatementID]struct {
		by   []attribution.ActorID
		when attribution.When
		on   []attribution.Ref
	}{
		"attribution-10": {[]attribution.ActorID{"cisa"}, "2013", []attribution.Ref{"attributions/incident-1-conducted-by-blue", "attributions/incident-1-conducted-by-state-cn"}},
		"attribution-11": {[]attribution.ActorID{"killnet"}, "2013-05-06", []attribution.Ref{"attributions/incident-2-conducted-by-killnet", "attributions/incident-2-of-origin-state-ru"}},
		"attribution-12": {[]attribution.ActorID{"killnet"}, "", []attribution.Ref{"attributions/incident-2-conducted-by-initiators-attribution-12"}},
		"attribution-13": {[]attribution.ActorID{"speaker-attribution-13"}, "", []attribution.Ref{"attributions/incident-2-affiliated-to-state-ir"}},
	} {
		s := c.Statements[id]
		if !slices.Equal(s.By, want.by) || s.When != want.when || len(s.Acts) != 1 || !slices.Equal(s.Acts[0].On, want.on) {
			t.Errorf("%s: %+v", id, s)
		}
	}
	if got := query.New(c).Holders("attributions/blue-part-of-umbrella"); len(got) != 1 || got[0].Party != "eurepoc" {
		t.Errorf("that a group is a part of another is held by %v", got)
	}
	contested := c.Statements["contested-attribution-10"]
	if contested == nil || contested.Acts[0].Verb != attribution.Notes || contested.By[0] != "eurepoc" {
		t.Errorf("the contested attribution: %+v", contested)
	}
	account := c.Accounts["incident-1"]
	if account.Activity != "2012/2012-06-03" || !slices.Equal(account.Kinds, []attribution.Effect{attribution.EffectDataTheft, attribution.EffectDisruption}) || len(account.Victims) != 1 {
		t.Errorf("the account: %+v", account)
	}
	var values []string
	for _, l := range losses {
		values = append(values, l.Value)
	}
	if diff := cmp.Diff([]string{"Levitation", "XYZ", "blue, red", "Iran (region)"}, values); diff != "" {
		t.Errorf("losses (-want +got):\n%s", diff)
	}
}

func FuzzReadDir(f *testing.F) {
	f.Add(attributionHeader + "1,1.0,2020-01-01,a,b,c,d,e,f/g (h) < i,j,k\n1,1.0,\"")
	f.Add(globalHeader + "1,n,d,2012-08-15,2000-01-01,Ransomware; x,1,y\n")
	f.Add("ID,name,,start_date,end_date,0,1,2\n0,,,2002,0000,,,")
	f.Add(receiverHeader + "1,Japan,ASIA; NEA,X,Y,\n")
	f.Fuzz(func(t *testing.T, text string) {
		d, err := eurepoc.ReadDir(dir(map[string]string{"t": text}))
		if err != nil {
			return
		}
		rows := len(d.Incidents) + len(d.Receivers)
		for _, a := range d.Attributions {
			rows += len(a.Rows)
			for _, date := range a.Dates {
				if _, err := date.When.Date(); err != nil {
					t.Errorf("date %+v", date)
				}
			}
		}
		if lines := strings.Count(text, "\n") + strings.Count(text, "\r") + 1; rows+len(d.Losses) > lines {
			t.Errorf("%d rows and %d losses of %d lines", rows, len(d.Losses), lines)
		}
		c, _, _ := d.Case()
		if err := c.Validate(); err != nil {
			t.Errorf("the case of %q: %v", text, err)
		}
	})
}
