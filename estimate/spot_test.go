package estimate_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/attribution/estimate"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// spotted returns the wordings of text, each with what was found of it.
func spotted(text string, lang language.Tag, own ...estimate.Scale) []string {
	var out []string
	for m := range estimate.Spot(text, lang, own...) {
		s := text[m.Start:m.End]
		if m.Negated {
			s = "not: " + s
		}
		out = append(out, fmt.Sprintf("%s (%s)", s, m.Kind))
	}
	return out
}

func TestSpot(t *testing.T) {
	const (
		likelihood = " (likelihood)"
		confidence = " (analytic-confidence)"
		certainty  = " (certainty)"
		hedge      = " (hedge)"
	)
	en, und := language.English, language.Und
	for _, test := range []struct {
		name string
		lang language.Tag
		text string
		want []string
	}{
		// Longest first, whole words only.
		{"longest", en, "highly likely compromised by a Chinese state-affiliated entity", []string{"highly likely" + likelihood}},
		{"longest of three", en, "more likely than not, more likely, about as likely as not",
			[]string{"more likely than not" + likelihood, "likely" + likelihood, "about as likely as not" + likelihood}},
		{"adverb", en, "APT 40 almost certainly consists of elements", []string{"almost certainly" + likelihood}},
		{"two terms", en, "it is almost certain that APT31 is affiliated and likely that APT31 is a group of contractors",
			[]string{"almost certain" + likelihood, "likely" + likelihood}},
		{"words within words", en, "likelihood, unlikelyness, improbability, mighty, couldn", nil},
		{"distinct", en, "likely unlikely highly unlikely", []string{"likely" + likelihood, "unlikely" + likelihood, "highly unlikely" + likelihood}},
		{"adjoining", en, "likely/unlikely (probably)", []string{"likely" + likelihood, "unlikely" + likelihood, "probably" + likelihood}},
		{"case", en, "HIGHLY LIKELY. Probably.", []string{"HIGHLY LIKELY" + likelihood, "Probably" + likelihood}},
		{"hyphen and line end", en, "highly-likely, highly\r\nlikely", []string{"highly-likely" + likelihood, "highly\r\nlikely" + likelihood}},
		{"a dash parts clauses", en, "almost — certain", nil},
		{"soft hyphen", en, "un\u00adlikely", []string{"un\u00adlikely" + likelihood}},
		{"at the ends", en, "likely", []string{"likely" + likelihood}},
		{"nothing", en, "", nil},

		// Negations are told, and are not part of the wording.
		{"not", en, "it is not likely", []string{"not: likely" + likelihood}},
		{"not highly", en, "Not highly likely", []string{"not: highly likely" + likelihood}},
		{"contracted", en, "It isn’t likely", []string{"not: likely" + likelihood}},
		{"published with not", en, "probably not; almost certainly not", []string{"probably not" + likelihood, "almost certainly not" + likelihood}},
		{"another word", en, "knot likely", []string{"likely" + likelihood}},
		{"in German", language.German, "nicht sehr wahrscheinlich", []string{"not: sehr wahrscheinlich" + likelihood}},
		{"in French", language.French, "ce n'est pas probable", []string{"not: probable" + likelihood}},
		{"in Chinese", language.Chinese, "并非极有可能", []string{"not: 极有可能" + likelihood}},
		{"negation of another language", language.German, "not sehr wahrscheinlich", []string{"sehr wahrscheinlich" + likelihood}},

		// Confidence is spotted with its noun.
		{"level", en, "The U.S. Intelligence Community has high confidence in its assessment", []string{"high confidence" + confidence}},
		{"no noun", en, "high prices, moderate winds, low tide", nil},
		{"level outside ICD 203", en, "I have very high confidence about this attribution", []string{"very high confidence" + confidence}},
		{"span", en, "with low to moderate confidence", []string{"low to moderate confidence" + confidence}},
		{"span never read", en, "with moderate-to-high confidence", []string{"moderate-to-high confidence" + confidence}},
		{"degree", en, "with a high degree of confidence that malicious cyber actors", []string{"high degree of confidence" + confidence}},
		{"own words", en, "completed a robust technical assessment", []string{"robust technical assessment" + confidence}},

		// Words with another sense.
		{"everyday words", en, "remote access by certain unknown actors; impossible", nil},
		{"legal standard", en, "probable cause to believe", nil},
		{"turn of speech", en, "as soon as possible, where possible; a possible motive", []string{"possible" + hedge}},
		{"month", en, "In May 2024 this may change. MAY", []string{"may" + hedge}},

		// Hedges and firmness.
		{"cannot", en, "We cannot rule out, can’t dismiss, and cannot discount", []string{"cannot rule out" + hedge, "can’t dismiss" + hedge, "cannot discount" + hedge}},
		{"suggest", en, "This suggests that it did not suggest", []string{"suggests" + hedge, "not: suggest" + hedge}},
		{"judgement", en, "NCSC judge it highly likely that HAFNIUM", []string{"judge it" + hedge, "highly likely" + likelihood}},
		{"firm", en, "I can confirm today that Chinese state-affiliated actors were responsible", []string{"I can confirm" + certainty}},
		{"points to", en, "Allies assess that all available evidence points to the responsibility",
			[]string{"assess that" + hedge, "all available evidence points to" + certainty}},

		// Other languages, with and without saying which.
		{"de", language.German, "Es sei nahezu sicher, beinahe\u00a0sicher und sehr wahrscheinlich", []string{
			"nahezu sicher" + likelihood, "beinahe\u00a0sicher" + likelihood, "sehr wahrscheinlich" + likelihood}},
		{"de firm", language.MustParse("de-AT"), "heute eindeutig der Gruppe APT28 zuordnen", []string{"eindeutig" + certainty}},
		{"de formula", und, "mit an Sicherheit grenzender Wahrscheinlichkeit", []string{"mit an Sicherheit grenzender Wahrscheinlichkeit" + likelihood}},
		{"hu", und, "szinte biztos, nagy valószínűséggel", []string{"szinte biztos" + likelihood, "nagy valószínűséggel" + likelihood}},
		{"hu decomposed", und, "nagy valo\u0301szi\u0301nu\u030bse\u0301ggel", []string{"nagy valo\u0301szi\u0301nu\u030bse\u0301ggel" + likelihood}},
		{"hu without marks", und, "nagy valoszinuseggel", nil},
		{"es", language.Spanish, "es casi seguro que pudo haber comprometido", []string{"casi seguro" + likelihood, "pudo haber" + hedge}},
		{"ru", language.Russian, "с высокой вероятностью взломан", []string{"с высокой вероятностью" + likelihood}},
		{"fr", language.French, "Il est quasi-certain, quasi certaine", []string{"quasi-certain" + likelihood, "quasi certaine" + likelihood}},
		{"fr-CA", language.CanadianFrench, "très peu probable, peu probable", []string{"très peu probable" + likelihood, "peu probable" + likelihood}},
		{"nl", language.Dutch, "met een zeer hoge mate van zekerheid", []string{"een zeer hoge mate van zekerheid" + confidence}},
		{"da", language.Danish, "Det er meget sandsynligt og ikke usandsynligt", []string{"meget sandsynligt" + likelihood, "not: usandsynligt" + likelihood}},
		{"nb", language.MustParse("nb"), "svært lite sannsynlig", []string{"svært lite sannsynlig" + likelihood}},
		{"no", language.MustParse("no"), "svært lite sannsynlig", []string{"svært lite sannsynlig" + likelihood}},
		{"zh", language.Chinese, "APT31极有可能入侵了", []string{"极有可能" + likelihood}},
		{"zh over a line end", language.SimplifiedChinese, "初步\n判明相关攻击活动,疑似窃取", []string{"初步\n判明" + certainty, "疑似" + hedge}},
		{"zh is not broken by a space", language.Chinese, "初步 判明", nil},
		{"ja", language.Japanese, "背景に持つものである可能性が高いと評価しており", []string{"可能性が高い" + likelihood, "と評価" + hedge}},
		{"ja voiced mark apart", language.Japanese, "可能性か\u3099高い", []string{"可能性か\u3099高い" + likelihood}},
		{"fi", language.Finnish, "yhteys on vahvistunut ja yksi teosta epäilty", []string{"yhteys on vahvistunut" + certainty, "epäilty" + hedge}},

		// Only the language that is asked for.
		{"English in a German text", language.German, "likely, may, sehr wahrscheinlich", []string{"sehr wahrscheinlich" + likelihood}},
		{"German in an English text", en, "sehr wahrscheinlich", nil},
		{"the same word in two languages", language.French, "probable", []string{"probable" + likelihood}},
		{"script and region do not matter", language.MustParse("en-Latn-GB"), "likely", []string{"likely" + likelihood}},
		{"undetermined with a region", language.MustParse("und-US"), "sehr wahrscheinlich", []string{"sehr wahrscheinlich" + likelihood}},
		{"invalid UTF-8", en, "\xfflikely\xff", []string{"likely" + likelihood}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, spotted(test.text, test.lang)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// mention returns the one mention in text.
func mention(t *testing.T, text string, lang language.Tag, own ...estimate.Scale) estimate.Mention {
	t.Helper()
	var found []estimate.Mention
	for m := range estimate.Spot(text, lang, own...) {
		found = append(found, m)
	}
	if len(found) != 1 {
		t.Fatalf("%d mentions in %q: %v", len(found), text, found)
	}
	return found[0]
}

func TestSpotReadings(t *testing.T) {
	for _, test := range []struct {
		text string
		lang language.Tag
		want []string
	}{
		{"highly likely", language.English, []string{"phia highly likely 6"}},
		{"almost certainly", language.English, []string{"icd203-likelihood almost certain 7", "phia almost certain 7", "misp-likelihood Almost certain 7"}},
		{"realistic possibility", language.English, []string{"phia realistic possibility 4"}},
		{"high confidence", language.English, []string{"icd203-confidence high 3", "phia-confidence high 3", "ipcc-confidence high 4"}},
		{"low to moderate confidence", language.English, []string{"icd203-confidence low 1", "icd203-confidence moderate 2",
			"phia-confidence low 1", "phia-confidence moderate 2"}},
		{"probable", language.English, []string{"icd203-likelihood likely 5", "phia likely 5", "kent probable 5", "misp-likelihood Likely 5"}},
		{"probable", language.French, []string{"canada-fr probable 4"}},
		{"meget sandsynligt", language.Danish, []string{"fe-older meget sandsynligt 5"}},
		{"nahezu sicher", language.German, nil},
		{"cannot rule out", language.English, nil},
	} {
		var got []string
		for _, r := range mention(t, test.text, test.lang).Readings {
			got = append(got, fmt.Sprint(r.Scale, " ", r.Term, " ", r.Rank))
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%q in %v:\n%s", test.text, test.lang, diff)
		}
	}
}

// A mention names terms that exist, of the rank that they have, in a form of theirs.
func TestSpotReadingsExist(t *testing.T) {
	for s := range estimate.Scales() {
		for _, term := range s.Terms {
			for _, f := range term.Forms {
				found := false
				for m := range estimate.Spot(f.Text, language.MustParse(f.Lang)) {
					for _, r := range m.Readings {
						of, ok := scale(t, r.Scale).Term(r.Term)
						if !ok || of.Rank != r.Rank || !of.Is(f.Text[m.Start:m.End]) {
							t.Errorf("%q reads as %+v", f.Text, r)
						}
						found = found || r == estimate.Reading{Scale: s.ID, Term: term.Name(), Rank: term.Rank, Lang: f.Lang} &&
							m.Start == 0 && m.End == len(f.Text)
					}
				}
				spoken := (s.Kind == estimate.Likelihood || s.Kind == estimate.AnalyticConfidence) && !f.Ambiguous
				if found != spoken {
					t.Errorf("%s: %q is found as such: %v, want %v", s.ID, f.Text, found, spoken)
				}
			}
		}
	}
}

func TestSpotOwnScale(t *testing.T) {
	own := triage(func(*estimate.Scale) {})
	text := "a long shot, highly likely, likely; plausible"
	want := []string{"a long shot (likelihood)", "highly likely (likelihood)", "likely (likelihood)", "plausible (likelihood)"}
	if diff := cmp.Diff(want, spotted(text, language.English, own)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(want[1:3], spotted(text, language.English)); diff != "" {
		t.Errorf("the scale was kept:\n%s", diff)
	}

	// A wording of several scales has the readings of all, and a longer one of one's own wins.
	own.Terms[0].Forms = []estimate.Form{{Text: "likely", Lang: "en"}, {Text: "likely or probable", Lang: "en"}}
	m := mention(t, "likely", language.English, own)
	if n := len(m.Readings); n != 7 || m.Readings[n-1].Scale != own.ID {
		t.Errorf("likely reads as %v", m.Readings)
	}
	if m := mention(t, "likely or probable", language.English, own); len(m.Readings) != 1 {
		t.Errorf("likely or probable reads as %v", m.Readings)
	}
	// A hedge that is a term of one's own is both.
	own.Terms[1].Forms = []estimate.Form{{Text: "possible", Lang: "en"}}
	for _, lang := range []language.Tag{language.English, language.Und} {
		m := mention(t, "possible", lang, own)
		if m.Kind != estimate.Likelihood || len(m.Readings) != 1 || m.Expression.Kind != estimate.Hedge {
			t.Errorf("possible in %v is %+v", lang, m)
		}
	}
	if got := spotted("probable cause", language.English, own); got != nil {
		t.Errorf("found %v", got)
	}
}

func TestSpotCanBeStopped(t *testing.T) {
	n := 0
	for range estimate.Spot(strings.Repeat("likely ", 10), language.Und) {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 {
		t.Errorf("%d mentions", n)
	}
}

// What is found in a text is found at the same places in a text that goes on, and in between.
func TestSpotIsLocal(t *testing.T) {
	texts := []string{"It is highly likely. ", "我国としても、可能性が高い。", "Es ist nicht sehr wahrscheinlich, ", "cannot rule out; ", "probably not. "}
	var whole strings.Builder
	var want []estimate.Mention
	for _, text := range texts {
		for m := range estimate.Spot(text, language.Und) {
			m.Start += whole.Len()
			m.End += whole.Len()
			want = append(want, m)
		}
		whole.WriteString(text)
	}
	var got []estimate.Mention
	for m := range estimate.Spot(whole.String(), language.Und) {
		got = append(got, m)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestLexicon(t *testing.T) {
	seen := make(map[string]bool)
	for _, x := range estimate.Lexicon() {
		if seen[x.Text] {
			t.Errorf("%q occurs twice", x.Text)
		}
		seen[x.Text] = true
		if x.Source.Title == "" || x.Lang == "" || x.Kind == "" {
			t.Errorf("%q has no source, language or kind", x.Text)
		}
		if _, err := language.Parse(x.Lang); err != nil {
			t.Errorf("%q: %v", x.Text, err)
		}
		if x.Weaker && x.Renders == "" {
			t.Errorf("%q is weaker than nothing", x.Text)
		}
		if !utf8.ValidString(x.Text) {
			t.Errorf("%q is not UTF-8", x.Text)
		}
		m := mention(t, x.Text, language.MustParse(x.Lang))
		if m.Expression != x || m.Start != 0 || m.End != len(x.Text) {
			t.Errorf("%q is found as %+v", x.Text, m)
		}
		// A term of a scale may be in the lexicon too, as what it is.
		if m.Kind != x.Kind {
			t.Errorf("%q is %s on a scale and %s in the lexicon", x.Text, m.Kind, x.Kind)
		}
		if x.Renders != "" {
			mention(t, x.Renders, language.English)
		}
	}
}

// A word of likelihood is taken with what makes it stronger or weaker, since that may turn it round, in any language.
func TestSpotDegrees(t *testing.T) {
	for _, test := range []struct{ lang, text, want string }{
		{"en", "This is very probably so, and that is quite likely.", "very probably, quite likely"},
		{"en", "It is less likely.", "less likely"},
		{"fr", "Il est très probablement dirigé par un autre, ce qui est extrêmement peu probable.", "très probablement, extrêmement peu probable"},
		{"fr", "C'est hautement probable.", "hautement probable"},
		{"de", "Das ist wenig wahrscheinlich, jenes sehr unwahrscheinlich, dieses höchstwahrscheinlich.", "wenig wahrscheinlich, sehr unwahrscheinlich, höchstwahrscheinlich"},
		{"es", "Considera muy probable que sea él; que sea ella es improbable.", "muy probable, improbable"},
		{"it", "È poco probabile, ed è molto probabilmente falso.", "poco probabile, molto probabilmente"},
		{"pt", "É muito provável; é pouco provável.", "muito provável, pouco provável"},
		{"nl", "Dat is zeer waarschijnlijk en dit onwaarschijnlijk.", "zeer waarschijnlijk, onwaarschijnlijk"},
		{"pl", "To mało prawdopodobne.", "mało prawdopodobne"},
		{"ru", "Это весьма вероятно, а то маловероятно.", "весьма вероятно, маловероятно"},
		{"sv", "Det är mycket sannolikt.", "mycket sannolikt"},
		{"fi", "On hyvin epätodennäköistä.", "hyvin epätodennäköistä"},
		{"tr", "Bu çok muhtemel.", "çok muhtemel"},
		{"el", "Είναι πολύ πιθανό.", "πολύ πιθανό"},
		{"fr", "Elle est très contente.", ""},
		{"de", "Das ist sehr gut.", ""},
	} {
		var got []string
		for m := range estimate.Spot(test.text, language.MustParse(test.lang)) {
			got = append(got, test.text[m.Start:m.End])
			if m.Kind != estimate.Likelihood {
				t.Errorf("%s: %q is %s", test.lang, test.text[m.Start:m.End], m.Kind)
			}
		}
		if words := strings.Join(got, ", "); words != test.want {
			t.Errorf("%s: %q has %q, want %q", test.lang, test.text, words, test.want)
		}
	}
}
