package jsonio

import (
	"bytes"
	"iter"
)

// The functions of this file look into text that is known to be well formed, without copying it and without looking at
// all of it first.

// Elements yields the elements of an array, as they are written. Any other value has none.
func Elements(text []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		if len(text) == 0 || text[0] != '[' {
			return
		}
		for i := SkipSpace(text, 1); text[i] != ']'; {
			end, _ := Measure(text, i)
			if !yield(text[i:end:end]) {
				return
			}
			i = SkipComma(text, end)
		}
	}
}

// Entries yields the members of an object, names and values as they are written. Any other value has none.
func Entries(text []byte) iter.Seq2[[]byte, []byte] {
	return func(yield func(name, value []byte) bool) {
		if len(text) == 0 || text[0] != '{' {
			return
		}
		for i := SkipSpace(text, 1); text[i] != '}'; {
			name, _ := Measure(text, i)
			from := SkipSpace(text, SkipSpace(text, name)+1)
			end, _ := Measure(text, from)
			if !yield(text[i:name:name], text[from:end:end]) {
				return
			}
			i = SkipComma(text, end)
		}
	}
}

// SkipSpace returns the offset of the first byte from i on that is not white space.
func SkipSpace(text []byte, i int) int {
	for i < len(text) && (text[i] == ' ' || text[i] == '\n' || text[i] == '\t' || text[i] == '\r') {
		i++
	}
	return i
}

// SkipComma returns the offset of the next element or member, or of the end of the array or object.
func SkipComma(text []byte, i int) int {
	if i = SkipSpace(text, i); text[i] == ',' {
		return SkipSpace(text, i+1)
	}
	return i
}

// Measure returns the offset behind the value that starts at i, and how deep objects and arrays are nested in it,
// itself included.
func Measure(text []byte, i int) (end, depth int) {
	switch text[i] {
	case '"':
		return afterString(text, i), 0
	case '{', '[':
		for open := 0; ; i++ {
			switch text[i] {
			case '"':
				i = afterString(text, i) - 1
			case '{', '[':
				open++
				depth = max(depth, open)
			case '}', ']':
				if open--; open == 0 {
					return i + 1, depth
				}
			}
		}
	}
	for i < len(text) {
		switch text[i] {
		case ',', '}', ']', ' ', '\n', '\t', '\r':
			return i, 0
		}
		i++
	}
	return i, 0
}

func afterString(text []byte, i int) int {
	for i++; ; {
		quote := i + bytes.IndexByte(text[i:], '"')
		escapes := 0
		for quote-escapes > i && text[quote-escapes-1] == '\\' {
			escapes++
		}
		if escapes%2 == 0 {
			return quote + 1
		}
		i = quote + 1 // the quotation mark is escaped
	}
}
