package stix

import (
	"bytes"
	"net/netip"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/country"
	"example.com/attribution/internal/web"
	"example.com/attribution/stix/internal/spec"
)

// special checks what the specification says of a type beyond its properties.
func (v *validation) special(name string, o Object, t *spec.Object) {
	switch name {
	case "indicator":
		v.indicator(o)
	case "location":
		v.country(o.value("country"))
	case "malware":
		if o.value("is_family").kind() == 't' && o.value("name") == nil {
			v.missing("name", "name the malware family (section 4.11.1)")
		}
	case "grouping":
		if o.value("name") == nil {
			v.add(attribution.Finding{Member: "name", Code: CodeRecommended,
				Message: "give the name, which the table of properties requires and the schemas of OASIS do not (section 4.4.1)"})
		}
	case "extension-definition":
		v.extensionDefinition(o)
	case "marking-definition":
		v.marking(o)
	case "relationship":
		v.relationship(o)
	case "sighting":
		v.ends("sighting_of_ref", o.value("sighting_of_ref").plain(), false)
	case "observed-data":
		v.observedData(o.value("object_refs"))
	}
	if t.Category == spec.Observable {
		v.observable(name, o.value)
	}
}

func (v *validation) indicator(o Object) {
	for _, name := range []string{"name", "description"} {
		if o.value(name) == nil && v.version == Version21 {
			v.recommend(name, "helps others to understand the indicator (section 4.7.1)")
		}
	}
	if pattern := o.value("pattern"); pattern.kind() == '"' && (v.version == Version20 || o.value("pattern_type").is("stix")) {
		v.enter("pattern", 0)
		v.pattern(pattern.text())
		v.leave()
	}
}

// recommend reports a property that should be there.
func (v *validation) recommend(name, message string) {
	v.add(attribution.Finding{Member: name, Code: CodeRecommended, Message: message})
}

func (v *validation) country(code value) {
	if code.kind() == '"' && !country.IsCode(strings.ToUpper(code.text())) {
		v.enter("country", 0)
		v.report(attribution.CodeUnknownCountry, code.text(), "is not a code of ISO 3166-1 alpha-2 (section 4.10.1)")
		v.leave()
	}
}

func (v *validation) extensionDefinition(o Object) {
	toplevel := false
	for e := range o.value("extension_types").elements() {
		toplevel = toplevel || e.is("toplevel-property-extension")
	}
	properties := o.value("extension_properties")
	switch {
	case toplevel && properties == nil:
		v.recommend("extension_properties", "names the properties that the extension adds (section 7.3.1)")
	case !toplevel && properties != nil && o.value("extension_types").kind() == '[':
		v.enter("extension_properties", 0)
		v.report(CodeContradiction, "", "is only for extensions of the type toplevel-property-extension (section 7.3.1)")
		v.leave()
	}
	if o.value("description") == nil {
		v.recommend("description", "says what the extension is for (section 7.3.1)")
	}
}

// lengths reports translations of a list that have another number of elements than the list: they are matched by place,
// and what is not translated must be an empty text.
func (v *validation) lengths(o Object) {
	if o.Type() != "language-content" {
		return
	}
	i, ok := v.objects.newest[ID(o.Text("object_ref"))]
	if !ok {
		return
	}
	target := v.bundle.Objects[i]
	if of, now := timestamp(o.Text("object_modified")), timestamp(target.Text("modified")); of.isValid() &&
		now.isValid() && of.compare(now) != 0 {
		return // it translates another version
	}
	v.enter("contents", 0)
	for tag, properties := range o.value("contents").members() {
		v.enter(tag.text(), 0)
		for name, list := range properties.members() {
			of := target.value(name.text())
			if list.kind() != '[' || of.kind() != '[' {
				continue
			}
			if n, want := len(parse(list).elements), len(parse(of).elements); n != want {
				v.enter(name.text(), 0)
				v.report(CodeContradiction, itoa(n),
					"is not the number of elements of the list that is translated, which has "+itoa(want)+
						" (section 7.1.1)")
				v.leave()
			}
		}
		v.leave()
	}
	v.leave()
}

