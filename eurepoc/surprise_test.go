package eurepoc_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/eurepoc"
)

// In EuRepoC's table of attributions, version 1.1, an attribution can name several countries and no initiator: the
// three of incident 458 name India, Russia and a region, one of them as what the attackers said of themselves. Which
// country is meant is not coded, so nobody accuses any.
func TestCountriesWithoutAnInitiator(t *testing.T) {
	d, _ := published(t)
	c, losses, _ := d.Case()
	found := 0
	for _, a := range d.Attributions {
		if len(a.Initiators) > 0 || len(a.InitiatorCountries) < 3 {
			continue
		}
		found++
		var countries []string
		for _, v := range a.InitiatorCountries {
			countries = append(countries, v.Text)
		}
		if want := []string{"India", "Russia", "Asia (region)"}; a.Incident != "458" || !slices.Equal(countries, want) {
			t.Errorf("incident %s: %v, want %v", a.Incident, countries, want)
		}
		id := attribution.StatementID("attribution-" + a.ID)
		s := c.Statements[id]
		for _, act := range s.Acts {
			t.Errorf("%s %s %v", id, act.Verb, act.On)
		}
		if _, ok := c.Actors[s.By[0]].(*attribution.Unnamed); !ok || len(s.By) != 1 {
			t.Errorf("%s is said by %v, and nobody is named", id, s.By)
		}
		if !slices.ContainsFunc(losses, func(l attribution.Loss) bool {
			return l.Object == string(id.Ref()) && l.Value == strings.Join(countries, "; ")
		}) {
			t.Errorf("the countries of %s are not among the losses", id)
		}
	}
	if found != 3 {
		t.Errorf("%d attributions have three countries and no initiator, want 3", found)
	}
}

// In its table of incidents, version 1.1, "not invoked in this case" stands in a subcategory, by which whoever
// attributes does not say what the category has; and a basis "Attacker confirms" comes with types of attribution that
// are anonymous, of which no attacker is the speaker.
func TestWordsOfOtherColumns(t *testing.T) {
	d, _ := published(t)
	c, _, _ := d.Case()
	uninvoked, anonymous := 0, 0
	for _, a := range d.Attributions {
		if slices.ContainsFunc(a.Subcategories, func(v eurepoc.Value) bool { return strings.Contains(v.Text, "not invoked in this case") }) {
			uninvoked++
		}
		confirms := slices.ContainsFunc(a.Bases, func(v eurepoc.Value) bool { return v.Text == "Attacker confirms" })
		if confirms && slices.ContainsFunc(a.Types, func(v eurepoc.Value) bool { return strings.HasPrefix(v.Text, "Anonymous statement") }) {
			anonymous++
			for _, by := range c.Statements[attribution.StatementID("attribution-"+a.ID)].By {
				if _, ok := c.Actors[by].(*attribution.Group); ok {
					t.Errorf("attribution %s: %s confesses anonymously", a.ID, by)
				}
			}
		}
	}
	if uninvoked == 0 || anonymous == 0 {
		t.Errorf("%d attributions did not invoke the affiliation, %d confirm anonymously", uninvoked, anonymous)
	}
}
