package stix_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/stix"
)

// valid are objects without any finding, by their types.
var valid = map[string]string{
	"identity":             common("identity", `"name":"ACME","identity_class":"organization"`),
	"grouping":             common("grouping", `"name":"G","context":"unspecified","object_refs":["identity--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"]`),
	"indicator":            common("indicator", `"name":"I","description":"D","pattern":"[file:name = 'a']","pattern_type":"stix","valid_from":"2020-01-01T00:00:00Z"`),
	"location":             common("location", `"country":"DE"`),
	"malware":              common("malware", `"name":"M","is_family":true`),
	"threat-actor":         common("threat-actor", `"name":"T","first_seen":"2020-01-01T00:00:00Z","last_seen":"2020-01-01T00:00:00.000Z"`),
	"note":                 common("note", `"content":"C","object_refs":["identity--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"]`),
	"opinion":              common("opinion", `"opinion":"agree","object_refs":["identity--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"]`),
	"observed-data":        common("observed-data", `"first_observed":"2020-01-01T00:00:00Z","last_observed":"2020-01-01T00:00:00Z","number_observed":1,"object_refs":["file--28bb3599-77cd-5a82-a950-b5bc3caf07c4"]`),
	"relationship":         common("relationship", `"relationship_type":"attributed-to","source_ref":"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f","target_ref":"intrusion-set--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f","start_time":"2020-01-01T00:00:00Z","stop_time":"2020-01-01T00:00:01Z"`),
	"sighting":             common("sighting", `"sighting_of_ref":"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f","count":0,"where_sighted_refs":["location--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"]`),
	"language-content":     common("language-content", `"object_ref":"identity--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f","contents":{"de":{"name":"N"},"zh-Hans":{"name":"N"}}`),
	"extension-definition": common("extension-definition", `"name":"E","description":"D","schema":"S","version":"1.0.0","created_by_ref":"identity--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f","extension_types":["toplevel-property-extension"],"extension_properties":["abc"]`),
	"marking-definition": `{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da","created":"2017-01-20T00:00:00.000Z",
		"definition_type":"tlp","name":"TLP:GREEN","definition":{"tlp":"green"}}`,
	"file":      observable("file", `"name":"a","hashes":{"SHA-256":"6db12788c37247f2316052e142f42f4b259d6561751e5f401a1ae2a6df9c674b"},"extensions":{"ntfs-ext":{"sid":"1"}}`),
	"ipv4-addr": observable("ipv4-addr", `"value":"198.51.100.0/24"`),
	"process":   observable("process", `"pid":1`),
}

func common(kind, properties string) string {
	return `{"type":"` + kind + `","spec_version":"2.1","id":"` + kind + `--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f","created":"2016-04-06T20:03:48.000Z","modified":"2016-04-06T20:03:48.000Z",` + properties + `}`
}

func observable(kind, properties string) string {
	return `{"type":"` + kind + `","spec_version":"2.1","id":"` + kind + `--28bb3599-77cd-5a82-a950-b5bc3caf07c4",` + properties + `}`
}

func TestValid(t *testing.T) {
	for kind, text := range valid {
		if findings := object(t, text).Lint(stix.Version21); findings != nil {
			t.Errorf("%s: %v", kind, findings)
		}
	}
}

// What is close to being found, and is valid: tags that the table of the validator of OASIS (February 2026) does not
// have, and addresses that are encoded.
func TestNearlyFound(t *testing.T) {
	for _, property := range []string{`"lang":"en-t-zh-t0-und"`, `"lang":"i-klingon"`, `"lang":"x-private"`, `"lang":"zh-min-nan"`, `"lang":"sl-rozaj-biske"`,
		`"lang":"DE-at"`, `"external_references":[{"source_name":"S","url":"https://example.org/a%20b/%5Ba%5D/%C3%A4?x=(1)#y","hashes":{"MD5":"d41d8cd98f00b204e9800998ecf8427e"}}]`,
		`"external_references":[{"source_name":"S","url":"http://[2001:db8::7]/","hashes":{"MD5":"d41d8cd98f00b204e9800998ecf8427e"}}]`} {
		if findings := object(t, common("identity", `"name":"ACME","identity_class":"organization",`+property)).Lint(stix.Version21); findings != nil {
			t.Errorf("%s: %v", property, findings)
		}
	}
}