// languageContent checks translations: languages, and in each the names of properties.
func (v *validation) languageContent(contents value) {
	if contents.kind() != '{' {
		v.typeOf(contents, "a dictionary")
		return
	}
	for tag, translation := range contents.members() {
		v.enter(tag.text(), 0)
		v.language(tag.text())
		if translation.kind() != '{' {
			v.typeOf(translation, "a dictionary")
		}
		for k := range translation.members() {
			if name := k.text(); !v.isPropertyName(name) {
				v.report(CodeMalformedProperty, name, "is not a name of a property (sections 3.1 and 7.1.1)")
			}
		}
		v.leave()
	}
}

// relationship checks the ends of a relationship.
func (v *validation) relationship(o Object) {
	source, target := o.value("source_ref").plain(), o.value("target_ref").plain()
	ok := v.ends("source_ref", source, true)
	ok = v.ends("target_ref", target, true) && ok
	relation := o.value("relationship_type")
	if relation.kind() != '"' {
		return
	}
	v.enter("relationship_type", 0)
	defer v.leave()
	of, to := typeOf(source), typeOf(target)
	switch w := relation.plain(); {
	case !isRelation(w):
		v.reportWord(CodeMalformedValue, relation.text(),
			"has other characters than lower-case letters, digits and hyphens (section 5.1.2)",
			spec.Relations(string(of), string(to)))
	case ok && !spec.Suggested(string(of), string(w), string(to)):
		v.reportWord(CodeUnlistedRelation, string(w), "is not listed from "+string(of)+" to "+string(to)+" (section 5.1.2)",
			spec.Relations(string(of), string(to)))
	}
}

// typeOf returns the type that stands in an identifier, or nothing if it has none.
func typeOf(id []byte) []byte {
	kind, _, ok := bytes.Cut(id, []byte("--"))
	if !ok {
		return nil
	}
	return kind
}

// isRelation reports whether a text can be the type of a relationship.
func isRelation[T ~string | ~[]byte](s T) bool {
	for i := range len(s) {
		if c := s[i]; !isLetter(c) && !isDigit(c) && c != '-' {
			return false
		}
	}
	return len(s) > 0
}

// ends checks what a relationship or a sighting is about, and reports whether it may be.
func (v *validation) ends(name string, id []byte, observables bool) bool {
	t := spec.Lookup(string(typeOf(id)), v.version.spec())
	if t == nil || t.Category == spec.Domain || observables && t.Category == spec.Observable && v.version == Version21 {
		return t != nil
	}
	v.enter(name, 0)
	v.report(CodeWrongReference, string(id), "names no object that this can be about (sections 5.1.2 and 5.2.1)")
	v.leave()
	return false
}

// observedData checks that what was observed is among the references.
func (v *validation) observedData(refs value) {
	if refs.isEmpty() {
		return
	}
	v.enter("object_refs", 0)
	defer v.leave()
	observables := false
	i := 0
	for r := range refs.elements() {
		id := ID(r.text())
		t := spec.Lookup(id.Type(), v.version.spec())
		observables = observables || t == nil || t.Category == spec.Observable
		if t != nil && t.Category != spec.Observable && t.Category != spec.Relationship {
			v.enter("", i)
			v.report(CodeWrongReference, string(id), "names neither an observable nor a relationship (section 4.14.1)")
			v.leave()
		}
		i++
	}
	if !observables {
		v.report(CodeIncomplete, "", "names no observable (section 4.14.1)")
	}
}

