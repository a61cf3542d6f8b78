package verify_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/verify"
)

func fails(t *testing.T, c *attribution.Case, texts map[attribution.SourceID]string) (failed bool) {
	t.Helper()
	found, err := verify.Quotes(c, reading(texts))
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range found {
		failed = failed || q.Failed()
	}
	return failed
}

// exchanges tests that exchanging the speakers of any two quotes that the text names for certain, and that differ,
// fails. It returns how many such pairs there are.
func exchanges(t *testing.T, c *attribution.Case, texts map[attribution.SourceID]string) (pairs int) {
	t.Helper()
	if fails(t, c, texts) {
		found, _ := verify.Quotes(c, reading(texts))
		for _, q := range found {
			if q.Failed() {
				t.Errorf("as it stands %s fails: %s %v, speaker %+v", q.ID, q.Class, q.Warnings, q.Speaker)
			}
		}
		return 0
	}
	all, err := verify.Speakers(c, reading(texts))
	if err != nil {
		t.Fatal(err)
	}
	var named []verify.Speaker
	for _, s := range all {
		if s.Agrees == verify.AgreementYes {
			named = append(named, s)
		}
	}
	for i, x := range named {
		for _, y := range named[i+1:] {
			a, b := c.Quotes[x.Quote], c.Quotes[y.Quote]
			if a.Speaker == b.Speaker {
				continue
			}
			pairs++
			a.Speaker, b.Speaker = b.Speaker, a.Speaker
			if !fails(t, c, texts) {
				t.Errorf("%s by %s and %s by %s pass", x.Quote, a.Speaker, y.Quote, b.Speaker)
			}
			a.Speaker, b.Speaker = b.Speaker, a.Speaker
		}
	}
	return pairs
}

func TestSpeakersOfTheSeed(t *testing.T) {
	folder := os.Getenv("ATTRIBUTION_DATA")
	words, err := os.ReadFile(filepath.Join(folder, "sources", "seed.txt"))
	if folder == "" || err != nil {
		t.Skip("ATTRIBUTION_DATA has no seed article, which is not part of the project")
	}
	c, err := cases.Load("2024-us-uk-nz")
	if err != nil {
		t.Fatal(err)
	}
	if pairs := exchanges(t, c, map[attribution.SourceID]string{"seed": string(words)}); pairs < 5 {
		t.Errorf("%d pairs of speakers are named for certain, want 5 or more", pairs)
	} else {
		t.Logf("%d pairs", pairs)
	}
}

// Made-up texts in which several parties speak.
func TestSpeakersOfMadeUpTexts(t *testing.T) {
	people := []struct{ id, name, title string }{
		{"orvik", "Tessa Orvik", "Foreign minister"}, {"brandel", "Ivo Brandel", "Army spokesman"}, {"lunde", "Mara Lunde", "Prime minister"}, {"keller", "Jon Keller", "Ambassador"},
	}
	said := []string{"We saw the group in our networks for months", "We have nothing to do with the attack on the port", "The logs were deleted that same night", "Our servers were never used for this"}
	rng := rand.New(rand.NewPCG(7, 7))
	pairs := 0
	for i := range 100 {
		c := &attribution.Case{ID: "made-up", Lang: "en", Actors: attribution.Actors{}, Sources: attribution.Sources{"text": {}}, Quotes: attribution.Quotes{},
			Statements: attribution.Statements{"text": {Source: "text"}}}
		words := ""
		order := rng.Perm(len(people))
		for k, at := range order[:2+rng.IntN(3)] {
			p, line := people[at], said[k]
			c.Actors[attribution.ActorID(p.id)] = &attribution.Person{Profile: attribution.Profile{Names: []attribution.Name{{Text: p.name}}}}
			switch rng.IntN(3) {
			case 0:
				words += fmt.Sprintf("“%s,” %s %s said.\n\n", line, p.title, p.name)
			case 1:
				words += fmt.Sprintf("%s %s said: “%s.”\n\n", p.title, p.name, line)
			default:
				words += fmt.Sprintf("“%s,” said %s.\n\n", line, p.name)
			}
			c.Quotes[attribution.QuoteID(fmt.Sprintf("q%d", k))] = &attribution.Quote{Statement: "text", Lang: "en", Text: line, Speaker: attribution.ActorID(p.id)}
		}
		n := exchanges(t, c, map[attribution.SourceID]string{"text": words})
		if n == 0 {
			t.Errorf("text %d has no pair of named speakers: %s", i, words)
		}
		pairs += n
	}
	t.Logf("%d pairs", pairs)
}

