package jsonio

import (
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// A Location is where a value stands in a text, as offsets of bytes.
type Location struct {
	Name  int // of its name; of an element of an array and of the whole document, that of the value
	Value int
}

// Locate returns where the values stand in well-formed text to which pointers lead, in one pass over the text for all
// of them. A pointer that leads nowhere has the location of the innermost value on its way. Of members of one name the
// first counts, or the last where last says so of the pointer.
func Locate(text []byte, pointers []Pointer, last func(i int) bool) []Location {
	root := new(step)
	for i, p := range pointers {
		at := root
		for token := range strings.SplitSeq(strings.TrimPrefix(string(p), "/"), "/") {
			if p == "" {
				break
			}
			at = at.into(unescapePointer.Replace(token))
		}
		if last != nil && last(i) {
			at.last = append(at.last, i)
		} else {
			at.first = append(at.first, i)
		}
	}
	if start := SkipSpace(text, 0); start < len(text) {
		locator(text).enter(root, Location{start, start})
	}
	out := make([]Location, len(pointers))
	root.settle(Location{}, out)
	return out
}

var unescapePointer = strings.NewReplacer("~1", "/", "~0", "~")

// A step is a value that pointers lead to or through.
type step struct {
	next        map[string]*step
	first, last []int // indexes of the pointers that end here
	met         bool
	at, again   Location // where it was met first, and last
}

func (s *step) into(token string) *step {
	next := s.next[token]
	if next == nil {
		next = new(step)
		if s.next == nil {
			s.next = make(map[string]*step)
		}
		s.next[token] = next
	}
	return next
}

// settle gives the locations of a step, and of those behind it, to the pointers. Those that were not met have that of
// the last that was.
func (s *step) settle(met Location, out []Location) {
	again := met
	if s.met {
		met, again = s.at, s.again
	}
	for _, i := range s.first {
		out[i] = met
	}
	for _, i := range s.last {
		out[i] = again
	}
	for _, next := range s.next {
		next.settle(met, out)
	}
}

// A locator is the text in which steps are looked for.
type locator []byte

// enter notes where a value is and goes on in it. It returns the offset behind the value.
func (l locator) enter(s *step, at Location) int {
	if s.again = at; !s.met {
		s.met, s.at = true, at
	}
	if len(s.next) > 0 {
		switch l[at.Value] {
		case '{':
			return l.object(s, at.Value)
		case '[':
			return l.array(s, at.Value)
		}
	}
	end, _ := Measure(l, at.Value)
	return end
}

func (l locator) object(s *step, i int) int {
	for i = SkipSpace(l, i+1); l[i] != '}'; {
		name, _ := Measure(l, i)
		value := SkipSpace(l, SkipSpace(l, name)+1)
		i = SkipComma(l, l.value(s, l.name(i, name), Location{i, value}))
	}
	return i + 1
}

func (l locator) array(s *step, i int) int {
	n := 0
	for i = SkipSpace(l, i+1); l[i] != ']'; n++ {
		i = SkipComma(l, l.value(s, strconv.Itoa(n), Location{i, i}))
	}
	return i + 1
}

// value passes over a value, and looks into it where a pointer does.
func (l locator) value(s *step, token string, at Location) int {
	if next := s.next[token]; next != nil {
		return l.enter(next, at)
	}
	end, _ := Measure(l, at.Value)
	return end
}

// name returns the text of the name between two offsets.
func (l locator) name(from, to int) string {
	text, _ := jsontext.AppendUnquote(nil, l[from:to])
	return string(text)
}
