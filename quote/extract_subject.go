package quote

import "example.com/attribution/quote/internal/cues"

// A subject is who a sentence says spoke, and how far position and grammar say so.
type subject struct {
	span    Span
	pronoun bool
	certain bool
}

func (r *reporter) subjectOf(ws []word, c chunk, certain bool) subject {
	return subject{span: spanOf(ws[c.first : c.last+1]), pronoun: c.pronoun, certain: certain}
}

// isAside reports whether a chunk may stand between a verb and its subject.
func (c chunk) isAside() bool {
	return c.kind == chunkAdverb || c.kind == chunkAuxiliary || c.kind == chunkPlace || c.kind == chunkNoun && c.oblique
}

// isEdge reports whether a clause may begin behind a chunk.
func (c chunk) isEdge() bool {
	return c.kind == chunkComma || c.kind == chunkBreak || c.kind == chunkJoin || c.kind == chunkThat
}

// leftSubject returns the subject of the verb cs[v] that stands before it.
func (r *reporter) leftSubject(ws []word, cs []chunk, v int) (subject, bool) {
	if first := cs[v].first; first < len(ws) && ws[first].joined || r.lexicon.SpeakerBefore {
		return r.clauseSubject(ws, cs[:v])
	}
	for i := v - 1; i >= 0; i-- {
		c := cs[i]
		switch {
		case c.isAside(), c.kind == chunkOther, c.kind == chunkVerb && !c.polar && i == v-1:
			continue
		case c.kind == chunkNoun:
			return r.adjacent(ws, cs, i)
		case c.kind == chunkJoin:
			return r.clauseSubject(ws, cs[:i])
		case c.kind == chunkComma:
			return r.behindComma(ws, cs, i, v)
		}
		return subject{}, false
	}
	return subject{}, false
}

// adjacent judges the noun cs[i], between which and the verb nothing but asides stand.
func (r *reporter) adjacent(ws []word, cs []chunk, i int) (subject, bool) {
	b := i - 1
	for b >= 0 && (cs[b].isAside() || cs[b].kind == chunkOther) {
		b--
	}
	s := r.subjectOf(ws, cs[i], cs[i].known)
	switch {
	case b < 0:
	case cs[b].kind == chunkJoin && b > 0 && cs[b-1].kind == chunkNoun && (b == 1 || cs[b-2].isEdge()):
		first := b - 1 // Norland and Surland
		for first > 1 && cs[first-1].kind == chunkComma && cs[first-2].kind == chunkNoun && !cs[first-2].oblique && cs[first-2].known &&
			!cs[first-2].pronoun && (first == 2 || cs[first-3].isEdge()) {
			first -= 2 // the Secretary for Foreign, Commonwealth and Development Affairs
		}
		s.span.Start = ws[cs[first].first].Start
	case cs[b].kind == chunkJoin && b > 0 && cs[b-1].kind == chunkComma && !r.hasVerb(cs[:b]):
		s.certain = false // the end of a list: the minister, his deputy, and the ambassador
	case cs[b].kind == chunkVerb || cs[b].kind == chunkNoun:
		s.certain = false // the object of a verb before it, or of this one
	}
	return s, true
}

// isTitle reports whether a noun begins with a word for somebody who speaks, as titles and offices do.
func (r *reporter) isTitle(ws []word, c chunk) bool {
	return c.kind == chunkNoun && !c.oblique && c.head >= 0 && c.head < len(ws) && ws[c.head].role&cues.Person != 0 && c.head < c.last
}

// joinedFrom returns the noun with which the title or the pair begins that the noun cs[i] ends: the Minister for
// Foreign Affairs and Trade. If it ends none, that is cs[i].
func (r *reporter) joinedFrom(ws []word, cs []chunk, i int) int {
	k := i - 1
	if k >= 0 && cs[k].kind == chunkOther && ws[cs[k].first].role&cues.Genitive != 0 {
		k-- // la ministre de l'Intérieur et de la Sécurité
	}
	if k > 0 && cs[k].kind == chunkJoin && cs[k-1].kind == chunkNoun && !cs[k-1].oblique &&
		(r.isTitle(ws, cs[k-1]) || k == 1 || cs[k-2].isEdge()) {
		return k - 1
	}
	return i
}

