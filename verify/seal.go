package verify

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"slices"

	"example.com/attribution"
	"example.com/attribution/quote"
)

// A Record says of a case which texts its quotes were verified against, byte for byte, and where each stands in them.
// It shows that case and texts are still the same; it shows neither that a text is what its page had, nor who made the
// record.
type Record struct {
	Case   string // its id
	SHA256 string // of the case in canonical form
	Texts  []SealedText
	Quotes []SealedQuote
}

// A SealedText is the text of a source.
type SealedText struct {
	Source attribution.SourceID
	SHA256 string // of its bytes
	Length int    // in bytes
}

// A SealedQuote is a quote and where it stands.
type SealedQuote struct {
	Quote      attribution.QuoteID
	Source     attribution.SourceID
	SHA256     string // of its words
	Start, End int    // bytes of the text
	Class      quote.Class
}

// A Breach is a difference between a record and what it is of.
type Breach struct {
	Code   BreachCode
	Quote  attribution.QuoteID  // zero: it is about a text
	Source attribution.SourceID // zero: the quote rests on none
	Text   string               // what is there now, or the digest
}

// A BreachCode says what differs.
type BreachCode string

// Codes of breaches.
const (
	BreachTextDiffers BreachCode = "text-differs" // the text of a source is another than the sealed one
	// a quote stands elsewhere than the record says, or in another way
	BreachMoved        BreachCode = "moved"
	BreachQuoteChanged BreachCode = "quote-changed-since-seal" // the words of a quote, or its source, are others
	// a quote with a text, or a text with a quote, is not in the record
	BreachNotSealed BreachCode = "not-sealed"
	BreachNoText    BreachCode = "no-text" // a sealed text, or a sealed quote, is not there
)

// Seal records which texts the quotes of a case were verified against, and where each stands. Quotes whose text is not
// there are not sealed, and neither are those that it does not prove. text is as for [Quotes].
func Seal(c *attribution.Case, text func(attribution.SourceID) (string, error)) (*Record, error) {
	kept := &keeper{text: text, texts: map[attribution.SourceID]string{}}
	found, err := Quotes(c, kept.open)
	if err != nil {
		return nil, err
	}
	digest, err := caseDigest(c)
	if err != nil {
		return nil, err
	}
	r := &Record{Case: c.ID, SHA256: digest}
	used := map[attribution.SourceID]bool{}
	for _, q := range found {
		if !q.Class.Verified() {
			continue
		}
		used[q.Source] = true
		r.Quotes = append(r.Quotes, SealedQuote{q.ID, q.Source, digestOf(c.Quotes[q.ID].Text), q.Start, q.End, q.Class})
	}
	for _, id := range slices.Sorted(maps.Keys(used)) {
		words := kept.texts[id]
		r.Texts = append(r.Texts, SealedText{id, digestOf(words), len(words)})
	}
	return r, nil
}

// A keeper remembers the texts that were read.
type keeper struct {
	text  func(attribution.SourceID) (string, error)
	texts map[attribution.SourceID]string
}

func (k *keeper) open(id attribution.SourceID) (string, error) {
	words, err := k.text(id)
	if err == nil {
		k.texts[id] = words
	}
	return words, err
}

// caseDigest returns the SHA-256 of a case in canonical form.
func caseDigest(c *attribution.Case) (string, error) {
	var b bytes.Buffer
	if err := c.Encode(&b); err != nil {
		return "", fmt.Errorf("case %s: %w", c.ID, err)
	}
	return digestOf(b.String()), nil
}

// SameCase reports whether a case is, to the byte of its canonical form, the one that was sealed. One that is not may
// have been changed where no quote is.
func (r *Record) SameCase(c *attribution.Case) (bool, error) {
	digest, err := caseDigest(c)
	return digest == r.SHA256, err
}

// Check compares a case and the texts of its sources with the record, and returns what differs: in the order of the
// record, then what it lacks. Without texts it still finds quotes that were edited. text is as for [Quotes]; nil: there
// are none, and none is missed.
func (r *Record) Check(c *attribution.Case, text func(attribution.SourceID) (string, error)) ([]Breach, error) {
	var out []Breach
	without := text == nil
	if without {
		text = func(attribution.SourceID) (string, error) { return "", fs.ErrNotExist }
	}
	kept := &keeper{text: text, texts: map[attribution.SourceID]string{}}
	found, err := Quotes(c, kept.open)
	if err != nil {
		return nil, err
	}
	now := map[attribution.QuoteID]CheckedQuote{}
	for _, q := range found {
		now[q.ID] = q
	}
	for _, t := range r.Texts {
		words, ok := kept.texts[t.Source]
		if !ok && !without {
			words, ok, err = readText(text, t.Source)
			if err != nil {
				return nil, err
			}
		}
		switch {
		case !ok && !without:
			out = append(out, Breach{BreachNoText, "", t.Source, t.SHA256})
		case ok && (digestOf(words) != t.SHA256 || len(words) != t.Length):
			out = append(out, Breach{BreachTextDiffers, "", t.Source, digestOf(words)})
		}
	}
	sealed := map[attribution.QuoteID]bool{}
	for _, s := range r.Quotes {
		sealed[s.Quote] = true
		out = append(out, s.check(c, now[s.Quote])...)
	}
	texts := map[attribution.SourceID]bool{}
	for _, t := range r.Texts {
		texts[t.Source] = true
	}
	for _, q := range found {
		if !sealed[q.ID] && q.Class.Verified() || !texts[q.Source] && q.Class != NoText {
			out = append(out, Breach{BreachNotSealed, q.ID, q.Source, c.Quotes[q.ID].Text})
		}
	}
	return out, nil
}

