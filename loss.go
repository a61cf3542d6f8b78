package attribution

// A Loss is what a conversion between formats could not carry. Packages that convert return their losses, so that
// nothing goes missing unsaid. No loss means that everything came across.
type Loss struct {
	// what it is of: an identifier in the other format, a file, or a [Ref] into the case
	Object string `json:"object"`
	Path   string `json:"path"` // where in the object, as an RFC 6901 pointer; empty: all of it
	// what was lost, as its format spells it; empty: the whole object, or too much to repeat
	Value  string `json:"value,omitzero"`
	Reason string `json:"reason"` // why, for people; may change
	// how many there are of this kind, where only the first is given; zero: this one
	Count int `json:"count,omitzero"`
}
