package estimate

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// A Code names the rule that a [Problem] is about. It is an error, so that errors.Is(err, CodeReversed) reports whether
// a rule was broken.
type Code string

// Codes.
const (
	CodeMissing    Code = "missing"          // an id, a kind, the terms, or the words of a term are not there
	CodeUnknown    Code = "unknown-kind"     // the kind is not one that a scale can measure
	CodeLanguage   Code = "unknown-language" // a form's language is not BCP 47
	CodeDuplicate  Code = "duplicate"        // a code, a form or a rank occurs twice on the scale
	CodeOutOfRange Code = "out-of-range"     // a percentage is not from 0 to 100, or a rank or row is negative
	CodeReversed   Code = "reversed"         // a range has no number in it: its low end is not below its high end
	// one end of a range is stated and the other is not, or what is not stated has properties
	CodeHalfStated Code = "half-stated"
	CodeNotWhole   Code = "not-whole"         // a fraction on a scale of whole numbers
	CodeUnjudged   Code = "unjudged-measured" // a term that says that nothing could be judged has a range or a rank
	CodeOrder      Code = "order"             // ranks and ranges contradict each other
	CodeUntitled   Code = "untitled"          // the scale has no title
	CodeUnsourced  Code = "unsourced"         // the scale does not say in which document it was read
)

// advice are the codes of what a scale is well formed without.
var advice = []Code{CodeUntitled, CodeUnsourced}

// Error returns the code itself.
func (c Code) Error() string { return string(c) }

// A Problem is one thing that is wrong with a scale. Programs match Code and Path; the text of the error may change.
type Problem struct {
	// selector of the value in the literal, "Terms[2].Range.Low"; for something missing, of where it belongs
	Path  string
	Code  Code
	Value string // the offending value; zero for something missing
}

// Error returns the problem on one line.
func (p Problem) Error() string {
	if p.Value == "" {
		return fmt.Sprintf("%s: %s", p.Path, p.Code)
	}
	return fmt.Sprintf("%s: %s: %q", p.Path, p.Code, p.Value)
}

// Unwrap returns the code.
func (p Problem) Unwrap() error { return p.Code }

// Problems are what is wrong with a scale, in the order of the literal.
type Problems []Problem

// Error returns the problems, one a line.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns the problems one by one, for errors.Is and errors.AsType.
func (ps Problems) Unwrap() []error {
	out := make([]error, len(ps))
	for i, p := range ps {
		out[i] = p
	}
	return out
}

// Validate returns everything that is wrong with s, as [Problems], or nil.
func (s Scale) Validate() error {
	problems := slices.DeleteFunc(s.Lint(), func(p Problem) bool { return slices.Contains(advice, p.Code) })
	if len(problems) == 0 {
		return nil
	}
	return problems
}

// Lint returns what [Scale.Validate] does, and advice on what a reader of the scale misses.
func (s Scale) Lint() Problems {
	c := checker{integers: s.Integers}
	if s.ID == "" {
		c.add("ID", CodeMissing, "")
	}
	switch {
	case s.Kind == "":
		c.add("Kind", CodeMissing, "")
	case !s.Kind.measured():
		c.add("Kind", CodeUnknown, string(s.Kind))
	}
	if len(s.Terms) == 0 {
		c.add("Terms", CodeMissing, "")
	}
	words, ranks := map[string]bool{}, map[int]bool{}
	for i, t := range s.Terms {
		path := fmt.Sprintf("Terms[%d]", i)
		c.words(path, t, words)
		c.rank(path, t, ranks)
		c.numbers(path, t)
		c.order(path, t, s.Terms[:i])
	}
	if s.Title == "" {
		c.add("Title", CodeUntitled, "")
	}
	if s.Source.Title == "" {
		c.add("Source.Title", CodeUnsourced, "")
	}
	return c.problems
}

type checker struct {
	integers bool
	problems Problems
}

