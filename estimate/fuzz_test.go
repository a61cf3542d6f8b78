package estimate_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/estimate"
	"example.com/attribution/internal/lang"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

func FuzzTerm(f *testing.F) {
	for s := range estimate.Scales() {
		for _, term := range s.Terms {
			f.Add(s.ID, term.Name())
		}
	}
	f.Add("phia", "very likely")
	f.Add("phia", " Highly\u00a0-\u00adLikely\xff")
	f.Fuzz(func(t *testing.T, id, text string) {
		s, ok := estimate.Lookup(id)
		if ok != estimate.IsScale(id) {
			t.Fatalf("IsScale(%q) = %v", id, !ok)
		}
		term, found := s.Term(text)
		if estimate.HasTerm(id, text) != found {
			t.Errorf("HasTerm(%q, %q) = %v", id, text, !found)
		}
		if !found {
			return
		}
		// Spaces around, other case that comes back, and the composed and decomposed forms name the same term.
		for _, same := range []string{" " + text + "\n", norm.NFC.String(text), norm.NFD.String(text), strings.ReplaceAll(text, " ", "\u00a0-")} {
			if again, ok := s.Term(same); !ok || !cmp.Equal(again, term) {
				t.Errorf("%s: %q is %q, and %q is %q", id, text, term.Name(), same, again.Name())
			}
		}
		// No other term of the scale has the words.
		for _, other := range s.Terms {
			if other.Is(text) && !cmp.Equal(other, term) {
				t.Errorf("%s: %q is both %q and %q", id, text, term.Name(), other.Name())
			}
		}
		if _, ok := s.Term(text + "x"); ok {
			t.Errorf("%s: %q with an x is a term", id, text)
		}
	})
}

func FuzzTermsAt(f *testing.F) {
	f.Add("phia", 50.0)
	f.Add("stix-dni", 19.5)
	f.Add("ipcc-likelihood", 100.0)
	f.Fuzz(func(t *testing.T, id string, percent float64) {
		s, _ := estimate.Lookup(id)
		at := s.TermsAt(percent)
		for _, term := range at {
			if !term.Range.Contains(percent) {
				t.Errorf("%s at %v: %q is %v", id, percent, term.Name(), term.Range)
			}
			if percent < 0 || percent > 100 {
				t.Errorf("%s has %q at %v", id, term.Name(), percent)
			}
		}
		// What holds of a term in ICD 203 holds of numbers up to its edge: at most two terms, and they are neighbours.
		if id == "icd203-likelihood" && (len(at) > 2 || len(at) == 2 && at[1].Rank != at[0].Rank+1) {
			t.Errorf("%s at %v: %v", id, percent, at)
		}
	})
}

func FuzzSpot(f *testing.F) {
	for _, x := range estimate.Lexicon() {
		f.Add("x " + x.Text + " y " + strings.ToUpper(x.Text))
	}
	f.Add("highly likely, not  likely; 极有\n可能 un\u00adlikely nagy valo\u0301szi\u0301nu\u030bse\u0301ggel\xff low to moderate confidence")
	known := make(map[string]bool)
	for _, x := range estimate.Lexicon() {
		known[canonical(x.Text)] = true
	}
	for s := range estimate.Scales() {
		for _, term := range s.Terms {
			for _, form := range term.Forms {
				known[canonical(form.Text)] = true
			}
		}
	}
	// A language hedges with words that are in no scale and not in the lexicon.
	var stems []string
	for l := range lang.All() {
		for phrase := range l.Hedges.All() {
			text, stem := strings.CutSuffix(phrase, "*")
			known[canonical(text)] = true
			if stem || l.Tag == "ko" {
				stems = append(stems, canonical(text))
			}
		}
	}
	// It says how likely something is in such words, too, alone or with what makes them stronger or weaker.
	likely := make(map[string]bool)
	for l := range lang.All() {
		for word := range l.Likely.All() {
			likely[canonical(word)] = true
			for degree := range l.Degrees.All() {
				likely[canonical(degree+" "+word)] = true
			}
		}
	}
	f.Add("très probablement, wenig wahrscheinlich, вероятно")
	f.Add("0 vel")
	f.Add("angeblicherweise непотвърдени 추정된다")
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for m := range estimate.Spot(text, language.Und) {
			if m.Start < last || m.End <= m.Start || m.End > len(text) {
				t.Fatalf("%d to %d after %d in %d bytes", m.Start, m.End, last, len(text))
			}
			last = m.End
			written := text[m.Start:m.End]
			if !utf8.ValidString(written) {
				t.Errorf("%q is not whole characters", written)
			}
			w := canonical(written)
			begins := func(stem string) bool { return strings.HasPrefix(w, stem) }
			if !known[w] && !likely[w] && !strings.HasSuffix(w, "confidence") && !(m.Kind == estimate.Hedge && slices.ContainsFunc(stems, begins)) {
				t.Errorf("%q is no known wording", written)
			}
			if m.Kind == "" || m.Kind != estimate.Hedge && !(m.Kind == estimate.Likelihood && likely[w]) && len(m.Readings) == 0 && m.Expression == (estimate.Expression{}) {
				t.Errorf("%q is nothing: %+v", written, m)
			}
			// A mention is found again where it stands alone, unless what stands there makes it another wording.
			var alone []estimate.Mention
			for again := range estimate.Spot(written, language.Und) {
				alone = append(alone, again)
			}
			if len(alone) != 1 || alone[0].End != len(written) || !cmp.Equal(alone[0].Readings, m.Readings) || alone[0].Expression != m.Expression {
				t.Errorf("%q alone is %+v", written, alone)
			}
			// In its own language it is the same mention, with the readings of that language.
			for _, r := range m.Readings {
				for again := range estimate.Spot(written, language.MustParse(r.Lang)) {
					if again.End != len(written) {
						t.Errorf("%q in %s ends at %d", written, r.Lang, again.End)
					}
				}
			}
		}
	})
}

// canonical folds text independently of the package: letters, marks and digits, in lower case, decomposed, words parted
// by one space.
func canonical(text string) string {
	var b strings.Builder
	gap, line := false, false
	last := ' '
	for _, r := range strings.ToLower(norm.NFKD.String(strings.ToLower(text))) {
		switch {
		case r == '\'' || r == '’' || r == '‘' || r == 'ʼ':
			r = '\''
		case unicode.IsSpace(r) || r == '-' || r == '\u2010' || r == '\u2011':
			gap, line = true, line || r == '\n'
			continue
		case unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Variation_Selector, r) || r == '\u034f':
			continue
		}
		if gap && !(line && asian(last) && asian(r)) {
			b.WriteByte(' ')
		}
		gap, line, last = false, false, r
		b.WriteRune(r)
	}
	return b.String()
}

func asian(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) }
