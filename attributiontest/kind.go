package attributiontest

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// Checks of kinds.
const (
	checkKind       check = "kind"            // the word for the kind
	checkProfile    check = "profile"         // what all actors, or all responses, have
	checkKinds      check = "kinds"           // a decoder accepts the kind
	checkSample     check = "sample"          // the sample states what only it can
	checkZero       check = "zero value"      // a zero value states nothing
	checkRoundTrip  check = "round trip"      // what is stated comes back from a file
	checkUnknown    check = "unknown members" // members that the kind does not know come back, too
	checkCanonical  check = "canonical bytes" // one value, one text
	checkFindings   check = "findings"        // custom findings have relative paths, a code and a message
	checkReferences check = "references"      // ids and references are followed
	checkDates      check = "dates"           // dates and languages are read
	checkMutation   check = "mutation"        // no method changes the value
	checkAtOnceKind check = "concurrency"     // methods may be called at once
	checkTargets    check = "targets"         // the targets of a response
)

// A kind is tried by way of cases that hold one entity of it, with the id x.
type kind struct {
	problems
	collection string
	base       reflect.Type // the struct that is embedded
	t          reflect.Type // the struct of the kind
	builtin    bool
	decoder    attribution.Decoder // that knows the kind
	names      []string            // ids and references of the filled value

	word   func(any) string
	shared func(any) any // the embedded struct
	wrap   func(any) *attribution.Case
	unwrap func(*attribution.Case) any
	types  func(any) attribution.Kinds
	ask    func(any) string // all methods, as text
}

func (k *kind) zero() any { return reflect.New(k.t).Interface() }

func (k *kind) test(sample any) error {
	x := reflect.ValueOf(sample)
	if x.Kind() != reflect.Pointer || x.IsNil() || x.Elem().Kind() != reflect.Struct {
		k.add(checkKinds, "%T is not a pointer to a struct, or it is nil", sample)
		return k.err()
	}
	k.t = x.Elem().Type()
	k.try(checkKind, func() { k.testKind(sample) })
	k.try(checkProfile, k.testProfile)
	if len(k.list) > 0 || !k.usable() {
		return k.err() // nothing else can be checked
	}
	filled, opaque := k.filled(sample, "2024-03-25", "en")
	for _, path := range opaque {
		k.add(checkSample, "%s%s is zero; state it, since no other than its type can", k.t, path)
	}
	for _, e := range []any{k.zero(), k.copied(sample), filled} {
		k.try(checkMutation, func() { k.testMutation(e) }) // first, since what one call changes another may find as it wants it
	}
	k.try(checkZero, k.testZero)
	k.try(checkRoundTrip, func() { k.testRoundTrip(filled) })
	k.try(checkCanonical, func() {
		if k.testCanonical(filled) {
			k.try(checkUnknown, func() { k.testUnknown(filled) })
		}
	})
	k.try(checkFindings, func() { k.testFindings(k.copied(sample), filled) })
	k.try(checkReferences, func() { k.testReferences(filled) })
	k.try(checkDates, func() { k.testDates(sample) })
	k.try(checkTargets, func() { k.testTargets(filled) })
	return k.err()
}

// copied is a copy of an entity.
func (k *kind) copied(e any) any { return k.unwrap(k.wrap(e).Clone()) }

// filled is a copy of the sample of which every member is stated, and what could not be.
func (k *kind) filled(sample any, when, language string) (entity any, opaque []string) {
	entity = k.copied(sample)
	f := filler{when: when, language: language}
	f.fill(model.Of(k.t), reflect.ValueOf(entity).Elem(), "", 3)
	k.names = f.names
	return entity, f.opaque
}

func (k *kind) testKind(sample any) {
	word := k.word(sample)
	if word == "" {
		k.add(checkKind, "it is empty")
		return
	}
	if zero := k.word(k.zero()); zero != word {
		k.add(checkKind, "a zero value has the kind %q, and the sample %q; it is one for all values of the type", zero, word)
	}
	c, err := attribution.Decode(strings.NewReader(fmt.Sprintf(`{"format": %q, "id": "x", %q: {"x": {"kind": %q}}}`,
		attribution.Format, k.collection, word)))
	if err != nil {
		k.add(checkKind, "%q cannot be decoded: %v", word, err)
		return
	}
	k.builtin = reflect.TypeOf(k.unwrap(c)) == reflect.PointerTo(k.t)
	if errors.Is(c.Lint(), attribution.CodeUnlistedWord) {
		k.add(checkKind, "%q is not namespaced; put a domain and a slash before it, as in example.org/%s", word, word)
	}
}

func (k *kind) testProfile() {
	e := k.zero()
	x := reflect.ValueOf(e).Elem()
	for _, f := range reflect.VisibleFields(k.t) {
		if f.Anonymous && f.Type == k.base {
			if k.shared(e) != x.FieldByIndex(f.Index).Addr().Interface() {
				k.add(checkProfile, "the %s that the method returns is not the embedded one", k.base)
			}
			return
		}
	}
	k.add(checkProfile, "%s does not embed %s", k.t, k.base)
}

