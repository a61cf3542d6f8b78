package draft

import (
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/quote"
)

// speaker returns who spoke, and whether position and grammar settle it. A word that gives a name does not report: a
// group called APT31.
func (r *reader) speaker(f *quote.Found) (quote.Span, bool) {
	s := f.Speaker
	if s.Len() == 0 || !f.Certain || f.Pronoun {
		return s, false
	}
	cue := strings.ToLower(r.text.Text[f.Cue.Start:f.Cue.End])
	for w := range r.lang.Naming.All() {
		if cue == strings.ReplaceAll(w, "_", " ") {
			return s, false
		}
	}
	s, whole := r.coordinated(s)
	if s != f.Speaker && len(r.states(s)) == 0 { // a list of which the text's own sentence gives only the end
		return f.Speaker, false
	}
	return s, whole && !r.goesOn(s, f.Cue)
}

// coordinated returns a speaker with the countries of a list that it ends: the United States, the United Kingdom and
// New Zealand. It reports whether the whole list is known.
func (r *reader) coordinated(s quote.Span) (quote.Span, bool) {
	text := r.text.Text
	joined := false
	for t := nextToken(text[:s.End], s.Start); t.end > 0; t = nextToken(text[:s.End], t.end) {
		for w := range r.lang.Conjunctions.All() {
			joined = joined || t.lower == w
		}
	}
	if !joined {
		return s, true
	}
	for {
		before := strings.TrimRight(text[:s.Start], "\u00a0 ")
		if !strings.HasSuffix(before, ",") && !strings.HasSuffix(before, "、") && !strings.HasSuffix(before, "،") {
			return s, true
		}
		before = strings.TrimRight(before, ",、،")
		m, ok := r.endingAt(len(before))
		if !ok {
			return s, false
		}
		s.Start = m.Start
		if w, ok := wordBefore(text, s.Start); ok && r.isArticle(w.lower) {
			s.Start = w.start
		}
	}
}

func (r *reader) isArticle(lower string) bool {
	for w := range r.lang.Articles.All() {
		if w == lower {
			return true
		}
	}
	return false
}

// endingAt returns the country that is named right before a place.
func (r *reader) endingAt(at int) (Mention, bool) {
	for i := r.firstMention(at - 120); i < len(r.mentions) && r.mentions[i].Start < at; i++ {
		if m := r.mentions[i]; m.Kind == MentionCountry && m.End == at {
			return m, true
		}
	}
	return Mention{}, false
}

// goesOn reports whether the noun phrase of a speaker goes on behind it, so that it is of another one: the UK and New
// Zealand governments.
func (r *reader) goesOn(s, cue quote.Span) bool {
	if r.lang.Unspaced || s.End > cue.Start {
		return false
	}
	next := nextToken(r.text.Text, s.End)
	if next.end == 0 || next.end > cue.Start || next.start-s.End > 1 {
		return false
	}
	return holds(r.lang, r.lang.Organs, next.lower) || holds(r.lang, r.lang.Persons, next.lower)
}

// actors returns who is meant by words for a speaker.
func (r *reader) actors(s quote.Span) []attribution.ActorID {
	words := valid(r.text.Text[s.Start:s.End])
	if states := r.states(s); len(states) > 0 {
		return states
	}
	bare := r.withoutArticle(words)
	if of := r.organOf(s); of != "" && r.byName[nameKey(words)] == "" && r.byName[nameKey(bare)] == "" {
		return []attribution.ActorID{r.organ(words, of)}
	}
	if end := r.apposition(s.End); end > s.End { // the minister, Jane Doe
		name := valid(strings.TrimLeft(r.text.Text[s.End:end], ", "))
		if id := r.byName[nameKey(name)]; id != "" {
			return []attribution.ActorID{r.unnamed(name, r.words)}
		}
		return []attribution.ActorID{r.unnamed(valid(r.text.Text[s.Start:end]), r.words)}
	}
	foreign := false
	for _, name := range []string{words, bare} {
		switch id := r.byName[nameKey(name)]; {
		case id != "" && r.isForeign(id, name, s):
			foreign = true
		case id != "":
			return []attribution.ActorID{r.unnamed(name, r.words)}
		}
	}
	for t := nextToken(bare, 0); !foreign && t.end > 0 && t.end < len(bare); t = nextToken(bare, t.end) { // a name behind its titles
		if id := r.byName[nameKey(bare[t.start:])]; id != "" && !r.isForeign(id, bare[t.start:], s) {
			return []attribution.ActorID{r.unnamed(bare[t.start:], r.words)}
		}
	}
	if foreign {
		id := r.calledSo(words)
		r.askOrgan(id, s)
		return []attribution.ActorID{id}
	}
	id := r.unnamed(words, r.words)
	r.askOrgan(id, s)
	return []attribution.ActorID{id}
}

