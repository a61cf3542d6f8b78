package stix

import "time"

// Options say what a case does not say of a bundle.
type Options struct {
	// Modified is the time of modification of the objects that are made or changed, and of the creation of those that
	// are made, to the millisecond. Zero: the day on which the case was last changed or, where it does not say, the
	// last day on which anything in it was stated, published or announced.
	Modified time.Time

	// Profile says for whom the bundle is written. [Bundle.Update] writes in the profile plain, whatever it says.
	Profile Profile

	// Author is the identity in whose name [Bundle.Update] writes. Nobody but the creator of an object may make a
	// version of it (STIX 2.1, section 3.6), so that Update leaves the objects of others as they are and says what they
	// do not say in notes of the author's own. Zero: whoever updates speaks for all producers of the bundle.
	Author ID
}
