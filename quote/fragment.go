package quote

import (
	"errors"
	"fmt"
	"strings"
)

// A Directive is a text directive, the part of a URL fragment that makes a
// browser scroll to a passage and highlight it:
// #:~:text=prefix-,start,end,-suffix. See the WICG draft "URL Fragment Text
// Directives" (scroll-to-text-fragment).
//
// Prefix and Suffix are the context; they are not part of the passage, and
// are empty if there is none. If End is empty, Start is the whole passage;
// otherwise the passage is everything from Start to End.
type Directive struct {
	Prefix, Start, End, Suffix string
}

// String returns d in the form text=prefix-,start,end,-suffix. Everything but
// ASCII letters, digits, '.', '_' and '~' is percent-encoded; the draft asks
// for more of it than other URLs, as '-' and ',' have a meaning here.
func (d Directive) String() string {
	var b strings.Builder
	b.WriteString("text=")
	if d.Prefix != "" {
		encode(&b, d.Prefix)
		b.WriteString("-,")
	}
	encode(&b, d.Start)
	if d.End != "" {
		b.WriteByte(',')
		encode(&b, d.End)
	}
	if d.Suffix != "" {
		b.WriteString(",-")
		encode(&b, d.Suffix)
	}
	return b.String()
}

func encode(b *strings.Builder, s string) {
	for i := range len(s) {
		switch c := s[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '.', c == '_', c == '~':
			b.WriteByte(c)
		default:
			fmt.Fprintf(b, "%%%02X", c)
		}
	}
}

// directiveDelimiter separates a fragment from its directives.
const directiveDelimiter = ":~:"

// Fragment returns the fragment that holds directives, without the '#':
// :~:text=…&text=….
func Fragment(directives ...Directive) string {
	var b strings.Builder
	b.WriteString(directiveDelimiter)
	for i, d := range directives {
		if i > 0 {
			b.WriteByte('&')
		}
		b.WriteString(d.String())
	}
	return b.String()
}

// ParseFragment returns the text directives of a URL or of its fragment.
// Directives of other kinds are passed over, as the draft asks for. It is an
// error if s has no fragment directive at all or a text directive is
// malformed: without a start, with an empty term, with more than four, or with
// a '-' that is not encoded.
func ParseFragment(s string) ([]Directive, error) {
	_, fragment, found := strings.Cut(s, directiveDelimiter)
	if !found {
		return nil, fmt.Errorf("quote: fragment %q has no directive", s)
	}
	var directives []Directive
	for part := range strings.SplitSeq(fragment, "&") {
		value, ok := strings.CutPrefix(part, "text=")
		if !ok {
			continue
		}
		d, err := parseDirective(value)
		if err != nil {
			return nil, fmt.Errorf("quote: text directive %q: %w", part, err)
		}
		directives = append(directives, d)
	}
	return directives, nil
}

func parseDirective(value string) (d Directive, err error) {
	terms := strings.Split(value, ",")
	if len(terms) > 4 {
		return d, errors.New("too many terms")
	}
	if prefix, ok := strings.CutSuffix(terms[0], "-"); ok {
		if d.Prefix, err = decode(prefix); err != nil {
			return d, err
		}
		terms = terms[1:]
	}
	if len(terms) > 0 {
		if suffix, ok := strings.CutPrefix(terms[len(terms)-1], "-"); ok {
			if d.Suffix, err = decode(suffix); err != nil {
				return d, err
			}
			terms = terms[:len(terms)-1]
		}
	}
	if len(terms) == 0 || len(terms) > 2 {
		return d, fmt.Errorf("%d terms beside the context, want 1 or 2", len(terms))
	}
	if d.Start, err = decode(terms[0]); err != nil {
		return d, err
	}
	if len(terms) == 2 {
		d.End, err = decode(terms[1])
	}
	return d, err
}

// decode undoes percent-encoding. A '%' that begins no code stands for itself.
func decode(term string) (string, error) {
	if term == "" {
		return "", errors.New("empty term")
	}
	if strings.Contains(term, "-") {
		return "", errors.New("'-' inside a term")
	}
	if !strings.Contains(term, "%") {
		return term, nil
	}
	var b strings.Builder
	for i := 0; i < len(term); i++ {
		if term[i] == '%' && i+2 < len(term) {
			high, okHigh := unhex(term[i+1])
			low, okLow := unhex(term[i+2])
			if okHigh && okLow {
				b.WriteByte(high<<4 | low)
				i += 2
				continue
			}
		}
		b.WriteByte(term[i])
	}
	return b.String(), nil
}

func unhex(c byte) (byte, bool) {
	switch {
	case '0' <= c && c <= '9':
		return c - '0', true
	case 'a' <= c && c <= 'f':
		return c - 'a' + 10, true
	case 'A' <= c && c <= 'F':
		return c - 'A' + 10, true
	}
	return 0, false
}
