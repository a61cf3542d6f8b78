package stix

import (
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/stix/internal/spec"
)

// extensions checks the extensions of an object.
func (v *validation) extensions(x value) {
	v.entries(x, func(key string, e value) {
		if e.kind() != '{' {
			v.typeOf(e, "an object")
		} else {
			v.extension(key, e)
		}
	})
}

// extension checks one extension.
func (v *validation) extension(key string, e value) {
	if t, of := predefined(key); t != nil {
		if of != v.kind {
			v.report(CodeForeignExtension, key, "is the extension of another type, "+of+" (sections 3.2 and 3.10)")
		}
		v.nested(v.plan(v.kind, spec.Of(t, v.version.spec())), e, nil)
		return
	}
	if strings.HasPrefix(key, "extension-definition--") {
		if _, u, _ := strings.Cut(key, "--"); !isUUID(u) {
			v.report(CodeMalformedIdentifier, key, "is not an identifier of an extension definition (section 2.9)")
		}
		v.extensionType(e)
		v.any(e)
		return
	}
	switch {
	case strings.Trim(key, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" || len(key) < 3 || len(key) > 250:
		v.report(CodeExtension, key, "is not a name of an extension; take lower-case letters, digits and hyphens (section 11.3.1)")
	case v.version == Version20 && !strings.HasPrefix(key, "x-"):
		v.report(CodeUndefinedExtension, key, "is not an extension of the specification; begin the name of a custom one with x-")
	case v.version == Version21 && !strings.HasSuffix(key, "-ext"):
		v.report(CodeExtension, key, "is neither an extension of the specification nor the identifier of an extension "+
			"definition (sections 3.2 and 11.3.1)")
	default:
		v.report(CodeUndefinedExtension, key, "is defined by no extension definition (section 11.3)")
	}
	v.any(e)
}

// extensionType checks the member that says what an extension adds.
func (v *validation) extensionType(e value) {
	types := spec.Lookup("extension-definition", spec.V21)
	words := types.Properties[types.Property("extension_types")].Words
	switch t := e.member("extension_type"); {
	case t == nil:
		v.report(CodeUndefinedExtension, "", "does not say of what type it is; give the extension_type (section 3.2)")
	case t.kind() != '"':
		v.wrongType("extension_type", t, "a string")
	case !slices.Contains(words, t.text()):
		v.enter("extension_type", 0)
		v.reportWord(attribution.CodeUnknownWord, t.text(), "is not one of: "+strings.Join(words, ", "), slices.Values(words))
		v.leave()
	}
}

// predefined returns the extension of the specification with a name, and the type of the objects that it extends.
func predefined(name string) (extension *spec.Type, of string) {
	for _, of := range []string{"file", "network-traffic", "process", "user-account"} {
		if t := spec.Lookup(of, spec.V21).Extension(name); t != nil {
			return t, of
		}
	}
	return nil, ""
}
