package stix

import (
	"bytes"
	"slices"
	"unicode/utf8"

	"example.com/attribution/internal/jsonio"
)

// quote returns text as a JSON string.
func quote(text string) value { return appendQuoted(make(value, 0, len(text)+len(`""`)), text) }

// appendQuoted appends text as a JSON string, as package encoding/json writes it without escapes for HTML.
func appendQuoted(b []byte, text string) []byte {
	const digits = "0123456789abcdef"
	b = append(b, '"')
	from := 0 // of what is not written yet
	i := jsonio.SkipASCII([]byte(text), 0)
	isValid := i < len(text) && utf8.ValidString(text[i:]) && !endsLine([]byte(text[i:]))
	for i < len(text) {
		if isValid {
			if i = jsonio.SkipPlain([]byte(text), i); i == len(text) {
				break
			}
		}
		c := text[i]
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(text[i:])
			switch {
			case r == utf8.RuneError && size == 1:
				b = append(append(b, text[from:i]...), `\ufffd`...)
				from = i + size
			case r == '\u2028', r == '\u2029': // see endsLine
				b = append(append(b, text[from:i]...), `\u202`...)
				b = append(b, digits[r&0xf])
				from = i + size
			}
			i += size
			continue
		}
		if c >= ' ' && c != '"' && c != '\\' {
			i++
			continue
		}
		b = append(b, text[from:i]...)
		switch c {
		case '"', '\\':
			b = append(b, '\\', c)
		case '\b':
			b = append(b, `\b`...)
		case '\f':
			b = append(b, `\f`...)
		case '\n':
			b = append(b, `\n`...)
		case '\r':
			b = append(b, `\r`...)
		case '\t':
			b = append(b, `\t`...)
		default:
			b = append(b, '\\', 'u', '0', '0', digits[c>>4], digits[c&0xf])
		}
		i++
		from = i
	}
	return append(append(b, text[from:]...), '"')
}

// quotes make values of texts, which share memory. Those of nil do not.
type quotes struct{ block []byte }

// room returns where a value of about so many bytes can be put. It is empty.
func (q *quotes) room(size int) value {
	const most = 16 << 10
	if q == nil || size > most/8 {
		return make(value, 0, size)
	}
	if cap(q.block)-len(q.block) < size {
		q.block = make([]byte, 0, most)
	}
	return q.block[len(q.block):]
}

// keep returns a value that was put into room, apart from what comes after it.
func (q *quotes) keep(v value) value {
	if q != nil && cap(v) == cap(q.block)-len(q.block) { // and so it has not outgrown the room
		q.block = q.block[:len(q.block)+len(v)]
	}
	return slices.Clip(v)
}

func (q *quotes) text(text string) value {
	return q.keep(appendQuoted(q.room(len(text)+len(text)/16+len(`""`)), text))
}

// quotedList returns a list of texts.
func quotedList[T ~string](q *quotes, texts []T) value {
	size := len("[]")
	for _, t := range texts {
		size += len(t) + len(`"",`)
	}
	out := append(q.room(size), '[')
	for i, t := range texts {
		if i > 0 {
			out = append(out, ',')
		}
		out = appendQuoted(out, string(t))
	}
	return q.keep(append(out, ']'))
}

// endsLine reports whether there is a character in text in UTF-8 that ends a line in JavaScript: U+2028 or U+2029.
func endsLine(text []byte) bool {
	for {
		at := bytes.IndexByte(text, "\u2028"[0])
		if at < 0 {
			return false
		}
		text = text[at:]
		if len(text) > 2 && text[1] == "\u2028"[1] && (text[2] == "\u2028"[2] || text[2] == "\u2029"[2]) {
			return true
		}
		text = text[1:]
	}
}
