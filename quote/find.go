package quote

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
)

// Options say more about a passage than its words. The zero Options say nothing.
type Options struct {
	Lang   language.Tag // of the passage; zero: not known, so that the negations of all languages count
	Prefix string       // what stands before the passage, to tell places apart
	Suffix string       // what stands after it
}

// A Match is a place of a text where a passage stands, or something like it.
type Match struct {
	Span               // from the first to the last character of the passage in the text
	Class      Class   // how it stands there
	Parts      []Span  // of an elided passage: where its segments stand
	Similarity float64 // 1 minus the share of characters that differ, after folding; 1 for what is verified
}

// maxMatches is how many places are looked at; a passage that stands in more is ambiguous whatever its context.
const maxMatches = 1000

// Find looks a passage up in the text. It returns all places where it stands in the best class that there is, those whose context is
// most like Options.Prefix and Options.Suffix only, in the order of the text; several are equally good. It is empty where nothing like
// the passage stands in the text, or the passage has no letter or digit.
func (t *Text) Find(passage string, o Options) []Match {
	if strings.IndexFunc(passage, counts) < 0 {
		return nil
	}
	for _, look := range []func(string, Options) []Match{t.exact, t.normalized, t.elided, t.approximate} {
		if found := look(passage, o); len(found) > 0 {
			return t.inContext(found, o)
		}
	}
	return nil
}

// counts reports whether a character says something.
func counts(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsSymbol(r) }

func (t *Text) exact(passage string, _ Options) []Match {
	var out []Match
	for from := 0; len(out) < maxMatches; {
		i := strings.Index(t.source[from:], passage)
		if i < 0 {
			break
		}
		start := from + i
		if span := (Span{start, start + len(passage)}); t.onRunes(span) {
			out = append(out, Match{Span: span, Class: Exact, Similarity: 1})
		}
		from = start + 1
	}
	return out
}

// onRunes reports whether a span begins and ends between code points of the text.
func (t *Text) onRunes(s Span) bool {
	return runeStart(t.source, s.Start) == s.Start && runeStart(t.source, s.End) == s.End
}

// normalized looks for the folded passage, also without the quotation marks around it, and with the letter that a bracket changed.
func (t *Text) normalized(passage string, _ Options) []Match {
	for _, p := range []string{passage, unquoted(passage), unbracketed(passage)} {
		if out := t.foldedMatches(fold(p).bytes, Normalized); len(out) > 0 {
			return out
		}
	}
	return nil
}

func (t *Text) foldedMatches(passage []byte, class Class) []Match {
	if len(passage) == 0 {
		return nil
	}
	f := t.folded()
	var out []Match
	for from := 0; len(out) < maxMatches; {
		i := bytes.Index(f.bytes[from:], passage)
		if i < 0 {
			break
		}
		start := from + i
		out = append(out, Match{Span: f.source(start, start+len(passage)), Class: class, Similarity: 1})
		from = start + 1
	}
	return out
}

// unquoted returns a passage without quotation marks around it.
func unquoted(passage string) string {
	return strings.TrimFunc(passage, func(r rune) bool {
		return unicode.Is(unicode.Quotation_Mark, r) || unicode.IsSpace(r) || r == '`'
	})
}

// inContext keeps the matches whose context is most like what is said of it.
func (t *Text) inContext(found []Match, o Options) []Match {
	if len(found) < 2 || o.Prefix == "" && o.Suffix == "" {
		return found
	}
	prefix, suffix := fold(o.Prefix).bytes, fold(o.Suffix).bytes
	scores := make([]int, len(found))
	for i, m := range found {
		const reach = 4 // bytes of source for one folded byte, which invisible characters can take
		before := fold(t.source[runeStart(t.source, m.Start-reach*len(prefix)-utf8.UTFMax):m.Start]).bytes
		after := fold(t.source[m.End:runeStart(t.source, m.End+reach*len(suffix)+utf8.UTFMax)]).bytes
		scores[i] = commonEnd(before, prefix) + commonStart(after, suffix)
	}
	best := slices.Max(scores)
	out := found[:0:0]
	for i, m := range found {
		if scores[i] == best {
			out = append(out, m)
		}
	}
	return out
}

func commonStart(a, b []byte) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func commonEnd(a, b []byte) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	return n
}

// byPlace orders matches as they stand in the text.
func byPlace(a, b Match) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) }