// Who speaks is compared with what is certain only.
func TestSpeakers(t *testing.T) {
	for _, test := range []struct {
		name, text, words string
		by                attribution.ActorID
		want              verify.Agreement
	}{
		{"the accuser", "Norland said: “We saw the group in our networks.”", "We saw the group in our networks", "norland", verify.AgreementYes},
		{"put into another's mouth", "Norland said: “We saw the group in our networks.”", "We saw the group in our networks", "surland", verify.AgreementNo},
		{"an organ of the recorded state", "The Surlandic army said: “We saw the group in our networks.”", "We saw the group in our networks", "surland", verify.AgreementCannotTell},
		{"a pronoun", "“We saw the group in our networks,” she said.", "We saw the group in our networks", "norland", verify.AgreementCannotTell},
		{"nobody whom the case knows", "Borland said: “We saw the group in our networks.”", "We saw the group in our networks", "norland", verify.AgreementCannotTell},
		{"no quotation", "We saw the group in our networks of Norland.", "We saw the group in our networks", "surland", verify.AgreementCannotTell},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := &attribution.Case{ID: "x", Lang: "en", Sources: attribution.Sources{"text": {}},
				Actors: attribution.Actors{
					"norland": &attribution.State{Profile: attribution.Profile{Names: []attribution.Name{{Text: "Norland"}}}},
					"surland": &attribution.State{Profile: attribution.Profile{Names: []attribution.Name{{Text: "Surland"}}}},
					"army":    &attribution.Organ{Of: "surland", Profile: attribution.Profile{Names: []attribution.Name{{Text: "Army of Surland"}}}},
				},
				Statements: attribution.Statements{"text": {By: []attribution.ActorID{test.by}, Source: "text"}},
				Quotes:     attribution.Quotes{"q": {Statement: "text", Lang: "en", Text: test.words}}}
			all, err := verify.Speakers(c, reading(map[attribution.SourceID]string{"text": test.text}))
			if err != nil || len(all) != 1 || all[0].Agrees != test.want {
				t.Errorf("%+v, %v, want %s", all, err, test.want)
			}
			if s := all[0]; s.InText != test.text[s.Span.Start:s.Span.End] {
				t.Errorf("%q is not at %v", s.InText, s.Span)
			}
		})
	}
}

// The sentence around an asserting quote may name another who judges.
func TestOtherJudge(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       bool
	}{
		{"another", "Norland assesses that the group attacked the port that night.", true},
		{"the performer", "Surland assesses that the group attacked the port that night.", false},
		{"another, in the sentence behind", "We say that the group attacked the port that night. Norland assesses that too.", false},
		{"another, behind the quote", "We say that the group attacked the port that night, as Norland assesses.", true},
		{"another, in the sentence before", "Norland assesses this. We say that the group attacked the port that night.", false},
		{"nobody judges", "In Norland the group attacked the port that night.", false},
		{"an organ of the performer", "Our Cyber Office assesses that the group attacked the port that night.", true},
		{"the organ that speaks", "The Ministry of Surland assesses that the group attacked the port that night.", false},
		{"an officer of the performer", "Lena Vos assesses that the group attacked the port that night.", false},
		{"an organ that only helped", "Thanks to our Cyber Office we know that the group attacked the port that night.", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			words := "the group attacked the port that night"
			if strings.Contains(test.text, words+". ") {
				words += "." // and with it the sentence
			}
			c := &attribution.Case{ID: "x", Lang: "en", Sources: attribution.Sources{"text": {}},
				Actors: attribution.Actors{
					"norland":  &attribution.State{Profile: attribution.Profile{Names: []attribution.Name{{Text: "Norland"}}}},
					"surland":  &attribution.State{Profile: attribution.Profile{Names: []attribution.Name{{Text: "Surland"}}}},
					"office":   &attribution.Organ{Of: "surland", Profile: attribution.Named("Cyber Office")},
					"ministry": &attribution.Organ{Of: "surland", Profile: attribution.Named("Ministry of Surland")},
					"vos":      &attribution.Person{Roles: []attribution.Role{{Of: "surland"}}, Profile: attribution.Named("Lena Vos")},
				},
				Statements: attribution.Statements{"text": {By: []attribution.ActorID{"ministry"}, For: []attribution.ActorID{"surland"}, Source: "text",
					Acts: []attribution.Act{{Verb: attribution.Asserts, Quotes: []attribution.QuoteID{"q"}}}}},
				Quotes: attribution.Quotes{"q": {Statement: "text", Lang: "en", Text: words}}}
			fs, err := verify.Lint(c, reading(map[attribution.SourceID]string{"text": test.text}))
			got := false
			for _, f := range fs {
				got = got || f.Code == verify.CodeOtherJudge
			}
			if err != nil || got != test.want {
				t.Errorf("%v, %v", fs, err)
			}
		})
	}
}

