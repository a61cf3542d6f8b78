package quote

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"example.com/attribution/quote/internal/cues"
)

// A Found is a quotation found in a text.
type Found struct {
	// Span holds the words without their marks and without the white space
	// and bidi controls between words and marks.
	Span

	// Text is what Span holds.
	Text string

	// Outer is Span with its marks, or with the dash of a line of dialogue.
	Outer Span

	// Depth is the number of quotations that this one is inside of.
	Depth int

	// Kind distinguishes speech from names and titles.
	Kind Kind

	// Flags are what is unusual about the quotation.
	Flags []Flag

	// Holes are the parts of Span that belong to the narrator, such as
	// “, dit-il,” in French.
	Holes []Span

	// Cue is the word or phrase that reports the words: said, according to.
	// It is empty where none was found.
	Cue Span

	// Speaker is the name, noun phrase or pronoun that the text says spoke, with its article and title. It is empty
	// where position and grammar do not decide, or only with less certainty than the gold suite of the package
	// supports.
	Speaker Span

	// Certain says that position and grammar of the quotation's own sentence settle who speaks. It is false where
	// Speaker is that of the quotation before, which this one carries on.
	Certain bool

	// Candidates are who may have spoken, the likeliest first, where Speaker is empty.
	Candidates []Span

	// Pronoun says that Speaker is a pronoun. What it stands for is not
	// resolved.
	Pronoun bool

	// Relay is who passed the words on: an agency that the speaker told, or that quotes the speaker.
	Relay Span

	// Polarity is how the verb of Cue says that the speaker stands to a claim.
	Polarity Polarity
}

// A Polarity says how a speaker stands to a claim.
type Polarity uint8

// Polarities.
const (
	PolarityNeutral  Polarity = iota // the verb does not say: said
	PolarityAccuses                  // accused, blamed, condemned
	PolarityDenies                   // denied, rejected
	PolarityResponds                 // replied
)

// String returns "neutral", "accuses", "denies" or "responds".
func (p Polarity) String() string {
	return [...]string{"neutral", "accuses", "denies", "responds"}[p&3]
}

// MarshalText returns what String does.
func (p Polarity) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// A Kind distinguishes speech from other words in quotation marks.
type Kind uint8

// Kinds of quotations.
const (
	// KindUnknown means that nothing around the words says what they are.
	KindUnknown Kind = iota

	// KindDirect is speech or writing quoted word for word.
	KindDirect

	// KindTerm is a name, a title, or a word that is talked about.
	KindTerm

	// KindIndirect is a sentence of the text that says in its own words what somebody said, accused somebody of, denied
	// or answered. It has no marks: its words are the text's, never the speaker's. Quotations in it are no deeper for
	// it.
	KindIndirect
)

// String returns "unknown", "direct", "term" or "indirect".
func (k Kind) String() string {
	switch k {
	case KindDirect:
		return "direct"
	case KindTerm:
		return "term"
	case KindIndirect:
		return "indirect"
	}
	return "unknown"
}

// MarshalText returns what String does.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// A Flag names something unusual about a quotation.
type Flag string

// Flags.
const (
	// Unclosed: the closing mark is missing. The quotation ends with its
	// paragraph, or where the same mark opens another.
	Unclosed Flag = "unclosed"

	// Unopened: the opening mark is missing. The quotation begins with its
	// paragraph, or behind the quotation before it.
	Unopened Flag = "unopened"

	// Continues: the quotation goes on in the next paragraph.
	Continues Flag = "continues"

	// Continuation: the quotation carries on that of the paragraph before.
	Continuation Flag = "continuation"

	// Dash: a dash at the beginning of the line marks the speech.
	Dash Flag = "dash"

	// Transcript: a name and a colon at the beginning of the line mark the
	// speech, in a run of such lines.
	Transcript Flag = "transcript"

	// Doubtful: the text around the marks does not fit them, as when they
	// were lost or moved: a word touches the closing mark, or upper case
	// begins where no sentence does.
	Doubtful Flag = "doubtful"
)

// Extract finds the quotations of text, and the sentences that report in the text's own words, in the order in which
// they begin; one that holds another comes first. lang is the language of the text, whose quotation marks and reporting
// verbs are looked for; for Und it is guessed.
//
// Extract never fails. Marks that don't match make quotations with a flag;
// no text is passed over because of them, except that marks nested deeper than
// 125, and more than 125 stray ones in a paragraph, are not taken for marks.
// The spans of any two quotations are apart, or
// one is inside the other. Time and memory grow linearly with the text.
func Extract(text string, lang language.Tag) []Found {
	if lang == language.Und {
		lang = cues.Guess(text)
	}
	lexicon := newGlossary(lang, len(text))
	x := extractor{
		text:       text,
		lexicon:    lexicon,
		pairer:     newPairer(text, lang),
		reporter:   newReporter(text, lexicon),
		paragraphs: newParagraphs(text, lexicon.Dash),
	}
	x.dialogue.paragraphs = x.paragraphs
	x.transcript.paragraphs = x.paragraphs
	p := x.paragraphs.next(0)
	for p.Len() > 0 {
		following := x.paragraphs.next(p.End)
		x.extract(p, following)
		x.announced = Span{}
		if endsWithColon(text[p.Start:p.End]) {
			x.announced = p
		}
		p = following
	}
	return x.all()
}

