// Package quote finds, proves, extracts, formats and anchors quotations in
// many languages.
//
// It knows words, not cases: everything here works on strings. All offsets are
// bytes of UTF-8; a [Text] converts them to code points and UTF-16 code units.
//
// # Finding and proving
//
// Prepare a text once, then look passages up in it:
//
//	text := quote.NewText(source)
//	r := quote.Verify("We will respond", text, quote.Options{Lang: language.English})
//	if r.Class.Verified() { … }
//
// [Verify] says how a passage stands in a text, where, how it differs, and
// what a reader should be warned of. [Text.Find] returns the places only.
// Where a passage stands in several places, Options.Prefix and Options.Suffix
// tell them apart; without them the result is ambiguous, and says so.
//
// Typography does not matter: case, kinds of quotation marks and dashes, white
// space and line breaks, invisible characters and compatibility forms are
// folded away. What a passage marks as left out, […], is followed.
//
// # Classes
//
// A [Class] is exact, normalized (the same letters in another typography) or
// elided (all segments in order); only these three prove a passage, and only
// where it is whole words of the text. Marks of the page, such as those of
// footnotes, are set aside and reported as a [Note].
//
// What a passage leaves out, and what it has in square brackets, is not
// proved. It is compared with the text: a [Warning] names the negation, hedge,
// number, name or verb of saying that is left out, put in or replaced, the end
// of a sentence in a gap, a negation right beside the passage, and a context
// that does not stand there. [WarningCode.Turns] reports those that may turn what
// is said.
// Likeness
// proves nothing: dropping "not" from a sentence leaves most of it alike. So a
// passage that is merely like the text is approximate, and if a negation, a
// number or a name differs it is a mismatch whatever its similarity.
//
// # Extracting
//
// [Extract] finds what a text quotes:
//
//	for _, q := range quote.Extract(source, language.German) {
//		fmt.Println(q.Kind, q.Text)
//	}
//
// It goes by the marks, which open in one language and close in another, and
// by what stands around them, so that it needs the language for the words that
// report speech more than for the marks. It tells quotation marks from
// apostrophes, gershayim, feet and inches; follows nesting, quotations of
// several paragraphs, and dialogue set with dashes; and cuts out the
// narrator's clauses inside speech as holes. It reports what marks that don't
// match allow, with a [Flag], and never fails.
//
// A quotation is direct if something reports it, or if it reads like speech; a term if it is as short as a name, or
// called one; and unknown otherwise (see [Kind]). There are lists of the words that report speech for Arabic, Bosnian,
// Bulgarian, Chinese, Croatian, Czech, Danish, Dutch, English, Estonian, Finnish, French, German, Greek, Hebrew, Hindi,
// Hungarian, Indonesian, Italian, Japanese, Korean, Lithuanian, Malay, Norwegian, Persian, Polish, Portuguese,
// Romanian, Russian, Serbian, Slovak, Slovenian, Spanish, Swedish, Thai, Turkish, Ukrainian and Vietnamese. In other
// languages marks are found all the same, but no cues.
//
// Kinds, cues and speakers were measured on annotated news in English and
// German and on French novels. No such texts were to be had for news in
// other languages, Chinese, Arabic, Spanish and Polish among them: what is
// known of these rests on made-up sentences.
//
// # Formatting
//
// [Format] sets words in the quotation marks of the text that they are to
// stand in, which by typographical custom follow that text's language and not
// the quotation's. The marks are CLDR's, see [MarksOf]. Words written in the
// other direction are isolated, so that they don't pull the marks around.
//
// # Anchors
//
// Two kinds of anchors lead a reader, or a program, back to a passage. A
// [Selector] is the pair of selectors of the W3C Web Annotation Data Model:
// the words with their context, and the position. A [Directive] is the text
// fragment of a URL that makes a browser scroll to the passage. Both keep the
// text's own characters, not the quotation's.
//
// # Tags
//
// A [Tag] is a language tag with BCP 47 extension T, such as en-t-zh-t0-und:
// English, translated from Chinese by a machine. [language.Parse] rejects
// such tags.
//
// # Limits
//
// What the package can't do, and what comes of it:
//
//   - Recognition errors in more than about 15 % of the characters: not found.
//   - A quotation translated back: prove it against the rendering that it was
//     taken from; against the original it is not found.
//   - An edited page: a passage is found where it now stands, if it does; that
//     the page changed is for the caller to notice, by a hash of the text.
//   - HTML entities and tags: the caller decodes them.
//   - Live blogs that repeat themselves: ambiguous without context.
//   - A quotation shortened without a sign, as in headlines: approximate at best.
//   - A sentence interrupted by its report, “We …,” he said, “will …”: two
//     quotations, each with the cue.
//   - Columns of a PDF that were read across, and poems whose line breaks carry
//     meaning: line breaks are white space.
//   - Both ' and " as outer marks in one paragraph, or closing marks that were
//     forgotten: what the neighbours of the marks suggest, with a flag.
//   - Speech that nothing marks, as in some Arabic news and historical texts:
//     not extracted.
//   - Pronouns: returned as the speaker. Nobody is looked for in earlier
//     sentences, which caps how many speakers can be named.
//   - Browsers compare text fragments by their own collation and split some
//     scripts by dictionaries, so that another passage may light up there.
//   - Mongolian, Javanese and other marks outside CLDR: not taken for marks.
package quote