// joinedTo returns the last word of a title that ends behind cs[i], with what belongs to it by a genitive or a place:
// le ministre de l'Europe et des Affaires étrangères.
func (r *reporter) joinedTo(ws []word, cs []chunk, i int) int {
	k := i + 2
	if k >= len(cs) || cs[i+1].kind != chunkJoin || !r.isTitle(ws, cs[i]) || ws[cs[k].first].role&(cues.Genitive|cues.Place) == 0 {
		return cs[i].last
	}
	if cs[k].kind == chunkOther && k+1 < len(cs) {
		k++
	}
	if cs[k].kind != chunkNoun && cs[k].kind != chunkPlace || k+1 < len(cs) && cs[k+1].kind != chunkComma && cs[k+1].kind != chunkBreak {
		return cs[i].last
	}
	return cs[k].last
}

// behindComma finds the subject of a verb directly behind a comma, cs[i]: behind an apposition or a clause about a
// noun.
func (r *reporter) behindComma(ws []word, cs []chunk, i, v int) (subject, bool) {
	for p := i - 1; p > 0; p-- {
		if cs[p].kind == chunkBreak {
			break
		}
		if cs[p].kind != chunkComma || cs[p-1].kind != chunkNoun || cs[p-1].oblique {
			continue
		}
		if first := r.joinedFrom(ws, cs, p-1); first == 0 || cs[first-1].isEdge() || cs[first-1].isAside() {
			s := r.subjectOf(ws, cs[p-1], cs[p-1].known)
			s.span.Start = ws[cs[first].first].Start
			return s, true
		}
	}
	s, ok := r.clauseSubject(ws, cs[:i])
	if !ok {
		return subject{}, false
	}
	// A comma behind the subject is how Turkish sets it off; elsewhere one alone parts clauses.
	s.certain = s.certain && (r.lexicon.SpeakerBefore && !r.hasVerb(cs[:i]) || v == i+1 && r.hasVerb(cs[:i]))
	return s, true
}

func (r *reporter) hasVerb(cs []chunk) bool {
	for _, c := range cs {
		if c.kind == chunkVerb {
			return true
		}
	}
	return false
}

// clauseSubject returns the subject of the last clause of cs, whose verb a later verb is joined to: Norland accused
// Surland and said.
func (r *reporter) clauseSubject(ws []word, cs []chunk) (subject, bool) {
	start := 0
	for i := range cs {
		switch {
		case cs[i].kind == chunkBreak, cs[i].kind == chunkThat:
			start = i + 1
		case (cs[i].kind == chunkJoin || cs[i].kind == chunkComma) && i+2 < len(cs) && cs[i+1].kind == chunkNoun &&
			!cs[i+1].oblique && r.verbFollows(cs[i+2:]):
			start = i + 1
		}
	}
	that := start > 0 && cs[start-1].kind == chunkThat
	cs = cs[start:]
	i := 0
	for i < len(cs) && (cs[i].isAside() && cs[i].kind != chunkNoun || cs[i].kind == chunkComma || cs[i].kind == chunkJoin ||
		cs[i].kind == chunkOther && ws[cs[i].first].role&cues.Function != 0) {
		i++
	}
	if i == len(cs) {
		return subject{}, false
	}
	switch first := cs[i]; {
	case first.kind == chunkNoun && !first.oblique:
		s := r.subjectOf(ws, first, first.known && !that && i+1 < len(cs))
		if r.lexicon.VerbFirst && !r.hasVerb(cs[i:]) {
			s.certain = false
		}
		s.certain = s.certain || r.lexicon.SpeakerBefore && first.known && !that
		if cs := cs[i+1:]; len(cs) > 1 && cs[0].kind == chunkJoin && cs[1].kind == chunkNoun && r.verbFollows(cs[2:]) {
			s.span.End = ws[cs[1].last].End // Norland and Surland
		}
		return s, true
	case first.kind == chunkNoun: // an object that stands first
		for j := i + 1; r.lexicon.SpeakerBefore && j < len(cs) && cs[j].kind != chunkVerb; j++ {
			if cs[j].kind == chunkNoun && !cs[j].oblique {
				return r.subjectOf(ws, cs[j], cs[j].known && !that), true
			}
		}
		for j := i + 1; j < len(cs); j++ {
			if cs[j].kind == chunkVerb {
				return r.rightSubject(ws, cs, j)
			}
		}
	case first.kind == chunkVerb:
		s, ok := r.rightSubject(ws, cs, i)
		s.certain = s.certain && !that && (!first.polar || r.lexicon.VerbFirst && r.hasObject(ws, cs[i+1:]))
		return s, ok
	}
	return subject{}, false
}

