package attribution_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/text/language"
)

// Whatever the bytes, there is a case or a reason why there is none; what is wrong with the case has its place; and a
// case that can be written is read as it was.
func FuzzDecode(f *testing.F) {
	f.Add([]byte(canonical))
	for _, m := range malformations {
		f.Add([]byte(document(m.members)))
	}
	for _, u := range unreadables {
		f.Add([]byte(u.text))
	}
	for _, list := range breaches {
		for _, b := range list {
			c := complete()
			b.trigger(c)
			if line, err := c.MarshalJSON(); err == nil {
				f.Add(line)
			}
		}
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		c, err := Decode(bytes.NewReader(text))
		if c == nil {
			if _, ok := errors.AsType[*DocumentError](err); !ok {
				t.Fatalf("no case, and %v for a reason", err)
			}
			return
		}
		fs, ok := errors.AsType[Findings](err)
		if err != nil && (!ok || len(fs) == 0) {
			t.Fatalf("a case, and %v", err)
		}
		found, _ := errors.AsType[Findings](c.Validate())
		for _, f := range slices.Concat(fs, found, c.Lint()) {
			if f.Code == "" || f.Severity == "" || f.Message == "" || f.Path != "" && f.Path[0] != '/' {
				t.Errorf("a finding that is not whole: %#v", f)
			}
		}
		x := query.New(c)
		for id := range c.Attributions {
			x.Holders(id.Ref())
		}
		var once bytes.Buffer
		if err := c.Encode(&once); err != nil {
			if len(fs) == 0 {
				t.Errorf("a case without malformed values cannot be written: %v", err)
			}
			return
		}
		again, err := Decode(bytes.NewReader(once.Bytes()))
		if err != nil {
			t.Fatalf("what was written cannot be read: %v", err)
		}
		if diff := gocmp.Diff(c, again, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("(-before +after):\n%s", diff)
		}
		if !bytes.Equal(encode(t, again), once.Bytes()) {
			t.Error("other bytes the second time")
		}
		for _, f := range found {
			if !resolves(once.Bytes(), f.Path) {
				t.Errorf("%s leads to nothing in\n%s", f.Path, once.Bytes())
			}
		}
	})
}

// A reference is its collection and its id, put together again.
func FuzzRef(f *testing.F) {
	for _, s := range []string{"", "actors/china", "actors", "/", "a/b/c", "quotes/é"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		collection, id := Ref(s).Split()
		if strings.Contains(string(collection), "/") {
			t.Errorf("a slash in the collection %q", collection)
		}
		if joined := string(collection) + "/" + id; strings.Contains(s, "/") && joined != s || !strings.Contains(s, "/") && (string(collection) != s || id != "") {
			t.Errorf("%q and %q of %q", collection, id, s)
		}
		if back, name := ActorID(s).Ref().Split(); back != "actors" || name != s {
			t.Errorf("the actor %q is %q in %q", s, name, back)
		}
		if new(Case).Has(Ref(s)) {
			t.Error("an empty case has it")
		}
	})
}

// A language is well formed or not, whatever its case and its fields; its extension T changes nothing in what language
// it is.
func FuzzLang(f *testing.F) {
	for _, s := range []string{"", "en", "zh-Hans", "en-t-fr-t0-und", "EN-T-FR", "x-t-y", "und-t-it-m0-true-x-a", "en-u-ca-buddhist", "ua", "en-t-", "BA-", "en-USA", "en-UK",
		"es-419", "eng", "zh-hans-cn", "AA_AA", "en-US_x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		tag, err := Lang(s).Tag()
		if err != nil && tag != language.Und {
			t.Errorf("%q is %v, and %v", s, tag, err)
		}
		c := &Case{ID: "x", Lang: Lang(s)}
		if got := c.Validate() == nil; got != (err == nil) {
			t.Errorf("%q: Tag says %v, Validate says %v", s, err, c.Validate())
		}
		if err != nil || s == "" || !isASCII(s) {
			return
		}
		for _, other := range []string{strings.ToUpper(s), strings.ToLower(s)} {
			if same, err := Lang(other).Tag(); err != nil || same != tag {
				t.Errorf("%q is %v, %q is %v, %v", s, tag, other, same, err)
			}
		}
		if !strings.Contains(strings.ToLower(s)+"-", "-x-") && !strings.HasPrefix(strings.ToLower(s), "x-") && !strings.Contains(strings.ToLower(s), "-t-") {
			if same, err := Lang(s + "-t-fr-t0-und").Tag(); err != nil || same != tag {
				t.Errorf("%q with a source is %v, %v; want %v", s, same, err, tag)
			}
		}
	})
}

func isASCII(s string) bool { return !strings.ContainsFunc(s, func(r rune) bool { return r > 0x7F }) }

// A date keeps its text and its zone, and is never before itself.
func FuzzWhen(f *testing.F) {
	for _, s := range []string{"", "2021", "2021/2022", "2024-03-25[Europe/London]", "2024-03-26T09~[Pacific/Auckland]",
		"[2017-12-18,2017-12-19][America/New_York]", "[2017-12-18,2017-12-19]", "2021-08/", "2021[]", "2021[Local]", "[", "2021[a]b]"} {
		f.Add(s, "2022")
		f.Add("2022", s)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		w, x := When(a), When(b)
		date, dateErr := w.Date()
		zone, zoneErr := w.Location()
		_, spanErr := w.Span()
		if (spanErr == nil) != (dateErr == nil && zoneErr == nil) {
			t.Errorf("%q: %v, %v, %v", a, dateErr, zoneErr, spanErr)
		}
		if dateErr != nil && !errors.Is(dateErr, CodeMalformedDate) || zoneErr != nil && !errors.Is(zoneErr, CodeUnknownZone) {
			t.Errorf("%q: %v, %v", a, dateErr, zoneErr)
		}
		if c := (&Case{ID: "x", Modified: w}); (c.Validate() == nil) != (spanErr == nil) {
			t.Errorf("%q: Span says %v, Validate says %v", a, spanErr, c.Validate())
		}
		if spanErr == nil && a != "" {
			text := date.String()
			if zone != nil {
				text += "[" + zone.String() + "]"
			}
			if text != a {
				t.Errorf("%q is %q", a, text)
			}
		}
		if w.Before(w) == edtf.Yes || w.Before(x) == edtf.Yes && x.Before(w) != edtf.No {
			t.Errorf("%q before %q: %v, and the other way round %v", a, b, w.Before(x), x.Before(w))
		}
	})
}
