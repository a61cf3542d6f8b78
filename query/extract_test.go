package query_test

import (
	"slices"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/query"
	gocmp "github.com/google/go-cmp/cmp"
)

// against returns who stands against a claim and by which verb, and which holdings of it there are, ended ones too.
func against(x *query.Index, r Ref) []string {
	var out []string
	for _, h := range x.Holdings(r) {
		out = append(out, "held: "+h.String())
	}
	for _, p := range x.PositionsOn(r) {
		switch p.Verb {
		case Denies, Contests, Rejects, DisputesBasis, Withdraws, Corrects:
			out = append(out, string(p.Party)+" "+string(p.Verb)+" in "+string(p.Place.Statement))
		}
	}
	slices.Sort(out)
	return out
}

// checkExtract reports it if an extract is not valid, says something else of the claim than the case does, could do
// without an entity, or is not its own extract.
func checkExtract(t *testing.T, x *query.Index, r Ref) {
	t.Helper()
	c, err := x.Extract(r)
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Validate(); err != nil {
		t.Errorf("%s: %v", r, err)
		return
	}
	y := query.New(c)
	if collection, _ := r.Split(); collection != CollectionStatements {
		if diff := gocmp.Diff(against(x, r), against(y, r)); diff != "" {
			t.Errorf("%s: (-case +extract):\n%s", r, diff)
		}
	}
	again, err := y.Extract(r)
	if err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(c, again); diff != "" {
		t.Errorf("%s: the extract of the extract (-once +twice):\n%s", r, diff)
	}
	was := against(y, r)
	for ref := range c.All() {
		if ref == r {
			continue
		}
		less := c.Clone()
		remove(less, ref)
		if less.Validate() == nil && gocmp.Equal(was, against(query.New(less), r)) {
			t.Errorf("%s: %s is not needed", r, ref)
		}
	}
}

func remove(c *Case, r Ref) {
	collection, id := r.Split()
	switch collection {
	case CollectionActors:
		delete(c.Actors, ActorID(id))
	case CollectionIncidents:
		delete(c.Incidents, IncidentID(id))
	case CollectionAccounts:
		delete(c.Accounts, AccountID(id))
	case CollectionSources:
		delete(c.Sources, SourceID(id))
	case CollectionEvidence:
		delete(c.Evidence, EvidenceID(id))
	case CollectionAttributions:
		delete(c.Attributions, AttributionID(id))
	case CollectionStatements:
		delete(c.Statements, StatementID(id))
	case CollectionQuotes:
		delete(c.Quotes, QuoteID(id))
	case CollectionResponses:
		delete(c.Responses, ResponseID(id))
	}
}

func TestExtract(t *testing.T) {
	for _, id := range cases.IDs() {
		t.Run(id, func(t *testing.T) {
			t.Parallel()
			c, err := cases.Load(id)
			if err != nil {
				t.Fatal(err)
			}
			x := query.New(c)
			n := 0
			for _, r := range propositionsOf(c) {
				if n++; !testing.Short() || n%8 == 0 {
					checkExtract(t, x, r)
				}
			}
		})
	}
	if _, err := query.New(lineage()).Extract("attributions/none"); err == nil {
		t.Error("an extract around nothing")
	}
	c, err := query.New(lineage()).Extract("statements/f")
	if err != nil {
		t.Fatal(err)
	}
	if len(c.Statements) != 11 || c.Statements["vendor"].Acts != nil || len(c.Statements["a"].Acts) != 1 {
		t.Errorf("around a statement: %v", c.Statements)
	}
}

// In random cases extracts are valid, minimal and their own extracts, origins partition the holders, the case as of a
// date is valid, and who withdraws a base takes nothing from those who rest on it.
func TestExtractsOfRandomCases(t *testing.T) {
	n := 0
	manyRuled(t, 1500, func(t *testing.T, c *Case) {
		n++
		if c.Validate() != nil { // such as agreement in a circle
			return
		}
		c = newGenerator(uint64(n)).grounded(c)
		x := query.New(c)
		for _, r := range propositionsOf(c) {
			checkExtract(t, x, r)
			checkOrigins(t, "random", x, r)
		}
		checkDates(t, x)
		checkWithdrawn(t, c)
	})
}