// signatureIn returns what a paragraph has behind the dash with which it begins, if it may be the name of who said what
// stands before.
func (x *extractor) signatureIn(p Span) Span {
	line := x.text[p.Start:p.End]
	if p.Len() == 0 || p.Len() > 4*longWord {
		return Span{}
	}
	n := dashLen(line)
	if n == 0 || !startsUpper(line[n:]) || strings.ContainsAny(line, ".!?…:;") {
		return Span{}
	}
	return Span{p.Start + n, p.End}
}

func endsWithColon(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return sideOf(r) == sideColon
}

func newPairer(text string, lang language.Tag) pairer {
	marks := MarksOf(lang)
	return pairer{
		text:      text,
		symmetric: strings.HasPrefix(marks.Open, "’") || strings.HasPrefix(marks.InnerOpen, "’"),
		mirrored:  strings.HasPrefix(marks.InnerOpen, "’") && strings.HasPrefix(marks.InnerClose, "‘"),
	}
}

type extractor struct {
	text       string
	lexicon    *glossary
	pairer     pairer
	reporter   reporter
	paragraphs paragraphs
	dialogue   dialogue
	transcript transcript
	pending    pending
	indirect   []Found
	signature  Span  // the paragraph that follows, if it is a dash and a name
	announced  Span  // the paragraph before, if it ends with a colon
	parts      []int // the parts so far, in found, of a quotation of several paragraphs
	found      []Found
	pairs      []pair // of the paragraph, sorted
}

// pending is a quotation whose mark was not closed, which a later paragraph
// may yet close without having reopened it.
type pending struct {
	found  int // index of the quotation in found, plus 1
	class  class
	middle []Span // the paragraphs since, which have no quotation
}

// pendingLimit is how many paragraphs a closing mark may be away.
const pendingLimit = 16

func (x *extractor) extract(p, following Span) {
	x.pairer.match(p, leadingMarks(x.text[following.Start:following.End]))
	x.pairs = slices.DeleteFunc(x.pairer.pairs, func(pr pair) bool { return pr.dropped })
	label := x.transcript.label(p)
	named := label.Len() > 0 && (len(x.pairs) == 0 || x.pairs[0].open.Start >= label.End) // a name has no quotation in it
	if named {
		x.pairs = slices.Insert(x.pairs, 0, pair{open: label, close: Span{p.End, p.End}, closed: true, flags: []Flag{Transcript}})
		x.pairer.pairs = x.pairs
	} else if x.lexicon.Dash {
		x.addSpeech(p)
		x.addHoles()
		x.pairer.pairs = x.pairs
	}
	x.carryOn(p)
	first := len(x.found)
	x.signature = x.signatureIn(following)
	x.emit(p)
	x.findIndirect(p, x.found[first:])
}

// leadingMarks returns the classes of the marks with which s begins.
func leadingMarks(s string) []class {
	var classes []class
	for s != "" && len(classes) < 4 {
		c, size := classOf(s)
		if c == noMark {
			break
		}
		classes = append(classes, c)
		s = s[size:]
	}
	return classes
}

// addSpeech adds the parts of lines of dialogue.
func (x *extractor) addSpeech(p Span) {
	if dashLen(x.text[p.Start:p.End]) > 0 {
		// The dash opens what a stray mark would reach back to.
		x.pairs = slices.DeleteFunc(x.pairs, func(pr pair) bool { return slices.Contains(pr.flags, Unopened) })
	}
	skip := outermost(x.pairs)
	marked := len(x.pairs)
	if marked == 0 && x.lexicon.BareSpeech && dashLen(x.text[p.Start:p.End]) == 0 {
		x.addBareSpeech(p)
		return
	}
	for _, turn := range x.dialogue.turns(p, skip, x.lexicon) {
		for len(skip) > 0 && skip[0].End <= turn.Start {
			skip = skip[1:]
		}
		open := Span{turn.Start, turn.Start + dashLen(x.text[turn.Start:turn.End])}
		add := func(end int) {
			if isInside(trimInner(x.text, Span{open.End, end}), skip) {
				return // its marks say as much
			}
			x.pairs = append(x.pairs, pair{open: open, close: Span{end, end}, closed: true, flags: []Flag{Dash}})
		}
		ended := false
		for _, narration := range incises(x.text, Span{open.End, turn.End}, skip, x.lexicon, true) {
			add(narration.Start)
			ended = narration.open
			open = Span{narration.End, narration.End}
		}
		if !ended {
			add(turn.End)
		}
	}
	if len(x.pairs) > marked {
		slices.SortStableFunc(x.pairs, func(a, b pair) int {
			return cmp.Or(cmp.Compare(a.open.Start, b.open.Start), cmp.Compare(b.close.End, a.close.End))
		})
	}
}

