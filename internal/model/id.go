package model

import "unicode"

// IsID reports whether a text has the form of an id of a case or of an entity: it begins with a letter or a digit, and
// goes on with letters, digits, marks, '-', '_' and '.'.
func IsID(text string) bool {
	for i, r := range text {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r) && i > 0:
		case i > 0 && (r == '-' || r == '_' || r == '.'):
		default:
			return false
		}
	}
	return text != ""
}
