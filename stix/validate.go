package stix

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/internal/clip"
	"example.com/attribution/internal/model"
	"example.com/attribution/internal/near"
	"example.com/attribution/stix/internal/spec"
)

// Validate returns what must not be in a bundle by the rules of the specification, as [attribution.Findings], or nil.
// Paths are RFC 6901 pointers into the encoded bundle; findings are in its order. The rules are those of STIX 2.1 or,
// for a bundle of that version, of STIX 2.0. That a reference names an object outside of the bundle is not an error:
// STIX allows it.
func (b *Bundle) Validate() error { return b.check(true).Err() }

// Lint returns what [Bundle.Validate] does, warnings about what the specification says should not be, and advice about
// what no rule decides. That objects of one type have a property that the specification does not define is one finding
// for all of them, with their number.
func (b *Bundle) Lint() attribution.Findings { return b.check(false) }

func (b *Bundle) check(onlyErrors bool) attribution.Findings {
	v := validation{version: b.Version(), bundle: b, onlyErrors: onlyErrors}
	if b.envelope.text != nil {
		v.envelope(b.envelope)
		v.enter("objects", 0)
	}
	if v.version == Version20 {
		v.report(CodeOldVersion, "", "is STIX 2.0; its rules were applied")
	}
	v.objects = know(b.Objects)
	for i, o := range b.Objects {
		if !b.lone {
			v.enter("", i)
		}
		v.root(o)
		v.references(o)
		v.versions(i, o)
		v.lengths(o)
		if !b.lone {
			v.leave()
		}
	}
	return v.findings.all()
}

// Validate returns what must not be in the object, looked at by itself, as [attribution.Findings], or nil. In is the
// version of the bundle; zero is the version that the object has by itself, see [Bundle.Version]. Paths are pointers
// into the object.
func (o Object) Validate(in Version) error { return o.check(in, true).Err() }

// Lint returns what [Object.Validate] does, and warnings and advice as those of [Bundle.Lint].
func (o Object) Lint(in Version) attribution.Findings { return o.check(in, false) }

func (o Object) check(in Version, onlyErrors bool) attribution.Findings {
	v := validation{version: o.version(in), onlyErrors: onlyErrors}
	v.root(o)
	return v.findings.all()
}

// A validation collects findings and knows where the checks are.
type validation struct {
	version Version
	bundle  *Bundle // nil: an object is checked by itself
	objects knowledge
	// types of the objects in the Observable Container that is being checked, by their keys; nil: it is not one
	local    map[string]string
	toplevel bool   // an extension adds properties to the object
	observed bool   // the object is an observable
	kind     string // the type of the object
	within   string // the key in the Observable Container that is being checked
	object   int    // how many objects, or values that are objects, were checked
	path     model.Path
	plans    map[planKey]*plan
	values   []value // of the objects that are being checked

	onlyErrors bool
	findings   findingList
	texts      texts // of findings
	scratch    []byte
	meant      *near.Search
}

// enter goes to a member or, without a name, to an element of a list.
func (v *validation) enter(name string, index int) {
	if name == "" {
		v.path.Element(index)
		return
	}
	v.path.Enter(name)
}

func (v *validation) leave() { v.path.Leave() }

// report adds a finding about the place that is being checked.
func (v *validation) report(code attribution.Code, value, message string) {
	v.add(attribution.Finding{Code: code, Value: value, Message: message})
}

// suggestions bounds the work that suggestions for one bundle may take, in pairs of letters.
const suggestions = 20_000_000

// reportWord is report of a word that is not one of those listed, of which the nearest was probably meant.
func (v *validation) reportWord(code attribution.Code, word, message string, listed iter.Seq[string]) {
	if v.isWanted(code) {
		v.add(attribution.Finding{Code: code, Value: word, Message: message, Suggestion: v.nearest(word, listed)})
	}
}

func (v *validation) nearest(word string, listed iter.Seq[string]) string {
	if v.meant == nil {
		v.meant = near.NewSearch(suggestions)
	}
	return v.meant.Word(word, listed)
}

// isWanted reports whether findings of a rule are to be reported.
func (v *validation) isWanted(code attribution.Code) bool {
	return !v.onlyErrors || severityOf(code) == attribution.SeverityError
}

