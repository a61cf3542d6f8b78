package draft

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/internal/lang"
	"example.com/attribution/quote"
)

// An actKey is what further words of a speaker have in common with the first, if they are of one act.
type actKey struct {
	by, relay, cue string
	verb           attribution.Verb
	part           attribution.Part
}

// A placed quote is one of the draft, with where it stands.
type placed struct {
	span quote.Span
	id   attribution.QuoteID
}

// fragment is how many words are too few to be more than a wording.
const fragment = 3

// quotations drafts what the text quotes, and the sentences that report in its own words.
func (r *reader) quotations() {
	found := quote.Extract(r.text.Text, r.tag)
	body := map[string]bool{} // sentences of the running text, which headings repeat
	for i := range found {
		if f := &found[i]; f.Kind == quote.KindIndirect && !r.layout.inHeading(f.Start) {
			body[f.Text] = true
		}
	}
	for i := range found {
		f := &found[i]
		heading := r.layout.inHeading(f.Start)
		if f.Depth > 0 || f.Kind == quote.KindIndirect && (r.quoted[f.Text] || heading && body[f.Text] || r.isSilent(f)) {
			continue
		}
		r.quotation(f, heading)
	}
	r.headlines(found)
	r.anchor()
}

// isSilent reports whether what seems to report speech does not: a verb of what a text says, whose subject is not a
// text, as in the hackers read the mail; and words for who did something.
func (r *reader) isSilent(f *quote.Found) bool {
	for blame := range r.lang.Blames.All() { // ist für den Angriff verantwortlich
		if strings.EqualFold(blame, r.text.Text[f.Cue.Start:f.Cue.End]) {
			return true
		}
	}
	return holds(r.lang, r.lang.Readings, r.text.Text[f.Cue.Start:f.Cue.End]) &&
		!holds(r.lang, r.lang.SpeechNouns, r.text.Text[f.Speaker.Start:f.Speaker.End])
}

