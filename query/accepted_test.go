package query_test

import (
	"testing"

	. "example.com/attribution"
	"example.com/attribution/query"
)

// Where merging gives an entity another id, what is accepted of it goes along, and so do the searches that found it.
func TestMergeAccepted(t *testing.T) {
	with := func(id, address string) *Case {
		return &Case{ID: id, Sources: Sources{"page": {URL: address}},
			Searches: []Search{{Words: []string{"page"}, Where: id, Result: ResultFound, Sources: []SourceID{"page"}}},
			Accepted: []Acceptance{{Code: CodeNoArchive, Path: "/sources/page", Why: id + " forbids copies"}, {Code: CodeOrphan, Path: "/accounts/*", Why: id}}}
	}
	c, _ := query.Merge(with("one", "https://example.org/1"), with("two", "https://example.org/2"))
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	if len(c.Sources) != 2 || len(c.Searches) != 2 || c.Searches[0].Sources[0] == c.Searches[1].Sources[0] {
		t.Errorf("sources %v, searches %v", c.Sources, c.Searches)
	}
	for _, f := range c.Lint() {
		if f.Code != CodeUnmetAcceptance || f.Value != string(CodeOrphan) { // which neither case had
			t.Error(f)
		}
	}
}