// usable reports whether a decoder takes the kind.
func (k *kind) usable() bool {
	if !k.builtin {
		k.decoder.Kinds = k.types(k.zero())
	}
	if _, err := k.decoder.Decode(strings.NewReader(fmt.Sprintf(`{"format": %q, "id": "x"}`, attribution.Format))); err != nil {
		k.add(checkKinds, "%v", err)
		return false
	}
	return true
}

// entity is an encoded entity of the kind.
func (k *kind) entity(e any) (map[string]any, bool) {
	c, ok := parsed(k.wrap(e))
	if !ok {
		return nil, false
	}
	x, _ := model.Resolve(c, "/"+k.collection+"/x")
	entity, ok := x.(map[string]any)
	return entity, ok
}

// back is what an encoded entity is after it was decoded.
func (k *kind) back(d attribution.Decoder, text []byte) (any, error) {
	c, err := d.Decode(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	return k.unwrap(c), nil
}

func (k *kind) testZero() {
	entity, ok := k.entity(k.zero())
	if !ok {
		k.add(checkZero, "it cannot be encoded: %v", k.wrap(k.zero()).Encode(new(bytes.Buffer)))
		return
	}
	for name := range entity {
		if name != "kind" {
			k.add(checkZero, "it states %q", name)
		}
	}
	if r, ok := k.zero().(attribution.Response); ok && len(r.Targets()) > 0 {
		k.add(checkZero, "it is directed at %v", r.Targets())
	}
}

func (k *kind) testRoundTrip(filled any) {
	text := encoded(k.wrap(filled))
	if text == nil {
		k.add(checkRoundTrip, "it cannot be encoded: %v", k.wrap(filled).Encode(new(bytes.Buffer)))
		return
	}
	back, err := k.back(k.decoder, text)
	switch {
	case err != nil:
		k.add(checkRoundTrip, "it cannot be decoded: %v", err)
	case reflect.TypeOf(back) != reflect.PointerTo(k.t):
		k.add(checkRoundTrip, "it comes back as %T", back)
	case !reflect.DeepEqual(back, filled):
		for _, f := range reflect.VisibleFields(k.t) {
			a, b := reflect.ValueOf(filled).Elem().FieldByIndex(f.Index), reflect.ValueOf(back).Elem().FieldByIndex(f.Index)
			if f.IsExported() && !f.Anonymous && !reflect.DeepEqual(a.Interface(), b.Interface()) {
				k.add(checkRoundTrip, "%s was %v and comes back as %v", f.Name, a, b)
			} else if !f.IsExported() && dump(filled) != dump(back) {
				k.add(checkRoundTrip, "%s is not exported, and no file holds it", f.Name)
			}
		}
	}
}

func (k *kind) testUnknown(filled any) {
	text := encoded(k.wrap(filled))
	if text == nil {
		return
	}
	const member = `"example.org/unknown":{"b":1.50,"a":["of a later version",null]}`
	with := bytes.Replace(text, []byte(`"kind": `), []byte(member+`, "kind": `), 1)
	for _, d := range []attribution.Decoder{k.decoder, {}} {
		back, err := k.back(d, with)
		if err != nil {
			k.add(checkUnknown, "with an unknown member it cannot be decoded: %v", err)
			continue
		}
		again, ok := k.entity(back)
		want, _ := k.entity(filled)
		if !ok {
			k.add(checkUnknown, "%T cannot be encoded again", back)
			continue
		}
		if _, ok := again["example.org/unknown"]; !ok {
			k.add(checkUnknown, "%T loses a member that it does not know", back)
		}
		delete(again, "example.org/unknown")
		if !reflect.DeepEqual(again, want) {
			k.add(checkUnknown, "%T changes the members around one that it does not know", back)
		}
	}
}

func (k *kind) testCanonical(filled any) bool {
	text := encoded(k.wrap(filled))
	for range 50 { // a map of few entries has the same order by chance every now and then
		if !bytes.Equal(encoded(k.wrap(filled)), text) {
			k.add(checkCanonical, "the same value has other bytes the next time")
			return false
		}
	}
	back, err := k.back(k.decoder, text)
	if err == nil && !bytes.Equal(encoded(k.wrap(back)), text) {
		k.add(checkCanonical, "it has other bytes after it was decoded")
		return false
	}
	return true
}

// all calls everything that reads an entity, and returns the answers.
func (k *kind) all(e any) string {
	c := k.wrap(e)
	out := []string{k.ask(e), string(encoded(c)), fmt.Sprint(c.Validate()), fmt.Sprint(c.Lint())}
	if self, ok := e.(interface{ Validate() error }); ok {
		out = append(out, fmt.Sprint(self.Validate()))
	}
	return strings.Join(out, "\n")
}

// testMutation calls everything one after the other and, where that changes nothing, at once.
func (k *kind) testMutation(e any) {
	before := dump(e)
	want := k.all(e)
	if dump(e) != before {
		k.add(checkMutation, "a method changes the value, or what lies behind the end of one of its slices")
		return
	}
	for range 4 {
		if k.all(e) != want {
			k.add(checkCanonical, "the same value has other bytes, or its methods another answer, the next time")
			return
		}
	}
	if !atOnce(8, func() bool { return k.all(e) == want }) {
		k.add(checkAtOnceKind, "called from several goroutines at once, methods answer otherwise than alone")
	}
}
