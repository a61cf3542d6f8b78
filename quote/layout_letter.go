package quote

import (
	"strings"
	"unicode"
)

// variants notes the words of a span that a passage writes with another letter for the same, or without the mark of
// their stress.
func (s *search) variants(passage string, span Span) (out []Note) {
	text := s.source[span.Start:span.End]
	if isASCII(text) && isASCII(passage) || !strings.ContainsFunc(text+passage, isVariant) {
		return nil
	}
	plain := strings.ToLower(passage)
	for _, t := range tokens(text) {
		varies := strings.ContainsFunc(t.text, isVariant) || strings.ContainsAny(t.key, "еşţ") &&
			strings.ContainsFunc(passage, isVariant)
		if !varies || strings.Contains(plain, strings.ToLower(t.text)) {
			continue
		}
		code := LetterVariant
		if strings.ContainsRune(t.text, stressMark) {
			code = StressMark
		}
		out = append(out, Note{code, Span{span.Start + t.at, span.Start + t.end()}, t.text})
	}
	return out
}

// isVariant reports whether r is a letter that stands for the same as another, or the mark of a stress.
func isVariant(r rune) bool {
	switch unicode.ToLower(r) {
	case 'ё', 'ș', 'ț', stressMark:
		return true
	}
	return false
}
