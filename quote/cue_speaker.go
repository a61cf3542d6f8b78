package quote

import (
	"strings"

	"example.com/attribution/quote/internal/cues"
)

// nameReach is how many words may stand between a cue and a name; nameLimit
// how many words a name may have.
const (
	nameReach = 6
	nameLimit = 8
)

// speakerOfAfter finds the speaker of a cue that follows the quotation.
func (r *reporter) speakerOfAfter(before, after []word, c candidate) (Span, bool) {
	switch {
	case c.speaker == speakerAfter:
		return r.firstOf(r.following(after, c.last))
	case len(r.lexicon.Particles) > 0:
		if speaker, pronoun := r.subject(before); speaker.Len() > 0 {
			return speaker, pronoun
		}
		clause := after[:c.first]
		if len(clause) > 0 && leftOf(r.text, 0, clause[0].Start) == sideMark {
			clause = clause[1:] // the particle that closes the quotation
		}
		return r.marked(clause)
	case c.speaker == speakerBefore && c.first == 0:
		return r.subject(before)
	case c.first > 0:
		if who, ok := r.preceding(after, c.first); ok {
			return who.span, who.pronoun
		}
	case r.lexicon.SpeakerBefore:
		return r.subject(before)
	}
	if who, ok := r.following(after, c.last); ok {
		return who.span, who.pronoun
	}
	return r.subject(before)
}

// speakerOfBefore finds the speaker of a cue that comes before the quotation.
func (r *reporter) speakerOfBefore(before []word, c candidate) (Span, bool) {
	following, okFollowing := r.following(before, c.last)
	if c.speaker == speakerAfter || r.lexicon.VerbFirst && okFollowing {
		return r.firstOf(following, okFollowing)
	}
	if c.speaker == speakerBefore && c.first > 0 && len(r.lexicon.Particles) > 0 {
		return r.source(before[c.first-1]), false
	}
	preceding, okPreceding := r.preceding(before, c.first)
	switch {
	case okPreceding && (preceding.adjacent || !okFollowing || !following.adjacent):
		return preceding.span, preceding.pronoun
	case okFollowing && following.adjacent:
		return following.span, following.pronoun
	}
	return r.firstOf(preceding, okPreceding)
}

func (r *reporter) firstOf(who person, ok bool) (Span, bool) {
	if !ok {
		return Span{}, false
	}
	return who.span, who.pronoun
}

// subject finds the speaker in the words before a quotation whose cue
// follows it.
func (r *reporter) subject(ws []word) (Span, bool) {
	if len(r.lexicon.Particles) > 0 {
		return r.marked(ws)
	}
	return r.firstOf(r.preceding(ws, len(ws)))
}

// announced finds the speaker in words without a verb that a colon ends, such
// as “Smith, spokesman:”.
func (r *reporter) announced(ws []word) Span {
	who, ok := r.following(ws, -1)
	if !ok || who.pronoun || who.span.Start > ws[min(1, len(ws)-1)].Start {
		return Span{}
	}
	for _, w := range ws {
		if w.Start >= who.span.End {
			if w.after != gapComma {
				return Span{} // not the name alone, but a sentence
			}
			break
		}
	}
	return who.span
}

// A person is a name, a noun phrase or a pronoun that may be the speaker.
type person struct {
	span     Span
	pronoun  bool
	adjacent bool // to the cue
}

// isName reports whether w can be part of a name. In scripts without
// capitals that is any word but a function word.
func isName(w word) bool {
	return w.upper && w.role&(cues.Function|cues.Article|cues.Pronoun|cues.Verb) == 0
}

// isLink reports whether w can stand inside a name: of, the, von.
func isLink(w word) bool {
	return !w.upper && (w.role&(cues.Function|cues.Article) != 0 && !leading[w.key] || particles[w.key])
}

// particles are parts of family names in whatever language: Jan van der Berg.
var particles = wordSet(`van der den ter ten von zum vom di da dal del della dos das du la le el al bin bint ben ibn abu af`)

