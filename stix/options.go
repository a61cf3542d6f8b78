package stix

import "time"

// Options say what a case does not tell of a bundle.
type Options struct {
	// Modified is the time of modification of the objects that are made or changed, and of the creation of those that are made, to the
	// millisecond. Zero: the day on which the case was last changed or, where it does not say, the last day on which anything in it was
	// stated, published or announced.
	Modified time.Time
}
