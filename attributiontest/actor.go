package attributiontest

import (
	"reflect"

	"example.com/attribution"
)

// TestActor checks a custom kind of actor. The sample is a value of it; members that it leaves zero are stated by the
// test, but for those whose types have a JSON or text form of their own.
//
//   - The kind is the same for all values, and namespaced, as in "example.org/hacktivist".
//   - ActorProfile returns the [attribution.Profile] that is embedded.
//   - [attribution.Decoder] accepts the kind among its Kinds.
//   - A zero value states nothing: only its kind is encoded.
//   - What is stated comes back from a file, and so do members that the kind does not know, also where the kind itself
//     is unknown.
//   - The same value has the same bytes every time.
//   - What a method Validate finds has a path that is relative to the actor and leads to something in the encoded
//     actor, a code and a message.
//   - References, dates and languages are seen by [attribution.Case.Validate] wherever they stand, but for types with a
//     form of their own.
//   - No method changes the actor, and all may be called from several goroutines at once.
func TestActor(sample attribution.Actor) error {
	k := &kind{collection: string(attribution.CollectionActors), base: reflect.TypeFor[attribution.Profile]()}
	k.word = func(e any) string { return e.(attribution.Actor).ActorKind() }
	k.shared = func(e any) any { return e.(attribution.Actor).ActorProfile() }
	k.wrap = func(e any) *attribution.Case {
		return &attribution.Case{ID: "attributiontest", Actors: attribution.Actors{"x": e.(attribution.Actor)}}
	}
	k.unwrap = func(c *attribution.Case) any { return c.Actors["x"] }
	k.types = func(e any) attribution.Kinds {
		return attribution.Kinds{Actors: []attribution.Actor{e.(attribution.Actor)}}
	}
	k.ask = func(e any) string {
		a := e.(attribution.Actor)
		return a.ActorKind() + dump(a.ActorProfile())
	}
	return k.test(sample)
}
