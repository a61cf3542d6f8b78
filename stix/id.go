package stix

import (
	"strings"

	"github.com/google/uuid"
)

// An ID is the identifier of a STIX object: its type, two dashes, a UUID, as in "identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5"
// (STIX 2.1, section 2.9). It is kept as it is written and can hold a mistake, which [Bundle.Validate] reports. Zero: none.
type ID string

// Type returns what stands before the first two dashes, or nothing if there are none.
func (id ID) Type() string {
	t, _, ok := strings.Cut(string(id), "--")
	if !ok {
		return ""
	}
	return t
}

// UUID returns what stands after the type. It is zero where that is no UUID of 36 characters.
func (id ID) UUID() uuid.UUID {
	_, text, _ := strings.Cut(string(id), "--")
	if !isUUID(text) {
		return uuid.Nil
	}
	u, err := uuid.Parse(text)
	if err != nil {
		return uuid.Nil
	}
	return u
}

// newID returns the identifier of an object.
func newID(objectType string, u uuid.UUID) ID { return ID(objectType + "--" + u.String()) }

// isUUID reports whether a text has the form of RFC 4122, section 3: hexadecimal digits, in capitals or not, with dashes.
func isUUID[T ~string | ~[]byte](text T) bool {
	if len(text) != len("00000000-0000-0000-0000-000000000000") {
		return false
	}
	for i := range len(text) {
		switch c := text[i]; i {
		case 8, 13, 18, 23:
			if c != '-' {
				return false
			}
		default:
			if !('0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f') {
				return false
			}
		}
	}
	return true
}
