package draft

import (
	"regexp"
	"regexp/syntax"
	"sync"
	"unicode"
)

// A starter has the expression of what may begin with a letter, for each letter that was asked for. An expression of a
// whole language is slow, since it follows all that it could become at once; of one letter there is little.
type starter struct {
	tree   *syntax.Regexp
	byRune sync.Map // of rune to *regexp.Regexp, nil if nothing begins with it
}

func newStarter(patterns []string) *starter {
	s := &starter{}
	if tree, err := syntax.Parse(anyOf(patterns), syntax.Perl); err == nil {
		s.tree = tree
	}
	return s
}

// of returns the expression of what begins with a letter, whatever its case.
func (s *starter) of(r rune) *regexp.Regexp {
	r = unicode.ToLower(r)
	if made, ok := s.byRune.Load(r); ok {
		return made.(*regexp.Regexp)
	}
	var re *regexp.Regexp
	if s.tree != nil {
		if tree := prune(s.tree, r); tree != nil {
			re = regexp.MustCompile(`^(?:` + tree.String() + `)`)
			re.Longest()
		}
	}
	made, _ := s.byRune.LoadOrStore(r, re)
	return made.(*regexp.Regexp)
}

// prune returns what of an expression may begin with a letter, nil if nothing does. It leaves out what may be empty.
func prune(re *syntax.Regexp, r rune) *syntax.Regexp {
	switch re.Op {
	case syntax.OpLiteral:
		if re.Flags&syntax.FoldCase != 0 && sameLetter(re.Rune[0], r) || re.Rune[0] == r || re.Rune[0] == unicode.ToUpper(r) {
			return re
		}
		return nil
	case syntax.OpCharClass:
		for i := 0; i+1 < len(re.Rune); i += 2 {
			for _, c := range []rune{r, unicode.ToUpper(r), unicode.ToTitle(r)} {
				if re.Rune[i] <= c && c <= re.Rune[i+1] {
					return re
				}
			}
		}
		return nil
	case syntax.OpCapture, syntax.OpPlus:
		sub := prune(re.Sub[0], r)
		if sub == nil {
			return nil
		}
		if re.Op == syntax.OpPlus { // whose further turns may begin with another letter
			return joined(sub, &syntax.Regexp{Op: syntax.OpStar, Sub: re.Sub, Flags: re.Flags})
		}
		return &syntax.Regexp{Op: re.Op, Sub: []*syntax.Regexp{sub}, Flags: re.Flags, Cap: re.Cap, Name: re.Name}
	case syntax.OpQuest:
		return prune(re.Sub[0], r)
	case syntax.OpAlternate:
		var subs []*syntax.Regexp
		for _, sub := range re.Sub {
			if kept := prune(sub, r); kept != nil {
				subs = append(subs, kept)
			}
		}
		return alternate(subs)
	case syntax.OpConcat:
		var subs []*syntax.Regexp
		for i, sub := range re.Sub {
			if kept := prune(sub, r); kept != nil {
				subs = append(subs, joined(append([]*syntax.Regexp{kept}, re.Sub[i+1:]...)...))
			}
			if _, _, empty := first(sub); !empty {
				break
			}
		}
		return alternate(subs)
	case syntax.OpEmptyMatch, syntax.OpBeginText, syntax.OpEndText, syntax.OpNoMatch:
		return nil
	}
	return re // whatever it begins with
}

// sameLetter reports whether two letters are one without regard to case.
func sameLetter(a, b rune) bool {
	for c := unicode.SimpleFold(a); ; c = unicode.SimpleFold(c) {
		if c == b {
			return true
		}
		if c == a {
			return false
		}
	}
}

func joined(subs ...*syntax.Regexp) *syntax.Regexp {
	return &syntax.Regexp{Op: syntax.OpConcat, Sub: subs}
}

func alternate(subs []*syntax.Regexp) *syntax.Regexp {
	switch len(subs) {
	case 0:
		return nil
	case 1:
		return subs[0]
	}
	return &syntax.Regexp{Op: syntax.OpAlternate, Sub: subs}
}
