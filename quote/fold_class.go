package quote

import (
	"unicode"
	"unicode/utf8"
)

// ranges makes a table of the runes between each pair of bounds. Pairs are in order.
func ranges(bounds ...[2]rune) *unicode.RangeTable {
	t := &unicode.RangeTable{}
	for _, b := range bounds {
		if b[1] <= 0xFFFF {
			t.R16 = append(t.R16, unicode.Range16{Lo: uint16(b[0]), Hi: uint16(b[1]), Stride: 1})
		} else {
			t.R32 = append(t.R32, unicode.Range32{Lo: uint32(b[0]), Hi: uint32(b[1]), Stride: 1})
		}
	}
	return t
}

var (
	// ignorables is Default_Ignorable_Code_Point (DerivedCoreProperties.txt), which package unicode lacks.
	ignorables = ranges(
		[2]rune{0x00AD, 0x00AD}, [2]rune{0x034F, 0x034F}, [2]rune{0x061C, 0x061C}, [2]rune{0x115F, 0x1160},
		[2]rune{0x17B4, 0x17B5}, [2]rune{0x180B, 0x180F}, [2]rune{0x200B, 0x200F}, [2]rune{0x202A, 0x202E},
		[2]rune{0x2060, 0x206F}, [2]rune{0x3164, 0x3164}, [2]rune{0xFE00, 0xFE0F}, [2]rune{0xFEFF, 0xFEFF},
		[2]rune{0xFFA0, 0xFFA0}, [2]rune{0xFFF0, 0xFFF8}, [2]rune{0x1BCA0, 0x1BCA3}, [2]rune{0x1D173, 0x1D17A},
		[2]rune{0xE0000, 0xE0FFF})

	// vowelSigns are signs of Hebrew and Arabic that most texts leave out, and the Arabic stretching sign.
	// What they say is compared afterwards, where both sides have them: see sameLetters.
	vowelSigns = ranges(
		[2]rune{0x0591, 0x05BD}, [2]rune{0x05BF, 0x05BF}, [2]rune{0x05C1, 0x05C2}, [2]rune{0x05C4, 0x05C5},
		[2]rune{0x05C7, 0x05C7}, [2]rune{0x0610, 0x061A}, [2]rune{0x0640, 0x0640}, [2]rune{0x064B, 0x0652},
		[2]rune{0x0656, 0x065F}, [2]rune{0x0670, 0x0670}, [2]rune{0x06D6, 0x06DC}, [2]rune{0x06DF, 0x06E4},
		[2]rune{0x06E7, 0x06E8}, [2]rune{0x06EA, 0x06ED}, [2]rune{0x08D3, 0x08E1}, [2]rune{0x08E3, 0x08FF})

	// moreQuoteMarks serve as quotation marks or apostrophes beside those that Unicode calls Quotation_Mark:
	// grave and acute accents by themselves, modifier letters, geresh and gershayim, primes, saltillo.
	moreQuoteMarks = ranges(
		[2]rune{0x0060, 0x0060}, [2]rune{0x00B4, 0x00B4}, [2]rune{0x02B9, 0x02BD}, [2]rune{0x02EE, 0x02EE},
		[2]rune{0x05F3, 0x05F4}, [2]rune{0x2032, 0x2037}, [2]rune{0x275B, 0x275E}, [2]rune{0xA78B, 0xA78C})

	// moreDashes serve as dashes beside those that Unicode calls Dash.
	moreDashes = ranges([2]rune{0x02D7, 0x02D7}, [2]rune{0x2043, 0x2043}, [2]rune{0x2500, 0x2501})

	// notDashes are Dash but read differently: swung and wave dashes, superscript and subscript minus.
	notDashes = ranges(
		[2]rune{0x2053, 0x2053}, [2]rune{0x207B, 0x207B}, [2]rune{0x208B, 0x208B}, [2]rune{0x301C, 0x301C},
		[2]rune{0x3030, 0x3030})

	// kept are runes whose compatibility decomposition says something else in running text: 10² is not 102,
	// ① is not 1, ™ is not TM, ﷺ is one sign. Compatibility letters of Hangul would become parts of syllables.
	kept = ranges(
		[2]rune{0x00B2, 0x00B3}, [2]rune{0x00B9, 0x00B9}, [2]rune{0x2070, 0x209C}, [2]rune{0x2120, 0x2120},
		[2]rune{0x2122, 0x2122}, [2]rune{0x2460, 0x24FF}, [2]rune{0x3131, 0x3163}, [2]rune{0x3165, 0x318E},
		[2]rune{0x3200, 0x32FF}, [2]rune{0xFDFA, 0xFDFB}, [2]rune{0xFFA1, 0xFFDC}, [2]rune{0x1F100, 0x1F1FF})
)

