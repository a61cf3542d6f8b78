package coding

import (
	"slices"
	"strconv"

	"example.com/attribution"
	"example.com/attribution/internal/lintcode"
	"example.com/attribution/internal/model"
)

// Lint advises where an act on a claim about a state has been read by nobody but its coder, for groups who have each of
// these read twice: [attribution.Act.ReadBy] names nobody, or only who coded it. An act that another reports is read
// with the act that reports it. What the case accepts is left out.
func Lint(c *attribution.Case) attribution.Findings {
	if c == nil {
		return nil
	}
	var out attribution.Findings
	for ref, entity := range c.All() {
		s, ok := entity.(*attribution.Statement)
		if !ok {
			continue
		}
		_, id := ref.Split()
		for i := range s.Acts {
			path := model.PointerTo(string(attribution.CollectionStatements), id, "acts", strconv.Itoa(i))
			if !onState(c, &s.Acts[i]) || readAgain(&s.Acts[i]) {
				continue
			}
			out = append(out, attribution.Finding{Path: path, Member: "readBy", Code: CodeOneReader,
				Severity: severities[CodeOneReader],
				Message: "is on a claim about a state, and nobody but its coder is said to have read it; have " +
					"another read it against the words, and name them"})
		}
	}
	return c.Unaccepted(out, func(a *attribution.Acceptance) bool { return lintcode.In("coding", a.Code) })
}

// onState reports whether an act, or what it reports, is on a claim about a state.
func onState(c *attribution.Case, a *attribution.Act) bool {
	for depth := 0; a != nil && depth <= model.MaxReports; a, depth = a.Reported, depth+1 {
		for _, refs := range [][]attribution.Ref{a.On, a.Answers} {
			for _, ref := range refs {
				p, ok := c.Entity(ref).(*attribution.Attribution)
				if !ok {
					continue
				}
				for _, end := range []attribution.Ref{p.Subject, p.Object} {
					if s, ok := c.Entity(end).(*attribution.State); ok && s != nil {
						return true
					}
				}
			}
		}
	}
	return false
}

// readAgain reports whether somebody other than its coder has read an act, or what it reports.
func readAgain(a *attribution.Act) bool {
	coder := a.CodedBy.Name
	for depth := 0; a != nil && depth <= model.MaxReports; a, depth = a.Reported, depth+1 {
		if slices.ContainsFunc(a.ReadBy, func(r attribution.Coder) bool { return r.Name != "" && r.Name != coder }) {
			return true
		}
	}
	return false
}
