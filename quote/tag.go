package quote

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"example.com/attribution/internal/tag"
	"golang.org/x/text/language"
)

// A Tag is a language tag with BCP 47 extension T (RFC 6497): the language of
// words that were translated or transliterated, and what they were made from.
//
// It exists because [language.Parse] rejects a tag that has both a source
// language and a field, such as "en-t-zh-t0-und". A Tag describes one step;
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
	base, source, fields, err := tag.Parse(s, canonical.Parse)
	if err != nil {
		return Tag{}, fmt.Errorf("quote: tag %q: %w", s, err)
	}
	t := Tag{Base: base, Source: source}
	for _, f := range fields {
		t.Fields = append(t.Fields, Field(f))
	}
	return t, nil
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
