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
	scheme, rest, ok := strings.Cut(text, ":")
	return ok && isScheme(scheme) && isHierarchy(rest, false)
}

// IsReference reports whether a text is a URI or a relative reference to one (RFC 3986, section 4.1).
func IsReference(text string) bool { return IsURI(text) || isHierarchy(text, true) }

const (
	letters    = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
	digits     = "0123456789"
	unreserved = letters + digits + "-._~"
	subDelims  = "!$&'()*+,;="
)

func isScheme(s string) bool {
	return s != "" && strings.Contains(letters, s[:1]) && strings.Trim(s, letters+digits+"+-.") == ""
}

// isHierarchy reports whether a text is what follows the colon of a scheme or, if it is relative, what stands without
// one.
func isHierarchy(text string, relative bool) bool {
	text, fragment, _ := strings.Cut(text, "#")
	text, query, _ := strings.Cut(text, "?")
	if !consistsOf(fragment, unreserved+subDelims+":@/?") || !consistsOf(query, unreserved+subDelims+":@/?") {
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
	return consistsOf(path, unreserved+subDelims+":@/")
}

func isAuthority(s string) bool {
	if i := strings.LastIndexByte(s, '@'); i >= 0 {
		if !consistsOf(s[:i], unreserved+subDelims+":") {
			return false
		}
		s = s[i+1:]
	}
	host, port := s, ""
	if i := strings.LastIndexByte(s, ':'); i > strings.LastIndexByte(s, ']') {
		host, port = s[:i], s[i+1:]
	}
	if strings.Trim(port, digits) != "" {
		return false
	}
	if literal, ok := strings.CutPrefix(host, "["); ok {
		literal, ok = strings.CutSuffix(literal, "]")
		return ok && isLiteral(literal)
	}
	return consistsOf(host, unreserved+subDelims)
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
	return ok && version != "" && strings.Trim(version, hexadecimal) == "" && rest != "" &&
		strings.Trim(rest, unreserved+subDelims+":") == ""
}

const hexadecimal = digits + "abcdefABCDEF"

// consistsOf reports whether a text has nothing in it but some characters and percent-encoded octets.
func consistsOf(text, characters string) bool {
	for {
		text = strings.TrimLeft(text, characters)
		if text == "" {
			return true
		}
		if len(text) < 3 || text[0] != '%' || strings.Trim(text[1:3], hexadecimal) != "" {
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
		case c == '%' && i+2 < len(rest) && isHex(rest[i+1]) && isHex(rest[i+2]):
			b.WriteByte(c)
		case c == '#' && !hash:
			hash = true
			b.WriteByte(c)
		case host && (c == '[' || c == ']'):
			host = c == '['
			b.WriteByte(c)
		case strings.IndexByte(unreserved+subDelims+":@/?", c) >= 0:
			b.WriteByte(c)
		default:
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

func isHex(c byte) bool { return strings.IndexByte(digits+"abcdefABCDEF", c) >= 0 }