// leading are prepositions that lead from a name to where, when or to whom its bearer spoke.
var leading = wordSet(`to in on at with by from as an auf bei mit als zu nach gegenüber à dans sur avec a al con por per su para em com no na ao
		op te bij tegen met till til på vid ved med w z dla v в на к с у до з`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// isNameArticle reports whether ws[i] is an article that begins a name, as in
// De Jong or Der Spiegel: one with a capital inside a sentence.
func isNameArticle(ws []word, i int) bool {
	return i > 0 && ws[i].upper && ws[i].role&cues.Article != 0 && ws[i].after == gapSpace
}

// preceding returns the nearest speaker before ws[i].
func (r *reporter) preceding(ws []word, i int) (person, bool) {
	j := i - 1
	if i < len(ws) && i > 0 && ws[i].after == gapComma {
		// An apposition: Seibert, spokesman of the government, said.
		for k := i - 1; k > 0; k-- {
			if ws[k].after == gapComma {
				j = k - 1
				break
			}
		}
	}
	for steps := 0; j >= 0; steps, j = steps+1, j-1 {
		if ws[j].role&cues.Pronoun != 0 && steps < 3 {
			return person{span: ws[j].Span, pronoun: true, adjacent: true}, true
		}
		if isName(ws[j]) {
			break
		}
		if steps == 0 && ws[j].role == 0 && !ws[j].upper {
			if who, ok := nounPhrase(ws[:j+1]); ok {
				return who, true
			}
			if who, ok := r.described(ws[:j+1]); ok {
				return who, true
			}
		}
	}
	if j < 0 {
		if i > 0 && ws[0].role&cues.Pronoun != 0 {
			return person{span: ws[0].Span, pronoun: true}, true // he left and said
		}
		return person{}, false
	}
	start := j
	for start > 0 && j-start < nameLimit && ws[start].after == gapSpace {
		switch prev := start - 1; {
		case isName(ws[prev]), isNameArticle(ws, prev):
			start--
			continue
		case isLink(ws[prev]) && prev > 0 && ws[prev].after == gapSpace && isName(ws[prev-1]):
			start -= 2
			continue
		case isLink(ws[prev]) && prev > 1 && isLink(ws[prev-1]) && ws[prev].after == gapSpace && ws[prev-1].after == gapSpace && isName(ws[prev-2]):
			start -= 3
			continue
		}
		break
	}
	return person{span: spanOf(ws[start : j+1]), adjacent: !isOblique(ws, start)}, true
}

// isOblique reports whether the name at ws[i] follows a preposition and so is
// no subject: in seiner jüngsten Rede sagte.
func isOblique(ws []word, i int) bool {
	for ; i > 0 && ws[i].after == gapSpace; i-- {
		if before := ws[i-1]; before.role&cues.Article == 0 && (before.role != 0 || before.upper) {
			return before.role&cues.Function != 0
		}
	}
	return false
}

// nounPhrase returns the noun phrase at the end of ws that an article begins.
func nounPhrase(ws []word) (person, bool) {
	for j := len(ws) - 1; j >= 0 && j > len(ws)-5; j-- {
		if ws[j].role&cues.Article != 0 {
			return person{span: spanOf(ws[j:]), adjacent: true}, true
		}
		if ws[j].role != 0 || isName(ws[j]) || ws[j].after != gapSpace {
			break
		}
	}
	return person{}, false
}

// described returns somebody at the end of ws whom names before the noun describe, as in “a White House spokesman”. That is English, and
// with “the” it would also be “the Kremlin later”.
func (r *reporter) described(ws []word) (person, bool) {
	for j := len(ws) - 3; j >= 0 && j >= len(ws)-2-nameLimit; j-- {
		if n := r.description(ws[j:]); n > 0 {
			return person{span: spanOf(ws[j:]), adjacent: true}, j+n == len(ws)
		}
	}
	return person{}, false
}

// description returns how many words of ws are an English article, names and the noun that they describe; 0: they do not begin so.
func (r *reporter) description(ws []word) int {
	if r.lexicon.Role("an")&cues.Article == 0 || len(ws) < 3 || ws[0].key != "a" && ws[0].key != "an" || ws[0].after != gapSpace {
		return 0
	}
	n := 1
	for n < len(ws)-1 && isName(ws[n]) && ws[n].after == gapSpace {
		n++
	}
	if n == 1 || ws[n].upper || ws[n].role != 0 {
		return 0
	}
	return n + 1
}

// following returns the speaker directly behind ws[i].
func (r *reporter) following(ws []word, i int) (person, bool) {
	k := i + 1
	if k < len(ws) && ws[k].key == "t" {
		k++ // s'écria-t-elle
	}
	if k < len(ws) && ws[k].role&cues.Auxiliary != 0 && ws[k].role&(cues.Pronoun|cues.Article) == 0 {
		k++ // Serbian rekao je
	}
	if k >= len(ws) || ws[k].after != gapSpace {
		return person{}, false
	}
	if ws[k].role&cues.Pronoun != 0 && ws[k].role&cues.Article == 0 {
		return person{span: ws[k].Span, pronoun: true, adjacent: true}, true
	}
	if ws[k].role&cues.Function != 0 && ws[k].role&cues.Article == 0 {
		return person{}, false
	}
	if n := r.description(ws[k:]); n > 0 {
		return person{span: spanOf(ws[k : k+n]), adjacent: true}, true
	}
	m := k
	for m < len(ws) && m-k < nameReach && (m == k || ws[m].after == gapSpace) && !isName(ws[m]) {
		if ws[m].role&cues.Function != 0 && ws[m].role&cues.Article == 0 || ws[m].role&cues.Verb != 0 && m > k {
			break
		}
		m++
	}
	if m >= len(ws) || ws[m].after != gapSpace || !isName(ws[m]) {
		if ws[k].role&cues.Pronoun != 0 {
			if m == k+1 {
				return person{span: ws[k].Span, pronoun: true, adjacent: true}, true
			}
		}
		if m == k {
			return person{}, false
		}
		return person{span: spanOf(ws[k:m]), adjacent: true}, true
	}
	first := m
	if m > 0 && m > i+1 && ws[m].after == gapSpace && isNameArticle(ws, m-1) {
		first = m - 1
	}
	end := m
	for end+1 < len(ws) && end-m < nameLimit && ws[end+1].after == gapSpace {
		switch next := end + 1; {
		case isName(ws[next]):
			end++
			continue
		case isLink(ws[next]) && next+1 < len(ws) && ws[next+1].after == gapSpace && isName(ws[next+1]):
			end += 2
			continue
		case isLink(ws[next]) && next+2 < len(ws) && isLink(ws[next+1]) && ws[next+1].after == gapSpace && ws[next+2].after == gapSpace && isName(ws[next+2]):
			end += 3
			continue
		}
		break
	}
	return person{span: spanOf(ws[first : end+1]), adjacent: true}, true
}

// marked returns the noun phrase that a particle marks as the subject, the
// nearest one to the end of ws, without the particle.
func (r *reporter) marked(ws []word) (Span, bool) {
	for j := len(ws) - 1; j >= 0; j-- {
		noun, ok := r.cutParticle(ws[j])
		if !ok || ws[j].role&cues.Function != 0 {
			continue
		}
		if ws[j].role&cues.Pronoun != 0 {
			return ws[j].Span, true
		}
		start := j
		for start > 0 && ws[start].after == gapSpace && j-start < 4 && ws[start-1].role == 0 {
			if _, ok := r.cutParticle(ws[start-1]); ok {
				break
			}
			start--
		}
		return Span{ws[start].Start, noun.End}, false
	}
	return Span{}, false
}

// source returns the noun before a phrase like 에 따르면, whose first syllable is
// written as one with it.
func (r *reporter) source(w word) Span {
	return Span{w.Start, w.Start + len(strings.TrimSuffix(r.text[w.Start:w.End], "에"))}
}

func (r *reporter) cutParticle(w word) (Span, bool) {
	s := r.text[w.Start:w.End]
	for _, particle := range r.lexicon.Particles {
		if host, ok := strings.CutSuffix(s, particle); ok && host != "" {
			return Span{w.Start, w.Start + len(host)}, true
		}
	}
	return Span{}, false
}
