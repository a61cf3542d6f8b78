package listing

import (
	"fmt"
	"strconv"
	"strings"

	"example.com/attribution/internal/pattern"
)

// A LegalAct is an act of the EU, identified by the numbers by which it is cited. The zero LegalAct stands for none.
type LegalAct struct {
	Kind   ActKind // zero: the citation does not say
	Year   int
	Number int
	Annex  string // the annex that the citation names, as in "I" or "I.A"; zero: none
}

// An ActKind is a kind of act, by its letter in CELEX numbers.
type ActKind string

// Kinds of acts.
const (
	ActRegulation ActKind = "R"
	ActDecision   ActKind = "D"
	ActPosition   ActKind = "E" // common positions and the like, before 2009
)

// union is how a citation says that an act is of the European Union, or was of the Communities.
var union = pattern.Lazy(`\((?:EU|EC|EEC|UE|CE|EG)\)`)

var (
	celexNumber = pattern.Lazy(`(?i)\b(?:celex:?)?[03](\d{4})([a-z])(\d{4})(?:-\d{8})?\b`)
	eliAddress  = pattern.Lazy(`(?i)/eli/(reg|reg_impl|reg_del|dec|dec_impl)/(\d{4})/(\d+)`)
	journalCode = pattern.Lazy(`(?i)\boj[:_ ]l_?(\d{4})(\d{5})\b`)
	oldNumber   = pattern.Lazy(`(?i)\bno\.? ?(\d{1,4})/(\d{4})\b`)
	pillar      = pattern.Lazy(`(?i)\b(\d{4})/(\d{1,4})/(?:cfsp|pesc|gasp)\b`)
	number      = pattern.Lazy(`\b(\d{1,4})/(\d{1,4})\b`)
	instrument  = pattern.Lazy(`(?i)\bs\.? ?i\.? ?(?:no\.? ?)?\d{4}/\d+`) // of the United Kingdom: S.I. 2020/597
	inAnnex     = pattern.Lazy(`(?i)\bannex ([ivxlcdm]+[a-z]?(?:[. ]?[a-z0-9]+)?)\b`)
)

// ParseLegalAct reads a citation of an act of the EU: "Council Implementing Regulation (EU) 2020/1125", "Regulation
// (EU) No 833/2014", "Decision (CFSP) 2019/797", "2014/145/CFSP", "2020/1125 (OJ L246)", the CELEX numbers 32019R0796
// and 02019R0796-20260717, an address of the European Legislation Identifier or of EUR-Lex. The second result is false
// for a text that cites none.
func ParseLegalAct(text string) (LegalAct, bool) {
	act, ok := parseAct(text)
	if !ok || !plausible(act.Year) || act.Number < 1 || act.Number > 9999 { // a CELEX number has four digits for it
		return LegalAct{}, false
	}
	if m := inAnnex().FindStringSubmatch(text); m != nil {
		act.Annex = strings.ToUpper(strings.ReplaceAll(m[1], " ", "."))
	}
	return act, true
}

// parseAct leaves it to ParseLegalAct whether the numbers can be those of an act.
func parseAct(text string) (LegalAct, bool) {
	if m := celexNumber().FindStringSubmatch(text); m != nil {
		return LegalAct{Kind: ActKind(strings.ToUpper(m[2])), Year: integer(m[1]), Number: integer(m[3])}, true
	}
	if m := eliAddress().FindStringSubmatch(text); m != nil {
		kind := ActRegulation
		if strings.HasPrefix(strings.ToLower(m[1]), "dec") {
			kind = ActDecision
		}
		return LegalAct{Kind: kind, Year: integer(m[2]), Number: integer(m[3])}, true
	}
	if m := journalCode().FindStringSubmatch(text); m != nil {
		return LegalAct{Year: integer(m[1]), Number: integer(m[2])}, true
	}
	text = instrument().ReplaceAllString(text, "")
	kind := kindOf(text)
	if m := pillar().FindStringSubmatch(text); m != nil {
		if kind == "" {
			kind = ActDecision
		}
		return LegalAct{Kind: kind, Year: integer(m[1]), Number: integer(m[2])}, true
	}
	if m := oldNumber().FindStringSubmatch(text); m != nil {
		return LegalAct{Kind: kind, Year: integer(m[2]), Number: integer(m[1])}, true
	}
	for _, m := range number().FindAllStringSubmatch(text, -1) {
		first, second := integer(m[1]), integer(m[2])
		switch {
		// acts have been numbered so since 2015
		case len(m[1]) == 4 && plausible(first) && (first >= 2015 || !plausible(second)):
			return LegalAct{Kind: kind, Year: first, Number: second}, true
		case len(m[2]) == 4 && plausible(second) && (kind == ActRegulation || union().MatchString(text)):
			return LegalAct{Kind: kind, Year: second, Number: first}, true
		}
	}
	return LegalAct{}, false
}

// kindOf reads the kind of act from the words of a citation.
func kindOf(text string) ActKind {
	text = strings.ToLower(text)
	switch {
	case strings.Contains(text, "regulation"), strings.Contains(text, "verordnung"), strings.Contains(text, "règlement"):
		return ActRegulation
	case strings.Contains(text, "decision"), strings.Contains(text, "cfsp"), strings.Contains(text, "beschluss"),
		strings.Contains(text, "décision"):
		return ActDecision
	case strings.Contains(text, "common position"), strings.Contains(text, "joint action"):
		return ActPosition
	}
	return ""
}

func plausible(year int) bool { return year >= 1952 && year < 2100 }

func integer(text string) int { n, _ := strconv.Atoi(text); return n }

// Same reports whether two citations may be of one act: the numbers are equal, and so is the kind where both say it.
func (a LegalAct) Same(b LegalAct) bool {
	return a.Year == b.Year && a.Number == b.Number && (a.Kind == "" || b.Kind == "" || a.Kind == b.Kind)
}

// CELEX returns the number by which EUR-Lex has the act, such as 32019R0796. Where the kind is not known it is taken
// for a regulation.
func (a LegalAct) CELEX() string {
	kind := a.Kind
	if kind == "" {
		kind = ActRegulation
	}
	return fmt.Sprintf("3%04d%s%04d", a.Year, kind, a.Number)
}