// readText returns a text that no quote of the case asks for any more.
func readText(text func(attribution.SourceID) (string, error), id attribution.SourceID) (string, bool, error) {
	t, err := open(&attribution.Case{}, id, text)
	if t == nil {
		return "", false, err
	}
	return t.text.String(), true, nil
}

// check compares a sealed quote with what it is now.
func (s SealedQuote) check(c *attribution.Case, now CheckedQuote) []Breach {
	q := c.Quotes[s.Quote]
	switch {
	case q == nil:
		return []Breach{{BreachNoText, s.Quote, s.Source, ""}}
	case digestOf(q.Text) != s.SHA256 || c.SourceOf(q) != s.Source:
		return []Breach{{BreachQuoteChanged, s.Quote, s.Source, q.Text}}
	case now.Class == NoText:
		return nil // its text is missing, or differs
	case now.Class != s.Class || now.Start != s.Start || now.End != s.End:
		return []Breach{{BreachMoved, s.Quote, s.Source, now.Text}}
	}
	return nil
}

// sealLine is a line of a record.
type sealLine struct {
	Record string               `json:"record"` // case, text, quote
	ID     string               `json:"id,omitempty"`
	Source attribution.SourceID `json:"source,omitempty"`
	SHA256 string               `json:"sha256"`
	Length *int                 `json:"length,omitempty"`
	Start  *int                 `json:"start,omitempty"`
	End    *int                 `json:"end,omitempty"`
	Class  quote.Class          `json:"class,omitempty"`
}

// Encode writes the record as NDJSON: a line for the case, one for each text, one for each quote.
func (r *Record) Encode(w io.Writer) error {
	e := json.NewEncoder(w)
	lines := []sealLine{{Record: "case", ID: r.Case, SHA256: r.SHA256}}
	for _, t := range r.Texts {
		lines = append(lines, sealLine{Record: "text", Source: t.Source, SHA256: t.SHA256, Length: &t.Length})
	}
	for _, q := range r.Quotes {
		lines = append(lines, sealLine{Record: "quote", ID: string(q.Quote), Source: q.Source, SHA256: q.SHA256,
			Start: &q.Start, End: &q.End, Class: q.Class})
	}
	for _, l := range lines {
		if err := e.Encode(l); err != nil {
			return err
		}
	}
	return nil
}

// maxSealLine is how many bytes a line of a record has.
const maxSealLine = 1 << 16

// DecodeRecord reads what [Record.Encode] writes.
func DecodeRecord(in io.Reader) (*Record, error) {
	r := &Record{}
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, maxSealLine)
	for n := 1; lines.Scan(); n++ {
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		var l sealLine
		d := json.NewDecoder(bytes.NewReader(lines.Bytes()))
		d.DisallowUnknownFields()
		if err := d.Decode(&l); err != nil {
			return nil, fmt.Errorf("record, line %d: %w", n, err)
		}
		if err := r.add(l); err != nil {
			return nil, fmt.Errorf("record, line %d: %w", n, err)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("record: %w", err)
	}
	if r.SHA256 == "" {
		return nil, fmt.Errorf("record: no line is of a case")
	}
	return r, nil
}

func (r *Record) add(l sealLine) error {
	switch {
	case l.SHA256 == "":
		return fmt.Errorf("sha256 is missing")
	case l.Record == "case" && r.SHA256 == "":
		r.Case, r.SHA256 = l.ID, l.SHA256
	case l.Record == "case":
		return fmt.Errorf("a second case")
	case l.Record == "text" && l.Length != nil:
		r.Texts = append(r.Texts, SealedText{l.Source, l.SHA256, *l.Length})
	case l.Record == "quote" && l.Start != nil && l.End != nil:
		r.Quotes = append(r.Quotes, SealedQuote{attribution.QuoteID(l.ID), l.Source, l.SHA256, *l.Start, *l.End, l.Class})
	default:
		return fmt.Errorf("%q is not a whole case, text or quote", l.Record)
	}
	return nil
}
