package stix

import (
	"strings"
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
	isLong := len(text) > 16 && utf8.ValidString(text) && !strings.Contains(text, "\u2028") && !strings.Contains(text, "\u2029")
	for i := 0; i < len(text); {
		if isLong {
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
			case r == '\u2028', r == '\u2029': // which end a line in JavaScript
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
