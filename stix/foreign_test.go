package stix_test

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"example.com/attribution/stix"
)

// newForeign returns a bundle in which several producers, one of whom has no object and one of whom is not stated, make
// and revoke the same claims in and outside of reports, dispute them, and mark objects at random. Each text has a word
// of its own.
func newForeign(seed uint64, marking bool) string {
	dice := newDice(seed)
	words := 0
	word := func() string { words++; return fmt.Sprintf("Word%dEnd", words) }
	object := func(kind string, n int, properties string) string {
		if creator := dice.IntN(5); creator > 0 && kind != "identity" && kind != "location" {
			properties += "," + by(creator) // of whom the last has no object
		}
		if marking && dice.IntN(3) > 0 {
			properties += fmt.Sprintf(`,"object_marking_refs":[%q]`, (&maker{dice: dice}).marking())
		}
		if kind != "identity" && kind != "location" && dice.IntN(8) == 0 {
			properties += `,"revoked":true`
		}
		return made(kind, n, properties)
	}
	embargo := `{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--00000000-0000-4000-8000-0000000000ee",` +
		`"created":"2024-03-01T10:00:00.000Z","definition_type":"statement","definition":{"statement":"Embargo"}}`
	objects := []string{embargo}
	for n := 1; n <= 3; n++ {
		objects = append(objects, object("identity", n, fmt.Sprintf(`"name":%q,"identity_class":"organization"`, word())))
	}
	objects = append(objects, object("location", 1, fmt.Sprintf(`"name":%q,"country":"RU"`, word())))
	for n := 1; n <= 2; n++ {
		objects = append(objects, object("intrusion-set", 50+n, fmt.Sprintf(`"name":%q,"description":%q`, word(), word())),
			object("campaign", 60+n, fmt.Sprintf(`"name":%q`, word())))
	}
	description := func() string {
		if dice.IntN(2) == 0 {
			return ""
		}
		return fmt.Sprintf(`,"description":%q`, word())
	}
	var claims []string
	for n := 1; n <= 6; n++ {
		from, kind, to := idOf("campaign", 61+dice.IntN(2)), "attributed-to", idOf("intrusion-set", 51+dice.IntN(2))
		if dice.IntN(3) == 0 {
			from, kind, to = idOf("intrusion-set", 51), "originates-from", idOf("location", 1)
		}
		claims = append(claims, `"`+idOf("relationship", 10+n)+`"`)
		objects = append(objects, object("relationship", 10+n, fmt.Sprintf(`"relationship_type":%q,"source_ref":%q,"target_ref":%q%s`,
			kind, from, to, description())))
	}
	for n := 1; n <= 3; n++ {
		dice.Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
		objects = append(objects, object("report", 20+n, fmt.Sprintf(`"name":%q,"published":"2024-04-01T10:00:00Z","object_refs":[%s]`,
			word(), strings.Join(claims[:1+dice.IntN(4)], ","))),
			object("opinion", 30+n, fmt.Sprintf(`"opinion":"disagree","explanation":%q,"object_refs":[%s]`, word(), claims[0])),
			object("note", 40+n, fmt.Sprintf(`"content":%q,"authors":[%q],"object_refs":[%s]`, word(), word(), claims[1])))
	}
	return bundleOf(objects...)
}

// What came from others stays theirs in a bundle of the case: an object says whose it is, or does not, as before, and
// nobody's object has words of another.
func TestAuthorsStay(t *testing.T) {
	for seed := range uint64(few()) {
		b := decode(t, newForeign(seed, false))
		c := caseOf(t, b)
		for _, profile := range []stix.Profile{stix.ProfilePlain, stix.ProfileOpenCTI} {
			out, _, err := stix.FromCase(c, stix.Options{Modified: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), Profile: profile})
			if err != nil {
				t.Fatal(err)
			}
			for _, o := range out.Objects {
				was, ok := b.Object(o.ID())
				if !ok {
					continue
				}
				creator := was.Text("created_by_ref")
				if _, there := b.Object(stix.ID(creator)); !there && profile == stix.ProfileOpenCTI {
					creator = "" // which OpenCTI would wait for
				}
				if creator != o.Text("created_by_ref") {
					t.Errorf("seed %d, profile %q: %s was created by %q and is by %q", seed, profile, o.ID(),
						creator, o.Text("created_by_ref"))
				}
				if is := o.Text("description"); profile == stix.ProfilePlain && is != "" && was.Text("description") != is {
					t.Errorf("seed %d: %s said %q and says %q", seed, o.ID(), was.Text("description"), is)
				}
			}
		}
	}
}

// A word of an object stands in no object that is marked less than that.
func TestNamesKeepTheirMarkings(t *testing.T) {
	aWord := regexp.MustCompile(`Word\d+End`)
	for seed := range uint64(few()) {
		b := decode(t, newForeign(seed, true))
		from := make(map[string]stix.Object)
		for _, o := range b.Objects {
			for _, w := range aWord.FindAllString(o.String(), -1) {
				from[w] = o
			}
		}
		c := caseOf(t, b)
		for _, profile := range []stix.Profile{stix.ProfilePlain, stix.ProfileOpenCTI} {
			out, _, err := stix.FromCase(c, stix.Options{Modified: time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC), Profile: profile})
			if err != nil {
				t.Fatal(err)
			}
			for _, o := range out.Objects {
				is, statements := marksIn(o, true)
				for _, w := range aWord.FindAllString(o.String(), -1) {
					was, others := marksIn(from[w], true)
					if is < was || len(others) > len(statements) {
						t.Errorf("seed %d, profile %q: %s of %s stands in %s, which is marked less", seed, profile, w, from[w].ID(), o.ID())
					}
				}
			}
		}
	}
}
