package stix_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/attribution/stix"
)

// markings of all levels of both versions of the Traffic Light Protocol, by how strict they are, and of two statements.
var ranks = map[string]int{
	"94868c89-83c2-464b-929b-a1a8aa3c8487": 1, "613f2e26-407d-48c7-9eca-b8e91df99dc9": 1,
	"bab4a63c-aed9-4cf5-a766-dfca5abac2bb": 2, "34098fce-860f-48ae-8e50-ebd3cc5e41da": 2,
	"55d920b0-5e8b-4f79-9ee9-91f868d9b421": 3, "f88d31f6-486f-44da-b317-01333bde0b82": 3,
	"939a9414-2ddd-4d32-a0cd-375ea402b003": 4, "826578e1-40ad-459f-bc73-ede076f81f37": 4,
	"e828b379-4e03-4974-9ac4-e53a884c97c1": 5, "5e57c739-391a-4eb3-b6be-7d15ca92d5ed": 5,
	"00000000-0000-4000-8000-0000000000ee": 0, "00000000-0000-4000-8000-0000000000ef": 0,
}

// marksIn returns the strictest level of an object, and what else marks it or, where parts count, any part of it.
func marksIn(o stix.Object, parts bool) (level int, others []string) {
	var marks struct {
		Whole []string `json:"object_marking_refs"`
		Parts []struct {
			Ref string `json:"marking_ref"`
		} `json:"granular_markings"`
	}
	if json.Unmarshal([]byte(o.String()), &marks) != nil {
		return 0, nil
	}
	if parts {
		for _, p := range marks.Parts {
			marks.Whole = append(marks.Whole, p.Ref)
		}
	}
	for _, id := range marks.Whole {
		id = strings.TrimPrefix(id, "marking-definition--")
		if level = max(level, ranks[id]); ranks[id] == 0 {
			others = append(others, id)
		}
	}
	return level, others
}

// A maker makes valid bundles of several producers, in which each text is a word of its own and any object, or part of
// one, may bear any marking.
type maker struct {
	dice
	words   int
	made    map[string][]string // identifiers, by their types
	objects []string
}

// word returns a word that no other text has.
func (m *maker) word() string {
	m.words++
	return fmt.Sprintf("word%dx", m.words)
}

func (m *maker) one(kinds ...string) string {
	var all []string
	for _, kind := range kinds {
		all = append(all, m.made[kind]...)
	}
	return pick(m.dice, all)
}

func (m *maker) marking() string {
	return "marking-definition--" + pick(m.dice, slices.Sorted(keysOf(ranks)))
}

// add adds an object; marked is a property of which a part may be marked.
func (m *maker) add(kind, marked, format string, values ...any) {
	n := len(m.objects) + 1
	properties := fmt.Sprintf(format, values...)
	if m.IntN(2) == 0 {
		properties += fmt.Sprintf(`,"object_marking_refs":[%q]`, m.marking())
	}
	if marked != "" && m.IntN(5) == 0 {
		properties += fmt.Sprintf(`,"granular_markings":[{"marking_ref":%q,"selectors":[%q]}]`, m.marking(), marked)
	}
	if len(m.made["identity"]) > 0 && m.IntN(4) > 0 {
		properties += fmt.Sprintf(`,"created_by_ref":%q`, m.one("identity"))
	}
	m.made[kind] = append(m.made[kind], idOf(kind, n))
	m.objects = append(m.objects, made(kind, n, properties))
}

