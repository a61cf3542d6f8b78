package report

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"example.com/attribution"
	"example.com/attribution/quote"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/message/catalog"
	"golang.org/x/text/unicode/bidi"
)

// phrases translate the English phrases and the words of the vocabularies. What they lack stays as it is.
type phrases map[string]string

// joined returns all phrases of two tables, which have none in common. The first becomes that of all.
func joined(a, b phrases) phrases {
	maps.Copy(a, b)
	return a
}

// words are the language in which a report is written.
type words struct {
	nth     int // of languages
	lang    language.Tag
	printer *message.Printer
	marks   quote.Marks
	rtl     bool
	known   map[string]string // phrases without values that were said; nil: they are not remembered
}

var (
	languages = [...]language.Tag{language.English, language.French, language.German, language.Spanish,
		language.SimplifiedChinese, language.Arabic}
	translations = [len(languages)]func() phrases{english, french, german, spanish, chinese, arabic}
	matcher      = sync.OnceValue(func() language.Matcher { return language.NewMatcher(languages[:]) })
)

// Languages returns the languages in which reports are written, English first.
func Languages() []language.Tag { return slices.Clone(languages[:]) }

// Language returns the language of the report that is written where [Options].Lang is the given one: the nearest of
// [Languages], such as French for Breton, or English.
func Language(wanted language.Tag) language.Tag { return languages[nearest(wanted)] }

// nearest returns which of the languages is nearest to the wanted one. A matcher that has no match answers with a
// language of the same script, Russian for Ukrainian or Arabic for Persian, and the confidence No.
func nearest(wanted language.Tag) int {
	_, i, confidence := matcher().Match(wanted)
	if confidence == language.No {
		return 0
	}
	return i
}

// phrasebook holds the translations. It is made once, and only read then.
var phrasebook = sync.OnceValue(func() catalog.Catalog {
	book := catalog.NewBuilder()
	for i, table := range translations {
		for phrase, translated := range table() {
			if err := book.SetString(withLatinDigits(languages[i]), phrase, translated); err != nil {
				panic(err) // a phrase with a fault, which the tests would have found
			}
		}
	}
	return book
})

func wordsIn(lang language.Tag) words {
	i := nearest(lang)
	printer := message.NewPrinter(withLatinDigits(languages[i]), message.Catalog(phrasebook()))
	return words{nth: i, lang: languages[i], printer: printer, marks: quote.MarksOf(languages[i]),
		rtl: firstDirection(printer.Sprintf("Sources")) == "rtl"}
}

// withLatinDigits asks for the digits of the dates and addresses beside the phrases.
func withLatinDigits(lang language.Tag) language.Tag {
	tag, err := lang.SetTypeForKey("nu", "latn")
	if err != nil {
		return lang
	}
	return tag
}

// say returns a phrase in the language of the report, which may have places for values as those of package fmt.
func (w words) say(phrase string, values ...any) string {
	if len(values) > 0 {
		return w.printer.Sprintf(phrase, values...)
	}
	if strings.Contains(phrase, "%") {
		return phrase // a word of a case's own
	}
	text, ok := w.known[phrase]
	if !ok {
		text = w.printer.Sprintf(phrase)
		if w.known != nil {
			w.known[phrase] = text
		}
	}
	return text
}

// remembering returns words that look each phrase up once, for one report.
func (w words) remembering() words {
	w.known = make(map[string]string)
	return w
}

// word returns a word of a vocabulary. One that is the case's own stays as it is.
func (w words) word(code string) string {
	if strings.Contains(code, "/") {
		return w.own(code)
	}
	return w.say(strings.ReplaceAll(printable(code), "-", " "))
}

// plurals are the verbs of several parties.
var plurals = map[attribution.Verb]string{
	attribution.Asserts: "assert", attribution.Agrees: "agree", attribution.Supports: "support",
	attribution.Acknowledges: "acknowledge",
	attribution.TakesNote:    "take note", attribution.ExpressesSolidarity: "express solidarity", attribution.Recalls: "recall",
	attribution.Urges: "urge", attribution.Condemns: "condemn", attribution.Declines: "decline", attribution.Denies: "deny",
	attribution.Contests: "contest", attribution.Rejects: "reject", attribution.DisputesBasis: "dispute basis",
	attribution.AsksEvidence: "ask for evidence", attribution.CounterAccuses: "counter accuse", attribution.Proposes: "propose",
	attribution.Announces: "announce", attribution.Withdraws: "withdraw", attribution.Corrects: "correct",
	attribution.Reports: "report that",
	attribution.Notes:   "note that", attribution.Speaks: "speak",
}

// verb says a verb of one party or of several.
func (w words) verb(v attribution.Verb, several bool) string {
	if plural := plurals[v]; several && plural != "" {
		return w.say(plural)
	}
	return w.word(string(v))
}

// list joins names as prose does.
func (w words) list(names []string) string {
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], w.say(", ")) + w.say(" and ") + names[n-1]
	}
	return strings.Join(names, "")
}

// oneLine returns text on one line, with one space where there are several that lines may break at.
func oneLine(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool {
		return r == ' ' || r == '\n' || r == '\t' ||
			r == '\r'
	}), " ")
}

// own returns text that is not the report's own, such as a name, so that it stands among words of the report's
// direction.
func (w words) own(text string) string {
	text = printable(text)
	if !w.turns(text) {
		return text
	}
	return "\u2068" + text + "\u2069"
}

// turns reports whether text has letters of the direction that the report's language does not have.
func (w words) turns(text string) bool {
	for _, r := range text {
		properties, _ := bidi.LookupRune(r)
		switch properties.Class() {
		case bidi.R, bidi.AL:
			if !w.rtl {
				return true
			}
		case bidi.L:
			if w.rtl {
				return true
			}
		}
	}
	return false
}

// quoted returns somebody's words in the marks of the report's language.
func (w words) quoted(text string, lang attribution.Lang) string {
	tag, err := lang.Tag()
	if err != nil {
		tag = language.Und
	}
	return quote.Format(w.lang, printable(text), quote.FormatOptions{Lang: tag, Marks: w.marks, Verbatim: true})
}
