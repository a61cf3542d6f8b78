// Package edtf reads dates in the Extended Date/Time Format, which say no more than is known: a
// month, a season, one of two days, an interval whose end is unknown, a year that is about right.
// It gives their bounds in time and answers which of two dates is before the other with yes, no, or
// cannot tell.
//
//	d, err := edtf.Parse("2021-08/2022-10~")
//	from, until := d.Bounds() // 2021-08-01T00:00:00Z 2022-11-01T00:00:00Z
//
// A [Date] is a small comparable value that keeps its text and never changes. The zero Date states
// nothing.
//
// # What can be written
//
// The format has three levels, see [Date.Level]. This package reads all of them.
//
//	level 0   2021-07-19  2021-07  2021        a day, a month, a year
//	          2021-07-19T12:00:00              a time of day, with Z or an offset (+12, +05:30) or at an unstated place
//	          2021-01/2021-03                  an interval: from some time in January to some time in March
//
//	level 1   2021?  2021-07~  2021-07-19%     uncertain, approximate, both
//	          202X  20XX  2021-XX  2021-07-XX  digits that are not specified
//	          2021/..  ../2021                 an open end, as there is none or for any other reason
//	          2021-08/  /2021-08               an unknown end
//	          2021-21 to 2021-24               spring, summer, autumn, winter, in either hemisphere
//	          -0099  Y170000002                years before 0000, which is 1 BC, and after 9999
//
//	level 2   [2017-12-18,2017-12-19]          one of these days
//	          {2020,2021-03}                   both
//	          [2020-11..2021-02]  [..2021]     one of these months; 2021 or a year before it
//	          2021-07~-11  2021-%07-11         a component with all before it is qualified; a component alone
//	          202X-12-25  2021-XX-19           unspecified digits anywhere
//	          2021-25 to 2021-41               seasons of a hemisphere, quarters, quadrimesters, semestrals
//	          1950S2  Y-17E7                   a year to two significant digits; -17 times 10 to the 7th
//
// Sources also say what the format cannot. Such dates are accepted as level [Extended], and only
// such:
//
//	2024-03-25T16:30  2024-03-25T16  a time to the minute or the hour, with an offset or without
//	2024-03-26T09~                   a qualified time: shortly after nine
//	2024-03-25T16:30/2024-03-26      an interval with times, and a set with times
//
// Any other text is refused with a [*ParseError], and so is one that says the
// impossible: the 29th of February 2021, 24:00, an interval that ends before it begins. Years go
// from -1999999999 to 1999999999.
//
// # Parts
//
// [Date.Form] says whether a date is single, an interval or a set, and [Date.Members] gives what it
// is made of. [Date.Precision], [Date.Qualification] and [Date.Component] describe it for those who
// put it into words.
//
// # Bounds
//
// [Date.Bounds] gives the first instant that a date covers and the first after it. Each is [Known],
// [Open] or [Unknown]. Unspecified digits are bounded by the dates that fit them. The bounds of a
// qualified date are those of the date without qualification.
//
// When a season begins is stated nowhere in the format, and differs: with a calendar month, at the
// equinox or the solstice, or midway between the two. Bounds of seasons are therefore wide. A
// season is given its three calendar months, such as March to May, and one month more on either
// side; a season of no stated hemisphere may be that of either; and a winter or summer that begins
// in December may belong to the year in which it begins or to that in which it ends. So 2021-27, a
// northern autumn, is bounded by the beginning of August and the end of December, and 2021-24, a
// winter, by November 2020 and March 2022. Quarters, quadrimesters and semestrals are exact.
//
// # Places
//
// A date without offset is local: the 26th of March begins in Auckland while it is the 25th in
// London. [Date.Bounds] reads local time as UTC. [Date.In] reads it where the clocks are those of a
// [time.Location] and gives a [Span], or, without one, spans all places on Earth.
//
// # Before and after
//
// [Span.Before] and [Date.Before] make claims about the world: [Yes] and [No] are given only where they are true
// whatever the dates leave unstated. For 2018 and 2018-07 it is CannotTell. An interval and a date that certainly
// overlap are No in both directions. Date.Before allows for any two places; where they are known, compare spans.
//
// # Qualified dates
//
// What a qualification does to the answer is a rule of this package, as the format gives none:
//
//   - What is uncertain ("?") is as good as unstated. Of 2024-03-?26 it is certain that it lies in
//     March 2024. If the year is uncertain, as it is where the whole date is, the date limits
//     nothing.
//   - What is approximate ("~") may be off by one of its unit, either way: 2024-03-26T09~ lies
//     between 08:00 and 11:00, 2021~ between the beginning of 2020 and the end of 2022. It may be
//     off by as many units as its digits leave open: 202X~ by ten years. A part of the year may be
//     off by its own length. Components that are qualified together are off together, by the unit
//     of the last: 2021-07~ by a month, 2021~-07 by a year.
//   - What is both ("%") is treated as uncertain, and the result as approximate.
//
// # Order in lists
//
// [Date.Compare] is a total order for lists, by bounds and then by text. It agrees with Before
// where that is certain and claims nothing where it is not.
//
// # References
//
// Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019,
// https://www.loc.gov/standards/datetime/. The same format is a profile of ISO 8601-2:2019. Where
// the specification is silent this package is strict: it refuses -0000, an interval without a date
// at either end, offsets beyond -12:00 and +14:00, -00:00, and leap seconds.
package edtf
