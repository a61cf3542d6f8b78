package verify

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"

	"example.com/attribution"
	"example.com/attribution/quote"
)

// NoText is the class of a quote whose source's text was not given. It is neither verified nor a failure.
const NoText quote.Class = "no-text"

// A Quote is what was found out about one quote of a case.
type Quote struct {
	ID     attribution.QuoteID
	Source attribution.SourceID // whose text was searched; zero: the quote rests on no source
	quote.Result
}

// Failed reports whether the text of the source is there and does not prove the quote.
func (q Quote) Failed() bool { return q.Class != NoText && !q.Class.Verified() }

// Quotes looks each quote of a case that has words up in the text of its source, in the order of the quotes' ids. text returns the text
// of a source; an error that is [fs.ErrNotExist] says that there is none, and any other stops the work. A text is asked for once.
func Quotes(c *attribution.Case, text func(attribution.SourceID) (string, error)) ([]Quote, error) {
	texts := make(map[attribution.SourceID]*quote.Text)
	var out []Quote
	for _, id := range slices.Sorted(maps.Keys(c.Quotes)) {
		q := c.Quotes[id]
		if q == nil || q.Text == "" {
			continue
		}
		source := q.Source
		if s := c.Statements[q.Statement]; s != nil {
			source = cmp.Or(source, s.Source)
		}
		prepared, known := texts[source]
		if !known && source != "" {
			words, err := text(source)
			switch {
			case errors.Is(err, fs.ErrNotExist):
			case err != nil:
				return out, fmt.Errorf("text of source %s: %w", source, err)
			default:
				prepared = quote.NewText(words)
			}
			texts[source] = prepared
		}
		result := Quote{ID: id, Source: source, Result: quote.Result{Match: quote.Match{Class: NoText}}}
		if prepared != nil {
			tag, err := q.Lang.Tag()
			if err != nil {
				tag = quote.Options{}.Lang // what cannot be told guards by all languages
			}
			result.Result = quote.Verify(q.Text, prepared, quote.Options{Lang: tag, Prefix: q.Anchor.Prefix, Suffix: q.Anchor.Suffix})
		}
		out = append(out, result)
	}
	return out, nil
}
