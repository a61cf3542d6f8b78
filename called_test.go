package attribution_test

import (
	"slices"
	"strings"
	"testing"

	. "example.com/attribution"
)

// What people call otherwise is suggested; what the format has is not.
func TestCalledOtherwise(t *testing.T) {
	for doc, want := range map[string]string{
		`{"actors":{"a":{"kind":"ministry"}}}`:                                          "organ",
		`{"actors":{"a":{"kind":"Military Unit"}}}`:                                     "organ",
		`{"responses":{"r":{"kind":"summons"}}}`:                                        "diplomatic",
		`{"responses":{"r":{"kind":"travel ban"}}}`:                                     "sanction",
		`{"statements":{"s":{"acts":[{"verb":"accuses"}]}}}`:                            "asserts",
		`{"attributions":{"a":{"link":"responsible for"}}}`:                             "conducted-by",
		`{"attributions":{"a":{"link":"is_near"}}}`:                                     "",
		`{"sources":{"s":{"date":"2025"}}}`:                                             "published",
		`{"statements":{"s":{"date":"2025"}}}`:                                          "when",
		`{"responses":{"r":{"kind":"sanction","date":"2025"}}}`:                         "announced",
		`{"incidents":{"i":{"date":"2025"}}}`:                                           "", // an account has it
		`{"actors":{"a":{"kind":"group","aliases":[]}}}`:                                "names",
		`{"quotes":{"q":{"text":"a","language":"en"}}}`:                                 "lang",
		`{"responses":{"r":{"kind":"diplomatic","step":"recall"}}}`:                     "recall-for-consultations",
		`{"statements":{"s":{"acts":[{"verb":"asserts","example.org/accuses":true}]}}}`: "",
	} {
		c, err := Decode(strings.NewReader(`{"format":"attribution/1","id":"x",` + doc[1:]))
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, f := range c.Lint() {
			if slices.Contains([]Code{CodeUnknownWord, CodeUnlistedWord, CodeUnlistedMember}, f.Code) {
				got = f.Suggestion
			}
		}
		if got != want {
			t.Errorf("%s: suggests %q, want %q", doc, got, want)
		}
	}
}

// A member of one that is a member of the object is shown where it belongs.
func TestMemberWithin(t *testing.T) {
	for doc, want := range map[string]string{
		`{"statements":{"s":{"acts":[{"verb":"asserts","likelihood":{"text":"likely"}}]}}}`: `{"assessment": {"likelihood": …}}`,
		`{"responses":{"r":{"kind":"sanction","criterion":[]}}}`:                            `{"designations": [{"criterion": …}]}`,
		`{"incidents":{"i":{"date":"2025"}}}`:                                               `{"accounts": {"ID": {"incident": …, "activity": …}}}`,
		`{"incidents":{"i":{"victims":[]}}}`:                                                `{"accounts": {"ID": {"incident": …, "victims": …}}}`,
		`{"statements":{"s":{"acts":[{"verb":"asserts","probability":1}]}}}`:                "",
	} {
		c, err := Decode(strings.NewReader(`{"format":"attribution/1","id":"x",` + doc[1:]))
		if err != nil {
			t.Fatal(err)
		}
		fs := c.Lint()
		at := slices.IndexFunc(fs, func(f Finding) bool { return f.Code == CodeUnlistedMember })
		if at < 0 || strings.Contains(fs[at].Message, "…}") != (want != "") || !strings.Contains(fs[at].Message, want) {
			t.Errorf("%s: %v, want %s", doc, fs, want)
		}
	}
}

// A kind that is not listed is one finding: the members that another kind has follow from it. Others are findings of
// their own, and so are those of kinds that are namespaced.
func TestOneFindingOfKind(t *testing.T) {
	for doc, want := range map[string][]string{
		`{"actors":{"cn":{"kind":"country","code":"CN"}}}`:                             {"/actors/cn/kind"},
		`{"actors":{"cn":{"kind":"country","code":"CN","capitol":"x"}}}`:               {"/actors/cn/capitol", "/actors/cn/kind"},
		`{"actors":{"a":{"kind":"ministry","of":"cn"},"cn":{"kind":"state"}}}`:         {"/actors/a/kind"},
		`{"actors":{"cn":{"kind":"example.org/country","code":"CN"}}}`:                 {"/actors/cn/code"},
		`{"responses":{"r":{"kind":"sanctions","designations":[],"sources":[]}}}`:      {"/responses/r/kind"},
		`{"responses":{"r":{"kind":"sanctions","designatons":[]}}}`:                    {"/responses/r/designatons", "/responses/r/kind"},
		`{"actors":{"cn":{"kind":"state","code":"CN","of":"x"}}}`:                      {"/actors/cn/of"},
		`{"actors":{"g":{"kind":"gang","names":[{"text":"G","by":"x","code":"CN"}]}}}`: {"/actors/g/kind", "/actors/g/names/0/code"},
	} {
		c, err := Decode(strings.NewReader(`{"format":"attribution/1","id":"x",` + doc[1:]))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range c.Lint() {
			if f.Code == CodeUnlistedMember || f.Code == CodeUnlistedWord {
				got = append(got, f.Path)
			}
		}
		if slices.Sort(got); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", doc, got, want)
		}
	}
}
