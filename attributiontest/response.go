package attributiontest

import (
	"fmt"
	"reflect"
	"slices"

	"example.com/attribution"
)

// TestResponse checks a custom kind of response as [TestActor] checks a kind of actor, and beyond that:
//
//   - Targets returns all of [attribution.Measure.Against] and those whom other members of the response name, each
//     once.
func TestResponse(sample attribution.Response) error {
	k := &kind{collection: string(attribution.CollectionResponses), base: reflect.TypeFor[attribution.Measure]()}
	k.word = func(e any) string { return e.(attribution.Response).ResponseKind() }
	k.shared = func(e any) any { return e.(attribution.Response).ResponseMeasure() }
	k.wrap = func(e any) *attribution.Case {
		return &attribution.Case{ID: "attributiontest", Responses: attribution.Responses{"x": e.(attribution.Response)}}
	}
	k.unwrap = func(c *attribution.Case) any { return c.Responses["x"] }
	k.types = func(e any) attribution.Kinds {
		return attribution.Kinds{Responses: []attribution.Response{e.(attribution.Response)}}
	}
	k.ask = func(e any) string {
		r := e.(attribution.Response)
		return r.ResponseKind() + dump(r.ResponseMeasure()) + fmt.Sprint(r.Targets(), r.Lasts())
	}
	return k.test(sample)
}

func (k *kind) testTargets(filled any) {
	r, ok := filled.(attribution.Response)
	if !ok {
		return
	}
	targets := r.Targets()
	for _, id := range r.ResponseMeasure().Against {
		if !slices.Contains(targets, id) {
			k.add(checkTargets, "they leave out %q, whom the response is against", id)
		}
	}
	for i, id := range targets {
		if !slices.Contains(k.names, string(id)) {
			k.add(checkTargets, "%q is in no member that holds ids, so that nobody checks that there is such an actor", id)
		}
		if slices.Contains(targets[:i], id) {
			k.add(checkTargets, "%q is there twice", id)
		}
	}
}
