package eurepoc

import (
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/pattern"
)

// A Party is an initiator as a cell names it: a chain of aliases, without a source for any of them.
type Party struct {
	Text string // as coded, without the blanks around it
	// in the order of the chain: Text and Kind only; of ATT&CK's numbers the kind is identifier
	Names []attribution.Name
	// what stands in brackets at the end: a body, a unit, a country, an abbreviation; what it is, is not coded
	Note string
}

// An Initiator is a party and, one after the other, those that it is said to be a subgroup of.
type Initiator []Party

// attackGroup is the form of ATT&CK's numbers of groups, before which the chains may have the word Group.
var attackGroup = pattern.Lazy(`^(?:Group )?(G\d{4})$`)

// InitiatorOf splits the name of an initiator: parties at " < ", which reads "subgroup of"; the names of a party at "/"
// and before "aka" and "fka". Nothing is split within brackets.
func InitiatorOf(cell string) Initiator {
	var out Initiator
	for _, text := range splitOutside(trim(cell), '<') {
		text = trim(text)
		if text == "" {
			continue
		}
		p := Party{Text: text}
		p.Names, p.Note = names(text)
		out = append(out, p)
	}
	return out
}

// missing returns why a cell names nobody; zero: it names somebody, if only whose subgroup an unknown party is.
func (i Initiator) missing(cell string) Missing {
	if slices.ContainsFunc(i, func(p Party) bool { return MissingOf(p.Text) == "" }) {
		return ""
	}
	if len(i) > 0 {
		cell = i[0].Text
	}
	return MissingOf(cell)
}

func names(text string) (out []attribution.Name, note string) {
	if open := lastBracket(text); open > 0 {
		text, note = text[:open-1], strings.TrimSuffix(text[open+1:], ")")
	}
	for _, alias := range splitOutside(text, '/') {
		kind := attribution.NameKind("")
		for rest := alias; rest != ""; {
			var name string
			next := kind
			name, rest, next = cutAlias(rest)
			if name = strings.Trim(trim(name), ", "); name != "" {
				n := attribution.Name{Text: name, Kind: kind}
				if m := attackGroup().FindStringSubmatch(name); m != nil {
					n.Text, n.Kind = m[1], attribution.NameIdentifier
				}
				out = append(out, n)
			}
			kind = next
		}
	}
	return out, note
}

// cutAlias cuts text before the first "aka" or "fka" that is a word, which says what the rest is.
func cutAlias(text string) (name, rest string, kind attribution.NameKind) {
	best := -1
	for word, k := range map[string]attribution.NameKind{" aka ": attribution.NameAlias, " fka ": attribution.NameFormer} {
		if at := strings.Index(text, word); at >= 0 && (best < 0 || at < best) {
			best, kind = at, k
		}
	}
	if best < 0 {
		return text, "", ""
	}
	return text[:best], text[best+len(" aka "):], kind
}

// lastBracket returns where the bracket opens that ends text after a blank, or 0. In NoName057(16) the bracket is part
// of the name.
func lastBracket(text string) int {
	if !strings.HasSuffix(text, ")") {
		return 0
	}
	depth := 0
	for i := len(text) - 1; i >= 0; i-- {
		switch text[i] {
		case ')':
			depth++
		case '(':
			depth--
		}
		if depth == 0 {
			if i > 0 && text[i-1] == ' ' {
				return i
			}
			return 0
		}
	}
	return 0
}

// splitOutside splits text at a byte that stands outside brackets. Brackets that are not closed bind nothing.
func splitOutside(text string, at byte) []string {
	var out []string
	start, depth := 0, 0
	balanced := strings.Count(text, "(") == strings.Count(text, ")")
	for i := range len(text) {
		switch {
		case text[i] == '(' && balanced:
			depth++
		case text[i] == ')' && balanced:
			depth--
		case text[i] == at && depth == 0:
			out = append(out, text[start:i])
			start = i + 1
		}
	}
	return append(out, text[start:])
}
