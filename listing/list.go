package listing

import "example.com/attribution"

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

// lists are all of them, with what a source that is made of one says of it. Addresses are those from which copies of
// 2026 were fetched; where none is known, there is none.
var lists = map[List]struct {
	authority, url string
	lang           attribution.Lang
}{
	OFAC:       {"Office of Foreign Assets Control", "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN_ENHANCED.XML", "en"},
	OFACNonSDN: {"Office of Foreign Assets Control", "", "en"},
	UK: {"Foreign, Commonwealth & Development Office",
		"https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml", "en"},
	OFSI:      {"Office of Financial Sanctions Implementation", "", "en"},
	EU:        {"European Commission", "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw", "en"},
	EUJournal: {"Council of the European Union", "", "en"},
	UN:        {"United Nations Security Council", "https://scsanctions.un.org/resources/xml/en/consolidated.xml", "en"},
	Australia: {"Department of Foreign Affairs and Trade",
		"https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx", "en"},
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