// Each case changes one property of a valid object; an empty value takes it out. What follows is all that is found.
func TestRules(t *testing.T) {
	const warn, must = attribution.SeverityWarning, attribution.SeverityError
	type rule struct {
		kind, property, value string
		severity              attribution.Severity
		code                  attribution.Code
		path                  string
	}
	long := strings.Repeat("x", 251)
	for _, c := range []rule{
		{"identity", "name", "", must, attribution.CodeMissing, ""},
		{"identity", "name", "7", must, attribution.CodeWrongType, "/name"},
		{"identity", "name", "null", must, attribution.CodeNull, "/name"},
		{"identity", "type", "", must, attribution.CodeMissing, ""},
		{"identity", "type", "7", must, attribution.CodeWrongType, "/type"},
		{"identity", "spec_version", "", must, attribution.CodeMissing, ""},
		{"identity", "spec_version", `"3.0"`, must, stix.CodeVersion, "/spec_version"},
		{"identity", "spec_version", `"2.0"`, warn, stix.CodeOtherVersion, "/spec_version"},
		{"identity", "id", "", must, attribution.CodeMissing, ""},
		{"identity", "id", `"identity-8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"`, must, stix.CodeMalformedIdentifier, "/id"},
		{"identity", "id", `"malware--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"`, must, stix.CodeForeignIdentifier, "/id"},
		{"identity", "id", `"identity--{8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f}"`, must, stix.CodeMalformedIdentifier, "/id"},
		{"identity", "id", `"identity--8e2e2d2b-17d4-4cbf-038f-98ee46b3cd3f"`, must, stix.CodeMalformedIdentifier, "/id"},
		{"identity", "id", `"identity--8e2e2d2b-17d4-1cbf-938f-98ee46b3cd3f"`, warn, stix.CodeUUIDVersion, "/id"},
		{"identity", "created", `"2016-04-06T20:03:48Z"`, must, stix.CodeImprecise, "/created"},
		{"identity", "created", `"2016-04-06T20:03:48.00000Z"`, "", "", ""},
		{"identity", "modified", `"2016-04-06T20:03:47.999Z"`, must, stix.CodeWrongOrder, "/modified"},
		{"identity", "modified", `"2016-04-06T20:03:48.0000001Z"`, "", "", ""},
		{"identity", "created_by_ref", `"malware--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"`, must, stix.CodeWrongReference, "/created_by_ref"},
		{"identity", "created_by_ref", `"source--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"`, warn, stix.CodeCustomReference, "/created_by_ref"},
		{"identity", "revoked", `"false"`, must, attribution.CodeWrongType, "/revoked"},
		{"identity", "confidence", "101", must, attribution.CodeOutOfRange, "/confidence"},
		{"identity", "confidence", "50.5", must, attribution.CodeWrongType, "/confidence"},
		{"identity", "confidence", "5e1", "", "", ""},
		{"identity", "lang", `""`, must, attribution.CodeUnknownLanguage, "/lang"},
		{"identity", "lang", `"e"`, must, attribution.CodeUnknownLanguage, "/lang"},
		{"identity", "lang", `"en_US"`, must, attribution.CodeUnknownLanguage, "/lang"}, // the validator of OASIS (February 2026) takes it
		{"identity", "lang", `"en-a"`, must, attribution.CodeUnknownLanguage, "/lang"},
		{"identity", "lang", `"de-1901-1901"`, must, attribution.CodeUnknownLanguage, "/lang"},
		{"identity", "external_references", `[{"source_name":"S","url":"https://example.org/a b","hashes":{"MD5":"d41d8cd98f00b204e9800998ecf8427e"}}]`, warn, attribution.CodeMalformedURL, "/external_references/0/url"},
		{"identity", "external_references", `[{"source_name":"S","url":"https://example.org/[a]","hashes":{"MD5":"d41d8cd98f00b204e9800998ecf8427e"}}]`, warn, attribution.CodeMalformedURL, "/external_references/0/url"},
		{"identity", "external_references", `[{"source_name":"S","url":"https://example.org/ä","hashes":{"MD5":"d41d8cd98f00b204e9800998ecf8427e"}}]`, warn, attribution.CodeMalformedURL, "/external_references/0/url"},
		{"process", "extensions", `{"ntfs-ext":{"sid":"1"}}`, warn, stix.CodeForeignExtension, "/extensions/ntfs-ext"},
		{"identity", "extensions", `{"unix-account-ext":{"shell":"sh"}}`, warn, stix.CodeForeignExtension, "/extensions/unix-account-ext"},
		{"grouping", "name", "", warn, stix.CodeRecommended, ""},
		{"identity", "lang", `"qq"`, warn, stix.CodeUnregisteredSubtag, "/lang"},
		{"identity", "labels", `[]`, must, stix.CodeEmpty, "/labels"},
		{"identity", "labels", `["a",1]`, must, attribution.CodeWrongType, "/labels/1"},
		{"identity", "labels", `"a"`, must, attribution.CodeWrongType, "/labels"},
		{"identity", "identity_class", `"state"`, warn, attribution.CodeUnlistedWord, "/identity_class"},
		{"identity", "severity", "1", must, stix.CodeReservedProperty, "/severity"},
		{"identity", "x_own", "1", warn, stix.CodeCustomProperty, "/x_own"},
		{"identity", "x-own", "1", must, stix.CodeMalformedProperty, "/x-own"},
		{"identity", "Own", "1", must, stix.CodeMalformedProperty, "/Own"},
		{"identity", long, "1", warn, stix.CodeLongProperty, "/" + long},
		{"identity", "external_references", `[{"source_name":"a"}]`, must, stix.CodeIncomplete, "/external_references/0"},
		{"identity", "external_references", `[{"description":"a"}]`, must, attribution.CodeMissing, "/external_references/0"},
		{"identity", "external_references", `[{"source_name":"a","url":"https://example.org"}]`, warn, stix.CodeRecommended, "/external_references/0/url"},
		{"identity", "external_references", `[{"source_name":"cve","external_id":"CVE-2021-1"}]`, "", "", ""},
		{"identity", "external_references", `[{"source_name":"cve","external_id":"2021-1"}]`, must, stix.CodeMalformedValue, "/external_references/0/external_id"},
		{"identity", "external_references", `[{"source_name":"CAPEC","external_id":"CAPEC-1"}]`, must, stix.CodeMalformedValue, "/external_references/0/external_id"},
		{"identity", "object_marking_refs", `["identity--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"]`, must, stix.CodeWrongReference, "/object_marking_refs/0"},
		{"identity", "granular_markings", `[{"selectors":["name"],"lang":"de"},{"selectors":["labels.[0]"],"lang":"de"}]`, must, stix.CodeSelector, "/granular_markings/1/selectors/0"},
		{"identity", "granular_markings", `[{"selectors":["name"]}]`, must, stix.CodeIncomplete, "/granular_markings/0"},
		{"identity", "granular_markings", `[{"selectors":["name"],"lang":"de","marking_ref":"marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da"}]`, must, stix.CodeContradiction, "/granular_markings/0"},
		{"identity", "extensions", `{}`, must, stix.CodeEmpty, "/extensions"},
		{"identity", "extensions", `{"foo":{"a_b":1}}`, must, stix.CodeExtension, "/extensions/foo"},
		{"identity", "extensions", `{"extension-definition--8e2e2d2b":{"extension_type":"property-extension"}}`, must, stix.CodeMalformedIdentifier, "/extensions/extension-definition--8e2e2d2b"},
		{"identity", "extensions", `{"extension-definition--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f":{"extension_type":"x"}}`, must, attribution.CodeUnknownWord, "/extensions/extension-definition--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f/extension_type"},
		{"identity", "extensions", `{"extension-definition--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f":{"a_b":1}}`, warn, stix.CodeUndefinedExtension, "/extensions/extension-definition--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"},
		{"indicator", "description", "", warn, stix.CodeRecommended, ""},
		{"indicator", "pattern", `"[file:name = ]"`, must, stix.CodeMalformedPattern, "/pattern"},
		{"indicator", "valid_until", `"2020-01-01T00:00:00Z"`, must, stix.CodeWrongOrder, "/valid_until"},
		{"location", "country", `"Germany"`, warn, attribution.CodeUnknownCountry, "/country"},
		{"location", "country", `"de"`, "", "", ""},
		{"location", "country", "", must, stix.CodeIncomplete, ""},
		{"location", "latitude", "-90.1", must, attribution.CodeOutOfRange, "/latitude"},
		{"malware", "name", "", must, attribution.CodeMissing, ""},
		{"malware", "malware_types", `["Big Trojan"]`, warn, attribution.CodeUnlistedWord, "/malware_types/0"},
		{"threat-actor", "last_seen", `"2019-12-31T23:59:59.999Z"`, must, stix.CodeWrongOrder, "/last_seen"},
		{"note", "object_refs", `["identity-1"]`, must, stix.CodeMalformedIdentifier, "/object_refs/0"},
		{"opinion", "opinion", `"maybe"`, must, attribution.CodeUnknownWord, "/opinion"},
		{"observed-data", "objects", `{"0":{"type":"file","name":"a"}}`, must, stix.CodeContradiction, ""},
		{"observed-data", "object_refs", `["identity--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"]`, must, stix.CodeWrongReference, "/object_refs/0"},
		{"relationship", "relationship_type", `"Attributed"`, must, stix.CodeMalformedValue, "/relationship_type"},
		{"relationship", "relationship_type", `"mitigates"`, warn, stix.CodeUnlistedRelation, "/relationship_type"},
		{"relationship", "target_ref", `"sighting--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"`, must, stix.CodeWrongReference, "/target_ref"},
		{"relationship", "stop_time", `"2020-01-01T00:00:00Z"`, must, stix.CodeWrongOrder, "/stop_time"},
		{"sighting", "count", "-1", must, attribution.CodeOutOfRange, "/count"},
		{"sighting", "where_sighted_refs", `["malware--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"]`, must, stix.CodeWrongReference, "/where_sighted_refs/0"},
		{"language-content", "contents", `{"d":{"name":"N"}}`, must, attribution.CodeUnknownLanguage, "/contents/d"},
		{"language-content", "contents", `{"de":{"Name":"N"}}`, must, stix.CodeMalformedProperty, "/contents/de"},
		{"extension-definition", "extension_types", `["property-extension"]`, must, stix.CodeContradiction, "/extension_properties"},
		{"extension-definition", "extension_properties", "", warn, stix.CodeRecommended, ""},
		{"marking-definition", "definition", `{"tlp":"red"}`, must, stix.CodeMarking, "/definition"},
		{"marking-definition", "object_marking_refs", `["marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da"]`, must, attribution.CodeCycle, "/object_marking_refs"},
		{"file", "hashes", `{"SHA-256":"12"}`, must, attribution.CodeMalformedHash, "/hashes/SHA-256"},
		{"file", "hashes", `{"sha256":"12"}`, must, attribution.CodeUnknownWord, "/hashes/sha256"},
		{"file", "hashes", `{"own":"12"}`, warn, attribution.CodeUnlistedWord, "/hashes/own"},
		{"file", "magic_number_hex", `"abc"`, must, stix.CodeMalformedValue, "/magic_number_hex"},
		{"file", "extensions", `{"x-own-ext":{"a_b":1}}`, warn, stix.CodeUndefinedExtension, "/extensions/x-own-ext"},
		{"file", "extensions", `{"ntfs-ext":{"sid":1}}`, must, attribution.CodeWrongType, "/extensions/ntfs-ext/sid"},
		{"file", "id", `"file--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f"`, warn, stix.CodeUUIDVersion, "/id"},
		{"ipv4-addr", "value", `"198.51.100.0/33"`, must, stix.CodeMalformedValue, "/value"},
		{"process", "pid", "", must, stix.CodeIncomplete, ""},
		{"process", "environment_variables", `{"a b":"1"}`, must, stix.CodeMalformedKey, "/environment_variables/a b"},
	} {
		o := object(t, valid[c.kind])
		if c.value == "" {
			o = o.Without(c.property)
		} else {
			var err error
			if o, err = o.With(c.property, json.RawMessage(c.value)); err != nil {
				t.Fatal(err)
			}
		}
		got := o.Lint(stix.Version21)
		if c.code == "" {
			if got != nil {
				t.Errorf("%s with %s %s: %v", c.kind, c.property, c.value, got)
			}
			continue
		}
		found := slices.ContainsFunc(got, func(f attribution.Finding) bool {
			return f.Code == c.code && f.Path == c.path && f.Severity == c.severity
		})
		worse := slices.ContainsFunc(got, func(f attribution.Finding) bool { return f.Severity == must && c.severity != must })
		if !found || worse {
			t.Errorf("%s with %s %s: got %v, want %s %s at %q", c.kind, c.property, c.value, got, c.severity, c.code, c.path)
		}
	}
}

