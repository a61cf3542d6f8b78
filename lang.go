package attribution

import (
	"fmt"
	"strings"

	"example.com/attribution/internal/tag"
	"golang.org/x/text/language"
)

// Lang is a BCP 47 language tag as written, such as "zh-Hans" or "en-t-fr-t0-und". It keeps the spelling, and can hold
// a mistake that [Case.Validate] reports. Zero: not stated.
type Lang string

// Tag returns the language that l names. The extension T (RFC 6497), which package language cannot hold, is left out:
// "en-t-fr-t0-und" is English. An error says that l is not a well-formed tag, as one with underscores is not, or has a
// subtag that the IANA registry does not know. The zero Lang is [language.Und].
func (l Lang) Tag() (language.Tag, error) {
	if l == "" {
		return language.Und, nil
	}
	if strings.Contains(string(l), "_") {
		return language.Und, fmt.Errorf("language %q: subtags are joined by hyphens (RFC 5646, section 2.1)", string(l))
	}
	base, _, _, err := tag.Parse(string(l), language.Parse)
	if err != nil {
		return language.Und, fmt.Errorf("language %q: %w", string(l), err)
	}
	return base, nil
}

// known reports whether Tag has no error. The usual forms, language-Script-REGION, do not allocate.
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
