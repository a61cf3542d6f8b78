package estimate

// Compare says whether a says less than b (-1), the same (0) or more (+1): is nearer to certain, or speaks with more
// confidence. It compares ranks on the scales on which both could be read; an expression of the lexicon counts as what
// it was seen to render. The result is false if no scale has both, if scales disagree, or if a mention is negated: then
// nobody published which says more.
//
// Use it to find whether a rendering strengthens what it renders. A hedge has no strength; that it was dropped is found
// by its absence.
func Compare(a, b Mention) (order int, ok bool) {
	if a.Negated || b.Negated {
		return 0, false
	}
	if a.Expression == b.Expression && a.Expression != (Expression{}) {
		return 0, true
	}
	if w := a.wording(); w != "" && sameWords(w, b.wording()) {
		return 0, true
	}
	others := b.strengths()
	for scale, s := range a.strengths() {
		other, shared := others[scale]
		if !shared {
			continue
		}
		o, known := s.compare(other)
		if !known || ok && o != order {
			return 0, false
		}
		order, ok = o, true
	}
	return order, ok
}

// wording returns the words that m stands for, if it is an expression that says neither more nor less than them.
func (m Mention) wording() string {
	switch {
	case m.Expression.Weaker:
		return ""
	case m.Expression.Renders != "":
		return m.Expression.Renders
	}
	return m.Expression.Text
}

// A strength is a stretch of a scale in half ranks, so that there is room below a rank for what is weaker than it.
type strength struct{ low, high int }

// strengths returns where m lies on each scale.
func (m Mention) strengths() map[string]strength {
	out := make(map[string]strength)
	if m.Expression.Renders != "" {
		if e, n := builtinIndex().longest(m.Expression.Renders, "en"); n == len(m.Expression.Renders) {
			for _, r := range e.readings {
				widen(out, r)
			}
		}
	}
	if m.Expression.Weaker {
		for scale, s := range out {
			out[scale] = strength{low: 0, high: s.high - 1}
		}
	}
	for _, r := range m.Readings {
		widen(out, r)
	}
	return out
}

func widen(out map[string]strength, r Reading) {
	if r.Rank == 0 {
		return
	}
	rank := 2 * r.Rank
	s, ok := out[r.Scale]
	if !ok {
		s = strength{low: rank, high: rank}
	}
	out[r.Scale] = strength{low: min(s.low, rank), high: max(s.high, rank)}
}

// compare says how s lies to other, if all of it lies on one side or both are one place.
func (s strength) compare(other strength) (order int, known bool) {
	switch {
	case s.high < other.low:
		return -1, true
	case s.low > other.high:
		return 1, true
	}
	return 0, s == other && s.low == s.high
}
