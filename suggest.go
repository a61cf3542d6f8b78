package attribution

import (
	"cmp"
	"iter"
	"slices"
	"strings"
	"sync"

	"example.com/attribution/estimate"
	"example.com/attribution/internal/country"
	"example.com/attribution/internal/model"
	"example.com/attribution/internal/near"
	"golang.org/x/text/language"
)

// suggestions bounds the work that suggestions for one case may take: so many pairs of letters are compared, in a
// fraction of a second.
const suggestions = 20_000_000

// A suggester finds what was probably meant by values that findings are about.
type suggester struct {
	c      *Case
	search *near.Search
	// of the built-in scales by their ids, and of all together without one; made when first needed
	terms map[string][]string
}

func newSuggester(c *Case) suggester { return suggester{c: c, search: near.NewSearch(suggestions)} }

// suggest returns what was probably meant by the value of a finding, or nothing. Of is the type of the value, in that
// in which it stands.
func (s *suggester) suggest(f Finding, in, of *model.Type) string {
	switch f.Code {
	case CodeUnknownWord, CodeUnlistedWord:
		return s.word(f, of)
	case CodeUnlistedMember:
		return s.member(f.Value, in)
	case CodeDangling:
		if of == nil {
			return ""
		}
		if of.Role == model.ID {
			return s.id(f.Value, Collection(of.Collection))
		}
		return s.reference(Ref(f.Value))
	case CodeUnknownScale:
		return cmp.Or(s.search.Word(f.Value, slices.Values(scaleIDs())), scaleFor(f))
	case CodeUnknownCountry:
		return countryFor(f.Value)
	case CodeUnknownLanguage:
		return languageFor(f.Value)
	case CodeMalformedID:
		return idFor(f.Value)
	}
	return ""
}

// word finds a word of a vocabulary or, where the value has no type, a kind.
func (s *suggester) word(f Finding, of *model.Type) string {
	if of != nil {
		return cmp.Or(s.search.Word(f.Value, slices.Values(vocabularies[of.Go].words)), called(wordsCalled[of.Go], f.Value))
	}
	if strings.HasPrefix(f.Path, "/"+string(CollectionResponses)+"/") {
		kinds := kindsOf(builtinResponses(), Response.ResponseKind)
		return cmp.Or(s.search.Word(f.Value, slices.Values(kinds)), called(responsesCalled, f.Value))
	}
	kinds := kindsOf(builtinActors(), Actor.ActorKind)
	return cmp.Or(s.search.Word(f.Value, slices.Values(kinds)), called(actorsCalled, f.Value))
}

// member finds a member that a struct has.
func (s *suggester) member(name string, in *model.Type) string {
	for in != nil && in.Role == model.Pointer {
		in = in.Elem
	}
	if in == nil {
		return ""
	}
	near := s.search.Word(name, func(yield func(string) bool) {
		for i := range in.Members {
			if m := in.Members[i].Name; m != "" && !yield(m) {
				return
			}
		}
	})
	if near != "" {
		return near
	}
	for _, other := range membersCalled[strings.ToLower(name)] {
		if in.Member(other) != nil {
			return other
		}
	}
	return ""
}

// id finds an id of a collection, also where a whole reference is written in its place.
func (s *suggester) id(value string, collection Collection) string {
	if _, id := Ref(value).Split(); id != "" {
		value = id
		if s.c.Has(Ref(string(collection) + "/" + id)) {
			return id
		}
	}
	return s.search.Word(value, s.ids(collection))
}

// reference finds a reference, also where the collection is misspelled or missing.
func (s *suggester) reference(r Ref) string {
	name, id, whole := strings.Cut(string(r), "/")
	if !whole {
		return s.bare(string(r))
	}
	collection := Collection(name)
	if !slices.Contains(Collections(), collection) {
		collection = Collection(s.search.Word(name, slices.Values(words(Collections()...))))
	}
	switch {
	case collection == "":
		return s.bare(id)
	case s.c.Has(Ref(string(collection) + "/" + id)):
		return string(collection) + "/" + id
	}
	if near := s.search.Word(id, s.ids(collection)); near != "" {
		return string(collection) + "/" + near
	}
	return s.elsewhere(id)
}