// quotation drafts one quotation: its pieces as quotes, the act that they perform, and what is to be decided.
func (r *reader) quotation(f *quote.Found, heading bool) {
	var ids []attribution.QuoteID
	var words string
	for _, s := range r.pieces(f) {
		if id := r.quote(s); id != "" {
			ids = append(ids, id)
			words = r.text.Text[s.Start:s.End]
		}
	}
	if len(ids) == 0 {
		r.unquotable = append(r.unquotable, f.Outer)
		return
	}
	r.quoted[f.Text] = true
	if heading && f.Kind != quote.KindIndirect {
		r.heads[strings.ToLower(f.Text)] = placed{f.Span, ids[0]}
	}
	speaker, sure := r.speaker(f)
	if f.Kind == quote.KindTerm || f.Kind == quote.KindUnknown {
		r.doubt(DoubtTermOrQuote, quotePath(ids[0]), f.Span,
			Alternative{Choice: ChoiceTerm, Does: "the quote is left out"},
			Alternative{Choice: ChoiceQuote, Does: "the words are spoken"})
	}
	if f.Kind == quote.KindTerm && !sure {
		return
	}
	a := attribution.Act{Verb: attribution.Speaks, Quotes: ids, Inferred: true}
	if heading {
		a.Part = attribution.PartHeadline
	}
	if r.text.Own && f.Kind == quote.KindIndirect && !sure { // its own words
		a.Inferred = false
		r.statement.Acts = append(r.statement.Acts, a)
		if blame, ok := r.blame(f.Outer); ok {
			r.claim(&quote.Found{Outer: f.Outer, Cue: blame}, ids[0], quote.Span{})
		}
		return
	}
	inner := &attribution.Act{Verb: r.verb(f)}
	if sure {
		inner.By = r.actors(speaker)
		if f.Kind != quote.KindIndirect && len(inner.By) == 1 {
			for _, id := range ids {
				r.c.Quotes[id].Speaker = inner.By[0]
			}
		}
		r.remember(speaker)
	}
	if r.isOwnAct(f, inner) {
		a.Verb = inner.Verb
		a.Inferred = inner.Verb != attribution.Speaks
		if a.Inferred {
			a.Wording = attribution.Words{Text: valid(r.text.Text[f.Cue.Start:f.Cue.End]), Lang: r.words}
		}
		r.statement.Acts = append(r.statement.Acts, a)
		r.accuses(f, ids[0], inner.Verb, speaker)
		return
	}
	if f.Kind != quote.KindIndirect && r.count(words) <= fragment && len(ids) == 1 {
		inner.Wording = attribution.Words{Text: words, Lang: r.words}
	}
	cue := r.text.Text[f.Cue.Start:f.Cue.End]
	if cue = valid(cue); cue != "" {
		a.Wording = attribution.Words{Text: cue, Lang: r.words}
	}
	a.Verb, a.Reported = attribution.Reports, inner
	key := actKey{by: fmt.Sprint(inner.By), cue: cue, verb: inner.Verb, part: a.Part}
	if f.Relay.Len() > 0 && sure {
		key.relay = r.text.Text[f.Relay.Start:f.Relay.End]
		a.Reported = &attribution.Act{Verb: attribution.Reports, By: r.actors(f.Relay), Reported: inner, Inferred: true,
			Wording: attribution.Words{Text: valid(key.relay), Lang: r.words}}
		r.doubt(DoubtRelay, quotePath(ids[0]), f.Relay, r.taking(f.Relay, "passed the words on"),
			Alternative{Choice: ChoiceDirect, Does: "nobody passed the words on"})
	}
	at, joins := r.acts[key]
	if joins = joins && sure && inner.Wording.Text == ""; joins {
		r.statement.Acts[at].Quotes = append(r.statement.Acts[at].Quotes, ids...)
	} else {
		r.statement.Acts = append(r.statement.Acts, a)
		if sure && inner.Wording.Text == "" {
			r.acts[key] = len(r.statement.Acts) - 1
		}
	}
	if !sure {
		r.doubtSpeaker(f, ids[0])
	}
	r.accuses(f, ids[0], inner.Verb, speaker)
}

// isOwnAct reports whether a sentence of an official text says of its publisher what that does by it: France condemns
// the attack. That it denies needs what it denies, which nobody has coded yet, so that it stays a report.
func (r *reader) isOwnAct(f *quote.Found, inner *attribution.Act) bool {
	return r.text.Own && f.Kind == quote.KindIndirect && f.Relay.Len() == 0 && len(inner.By) == 1 && inner.By[0] == r.publisher &&
		inner.Verb != attribution.Denies
}

// accuses asks whom a quotation accuses, if it does by its verb or, in a party's words on others, by what it says.
func (r *reader) accuses(f *quote.Found, id attribution.QuoteID, verb attribution.Verb, speaker quote.Span) {
	switch {
	case f.Polarity == quote.PolarityAccuses && verb != attribution.Condemns:
		r.claim(f, id, speaker)
	case f.Polarity != quote.PolarityAccuses && f.Polarity != quote.PolarityDenies && r.accusable(f.Outer, speaker):
		if blame, ok := r.blame(f.Outer); ok {
			r.claim(&quote.Found{Outer: f.Outer, Cue: blame}, id, speaker)
		}
	}
}

// accusable reports whether a span names a group or a country beside its speaker.
func (r *reader) accusable(s, speaker quote.Span) bool {
	for i := r.firstMention(s.Start); i < len(r.mentions) && r.mentions[i].Start < s.End; i++ {
		switch m := r.mentions[i]; m.Kind {
		case MentionGroup, MentionCountry, MentionAdjective, MentionCapital:
			if m.End <= s.End && (m.End <= speaker.Start || speaker.End <= m.Start) {
				return true
			}
		}
	}
	return false
}

func quotePath(id attribution.QuoteID) string { return "/quotes/" + string(id) }