// withoutArticle returns words without the article that they begin with.
func (r *reader) withoutArticle(words string) string {
	bare := strings.TrimSpace(words)
	for {
		t := nextToken(bare, 0)
		if t.end == 0 || t.start > 0 || t.end == len(bare) || !r.isArticle(t.lower) {
			return bare
		}
		bare = strings.TrimLeft(bare[t.end:], "\u00a0 ’'")
	}
}

// states returns the countries that a speaker is made of, by their names alone.
func (r *reader) states(s quote.Span) []attribution.ActorID {
	text := r.text.Text
	at := s.Start
	var named []Mention
	rest := func(to int) bool { // what stands between names
		for t := nextToken(text[:to], at); t.end > 0; t = nextToken(text[:to], t.end) {
			if !r.isArticle(t.lower) && !holds(r.lang, r.lang.Conjunctions, t.lower) {
				return false
			}
		}
		return true
	}
	for i := r.firstMention(s.Start); i < len(r.mentions) && r.mentions[i].Start < s.End; i++ {
		m := r.mentions[i]
		if m.Kind != MentionCountry || m.End > s.End || m.Start < at {
			continue
		}
		if !rest(m.Start) {
			return nil
		}
		named = append(named, m)
		at = m.End
	}
	if len(named) == 0 || !rest(s.End) {
		return nil
	}
	var out []attribution.ActorID
	for _, m := range named {
		out = append(out, r.country(m))
	}
	return out
}

// remembered is how many speakers are candidates for what follows.
const remembered = 4

// remember keeps who spoke, for words whose speaker is a pronoun or not named.
func (r *reader) remember(s quote.Span) {
	words := r.text.Text[s.Start:s.End]
	for i, old := range r.speakers {
		if r.text.Text[old.Start:old.End] == words {
			r.speakers = append(r.speakers[:i:i], r.speakers[i+1:]...)
			break
		}
	}
	r.speakers = append(r.speakers, s)
	if len(r.speakers) > remembered {
		r.speakers = r.speakers[len(r.speakers)-remembered:]
	}
}

// taking returns the alternative that takes words of the text.
func (r *reader) taking(s quote.Span, does string) Alternative {
	words := valid(r.text.Text[s.Start:s.End])
	a := Alternative{Choice: words, Does: does, Start: s.Start, End: s.End, Text: words}
	if m, ok := r.countryAt(s); ok {
		a.Party = r.country(m)
	}
	return a
}

// doubtSpeaker asks who spoke.
func (r *reader) doubtSpeaker(f *quote.Found, id attribution.QuoteID) {
	code, at := DoubtSpeakerUnknown, f.Span
	switch {
	case f.Pronoun:
		code, at = DoubtPronoun, f.Speaker
	case f.Cue.Len() == 0:
		code = DoubtNoVerb
	case f.Kind != quote.KindIndirect && r.within(f):
		code = DoubtSpeakerMidSentence
	}
	var out []Alternative
	const does = "spoke the words"
	if f.Speaker.Len() > 0 && !f.Pronoun {
		out = append(out, r.taking(f.Speaker, does))
	}
	for _, c := range f.Candidates {
		if !r.isDate(c) {
			out = append(out, r.taking(r.shortest(c), does))
		}
	}
	for _, c := range r.partiesBefore(f) {
		out = append(out, r.taking(c, does))
	}
	for i := len(r.speakers) - 1; i >= 0; i-- {
		out = append(out, r.taking(r.speakers[i], does))
	}
	r.doubt(code, quotePath(id), at, append(out, Alternative{Choice: ChoiceNobody,
		Does: "the speaker stays open in the case"})...)
}

// beforeBytes is how far before a quotation who spoke it may be named.
const beforeBytes = 240

