// Package verify checks a case against words: its quotes against the texts of their sources, its renderings against
// what they render, and its coded facts against its quotes.
//
//   - [Quotes] finds each quote in the text of its source. Package quote does the finding, and says how exactly.
//   - [Speakers] compares who speaks a quote in the case with who does in the text.
//   - [Seal] records which texts the quotes were verified against, and [Record.Check] finds what has changed since.
//   - [Lint] reports what these find against each quote.
//   - [Renderings] says what changed between a quote and its rendering, as far as a program can tell: numbers and
//     years, names with numbers, estimative terms, negations, universals, "state" in place of "state-affiliated", and a
//     recall in place of a summons.
//   - A [Tracer] finds where articles cite the quotes of cases.
//   - [Cover] counts which acts and propositions rest on a quote.
//
// Renderings are compared by words in Arabic, Chinese, Czech, Danish, Dutch, English, Finnish, French, German, Hindi,
// Hungarian, Indonesian, Italian, Japanese, Korean, Norwegian, Polish, Portuguese, Russian, Spanish, Swedish, Turkish,
// Ukrainian and Vietnamese, but for negations in Turkish, which are parts of its verbs. In other languages digits and
// names with numbers are compared.
//
// Nothing here decides whether a claim is true. A quote that is verified stands in the text that was given, and no
// more; a seal shows that case and text have not changed since, and not that the text was genuine.
package verify