// pieces returns the parts of a quotation that are its speaker's, without blanks around them.
func (r *reader) pieces(f *quote.Found) []quote.Span {
	var out []quote.Span
	start := f.Start
	for _, h := range f.Holes {
		out = append(out, quote.Span{Start: start, End: h.Start})
		start = h.End
	}
	out = append(out, quote.Span{Start: start, End: f.End})
	for i := range out {
		out[i] = trim(r.text.Text, out[i])
	}
	return slices.DeleteFunc(out, func(s quote.Span) bool { return s.Len() == 0 })
}

// trim cuts white space off both ends of a span.
func trim(text string, s quote.Span) quote.Span {
	if s.End <= s.Start {
		return quote.Span{}
	}
	words := text[s.Start:s.End]
	left := strings.TrimLeftFunc(words, unicode.IsSpace)
	s.Start += len(words) - len(left)
	s.End = s.Start + len(strings.TrimRightFunc(left, unicode.IsSpace))
	return s
}

// windowBytes is how much of the text around a quote decides whether it stands there as whole words.
const windowBytes = 160

// isQuotable reports whether a span is found exact in its text, with something in it to find.
func (r *reader) isQuotable(s quote.Span) bool {
	words := r.text.Text[s.Start:s.End]
	return utf8.ValidString(words) && strings.ContainsFunc(words,
		func(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }) &&
		(standsPlain(r.text.Text, s) || r.stands(s))
}

// quote adds a quote, if it is one that is found exact in its text.
func (r *reader) quote(s quote.Span) attribution.QuoteID {
	if !r.isQuotable(s) {
		return ""
	}
	id := attribution.QuoteID(fmt.Sprintf("%s-%03d", r.source, len(r.places)+1))
	r.c.Quotes[id] = &attribution.Quote{Statement: attribution.StatementID(r.source),
		Text: r.text.Text[s.Start:s.End], Lang: r.words}
	r.places = append(r.places, placed{s, id})
	r.sorted = false
	return id
}

// standsPlain reports whether a span is of letters, digits and common punctuation alone, between spaces, marks or ends
// of the text, so that it is sure to be found exact. It saves the looking up of most quotes.
func standsPlain(text string, s quote.Span) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:s.Start])
	after, _ := utf8.DecodeRuneInString(text[s.End:])
	if s.Start > 0 && !isEdge(before) || s.End < len(text) && !isEdge(after) && !strings.ContainsRune(".,;:!?", after) {
		return false
	}
	words := text[s.Start:s.End]
	first, _ := utf8.DecodeRuneInString(words)
	last, _ := utf8.DecodeLastRuneInString(words)
	if !isPlainLetter(first) || !isPlainLetter(last) && !strings.ContainsRune(".,!?", last) || strings.Contains(words, "..") {
		return false
	}
	return strings.IndexFunc(words, func(c rune) bool {
		return !isPlainLetter(c) && !strings.ContainsRune(" ,.;:!?'’-–“”„«»", c)
	}) < 0
}

func isEdge(r rune) bool { return r == ' ' || r == '\n' || strings.ContainsRune("“”„«»\"", r) }

func isPlainLetter(r rune) bool {
	return (unicode.IsLetter(r) || '0' <= r && r <= '9') && r != utf8.RuneError
}

// stands reports whether a span is found exact in its text, by what stands around it.
func (r *reader) stands(s quote.Span) bool {
	text := r.text.Text
	from, to := max(0, s.Start-windowBytes), min(len(text), s.End+windowBytes)
	for from > 0 && !utf8.RuneStart(text[from]) {
		from--
	}
	for to < len(text) && !utf8.RuneStart(text[to]) {
		to++
	}
	return quote.Verify(text[s.Start:s.End], quote.NewText(text[from:to]), quote.Options{Lang: r.tag}).Class == quote.Exact
}

// contextRunes is how much of the text on either side an anchor has.
const contextRunes = 32