func severityOf(code attribution.Code) attribution.Severity {
	return cmp.Or(severities[code], attribution.SeverityError)
}

// add adds a finding and returns where it is kept, or nil if it is not wanted.
func (v *validation) add(f attribution.Finding) *attribution.Finding {
	f.Severity = severityOf(f.Code)
	if v.onlyErrors && f.Severity != attribution.SeverityError {
		return nil
	}
	v.scratch = v.path.Append(v.scratch[:0])
	f.Path, f.Value = v.texts.keep(v.scratch), clip.Text(f.Value, maxValue)
	return v.findings.add(f)
}

// A findingList is a list that grows without copying what it has, so that findings stay where they are.
type findingList struct{ chunks []attribution.Findings }

const findingChunk = 256

func (l *findingList) add(f attribution.Finding) *attribution.Finding {
	last := len(l.chunks) - 1
	if last < 0 || len(l.chunks[last]) == cap(l.chunks[last]) {
		size := 1
		if last >= 0 {
			size = min(2*cap(l.chunks[last]), findingChunk)
		}
		l.chunks = append(l.chunks, make(attribution.Findings, 0, size))
		last++
	}
	chunk := append(l.chunks[last], f)
	l.chunks[last] = chunk
	return &chunk[len(chunk)-1]
}

// all returns the findings in their order, or nil if there are none.
func (l *findingList) all() attribution.Findings { return slices.Concat(l.chunks...) }

// missing reports a property that must be there.
func (v *validation) missing(name, message string) {
	v.add(attribution.Finding{Member: name, Code: attribution.CodeMissing, Message: message})
}

const maxValue = 80 // bytes of Finding.Value

// envelope checks the bundle's own properties.
func (v *validation) envelope(o Object) {
	v.fields(v.plan("bundle", spec.Lookup("bundle", v.version.spec())), o.Without("objects"))
	if o.Type() != "bundle" {
		v.report(CodeMalformedValue, o.Type(), "is not a bundle; write bundle as its type (section 8.1)")
	}
	if id := o.ID(); id != "" && id.Type() != "bundle" {
		v.enter("id", 0)
		v.report(CodeForeignIdentifier, string(id), "does not begin with bundle-- (section 2.9)")
		v.leave()
	}
	switch list := o.value("objects"); {
	case list == nil:
	case list.kind() != '[':
		v.wrongType("objects", list, "a list")
	case len(v.bundle.Objects) == 0:
		v.enter("objects", 0)
		v.report(CodeEmpty, "[]", "has no objects; leave the list out (section 2.12)")
		v.leave()
	}
}

// root checks an object that is not part of another.
func (v *validation) root(o Object) {
	if !utf8.Valid(o.text) {
		v.report(attribution.CodeInvalidUTF8, "", "has bytes that are not UTF-8 (section 2.15)")
	}
	kind := o.value("type")
	if kind.kind() != '"' {
		if kind == nil {
			v.missing("type", "give the type of the object (section 3.2)")
		} else {
			v.wrongType("type", kind, "a string")
		}
		return
	}
	name := o.Type()
	t := spec.Lookup(name, v.version.spec())
	extensions := o.value("extensions")
	v.toplevel = adds(extensions, "toplevel-property-extension")
	custom := t == nil || t.Category == spec.Envelope
	if custom {
		// Of what nothing else is known, an object without versions is an observable.
		t = spec.Custom(v.version.spec(), adds(extensions, "new-sco") || extensions == nil && !o.isVersioned())
	}
	p := v.plan(name, t)
	if custom {
		v.customType(p, name, extensions)
	}
	v.observed, v.kind = t.Category == spec.Observable, name
	v.fields(p, o)
	v.identity(name, o, t)
	v.special(name, o, t)
	v.selectors(o)
}

// isVersioned reports whether an object has a property that observables do not have.
func (o Object) isVersioned() bool {
	return o.value("created") != nil || o.value("modified") != nil || o.value("spec_version") != nil
}

// adds reports whether an object has an extension of a type.
func adds(extensions value, extensionType string) bool {
	for _, e := range extensions.members() {
		if e.member("extension_type").is(extensionType) {
			return true
		}
	}
	return false
}

