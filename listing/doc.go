// Package listing reads official sanctions lists: the UK Sanctions List, those of the US Office of Foreign Assets
// Control, the EU's consolidated list and annexes to its acts, the list of the UN Security Council, and Australia's. It
// finds entries, says what changed from one day to another and which entries of several lists are of one party, and
// compares the designations of a case with them.
//
// [Entries] yields a list entry by entry, in memory that does not grow with the file; a [Register] keeps all of them.
// An [Entry] has what identifies a listing and says why it was made: numbers, names in all scripts, programmes,
// measures, reasons, dates. What identifies a person otherwise, such as births, passports, addresses, telephones and
// wallets, is passed over and reaches no value, output or finding.
//
// To be listed is not to be accused of an incident, and a name that is alike is not the same person: comparisons say
// how names compare and leave the judgement to their caller.
package listing