// partiesBefore returns the organs, the persons and the countries that are named before a quotation in its paragraph,
// the nearest first.
func (r *reader) partiesBefore(f *quote.Found) []quote.Span {
	text := r.text.Text
	from := max(0, f.Outer.Start-beforeBytes)
	if n := strings.LastIndexByte(text[from:f.Outer.Start], '\n'); n >= 0 {
		from += n + 1
	}
	var out []quote.Span
	for i := r.firstMention(from); i < len(r.mentions) && r.mentions[i].End <= f.Outer.Start; i++ {
		switch m := r.mentions[i]; m.Kind {
		case MentionOrgan, MentionPerson, MentionCountry, MentionCapital:
			s := quote.Span{Start: m.Start, End: m.End}
			if w, ok := wordBefore(text, s.Start); ok && r.isArticle(w.lower) {
				s.Start = w.start
			}
			if n := len(out); n > 0 && out[n-1].End >= s.End { // a country in an organ's name
				continue
			}
			out = append(out, s)
		}
	}
	slices.Reverse(out)
	return out
}

// isDate reports whether a span is in a date.
func (r *reader) isDate(s quote.Span) bool {
	for i := r.firstMention(s.Start - window); i < len(r.mentions) && r.mentions[i].Start <= s.Start; i++ {
		if m := r.mentions[i]; m.Kind == MentionDate && m.End >= s.End {
			return true
		}
	}
	return false
}

// shortest returns the group or the country with which a candidate begins, and else the candidate: China of China of
// attacking it.
func (r *reader) shortest(s quote.Span) quote.Span {
	for i := r.firstMention(s.Start); i < len(r.mentions) && r.mentions[i].Start == s.Start; i++ {
		switch m := r.mentions[i]; m.Kind {
		case MentionGroup, MentionCountry, MentionCapital:
			if next := nextToken(r.text.Text, m.End); m.End < s.End && next.end > 0 &&
				holds(r.lang, r.lang.Genitive+" "+r.lang.Place, next.lower) {
				return quote.Span{Start: m.Start, End: m.End}
			}
		}
	}
	return s
}

// countryAt returns the mention of a country that a span is, but for an article before it.
func (r *reader) countryAt(s quote.Span) (Mention, bool) {
	for i := r.firstMention(s.Start); i < len(r.mentions) && r.mentions[i].Start < s.End; i++ {
		m := r.mentions[i]
		if m.Kind != MentionCountry || m.End != s.End {
			continue
		}
		t := nextToken(r.text.Text[:s.End], s.Start)
		return m, m.Start == s.Start || r.isArticle(t.lower) && strings.Trim(r.text.Text[t.end:m.Start], "\u00a0 ’'") == ""
	}
	return Mention{}, false
}

// within reports whether a quotation stands within a sentence, with words of the reporter's before it and behind it.
func (r *reader) within(f *quote.Found) bool {
	before := strings.TrimRight(r.text.Text[:f.Outer.Start], "\u00a0 ")
	after := strings.TrimLeft(r.text.Text[f.Outer.End:], "\u00a0 ,")
	return before != "" && after != "" && wordRuneAt(before, len(before)) && wordRune([]rune(firstRunes(after, 1) + "\x00")[0])
}

func wordRuneAt(s string, end int) bool {
	last := []rune("\x00" + lastRunes(s[max(0, end-8):end], 1))
	return wordRune(last[len(last)-1])
}

// claim asks whom a sentence accuses.
func (r *reader) claim(f *quote.Found, id attribution.QuoteID, speaker quote.Span) {
	var out []Alternative
	const does = "the reported act is about it"
	add := func(s quote.Span) {
		if s.Start < speaker.End && speaker.Start < s.End {
			return
		}
		out = append(out, r.taking(s, does))
	}
	for _, c := range f.Candidates {
		if !r.isDate(c) {
			add(r.shortest(c))
		}
	}
	for i := r.firstMention(f.Outer.Start); i < len(r.mentions) && r.mentions[i].Start < f.Outer.End; i++ {
		switch m := r.mentions[i]; m.Kind {
		case MentionGroup, MentionCountry, MentionOrgan, MentionCapital:
			add(quote.Span{Start: m.Start, End: m.End})
		case MentionAdjective: // Chinese state actors
			if s := (quote.Span{Start: m.Start, End: m.End}); s.Start >= speaker.End || speaker.Start >= s.End {
				a := r.taking(s, does+": the state")
				a.Party = r.country(m)
				a.Choice = string(a.Party)
				out = append(out, a)
			}
		}
	}
	r.doubt(DoubtClaim, quotePath(id), f.Cue, append(out, Alternative{Choice: ChoiceNobody,
		Does: "nobody who is listed is accused"})...)
}
