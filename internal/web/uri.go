package web

import (
	"fmt"
	"net/netip"
	"strings"
)

// IsURI reports whether a text is a URI by the grammar of RFC 3986, section 3 and appendix A: with a scheme, of ASCII,
// with what else there is percent-encoded, and with brackets around the number of a host only. [net/url.Parse] takes
// blanks, brackets and other letters in paths.
func IsURI(text string) bool {
	if isUsual(text) {
		return true
	}
	scheme, rest, ok := strings.Cut(text, ":")
	return ok && isScheme(scheme) && isHierarchy(rest, false)
}

// isUsual reports whether a text is a URI of the form that most have: of the web, without anything encoded, a port, a
// query or a fragment. It is for speed only.
func isUsual(text string) bool {
	rest, ok := strings.CutPrefix(text, "https://")
	if !ok {
		if rest, ok = strings.CutPrefix(text, "http://"); !ok {
			return false
		}
	}
	path := rest[inHost.span(rest):]
	return path == "" || path[0] == '/' && inPath.all(path)
}

// IsReference reports whether a text is a URI or a relative reference to one (RFC 3986, section 4.1).
func IsReference(text string) bool { return IsURI(text) || isHierarchy(text, true) }

const (
	letters    = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	digits     = "0123456789"
	unreserved = letters + digits + "-._~"
	subDelims  = "!$&'()*+,;="
)

// A charset is a set of ASCII characters.
type charset [256]bool

func charsetOf(characters string) *charset {
	set := new(charset)
	for i := range len(characters) {
		set[characters[i]] = true
	}
	return set
}

// What may be in the parts of a URI, beside percent-encoded octets.
var (
	inScheme      = charsetOf(letters + digits + "+-.")
	inQuery       = charsetOf(unreserved + subDelims + ":@/?")
	inPath        = charsetOf(unreserved + subDelims + ":@/")
	inUser        = charsetOf(unreserved + subDelims + ":")
	inHost        = charsetOf(unreserved + subDelims)
	inPort        = charsetOf(digits)
	inHexadecimal = charsetOf(hexadecimal)
)

// span returns how many bytes at the start of a text are in the set.
func (set *charset) span(text string) int {
	for i := range len(text) {
		if !set[text[i]] {
			return i
		}
	}
	return len(text)
}

func (set *charset) all(text string) bool { return set.span(text) == len(text) }

func isScheme(s string) bool {
	return s != "" && strings.Contains(letters, s[:1]) && inScheme.all(s)
}

// isHierarchy reports whether a text is what follows the colon of a scheme or, if it is relative, what stands without
// one.
func isHierarchy(text string, relative bool) bool {
	text, fragment, _ := strings.Cut(text, "#")
	text, query, _ := strings.Cut(text, "?")
	if !inQuery.encodes(fragment) || !inQuery.encodes(query) {
		return false
	}
	path := text
	if rest, ok := strings.CutPrefix(text, "//"); ok {
		authority := rest
		if path = ""; strings.Contains(rest, "/") {
			i := strings.IndexByte(rest, '/')
			authority, path = rest[:i], rest[i:]
		}
		if !isAuthority(authority) {
			return false
		}
	}
	if first, _, _ := strings.Cut(path, "/"); relative && strings.Contains(first, ":") {
		return false
	}
	return inPath.encodes(path)
}

func isAuthority(s string) bool {
	if i := strings.LastIndexByte(s, '@'); i >= 0 {
		if !inUser.encodes(s[:i]) {
			return false
		}
		s = s[i+1:]
	}
	host, port := s, ""
	if i := strings.LastIndexByte(s, ':'); i > strings.LastIndexByte(s, ']') {
		host, port = s[:i], s[i+1:]
	}
	if !inPort.all(port) {
		return false
	}
	if literal, ok := strings.CutPrefix(host, "["); ok {
		literal, ok = strings.CutSuffix(literal, "]")
		return ok && isLiteral(literal)
	}
	return inHost.encodes(host)
}

// isLiteral reports whether a text is what may be in the brackets of a host: an IPv6 address, or one of a future
// version.
func isLiteral(s string) bool {
	if a, err := netip.ParseAddr(s); err == nil {
		return a.Is6() && a.Zone() == ""
	}
	if s == "" || s[0] != 'v' && s[0] != 'V' {
		return false
	}
	version, rest, ok := strings.Cut(s[1:], ".")
	return ok && version != "" && inHexadecimal.all(version) && rest != "" && inUser.all(rest)
}

const hexadecimal = digits + "abcdefABCDEF"

// encodes reports whether a text has nothing in it but characters of the set and percent-encoded octets.
func (set *charset) encodes(text string) bool {
	for {
		text = text[set.span(text):]
		if text == "" {
			return true
		}
		if len(text) < 3 || text[0] != '%' || !inHexadecimal.all(text[1:3]) {
			return false
		}
		text = text[3:]
	}
}

// Escape returns an address with everything percent-encoded that a URI cannot hold as it is (RFC 3986, section 2.1). A
// percent sign that encodes something already stays, and so do the brackets around the number of a host. A text without
// a scheme comes back as it is.
func Escape(text string) string {
	scheme, rest, ok := strings.Cut(text, ":")
	if !ok || !isScheme(scheme) || IsURI(text) {
		return text
	}
	var b strings.Builder
	b.WriteString(scheme + ":")
	hash := false
	host := strings.HasPrefix(rest, "//[")
	for i := 0; i < len(rest); i++ {
		c := rest[i]
		switch {
		case c == '%' && i+2 < len(rest) && inHexadecimal.all(rest[i+1:i+3]):
			b.WriteByte(c)
		case c == '#' && !hash:
			hash = true
			b.WriteByte(c)
		case host && (c == '[' || c == ']'):
			host = c == '['
			b.WriteByte(c)
		case inQuery[c]:
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}