// bare finds the reference to what has an id, if there is one such thing, or one with an id that is near.
func (s *suggester) bare(id string) string {
	if found := s.elsewhere(id); found != "" {
		return found
	}
	for _, collection := range Collections() {
		if s.c.Has(Ref(string(collection) + "/" + id)) { // of several
			return ""
		}
		if near := s.search.Word(id, s.ids(collection)); near != "" {
			return string(collection) + "/" + near
		}
	}
	return ""
}

// elsewhere finds the reference to what has an id, if there is one such thing.
func (s *suggester) elsewhere(id string) string {
	found := ""
	for _, collection := range Collections() {
		r := string(collection) + "/" + id
		if !s.c.Has(Ref(r)) {
			continue
		}
		if found != "" {
			return ""
		}
		found = r
	}
	return found
}

// ids yields the ids of a collection.
func (s *suggester) ids(collection Collection) iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range collections {
			if collections[i].name == collection {
				collections[i].ids(s.c, func(id string) bool { return !model.IsID(id) || yield(id) })
			}
		}
	}
}

// term finds a term of a built-in scale. What is nearer to a term of another scale is not misspelled: "unlikely" does
// not mean "likely".
func (s *suggester) term(text, scale string) string {
	if s.terms == nil {
		s.terms = make(map[string][]string)
		for other := range estimate.Scales() {
			for _, t := range other.Terms {
				for _, f := range t.Forms {
					s.terms[other.ID] = append(s.terms[other.ID], f.Text)
				}
			}
			s.terms[""] = append(s.terms[""], s.terms[other.ID]...)
		}
	}
	found := s.search.Word(text, slices.Values(s.terms[scale]))
	if found == "" {
		return "" // or there was enough work
	}
	for other := range s.terms {
		if other != "" && estimate.HasTerm(other, text) {
			return ""
		}
	}
	nearest := s.search.Word(text, slices.Values(s.terms[""]))
	if nearest == "" || near.Between(text, nearest) < near.Between(text, found) {
		return ""
	}
	return found
}

// scaleFor returns the scale of a publisher that is named alone, of the kind that belongs where it stands.
func scaleFor(f Finding) string {
	kind := estimate.Likelihood
	if strings.HasSuffix(f.Path, "/confidence/scale") {
		kind = estimate.AnalyticConfidence
	}
	found := ""
	for _, id := range scaleIDs() {
		if estimate.KindOf(id) == kind && strings.HasPrefix(id, strings.ToLower(f.Value)+"-") {
			if found != "" {
				return ""
			}
			found = id
		}
	}
	return found
}

// scaleIDs are the ids of the built-in scales.
var scaleIDs = sync.OnceValue(func() (ids []string) {
	for s := range estimate.Scales() {
		ids = append(ids, s.ID)
	}
	return ids
})

// countryFor returns the code for another way to write it: in small letters, with three letters, or UK, which ISO
// 3166-1 reserves for what it assigns GB to.
func countryFor(value string) string {
	value = strings.ToUpper(strings.TrimSpace(value))
	switch {
	case country.IsCode(value):
		return value
	case value == "UK":
		return "GB"
	}
	return country.FromAlpha3(value)
}

// languageFor returns the tag for another way to write it: with an underscore, or as the code of a country whose main
// language CLDR knows.
func languageFor(value string) string {
	if hyphens := Lang(strings.ReplaceAll(value, "_", "-")); hyphens != Lang(value) && hyphens.known() {
		return string(hyphens)
	}
	if !country.IsCode(strings.ToUpper(value)) {
		return ""
	}
	tag, err := language.Parse("und-" + strings.ToUpper(value))
	if err != nil {
		return ""
	}
	if base, confidence := tag.Base(); confidence > language.No {
		return base.String()
	}
	return ""
}

// idFor returns an id that is made of a text by joining its words.
func idFor(value string) string {
	id := strings.Join(strings.FieldsFunc(value, func(r rune) bool {
		return !model.IsID(string(r)) && r != '-' &&
			r != '_' && r != '.'
	}), "-")
	id = strings.TrimLeft(id, "-_.")
	if id == value || !model.IsID(id) {
		return ""
	}
	return id
}
