package lang

// Dates are the words of dates beside the names of months and weekdays. A "#" in a phrase stands for a number. In
// scripts without spaces phrases stand next to what they belong to.
type Dates struct {
	To         Phrases        // between the ends of a range: to, until
	Between    Phrases        // before the first of two days that And joins and that are the ends of a range: between
	And        Words          // join two days
	Of         Phrases        // between day, month and year: Spanish de
	Part       Phrases        // before a month or a year, the part of it: early, at the end of
	PartLate   Phrases        // behind it: Turkish başında
	In         Phrases        // before a year: in
	Year       Phrases        // before or behind a year, so that it can be nothing else: year
	Seasons    Words          // from spring; a "/" parts forms
	Decades    Phrases        // around the number of a decade, of two digits or of four: #s
	Tens       Words          // the decades from the thirties to the nineties in words; a "/" parts forms, a "_" words
	First      Words          // the first day of a month, in words
	Streets    Words          // nouns of streets and squares, which are named after days; with "*"
	Relative   Phrases        // point at a day from the day of the text: yesterday, last week, # days ago
	Eras       map[string]int // of rulers and states, with the year before the first of each
	DayEndings Words          // endings of the number of a day: 1st
	// behind the numbers of year, month and day, in languages that write 2024年3月25日; a "/" parts forms
	Marks Words
	// forms of the weekdays from Monday that occur in dates and that the calendar lacks; a "/" parts forms, "-" stands
	// for none
	Weekdays Words
	NotDays  Words // names of weekdays that are more often other words: Russian среда, environment

	CapitalDays bool // weekdays have capitals
	MonthFirst  bool // days are written behind the month too: April 15
}
