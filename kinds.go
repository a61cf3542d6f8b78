package attribution

import (
	"slices"

	"example.com/attribution/internal/jsonio"
)

// Kinds are the kinds of actors and responses that a [Decoder] knows besides those of this package, each by a pointer
// to a zero struct:
//
//	Kinds{Actors: []Actor{new(Hacktivist)}, Responses: []Response{new(TravelAdvisory)}}
//
// Each struct embeds [Profile] or [Measure]; its members are the exported fields with their json tags. Fields of this
// package's types are checked by [Case.Validate] wherever they stand: ids and references are followed, dates and
// languages read. A kind that has a method Validate() error is asked too. A kind that is not among the Kinds decodes to
// [*UnknownActor] or [*UnknownResponse], and nothing of it is lost. Decoding with Kinds that cannot be used fails: with
// a kind that is built in or given twice, two members of one name, a field that has no JSON form.
type Kinds struct {
	Actors    []Actor
	Responses []Response
}

func (t Kinds) compile() (*jsonio.Codec[document], error) {
	return jsonio.Compile[document](
		jsonio.Kinds[Actor]{
			Kind:    Actor.ActorKind,
			Known:   slices.Concat(builtinActors(), t.Actors),
			Unknown: func(kind string) Actor { return &UnknownActor{Kind: kind} },
		},
		jsonio.Kinds[Response]{
			Kind:    Response.ResponseKind,
			Known:   slices.Concat(builtinResponses(), t.Responses),
			Unknown: func(kind string) Response { return &UnknownResponse{Kind: kind} },
		},
	)
}

// builtinActors returns a zero actor of each kind of this package.
func builtinActors() []Actor {
	return []Actor{new(State), new(Organ), new(Organization), new(Group), new(Person), new(Persona), new(Coalition), new(Unnamed)}
}

// builtinResponses returns a zero response of each kind of this package.
func builtinResponses() []Response {
	return []Response{new(Sanction), new(Indictment), new(DiplomaticMeasure), new(Reward), new(Investigation), new(Disruption),
		new(DomesticMeasure)}
}

// kindsOf returns the kinds of entities.
func kindsOf[E any](entities []E, kind func(E) string) []string {
	out := make([]string, len(entities))
	for i, e := range entities {
		out[i] = kind(e)
	}
	return out
}
