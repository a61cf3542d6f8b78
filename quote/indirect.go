package quote

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"example.com/attribution/quote/internal/cues"
)

// all returns what was found, in order.
func (x *extractor) all() []Found {
	if len(x.indirect) == 0 {
		return x.found
	}
	all := make([]Found, 0, len(x.found)+len(x.indirect))
	found := x.found
	for i := range x.indirect {
		sentence := &x.indirect[i]
		for len(found) > 0 && (found[0].Outer.Start < sentence.Start || found[0].Outer.Start == sentence.Start &&
			found[0].Outer.End > sentence.End) {
			all, found = append(all, found[0]), found[1:]
		}
		all = append(all, *sentence)
	}
	return append(all, found...)
}

// findIndirect adds the sentences of paragraph p that report without marks. found are the quotations of p.
func (x *extractor) findIndirect(p Span, found []Found) {
	outer, cued := x.outermost(found)
	from := p.Start
	for from < p.End {
		// What ends before a sentence matters no more, so that a long paragraph is not looked through for each.
		for len(outer) > 0 && outer[0].Outer.End <= from {
			outer = outer[1:]
		}
		for len(cued) > 0 && cued[0].End <= from {
			cued = cued[1:]
		}
		hit, ok := x.nextReport(Span{from, p.End}, outer)
		if !ok {
			return
		}
		sentence := x.sentenceAround(Span{from, p.End}, hit.Start, outer)
		best, role := hit.Span, hit.role
		for next := hit; ; { // a verb of accusing or denying says more than one of saying
			if role&cues.Polar != 0 {
				break
			}
			if next, ok = x.nextReport(Span{next.End, sentence.End}, outer); !ok {
				break
			}
			if next.role&cues.Polar != 0 {
				best, role = next.Span, next.role
			}
		}
		if sentence.Start >= from && !overlaps(cued, best) {
			x.addIndirect(sentence, best, role, outer)
		}
		from = max(sentence.End, hit.End)
	}
}

// outermost returns the quotations that are in no other, and the cues of all in order.
func (x *extractor) outermost(found []Found) (outer []*Found, cued []Span) {
	if len(found) == 0 {
		return nil, nil
	}
	outer = make([]*Found, 0, len(found))
	for i := range found {
		f := &found[i]
		if f.Depth == 0 {
			outer = append(outer, f)
		}
		if f.Cue.Len() > 0 {
			cued = append(cued, f.Cue)
		}
	}
	slices.SortFunc(cued, func(a, b Span) int { return cmp.Compare(a.Start, b.Start) })
	return outer, cued
}

// overlaps reports whether s overlaps with one of spans, which are in order.
func overlaps(spans []Span, s Span) bool {
	for _, other := range spans {
		if other.Start >= s.End {
			return false
		}
		if s.Start < other.End {
			return true
		}
	}
	return false
}

// nextReport returns the next word in region, outside of the quotations of skip, by which its sentence reports.
func (x *extractor) nextReport(region Span, skip []*Found) (word, bool) {
	text := x.text
	for i := region.Start; i < region.End; {
		for len(skip) > 0 && skip[0].Outer.End <= i {
			skip = skip[1:]
		}
		if len(skip) > 0 && skip[0].Outer.Start <= i {
			i = skip[0].Outer.End
			continue
		}
		if x.lexicon.Unspaced {
			_, size := decodeRune(text[i:region.End])
			if size > 1 && x.lexicon.MayReport(text[i:i+size]) {
				if w, ok := x.verbAt(i, region.End); ok {
					if !x.lexicon.Silent[text[w.Start:w.End]] {
						return w, true
					}
					size = w.Span.Len()
				}
			}
			i += size
			continue
		}
		if text[i] <= ' ' {
			i++
			continue
		}
		if x.lexicon.MayReport(text[i:region.End]) {
			if w, ok := x.reportAt(region, i); ok {
				return w, true
			}
		}
		for i < region.End && text[i] > ' ' {
			i++
		}
	}
	return word{}, false
}

// verbAt returns the verb of an unspaced language that begins at i, of saying or of accusing, denying or answering: the
// longest one, with what its beginning says of a claim.
func (x *extractor) verbAt(i, limit int) (word, bool) {
	w := word{Span: Span{i, i}}
	if term, ok := x.reporter.termAt(i, limit); ok {
		w = word{Span: term, role: x.lexicon.Role(x.text[term.Start:term.End])}
	}
	first, _ := decodeRune(x.text[i:limit])
	for _, term := range x.lexicon.Polar[first] {
		if strings.HasPrefix(x.text[i:limit], term) {
			w.role |= x.lexicon.Role(term)
			w.End = max(w.End, i+len(term))
			break
		}
	}
	return w, w.Span.Len() > 0
}