func (m *maker) bundle() string {
	m.made = make(map[string][]string)
	for range 3 {
		m.add("identity", "description", `"name":%q,"identity_class":"organization","description":%q`, m.word(), m.word())
	}
	for range 2 {
		m.add("intrusion-set", "description", `"name":%q,"description":%q`, m.word(), m.word())
		m.add("location", "", `"name":%q,"country":"RU","description":%q`, m.word(), m.word())
	}
	m.add("threat-actor", "description", `"name":%q,"description":%q`, m.word(), m.word())
	m.add("campaign", "description", `"name":%q,"description":%q`, m.word(), m.word())
	m.add("incident", "", `"name":%q,"description":%q`, m.word(), m.word())
	for range 5 {
		kind := pick(m.dice, []string{"attributed-to", "related-to", "targets", "located-at", "originates-from"})
		m.add("relationship", "description", `"relationship_type":%q,"source_ref":%q,"target_ref":%q,"confidence":70,"description":%q`,
			kind, m.one("campaign", "incident", "intrusion-set"), m.one("threat-actor", "identity", "location"), m.word())
	}
	m.add("sighting", "", `"sighting_of_ref":%q,"where_sighted_refs":[%q],"description":%q`, m.one("intrusion-set", "campaign"), m.one("identity"), m.word())
	for range 2 {
		m.add("report", "description", `"name":%q,"description":%q,"published":"2021-05-05T00:00:00Z","object_refs":[%q,%q]`,
			m.word(), m.word(), m.one("relationship"), m.one("intrusion-set", "campaign", "sighting", "identity"))
		m.add("note", "content", `"abstract":%q,"content":%q,"object_refs":[%q]`, m.word(), m.word(), m.one("relationship", "report", "campaign"))
		m.add("opinion", "explanation", `"explanation":%q,"opinion":%q,"object_refs":[%q]`, m.word(), pick(m.dice, []string{"agree", "disagree", "neutral"}), m.one("relationship"))
	}
	if m.IntN(2) == 0 {
		m.add("grouping", "", `"name":%q,"description":%q,"context":"unspecified","object_refs":[%q]`, m.word(), m.word(), m.one("report", "campaign"))
	}
	m.add("language-content", "", `"object_ref":%q,"contents":{"de":{"name":%q,"description":%q}}`, m.one("intrusion-set", "identity", "campaign"), m.word(), m.word())
	return bundleOf(append(m.objects, `{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--00000000-0000-4000-8000-0000000000ee",`+
		`"created":"2024-03-01T10:00:00.000Z","definition_type":"statement","definition":{"statement":"Embargo"}}`)...)
}

func wordsIn(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') })
}

// Wherever a case takes the words of an object, to the report, the opinion or the note of somebody else or to the
// grouping, they are marked there at least as they were, in every profile and by every update. Names are exempt: an
// object says by them what it refers to.
func TestWordsKeepTheirMarkings(t *testing.T) {
	seeds := uint64(100)
	if testing.Short() {
		seeds = 25
	}
	for seed := range seeds {
		b := decode(t, (&maker{dice: newDice(seed)}).bundle())
		for _, f := range b.Lint().Errors() {
			t.Fatalf("seed %d: %v", seed, f)
		}
		source, named := make(map[string]stix.Object), make(map[string]bool)
		for _, o := range b.Objects {
			for _, word := range wordsIn(o.String()) {
				source[word] = o
			}
			named[o.Text("name")] = o.Type() != "report" && o.Type() != "grouping"
		}
		for way, out := range rewritten(t, b) {
			for _, f := range out.Lint().Errors() {
				t.Errorf("seed %d, %s: %v", seed, way, f)
			}
			for _, o := range out.Objects {
				is, statements := marksIn(o, true)
				for _, word := range wordsIn(o.String()) {
					from := source[word]
					if !strings.HasPrefix(word, "word") || named[word] {
						continue
					}
					level, others := marksIn(from, from.ID() != o.ID())
					if is < level || slices.ContainsFunc(others, func(id string) bool { return !slices.Contains(statements, id) }) {
						t.Errorf("seed %d, %s: words of a %s marked %d %v are in a %s marked %d %v", seed, way, from.Type(), level, others, o.Type(), is, statements)
					}
				}
			}
		}
	}
}

// rewritten returns what becomes of a bundle by a case: in each profile, and by updates of somebody who changes every
// description and wording, as all producers and as one.
func rewritten(t *testing.T, b *stix.Bundle) map[string]*stix.Bundle {
	t.Helper()
	c := caseOf(t, b)
	edited := c.Clone()
	for _, a := range edited.Actors {
		a.ActorProfile().Description += " changed"
	}
	for _, s := range edited.Statements {
		if len(s.Acts) > 0 {
			s.Acts[0].Wording.Text += " changed"
		}
	}
	out := map[string]*stix.Bundle{"plain": newBundle(t, c)}
	var err error
	if out["opencti"], _, err = stix.FromCase(c, stix.Options{Modified: later.Modified, Profile: stix.ProfileOpenCTI}); err != nil {
		t.Fatal(err)
	}
	if out["update"], _, err = b.Update(edited, later); err != nil {
		t.Fatal(err)
	}
	author := stix.Options{Modified: later.Modified, Author: b.Objects[0].ID()}
	if out["update as an author"], _, err = b.Update(edited, author); err != nil {
		t.Fatal(err)
	}
	return out
}
