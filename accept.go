package attribution

import (
	"slices"
	"strconv"
	"strings"

	"example.com/attribution/internal/lintcode"
)

// An Acceptance says that the compilers looked at a finding and leave what it is about as it is. Lint leaves out what
// is accepted, and reports an acceptance that no finding meets any more. Errors cannot be accepted.
type Acceptance struct {
	Code  Code   `json:"code,omitzero"`
	Path  string `json:"path,omitzero"` // of the finding; one that ends in "/*" stands for all beneath it
	Why   string `json:"why,omitzero"`  // in Case.Lang
	Extra Extra  `json:"-"`
}

func (a *Acceptance) check(v *validation) {
	if a.Code == "" {
		v.missing("code", "give the code of the finding that is accepted")
	}
	if a.Path == "" {
		v.missing("path", "give the path of the finding that is accepted")
	}
	if a.Why == "" {
		v.missing("why", "say why the finding is accepted")
	}
}

// Accepts reports whether the acceptance covers a finding.
func (a *Acceptance) Accepts(f Finding) bool {
	if f.Severity == SeverityError || f.Code != a.Code {
		return false
	}
	if above, ok := strings.CutSuffix(a.Path, "/*"); ok {
		return strings.HasPrefix(f.Path, above+"/")
	}
	return f.Path == a.Path
}

// Unaccepted returns the findings that the case does not accept and, before them, one with [CodeUnmetAcceptance] for
// each acceptance that none of the findings meets, if judged says that the findings show it. The lints of this module
// apply it; call it on the findings of a check of your own.
func (c *Case) Unaccepted(found Findings, judged func(*Acceptance) bool) Findings {
	if len(c.Accepted) == 0 {
		return found
	}
	met := make([]bool, len(c.Accepted))
	byCode := make(map[Code][]int)
	for i := range c.Accepted {
		byCode[c.Accepted[i].Code] = append(byCode[c.Accepted[i].Code], i)
	}
	var kept Findings
	for _, f := range found {
		accepted := false
		for _, i := range byCode[f.Code] {
			if c.Accepted[i].Accepts(f) {
				met[i], accepted = true, true
			}
		}
		if !accepted {
			kept = append(kept, f)
		}
	}
	var unmet Findings
	for i := range c.Accepted {
		a := &c.Accepted[i]
		if met[i] || !judged(a) {
			continue
		}
		message := "meets no finding; take it out, or correct its path"
		if at := beside(found, a); at != "" {
			message = "meets no finding; what it is about is found at " + at + ": correct its path"
		}
		if _, ok := severities[a.Code]; !ok && !lintcode.Known(a.Code) {
			message = "is not the code of a warning or of advice on a case, and errors cannot be accepted; correct the code or take it out"
		}
		unmet = append(unmet, Finding{Path: "/accepted/" + strconv.Itoa(i), Code: CodeUnmetAcceptance,
			Severity: CodeUnmetAcceptance.severity(),
			Value:    string(a.Code), Message: message})
	}
	return slices.Concat(unmet, kept)
}

// beside returns the path of a finding with the code of an acceptance in what its path names, or in what that is in.
func beside(found Findings, a *Acceptance) string {
	for _, f := range found {
		if f.Code == a.Code && (strings.HasPrefix(a.Path, f.Path+"/") || strings.HasPrefix(f.Path, a.Path+"/")) {
			return f.Path
		}
	}
	return ""
}

// judges reports whether an acceptance is of what [Case.Lint] finds, or of what nothing does. A code that package
// verify has too is judged there where it is of a quote.
func (*linter) judges(a *Acceptance) bool {
	_, own := severities[a.Code]
	if lintcode.Known(a.Code) {
		return own && !strings.HasPrefix(a.Path, "/"+string(CollectionQuotes)+"/")
	}
	return a.Code != ""
}
