package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/internal/lang"
)

// A segment is a run of a passage's own words.
type segment struct {
	text string
	// before and after are how many code points of the text may stand between this segment and the ones beside it, or
	// beside the first and the last one: 0 if nothing is marked there.
	before, after int
	lead, trail   joint // what is marked there
}

// A joint is what a passage has between two segments, or outside of the first or the last one.
type joint struct {
	elided bool
	// words are the editor's in square brackets, and spelled is the passage with them, from the segment before to the
	// one after. Without brackets there is neither.
	words, spelled string
	// begun and ended report whether the brackets touch a word of the segment before and of the one after.
	begun, ended bool
}

const (
	elisionGap   = 2000 // what is further apart is not one passage
	insertionGap = 40   // what brackets may replace
)

// A reading says what brackets in a passage are.
type reading int

const (
	spellLetters       reading = iota // letters that an editor changed: [W]e; else insertions
	keepBrackets                      // signs like others
	spellWords                        // words like others
	readInsertions                    // insertions, or replacements
	leaveOutInsertions                // nothing
)

// hasMarks reports whether a passage may have elisions or insertions.
func hasMarks(passage string) bool {
	dots := 0
	for _, r := range passage {
		switch _, ok := closing(r); {
		case ok || isEllipsis(r):
			return true
		case r == '.' || r == '．':
			if dots++; dots == 3 {
				return true
			}
		case dots > 0 && !isSpace(r):
			dots = 0
		}
	}
	return false
}

// split cuts a passage into the segments between elisions and insertions.
func split(passage string, as reading) []segment {
	if !hasMarks(passage) {
		text := strings.TrimSpace(passage)
		if strings.IndexFunc(text, isLetterOrDigit) < 0 {
			return nil
		}
		behind := passage[strings.Index(passage, text)+len(text):]
		return []segment{{text: text, trail: joint{spelled: behind}}}
	}
	c := cutter{}
	rest := passage
	for rest != "" {
		inside, n := insertion(rest)
		switch spelled := as == spellWords || as == spellLetters && utf8.RuneCountInString(inside) == 1; {
		case elisionLen(rest) > 0:
			n = elisionLen(rest)
			c.flush(elisionGap)
			c.joint.elided = true
			c.joint.spelled += " "
		case n == 0 || as == keepBrackets:
			_, n = utf8.DecodeRuneInString(rest)
			c.words.WriteString(rest[:n])
		case spelled:
			c.words.WriteString(inside)
		case as == leaveOutInsertions:
		default:
			c.insert(inside, rest[n:])
		}
		rest = rest[n:]
	}
	c.flush(0)
	if last := len(c.out) - 1; last >= 0 {
		c.out[last].trail = c.joint
	}
	return c.out
}

// A cutter is a split under way.
type cutter struct {
	out   []segment
	words strings.Builder
	gap   int
	joint joint // since the last segment
}

// flush ends a segment, behind which so many code points may stand.
func (c *cutter) flush(next int) {
	words := c.words.String()
	text := strings.TrimSpace(words)
	c.words.Reset()
	if strings.IndexFunc(text, isLetterOrDigit) >= 0 {
		at := strings.Index(words, text)
		if c.joint.words != "" {
			c.joint.spelled += words[:at]
		}
		c.out = append(c.out, segment{text: text, before: c.gap, lead: c.joint})
		c.gap, c.joint = 0, joint{}
		words = words[at+len(text):]
	}
	c.joint.spelled += words
	c.gap += next
	if len(c.out) > 0 {
		c.out[len(c.out)-1].after = c.gap
	}
}

// insert takes in the words of a pair of brackets, behind which a text goes on.
func (c *cutter) insert(inside, rest string) {
	c.flush(insertionGap)
	next, _ := utf8.DecodeRuneInString(rest)
	if len(c.out) > 0 && c.joint.spelled == "" {
		last, _ := utf8.DecodeLastRuneInString(c.out[len(c.out)-1].text)
		c.joint.begun = isLetterOrDigit(last)
	}
	c.joint.ended = isLetterOrDigit(next) && !lang.IsUnspaced(next)
	c.joint.words = strings.TrimSpace(c.joint.words + " " + inside)
	c.joint.spelled += inside
}

// brackets open an elision, with what closes it.
var brackets = map[rune]rune{
	'[': ']', '(': ')', '<': '>', '{': '}', '/': '/', '［': '］', '（': '）', '〔': '〕', '【': '】', '〈': '〉', '⟨': '⟩', '＜': '＞',
}

// asciiBrackets are those of ASCII.
var asciiBrackets = func() (out [utf8.RuneSelf]byte) {
	for open, until := range brackets {
		if open < utf8.RuneSelf {
			out[open] = byte(until)
		}
	}
	return out
}()

// closing returns what closes a bracket.
func closing(open rune) (rune, bool) {
	if open < utf8.RuneSelf {
		until := asciiBrackets[open&0x7F]
		return rune(until), until > 0
	}
	if isLetterOrDigit(open) {
		return 0, false
	}
	until, ok := brackets[open]
	return until, ok
}

// elisionWords are written in brackets for what is left out.
var elisionWords = lang.Union(func(l *lang.Language) lang.Words { return l.Layout.Omissions })

// maxElision is how many bytes such a word has at most, with the bracket behind it.
const maxElision = 16

// elisionLen returns the length of the elision with which s begins: […] [...] (...) (…) … <…> /.../ ... . . . [---]
// （中略） or the like; 0 if it begins with none.
func elisionLen(s string) int {
	open, n := utf8.DecodeRuneInString(s)
	until, ok := closing(open)
	if !ok {
		return dotsLen(s)
	}
	n += spaceLen(s[n:])
	left := max(dotsLen(s[n:]), dashesLen(s[n:]))
	if i := strings.IndexRune(s[n:min(len(s), n+maxElision)], until); left == 0 && i > 0 &&
		elisionWords()[strings.TrimRightFunc(s[n:n+i], unicode.IsSpace)] {
		left = i
	}
	if left == 0 {
		return 0
	}
	n += left
	n += spaceLen(s[n:])
	if r, size := utf8.DecodeRuneInString(s[n:]); r == until {
		return n + size
	}
	return 0
}

// dotsLen returns the length of the ellipsis with which s begins: … or at least three dots, with or without spaces
// between.
func dotsLen(s string) int {
	dots, end := 0, 0
dots:
	for i, r := range s {
		switch {
		case isEllipsis(r):
			dots += 3
		case r == '.' || r == '．':
			dots++
		case isSpace(r) && dots > 0:
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
