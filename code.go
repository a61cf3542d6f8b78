package attribution

import "cmp"

// A Code names the rule that a finding is about. Codes are stable: they are part of the file format's contract. A Code
// is an error, so that errors.Is(err, CodeDangling) reports whether a rule was broken.
type Code string

// Error returns the code itself.
func (c Code) Error() string { return string(c) }

// Codes. The first are those of a [DocumentError], the next of the errors that [Decode] finds, then those of
// [Case.Validate], and then the warnings and the advice of [Case.Lint].
const (
	CodeNotJSON   Code = "not-json"   // nothing is read: the text is not JSON
	CodeTruncated Code = "truncated"  // nothing is read: the text ends too early
	CodeOverLimit Code = "over-limit" // nothing is read: a limit is exceeded
	// nothing is read: the member "format" is not one that this program reads
	CodeUnsupportedFormat Code = "unsupported-format"

	CodeWrongType     Code = "wrong-type"     // a JSON value is not of the type that its member takes
	CodeNull          Code = "null"           // null stands where a value, or nothing, is expected
	CodeDuplicate     Code = "duplicate"      // a member or an id is given twice
	CodeWrongCase     Code = "wrong-case"     // a member differs from a known one by the case of its letters only
	CodeInvalidUTF8   Code = "invalid-utf8"   // a text is not valid UTF-8
	CodeMalformedJSON Code = "malformed-json" // a value in Extra is not JSON

	CodeMissing           Code = "missing"            // something that the entity cannot do without is not there
	CodeEmpty             Code = "empty"              // an element of a list is an empty text
	CodeMalformedID       Code = "malformed-id"       // an id is not made of letters, digits, '-', '_' and '.'
	CodeMalformedDate     Code = "malformed-date"     // a date is not EDTF, nor one of the extended forms
	CodeUnknownZone       Code = "unknown-zone"       // a time zone is not in the IANA database
	CodeUnknownLanguage   Code = "unknown-language"   // a tag is not BCP 47, or has a subtag that is not registered
	CodeUnknownCountry    Code = "unknown-country"    // a code is not ISO 3166-1 alpha-2
	CodeMalformedUUID     Code = "malformed-uuid"     // a UUID is not of the form of RFC 9562
	CodeMalformedURL      Code = "malformed-url"      // a URL is not an absolute http or https URL
	CodeMalformedHash     Code = "malformed-hash"     // a SHA-256 is not 64 lower-case hexadecimal digits
	CodeMalformedCurrency Code = "malformed-currency" // a unit is not three capital letters as in ISO 4217
	CodeUnknownWord       Code = "unknown-word"       // a word is not in its closed vocabulary
	CodeUnknownScale      Code = "unknown-scale"      // a scale is neither built in nor namespaced
	CodeNotOnScale        Code = "not-on-scale"       // a term is not on the scale on which it is read
	CodeWrongScale        Code = "wrong-scale"        // a scale measures something else than what its term is of
	CodeOutOfRange        Code = "out-of-range"       // a number is negative, not finite, or its limits are reversed
	CodeMemberCollides    Code = "member-collides"    // a key of Extra is a member that the entity has

	CodeDangling       Code = "dangling"        // a reference names nothing in the case
	CodeWrongKind      Code = "wrong-kind"      // a reference names something that does not belong there
	CodeWrongEnds      Code = "wrong-ends"      // a link does not take these ends
	CodeCycle          Code = "cycle"           // following a reference leads back to where it started
	CodeImpossibleTime Code = "impossible-time" // what comes after certainly comes before
	// an act's performer is neither author nor in whose name, nor an organ of these
	CodeForeignAct Code = "foreign-act"
	CodeWrongEnvoy Code = "wrong-envoy" // a state summons its own envoy or recalls another's
	CodeInvalid    Code = "invalid"     // an entity of a custom kind finds itself not valid
	// an act is said to lean another way than the scale says on which it is read
	CodeWrongSign Code = "wrong-sign"
	// a member contradicts another: a reported act without reports, a text with its absence
	CodeMisplacedMember Code = "misplaced-member"
	CodeUnsorted        Code = "unsorted" // the cases of which a case was merged are not in order

	CodeOrphan       Code = "orphan"        // no act touches a proposition
	CodeUnquotedTerm Code = "unquoted-term" // a coded term occurs in no quote of its act, nor in its wording
	CodeNoSource     Code = "no-source"     // a quote or a statement rests on no source
	CodeNoLanguage   Code = "no-language"   // the words of a quote are in no stated language
	// what a quote renders and what it repeats lead to different originals
	CodeTwoOriginals Code = "two-originals"
	// a state is accused where a sanction is announced, without words that accuse it
	CodeSanctionAlone   Code = "sanction-alone"
	CodeLostHedge       Code = "lost-hedge"       // an elision removes an estimative term
	CodeUnlistedWord    Code = "unlisted-word"    // a word or a kind is neither in its vocabulary nor namespaced
	CodeUnlistedMember  Code = "unlisted-member"  // a member is neither of the format nor namespaced
	CodeUnmetAcceptance Code = "unmet-acceptance" // a finding is accepted that is not found

	CodeUnsourced    Code = "unsourced"      // evidence, or a response that no statement announces, names no source
	CodeUnannounced  Code = "unannounced"    // no act is on a response, though its source is that of a statement
	CodeNoArchive    Code = "no-archive"     // a source on the web has no archived copy
	CodeNoLegalBasis Code = "no-legal-basis" // a sanction names no law
	CodeNoUUID       Code = "no-uuid"        // an actor known beyond the case has no UUID
	// words may leave a claim open or judge against it, and neither a sign nor a scale says so
	CodeNoSign      Code = "no-sign"
	CodeSharedName  Code = "shared-name"  // two actors bear one name
	CodeElidedText  Code = "elided-text"  // an excerpt has an ellipsis within: it is not bytes of its source
	CodeMidSentence Code = "mid-sentence" // an excerpt by which something is asserted begins in mid-sentence
	// words were looked for in vain, and the log of searches has no search for them
	CodeNoSearch    Code = "no-search"
	CodeNotCoded    Code = "not-coded"    // an act only says that words were spoken, not what they do
	CodeUnusedQuote Code = "unused-quote" // no act uses a quote, which renders no other

	// a quote says that another judges than the one who asserts something by it
	CodeOtherJudge Code = "other-judge"
	// what holds or rejects a proposition has no words, or is inferred from words that are not given
	CodeNoWords Code = "no-words"
	// words have a term of strength or a hedge, and no strength is coded
	CodeUncodedHedge     Code = "uncoded-hedge"
	CodeNotAccused       Code = "not-accused"       // a party denies a claim that accuses others
	CodeIsAccused        Code = "is-accused"        // a party contests or rejects a claim that accuses it
	CodeTwoVerbs         Code = "two-verbs"         // the same words reject something by two verbs
	CodeNoCapacity       Code = "no-capacity"       // a person speaks in another's name, and nothing says as what
	CodeNotExact         Code = "not-exact"         // a number is coded as exact, and its words say about or more than
	CodeBracketedText    Code = "bracketed-text"    // a quote that is not an edit has square brackets
	CodeMixedApostrophes Code = "mixed-apostrophes" // quotes from one source have straight and typographic apostrophes
	CodeUnlocated        Code = "unlocated"         // a source has neither address nor title nor a copy
)

