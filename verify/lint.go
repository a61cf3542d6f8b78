package verify

import (
	"fmt"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/lintcode"
	"example.com/attribution/internal/model"
	"example.com/attribution/quote"
)

// Codes of findings about a case and the texts of its sources.
const (
	CodeNotProved attribution.Code = "not-proved" // the text of its source is there and does not have the quote
	// the quote stands there, and what is left out, put in or beside it may turn its meaning
	CodeTurned       attribution.Code = "turned"
	CodeOtherSpeaker attribution.Code = "other-speaker" // the text names another actor of the case as the speaker
	CodeOtherText    attribution.Code = "other-text"    // the text is not the one whose digest the source has
	// the sentence around an asserting quote names another who judges
	CodeOtherJudge attribution.Code = "other-judge"
	// an asserting quote that is given as whole begins within a sentence of the text
	CodeNotWhole attribution.Code = "not-whole"
)

// severities are those of the codes of this package. None is an error: a text that was given may be the wrong one.
var severities = map[attribution.Code]attribution.Severity{
	CodeNotProved:    attribution.SeverityWarning,
	CodeTurned:       attribution.SeverityWarning,
	CodeOtherSpeaker: attribution.SeverityWarning,
	CodeOtherText:    attribution.SeverityWarning,
	CodeOtherJudge:   attribution.SeverityAdvice,
	CodeNotWhole:     attribution.SeverityAdvice,
}

// Lint reports what [Quotes] finds against each quote of a case, except what the case accepts. text is as for [Quotes].
// An acceptance about a quote without a text is not judged either.
func Lint(c *attribution.Case, text func(attribution.SourceID) (string, error)) (attribution.Findings, error) {
	before := make(map[attribution.QuoteID]string)
	found, err := lookUp(c, text, func(q *CheckedQuote, t *sourceText, l *listener) {
		if q.Class.Verified() {
			before[q.ID] = l.before(q.ID, t.text, langOf(c.Quotes[q.ID]), q.Span)
		}
	})
	var out attribution.Findings
	unread := make(map[string]bool) // paths of quotes
	for _, q := range found {
		out = append(out, q.findings()...)
		judged := slices.ContainsFunc(q.Warnings, func(w quote.Warning) bool { return w.Code == OtherJudge })
		if words := before[q.ID]; words != "" && !judged {
			out = append(out, attribution.Finding{Path: q.path() + "/text", Code: CodeNotWhole, Severity: severities[CodeNotWhole],
				Value: shortened(words), Message: fmt.Sprintf("stands before the quote in its sentence in %s, and may "+
					"turn it or say whose view it is; quote the sentence, or set form to excerpt", q.Source)})
		}
		if q.Class == NoText {
			unread[q.path()] = true
		}
	}
	return c.Unaccepted(out, func(a *attribution.Acceptance) bool {
		path, all := strings.CutSuffix(a.Path, "/*")
		quote, _ := strings.CutSuffix(path, "/text")
		return err == nil && strings.HasPrefix(path, "/quotes") && lintcode.In("verify", a.Code) && !unread[quote] &&
			(!all || len(unread) == 0)
	}), err
}

func (q CheckedQuote) path() string { return model.PointerTo("quotes", string(q.ID)) }

// findings returns what is found against a quote.
func (q CheckedQuote) findings() (out attribution.Findings) {
	add := func(code attribution.Code, member, value, message string) {
		out = append(out, attribution.Finding{Path: q.path() + member, Code: code, Severity: severities[code],
			Value: value, Message: message})
	}
	var turns []string
	for _, w := range q.Warnings {
		switch {
		case w.Code == TextDiffers:
			add(CodeOtherText, "", w.Text, fmt.Sprintf("is the SHA-256 of the text of %s, and not the one that the "+
				"source has; give the text that was read", q.Source))
		case w.Code == OtherJudge:
			add(CodeOtherJudge, "/text", w.Text, "stands in the sentence of the quote, and names another who judges "+
				"than the one who asserts; name in the member \"by\" of the act whose view it is")
		case w.Code.Turns():
			turns = append(turns, string(w.Code))
		}
	}
	switch {
	case q.Class == NoText:
	case !q.Class.Verified():
		add(CodeNotProved, "/text", shortened(q.Text), q.unproved())
	case len(turns) > 0:
		add(CodeTurned, "/text", shortened(q.Text),
			"is what the text has, and the quote may say something else: "+
				strings.Join(turns, ", ")+"; quote what turns it too")
	}
	if q.Speaker.Agrees == AgreementNo {
		add(CodeOtherSpeaker, "", q.Speaker.InText, "speaks these words in the text, and not who does in the case; correct the speaker")
	}
	return out
}

// unproved says how a quote differs from the text of its source.
func (q CheckedQuote) unproved() string {
	if q.Class == quote.NotFound {
		return fmt.Sprintf("does not stand in the text of %s; quote its words", q.Source)
	}
	const most = 3
	var differs []string
	for i, e := range q.Diff {
		switch {
		case i == most:
			differs = append(differs, fmt.Sprintf("and %d more places", len(q.Diff)-most))
		case i > most:
		case e.Passage == "":
			differs = append(differs, fmt.Sprintf("%q is left out", shortened(e.Text)))
		case e.Text == "":
			differs = append(differs, fmt.Sprintf("%q is put in", shortened(e.Passage)))
		default:
			differs = append(differs, fmt.Sprintf("%q stands for %q", shortened(e.Passage), shortened(e.Text)))
		}
	}
	if differs == nil {
		return fmt.Sprintf("is what the text of %s has nearly (%s); quote its words, as verify shows them", q.Source, q.Class)
	}
	return fmt.Sprintf("is what the text of %s has nearly (%s): %s; quote its words", q.Source, q.Class, strings.Join(differs, ", "))
}

// maxQuoted is how many code points of a text a finding has.
const maxQuoted = 80

func shortened(text string) string {
	runes := []rune(strings.Join(strings.Fields(text), " "))
	if len(runes) > maxQuoted {
		return string(runes[:maxQuoted-1]) + "…"
	}
	return string(runes)
}
