// Package alias finds actors by their names. Vendors, agencies and data sets name the same activity differently, and
// different activity alike: an [Index] lists who gives a name to whom, and never decides that two actors are one.
//
// Entries come from cases with [FromCase], from the methods and functions named Aliases of the packages that read other
// formats, or from anywhere else as plain [Entry] values.
//
//	x := alias.New(alias.FromCase(c))
//	for _, e := range x.Lookup("apt 31") {
//		fmt.Println(e.Actor, e.By, e.Fit)
//	}
//
// # Names
//
// Names are compared without case, width, accents, spacing and hyphens ([Fold]): "apt 31", "APT-31" and "ＡＰＴ３１" are one
// name. Numbers stay whole, so that APT3 is neither APT31 nor "APT 3 1", and scripts stay apart, so that a Cyrillic А
// is not a Latin A. Several actors with one name are several candidates; [Index.Conflicts] lists such names.
//
// # Text
//
// [Index.Scan] finds names in running text, in whole words: with "and" or "by" before them in Arabic and Hebrew, with
// particles after them in Korean, and anywhere in scripts without spaces. Some names are everyday words, such as
// Silence or Lead; a [Policy] says when those count.
package alias
