package stix_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"example.com/attribution"
	"example.com/attribution/stix"
	"github.com/google/go-cmp/cmp"
)

// seeds are bundles of all forms.
func seeds() []string {
	var out []string
	for _, o := range valid {
		out = append(out, o, bundleOf(o))
	}
	slices.Sort(out)
	c := newDice(1).newCase()
	b, _, err := stix.FromCase(c, later)
	if err != nil {
		panic(err)
	}
	return append(out, `[{"a":1,"a":"\u00e9"} ,{}]`, `{"type":"bundle"}`, "{}\n{}", b.Objects[0].String(), bundleOf(b.Objects[2].String(), b.Objects[3].String()),
		`{"type":"bundle","id":"bundle--5f0d9c1e-6f0c-4a43-9c1b-0c2b4f5d7a11","spec_version":"2.0","objects":[{"type":"observed-data","objects":{"0":{"type":"file"}}}]}`)
}

// What is decoded is encoded byte for byte; the stream has the same objects, however it arrives; and whatever a bundle
// says, validation ends, and the case that it gives comes back from a bundle of ours that is valid.
func FuzzDecode(f *testing.F) {
	for _, s := range seeds() {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		b, err := stix.Decode(bytes.NewReader(text))
		if err != nil {
			if _, ok := errors.AsType[*attribution.DocumentError](err); !ok {
				t.Errorf("error %T", err)
			}
			return
		}
		if got := encode(t, b); got != string(text) {
			t.Errorf("encoded to %q", got)
		}
		again := decode(t, encode(t, &stix.Bundle{Objects: b.Objects}))
		if !slices.EqualFunc(again.Objects, b.Objects, stix.Object.Equal) {
			t.Errorf("the objects are others in another bundle: %s", encode(t, again))
		}
		for _, finding := range b.Lint() {
			if finding.Code == "" || finding.Severity == "" || finding.Message == "" {
				t.Errorf("finding %v", finding)
			}
		}
		c, losses, err := b.Case()
		if err != nil {
			return // an extension of ours that says what no case can hold
		}
		for _, l := range losses {
			if l.Object == "" || l.Reason == "" {
				t.Errorf("loss %v", l)
			}
		}
		made, _, err := stix.FromCase(c, later)
		if err != nil {
			t.Fatal(err)
		}
		if err := made.Validate(); err != nil {
			t.Errorf("our bundle is not valid: %v", err)
		}
		if diff := difference(t, c, caseOf(t, made)); diff != "" {
			t.Errorf("the case changed (-want +got):\n%s", diff)
		}
	})
}

// A stream gives the same whatever the reader gives at once, and the objects of a bundle as Decode does.
func FuzzObjects(f *testing.F) {
	for _, s := range seeds() {
		f.Add([]byte(s))
	}
	read := func(text []byte, slowly bool) (objects []stix.Object, codes []attribution.Code) {
		var r interface{ Read([]byte) (int, error) } = bytes.NewReader(text)
		if slowly {
			r = iotest.OneByteReader(r)
		}
		for o, err := range stix.Objects(r) {
			if document, ok := errors.AsType[*attribution.DocumentError](err); ok {
				codes = append(codes, document.Code)
			} else {
				objects = append(objects, o)
			}
		}
		return objects, codes
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		fast, codes := read(text, false)
		slow, slowCodes := read(text, true)
		if !slices.EqualFunc(fast, slow, stix.Object.Equal) || !slices.Equal(codes, slowCodes) {
			t.Errorf("%v %v, and byte by byte %v %v", fast, codes, slow, slowCodes)
		}
		b, err := stix.Decode(bytes.NewReader(text))
		if err == nil && len(b.Objects) > 0 && !slices.EqualFunc(fast, b.Objects, stix.Object.Equal) {
			t.Errorf("%v, decoded %v", fast, b.Objects)
		}
	})
}

// To set a member and take it out again leads back.
func FuzzEdit(f *testing.F) {
	for _, s := range seeds() {
		f.Add([]byte(s), "labels", []byte(`["a"]`))
		f.Add([]byte(s), "x", []byte(` 1 `))
	}
	f.Fuzz(func(t *testing.T, text []byte, name string, value []byte) {
		o, err := stix.ParseObject(text)
		if err != nil {
			return
		}
		with, err := o.With(name, value)
		if err != nil {
			return
		}
		if got, ok := with.Member(name); !ok || string(got) != string(bytes.TrimSpace(value)) {
			t.Errorf("%s: got %s", with, got)
		}
		if again, err := stix.ParseObject([]byte(with.String())); err != nil || !again.Equal(with) {
			t.Errorf("%s: %v", with, err)
		}
		if got := with.Without(name); !got.Equal(o.Without(name)) {
			t.Errorf("%s without %s: %s", with, name, got)
		}
	})
}

// A pattern in parentheses is a pattern if it is one without, and two patterns make one.
func FuzzPattern(f *testing.F) {
	f.Add(`[file:name = 'a'] REPEATS 5 TIMES`)
	f.Add(`([x-y:abc = 1] FOLLOWEDBY [x-y:abc[*].d IN (1, 2)]) WITHIN 600 SECONDS`)
	f.Add(`[x-y:abc = t'2014-01-13T07:03:17Z' OR NOT EXISTS a-b:c_d]`)
	isPattern := func(t *testing.T, text string) bool {
		o, err := object(t, valid["indicator"]).With("pattern", quoted(text))
		if err != nil {
			t.Fatal(err)
		}
		return !errors.Is(o.Validate(stix.Version21), stix.CodeMalformedPattern)
	}
	f.Fuzz(func(t *testing.T, text string) {
		ok := isPattern(t, text)
		if len(text) > 200 {
			return // which may nest too deep with one more
		}
		if got := isPattern(t, "("+text+")"); got != ok {
			t.Errorf("%q: %t, in parentheses %t", text, ok, got)
		}
		if got := isPattern(t, text+" AND [file:name = 'a']"); ok && !got {
			t.Errorf("%q with another is none", text)
		}
	})
}

