package verify

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"

	"example.com/attribution"
	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// NoText is the class of a quote whose source's text was not given. It is neither verified nor a failure.
const NoText quote.Class = "no-text"

// OtherJudge is the code of the warning that the sentence around a quote names another party that assesses, judges or
// believes than the one that asserts something by the quote. It does not fail the quote.
const OtherJudge quote.WarningCode = "other-judge"

// TextDiffers is the code of the warning that the text which was given for a source is not the one whose digest the
// case records. Nothing is looked up in it.
const TextDiffers quote.WarningCode = "text-differs"

// A CheckedQuote is what was found out about one quote of a case.
type CheckedQuote struct {
	ID     attribution.QuoteID
	Source attribution.SourceID // whose text was searched; zero: the quote rests on no source
	quote.Result
	Speaker Speaker // who speaks the words there, compared with who does in the case
}

// Failed reports whether the text of the source is there and does not prove the quote: it does not stand there,
// something is left out, put in or stands beside it that may turn its meaning (see [quote.WarningCode.Turns]), or
// another actor of the case speaks it. A text that is not the recorded one fails all its quotes.
func (q CheckedQuote) Failed() bool {
	turns := slices.ContainsFunc(q.Warnings, func(w quote.Warning) bool { return w.Code != OtherJudge && w.Code.Turns() })
	return q.Class != NoText && !q.Class.Verified() || turns || q.Speaker.Agrees == AgreementNo
}

// Quotes looks each quote of a case that has words up in the text of its source, in the order of the quotes' ids, and
// compares its speaker with the text's. text returns the bytes of the text of a source; an error that is
// [fs.ErrNotExist] says that there is none, and any other stops the work. A text is asked for once, and let go before
// the next one is. One whose SHA-256 is not the source's is not searched.
func Quotes(c *attribution.Case, text func(attribution.SourceID) (string, error)) ([]CheckedQuote, error) {
	return lookUp(c, text, func(*CheckedQuote, *sourceText, *listener) {})
}

// lookUp is Quotes that shows each result with the text, or nil where there is none, as long as it is there.
func lookUp(c *attribution.Case, text func(attribution.SourceID) (string, error),
	show func(*CheckedQuote, *sourceText, *listener)) ([]CheckedQuote, error) {
	listener := newListener(c)
	var out []CheckedQuote
	bySource := map[attribution.SourceID][]int{}
	for _, id := range slices.Sorted(maps.Keys(c.Quotes)) {
		q := c.Quotes[id]
		if q == nil || q.Text == "" {
			continue
		}
		source := c.SourceOf(q)
		bySource[source] = append(bySource[source], len(out))
		out = append(out, CheckedQuote{
			ID: id, Source: source, Result: quote.Result{Match: quote.Match{Class: NoText}},
			Speaker: Speaker{Quote: id, Source: source, Recorded: recorded(c, id), Agrees: AgreementCannotTell},
		})
	}
	for _, source := range slices.Sorted(maps.Keys(bySource)) {
		prepared, err := open(c, source, text)
		if err != nil {
			return nil, err
		}
		for _, i := range bySource[source] {
			prepared.look(c.Quotes[out[i].ID], &out[i], listener)
			show(&out[i], prepared, listener)
		}
		clear(listener.said) // what it heard keeps the text
	}
	return out, nil
}

// look looks a quote up in the text of its source. The text is nil where there is none.
func (t *sourceText) look(q *attribution.Quote, result *CheckedQuote, listener *listener) {
	switch {
	case t == nil:
		return
	case t.differs:
		result.Warnings = []quote.Warning{{Code: TextDiffers, Text: t.digest}}
		return
	}
	tag := langOf(q)
	result.Result = quote.Verify(q.Text, t.text, quote.Options{Lang: tag, Prefix: q.Anchor.Prefix, Suffix: q.Anchor.Suffix})
	if result.Class.Verified() {
		result.Speaker = listener.speaker(result.ID, result.Source, t.text.String(), tag, result.Span)
		result.Warnings = append(result.Warnings, listener.otherJudge(result.ID, t.text, tag, result.Span)...)
	}
}

// langOf returns the language of a quote. What cannot be read is not known, and guarded by the words of all languages.
func langOf(q *attribution.Quote) language.Tag {
	tag, err := q.Lang.Tag()
	if err != nil {
		return language.Und
	}
	return tag
}

// A sourceText is the text of a source.
type sourceText struct {
	text    *quote.Text
	digest  string // SHA-256 of its bytes, in lower-case hexadecimal digits
	differs bool   // from the one that the case records
}

// open returns the text of a source, nil if there is none.
func open(c *attribution.Case, id attribution.SourceID, text func(attribution.SourceID) (string, error)) (*sourceText, error) {
	if id == "" {
		return nil, nil
	}
	words, err := text(id)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, fmt.Errorf("text of source %s: %w", id, err)
	}
	t := &sourceText{text: quote.NewText(words), digest: digestOf(words)}
	if s := c.Sources[id]; s != nil && s.SHA256 != "" {
		t.differs = s.SHA256 != t.digest
	}
	return t, nil
}

// digestOf returns the SHA-256 of bytes (FIPS 180-4).
func digestOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}