// verbFollows reports whether nothing but asides stand before the next verb.
func (r *reporter) verbFollows(cs []chunk) bool {
	for _, c := range cs {
		if c.kind == chunkVerb || c.kind == chunkAuxiliary {
			return true
		}
		if !c.isAside() {
			return false
		}
	}
	return false
}

// hasObject reports whether the chunks behind a verb are a subject and an object, with something between them that
// parts them.
func (r *reporter) hasObject(ws []word, cs []chunk) bool {
	nouns := 0
	for _, c := range cs {
		switch {
		case c.kind == chunkNoun || c.kind == chunkPlace:
			nouns++
		case c.kind == chunkComma:
			return nouns > 1
		}
	}
	return nouns > 1
}

// rightSubject returns the subject directly behind the verb cs[v].
func (r *reporter) rightSubject(ws []word, cs []chunk, v int) (subject, bool) {
	for j := v + 1; j < len(cs); j++ {
		c := cs[j]
		switch {
		case c.isAside(), c.kind == chunkOther && j == v+1 && isShort(ws[c.first]) && ws[c.first].after == gapSpace:
			continue // a reflexive, an auxiliary, a time, who is told
		case c.kind == chunkNoun:
			if ws[c.first].after != gapSpace && c.first > 0 {
				return subject{}, false
			}
			s := r.subjectOf(ws, c, c.known && !c.media)
			s.span.End = ws[r.joinedTo(ws, cs, j)].End
			return s, true
		}
		return subject{}, false
	}
	return subject{}, false
}

// isShort reports whether a word may be a reflexive pronoun or a particle of a verb: się, sa, mit.
func isShort(w word) bool {
	return !w.cased && len(w.key) <= 6 && w.role&(cues.That|cues.Conjunction) == 0
}

// chunkOf returns the chunk that holds ws[i].
func chunkOf(cs []chunk, i int) int {
	for n, c := range cs {
		if c.first <= i && i <= c.last {
			return n
		}
	}
	return -1
}

// speakerBefore finds the speaker of a cue that stands before the quotation, ws[c.first:c.last+1].
func (r *reporter) speakerBefore(ws []word, c candidate) subject {
	if c.speaker == speakerAfter {
		return r.source(ws, c.last+1)
	}
	cs := r.chunks(ws)
	v := chunkOf(cs, c.last)
	if c.speaker == speakerBefore {
		return r.sourceBefore(ws, c.first)
	}
	if v < 0 {
		return subject{}
	}
	left, okLeft := r.leftSubject(ws, cs, v)
	role := ws[c.last].role
	if r.lexicon.SubjectFirst || role&(cues.Telling|cues.Polar) != 0 && !r.lexicon.VerbFirst && okLeft {
		return left
	}
	right, okRight := r.rightSubject(ws, cs, v)
	switch {
	case !okRight || !okLeft && cs[v].polar && !r.lexicon.VerbFirst:
		return left
	case left.pronoun && okLeft && !r.lexicon.VerbFirst:
		return left
	case right.pronoun && okLeft && !r.lexicon.VerbFirst:
		return right
	case r.lexicon.VerbFirst, !okLeft:
		right.certain = right.certain && !(okLeft && left.certain)
		if !right.certain && okLeft && left.certain && r.lexicon.VerbFirst {
			right.certain = !ws[c.first].joined || !left.certain
		}
		return right
	case !right.certain || r.goesOn(ws, cs, right):
		return left
	}
	left.certain = false // either may be the subject
	return left
}

