// Package tag parses language tags of BCP 47 with extension T (RFC 6497), which package language cannot hold where it
// has both a source language and fields, as in "en-t-zh-t0-und".
package tag

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// A Field is one field of extension T, in lower case: a key of a letter and a digit, and subtags of three to eight
// letters or digits.
type Field struct{ Key, Value string }

// A Parser parses a tag without extension T. It is [language.Parse], or that of a [language.CanonType].
type Parser func(string) (language.Tag, error)

// Parse returns the language of words, and what they were made from and how: the parts of a tag. Without extension T
// there is only the language. Letter case does not matter, and an underscore may stand for a hyphen. Fields are sorted
// by key.
//
// The error says that the tag is not well formed, that it has a language, script, region or variant that is not
// registered, an extension that occurs twice (RFC 5646, section 2.2.6), or a field that occurs twice or has no value
// (RFC 6497, section 2.2).
func Parse(s string, parse Parser) (base, source language.Tag, fields []Field, err error) {
	subtags := strings.Split(strings.ToLower(strings.ReplaceAll(s, "_", "-")), "-")
	plain, ext, err := cutTransform(subtags)
	if err == nil {
		base, err = parse(strings.Join(plain, "-"))
	}
	if err != nil || ext == nil {
		return base, source, nil, err
	}
	i := slices.IndexFunc(ext, isFieldKey)
	if i < 0 {
		i = len(ext)
	}
	if i > 0 {
		if source, err = parseSource(ext[:i], parse); err != nil {
			return base, source, nil, fmt.Errorf("source language: %w", err)
		}
	}
	fields, err = parseFields(ext[i:])
	return base, source, fields, err
}

// cutTransform takes the subtags of extension T out of a tag. They are nil if
// the tag has none.
func cutTransform(subtags []string) (base, ext []string, err error) {
	seen := map[string]bool{}
	in := "" // the singleton that we are behind
	for i, sub := range subtags {
		if len(sub) == 1 && in != "x" && (i > 0 || sub == "x") {
			if seen[sub] {
				return nil, nil, fmt.Errorf("extension %q occurs twice", sub)
			}
			seen[sub] = true
			if in = sub; in == "t" {
				ext = []string{}
				continue
			}
		}
		if in == "t" {
			ext = append(ext, sub)
		} else {
			base = append(base, sub)
		}
	}
	if ext != nil && len(ext) == 0 {
		return nil, nil, fmt.Errorf("extension %q is empty", "t")
	}
	return base, ext, nil
}

// parseSource parses the tlang of RFC 6497 section 2.2: a language with
// script, region and variants, without extensions.
func parseSource(subtags []string, parse Parser) (language.Tag, error) {
	if n := len(subtags[0]); n < 2 || n > 8 || n == 4 {
		return language.Und, fmt.Errorf("%q is not a language subtag", subtags[0])
	}
	return parse(strings.Join(subtags, "-"))
}

func parseFields(subtags []string) ([]Field, error) {
	var fields []Field
	for len(subtags) > 0 {
		key := subtags[0]
		n := 1
		for n < len(subtags) && !isFieldKey(subtags[n]) {
			if !isFieldValue(subtags[n]) {
				return nil, fmt.Errorf("field %s: %q is not three to eight letters or digits", key, subtags[n])
			}
			n++
		}
		if n == 1 {
			return nil, fmt.Errorf("field %s has no value", key)
		}
		if slices.ContainsFunc(fields, func(f Field) bool { return f.Key == key }) {
			return nil, fmt.Errorf("field %s occurs twice", key)
		}
		fields = append(fields, Field{Key: key, Value: strings.Join(subtags[1:n], "-")})
		subtags = subtags[n:]
	}
	slices.SortFunc(fields, func(a, b Field) int { return cmp.Compare(a.Key, b.Key) })
	return fields, nil
}

func isFieldKey(s string) bool {
	return len(s) == 2 && 'a' <= s[0] && s[0] <= 'z' && '0' <= s[1] && s[1] <= '9'
}

func isFieldValue(s string) bool {
	alphanum := func(r rune) bool { return 'a' <= r && r <= 'z' || '0' <= r && r <= '9' }
	return 3 <= len(s) && len(s) <= 8 && strings.IndexFunc(s, func(r rune) bool { return !alphanum(r) }) < 0
}
