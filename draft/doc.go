// Package draft finds in running text what a case is made of, and says no more than the text does.
//
// [Dates] finds the dates of a text. A date that the text states in full gets a value in the Extended Date/Time Format; one that has to be
// reckoned from the day of the text, or that lacks its year, has none, and a person decides what it is.
//
//	for _, d := range draft.Dates("On 25 March 2024 the government accused Surland; the embassy answered on Wednesday.", language.English) {
//		fmt.Println(d.Words, d.EDTF, d.Relative)
//	}
//
// Names of months and weekdays are those of the Unicode CLDR.
package draft
