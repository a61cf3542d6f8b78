package quote

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// A Tag is a language tag with BCP 47 extension T (RFC 6497): the language of
// words that were translated or transliterated, and what they were made from.
//
// It exists because [language.Parse] rejects a tag that has both a source
// language and a field, such as "en-t-zh-t0-und". A Tag tells of one step;
// a chain of translations needs one Tag for each.
//
// The zero Tag is the undetermined language, made from nothing.
type Tag struct {
	// Base is the language of the words, with any other extension.
	Base language.Tag

	// Source is the language that the words were made from. Und means that
	// none was stated.
	Source language.Tag

	// Fields say how the words were made, sorted by key.
	Fields []Field
}

// A Field is one field of extension T, in lower case.
type Field struct {
	// Key is a letter and a digit. CLDR defines t0, machine translation; m0,
	// the mechanism of a transliteration; s0 and d0, its source and
	// destination; i0, an input method; k0, a keyboard; h0, a hybrid
	// language; and x0, private use.
	Key string

	// Value is one or more subtags of three to eight letters or digits,
	// joined by hyphens: "und" under t0 is an engine that was not named.
	Value string
}

// canonical replaces deprecated codes, as BCP 47 section 4.5 asks, and keeps
// everything else as written, scripts too.
const canonical = language.Deprecated

// ParseTag parses a BCP 47 language tag with or without extension T. As in
// [language.Parse], letter case does not matter and an underscore may stand
// for a hyphen.
//
// An error is returned for a tag that is not well-formed, for a language,
// script, region or variant that is not registered, for an extension that
// occurs twice, and for a field that occurs twice or has no value.
// A source language of "und" says nothing and is dropped.
func ParseTag(s string) (Tag, error) {
	subtags := strings.Split(strings.ToLower(strings.ReplaceAll(s, "_", "-")), "-")
	base, ext, err := cutTransform(subtags)
	if err != nil {
		return Tag{}, fmt.Errorf("quote: tag %q: %w", s, err)
	}
	var t Tag
	if t.Base, err = canonical.Parse(strings.Join(base, "-")); err != nil {
		return Tag{}, fmt.Errorf("quote: tag %q: %w", s, err)
	}
	if ext == nil {
		return t, nil
	}
	i := slices.IndexFunc(ext, isFieldKey)
	if i < 0 {
		i = len(ext)
	}
	if i > 0 {
		if t.Source, err = parseSource(ext[:i]); err != nil {
			return Tag{}, fmt.Errorf("quote: tag %q: source language: %w", s, err)
		}
	}
	if t.Fields, err = parseFields(ext[i:]); err != nil {
		return Tag{}, fmt.Errorf("quote: tag %q: %w", s, err)
	}
	return t, nil
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
func parseSource(subtags []string) (language.Tag, error) {
	if n := len(subtags[0]); n < 2 || n > 8 || n == 4 {
		return language.Und, fmt.Errorf("%q is no language subtag", subtags[0])
	}
	return canonical.Parse(strings.Join(subtags, "-"))
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

// Machine reports whether t says that the words are a machine translation,
// which field t0 does. Field m0 does not: it is about transliteration.
func (t Tag) Machine() bool {
	return slices.ContainsFunc(t.Fields, func(f Field) bool { return f.Key == "t0" })
}

// String returns the tag in the canonical form of RFC 6497 section 2.3:
// extensions in alphabetical order, extension T in lower case, its fields
// sorted by key.
func (t Tag) String() string {
	base := t.Base.String()
	if t.Source == language.Und && len(t.Fields) == 0 {
		return base
	}
	ext := "t"
	if t.Source != language.Und {
		ext += "-" + strings.ToLower(t.Source.String())
	}
	for _, f := range slices.SortedFunc(slices.Values(t.Fields), func(a, b Field) int { return cmp.Compare(a.Key, b.Key) }) {
		ext += "-" + f.Key + "-" + f.Value
	}
	subtags := strings.Split(base, "-")
	for i, sub := range subtags {
		if len(sub) == 1 && sub > "t" {
			return strings.Join(slices.Insert(subtags, i, ext), "-")
		}
	}
	return base + "-" + ext
}

// Equal reports whether t and u are the same tag.
func (t Tag) Equal(u Tag) bool {
	return t.Base == u.Base && t.Source == u.Source && slices.Equal(t.Fields, u.Fields)
}
