package draft

import (
	"example.com/attribution"
	"example.com/attribution/alias"
	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// A Text is an article or a statement, whole and as it was read.
type Text struct {
	// of the source and of the statement that are made of it, in the form of an entity's id; zero: "text-1" for the
	// first text
	ID        string
	Text      string           // UTF-8
	Lang      attribution.Lang // zero: it is guessed, see [quote.Guess]
	Title     string           // zero: not stated
	Publisher string           // the id of one of Options.Actors, or a name; zero: not stated
	URL       string           // zero: not known
	// when it was published; zero: not stated, and then no date in it that lacks a year has a value
	Date attribution.When
	// the publisher speaks in it, as in an official statement; false: press, which reports what others say
	Own bool
}

// Options are what a draft may take for known.
type Options struct {
	ID string // of the case; zero: "draft"
	// parties by which speakers and mentions are recognized: those of a case, or the common parties of package cases
	Actors  attribution.Actors
	Aliases []alias.Entry // names of groups
}

// tag returns the language of a text, and the tag to give its words.
func (t *Text) tag() (language.Tag, attribution.Lang) {
	if t.Lang != "" {
		tag, err := t.Lang.Tag()
		if err != nil {
			tag = language.Und
		}
		return tag, t.Lang
	}
	tag := quote.Guess(t.Text)
	return tag, attribution.Lang(tag.String())
}
