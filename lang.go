package attribution

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
)

// Lang is a BCP 47 language tag as written, such as "zh-Hans" or "en-t-fr-t0-und". It keeps the spelling, and can hold a mistake that
// [Case.Validate] reports. Zero: not stated.
type Lang string

// Tag returns the language that l names. The extension T (RFC 6497), which package language cannot hold, is left out: "en-t-fr-t0-und"
// is English. An error says that l is not a well-formed tag or has a subtag that the IANA registry does not know. The zero Lang is
// [language.Und].
func (l Lang) Tag() (language.Tag, error) {
	if l == "" {
		return language.Und, nil
	}
	plain, transformed := l.split()
	if transformed != "" && !wellFormedTransform(transformed) {
		return language.Und, fmt.Errorf("language %q: extension T is not of the form of RFC 6497, section 2.2", string(l))
	}
	tag, err := language.Parse(plain)
	if err != nil {
		return language.Und, fmt.Errorf("language %q: %w", string(l), err)
	}
	return tag, nil
}

// known reports whether Tag has no error. The usual forms, language-Script-REGION, take no memory.
func (l Lang) known() bool {
	base, rest, more := strings.Cut(string(l), "-")
	if _, err := language.ParseBase(base); err == nil {
		if !more {
			return true
		}
		if _, err := language.ParseScript(rest); err == nil && len(rest) == 4 {
			return true
		}
		if _, err := language.ParseRegion(rest); err == nil && len(rest) == 2 {
			return true
		}
	}
	_, err := l.Tag()
	return err == nil
}

// split cuts l before its extension T and returns what is left without it, and the extension's subtags.
func (l Lang) split() (plain, transform string) {
	s := string(l)
	at := indexFold(s, "-t-")
	if at < 0 {
		return s, ""
	}
	if private := indexFold(s, "-x-"); private >= 0 && private < at {
		return s, ""
	}
	plain, transform = s[:at], s[at+len("-t-"):]
	for rest, from := transform, 0; ; {
		dash := strings.IndexByte(rest, '-')
		if dash < 0 {
			return plain, transform
		}
		if next := rest[dash+1:]; len(next) > 1 && next[1] == '-' {
			return plain + "-" + next, transform[:from+dash]
		}
		from += dash + 1
		rest = rest[dash+1:]
	}
}

// wellFormedTransform reports whether the subtags after "-t-" are a source language, fields, or both.
func wellFormedTransform(s string) bool {
	subtags := strings.Split(s, "-")
	field := len(subtags)
	for i, t := range subtags {
		if isFieldKey(t) {
			field = i
			break
		}
	}
	if field > 0 {
		if _, err := language.Parse(strings.Join(subtags[:field], "-")); err != nil {
			return false
		}
	}
	for values := 1; field < len(subtags); field++ {
		t := subtags[field]
		switch {
		case isFieldKey(t) && values > 0:
			values = 0
		case !isFieldKey(t) && len(t) >= 3 && len(t) <= 8:
			values++
		default:
			return false
		}
		if field == len(subtags)-1 && values == 0 {
			return false
		}
	}
	return true
}

// isFieldKey reports whether a subtag is a field key of RFC 6497: one letter, one digit.
func isFieldKey(t string) bool {
	return len(t) == 2 && (t[0]|0x20 >= 'a' && t[0]|0x20 <= 'z') && t[1] >= '0' && t[1] <= '9'
}

func indexFold(s, ascii string) int {
	for i := 0; i+len(ascii) <= len(s); i++ {
		if strings.EqualFold(s[i:i+len(ascii)], ascii) {
			return i
		}
	}
	return -1
}