// A timestamp that is accepted is one that package time can read, unless it is a leap second.
func FuzzTimestamp(f *testing.F) {
	f.Add("2016-02-29T23:59:59.123Z")
	f.Add("2016-12-31T23:59:60Z")
	f.Add("1900-02-29T00:00:00Z")
	f.Add("0000-01-01T0:00:00Z")
	f.Fuzz(func(t *testing.T, text string) {
		o, err := object(t, valid["threat-actor"]).Without("last_seen").With("first_seen", quoted(text))
		if err != nil {
			t.Fatal(err)
		}
		got := !errors.Is(o.Validate(stix.Version21), stix.CodeMalformedTimestamp)
		_, err = time.Parse(time.RFC3339Nano, text)
		want := err == nil && strings.HasSuffix(text, "Z") && !strings.Contains(text, ",") && text[13] == ':' // package time takes an hour of one digit
		if got != want && !strings.Contains(text, "23:59:60") {
			t.Errorf("%q: valid %t, want %t", text, got, want)
		}
	})
}

// Whatever a case says, it comes back, from a bundle of another case that was updated, too.
func FuzzCase(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		c := newDice(seed).newCase()
		b := newBundle(t, c)
		if err := b.Validate(); err != nil {
			t.Errorf("not valid: %v", err)
		}
		if diff := cmp.Diff(c, caseOf(t, decode(t, encode(t, b)))); diff != "" {
			t.Errorf("the case changed (-want +got):\n%s", diff)
		}
		other := newDice(seed + 1).newCase()
		other.ID, other.UUID = c.ID, c.UUID
		updated, losses, err := b.Update(other, later)
		if errors.Is(err, stix.ErrRevoked) {
			return // nobody held the claim any more, and now somebody does
		}
		if err != nil || len(losses) > 0 {
			t.Fatal(losses, err)
		}
		if findings := updated.Lint().Errors(); len(findings) > 0 {
			t.Errorf("not valid after the update: %v", findings)
		}
		if diff := cmp.Diff(other, caseOf(t, decode(t, encode(t, updated)))); diff != "" {
			t.Errorf("the case differs after the update (-want +got):\n%s", diff)
		}
	})
}

// difference returns how two cases differ, or nothing. Most do not, which their documents tell sooner.
func difference(t testing.TB, want, got *attribution.Case) string {
	t.Helper()
	a, err := want.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if b, err := got.MarshalJSON(); err == nil && bytes.Equal(a, b) {
		return ""
	}
	return cmp.Diff(want, got)
}

// Whatever the bundles of others say, the case that they give comes back from a bundle of ours that is valid.
func FuzzForeign(f *testing.F) {
	for seed := range uint64(60) {
		f.Add(seed)
	}
	for _, seed := range []uint64{998, 1163, 1656} { // whose marking definitions are not valid
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		b := decode(t, newDice(seed).newBundle())
		c := caseOf(t, b)
		made := newBundle(t, c)
		if err := made.Validate(); err != nil {
			t.Errorf("not valid: %v", err)
		}
		if diff := difference(t, c, caseOf(t, made)); diff != "" {
			t.Errorf("the case changed (-want +got):\n%s", diff)
		}
	})
}

// To write back a case that was not changed changes nothing in the bundle of others that it came from; and to write
// back one that was gives it, or says what is lost.
func FuzzForeignUpdate(f *testing.F) {
	for seed := range uint64(60) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		b := decode(t, newDice(seed).newBundle())
		c := caseOf(t, b)
		same, losses, err := b.Update(c, later)
		if err != nil || len(losses) > 0 || encode(t, same) != encode(t, b) {
			t.Errorf("nothing was changed, and the bundle differs: %v, %v", losses, err)
		}
		edited := c.Clone()
		for id := range edited.Actors {
			edited.Actors[id].ActorProfile().Description += " More."
		}
		edited.Attributions = nil
		updated, losses, err := b.Update(edited, later)
		if err != nil {
			t.Fatal(err)
		}
		if diff := difference(t, edited, caseOf(t, updated)); diff != "" && len(losses) == 0 {
			t.Errorf("something is lost, and not said to be (-want +got):\n%s", diff)
		}
	})
}

// Whatever is done to a bundle of ours or of others, extensions included, it gives a case or findings; the case comes
// back; and to write it back changes nothing.
func FuzzSpoiled(f *testing.F) {
	for seed := range uint64(60) {
		f.Add(seed)
	}
	for _, seed := range []uint64{80428, 81500} { // in which a list stands in the place of a name
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		d := newDice(seed)
		b := newBundle(t, d.newCase())
		if d.IntN(3) == 0 {
			b = decode(t, d.newBundle())
		}
		d.spoil(b)
		b.Validate()
		c, _, err := b.Case()
		if err != nil {
			return
		}
		made := newBundle(t, c)
		if err := made.Validate(); err != nil {
			t.Errorf("not valid: %v", err)
		}
		if diff := difference(t, c, caseOf(t, made)); diff != "" {
			t.Errorf("the case changed (-want +got):\n%s", diff)
		}
		same, losses, err := b.Update(c, later)
		if err != nil || len(losses) > 0 || encode(t, same) != encode(t, b) {
			t.Errorf("nothing was changed, and the bundle differs: %v, %v", losses, err)
		}
	})
}
