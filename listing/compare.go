package listing

import (
	"slices"
	"strings"
	"unicode"

	"example.com/attribution"
	"example.com/attribution/internal/fold"
)

// A Comparison sets a designation beside an entry of a list.
type Comparison struct {
	Entry     Entry
	Named     bool     // the designation names the entry by its number; else it was found by its names
	Pairs     []Pair   // names that both have
	Unlisted  []string // names of the actor that the entry does not have
	Unclaimed []string // names of the entry that the actor does not have
	Programme string   // the designation's programme, where the entry does not have it
}

// A Pair is a name of the actor and one of the entry that agree.
type Pair struct {
	Name      string // of the actor
	Listed    string // of the entry, whole
	Agreement Agreement
}

// An Agreement says how two names agree.
type Agreement string

// Agreements, the closest first.
const (
	AgreementExact  Agreement = "exact"  // the same text
	AgreementFolded Agreement = "folded" // the same without case, width, accents, spacing and punctuation
	AgreementWords  Agreement = "words"  // the same words in another order: "BELAN, Aleksey" and "Aleksey Belan"
	AgreementPart   Agreement = "part"   // one of several names that the list prints as one: "‘Bentley’, ‘Ben’"
)

func compare(e Entry, names []attribution.Name, as attribution.ListEntry) Comparison {
	c := Comparison{Entry: e, Named: as.ID != ""}
	if as.Programme != "" && !slices.Contains(e.Programmes, as.Programme) {
		c.Programme = as.Programme
	}
	claimed := make(map[string]bool)
	for _, n := range names {
		found := false
		for _, listed := range e.Names {
			if agreement := agree(n.Text, listed.Text); agreement != "" {
				c.Pairs = append(c.Pairs, Pair{Name: n.Text, Listed: listed.Text, Agreement: agreement})
				found, claimed[listed.Text] = true, true
			}
		}
		if !found {
			c.Unlisted = append(c.Unlisted, n.Text)
		}
	}
	for _, listed := range e.Names {
		if !claimed[listed.Text] {
			c.Unclaimed = append(c.Unclaimed, listed.Text)
		}
	}
	return c
}

// agree returns how a name agrees with a listed one, or nothing.
func agree(name, listed string) Agreement {
	switch {
	case name == listed:
		return AgreementExact
	case foldedName(name) == "":
		return ""
	case foldedName(name) == foldedName(listed):
		return AgreementFolded
	case foldedWords(name) == foldedWords(listed):
		return AgreementWords
	}
	for _, part := range parts(listed)[1:] {
		if foldedName(name) == foldedName(part) || foldedWords(name) == foldedWords(part) {
			return AgreementPart
		}
	}
	return ""
}

// parts returns a listed name and, if commas or brackets are in it, what they part. A family name before a comma is a part, too, which
// does no harm: what is found is candidates.
func parts(listed string) []string {
	out := []string{listed}
	if !strings.ContainsAny(listed, ",(") {
		return out
	}
	for part := range strings.FieldsFuncSeq(listed, func(r rune) bool { return r == ',' || r == '(' || r == ')' }) {
		if strings.Contains(strings.TrimSpace(part), " ") || strings.ContainsAny(part, "‘’'") || strings.Contains(listed, "(") {
			out = append(out, strings.TrimSpace(part))
		}
	}
	return out
}

// words returns the words of a name, folded.
func words(name string) []string {
	out := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.M, r) })
	for i, w := range out {
		out[i] = fold.Fold(w)
	}
	return out
}

// foldedName returns a name without case, width, accents, spacing and punctuation. Numbers stay apart.
func foldedName(name string) string { return fold.Fold(strings.Join(words(name), " ")) }

// foldedWords returns the words of a name in an order of their own.
func foldedWords(name string) string {
	w := words(name)
	slices.Sort(w)
	return strings.Join(w, " ")
}

// isNative reports whether a name has a letter that is not Latin.
func isNative(name string) bool {
	return strings.ContainsFunc(name, func(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) })
}
