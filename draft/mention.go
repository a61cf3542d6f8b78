package draft

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution/alias"
	"example.com/attribution/estimate"
	"golang.org/x/text/language"
)

// A Mention is a place where a text names something that a case is made of. It says that the words stand there, and no
// more.
type Mention struct {
	Start, End int         // span in bytes, end exclusive
	Text       string      // the text of the span
	Kind       MentionKind // what is named
	Value      string      // see the kinds; zero: not known
	Actors     []string    // of a group: the actors that a list of aliases gives the name to
	Everyday   bool        // of a group: the name may well be an everyday word
	relative   bool        // of a date, see Date
}

// A MentionKind says what is named.
type MentionKind string

// Kinds of mentions.
const (
	MentionGroup     MentionKind = "group"     // a threat group, by a list of aliases or as vendors number them: APT31
	MentionCountry   MentionKind = "country"   // a country by name; Value is its code, ISO 3166-1 alpha-2
	MentionAdjective MentionKind = "adjective" // a country by its adjective or its people; Value as before
	MentionCapital   MentionKind = "capital"   // a country's capital, which may stand for it; Value as before
	MentionOrgan     MentionKind = "organ"     // a ministry, an agency, an embassy
	MentionPerson    MentionKind = "person"    // a person with a title
	MentionCompany   MentionKind = "company"   // a company, behind a word for one or by its legal form
	MentionDate      MentionKind = "date"      // Value is EDTF; zero where the words don't state the date in full
	// a sanction, an indictment, a summons, a recall or an expulsion; Value is which
	MentionMeasure MentionKind = "measure"
	MentionHedge   MentionKind = "hedge" // a word of estimation; Value is the kind of package estimate
)

// Mentions lists what a text mentions, in its order. Mentions of different kinds may overlap: "the Chinese Foreign
// Ministry" has an adjective and an organ. A date that lacks its year, with a month and a day, has a value where the
// text's date is known and the day is less than half a year from it.
func Mentions(t Text, o Options) []Mention {
	tag, _ := t.tag()
	return mentionsIn(t, tag, namesOf(o))
}

func mentionsIn(t Text, tag language.Tag, names *alias.Index) []Mention {
	out := groups(t.Text, names)
	out = append(out, named(t.Text, tag)...)
	for _, d := range withWeekdays(t.Text, tag) {
		m := Mention{Start: d.Start, End: d.End, Text: d.Words, Kind: MentionDate, Value: d.EDTF.String(), relative: d.Relative}
		if m.Value == "" {
			m.Value = resolve(d, tag, t.Date)
		}
		out = append(out, m)
	}
	for m := range estimate.Spot(t.Text, tag) {
		out = append(out, Mention{Start: m.Start, End: m.End, Text: t.Text[m.Start:m.End], Kind: MentionHedge,
			Value: string(m.Kind)})
	}
	slices.SortStableFunc(out, func(a, b Mention) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	return out
}

// namesOf returns the names of groups: those of the list of aliases, and those of the known actors that are groups.
func namesOf(o Options) *alias.Index {
	return alias.New(slices.Concat(o.Aliases, groupNames(o.Actors)))
}

// groups lists the mentions of groups.
func groups(text string, names *alias.Index) []Mention {
	var out []Mention
	for m := range names.Scan(text, inPolitics) {
		out = append(out, Mention{Start: m.Start, End: m.End, Text: m.Text, Kind: MentionGroup,
			Actors: names.Actors(m), Everyday: m.Everyday})
	}
	known := out
	for _, m := range designators(text) {
		for len(known) > 0 && known[0].End <= m.Start {
			known = known[1:]
		}
		if len(known) == 0 || known[0].Start >= m.End {
			out = append(out, m)
		}
	}
	return out
}

// shortName is how many letters a name has that is as well an everyday abbreviation: UPS, GOP.
const shortName = 3

// numbering are the prefixes under which vendors and agencies number groups and clusters, each with the number of
// digits: Mandiant's APT, FIN and UNC, APT-C of 360, Proofpoint's TA, Microsoft's Storm and DEV, CERT-UA's UAC, Unit
// 42's CL.
var numbering = []struct {
	prefix string
	least  int
	most   int
	loose  bool // a space or a hyphen may stand before the digits
}{
	{"APT-C-", 2, 3, false}, {"APT", 1, 3, true}, {"UNC", 3, 5, false}, {"FIN", 1, 2, false}, {"TA", 3, 4, false},
	{"UAC-", 4, 4, false},
	{"Storm-", 4, 4, false}, {"DEV-", 4, 4, false}, {"CL-STA-", 4, 4, false}, {"CL-CRI-", 4, 4, false}, {"CL-UNK-", 4, 4, false},
}

// designators lists the numbered names of groups.
func designators(text string) []Mention {
	var out []Mention
	for _, n := range numbering {
		for from := 0; ; {
			i := strings.Index(text[from:], n.prefix)
			if i < 0 {
				break
			}
			start := from + i
			end := start + len(n.prefix)
			from = end
			if n.loose && end < len(text) && (text[end] == ' ' || text[end] == '-') {
				end++
			}
			digits := 0
			for end < len(text) && '0' <= text[end] && text[end] <= '9' {
				end, digits = end+1, digits+1
			}
			if digits < n.least || digits > n.most || latinBefore(text, start) || latinAfter(text, end) {
				continue
			}
			out = append(out, Mention{Start: start, End: end, Text: text[start:end], Kind: MentionGroup})
		}
	}
	slices.SortFunc(out, func(a, b Mention) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	return slices.CompactFunc(out, func(a, b Mention) bool { return a.Start == b.Start })
}

func latinBefore(text string, i int) bool {
	return i > 0 && (isLatin(text[i-1]) || text[i-1] == '-' && i > 1 && isLatin(text[i-2]))
}

func latinAfter(text string, i int) bool { return i < len(text) && isLatin(text[i]) }

func isLatin(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_'
}
