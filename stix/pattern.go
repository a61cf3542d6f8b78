package stix

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// pattern checks the syntax of a STIX pattern (section 9).
func (v *validation) pattern(text string) {
	p := patternReader{text: text}
	p.observations()
	if p.space(); !p.failed && p.rest() != "" {
		p.fail("nothing more")
	}
	if p.failed {
		v.report(CodeMalformedPattern, p.rest(), fmt.Sprintf(
			"stands at byte %d of the pattern, where %s belongs (section 9)", p.at, p.want))
	}
}

// A patternReader reads a pattern from left to right, up to the first mistake.
type patternReader struct {
	text   string
	at     int
	depth  int
	failed bool
	want   string
}

// maxPatternDepth is more than any pattern nests.
const maxPatternDepth = 100

func (p *patternReader) rest() string { return p.text[p.at:] }

func (p *patternReader) fail(want string) {
	if !p.failed {
		p.failed, p.want = true, want
	}
}

func (p *patternReader) space() {
	for p.at < len(p.text) {
		r, n := utf8.DecodeRuneInString(p.rest())
		if !unicode.IsSpace(r) {
			return
		}
		p.at += n
	}
}

// symbol reads one of the symbols, and reports whether it was there.
func (p *patternReader) symbol(symbols ...string) bool {
	p.space()
	for _, s := range symbols {
		if !p.failed && strings.HasPrefix(p.rest(), s) {
			p.at += len(s)
			return true
		}
	}
	return false
}

func (p *patternReader) expect(symbol string) {
	if !p.symbol(symbol) {
		p.fail(symbol)
	}
}

// keyword reads a word, and reports whether it was there.
func (p *patternReader) keyword(words ...string) bool {
	p.space()
	for _, w := range words {
		if rest, ok := strings.CutPrefix(p.rest(), w); !p.failed && ok && (rest == "" || !isNameByte(rest[0])) {
			p.at += len(w)
			return true
		}
	}
	return false
}

func (p *patternReader) expectKeyword(word string) {
	if !p.keyword(word) {
		p.fail(word)
	}
}

func isNameByte(c byte) bool {
	return isLetter(c) || 'A' <= c && c <= 'Z' || isDigit(c) || c == '_' || c == '-'
}

// observations reads observation expressions and the operators between them (section 9.5).
func (p *patternReader) observations() {
	for {
		p.observation()
		if !p.keyword("AND", "OR", "FOLLOWEDBY") {
			return
		}
	}
}

// observation reads one observation expression with its qualifiers.
func (p *patternReader) observation() {
	switch {
	case p.symbol("["):
		p.comparisons()
		p.expect("]")
	case p.symbol("("):
		p.inner(p.observations)
	default:
		p.fail("an observation expression in brackets")
	}
	p.qualifiers()
}

// inner reads what is in parentheses.
func (p *patternReader) inner(read func()) {
	if p.depth++; p.depth > maxPatternDepth {
		p.fail("less that is nested")
		return
	}
	read()
	p.expect(")")
	p.depth--
}

// qualifiers reads the qualifiers of an observation expression, each at most once (section 9.5.1).
func (p *patternReader) qualifiers() {
	seen := make(map[string]bool)
	for !p.failed {
		kind := ""
		switch {
		case p.keyword("REPEATS"):
			kind = "REPEATS"
			p.positive(false)
			p.expectKeyword("TIMES")
		case p.keyword("WITHIN"):
			kind = "WITHIN"
			p.positive(true)
			p.expectKeyword("SECONDS")
		case p.keyword("START"):
			kind = "START"
			p.time()
			p.expectKeyword("STOP")
			p.time()
		default:
			return
		}
		if seen[kind] {
			p.fail("no second " + kind)
		}
		seen[kind] = true
	}
}

// positive reads a number that is more than zero.
func (p *patternReader) positive(fraction bool) {
	p.space()
	digits := p.take("0123456789")
	if fraction && strings.HasPrefix(p.rest(), ".") {
		p.at++
		digits += p.take("0123456789")
	}
	if strings.Trim(digits, "0") == "" {
		p.fail("a number greater than zero")
	}
}