// customType checks a type that the specification does not define.
func (v *validation) customType(p *plan, name string, extensions value) {
	v.enter("type", 0)
	defer v.leave()
	if !isTypeName(name) || v.version == Version21 && !isLetter(name[0]) {
		v.report(CodeMalformedType, name, "is not a name of a type; take lower-case letters, digits and single "+
			"hyphens, 3 to 250 of them (sections 3.1 and 11.2.1)")
		return
	}
	if v.version == Version20 && spec.Lookup(name, spec.V21) != nil &&
		slices.Contains([]string{"incident", "infrastructure"}, name) {
		v.report(CodeMalformedType, name, "is reserved in STIX 2.0 (part 2, section 1.3)")
		return
	}
	if adds(extensions, "new-sdo") || adds(extensions, "new-sco") || adds(extensions, "new-sro") {
		return
	}
	if !v.isWanted(CodeCustomObject) {
		return
	}
	if !p.looked {
		p.meant, p.looked = v.nearest(name, spec.Names(v.version.spec())), true
	}
	v.add(attribution.Finding{Code: CodeCustomObject, Value: name, Suggestion: p.meant,
		Message: "is not a type of the specification; define it by an extension (section 11.2)"})
}

// isTypeName reports whether a text has the form of the name of a type.
func isTypeName[T ~string | ~[]byte](name T) bool {
	if len(name) < 3 || len(name) > 250 {
		return false
	}
	for i := range len(name) {
		if c := name[i]; !(isLetter(c) || isDigit(c) || c == '-' && i > 0 && name[i-1] != '-') {
			return false
		}
	}
	return name[len(name)-1] != '-'
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' }

// identity checks what identifies an object and its version.
func (v *validation) identity(name string, o Object, t *spec.Object) {
	if id := o.ID(); id != "" {
		v.enter("id", 0)
		switch kind, _, ok := strings.Cut(string(id), "--"); {
		case ok && kind != name:
			v.report(CodeForeignIdentifier, string(id), "does not begin with the type of the object, "+name+"-- (section 2.9)")
		case t.Category == spec.Observable:
			v.uuidVersion(id, '5')
		default:
			v.uuidVersion(id, '4')
		}
		v.leave()
	}
	if version := o.value("spec_version"); version.kind() == '"' && v.version == Version21 && !version.is("2.1") {
		v.enter("spec_version", 0)
		if version.is("2.0") {
			v.report(CodeOtherVersion, version.text(),
				"is not the version of the specification that defines these objects, 2.1 (section 3.2)")
		} else {
			v.report(CodeVersion, version.text(), "is not a version of the specification; write 2.1 (section 3.2)")
		}
		v.leave()
	}
	v.inOrder(o.value("created"), o.value("modified"), "created", "modified", false)
}

// uuidVersion checks that a UUID is of the version that the specification wants.
func (v *validation) uuidVersion(id ID, version byte) {
	if !isOtherVersion(id, version) {
		return
	}
	if v.version == Version20 {
		v.report(CodeMalformedIdentifier, string(id), "has no UUID of version 4 (STIX 2.0, part 1, section 2.7)")
		return
	}
	v.report(CodeUUIDVersion, string(id), fmt.Sprintf("has no UUID of version %c (section 2.9)", version))
}

// isOtherVersion reports whether an identifier has a UUID of another version.
func isOtherVersion[T ~string | ~[]byte](id T, version byte) bool {
	const length = len("00000000-0000-4000-8000-000000000000")
	i := 0
	for i+1 < len(id) && !(id[i] == '-' && id[i+1] == '-') {
		i++
	}
	return len(id)-i-2 == length && isUUID(id[i+2:]) && id[i+2+14] != version
}

// inOrder checks that a timestamp is not before another or, if strictly, that it is later.
func (v *validation) inOrder(first, second value, firstName, name string, strictly bool) {
	if first.kind() != '"' || second.kind() != '"' {
		return
	}
	a, b := first.plain(), second.plain()
	if !isTimestamp(a) || !isTimestamp(b) {
		return
	}
	if c := compareTimestamps(a, b); c > 0 || strictly && c == 0 && v.version == Version21 {
		v.enter(name, 0)
		v.report(CodeWrongOrder, string(b), "is not later than "+firstName+" ("+string(a)+"); correct one of the two")
		v.leave()
	}
}
