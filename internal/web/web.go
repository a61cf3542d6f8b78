// Package web knows the addresses of documents on the web.
package web

import (
	"net/url"
	"strings"
	"unicode"
)

// IsAddress reports whether text is an absolute address of the web, which may become a link: of http or https, with a
// host, without a user.
func IsAddress(text string) bool {
	if isPlain(text) {
		return true
	}
	u, err := url.Parse(text)
	return err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" && u.User == nil &&
		!strings.ContainsFunc(u.Host, isNoHost)
}

// isNoHost reports whether a character stands in no name or number of a host, which package net/url does not look at.
func isNoHost(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-._:[]", r)
}

// isPlain reports whether text is such an address for certain, without allocating: it has a host, no user, and nothing
// in it that would have to be looked at closer.
func isPlain(address string) bool {
	rest, ok := strings.CutPrefix(address, "https://")
	if !ok {
		if rest, ok = strings.CutPrefix(address, "http://"); !ok {
			return false
		}
	}
	host, path, _ := strings.Cut(rest, "/")
	const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-."
	if host == "" || strings.Trim(host, letters) != "" {
		return false
	}
	for path != "" {
		path = strings.TrimLeft(path, letters+"/_~!$&'()*+,;=:@?#")
		if path == "" {
			break
		}
		if len(path) < 3 || path[0] != '%' || strings.Trim(path[1:3], "0123456789abcdefABCDEF") != "" {
			return false
		}
		path = path[3:]
	}
	return true
}