// take reads as many of the characters as there are.
func (p *patternReader) take(characters string) string {
	n := len(p.rest()) - len(strings.TrimLeft(p.rest(), characters))
	taken := p.rest()[:n]
	p.at += n
	return taken
}

// comparisons reads comparison expressions and the operators between them (section 9.6).
func (p *patternReader) comparisons() {
	for {
		if p.symbol("(") {
			p.inner(p.comparisons)
		} else {
			p.comparison()
		}
		if !p.keyword("AND", "OR") {
			return
		}
	}
}

func (p *patternReader) comparison() {
	negated := p.keyword("NOT")
	if p.keyword("EXISTS") {
		p.path()
		return
	}
	if negated {
		p.fail("EXISTS")
	}
	p.path()
	p.keyword("NOT")
	switch {
	case p.keyword("IN"):
		p.set()
	case p.keyword("LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET"):
		if p.space(); !p.quoted() {
			p.fail("a string")
		}
	case p.symbol("!=", "<=", ">=", "=", "<", ">"):
		p.constant()
	default:
		p.fail("a comparison operator")
	}
}

// path reads an object path (section 9.7).
func (p *patternReader) path() {
	p.space()
	if name := p.take("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"); !isTypeName(name) {
		p.at -= len(name)
		p.fail("the type of an observable")
		return
	}
	p.expect(":")
	p.step(3)
	for !p.failed {
		switch {
		case strings.HasPrefix(p.rest(), "."):
			p.at++
			p.step(1)
		case strings.HasPrefix(p.rest(), "["):
			p.at++
			if !p.symbol("*") && p.take("0123456789") == "" {
				p.fail("an index or *")
			}
			p.expect("]")
		default:
			return
		}
	}
}

// step reads the name of a property of at least some characters, or a key in apostrophes.
func (p *patternReader) step(shortest int) {
	if p.quoted() {
		return
	}
	if name := p.take("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"); len(name) < shortest {
		p.at -= len(name)
		p.fail("the name of a property")
	}
}

// quoted reads a string in apostrophes, and reports whether there is one.
func (p *patternReader) quoted() bool {
	_, ok := p.literal()
	return ok
}

func (p *patternReader) literal() (text string, ok bool) {
	if !strings.HasPrefix(p.rest(), "'") {
		return "", false
	}
	for i := p.at + 1; i < len(p.text); i++ {
		switch p.text[i] {
		case '\'':
			text, p.at = p.text[p.at+1:i], i+1
			return text, true
		case '\\':
			i++
		}
	}
	return "", false
}

// set reads constants in parentheses.
func (p *patternReader) set() {
	p.expect("(")
	if p.symbol(")") {
		return
	}
	for {
		p.constant()
		if !p.symbol(",") {
			break
		}
	}
	p.expect(")")
}

// constant reads a constant (section 9.2).
func (p *patternReader) constant() {
	p.space()
	start := p.at
	switch {
	case p.quoted(), p.keyword("true", "false"):
	case strings.HasPrefix(p.rest(), "t'"):
		p.time()
	case strings.HasPrefix(p.rest(), "h'"):
		p.at++
		if text, ok := p.literal(); !ok || len(text)%2 != 0 || strings.Trim(text, "0123456789abcdefABCDEF") != "" {
			p.at = start
			p.fail("an even number of hexadecimal digits")
		}
	case strings.HasPrefix(p.rest(), "b'"):
		p.at++
		if text, ok := p.literal(); !ok || !isBase64(text) {
			p.at = start
			p.fail("base64")
		}
	default:
		p.symbol("-")
		whole := p.take("0123456789")
		fraction := ""
		if strings.HasPrefix(p.rest(), ".") {
			p.at++
			fraction = p.take("0123456789")
		}
		if whole+fraction == "" {
			p.at = start
			p.fail("a constant")
		}
	}
}

// time reads a timestamp.
func (p *patternReader) time() {
	p.space()
	start := p.at
	p.at += len(p.rest()) - len(strings.TrimPrefix(p.rest(), "t"))
	if text, ok := p.literal(); !ok || !timestamp(text).isValid() {
		p.at = start
		p.fail("a timestamp")
	}
}
