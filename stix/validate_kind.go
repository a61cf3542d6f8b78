package stix

import (
	"bytes"
	"encoding/base64"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/tag"
	"example.com/attribution/internal/web"
	"example.com/attribution/stix/internal/spec"
	"golang.org/x/text/language"
)

// single checks one value by the data type of its property.
func (v *validation) single(s *slot, x value) {
	switch p := s.of; p.Kind {
	case spec.Any:
		v.any(x)
	case spec.Boolean:
		if k := x.kind(); k != 't' && k != 'f' {
			v.typeOf(x, "a boolean")
		}
	case spec.Integer, spec.Float:
		v.number(p, x)
	case spec.Struct:
		if x.kind() != '{' {
			v.typeOf(x, "an object")
			return
		}
		v.nested(v.partsOf(s), x, partChecks[p.Name])
	case spec.Container:
		v.container(x)
	case spec.Extensions:
		v.extensions(x)
	case spec.Contents:
		v.languageContent(x)
	case spec.Dictionary:
		v.dictionary(x, func(e value) { v.entry(p, e) })
	case spec.Hashes:
		v.hashes(p, x)
	default:
		if x.kind() != '"' {
			v.typeOf(x, "a string")
			return
		}
		v.string(s, x)
	}
}

// string checks a value that is a string.
func (v *validation) string(s *slot, x value) {
	switch p := s.of; p.Kind {
	case spec.Timestamp, spec.Millisecond:
		v.timestamp(p, x)
	case spec.Identifier:
		v.identifier(p, x)
	case spec.Vocabulary:
		if w := x.plain(); !isWord(p.Words, w) {
			v.unlisted(s, attribution.CodeUnlistedWord, x.text(), " (section 2.14)")
			v.spelling(x.text())
		}
	case spec.Enumeration:
		if w := x.plain(); !isWord(p.Words, w) {
			v.unlisted(s, attribution.CodeUnknownWord, x.text(), "")
		}
	case spec.Language:
		v.language(x.text())
	case spec.Hex:
		if text := x.text(); len(text)%2 != 0 || strings.Trim(text, "0123456789abcdefABCDEF") != "" {
			v.report(CodeMalformedValue, text, "is not an even number of hexadecimal digits (section 2.8)")
		}
	case spec.Binary:
		if text := x.text(); !isBase64(text) {
			v.report(CodeMalformedValue, text, "is not base64 (section 2.1)")
		}
	}
}

func isBase64(text string) bool {
	_, err := base64.StdEncoding.DecodeString(text)
	return err == nil
}

// number checks an integer or a float.
func (v *validation) number(p *spec.Property, x value) {
	want := "a number"
	if p.Kind == spec.Integer {
		want = "an integer"
	}
	if x.kind() != '0' {
		v.typeOf(x, want)
		return
	}
	n, err := strconv.ParseFloat(string(x), 64)
	switch {
	case p.Kind == spec.Integer && n != math.Trunc(n):
		v.typeOf(x, want)
	case err != nil || p.Kind == spec.Integer && math.Abs(n) >= 1<<53:
		v.report(attribution.CodeOutOfRange, string(x), "is too large a number (sections 2.6 and 2.10)")
	case p.Bounds != nil && (n < p.Bounds.Low || n > p.Bounds.High):
		v.report(attribution.CodeOutOfRange, string(x), "is not from "+format(p.Bounds.Low)+" to "+format(p.Bounds.High))
	}
}

