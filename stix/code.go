package stix

import "example.com/attribution"

// Codes of findings in bundles, beside these of package attribution, which mean what they mean in cases:
// [attribution.CodeMissing], [attribution.CodeWrongType], [attribution.CodeNull], [attribution.CodeDuplicate],
// [attribution.CodeInvalidUTF8], [attribution.CodeOutOfRange], [attribution.CodeUnknownWord],
// [attribution.CodeUnlistedWord], [attribution.CodeUnknownLanguage], [attribution.CodeUnknownCountry],
// [attribution.CodeMalformedURL], [attribution.CodeMalformedHash], [attribution.CodeDangling], [attribution.CodeCycle].
// Numbers are the sections of STIX 2.1.
const (
	// a list or a dictionary has nothing in it (2.3, 2.12)
	CodeEmpty attribution.Code = "empty"
	// a type is not made of lower-case letters, digits and single hyphens (3.1, 11.2.1)
	CodeMalformedType attribution.Code = "malformed-type"
	// the name of a property is not made of lower-case letters, digits and underscores (3.1, 11.1.1)
	CodeMalformedProperty attribution.Code = "malformed-property"
	CodeReservedProperty  attribution.Code = "reserved-property" // a name is reserved for later versions (3.8)
	// a property is neither of the specification nor of an extension (11.1)
	CodeCustomProperty attribution.Code = "custom-property"
	// a type is neither of the specification nor of an extension (11.2)
	CodeCustomObject attribution.Code = "custom-object"
	// a key of a dictionary has other characters than it may, or too many (2.3)
	CodeMalformedKey attribution.Code = "malformed-key"
	// an identifier is not a type, two dashes and a UUID (2.9)
	CodeMalformedIdentifier attribution.Code = "malformed-identifier"
	// an identifier has another type than its object (2.9)
	CodeForeignIdentifier attribution.Code = "foreign-identifier"
	// a UUID is of another version than it should be (2.9)
	CodeUUIDVersion attribution.Code = "uuid-version"
	// a reference names an object of a type that it may not name (3.3)
	CodeWrongReference attribution.Code = "wrong-reference"
	// a timestamp is not of the form YYYY-MM-DDTHH:mm:ss[.s+]Z (2.16)
	CodeMalformedTimestamp attribution.Code = "malformed-timestamp"
	CodeImprecise          attribution.Code = "imprecise" // a timestamp has no milliseconds (3.2)
	// a timestamp is before another that it must not be before
	CodeWrongOrder attribution.Code = "wrong-order"
	// the version of the specification is neither 2.0 nor 2.1 (3.2)
	CodeVersion attribution.Code = "unknown-version"
	// properties are missing that others, or the object, need
	CodeIncomplete       attribution.Code = "incomplete"
	CodeContradiction    attribution.Code = "contradiction"     // properties are there that exclude each other
	CodeMalformedValue   attribution.Code = "malformed-value"   // a text is not of the form that its property wants
	CodeMalformedPattern attribution.Code = "malformed-pattern" // a pattern is not one of STIX patterning (9)
	// a selector is malformed, or selects nothing (7.2.3)
	CodeSelector attribution.Code = "wrong-selector"
	// a marking definition is not an allowed one (7.2.1)
	CodeMarking attribution.Code = "wrong-marking"
	// an extension is not allowed here (3.2, 7.3, 11.3)
	CodeExtension attribution.Code = "wrong-extension"
	// the specification lists no such relationship between these types (5.1.2)
	CodeUnlistedRelation attribution.Code = "unlisted-relation"
	// a custom word has capitals, blanks or underscores (2.14, 2.11)
	CodeSpelling    attribution.Code = "spelling"
	CodeRecommended attribution.Code = "recommended" // something that should be there is missing
	// two objects have one identifier and one time of modification (3.6)
	CodeSameVersion attribution.Code = "same-version"
	// the bundle is STIX 2.0, or has a later version of the object
	CodeOldVersion attribution.Code = "old-version"
	// an object of STIX 2.1 says that it is of 2.0 (3.2)
	CodeOtherVersion attribution.Code = "other-version"
	// the identifier of an observable has no UUID after the type (2.9)
	CodeNoUUID attribution.Code = "without-uuid"
	// the name of a property has more than 250 characters (3.1, 11.1.1)
	CodeLongProperty attribution.Code = "long-property"
	// a property is reserved in objects outside of a container (3.8)
	CodeReservedOutside attribution.Code = "reserved-outside"
	// a predefined extension is on an object of another type than it extends (3.2, 3.10)
	CodeForeignExtension attribution.Code = "foreign-extension"
	// no extension definition defines an extension, or it does not say of what type it is (3.2, 11.3)
	CodeUndefinedExtension attribution.Code = "undefined-extension"
	// a reference names an object of a type that the specification does not have (3.3)
	CodeCustomReference attribution.Code = "custom-reference"
	// a language has a subtag that is not registered (3.2)
	CodeUnregisteredSubtag attribution.Code = "unregistered-subtag"
	// a reference names an object that the bundle does not have (3.3)
	CodeOutside attribution.Code = "outside"
	// a version of an object is by another than its creator (3.6)
	CodeForeignVersion attribution.Code = "foreign-version"
	// a version of an object has another time of creation (3.2)
	CodeChangedCreation attribution.Code = "changed-creation"
	// a version of an object is later than its revocation (3.6)
	CodeAfterRevocation attribution.Code = "after-revocation"
)

// severities are those of the codes that are not errors: what the specification says should not be, and what it allows.
var severities = map[attribution.Code]attribution.Severity{
	CodeCustomProperty:             attribution.SeverityWarning,
	CodeCustomObject:               attribution.SeverityWarning,
	CodeUnlistedRelation:           attribution.SeverityWarning,
	CodeSpelling:                   attribution.SeverityWarning,
	CodeRecommended:                attribution.SeverityWarning,
	CodeSameVersion:                attribution.SeverityWarning,
	CodeUUIDVersion:                attribution.SeverityWarning,
	CodeOtherVersion:               attribution.SeverityWarning,
	CodeNoUUID:                     attribution.SeverityWarning,
	CodeLongProperty:               attribution.SeverityWarning,
	CodeReservedOutside:            attribution.SeverityWarning,
	CodeForeignExtension:           attribution.SeverityWarning,
	CodeUndefinedExtension:         attribution.SeverityWarning,
	CodeCustomReference:            attribution.SeverityWarning,
	CodeUnregisteredSubtag:         attribution.SeverityWarning,
	attribution.CodeMalformedURL:   attribution.SeverityWarning,
	attribution.CodeUnknownCountry: attribution.SeverityWarning,
	attribution.CodeUnlistedWord:   attribution.SeverityWarning,

	CodeOldVersion: attribution.SeverityAdvice,
	CodeOutside:    attribution.SeverityAdvice,
}
