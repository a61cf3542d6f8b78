package verify

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"example.com/attribution"
	"example.com/attribution/quote"
)

// An Article is a text in which the quotes of cases may be cited.
type Article struct {
	ID string `json:"id"`
	// BCP 47; zero: not stated. For readers: quotes are looked for in their own languages
	Lang string `json:"lang,omitzero"`
	Text string `json:"text"`
}

// A Citation is a place of an article where the words of a quote stand, or something like them.
type Citation struct {
	Article    string              `json:"article"`
	Case       string              `json:"case"`
	Quote      attribution.QuoteID `json:"quote"`
	Class      quote.Class         `json:"class"`
	Start      int                 `json:"start"` // in bytes of the article's text
	End        int                 `json:"end"`
	Similarity float64             `json:"similarity"`
	Warnings   []CitationWarning   `json:"warnings"`
}

// A CitationWarning is something about a citation that a reader should look at, as [quote.Warning] has it.
type CitationWarning struct {
	Code  quote.WarningCode `json:"code"`
	Start int               `json:"start"`
	End   int               `json:"end"`
	Text  string            `json:"text"`
}

// A Tracer finds where articles cite the quotes of cases. It reads the quotes once, for any number of articles, and is
// safe for concurrent use.
type Tracer struct {
	quotes   []tracedQuote
	passages quote.Passages
}

type tracedQuote struct {
	of string // the id of the case
	id attribution.QuoteID
}

// NewTracer returns a tracer of the quotes of some cases that have words, in the order of the cases and of the quotes'
// ids.
func NewTracer(cases ...*attribution.Case) *Tracer {
	t := &Tracer{}
	for _, c := range cases {
		for _, id := range slices.Sorted(maps.Keys(c.Quotes)) {
			q := c.Quotes[id]
			if q == nil || q.Text == "" {
				continue
			}
			t.quotes = append(t.quotes, tracedQuote{c.ID, id})
			t.passages = append(t.passages, quote.NewPassage(q.Text, quote.Options{Lang: langOf(q)}))
		}
	}
	return t
}

// Trace returns the citations of an article, one for each quote that stands there or has something like it there: the
// best place.
func (t *Tracer) Trace(a Article) []Citation {
	var out []Citation
	for i, r := range t.passages.Find(quote.NewText(a.Text)) {
		c := Citation{a.ID, t.quotes[i].of, t.quotes[i].id, r.Class, r.Start, r.End, r.Similarity, []CitationWarning{}}
		for _, w := range r.Warnings {
			c.Warnings = append(c.Warnings, CitationWarning{w.Code, w.Span.Start, w.Span.End, w.Text})
		}
		out = append(out, c)
	}
	return out
}

// A BrokenLine is a line of an archive that is not an article.
type BrokenLine struct {
	Line  int    `json:"line"` // counted from 1
	Error string `json:"error"`
}

// TraceLine traces an article that is a JSON object on a line of an archive, and returns its citations as JSON objects,
// each on a line. For a line that is not an article it returns a [BrokenLine], so that one of them stops nothing; for
// an empty one, nothing.
func (t *Tracer) TraceLine(number int, line []byte) []byte {
	if line = bytes.TrimSpace(line); len(line) == 0 {
		return nil
	}
	var a Article
	err := json.Unmarshal(line, &a)
	if err == nil && a == (Article{Lang: a.Lang}) {
		err = errors.New("it has neither an id nor a text")
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out) // whose values have no member that cannot be encoded, and a buffer takes all
	e.SetEscapeHTML(false)
	if err != nil {
		_ = e.Encode(BrokenLine{number, fmt.Sprintf("not an article, a JSON object with id, lang and text: %v", err)})
		return out.Bytes()
	}
	for _, c := range t.Trace(a) {
		_ = e.Encode(c)
	}
	return out.Bytes()
}