func (c *checker) add(path string, code Code, value string) {
	c.problems = append(c.problems, Problem{Path: path, Code: code, Value: value})
}

func (c *checker) words(path string, t Term, seen map[string]bool) {
	if t.Code == "" && len(t.Forms) == 0 {
		c.add(path+".Forms", CodeMissing, "")
	}
	// A term may have its code for a form too, or one word for two languages; another term must have neither.
	own := map[string]bool{}
	if folded := fold(t.Code); folded != "" {
		if seen[folded] {
			c.add(path+".Code", CodeDuplicate, t.Code)
		}
		own[folded] = true
	}
	forms := map[string]bool{}
	for i, f := range t.Forms {
		at := fmt.Sprintf("%s.Forms[%d]", path, i)
		folded := fold(f.Text)
		switch {
		case folded == "":
			c.add(at+".Text", CodeMissing, "")
		case seen[folded] || forms[f.Lang+" "+folded]:
			c.add(at+".Text", CodeDuplicate, f.Text)
		}
		forms[f.Lang+" "+folded], own[folded] = true, true
		if f.Lang == "" {
			c.add(at+".Lang", CodeMissing, "")
		} else if _, err := language.Parse(f.Lang); err != nil {
			c.add(at+".Lang", CodeLanguage, f.Lang)
		}
		if f.Row < 0 {
			c.add(at+".Row", CodeOutOfRange, fmt.Sprint(f.Row))
		}
	}
	for w := range own {
		seen[w] = true
	}
}

func (c *checker) rank(path string, t Term, seen map[int]bool) {
	switch {
	case t.Rank < 0:
		c.add(path+".Rank", CodeOutOfRange, fmt.Sprint(t.Rank))
	case t.Rank > 0 && seen[t.Rank]:
		c.add(path+".Rank", CodeDuplicate, fmt.Sprint(t.Rank))
	case t.Rank > 0 && t.Unjudged:
		c.add(path+".Rank", CodeUnjudged, fmt.Sprint(t.Rank))
	}
	seen[t.Rank] = true
}

func (c *checker) numbers(path string, t Term) {
	low, high := t.Range.Low, t.Range.High
	c.number(path+".Range.Low", low)
	c.number(path+".Range.High", high)
	c.number(path+".Value", t.Value)
	if t.Value.Open {
		c.add(path+".Value.Open", CodeHalfStated, "")
	}
	switch {
	case low.Stated != high.Stated:
		c.add(path+".Range", CodeHalfStated, "")
	case !low.Stated:
	case t.Range.empty():
		c.add(path+".Range", CodeReversed, t.Range.String())
	}
	if t.Unjudged && t.Range != (Range{}) {
		c.add(path+".Range", CodeUnjudged, t.Range.String())
	}
}

func (c *checker) number(path string, n Number) {
	text := n.text("")
	switch {
	case !n.Stated && n != (Number{}):
		c.add(path, CodeHalfStated, text)
	case !(0 <= n.Percent && n.Percent <= 100):
		c.add(path+".Percent", CodeOutOfRange, text)
	case c.integers && n.Percent != math.Trunc(n.Percent):
		c.add(path+".Percent", CodeNotWhole, text)
	}
}

// order finds ranges that run against the ranks: a higher rank whose range starts or ends lower.
func (c *checker) order(path string, t Term, before []Term) {
	if !t.ordered() {
		return
	}
	for _, other := range before {
		if !other.ordered() || other.Rank == t.Rank {
			continue
		}
		less, more := other.Range, t.Range
		if other.Rank > t.Rank {
			less, more = more, less
		}
		if less.Low.Percent > more.Low.Percent || less.High.Percent > more.High.Percent {
			c.add(path+".Rank", CodeOrder, fmt.Sprint(t.Rank))
			return
		}
	}
}

// ordered reports whether t has a rank and a range that can contradict those of another term.
func (t Term) ordered() bool { return t.Rank > 0 && t.Range.Low.Stated && t.Range.High.Stated }