// apartReach is how many words may stand between the parts of a verb: German wies … zurück. apartLength is how many
// letters each part has.
const (
	apartReach  = 8
	apartLength = 4
)

// joinedAt returns the verb of several words that begins with the word from i to end, if it accuses, denies or answers.
// Its last part may stand apart in the same clause.
func (x *extractor) joinedAt(region Span, i, end int) (word, bool) {
	first := x.text[i:end]
	if !x.lexicon.read(first).joins {
		return word{}, false
	}
	for _, j := range x.lexicon.Joined[foldWord(first)] {
		if j.Role&cues.Polar == 0 {
			continue
		}
		apart := len(j.Words) == 2 && utf8.RuneCountInString(j.Words[0]) >= apartLength &&
			utf8.RuneCountInString(j.Words[1]) >= apartLength
		at, ok := end, true
		for _, part := range j.Words[1:] {
			reach := 1
			if apart {
				reach = apartReach
			}
			if at, ok = x.partAfter(Span{at, region.End}, part, reach); !ok {
				break
			}
		}
		if ok {
			return word{Span: Span{i, end}, role: j.Role}, true
		}
	}
	return word{}, false
}

// partAfter returns where a word of a verb ends that stands among the first words of region, before its clause ends.
func (x *extractor) partAfter(region Span, part string, reach int) (int, bool) {
	at := region.Start
	for range reach {
		for at < region.End && x.text[at] == ' ' {
			at++
		}
		end := wordEnd(x.text, at, region.End, x.lexicon)
		if end == at {
			return 0, false
		}
		if foldWord(x.text[at:end]) == part {
			return end, true
		}
		at = end
	}
	return 0, false
}

// reportAt returns the word that begins at i if it reports, or the verb that a word such as that belongs to.
func (x *extractor) reportAt(region Span, i int) (word, bool) {
	end := wordEnd(x.text, i, region.End, x.lexicon)
	if end == i {
		return word{}, false
	}
	if w, ok := x.joinedAt(region, i, end); ok {
		return w, true
	}
	w := newWord(x.text, Span{i, end}, x.lexicon)
	switch {
	case w.role&cues.Polar != 0:
		token := trailingToken(strings.TrimRight(x.text[region.Start:i], " "))
		// in reply, the charges
		noun := x.lexicon.SubjectFirst && token != "" && x.lexicon.Role(foldWord(token))&(cues.Place|cues.Article) != 0
		return w, !noun && w.role&cues.Person == 0
	case w.role&cues.Verb != 0 && len(x.lexicon.ThatEndings) > 0:
		before := strings.TrimRight(x.text[region.Start:i], " ")
		return w, slices.ContainsFunc(x.lexicon.ThatEndings,
			func(ending string) bool { return strings.HasSuffix(before, ending) })
	case w.role&cues.Bare != 0, w.role&cues.Verb != 0 && w.role&cues.That == 0 && x.lexicon.Verbal:
		next, _ := decodeRune(strings.TrimLeft(x.text[end:region.End], " "))
		return w, traitsOf(next).has(letterTrait) || x.lexicon.Verbal
	case w.role&cues.That != 0:
		return x.verbBefore(Span{region.Start, i})
	}
	return word{}, false
}

// thatReach is how many words may stand between a verb and the word that begins what it reports: told the agency that.
const thatReach = 4

// verbBefore returns the verb of saying among the last words of region.
func (x *extractor) verbBefore(region Span) (word, bool) {
	end := region.End
	for range thatReach {
		s := strings.TrimRight(x.text[region.Start:end], " ,")
		token := trailingToken(s)
		if token == "" || gapOf(rune(s[len(s)-1])) == gapStop {
			return word{}, false
		}
		end = region.Start + len(s) - len(token)
		if w := newWord(x.text, Span{end, region.Start + len(s)}, x.lexicon); w.role&cues.Verb != 0 {
			return w, true
		}
	}
	return word{}, false
}