// observable checks what the specification says of observables.
func (v *validation) observable(name string, get func(string) value) {
	is := func(member string, kind byte) bool { return get(member).kind() == kind }
	text := func(member, message string, ok func(string) bool) {
		if x := get(member); x.kind() == '"' && !ok(x.text()) {
			v.enter(member, 0)
			v.report(CodeMalformedValue, x.text(), message)
			v.leave()
		}
	}
	apart := func(member, message string) {
		v.enter(member, 0)
		v.report(CodeContradiction, "", message)
		v.leave()
	}
	switch name {
	case "ipv4-addr":
		text("value", "is not an IPv4 address, nor some in CIDR notation (section 6.8.1)",
			func(s string) bool { return isAddress(s, netip.Addr.Is4) })
	case "ipv6-addr":
		text("value", "is not an IPv6 address, nor some in CIDR notation (section 6.9.1)",
			func(s string) bool { return isAddress(s, netip.Addr.Is6) })
	case "mac-addr":
		text("value", "is not a MAC address of six octets in lower case (section 6.10.1)", isMAC)
	case "email-addr":
		text("value", "is not an address, as in jane.smith@example.com, without a name (section 6.5.1)", isEmail)
	case "email-message":
		if is("is_multipart", 't') && get("body") != nil {
			apart("body", "must not be there for a message of several parts (section 6.6.1)")
		}
		if is("is_multipart", 'f') && get("body_multipart") != nil {
			apart("body_multipart", "must not be there for a message of one part (section 6.6.1)")
		}
	case "network-traffic":
		if is("is_active", 't') && get("end") != nil {
			apart("end", "must not be there while the traffic goes on (section 6.12.1)")
		}
	case "windows-registry-key":
		text("key", "begins with the abbreviation of a hive; write the name in full (section 6.17.1)", func(s string) bool {
			hive, _, _ := strings.Cut(s, `\`)
			switch strings.ToUpper(hive) {
			case "HKLM", "HKCC", "HKCR", "HKCU", "HKU":
				return false
			}
			return true
		})
	case "software":
		text("cpe", "is not a name of CPE 2.3, as in cpe:2.3:a:microsoft:word:2000:*:*:*:*:*:*:* (section 6.14.1)", isCPE)
	case "url":
		text("value", "is not a URL (section 6.15.1)", web.IsURI)
	case "file":
		if v.version == Version20 && !is("is_encrypted", 't') &&
			(get("encryption_algorithm") != nil || get("decryption_key") != nil) {
			v.report(CodeContradiction, "", "has an encryption and does not say is_encrypted (STIX 2.0, part 4, section 2.6.1)")
		}
	case "artifact":
		text("url", "is not a URL (section 6.1.1)", web.IsURI)
		if v.version == Version20 && get("payload_bin") == nil && get("url") == nil {
			v.report(CodeIncomplete, "", "has neither payload_bin nor url (STIX 2.0, part 4, section 2.1.1)")
		}
	}
}

func isAddress(s string, family func(netip.Addr) bool) bool {
	if prefix, err := netip.ParsePrefix(s); err == nil {
		return family(prefix.Addr())
	}
	a, err := netip.ParseAddr(s)
	return err == nil && family(a) && a.Zone() == ""
}

// isCPE reports whether a text has the parts of a formatted string of CPE 2.3.
func isCPE(s string) bool {
	plain := strings.ReplaceAll(strings.ReplaceAll(s, `\\`, ""), `\:`, "")
	return strings.HasPrefix(plain, "cpe:2.3:") && strings.Count(plain, ":") == 12
}

func isMAC(s string) bool {
	if len(s) != len("00:00:ab:cd:ef:01") {
		return false
	}
	for i := range len(s) {
		if c := s[i]; i%3 == 2 && c != ':' || i%3 != 2 && !(isDigit(c) || 'a' <= c && c <= 'f') {
			return false
		}
	}
	return true
}

// isEmail reports whether a text is an addr-spec of RFC 5322, section 3.4.1, as far as it can be told from one without
// looking into its quoted strings and literals.
func isEmail(s string) bool {
	at := strings.LastIndexByte(s, '@')
	return at > 0 && at+1 < len(s) && !strings.ContainsAny(s[at+1:], "<> ") &&
		(s[0] == '"' || !strings.ContainsAny(s[:at], "<> @"))
}
