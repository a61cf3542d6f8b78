package tag

import "strings"

// IsWellFormed reports whether a tag has the form that RFC 5646, section 2.1, gives tags, with hyphens and in any
// letter case, without a variant or a singleton twice (section 2.2.9). Whether its subtags are registered is another
// question.
func IsWellFormed(s string) bool {
	s = strings.ToLower(s)
	if irregular[s] {
		return true
	}
	subtags := strings.Split(s, "-")
	for _, sub := range subtags {
		if len(sub) < 1 || len(sub) > 8 || strings.Trim(sub, alphanumeric) != "" {
			return false
		}
	}
	if subtags[0] == "x" {
		return len(subtags) > 1
	}
	rest, ok := afterLanguage(subtags)
	return ok && isExtended(rest)
}

const (
	alphabetic   = "abcdefghijklmnopqrstuvwxyz"
	decimal      = "0123456789"
	alphanumeric = alphabetic + decimal
)

// irregular are the grandfathered tags that the grammar has one by one, since they are not of the form of others.
var irregular = map[string]bool{"en-gb-oed": true, "i-ami": true, "i-bnn": true, "i-default": true,
	"i-enochian": true, "i-hak": true, "i-klingon": true,
	"i-lux": true, "i-mingo": true, "i-navajo": true, "i-pwn": true, "i-tao": true, "i-tay": true, "i-tsu": true,
	"sgn-be-fr": true, "sgn-be-nl": true,
	"sgn-ch-de": true}

// afterLanguage takes the language, the script and the region off a tag.
func afterLanguage(subtags []string) (rest []string, ok bool) {
	isAlpha := func(s string, n int) bool { return len(s) == n && strings.Trim(s, alphabetic) == "" }
	first := subtags[0]
	if len(first) < 2 || strings.Trim(first, alphabetic) != "" {
		return nil, false
	}
	rest = subtags[1:]
	next := func(is func(string) bool) bool {
		if len(rest) == 0 || !is(rest[0]) {
			return false
		}
		rest = rest[1:]
		return true
	}
	for n := 0; n < 3 && len(first) < 4 && next(func(s string) bool { return isAlpha(s, 3) }); n++ {
	}
	next(func(s string) bool { return isAlpha(s, 4) })
	next(func(s string) bool { return isAlpha(s, 2) || len(s) == 3 && strings.Trim(s, decimal) == "" })
	return rest, true
}

// isExtended reports whether subtags are variants, and then extensions and a part for private use.
func isExtended(subtags []string) bool {
	seen := make(map[string]bool)
	i := 0
	for ; i < len(subtags) && len(subtags[i]) > 1; i++ {
		sub := subtags[i]
		if isVariant := len(sub) >= 5 || len(sub) == 4 && strings.Contains(decimal, sub[:1]); !isVariant || seen[sub] {
			return false
		}
		seen[sub] = true
	}
	for i < len(subtags) {
		singleton, first := subtags[i], i+1
		if singleton == "x" {
			return first < len(subtags)
		}
		for i = first; i < len(subtags) && len(subtags[i]) > 1; i++ {
		}
		if i == first || seen[singleton] {
			return false
		}
		seen[singleton] = true
	}
	return true
}
