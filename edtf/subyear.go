package edtf

// A subYear is a part of the year: the stretch in which it certainly lies, in months after the January of its
// year, and how many months it lasts.
//
// The EDTF specification numbers the parts and gives the length of those that are counted, and says nothing
// of when a season begins. That differs: with a calendar month, at the equinox or the solstice, or midway
// between the two. So a season is given its three calendar months and one more on either side. A season
// independent of location may be that of either hemisphere. One that begins in December may be named for the
// year in which it begins or for that in which it ends.
type subYear struct {
	from, until int
	months      int
}

const (
	firstSubYear = 21
	winter       = 24 // independent of location; with summer the widest part
)

// subYears is the table of sub-year groupings in the EDTF specification (Library of Congress, 4 February
// 2019, level 2), from code 21 on.
var subYears = [...]subYear{
	21 - firstSubYear: {from: 1, until: 12, months: 3},  // spring, independent of location
	22 - firstSubYear: {from: -2, until: 15, months: 3}, // summer
	23 - firstSubYear: {from: 1, until: 12, months: 3},  // autumn
	24 - firstSubYear: {from: -2, until: 15, months: 3}, // winter
	25 - firstSubYear: {from: 1, until: 6, months: 3},   // spring, northern hemisphere
	26 - firstSubYear: {from: 4, until: 9, months: 3},   // summer
	27 - firstSubYear: {from: 7, until: 12, months: 3},  // autumn
	28 - firstSubYear: {from: -2, until: 15, months: 3}, // winter
	29 - firstSubYear: {from: 7, until: 12, months: 3},  // spring, southern hemisphere
	30 - firstSubYear: {from: -2, until: 15, months: 3}, // summer
	31 - firstSubYear: {from: 1, until: 6, months: 3},   // autumn
	32 - firstSubYear: {from: 4, until: 9, months: 3},   // winter
	33 - firstSubYear: {from: 0, until: 3, months: 3},   // quarters
	34 - firstSubYear: {from: 3, until: 6, months: 3},
	35 - firstSubYear: {from: 6, until: 9, months: 3},
	36 - firstSubYear: {from: 9, until: 12, months: 3},
	37 - firstSubYear: {from: 0, until: 4, months: 4}, // quadrimesters
	38 - firstSubYear: {from: 4, until: 8, months: 4},
	39 - firstSubYear: {from: 8, until: 12, months: 4},
	40 - firstSubYear: {from: 0, until: 6, months: 6}, // semestrals
	41 - firstSubYear: {from: 6, until: 12, months: 6},
}

func isSubYear(code int) bool {
	return firstSubYear <= code && code < firstSubYear+len(subYears)
}

func subYearOf(code int) subYear { return subYears[code-firstSubYear] }
