package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A segment is a run of a passage's own words.
type segment struct {
	text string
	// before and after are how many code points of the text may stand between this segment and the ones beside it, or beside the first and
	// the last one: 0 if nothing is marked there.
	before, after int
}

const (
	elisionGap   = 2000 // what is further apart is not one passage
	insertionGap = 40   // what brackets may replace
)

// A reading says what brackets in a passage are.
type reading int

const (
	spellLetters       reading = iota // letters that an editor changed: [W]e; else insertions
	spellWords                        // words like others
	readInsertions                    // insertions, or replacements
	leaveOutInsertions                // nothing
)

// split cuts a passage into the segments between elisions and insertions.
func split(passage string, as reading) []segment {
	var out []segment
	var words strings.Builder
	gap := 0
	flush := func(next int) {
		text := strings.TrimSpace(words.String())
		words.Reset()
		if strings.IndexFunc(text, isLetterOrDigit) >= 0 {
			out = append(out, segment{text: text, before: gap})
			gap = 0
		}
		gap += next
		if len(out) > 0 {
			out[len(out)-1].after = gap
		}
	}
	for rest := passage; rest != ""; {
		inside, n := insertion(rest)
		switch spelled := as == spellWords || as == spellLetters && utf8.RuneCountInString(inside) == 1; {
		case elisionLen(rest) > 0:
			n = elisionLen(rest)
			flush(elisionGap)
		case n == 0:
			_, n = utf8.DecodeRuneInString(rest)
			words.WriteString(rest[:n])
		case spelled:
			words.WriteString(inside)
		case as == leaveOutInsertions:
		default:
			flush(insertionGap)
		}
		rest = rest[n:]
	}
	flush(0)
	return out
}

// brackets open an elision, with what closes it.
var brackets = map[rune]rune{
	'[': ']', '(': ')', '<': '>', '{': '}', '/': '/', '［': '］', '（': '）', '〔': '〕', '【': '】', '〈': '〉', '⟨': '⟩', '＜': '＞',
}

// elisionWords are written in brackets for what is left out.
var elisionWords = []string{"中略", "略", "前略", "後略", "后略", "중략", "생략", "전략", "후략", "하략", "omissis", "snip"}

// elisionLen returns the length of the elision with which s begins: […] [...] (...) (…) … <…> /.../ ... . . . [---] （中略） or the like; 0 if
// it begins with none.
func elisionLen(s string) int {
	open, n := utf8.DecodeRuneInString(s)
	closing, ok := brackets[open]
	if !ok {
		return dotsLen(s)
	}
	n += spaceLen(s[n:])
	left := max(dotsLen(s[n:]), dashesLen(s[n:]))
	for _, word := range elisionWords {
		if strings.HasPrefix(s[n:], word) {
			left = len(word)
		}
	}
	if left == 0 {
		return 0
	}
	n += left
	n += spaceLen(s[n:])
	if r, size := utf8.DecodeRuneInString(s[n:]); r == closing {
		return n + size
	}
	return 0
}

// dotsLen returns the length of the ellipsis with which s begins: … or at least three dots, with or without spaces between.
func dotsLen(s string) int {
	dots, end := 0, 0
dots:
	for i, r := range s {
		switch {
		case isEllipsis(r):
			dots += 3
		case r == '.' || r == '．':
			dots++
		case unicode.IsSpace(r) && dots > 0:
			continue
		default:
			break dots
		}
		end = i + utf8.RuneLen(r)
	}
	if dots < 3 {
		return 0
	}
	return end
}

func isEllipsis(r rune) bool { return r == '…' || r == '⋯' || r == '︙' }

// dashesLen returns the length of the dashes with which s begins, with or without spaces between.
func dashesLen(s string) int {
	end := 0
	for i, r := range s {
		switch {
		case unicode.Is(unicode.Dash, r):
			end = i + utf8.RuneLen(r)
		case !unicode.IsSpace(r):
			return end
		}
	}
	return end
}

func spaceLen(s string) int { return len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace)) }

// maxInsertion is how many code points an editor's words in brackets have.
const maxInsertion = 80

// insertion returns the words in square brackets with which s begins, and how long they are with the brackets.
func insertion(s string) (inside string, length int) {
	open, n := utf8.DecodeRuneInString(s)
	if open != '[' && open != '［' && open != '〔' {
		return "", 0
	}
	end := strings.IndexRune(firstRunes(s, maxInsertion+2), brackets[open])
	if end < 0 || strings.ContainsRune(s[n:end], open) {
		return "", 0
	}
	return strings.TrimSpace(s[n:end]), end + utf8.RuneLen(brackets[open])
}

// insertions returns the words that a passage has in square brackets, elisions aside.
func insertions(passage string) (words []string) {
	for rest := passage; rest != ""; {
		n := elisionLen(rest)
		if n == 0 {
			var inside string
			if inside, n = insertion(rest); n > 0 {
				words = append(words, inside)
			} else {
				_, n = utf8.DecodeRuneInString(rest)
			}
		}
		rest = rest[n:]
	}
	return words
}
