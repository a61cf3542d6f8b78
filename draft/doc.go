// Package draft makes a case from texts, which says no more than the texts do, and lists what a person has to decide.
//
// [New] drafts articles and statements:
//
//	c, doubts, err := draft.New([]draft.Text{{ID: "article", Text: text, Publisher: "Telpress", Date: "2024-03-26"}}, draft.Options{})
//
// What stands in quotation marks becomes a quote, which package verify finds exact in its text; who spoke is recorded
// where position and grammar settle it. Press reports, and nobody asserts anything by it. Whatever is not certain is a
// [Doubt], with its place in the text, a stable code, and its alternatives. [Apply] decides doubts by choosing among
// these, and refuses anything else, so that a form, a person or a language model can decide; [Schema] describes
// decisions for them. The doubts that are open are kept in the case, see [Doubts].
//
// [Mentions] finds what a text names: groups, countries, organs, persons with titles, dates, measures and words of
// estimation. [Dates] finds dates alone. A date that the text states in full gets a value in the Extended Date/Time
// Format; one that has to be reckoned from the day of the text, or that lacks its year, has none there.
//
// Names of months, weekdays and countries are those of the Unicode CLDR; other words are those of package
// internal/lang. How well speakers are found is said by package quote.
package draft
