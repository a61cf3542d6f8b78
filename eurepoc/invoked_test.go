package eurepoc_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/eurepoc"
)

const (
	affiliated = "Non-state actor, state-affiliation suggested"
	invoked    = ""
	uninvoked  = "Non-state-group, state-affiliation suggested (widely held view for the attributed initiator (group), but not invoked in this case)"
)

// paired returns tables of one incident with two attributions, Acme's and Beta's, of the category affiliated, and these
// subcategories.
func paired(subcategories string) map[string]string {
	return map[string]string{
		"g": "ID,name,description,start_date,end_date,incident_type,number_of_attributions,attributed_initiator_category,attributed_initiator_subcategory\n" +
			fmt.Sprintf("1,Hack,,2012-01-01,,Data theft,2,%q,%q\n", affiliated+"; "+affiliated, subcategories),
		"a": attributionHeader +
			fmt.Sprintf("1,10,2013-01-01,,Attribution by third-party,Acme,,,Blue,China,%q\n", affiliated) +
			fmt.Sprintf("1,11,2013-01-01,,Attribution by third-party,Beta,,,Blue,China,%q\n", affiliated),
	}
}

// holders returns who asserts the affiliation of the incident to a state.
func holders(c *attribution.Case) []string {
	var out []string
	for _, s := range c.Statements {
		for _, a := range s.Acts {
			for _, r := range a.On {
				_, id := r.Split()
				if p := c.Attributions[attribution.AttributionID(id)]; a.Verb == attribution.Asserts && p != nil && p.Link == attribution.AffiliatedTo {
					for _, by := range s.By {
						out = append(out, string(by))
					}
				}
			}
		}
	}
	slices.Sort(out)
	return out
}

// An affiliation that an attribution did not invoke is EuRepoC's own view, and nobody else's.
func TestAffiliationNotInvoked(t *testing.T) {
	for name, test := range map[string]struct {
		subcategories string
		want          []string
		unpaired      bool
	}{
		"both invoke it":             {invoked + "; " + invoked, []string{"acme", "beta"}, false},
		"the second does not":        {invoked + "; " + uninvoked, []string{"acme", "eurepoc"}, false},
		"the first does not":         {uninvoked + "; " + invoked, []string{"beta", "eurepoc"}, false},
		"none does":                  {uninvoked + "; " + uninvoked, []string{"eurepoc"}, false},
		"another subcategory":        {"Criminal(s); " + uninvoked, []string{"acme", "eurepoc"}, false},
		"a list that does not fit":   {uninvoked, []string{"eurepoc"}, true},
		"a list of other categories": {uninvoked + "; " + invoked + "; " + invoked, []string{"eurepoc"}, true},
	} {
		t.Run(name, func(t *testing.T) {
			d := read(t, paired(test.subcategories))
			c, _, _ := d.Case()
			if err := c.Validate(); err != nil {
				t.Fatal(err)
			}
			if got := holders(c); !slices.Equal(got, test.want) {
				t.Errorf("held by %v, want %v", got, test.want)
			}
			found := slices.ContainsFunc(d.Lint(), func(f attribution.Finding) bool { return f.Code == eurepoc.CodeUnpaired })
			if found != test.unpaired {
				t.Errorf("findings: %v", d.Lint())
			}
		})
	}
}

// Whether an affiliation was invoked stands in the global database alone: without its row, or its column, EuRepoC holds
// the affiliation that a category suggests, which is a loss. What other categories say, whoever attributes said.
func TestAffiliationWithoutTheGlobalDatabase(t *testing.T) {
	row := func(category string) string {
		return attributionHeader + fmt.Sprintf("1,10,2013-01-01,,Attribution by third-party,Acme,,,Blue,China,%q\n", category)
	}
	const columns = "ID,name,start_date,attributed_initiator_category,attributed_initiator_subcategory\n"
	for name, test := range map[string]struct {
		files map[string]string
		want  []string
		lost  int
	}{
		"no table":          {map[string]string{"a": row(affiliated)}, []string{"eurepoc"}, 1},
		"no row":            {map[string]string{"a": row(affiliated), "g": columns + "2,Hack,,,\n"}, []string{"eurepoc"}, 1},
		"no column":         {map[string]string{"a": row(affiliated), "g": "ID,name,start_date\n1,Hack,\n"}, []string{"eurepoc"}, 1},
		"a blank":           {map[string]string{"a": row(affiliated), "g": columns + fmt.Sprintf("1,Hack,,%q,\n", affiliated)}, []string{"acme"}, 0},
		"another":           {map[string]string{"a": row(affiliated), "g": columns + fmt.Sprintf("1,Hack,,%q,Criminal(s)\n", affiliated)}, []string{"acme"}, 0},
		"read first":        {map[string]string{"z": row(affiliated), "g": columns + fmt.Sprintf("1,Hack,,%q,\n", affiliated)}, []string{"acme"}, 0},
		"a state":           {map[string]string{"a": row("State")}, nil, 0},
		"a non-state group": {map[string]string{"a": row("Non-state-group")}, nil, 0},
	} {
		t.Run(name, func(t *testing.T) {
			c, losses, _ := read(t, test.files).Case()
			if err := c.Validate(); err != nil {
				t.Fatal(err)
			}
			if got := holders(c); !slices.Equal(got, test.want) {
				t.Errorf("held by %v, want %v", got, test.want)
			}
			if len(losses) != test.lost {
				t.Errorf("losses: %v", losses)
			}
		})
	}
}

