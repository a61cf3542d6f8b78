// Package estimate holds the scales on which likelihood and confidence are stated, converts between them, and spots
// estimative words in running text.
//
// A term means something only on its scale. "Likely" is 55 to 80 per cent in the United States Intelligence Community's
// ICD 203, about 55 to about 75 on the British yardstick, and 66 to 100 for the IPCC. So a term is looked up on a named
// scale, and its range is derived from the scale:
//
//	phia, _ := estimate.Lookup("phia")
//	term, ok := phia.Term("highly likely")
//	fmt.Println(term.Range) // ≈80–≈90
//
// All numbers are percentages, from 0 to 100.
//
// # Scales
//
// [Lookup] finds a built-in scale by its id, and [Scales] yields all:
//
//	icd203-likelihood, icd203-confidence     ICD 203
//	phia, phia-confidence                    the British yardstick and confidence rating
//	kent, canada-fr                          Kent 1964, and its numbers with French words
//	admiralty-reliability, -credibility      the two grades of the Admiralty system
//	stix-none-low-med-high, stix-0-10,       STIX 2.1, Appendix A
//	stix-admiralty, stix-wep, stix-dni
//	misp-likelihood, misp-confidence,        MISP taxonomies
//	misp-admiralty-reliability, -credibility
//	ipcc-likelihood, ipcc-likelihood-ar4,    Intergovernmental Panel on Climate Change
//	ipcc-confidence
//	efsa                                     European Food Safety Authority
//	fe-older, norway-2019                    Denmark's older table, Norway's words without numbers
//
// Each says what it measures ([Kind]), where it was read ([Source]), and what a user has to know (Note). The words and
// numbers are the publisher's, in the languages in which it published them; nothing is translated, inflected or
// completed, except that a level of confidence is found with its noun too ("high confidence"). A scale whose numbers
// could not be read is not here.
//
// What publishers do differently is data. A [Range] has ends that belong to it or not, exact or approximate. The
// yardstick has gaps, so that [Scale.TermsAt] finds nothing at 50; neighbours on ICD 203 share their edges, so that it
// finds two terms at 20; the IPCC's ranges are nested. STIX has whole numbers only. Confidence levels and Admiralty
// grades have a rank and no range. A number by which a format stores a term is its Value, never its range; and "cannot
// be judged" is Unjudged, although MISP stores 50 for it while STIX stores nothing.
//
// # Conversion
//
// [Scale.Convert] lists every term of another scale that shares a number with a term, how the ranges lie ([Relation]),
// what is lost with each ([Loss]), and the parts of the range for which the other scale has no term. It picks none and
// computes no middle. A likelihood cannot be converted to an analytic confidence, which says how good the basis of a
// judgement is and not how probable it is: that fails with [ErrKind].
//
// # Scales of your own
//
// A [Scale] is a plain value. Write yours as a literal, check it with [Scale.Validate], and pass it where it is needed;
// nothing is registered.
//
// # Words in text
//
// [Spot] finds estimative wordings in a text: terms of the scales, and the [Expression] values of the [Lexicon], which
// are on no scale: renderings by the press ("nahezu sicher"), words of authorities ("初步判明"), hedges ("cannot rule
// out"). An expression never has a range. It may have the English wording that it was seen to render, and [Compare]
// uses that to say whether a rendering is stronger or weaker than what it renders.
//
// All functions are safe for concurrent use, and what they return is the caller's own.
package estimate
