package stix

import (
	"encoding/hex"
	"strings"

	"github.com/google/uuid"
)

// An ID is the identifier of a STIX object: its type, two dashes, a UUID, as in
// "identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5" (STIX 2.1, section 2.9). It is kept as it is written and can hold a
// mistake, which [Bundle.Validate] reports. Zero: none.
type ID string

// Type returns what stands before the first two dashes, or nothing if there are none.
func (id ID) Type() string {
	t, _, ok := strings.Cut(string(id), "--")
	if !ok {
		return ""
	}
	return t
}

// UUID returns what stands after the type. It is zero where that is not a UUID of 36 characters.
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

// isStandard reports whether a UUID is of a version that RFC 4122 has, as identifiers must be (STIX 2.1, section 2.9).
func isStandard(u uuid.UUID) bool {
	return u.Variant() == uuid.RFC4122 && u.Version() >= 1 && u.Version() <= 5
}

// newID returns the identifier of an object.
func newID(objectType string, u uuid.UUID) ID {
	var stack [64]byte
	id := append(append(stack[:0], objectType...), "--"...)
	for i, c := range u {
		if i == 4 || i == 6 || i == 8 || i == 10 {
			id = append(id, '-')
		}
		id = hex.AppendEncode(id, []byte{c})
	}
	return ID(id)
}

// isUUID reports whether a text has the form of RFC 4122, section 3: hexadecimal digits, in capitals or not, with
// dashes.
func isUUID[T ~string | ~[]byte](text T) bool {
	if len(text) != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-' {
		return false
	}
	digits := 0
	for i := range 36 {
		digits += int(hexDigits[text[i]])
	}
	return digits == 32
}

// hexDigits has 1 for hexadecimal digits.
var hexDigits = func() (table [256]uint8) {
	for _, c := range []byte("0123456789abcdefABCDEF") {
		table[c] = 1
	}
	return table
}()
