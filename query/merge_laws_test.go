package query_test

import (
	"errors"
	"fmt"
	"reflect"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/query"
	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
)

// worldly makes a case as strangers does, which may have a UUID, states without a code, and propositions that stand in
// it twice.
func (g generator) worldly() *Case {
	c := g.strangers()
	c.ID = pick(g, "x", "y", "z")
	if g.chance(60) {
		c.UUID = uuid.UUID{15: byte(0x10 + g.IntN(3)), 6: 0x40, 8: 0x80}
	}
	c.Marking = pick[Marking](g, "", "", "TLP:CLEAR", "TLP:AMBER", "TLP:RED")
	c.Modified = pick[When](g, "", "2024-05-01", "2024-06-01")
	if g.chance(30) {
		c.Attributions["p9"] = c.Attributions["p0"]
	}
	if g.chance(30) {
		c.Actors["a9"] = &Coalition{Members: []ActorID{"a1", "a2"}}
	}
	if g.chance(30) {
		c.Actors["b0"] = &Organ{Of: "b1"}
		c.Actors["b1"] = &Organ{Of: "b2", Profile: Profile{Description: pick(g, "", "one")}}
		c.Actors["b2"] = &Person{Roles: []Role{{Of: "b3"}}}
		c.Actors["b3"] = &Organ{Of: ActorID(fmt.Sprint("a", g.IntN(4)))}
	}
	return c
}

// However often, in whatever order and in how many steps cases are merged, the merged case is the same.
func TestMergeLaws(t *testing.T) {
	n := 100
	switch {
	case casetest.Full():
		n = 5000
	case testing.Short():
		n = 25
	}
	merge := func(cases ...*Case) *Case {
		c, _ := query.Merge(cases...)
		return c
	}
	for _, make := range []struct {
		name string
		of   func(generator) *Case
	}{{"strangers", generator.strangers}, {"worldly", generator.worldly}, {"some", generator.whole}} {
		t.Run(make.name, func(t *testing.T) {
			tried := 0
			for seed := range uint64(n) {
				g := newGenerator(seed)
				a, b, c := make.of(g), make.of(g), make.of(g)
				if dangles(a) || dangles(b) || dangles(c) {
					continue // a reference to nothing may name what another case has
				}
				tried++
				ab := merge(a, b)
				for _, law := range []struct {
					name      string
					got, want *Case
				}{
					{"Merge(a, a) = a", merge(a, a), a},
					{"Merge(b, a) = Merge(a, b)", merge(b, a), ab},
					{"Merge(Merge(a, b), Merge(a, b)) = Merge(a, b)", merge(ab, ab), ab},
					{"Merge(Merge(a, b), b) = Merge(a, b)", merge(ab, b), ab},
					{"Merge(a, Merge(a, b)) = Merge(a, b)", merge(a, ab), ab},
					{"Merge(Merge(a, b), c) = Merge(a, b, c)", merge(ab, c), merge(a, b, c)},
					{"Merge(a, Merge(b, c)) = Merge(a, b, c)", merge(a, merge(b, c)), merge(a, b, c)},
					{"Merge(Merge(a, b), Merge(b, c)) = Merge(a, b, c)", merge(ab, merge(b, c)), merge(a, b, c)},
				} {
					if !reflect.DeepEqual(law.want, law.got) {
						t.Fatalf("seed %d: %s (-want +got):\n%s", seed, law.name, gocmp.Diff(law.want, law.got))
					}
				}
				if a.Validate() == nil && b.Validate() == nil && !conflict(a, b) {
					valid(t, ab)
				}
			}
			if tried < n/4 {
				t.Errorf("only %d of %d cases could be tried", tried, n)
			}
		})
	}
}

// whole makes a case as someCase does, in which nothing refers to what is not there.
func (g generator) whole() *Case {
	c := g.someCase()
	for i := range 10 {
		if id := StatementID(fmt.Sprint("s", i)); c.Statements[id] == nil {
			c.Statements[id] = &Statement{By: []ActorID{"a"}, When: pick[When](g, "", "2001")}
		}
	}
	return c
}

// conflict reports whether two cases say different things where one can be said, such as the date of one statement.
func conflict(a, b *Case) bool {
	_, fs := query.Merge(a, b)
	return errors.Is(fs.Err(), query.CodeConflict)
}

func dangles(c *Case) bool { return errors.Is(c.Validate(), CodeDangling) }
