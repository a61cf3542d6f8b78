package query

import (
	"cmp"
	"slices"
	"sort"
)

// A schedule is occasions in time, those that were certain by the date of the index and those that were not. The nil schedule has none.
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

// occasions answer which of them are later or earlier than another in logarithmic time.
type occasions struct {
	byEarliest []occasion
	byLatest   []occasion
	in         map[*text][]crowd // those that are in a text
	sorted     bool
}

// A crowd is occasions of one voice, which are at one time.
type crowd struct {
	occasion
	n int
}

func (s *occasions) add(o occasion) {
	s.byEarliest = append(s.byEarliest, o)
}

func (s *occasions) sort() {
	if s.sorted {
		return
	}
	s.sorted = true
	s.byLatest = slices.Clone(s.byEarliest)
	then := func(a, b occasion) int { return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.act, b.act)) }
	slices.SortFunc(s.byEarliest, func(a, b occasion) int { return cmp.Or(cmp.Compare(a.earliest, b.earliest), then(a, b)) })
	slices.SortFunc(s.byLatest, func(a, b occasion) int { return cmp.Or(cmp.Compare(a.latest, b.latest), then(a, b)) })
	s.in = make(map[*text][]crowd)
	for _, o := range s.byEarliest {
		in := s.in[o.text]
		if at := slices.IndexFunc(in, func(c crowd) bool { return c.rank == o.rank }); at >= 0 {
			in[at].n++
		} else {
			s.in[o.text] = append(in, crowd{o, 1})
		}
	}
}

// later returns the index in byEarliest of the first occasion that is certainly later than another.
func (s *occasions) later(than occasion) int {
	return sort.Search(len(s.byEarliest), func(i int) bool { return s.byEarliest[i].earliest >= than.latest })
}

// earlier returns how many occasions are certainly earlier than another: those at the beginning of byLatest.
func (s *occasions) earlier(than occasion) int {
	return sort.Search(len(s.byLatest), func(i int) bool { return s.byLatest[i].latest > than.earliest })
}

// after returns the first occasion that is certainly later than another.
func (s *occasions) after(o occasion) (occasion, bool) {
	s.sort()
	if i := s.later(o); i < len(s.byEarliest) {
		return s.byEarliest[i], true
	}
	return occasion{}, false
}

// notBefore returns the first occasion to be over of those that are not certainly earlier than another.
func (s *occasions) notBefore(o occasion) (occasion, bool) {
	s.sort()
	if i := s.earlier(o); i < len(s.byLatest) {
		return s.byLatest[i], true
	}
	return occasion{}, false
}

// unclear returns how many occasions in other texts are certainly neither later nor earlier than another.
func (s *occasions) unclear(than occasion) int {
	s.sort()
	return s.later(than) - s.earlier(than) - s.unclearIn(than, than.text)
}

// unclearIn returns how many such occasions are in some texts.
func (s *occasions) unclearIn(than occasion, texts ...*text) (n int) {
	s.sort()
	for _, t := range texts {
		for _, c := range s.in[t] {
			if c.earliest < than.latest && c.latest > than.earliest {
				n += c.n
			}
		}
	}
	return n
}
