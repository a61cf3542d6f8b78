package quote

// A Class says how a passage stands in a text. The zero Class says nothing.
type Class string

// Classes. Only the first three prove that the passage stands in the text.
const (
	Exact      Class = "exact"      // byte for byte
	Normalized Class = "normalized" // the same letters, digits and signs, in another typography or case
	// all its segments, in order and near each other, with what it marks as left out or put in between
	Elided      Class = "elided"
	Approximate Class = "approximate" // something much like it
	Mismatch    Class = "mismatch"    // something much like it, with another negation, number or name
	NotFound    Class = "not-found"   // nothing like it
)

// Verified reports whether the class proves that the passage stands in the text.
func (c Class) Verified() bool { return c == Exact || c == Normalized || c == Elided }