// similar maps punctuation to its counterpart in ASCII, Persian and Urdu forms of Arabic letters to the Arabic ones,
// letters to those that are written for them (е for ё in Russian; in Romanian a cedilla for the comma below that old
// character sets did not have), and what could not be decoded to one sign.
var similar = map[rune]rune{
	'،': ',', '؛': ';', '؟': '?', '٪': '%', '۔': '.',
	'、': ',', '。': '.',
	'।': '.', '॥': '.',
	'።': '.', '፣': ',', '፤': ';',
	'‧': '·', '•': '·', '∙': '·', '⋅': '·', '・': '·',
	'⁄': '/', '∕': '/', '∶': ':', '꞉': ':', '〜': '~',
	'ی': 'ي', 'ک': 'ك',
	'ё': 'е', 'Ё': 'е', 'ș': 'ş', 'Ș': 'ş', 'ț': 'ţ', 'Ț': 'ţ',
	utf8.RuneError: substitute,
}

// substitute stands for what could not be decoded, which is U+FFFD in some copies of a text and a byte in others.
const substitute = '\x1A'

// A kind says what a character of ASCII is to its neighbours, as a bit. Most are none of these and stand for
// themselves.
type kind uint8

const (
	special  kind = 1 << iota // not of ASCII
	spacing                   // white space, which stands for one space
	clinging                  // white space before it does not count
	binding                   // quotation marks and dashes, several of which may be one: white space beside it does not count
)

// What does not stand for itself, or for one space, behind a character.
const (
	afterLetter = special
	afterBound  = special | spacing // beside which white space does not count
	afterSpace  = special | spacing | clinging | binding
	afterMark   = special | spacing | binding
)

// An asciiFold is what a character of ASCII folds to, as far as its neighbours allow.
type asciiFold struct {
	to         byte
	kind, ends kind // ends are the kinds that may not follow
}

var asciiFolds = func() (folds [256]asciiFold) {
	for c := range folds {
		folds[c] = asciiFold{byte(unicode.ToLower(rune(c))), 0, afterLetter}
		if c >= utf8.RuneSelf {
			folds[c].kind = special
		}
	}
	for _, c := range ".;:!?%" {
		folds[c].kind = clinging
	}
	for _, c := range "'\"`" {
		folds[c] = asciiFold{quoteMark, binding, afterMark}
	}
	folds[dashMark] = asciiFold{dashMark, binding, afterMark}
	for _, c := range "\t\n\v\f\r " {
		folds[c] = asciiFold{' ', spacing, afterSpace}
	}
	return folds
}()

// clings reports whether white space before the folded rune r does not count.
func clings(r rune) bool { return r < utf8.RuneSelf && asciiFolds[r].kind == clinging }

// singleMark reports whether two of the quotation mark r in a row are written for a double one, as in “LaTeX”.
func singleMark(r rune) bool {
	switch r {
	case '\'', '`', '‘', '’', '‚', '´', 'ʼ', '′', '＇':
		return true
	}
	return false
}
