package stix

import (
	"bytes"
	"cmp"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/estimate"
)

// Descriptions, explanations and contents say who speaks, then the words, and last, in brackets, what the compilers
// add: what the speaker does, in which language the words are, where they stand, and how the number under confidence
// was read:
//
//	NCSC: APT31 is almost certainly affiliated to the Chinese state [asserts; en; https://example.org/statement]
//
// Where no words are recorded, all of it is in brackets, so that nobody is quoted with what it did not say.

// spoken returns such a text.
func spoken(name string, words attribution.Words, verb string, notes ...string) string {
	var stack [1 << 10]byte
	text := bytes.TrimSpace(append(append(append(stack[:0], name...), ": "...), words.Text...))
	text = append(text, " ["...)
	first := len(text)
	add := func(note string) {
		if note == "" {
			return
		}
		if len(text) > first {
			text = append(text, "; "...)
		}
		text = appendUnbracketed(text, note)
	}
	add(verb)
	if words.Text != "" {
		add(string(words.Lang))
	}
	for _, n := range notes {
		add(n)
	}
	return string(append(text, ']'))
}

// appendUnbracketed appends a text with parentheses in the place of brackets.
func appendUnbracketed(b []byte, text string) []byte {
	for i := range len(text) {
		switch c := text[i]; c {
		case '[':
			b = append(b, '(')
		case ']':
			b = append(b, ')')
		default:
			b = append(b, c)
		}
	}
	return b
}

// wordsOf returns the words that somebody of a name speaks in such a text. It reports false for a text of another form.
func wordsOf(text, name string) (string, bool) {
	rest, ok := strings.CutPrefix(text, name+":")
	at := strings.LastIndexByte(rest, '[')
	if !ok || name == "" || at < 0 || !strings.HasSuffix(rest, "]") {
		return "", false
	}
	return strings.TrimSpace(rest[:at]), true
}

// Labels that begin so say something of the act that an object stands for.
const (
	labelLikelihood = "likelihood:" // the term of likelihood, as it was said
	labelConfidence = "confidence:" // that of analytic confidence
	labelCertainty  = "certainty:"  // that of certainty on no scale
	labelStandard   = "standard:"   // that of the legal standard
	labelVerb       = "verb:"       // what an opinion or a note does, in the words of the verbs of package attribution
	labelLeans      = "leans:"      // which way it leans: open, or against
	labelReported   = "reported:"   // what a note says that another does, who is among its object_refs
	labelAccount    = "account:"    // what sightings of one account have in common
)

// A labelledTerm is one of an assessment, with how its label begins.
type labelledTerm struct {
	label string
	*attribution.Term
}

// terms are the terms of an assessment, in the order of their labels.
func terms(a *attribution.Assessment) [4]labelledTerm {
	return [...]labelledTerm{{labelCertainty, &a.Certainty}, {labelConfidence, &a.Confidence},
		{labelLikelihood, &a.Likelihood}, {labelStandard, &a.Standard}}
}

// labelsOf returns the labels of an assessment, in order. A number that STIX has a property for has none.
func labelsOf(a *attribution.Assessment) []string {
	var out []string
	for _, t := range terms(a) {
		if t.Text != "" && t.Scale != confidenceScale {
			out = append(out, t.label+t.Text)
		}
	}
	return out
}

// labelled returns what follows in the first label of an object that begins so.
func labelled(o Object, prefix string) string {
	for e := range o.value("labels").elements() {
		if rest, ok := bytes.CutPrefix(e.plain(), []byte(prefix)); ok {
			return validText(string(rest))
		}
	}
	return ""
}

// assess reads the labels of an object into an assessment, and reports whether there are any.
func assess(o Object, a *attribution.Assessment) bool {
	found := false
	for _, t := range terms(a) {
		if text := labelled(o, t.label); text != "" {
			t.Text, found = text, true
		}
	}
	return found
}