// sentenceAround returns the sentence in region that holds the byte at. Quotations in it are whole.
func (x *extractor) sentenceAround(region Span, at int, quotations []*Found) Span {
	start := x.reporter.sentenceStart(Span{max(region.Start, at-2*reach), at})
	for _, f := range quotations {
		q := f.Outer
		if q.Start >= start {
			break
		}
		if start < q.End {
			start = max(region.Start, x.reporter.sentenceStart(Span{max(region.Start, q.Start-2*reach), q.Start}))
		}
	}
	if start > region.Start && start == at-2*reach { // not in the middle of a word
		start += strings.IndexByte(x.text[start:at]+" ", ' ')
	}
	end, ahead := at, quotations
	for end < region.End && end < at+4*reach {
		for len(ahead) > 0 && ahead[0].Outer.End <= end {
			ahead = ahead[1:]
		}
		if len(ahead) > 0 && ahead[0].Outer.Start <= end {
			end = ahead[0].Outer.End
			continue
		}
		if !stopLead[x.text[end]] {
			end++
			continue
		}
		if size := stopAt(x.text[end:region.End]); size > 0 {
			token := trailingToken(x.text[start:end])
			after := strings.TrimLeftFunc(x.text[end+size:region.End], func(c rune) bool { return !isWordLetter(c) })
			c, _ := decodeRune(after)
			end += size
			if after == "" || token != "" && endsSentence(newWord(x.text, Span{end - size - len(token), end - size},
				x.lexicon), traitsOf(c).has(nameTraits)) {
				break
			}
			continue
		}
		end++
	}
	for end < region.End && !utf8.RuneStart(x.text[end]) {
		end++
	}
	sentence := Span{start, min(end, region.End)}
	for _, f := range quotations {
		q := f.Outer
		if q.Start >= sentence.End {
			break
		}
		if sentence.Start < q.End {
			sentence = Span{min(sentence.Start, q.Start), max(sentence.End, q.End)}
		}
	}
	return trimInner(x.text, sentence)
}

// addIndirect adds a sentence whose verb is at cue, unless a quotation in it is speech that says as much. outer are
// quotations that are in no other, those in the sentence among them.
func (x *extractor) addIndirect(sentence, cue Span, role cues.Role, outer []*Found) {
	var quoted []Span
	for _, f := range outer {
		if f.Outer.Start >= sentence.End {
			break
		}
		if f.Outer.End <= sentence.Start {
			continue
		}
		if f.Cue.Len() > 0 && role&cues.Polar == 0 {
			return
		}
		quoted = append(quoted, f.Outer)
	}
	f := Found{Span: sentence, Text: x.text[sentence.Start:sentence.End], Outer: sentence, Kind: KindIndirect, Cue: cue,
		Polarity: polarityOf(role)}
	rep := x.reporter.indirect(setting{before: sentence, quoted: quoted}, cue)
	if !rep.certain && role&cues.Polar == 0 && (role&cues.Bare != 0 || x.lexicon.Verbal) {
		return // a verb alone may say anything
	}
	f.Candidates, f.Relay = rep.candidates, rep.relay
	if rep.certain {
		f.Speaker, f.Pronoun, f.Certain = rep.span, rep.pronoun, true
		f.Candidates = slices.DeleteFunc(f.Candidates, func(s Span) bool { return s == rep.span })
	}
	x.indirect = append(x.indirect, f)
}

// indirect finds who speaks in a sentence without marks, s.before, whose verb is cue, and whom else it names.
func (r *reporter) indirect(s setting, cue Span) report {
	var rep report
	if r.lexicon.Unspaced {
		rep.subject = r.subjectUntil(Span{s.before.Start, cue.Start}, s.quoted)
		if rep.span.Len() > 0 {
			rep.candidates = []Span{rep.span}
		}
		return rep
	}
	r.parsed = nil
	ws := r.before[:0]
	from := s.before.Start
	for _, q := range s.quoted {
		ws, _ = words(ws, r.text, Span{from, q.Start}, r.lexicon)
		if len(ws) < cap(ws) {
			ws = append(ws, word{Span: q, upper: true, cased: true, quoted: true})
		}
		from = max(from, q.End)
	}
	ws, _ = words(ws, r.text, Span{from, max(from, s.before.End)}, r.lexicon)
	i := slices.IndexFunc(ws, func(w word) bool { return w.Start <= cue.Start && cue.Start < w.End })
	if i < 0 {
		return rep
	}
	r.setSpeaker(&rep, ws, nil, candidate{first: i, last: i}, true)
	if i > 0 && ws[i].after == gapSpace && ws[i-1].role&cues.Function != 0 &&
		ws[i-1].role&(cues.Auxiliary|cues.Conjunction|cues.Adverb|cues.Relative|cues.Subject|cues.Pronoun) == 0 {
		rep.certain = false // was accused
	}
	if rep.candidates == nil {
		rep.candidates = r.candidates(&rep, ws, nil)
	}
	return rep
}