// severities are those of the codes that are not errors.
var severities = map[Code]Severity{
	CodeOrphan:          SeverityWarning,
	CodeUnquotedTerm:    SeverityWarning,
	CodeNoSource:        SeverityWarning,
	CodeNoLanguage:      SeverityWarning,
	CodeTwoOriginals:    SeverityWarning,
	CodeSanctionAlone:   SeverityWarning,
	CodeLostHedge:       SeverityWarning,
	CodeUnlistedWord:    SeverityWarning,
	CodeUnlistedMember:  SeverityWarning,
	CodeUnmetAcceptance: SeverityWarning,

	CodeUnsourced:    SeverityAdvice,
	CodeUnannounced:  SeverityAdvice,
	CodeNoArchive:    SeverityAdvice,
	CodeNoLegalBasis: SeverityAdvice,
	CodeNoUUID:       SeverityAdvice,
	CodeNoSign:       SeverityAdvice,
	CodeSharedName:   SeverityAdvice,
	CodeElidedText:   SeverityAdvice,
	CodeMidSentence:  SeverityAdvice,
	CodeNoSearch:     SeverityAdvice,
	CodeNotCoded:     SeverityAdvice,
	CodeUnusedQuote:  SeverityAdvice,

	CodeOtherJudge:       SeverityAdvice,
	CodeNoWords:          SeverityAdvice,
	CodeUncodedHedge:     SeverityAdvice,
	CodeNotAccused:       SeverityAdvice,
	CodeIsAccused:        SeverityAdvice,
	CodeTwoVerbs:         SeverityAdvice,
	CodeNoCapacity:       SeverityAdvice,
	CodeNotExact:         SeverityAdvice,
	CodeBracketedText:    SeverityAdvice,
	CodeMixedApostrophes: SeverityAdvice,
	CodeUnlocated:        SeverityAdvice,
}

// severity returns what a finding with the code means.
func (c Code) severity() Severity { return cmp.Or(severities[c], SeverityError) }