// numberOf returns the confidence that an assessment is in STIX: the analytic confidence where one is stated, else the
// likelihood, each on a scale of appendix A. How says which term was read on which scale. It reports false where
// nothing is on a scale that can be read there.
func numberOf(a attribution.Assessment) (n int, how string, ok bool) {
	if t := a.Confidence; t.Text != "" {
		if t.Scale == confidenceScale {
			n, err := strconv.Atoi(t.Text)
			return n, "", err == nil && n >= 0 && n <= 100 && itoa(n) == t.Text
		}
		first, _, _ := strings.Cut(strings.ToLower(t.Text), " ")
		if n, ok := levels[first]; ok && t.Scale != "" {
			return n, "confidence " + itoa(n) + ": analytic confidence “" + t.Text +
				"” on STIX's scale None / Low / Med / High", true
		}
		return 0, "", false
	}
	for _, id := range []string{"stix-dni", "stix-wep"} {
		if n, name, ok := likelihoodOn(id, a.Likelihood); ok {
			return n, "confidence " + itoa(n) + ": likelihood “" + a.Likelihood.Text + "” as “" + name +
				"” on the scale " + id, true
		}
	}
	return 0, "", false
}

// A number is what [numberOf] returns.
type number struct {
	n   int
	how string
	ok  bool
}

// numberOf is as the function is, which is asked once of the same terms.
func (w *writer) numberOf(a attribution.Assessment) (n int, how string, ok bool) {
	key := [4]string{a.Confidence.Text, a.Confidence.Scale, a.Likelihood.Text, a.Likelihood.Scale}
	known, asked := w.numbers[key]
	if !asked {
		known.n, known.how, known.ok = numberOf(a)
		w.numbers[key] = known
	}
	return known.n, known.how, known.ok
}

// levels are the levels of analytic confidence by the numbers of appendix A of STIX 2.1, scale None / Low / Med / High.
var levels = map[string]int{"low": 15, "moderate": 50, "medium": 50, "high": 85}

// likelihoodOn returns the number of a term of likelihood on a scale of STIX: of the same words there, or of the only
// term whose numbers meet those of the term.
func likelihoodOn(id string, t attribution.Term) (n int, name string, ok bool) {
	scale, known := estimate.Lookup(t.Scale)
	to, _ := estimate.Lookup(id)
	from, there := scale.Term(t.Text)
	if !known || !there || from.Unjudged {
		return 0, "", false
	}
	same, ok := to.Term(t.Text)
	for _, f := range from.Forms {
		if !ok {
			same, ok = to.Term(f.Text)
		}
	}
	if !ok {
		c, err := scale.Convert(t.Text, to)
		if err != nil || len(c.Matches) != 1 {
			return 0, "", false
		}
		same = c.Matches[0].Term
	}
	return int(same.Value.Percent), same.Name(), same.Value.Stated
}

// phrase returns what a proposition says, for where nobody's words do.
func (w *writer) phrase(ref attribution.Ref) string {
	collection, id := ref.Split()
	switch collection {
	case attribution.CollectionAttributions:
		if a := w.c.Attributions[attribution.AttributionID(id)]; a != nil {
			return w.shown(a.Subject) + ", " + strings.ReplaceAll(string(a.Link), "-", " ") + ", " + w.shown(a.Object)
		}
	case attribution.CollectionAccounts:
		if a := w.c.Accounts[attribution.AccountID(id)]; a != nil {
			out := "what happened in " + w.shown(a.Incident.Ref())
			if a.Activity != "" {
				out += ", " + string(a.Activity)
			}
			return out
		}
	}
	return w.shown(ref)
}

// shown returns the name by which a text calls an entity.
func (w *writer) shown(ref attribution.Ref) string {
	collection, id := ref.Split()
	switch collection {
	case attribution.CollectionActors:
		return w.nameOf(attribution.ActorID(id))
	case attribution.CollectionIncidents:
		if i := w.c.Incidents[attribution.IncidentID(id)]; i != nil {
			name := i.Title
			if len(i.Names) > 0 {
				name = cmp.Or(name, i.Names[0].Text)
			}
			return cmp.Or(name, id)
		}
	case attribution.CollectionSources:
		if s := w.c.Sources[attribution.SourceID(id)]; s != nil {
			return cmp.Or(s.Title.Text, id)
		}
	}
	return id
}

// address returns where a statement is published or was read.
func (w *writer) address(id attribution.StatementID) string {
	for _, id := range w.sourcesOf(id) {
		if source := w.c.Sources[id]; source != nil {
			return source.URL
		}
	}
	return ""
}
