package alias

import "example.com/attribution/internal/fold"

// Fold returns the form in which two names are compared: without case, width, accents, spacing and hyphens. A gap
// between two digits stays, as one space, so that numbers do not run together. Scripts are kept apart: Cyrillic letters
// are not the Latin ones that look like them. Folding again changes nothing.
func Fold(name string) string { return fold.Fold(name) }

// ascii are the classes and the foldings of ASCII.
var ascii = fold.ASCII()
