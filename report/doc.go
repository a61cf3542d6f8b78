// Package report renders a case for people: who says what about which incident, in which words and how sure, with denials given the same
// room as claims; what states did; and the sources, numbered.
//
//	err := report.HTML(w, c, report.Options{Lang: language.French, AsOf: "2024-03-25[Europe/London]"})
//
// [Text] writes plain text, [Markdown] a page with diagrams in Mermaid, as code hosts show it, and [HTML] one file that loads nothing and
// runs nothing. The words between are in English, French, German, Spanish, Chinese or Arabic, see [Options]. Quotations, names, titles and
// what the compilers wrote stay in their own language.
//
// A report begins with a look at all claims, and who asserts and who rejects each. Markdown and HTML go on with when what happened and was
// said, where a date is as wide as it is imprecise, and with what leads from an incident to actors and states by the claims of one party,
// beside its words and those of who denies it. Then all follows in full: each incident as it is told and where accounts differ; each claim
// with everybody's position, words, how sure they are and their renderings, below one another; what states did, and on which legal basis;
// the notes of the compilers; which names actors and incidents bear, according to whom; and how much of it rests on quotations.
//
// Where no likelihood is stated, none is shown. Who only reports what another party said stands apart, after those who speak for
// themselves.
//
// What a case holds cannot become markup, a script or a link to anything but the web, nor turn the direction of the text around it:
// characters that control the direction of text or the terminal are left out, unless they isolate text as a whole.
package report
