package export

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/quote"
)

// Every quote with words and every source of the dossiers is exported, each under an id of its own.
func TestDossiers(t *testing.T) {
	for id, c := range casetest.Dossiers(t) {
		words := 0
		for _, q := range c.Quotes {
			if q.Text != "" {
				words++
			}
		}
		a := Annotations(c)
		if a.Total != words || len(a.First.Items) != words {
			t.Errorf("%s: %d annotations of %d quotes", id, a.Total, words)
		}
		seen := make(map[string]bool)
		for _, item := range a.First.Items {
			if seen[item.ID] || item.Target.Source == "" || !strings.Contains(item.ID+item.Target.Source, ":") {
				t.Errorf("%s: %+v", id, item)
			}
			seen[item.ID] = true
		}
		if refs := References(c); len(refs) != len(c.Sources) {
			t.Errorf("%s: %d references of %d sources", id, len(refs), len(c.Sources))
		}
		text, err := Encode(a)
		if err != nil || !json.Valid(text) {
			t.Errorf("%s: %v", id, err)
		}
	}
}

func TestSelector(t *testing.T) {
	whole := selector(&attribution.Quote{Text: "we know", Anchor: attribution.Anchor{Prefix: "that ", Suffix: ".", Start: 5, End: 12}})
	if want := (quote.Selector{Exact: "we know", Prefix: "that ", Suffix: ".", Start: 5, End: 12}); !reflect.DeepEqual(whole, want) {
		t.Errorf("%+v", whole)
	}
	long := selector(&attribution.Quote{Text: "we know", Anchor: attribution.Anchor{Prefix: "The minister told the house at noon that ", Suffix: strings.Repeat("啊", 40)}})
	if want := (quote.Selector{Exact: "we know", Prefix: "told the house at noon that ", Suffix: strings.Repeat("啊", 32)}); !reflect.DeepEqual(long, want) {
		t.Errorf("more context than annotators take: %+v", long)
	}
	if _, ok := selector(&attribution.Quote{Text: "we know […] who it was"}).(rangeSelector); !ok {
		t.Error("what is left out would have to stand in the source")
	}
}

func TestDates(t *testing.T) {
	for text, want := range map[attribution.When]*date{
		"":                                 nil,
		"2024-03-25[Europe/London]":        {Parts: [][]int{{2024, 3, 25}}},
		"2024-03~":                         {Parts: [][]int{{2024, 3}}, Circa: true},
		"2024-03-25T16:30~[Europe/London]": {Parts: [][]int{{2024, 3, 25}}, Circa: true},
		"2021/2022":                        {Parts: [][]int{{2021}, {2022}}},
		"2021-21":                          {Literal: "2021-21"},
		"202X":                             {Literal: "202X"},
		"2021/..":                          {Literal: "2021/.."},
		"[2017-12-18,2017-12-19]":          {Literal: "[2017-12-18,2017-12-19]"},
		"-0099":                            {Literal: "-0099"},
	} {
		if got := dateOf(text); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v", text, got)
		}
	}
}

// Of nothing there is nothing, in the form of something.
func TestEmpty(t *testing.T) {
	c := &attribution.Case{ID: "x"}
	if text, err := Encode(References(c)); err != nil || string(text) != "[]\n" {
		t.Errorf("%s, %v", text, err)
	}
	if a := Annotations(c); a.Total != 0 || a.First != nil || !strings.HasPrefix(a.ID, "urn:uuid:") {
		t.Errorf("%+v", a)
	}
	hostile := &attribution.Case{ID: "x", Sources: attribution.Sources{"s": nil}, Quotes: attribution.Quotes{"q": nil, "r": {Text: "words", Statement: "none"}},
		Statements: attribution.Statements{"s": nil}}
	Annotations(hostile)
	References(hostile)
}

// The author of a page is who publishes it, whoever is quoted there and under whichever id.
func TestAuthors(t *testing.T) {
	type ids = []attribution.ActorID
	said := func(by, of attribution.ActorID, source attribution.SourceID) *attribution.Statement {
		return &attribution.Statement{By: ids{by}, For: ids{of}, Source: source, Kind: attribution.StatementText}
	}
	c := &attribution.Case{
		ID: "x",
		Actors: attribution.Actors{
			"ireland": &attribution.State{}, "venezuela": &attribution.State{}, "ministry": &attribution.Organ{Of: "ireland"},
			"embassy": &attribution.Organ{Of: "venezuela"}, "minister": &attribution.Person{}, "paper": &attribution.Organization{},
		},
		Sources: attribution.Sources{"release": {Publisher: "ministry"}, "article": {Publisher: "paper"}, "alone": {}, "unsigned": {}},
		Statements: attribution.Statements{
			"a": said("embassy", "venezuela", "release"), "b": said("minister", "ireland", "release"), "c": said("ministry", "ireland", "release"),
			"d": said("embassy", "venezuela", "article"),
			"e": said("ministry", "ireland", "alone"),
			"f": said("ministry", "ireland", "unsigned"), "g": said("embassy", "venezuela", "unsigned"),
			"h": said("minister", "ireland", "quoting"), "i": said("ministry", "ireland", "quoting"),
		},
	}
	c.Sources["quoting"] = &attribution.Source{Publisher: "ministry"}
	c.Statements["h"].Office = "ministry" // an officer whom the release quotes
	want := map[string][]literalName{"release": {{"ministry"}}, "article": nil, "alone": {{"ministry"}}, "unsigned": nil, "quoting": {{"ministry"}}}
	for _, r := range References(c) {
		if !reflect.DeepEqual(r.Author, want[r.ID]) {
			t.Errorf("%s: by %v, want %v", r.ID, r.Author, want[r.ID])
		}
	}
}