// addBareSpeech adds speech that begins a paragraph without a mark, before a dash and a verb that reports.
func (x *extractor) addBareSpeech(p Span) {
	from := p.Start
	for n, narration := range incises(x.text, p, nil, x.lexicon, true) {
		var buf [1]word
		begin := narration.End - len(strings.TrimLeft(x.text[narration.Start:narration.End], " ,\u00a0–—―-"))
		first, _ := words(buf[:0], x.text, Span{begin, narration.End}, x.lexicon)
		if n == 0 && (len(first) == 0 || first[0].role&cues.Verb == 0) {
			return
		}
		x.pairs = append(x.pairs, pair{open: Span{from, from}, close: Span{narration.Start, narration.Start},
			closed: true, flags: []Flag{Dash}})
		if from = narration.End; narration.open {
			return
		}
	}
	if from > p.Start {
		x.pairs = append(x.pairs, pair{open: Span{from, from}, close: Span{p.End, p.End}, closed: true, flags: []Flag{Dash}})
	}
}

// isInside reports whether span is inside of one of spans, which are sorted
// and apart.
func isInside(span Span, spans []Span) bool {
	i, _ := slices.BinarySearchFunc(spans, span.End, func(s Span, end int) int { return cmp.Compare(s.End, end) })
	return i < len(spans) && spans[i].Start <= span.Start
}

// outermost returns the spans of the pairs that are inside no other.
func outermost(pairs []pair) []Span {
	var spans []Span
	for _, pr := range pairs {
		if len(spans) == 0 || pr.open.Start >= spans[len(spans)-1].End {
			spans = append(spans, pr.outer())
		}
	}
	return spans
}

// addHoles finds the narrator's clauses inside the outermost quotations.
func (x *extractor) addHoles() {
	done := 0
	for i := range x.pairs {
		pr := &x.pairs[i]
		if pr.open.Start < done || pr.class == noMark {
			continue
		}
		done = pr.close.End
		if !pr.closed {
			continue
		}
		var skip []Span
		for _, inside := range x.pairs[i+1:] {
			if inside.open.Start >= done {
				break
			}
			skip = append(skip, inside.outer())
		}
		for _, in := range incises(x.text, pr.inner(), skip, x.lexicon, false) {
			pr.holes = append(pr.holes, in.Span)
		}
	}
}

// carryOn links the paragraph with a quotation that an earlier one left open.
func (x *extractor) carryOn(p Span) {
	if x.pending.found == 0 {
		return
	}
	if len(x.pairs) == 0 {
		x.pending.middle = append(x.pending.middle, p)
		if len(x.pending.middle) > pendingLimit {
			x.pending = pending{}
		}
		return
	}
	first := &x.pairs[0]
	if !slices.Contains(first.flags, Unopened) || !(partners[first.class] | mismatches[first.class]).has(x.pending.class) {
		x.pending = pending{}
		return
	}
	first.flags = []Flag{Continuation}
	first.closed = true
	x.parts = append(x.parts[:0], x.pending.found-1)
	begun := &x.found[x.pending.found-1]
	begun.Kind = KindDirect
	begun.Flags = replaceFlag(begun.Flags, Unclosed, Continues)
	for _, m := range x.pending.middle {
		if x.append(pair{open: Span{m.Start, m.Start}, close: Span{m.End, m.End}, flags: []Flag{Continues, Continuation}}, 0) {
			x.found[len(x.found)-1].Kind = KindDirect
			x.parts = append(x.parts, len(x.found)-1)
		}
	}
	x.pending = pending{}
}

func replaceFlag(flags []Flag, old, with Flag) []Flag {
	flags = slices.Clone(flags)
	for i, f := range flags {
		if f == old {
			flags[i] = with
		}
	}
	return flags
}

// append adds a quotation to the result and reports whether it has words.
func (x *extractor) append(pr pair, depth int) bool {
	inner := trimInner(x.text, pr.inner())
	if inner.Len() <= 0 {
		return false
	}
	outer := pr.outer()
	if pr.open.Len() == 0 {
		outer.Start = inner.Start
	}
	if pr.close.Len() == 0 {
		outer.End = inner.End
	}
	x.found = append(x.found, Found{
		Span: inner, Text: x.text[inner.Start:inner.End], Outer: outer, Depth: depth, Flags: pr.flags, Holes: pr.holes,
	})
	return true
}
