package report

import (
	"example.com/attribution"
	"golang.org/x/text/language"
)

// Options say how a report is written. The zero Options give all that the case says, in English.
type Options struct {
	// Lang is the language of the words between what parties said, and of the names of states that the case does not
	// name in it. The nearest is taken of English, French, German, Spanish, Chinese in simplified characters and
	// Arabic; for any other, and for Und, English.
	Lang language.Tag

	// AsOf limits the report to what had been said in public by the end of a date, see
	// [example.com/attribution/query.Index.AsOf]. What may have been said by then or only later is kept, and marked; so
	// is what was denied before anybody claimed it. Zero: no limit.
	AsOf attribution.When

	// Short limits the report to its summary: the claims that parties make themselves, with who rejects them, and what
	// was done.
	Short bool
}
