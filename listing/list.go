package listing

import (
	"regexp"

	"example.com/attribution"
)

// A List is a published sanctions list, by the name that [attribution.ListEntry] has for it.
type List string

// Lists whose identifiers this package knows.
const (
	OFAC       List = "OFAC SDN List"
	OFACNonSDN List = "OFAC Consolidated List" // the lists of OFAC other than the SDN List, in one file
	UK         List = "UK Sanctions List"
	// closed on 28 January 2026; its group ids are in older files of the UK Sanctions List
	OFSI      List = "OFSI Consolidated List"
	EU        List = "EU Consolidated List"
	EUJournal List = "EU Official Journal" // annexes to acts, by CELEX number, annex and number in it
	UN        List = "UN Security Council Consolidated List"
	Australia List = "Australian Sanctions Consolidated List"
)

// lists are all of them. What is known of each stands in the file of its layout.
var lists = map[List]publication{
	OFAC:       ofacSDN,
	OFACNonSDN: ofacOthers,
	UK:         ukList,
	OFSI:       ofsiList,
	EU:         euList,
	EUJournal:  euActs,
	UN:         unList,
	Australia:  australianList,
}

// A publication is what is known of a list: whose it is, what a source that is made of it says, and how it numbers.
type publication struct {
	authority string                // whose measures they are: a state or, in letters of its own, a union; see authorityOf
	publisher string                // by name
	union     bool                  // the publisher is of several states
	url       string                // from which a copy of 2026 was fetched; zero: not known
	lang      attribution.Lang      // of its words
	number    func() *regexp.Regexp // of an entry
	form      string                // of numbers, for messages
	programme func() *regexp.Regexp // nil: any text
	regimes   bool                  // its first programme is the regime of the sanction, by name
	amended   bool                  // its dates of change are of the entry, not of the file or of an act
}

// authorityOf returns whose list it is: lists of one authority have their entries in common, or move them between each
// other.
func authorityOf(l List) string {
	if p, ok := lists[l]; ok {
		return p.authority
	}
	return string(l)
}

// A Format is a layout in which a list is published. Its text is what the command prints.
type Format string

// Formats that are read.
const (
	FormatUKXML     Format = "UK Sanctions List, XML"
	FormatUKCSV     Format = "UK Sanctions List, CSV"
	FormatSDN       Format = "OFAC, SDN.XML or CONSOLIDATED.XML"
	FormatEnhanced  Format = "OFAC, ENHANCED XML"
	FormatDelta     Format = "OFAC, delta file"
	FormatLegacy    Format = "OFAC, legacy CSV set"
	FormatEU        Format = "EU Consolidated List, XML 1.1"
	FormatEUJournal Format = "EU Official Journal, CSV"
	FormatUN        Format = "UN Consolidated List, XML"
	FormatAustralia Format = "Australian Consolidated List, workbook"
)
