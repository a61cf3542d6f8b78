package query

import (
	"cmp"
	"iter"
	"slices"
	"sort"
)

// A schedule is occasions in time, those that were certain by the date of the index and those that were not. The nil
// schedule has none.
type schedule struct{ sure, unsure occasions }

func (s *schedule) among(uncertain bool) *occasions {
	switch {
	case s == nil:
		return new(occasions)
	case uncertain:
		return &s.unsure
	}
	return &s.sure
}

func (s *schedule) add(o occasion, uncertain bool) { s.among(uncertain).add(o) }

// has reports whether some of the occasions are in a text.
func (s *schedule) has(t *text) bool { return s.sure.at(t).n > 0 || s.unsure.at(t).n > 0 }

// occasions of one party answer which of them are later or earlier than another of its occasions: a few by looking at
// each, more in logarithmic time.
type occasions struct {
	all  []occasion
	many *occasionIndex // where there are more than a few
}

// An occasionIndex finds occasions. Those that have a clock are compared with others that do as instants. All others
// are compared by days. See order.
type occasionIndex struct {
	in                          map[*text]crowd
	clocked, clockedDays, plain line
}

// A crowd is occasions of one party in one text, which are at one time.
type crowd struct{ first, n int }

func (s *occasions) add(o occasion) {
	s.all = append(s.all, o)
	from := len(s.all) - 1
	switch {
	case len(s.all) <= few:
		return
	case s.many == nil:
		s.many, from = &occasionIndex{in: make(map[*text]crowd)}, 0
	}
	for i := from; i < len(s.all); i++ {
		c := s.many.in[s.all[i].text]
		if c.n == 0 {
			c.first = i
		}
		c.n++
		s.many.in[s.all[i].text] = c
	}
}

// addOnce adds an occasion, if there is none in its text.
func (s *occasions) addOnce(o occasion) {
	if s.at(o.text).n == 0 {
		s.add(o)
	}
}

// at returns the crowd that is in a text.
func (s *occasions) at(t *text) (c crowd) {
	if s.many != nil {
		return s.many.in[t]
	}
	for i := range s.all {
		if s.all[i].text != t {
			continue
		}
		if c.n == 0 {
			c.first = i
		}
		c.n++
	}
	return c
}

// A line is moments in their order.
type line struct {
	sorted     bool
	byEarliest []int32 // occasions, as indices
	earliest   []int64
	latest     []int64 // of the same occasions, in ascending order
	firstLater []int32 // of the occasions from here on in the order of earliest, the first of all by rank
	firstOver  []int32 // likewise in the order of latest
}

// sort puts those of the occasions in line that have a clock, or have none.
func (l *line) sort(all []occasion, clock bool, when func(*occasion) moment) {
	if l.sorted {
		return
	}
	l.sorted = true
	for i := range all {
		if all[i].clock == clock {
			l.byEarliest = append(l.byEarliest, int32(i))
		}
	}
	if len(l.byEarliest) == 0 {
		return
	}
	byLatest := slices.Clone(l.byEarliest)
	slices.SortFunc(l.byEarliest, func(a, b int32) int { return cmp.Compare(when(&all[a]).earliest, when(&all[b]).earliest) })
	slices.SortFunc(byLatest, func(a, b int32) int { return cmp.Compare(when(&all[a]).latest, when(&all[b]).latest) })
	n := len(byLatest)
	l.earliest, l.latest = make([]int64, n), make([]int64, n)
	l.firstLater, l.firstOver = make([]int32, n), make([]int32, n)
	least := func(list, order []int32, i int) {
		list[i] = order[i]
		if i+1 < n && compareOccasions(all[list[i+1]], all[order[i]]) < 0 {
			list[i] = list[i+1]
		}
	}
	for i := n - 1; i >= 0; i-- {
		l.earliest[i], l.latest[i] = when(&all[l.byEarliest[i]]).earliest, when(&all[byLatest[i]]).latest
		least(l.firstLater, l.byEarliest, i)
		least(l.firstOver, byLatest, i)
	}
}

// later returns where those begin that are certainly later than a moment.
func (l *line) later(than moment) int {
	return sort.Search(len(l.earliest), func(i int) bool { return l.earliest[i] >= than.latest })
}