// Whatever the category of an initiator, no state link is asserted that the subcategory says was not invoked: EuRepoC
// holds it, and of a group the country stays what was said. A list that does not fit says nothing of other categories.
func TestNotInvokedOfOtherCategories(t *testing.T) {
	for name, test := range map[string]struct{ category, subcategories, want string }{
		"state":                    {"State", uninvoked, "acme conducted-by blue, eurepoc affiliated-to state-cn"},
		"state, invoked":           {"State", "", "acme conducted-by blue, acme conducted-by state-cn"},
		"group":                    {"Non-state-group", uninvoked, "acme conducted-by blue, acme of-origin state-cn, eurepoc affiliated-to state-cn"},
		"group, another":           {"Non-state-group", "Hacktivist(s)", "acme conducted-by blue, acme of-origin state-cn"},
		"affiliated, in capitals":  {affiliated, strings.ToUpper(uninvoked), "acme conducted-by blue, eurepoc affiliated-to state-cn"},
		"state, does not fit":      {"State", "; " + uninvoked, "acme conducted-by blue, acme conducted-by state-cn"},
		"affiliated, does not fit": {affiliated, "; " + uninvoked, "acme conducted-by blue, eurepoc affiliated-to state-cn"},
	} {
		t.Run(name, func(t *testing.T) {
			c, _, _ := read(t, map[string]string{
				"g": "ID,name,description,start_date,end_date,incident_type,number_of_attributions,attributed_initiator_category,attributed_initiator_subcategory\n" +
					fmt.Sprintf("1,Hack,,2012-01-01,,Data theft,1,%q,%q\n", test.category, test.subcategories),
				"a": attributionHeader + fmt.Sprintf("1,10,2013-01-01,,Attribution by third-party,Acme,,,Blue,China,%q\n", test.category),
			}).Case()
			var got []string
			for _, s := range c.Statements {
				for _, a := range s.Acts {
					for _, r := range a.On {
						_, id := r.Split()
						if p := c.Attributions[attribution.AttributionID(id)]; p != nil {
							_, object := p.Object.Split()
							got = append(got, string(s.By[0])+" "+string(p.Link)+" "+object)
						}
					}
				}
			}
			if slices.Sort(got); strings.Join(got, ", ") != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

// Only who says so itself confesses: in the course of the attack, or through social media.
func TestConfession(t *testing.T) {
	for kind, want := range map[string]string{
		"Self-attribution in the course of the attack (e.g., via defacement statements on websites)":                                                                        "blue",
		"Direct statement in media report (e.g., Reuters article cites the attribution statements by a person) / self-attribution via social media":                         "blue",
		"Anonymous statement in media report (e.g., Reuters article cites the attribution statements of unnamed officials, or persons with knowledge into the matter etc.)": "speaker-attribution-10",
		"Media report (e.g., Reuters makes an attribution statement, without naming further sources)":                                                                       "speaker-attribution-10",
		"Not available": "speaker-attribution-10",
		"":              "speaker-attribution-10",
	} {
		c, _, _ := read(t, map[string]string{"a": attributionHeader + fmt.Sprintf("1,10,2013-01-01,%q,Attacker confirms,,,,Blue,,Non-state-group\n", kind)}).Case()
		if got := c.Statements["attribution-10"].By; !slices.Equal(got, []attribution.ActorID{attribution.ActorID(want)}) {
			t.Errorf("%.40s: said by %v, want %s", kind, got, want)
		}
	}
}

// In the published tables nobody but EuRepoC holds an affiliation that the row says was not invoked, and nobody
// confesses by another's words.
func TestPublishedViews(t *testing.T) {
	d, _ := published(t)
	c, _, _ := d.Case()
	silent, confessions := 0, 0
	for _, a := range d.Attributions {
		s := c.Statements[attribution.StatementID("attribution-"+a.ID)]
		if s == nil {
			t.Fatalf("attribution %s is not there", a.ID)
		}
		if slices.ContainsFunc(a.Subcategories, func(v eurepoc.Value) bool { return strings.Contains(v.Text, "not invoked") }) {
			silent++
			for _, r := range s.Acts {
				for _, on := range r.On {
					_, id := on.Split()
					if c.Attributions[attribution.AttributionID(id)].Link == attribution.AffiliatedTo {
						t.Errorf("attribution %s holds an affiliation that it did not invoke", a.ID)
					}
				}
			}
		}
		if _, ok := c.Actors[s.By[0]].(*attribution.Group); ok {
			confessions++
			for _, v := range a.Types {
				if strings.HasPrefix(v.Text, "Anonymous") || strings.HasPrefix(v.Text, "Media report") {
					t.Errorf("attribution %s: %v confess by %q", a.ID, s.By, v.Text)
				}
			}
		}
	}
	if silent < 99 || confessions == 0 {
		t.Errorf("%d attributions did not invoke an affiliation, %d confess", silent, confessions)
	}
	for _, f := range d.Lint() {
		if f.Code == eurepoc.CodeUnpaired {
			t.Logf("%s: %s", f.Path, f.Value)
		}
	}
}
