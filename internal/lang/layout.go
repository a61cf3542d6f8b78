package lang

// A Layout has the words of pages and notes, and those that editors put in brackets.
type Layout struct {
	Pages      Words   // stand before the number of a page: page, p.
	PageUnits  Words   // stand behind it: Japanese pēji
	PageTotals Words   // stand between it and how many there are: of
	Notes      Words   // stand before the number of a note: fn.
	Omissions  Words   // stand for what is left out: snip
	Editorial  Phrases // say something about a text and nothing in it: emphasis added
}