// over returns how many are certainly earlier than a moment.
func (l *line) over(before moment) int {
	return sort.Search(len(l.latest), func(i int) bool { return l.latest[i] > before.earliest })
}

// compared gives the lines of many occasions, each with the moment of another occasion to compare them with.
func (s *occasions) compared(o occasion) iter.Seq2[*line, moment] {
	return func(yield func(*line, moment) bool) {
		instant, days := func(o *occasion) moment { return o.instant }, func(o *occasion) moment { return o.days }
		l, m := &s.many.clocked, o.instant
		if o.clock {
			l.sort(s.all, true, instant)
		} else {
			l, m = &s.many.clockedDays, o.days
			l.sort(s.all, true, days)
		}
		if !yield(l, m) {
			return
		}
		s.many.plain.sort(s.all, false, days)
		yield(&s.many.plain, o.days)
	}
}

// A choice is the first by rank of some occasions.
type choice struct {
	occasion
	ok bool
}

func (c *choice) add(o *occasion) {
	if !c.ok || compareOccasions(*o, c.occasion) < 0 {
		c.occasion, c.ok = *o, true
	}
}

// first returns the first of the occasions by rank.
func (s *occasions) first() (c choice) {
	for i := range s.all {
		c.add(&s.all[i])
	}
	return c
}

// after returns the first by rank of the occasions that are certainly later than another.
func (s *occasions) after(o occasion) (c choice) {
	if s.many == nil {
		for i := range s.all {
			if before, _ := order(o.timing, s.all[i].timing); before {
				c.add(&s.all[i])
			}
		}
		return c
	}
	for l, m := range s.compared(o) {
		if i := l.later(m); i < len(l.firstLater) {
			c.add(&s.all[l.firstLater[i]])
		}
	}
	return c
}

// notBefore returns the first by rank of the occasions that are not certainly earlier than another.
func (s *occasions) notBefore(o occasion) (c choice) {
	if s.many == nil {
		for i := range s.all {
			if before, _ := order(s.all[i].timing, o.timing); !before {
				c.add(&s.all[i])
			}
		}
		return c
	}
	for l, m := range s.compared(o) {
		if i := l.over(m); i < len(l.firstOver) {
			c.add(&s.all[l.firstOver[i]])
		}
	}
	return c
}

// before returns how many occasions are certainly earlier than another.
func (s *occasions) before(o occasion) (n int) {
	if s.many == nil {
		for i := range s.all {
			if before, _ := order(s.all[i].timing, o.timing); before {
				n++
			}
		}
		return n
	}
	for l, m := range s.compared(o) {
		n += l.over(m)
	}
	return n
}

// unclear returns how many occasions are certainly neither later nor earlier than another.
func (s *occasions) unclear(than occasion) (n int) {
	if s.many == nil {
		for i := range s.all {
			if before, after := order(s.all[i].timing, than.timing); !before && !after {
				n++
			}
		}
		return n
	}
	for l, m := range s.compared(than) {
		n += l.later(m) - l.over(m)
	}
	return n
}

// unclearIn returns how many such occasions are in some texts.
func (s *occasions) unclearIn(than occasion, texts ...*text) (n int) {
	for _, t := range texts {
		if _, ok := s.unclearAt(than, t); ok {
			n += s.at(t).n
		}
	}
	return n
}

// unclearAt returns such an occasion in a text.
func (s *occasions) unclearAt(than occasion, t *text) (occasion, bool) {
	c := s.at(t)
	if c.n == 0 {
		return occasion{}, false
	}
	o := s.all[c.first]
	before, after := order(o.timing, than.timing)
	return o, !before && !after
}

// notAfter gives the occasions that are not certainly later than another.
func (s *occasions) notAfter(o occasion) iter.Seq[occasion] {
	return func(yield func(occasion) bool) {
		if s.many == nil {
			for i := range s.all {
				if before, _ := order(o.timing, s.all[i].timing); !before && !yield(s.all[i]) {
					return
				}
			}
			return
		}
		for l, m := range s.compared(o) {
			for _, i := range l.byEarliest[:l.later(m)] {
				if !yield(s.all[i]) {
					return
				}
			}
		}
	}
}