// A quote by which something is asserted is a whole sentence, or says that it is not.
func TestNotWhole(t *testing.T) {
	const words = "the group attacked the port that night"
	for _, test := range []struct {
		name, text string
		form       attribution.Form
		verb       attribution.Verb
		want       bool
	}{
		{"behind its subject", "It is plain to us that the group attacked the port that night.", "", attribution.Asserts, true},
		{"as a part", "It is plain to us that the group attacked the port that night.", attribution.FormExcerpt, attribution.Asserts, false},
		{"of which nothing is asserted", "It is plain to us that the group attacked the port that night.", "", attribution.Condemns, false},
		{"a sentence", "It is shown. the group attacked the port that night.", "", attribution.Asserts, false},
		{"below a heading", "On the attack on the port\n\nthe group attacked the port that night.", "", attribution.Asserts, false},
		{"cited", "The minister said: “the group attacked the port that night.”", "", attribution.Asserts, false},
		{"behind a conjunction", "But the group attacked the port that night.", "", attribution.Asserts, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			c := &attribution.Case{ID: "x", Sources: attribution.Sources{"text": {}}, Actors: attribution.Actors{"a": &attribution.State{}},
				Statements: attribution.Statements{"text": {By: []attribution.ActorID{"a"}, Source: "text",
					Acts: []attribution.Act{{Verb: test.verb, Quotes: []attribution.QuoteID{"q"}}}}},
				Quotes: attribution.Quotes{"q": {Statement: "text", Lang: "en", Text: words, Form: test.form}}}
			fs, err := verify.Lint(c, reading(map[attribution.SourceID]string{"text": test.text}))
			got := len(fs) == 1 && fs[0].Code == verify.CodeNotWhole && fs[0].Path == "/quotes/q/text"
			if err != nil || got != test.want || !got && len(fs) > 0 {
				t.Errorf("%v, %v", fs, err)
			}
		})
	}
}

// A report may leave open who spoke its words, which is no other speaker than the text's.
func TestSpeakerLeftOpen(t *testing.T) {
	const text = "“We did nothing,” said Ivo Brandel."
	c := func(by ...attribution.ActorID) *attribution.Case {
		return &attribution.Case{
			Actors: attribution.Actors{
				"paper": &attribution.Organization{Profile: attribution.Named("Telpress")}, "vos": &attribution.Person{Profile: attribution.Named("Lena Vos")},
				"brandel": &attribution.Person{Profile: attribution.Named("Ivo Brandel")},
			},
			Sources: attribution.Sources{"a": {}},
			Statements: attribution.Statements{"a": {By: []attribution.ActorID{"paper"}, Source: "a", Acts: []attribution.Act{
				{Verb: attribution.Reports, Quotes: []attribution.QuoteID{"q"}, Reported: &attribution.Act{Verb: attribution.Speaks, By: by}}}}},
			Quotes: attribution.Quotes{"q": {Statement: "a", Lang: "en", Text: "We did nothing,"}},
		}
	}
	for want, by := range map[verify.Agreement][]attribution.ActorID{verify.AgreementCannotTell: nil, verify.AgreementYes: {"brandel"}, verify.AgreementNo: {"vos"}} {
		got, err := verify.Speakers(c(by...), func(attribution.SourceID) (string, error) { return text, nil })
		if err != nil || len(got) != 1 || got[0].Agrees != want {
			t.Errorf("%v: %+v %v", by, got, err)
		}
	}
}
