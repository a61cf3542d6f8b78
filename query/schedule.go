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
	in         map[*text]int // how many are in a text
	sorted     bool
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
	s.in = make(map[*text]int)
	for _, o := range s.byEarliest {
		s.in[o.text]++
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

// unclear reports whether there is an occasion in another text that is certainly neither later nor earlier.
func (s *occasions) unclear(o occasion) bool {
	s.sort()
	later := len(s.byEarliest) - s.later(o)
	return len(s.byEarliest)-later-s.earlier(o)-s.in[o.text] > 0
}
