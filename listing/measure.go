package listing

import (
	"strings"
	"unicode"

	"example.com/attribution"
)

// restrictions are what the words of lists mean, by their letters alone, since lists vary capitals, blanks and the word
// "sanction".
//
// The first are those of the UK Sanctions List, whose XML has fifteen of them as marks; then those of the EU's annexes,
// of OFAC's "sanctionsType" and of the columns of Australia's workbook.
var restrictions = map[string]attribution.Restriction{
	"assetfreeze":                              attribution.RestrictionAssetFreeze,
	"travelban":                                attribution.RestrictionTravelBan,
	"directordisqualification":                 attribution.RestrictionDirector,
	"trustservices":                            attribution.RestrictionTrustServices,
	"internetservices":                         attribution.RestrictionInternetServices,
	"correspondentbanking":                     attribution.RestrictionCorrespondentBanking,
	"armsembargo":                              attribution.RestrictionArms,
	"targetedarmsembargo":                      attribution.RestrictionArms,
	"charteringofships":                        attribution.RestrictionChartering,
	"preventionofcharteringofships":            attribution.RestrictionChartering,
	"preventionofcharteringofshipsandaircraft": attribution.RestrictionChartering,
	"closureofrepresentativeoffices":           attribution.RestrictionOffices,
	"crewservicingofshipsandaircraft":          attribution.RestrictionCrewServicing,
	"deflag":                                   attribution.RestrictionDeflagging,
	"preventionofbusinessarrangements":         attribution.RestrictionBusiness,
	"prohibitionofportentry":                   attribution.RestrictionPortEntry,
	"technicalassistancerelatedtoaircraft":     attribution.RestrictionTechnicalAssistance,

	"block":                          attribution.RestrictionAssetFreeze,
	"freezingoffunds":                attribution.RestrictionAssetFreeze,
	"transactionban":                 attribution.RestrictionTransactions,
	"dealingban":                     attribution.RestrictionTransactions,
	"exportcontrol":                  attribution.RestrictionExportControl,
	"investmentban":                  attribution.RestrictionInvestment,
	"exclusionfrompublicprocurement": attribution.RestrictionProcurement,

	"targetedfinancial":   attribution.RestrictionAssetFreeze,
	"maritimerestriction": attribution.RestrictionMaritime,
}

// imposed reads the list's words for a measure.
func imposed(words string) Imposed {
	words = clean(words)
	before, _, _ := strings.Cut(words, ":") // Internet Services Sanctions: see "Other Information"
	key := strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, before)
	key = strings.TrimPrefix(key, "specified")
	if r, ok := restrictions[key]; ok {
		return Imposed{r, words}
	}
	key = strings.TrimSuffix(key, "andprocessingpayments")
	key = strings.TrimSuffix(strings.TrimSuffix(key, "s"), "sanction")
	return Imposed{restrictions[key], words}
}