// anchor says of the quotes of the text where they stand.
func (r *reader) anchor() {
	places := slices.Clone(r.places)
	slices.SortFunc(places, func(a, b placed) int {
		return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(a.span.End, b.span.End))
	})
	text := r.text.Text
	for _, p := range places {
		q := r.c.Quotes[p.id]
		before, after := text[max(0, p.span.Start-4*contextRunes):p.span.Start],
			text[p.span.End:min(len(text), p.span.End+4*contextRunes)]
		start := r.counter.runesAt(p.span.Start)
		q.Anchor = attribution.Anchor{
			Prefix: lastRunes(before, contextRunes), Suffix: firstRunes(after, contextRunes), Start: start,
			End: start + utf8.RuneCountInString(q.Text),
		}
	}
}

// lastRunes returns the last n code points of s, from behind what is not UTF-8.
func lastRunes(s string, n int) string {
	at := len(s)
	for ; n > 0 && at > 0; n-- {
		r, size := utf8.DecodeLastRuneInString(s[:at])
		if r == utf8.RuneError && size < 2 {
			break
		}
		at -= size
	}
	return s[at:]
}

// firstRunes returns the first n code points of s, before what is not UTF-8.
func firstRunes(s string, n int) string {
	at := 0
	for ; n > 0 && at < len(s); n-- {
		r, size := utf8.DecodeRuneInString(s[at:])
		if r == utf8.RuneError && size < 2 {
			break
		}
		at += size
	}
	return s[:at]
}

// valid returns s if it is UTF-8, and nothing otherwise.
func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

// count returns how many words there are, in scripts without spaces by their usual length.
func (r *reader) count(words string) int {
	if r.lang.Unspaced {
		return (utf8.RuneCountInString(words) + 1) / 2
	}
	n := 0
	for t := nextToken(words, 0); t.end > 0; t = nextToken(words, t.end) {
		n++
	}
	return n
}

// verb returns what the verb that governs a quotation says that its speaker did.
func (r *reader) verb(f *quote.Found) attribution.Verb {
	cue := r.text.Text[f.Cue.Start:f.Cue.End]
	switch {
	case cue == "":
	case f.Polarity == quote.PolarityDenies:
		return attribution.Denies
	case f.Polarity == quote.PolarityAccuses && holds(r.lang, r.lang.Condemn, cue):
		return attribution.Condemns
	case holds(r.lang, r.lang.Announce, cue) && r.mentioned(MentionMeasure, f.Outer):
		return attribution.Announces
	}
	return attribution.Speaks
}

// holds reports whether words have one of a list.
func holds(l *lang.Language, list lang.Words, words string) bool {
	words = strings.ToLower(words)
	for w := range list.All() {
		stem, open := strings.CutSuffix(w, "*")
		if l.Unspaced && strings.Contains(words, w) {
			return true
		}
		for t := nextToken(words, 0); t.end > 0; t = nextToken(words, t.end) {
			if t.lower == w || open && strings.HasPrefix(t.lower, stem) {
				return true
			}
		}
	}
	return false
}

// mentioned reports whether there is a mention of a kind in a span.
func (r *reader) mentioned(kind MentionKind, s quote.Span) bool {
	i, _ := slices.BinarySearchFunc(r.mentions, s.Start, func(m Mention, at int) int { return cmp.Compare(m.Start, at) })
	for ; i < len(r.mentions) && r.mentions[i].Start < s.End; i++ {
		if r.mentions[i].Kind == kind && r.mentions[i].End <= s.End {
			return true
		}
	}
	return false
}

// headlines asks about quotations of headings that the running text does not have.
func (r *reader) headlines(found []quote.Found) {
	for i := range found {
		if f := &found[i]; f.Kind != quote.KindIndirect && !r.layout.inHeading(f.Start) {
			delete(r.heads, strings.ToLower(f.Text))
		}
	}
	for _, p := range r.heads {
		r.doubt(DoubtHeadlineOnly, quotePath(p.id), p.span,
			Alternative{Choice: ChoiceKeep, Does: "the quote stays, as words of the headline"},
			Alternative{Choice: ChoiceDrop, Does: "the quote is left out"})
	}
}