// What is misspelled comes with what was probably meant; what is like nothing does not.
func TestSuggestions(t *testing.T) {
	for _, c := range []struct{ kind, property, value, want string }{
		{"identity", "identity_class", `"organisation"`, "organization"},
		{"identity", "identity_class", `"state"`, ""},
		{"identity", "discription", `"x"`, "description"},
		{"identity", "createdByRef", `"x"`, "created_by_ref"},
		{"identity", "x_label", `"x"`, ""},
		{"identity", "zzz", `"x"`, ""},
		{"identity", "type", `"identiy"`, "identity"},
		{"malware", "malware_types", `["spywear"]`, "spyware"},
		{"opinion", "opinion", `"strongly-agre"`, "strongly-agree"},
		{"opinion", "opinion", `"maybe"`, ""},
		{"relationship", "relationship_type", `"atributed-to"`, "attributed-to"},
		{"relationship", "relationship_type", `"attributed_to"`, "attributed-to"},
		{"relationship", "relationship_type", `"mitigates"`, ""},
		{"file", "hashes", `{"sha256":"12"}`, "SHA-256"},
		{"file", "hashes", `{"own":"12"}`, ""},
		{"extension-definition", "extension_types", `["propperty-extension"]`, "property-extension"},
	} {
		o, err := object(t, valid[c.kind]).With(c.property, json.RawMessage(c.value))
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, f := range o.Lint(stix.Version21) {
			got = cmp.Or(got, f.Suggestion)
		}
		if got != c.want {
			t.Errorf("%s with %s %s: %q, want %q", c.kind, c.property, c.value, got, c.want)
		}
	}
}

