// Package ident makes ids and UUIDs of entities out of names.
package ident

import (
	"cmp"
	"crypto/sha1" // which UUIDs of version 5 are made with
	"strconv"
	"strings"

	"github.com/google/uuid"
)

// UUID returns the UUID of version 5 that is derived from a name, which is given in parts, under another (RFC 9562,
// section 5.5): that of [uuid.NewSHA1], without allocating for names of ordinary length.
func UUID(space uuid.UUID, name ...string) uuid.UUID {
	var stack [128]byte
	text := append(stack[:0], space[:]...)
	for _, part := range name {
		text = append(text, part...)
	}
	sum := sha1.Sum(text)
	u := uuid.UUID(sum[:16])
	u[6] = u[6]&0x0f | 5<<4
	u[8] = u[8]&0x3f | 0x80
	return u
}

// Slug returns text in the form of an id, as far as it has ASCII letters and digits.
func Slug(text string) string {
	var out strings.Builder
	gap := false
	for _, r := range strings.ToLower(text) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			if gap && out.Len() > 0 {
				out.WriteByte('-')
			}
			out.WriteRune(r)
			gap = false
			continue
		}
		gap = true
	}
	return out.String()
}

// Fresh returns an id that is not taken: the slug of a name or, where that is empty or taken, with that of a suffix, or
// else a number.
func Fresh[ID ~string, E any](taken map[ID]E, name, suffix string) ID {
	id := ID(Slug(name))
	if _, ok := taken[id]; !ok && id != "" {
		return id
	}
	base := cmp.Or(strings.Trim(string(id)+"-"+Slug(suffix), "-"), "x")
	if _, ok := taken[ID(base)]; !ok {
		return ID(base)
	}
	numbered := func(n int) ID { return ID(base + "-" + strconv.Itoa(n)) }
	isTaken := func(n int) bool { _, ok := taken[numbered(n)]; return ok }
	// low is taken; high is doubled until it is free, so that many of one name take no time as their square
	low, high := 1, 2
	for isTaken(high) {
		low, high = high, 2*high
	}
	for high-low > 1 {
		if middle := low + (high-low)/2; isTaken(middle) {
			low = middle
		} else {
			high = middle
		}
	}
	return numbered(high)
}