// goesOn reports whether a verb follows a noun, so that it is the subject of a clause of its own: she thinks it is.
func (r *reporter) goesOn(ws []word, cs []chunk, s subject) bool {
	n := chunkOf(cs, r.wordAt(ws, s.span.Start))
	return n >= 0 && n+1 < len(cs) && (cs[n+1].kind == chunkOther || cs[n+1].kind == chunkVerb || cs[n+1].kind == chunkAuxiliary)
}

// speakerBehind finds the speaker of a cue that stands behind the quotation.
func (r *reporter) speakerBehind(before, after []word, c candidate) subject {
	if c.speaker == speakerAfter {
		if s := r.source(after, c.last+1); s.span.Len() > 0 || after[c.last].role&cues.Verb == 0 {
			return s
		}
	}
	if c.speaker == speakerBefore {
		if c.first == 0 {
			return r.sourceBefore(before, len(before))
		}
		return r.sourceBefore(after, c.first)
	}
	cs := r.chunks(after)
	v := chunkOf(cs, c.last)
	if v < 0 {
		return subject{}
	}
	if left, ok := r.leftSubject(after, cs, v); ok {
		return left
	}
	if right, ok := r.rightSubject(after, cs, v); ok {
		return right
	}
	return r.opening(before)
}

// opening returns the subject with which the sentence begins in whose middle a quotation stands: The minister, “…”,
// said.
func (r *reporter) opening(before []word) subject {
	if len(before) == 0 {
		return subject{}
	}
	cs := r.chunks(before)
	i := 0
	for i < len(cs) && (cs[i].kind != chunkNoun || cs[i].oblique) {
		i++
	}
	if i == len(cs) {
		return subject{}
	}
	s := r.subjectOf(before, cs[i], cs[i].known && r.lexicon.SpeakerBefore)
	for _, c := range cs[:i] {
		s.certain = s.certain && (c.isAside() || c.kind == chunkOther)
	}
	for _, c := range cs[i+1:] {
		s.certain = s.certain && (c.isAside() || c.kind == chunkComma || c.kind == chunkOther)
	}
	return s
}

// source returns the noun behind a phrase such as according to.
func (r *reporter) source(ws []word, i int) subject {
	if i >= len(ws) || ws[i].after != gapSpace {
		return subject{}
	}
	if c, ok := r.noun(ws, i); ok {
		return r.subjectOf(ws, c, true)
	}
	if ws[i].role&^(cues.Speech|cues.Named) == 0 { // a noun in another case than the lists have
		end := i + 1
		for end < len(ws) && ws[end].after == gapSpace && isName(ws[end]) {
			end++
		}
		return subject{span: spanOf(ws[i:end]), certain: true}
	}
	return subject{}
}

// sourceBefore returns the noun before a phrase such as Finnish mukaan, which begins its clause.
func (r *reporter) sourceBefore(ws []word, end int) subject {
	start := end
	for start > 0 && (start == end || ws[start].after == gapSpace) && end-start < nounLimit {
		start--
	}
	for i := start; i < end; i++ {
		if c, ok := r.noun(ws[:end], i); ok && c.last == end-1 {
			return r.subjectOf(ws, c, true)
		}
	}
	return subject{}
}
