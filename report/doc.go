// Package report renders a case for people: who says what about which incident, in which words and how sure, with
// denials given the same room as claims; what states did; and the sources, numbered.
//
//	err := report.HTML(w, c, report.Options{Lang: language.French, AsOf: "2024-03-25[Europe/London]"})
//
// [Text] writes plain text, [Markdown] a page with diagrams in Mermaid, as code hosts show it, [HTML] one file that
// loads nothing and runs nothing, and [SVG] the summary as one picture. The words between are in English, French,
// German, Spanish, Chinese or Arabic, see [Options]. Quotations, names, titles and what the compilers wrote stay in
// their own language.
//
// A report begins with a summary: each claim that a party makes itself on one line, with who rejects it, and what was
// done. A look at all claims follows, with who asserts and who rejects each. Markdown and HTML go on with when what
// happened and was said, where a date is as wide as it is imprecise, and with what leads from an incident to actors and
// states by the claims of one party, beside its words and those of who denies it. Then all follows in full: each
// incident according to its accounts, and where these differ; each claim with everybody's position, words, how sure
// they are and their renderings, below one another; what states did, and on which legal basis; the notes of the
// compilers; which names actors and incidents bear, according to whom; and how much of it rests on quotations.
//
// Where no likelihood is stated, none is shown. Who only reports what another party said stands apart, after those who
// speak for themselves, and what is only reported is marked as that at the first look, too.
//
// Who holds what, since when, and what became of it is as package query has it. What a party withdrew, corrected or
// said again is shown with when it did, and so is what it may no longer hold, and what it agreed to and others
// withdrew. Judgements that leave a claim open or lean against it are named as such. Who denies, supports or
// acknowledges a statement stands at each claim that the statement makes, and who joined one later with its own day.
//
// What a case holds cannot become markup, a script or a link to anything but the web, nor turn the direction of the
// text around it: characters that control the direction of text or the terminal are left out, unless they isolate text
// as a whole.
package report
