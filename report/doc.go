// Package report renders a case for people: who says what about which incident, in which words and how sure, with denials given the same
// room as claims; what states did; and the sources, numbered.
//
// [Text] writes plain text, [Markdown] a page with diagrams in Mermaid, as code hosts show it, and [HTML] one file that loads nothing and
// runs nothing. The words between are in English, French, German, Spanish, Chinese or Arabic, see [Options]. Quotations, names, titles and
// what the compilers wrote stay in their own language.
//
// What a case holds cannot become markup, a script or a link to anything but the web, nor turn the direction of the text around it:
// characters that control the direction of text or the terminal are left out, unless they isolate text as a whole.
package report