func TestTimestamps(t *testing.T) {
	for text, want := range map[string]bool{
		"2016-04-06T20:03:48.000Z":     true,
		"2016-04-06T20:03:48.0001234Z": true,
		"2016-02-29T20:03:48.000Z":     true,
		"2000-02-29T20:03:48.000Z":     true,
		"2016-12-31T23:59:60.000Z":     true,
		"1900-02-29T20:03:48.000Z":     false,
		"2017-02-29T20:03:48.000Z":     false,
		"2016-06-31T20:03:48.000Z":     false,
		"2016-13-06T20:03:48.000Z":     false,
		"2016-00-06T20:03:48.000Z":     false,
		"2016-04-00T20:03:48.000Z":     false,
		"2016-04-06T24:00:00.000Z":     false,
		"2016-04-06T20:60:48.000Z":     false,
		"2016-04-06T20:03:60.000Z":     false,
		"2016-04-06T20:03:48.000":      false,
		"2016-04-06T20:03:48.000+00:0": false,
		"2016-04-06t20:03:48.000z":     false,
		"2016-04-06 20:03:48.000Z":     false,
		"2016-04-06T20:03:48.Z":        false,
		"2016-04-06T20:03:48,000Z":     false,
		"2016-04-06T20:03:48.00aZ":     false,
		"2016-04-06":                   false,
		"1459973028":                   false,
		"Z":                            false,
		"":                             false,
	} {
		o, err := object(t, valid["threat-actor"]).Without("last_seen").With("first_seen", json.RawMessage(fmt.Sprintf("%q", text)))
		if err != nil {
			t.Fatal(err)
		}
		if got := o.Lint(stix.Version21) == nil; got != want {
			t.Errorf("%q: valid %t", text, got)
		}
	}
}