func format(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

func (v *validation) timestamp(p *spec.Property, x value) {
	text := x.plain()
	if !isTimestamp(text) {
		v.report(CodeMalformedTimestamp, string(text), "is not a timestamp; write it as in 2016-01-20T12:31:12.123Z (section 2.16)")
		return
	}
	if p.Kind == spec.Millisecond && len(text) < len("2016-01-20T12:31:12.123Z") {
		v.report(CodeImprecise, string(text), "has no milliseconds; give three digits after the seconds, if only zeros (section 3.2)")
	}
}

// identifier checks the form of an identifier, and the type of the object that it may name.
func (v *validation) identifier(p *spec.Property, x value) {
	if v.local != nil && p.Name != "id" {
		v.localReference(p, x.text())
		return
	}
	text := x.plain()
	t, u, ok := bytes.Cut(text, []byte("--"))
	ok = ok && isTypeName(t)
	isUUID := isUUID(u)
	switch {
	case ok && !isUUID && v.observed && p.Name != "id":
		// The validator of OASIS accepts these, so that there are some.
		v.report(CodeNoUUID, string(text), "has no UUID after the type (section 2.9)")
	case !ok || !isUUID:
		v.report(CodeMalformedIdentifier, string(text), "is not an identifier; write a type, two dashes and a UUID (section 2.9)")
	case !isVariant(u):
		v.report(CodeMalformedIdentifier, string(text), "has a UUID that is not of RFC 4122 (section 2.9)")
	case len(p.Refs) > 0 && !slices.ContainsFunc(p.Refs, func(r string) bool { return r == string(t) }):
		v.foreign(p, ID(text))
	case v.version == Version20 && p.Name != "id" && isOtherVersion(text, '4'):
		v.uuidVersion(ID(text), '4')
	}
}

// foreign reports a reference to an object of another type than the property takes. What a type is that the
// specification does not define cannot be told.
func (v *validation) foreign(p *spec.Property, id ID) {
	code := CodeWrongReference
	if spec.Lookup(id.Type(), spec.V21) == nil {
		code = CodeCustomReference
	}
	v.report(code, string(id), "names no object of type "+strings.Join(p.Refs, " or "))
}

// isVariant reports whether a UUID is of the variant of RFC 4122, and not the one that is all zeros.
func isVariant(u []byte) bool { return strings.IndexByte("89abAB", u[19]) >= 0 && u[14] != '0' }

func isWord(words []string, w []byte) bool {
	return slices.ContainsFunc(words, func(known string) bool { return known == string(w) })
}

// unlisted reports a word that is not among those of its property.
func (v *validation) unlisted(s *slot, code attribution.Code, w, section string) {
	if !v.isWanted(code) {
		return
	}
	meant, known := s.words[w]
	if !known {
		meant = v.nearest(w, slices.Values(s.of.Words))
		if s.words == nil {
			s.words = make(map[string]string)
		}
		s.words[w] = meant
	}
	v.add(attribution.Finding{Code: code, Value: w, Suggestion: meant,
		Message: "is not one of: " + strings.Join(s.of.Words, ", ") + section})
}

// spelling checks how a custom word is written.
func (v *validation) spelling(w string) {
	if strings.ToLower(w) != w || strings.ContainsAny(w, " _") {
		v.report(CodeSpelling, w, "has capitals, blanks or underscores; write it in lower case with hyphens (section 2.14)")
	}
}

// language checks the tag of a language. The specification wants a tag that is one of RFC 5646; whether its subtags are
// registered changes from day to day.
func (v *validation) language(text string) {
	if !tag.IsWellFormed(text) {
		v.report(attribution.CodeUnknownLanguage, text, "is not a tag of RFC 5646 (section 3.2)")
	} else if !isLanguage(text) {
		v.report(CodeUnregisteredSubtag, text, "has a subtag that is not registered (section 3.2)")
	}
}

// isLanguage reports whether a text is a tag of RFC 5646 of registered subtags, of which extension T may have the
// fields of RFC 6497.
func isLanguage(text string) bool {
	if !tag.IsWellFormed(text) {
		return false
	}
	_, _, _, err := tag.Parse(text, language.Parse)
	return err == nil
}

// hashLengths are the numbers of hexadecimal digits of hashes, by the names of section 10.7.
var hashLengths = map[string]int{"MD5": 32, "SHA-1": 40, "SHA-256": 64, "SHA-512": 128, "SHA3-256": 64, "SHA3-512": 128}

// hashes checks a dictionary of hashes.
func (v *validation) hashes(p *spec.Property, x value) {
	if x.kind() != '{' {
		v.typeOf(x, "a dictionary")
		return
	}
	if x.isEmpty() {
		v.report(CodeEmpty, "{}", "has nothing in it; leave it out (section 2.3)")
	}
	for k, hash := range x.members() {
		name := k.text()
		v.enter(name, 0)
		length, known := hashLengths[name]
		switch {
		case len(name) < 3 || len(name) > 250 || !hasKeyCharacters(name):
			v.report(CodeMalformedKey, name, "is not a name of a hash; take letters, digits, hyphens and underscores, "+
				"3 to 250 of them (section 2.7)")
		case hash.kind() != '"':
			v.typeOf(hash, "a string")
		case known && (len(hash.text()) != length || strings.Trim(hash.text(), "0123456789abcdefABCDEF") != ""):
			v.report(attribution.CodeMalformedHash, hash.text(),
				"is not a "+name+"; give "+strconv.Itoa(length)+" hexadecimal digits (section 2.7)")
		case !known && name != "SSDEEP" && name != "TLSH" && name != "ssdeep":
			v.hashName(p, name)
		}
		v.leave()
	}
}

// hashName checks a name that is not in the vocabulary.
func (v *validation) hashName(p *spec.Property, name string) {
	folded := strings.ReplaceAll(strings.ToUpper(name), "-", "")
	for known := range hashLengths {
		if folded == strings.ReplaceAll(known, "-", "") {
			v.add(attribution.Finding{Code: attribution.CodeUnknownWord, Value: name, Suggestion: known,
				Message: "is how others write " + known + " (sections 2.5.1 and 10.7)"})
			return
		}
	}
	if !strings.HasPrefix(name, "x_") {
		v.reportWord(attribution.CodeUnlistedWord, name, "is not a hash of the specification (section 10.7)",
			maps.Keys(hashLengths))
	}
}

// partChecks are what is checked of the values of a property, which are objects, beyond their properties.
var partChecks = map[string]check{
	"external_references": (*validation).externalReference,
	"kill_chain_phases":   (*validation).killChainPhase,
}

func (v *validation) killChainPhase(phase properties) {
	for _, name := range []string{"kill_chain_name", "phase_name"} {
		if w := phase.get(name); w.kind() == '"' {
			v.enter(name, 0)
			v.spelling(w.text())
			v.leave()
		}
	}
}

// externalReference checks a reference to what is not STIX.
func (v *validation) externalReference(reference properties) {
	get := reference.get
	if address := get("url"); address.kind() == '"' && !v.onlyErrors { // it gives warnings
		v.enter("url", 0)
		text := v.texts.text(address)
		if !web.IsReference(text) {
			v.report(attribution.CodeMalformedURL, text,
				"is not a URL of RFC 3986; "+
					"write blanks, brackets and letters that are not ASCII percent-encoded (section 2.5.1)")
		}
		if get("hashes") == nil {
			v.report(CodeRecommended, text, "is without hashes of what it leads to (section 2.5.1)")
		}
		v.leave()
	}
	name, id := get("source_name").plain(), get("external_id")
	if len(name) != len("cve") && len(name) != len("capec") {
		return
	}
	v.enter("external_id", 0)
	switch {
	case bytes.EqualFold(name, []byte("cve")) && !isNumbered(id.text(), "CVE-", 2):
		v.report(CodeMalformedValue, id.text(), "is not a CVE identifier (section 4.19.1)")
	case bytes.EqualFold(name, []byte("capec")) && !isNumbered(id.text(), "CAPEC-", 1):
		v.report(CodeMalformedValue, id.text(), "is not a CAPEC identifier, as in CAPEC-550 (section 4.1.1)")
	case bytes.EqualFold(name, []byte("cve")) && string(name) != "cve", bytes.EqualFold(name, []byte("capec")) &&
		string(name) != "capec":
		v.report(CodeMalformedValue, string(name),
			"is the name of the source in other letters; write it in lower case (sections 4.1.1 and 4.19.1)")
	}
	v.leave()
}

// isNumbered reports whether an identifier is a prefix and some numbers.
func isNumbered(id, prefix string, numbers int) bool {
	rest, ok := strings.CutPrefix(id, prefix)
	parts := strings.Split(rest, "-")
	return ok && len(parts) == numbers && !slices.ContainsFunc(parts, func(p string) bool {
		return p == "" || strings.Trim(p, "0123456789") != ""
	})
}

// entry checks a value in a dictionary of the specification.
func (v *validation) entry(p *spec.Property, x value) {
	if p.Name == "options" && (x.kind() != '0' || strings.ContainsAny(string(x), ".eE")) {
		v.typeOf(x, "an integer") // section 6.12.4
		return
	}
	v.any(x)
}
