package attribution

import (
	"reflect"

	"example.com/attribution/internal/model"
)

// Walk visits a value of the model, given by a pointer or as a collection, and all that it states, in the order of the
// encoded case. Visit is called with a pointer to each value: a [*When] for a date, an [*ActorID], a [*Ref], an [*Act],
// a pointer to a list. A change through the pointer changes the value, except in a map of a custom kind, whose elements
// are visited as copies. Visit reports whether to go on with what the value holds.
//
// A member that is absent from the encoded case is not visited. Members of custom kinds are visited too; a value whose
// type has a JSON or text form of its own is visited whole.
func Walk(x any, visit func(at Place, value any) bool) {
	model.Walk(new(model.Path), reflect.ValueOf(x), func(p model.Place) bool {
		return visit(Place{p.Path}, model.Addr(p.Value))
	})
}

// A Place is where a value stands, while [Walk] visits it. The zero Place is the outermost value.
type Place struct{ path *model.Path }

// Pointer returns the RFC 6901 pointer from the value that was given to [Walk]: in a whole case it begins with the
// collection, in an entity with the member.
func (p Place) Pointer() string { return p.path.String() }

// Member returns the name of the member that the value is, or of the list or map that it is an element of, as it stands
// in a document. It is empty for the outermost value.
func (p Place) Member() string { return p.path.Member() }
