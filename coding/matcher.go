package coding

import (
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// A matcher aligns two cases.
type matcher struct {
	sides  [2]*side
	quotes map[string]string // short names of words with their language
	words  map[string]string // the words that a short name stands for

	acts       []int // for each act of the first case: its partner in the second, or -1
	statements []int // the same of statements
	responses  []int
}

// A side is one of the two cases, as far as it is compared.
type side struct {
	c          *attribution.Case
	class      map[attribution.Ref]string // of entities that both cases may hold under different ids
	quote      map[attribution.QuoteID]string
	statements []*statement
	acts       []*act
	responses  []*response
}

// A statement is one to be aligned. parts are what it may be recognised by.
type statement struct {
	ref   attribution.Ref
	s     *attribution.Statement
	words []string // short names of its quotes, sorted, each once
	parts []string
	pair  string // what it shares with its partner
}

// An act is one to be aligned: of a statement, or one that a report ascribes.
type act struct {
	at     string
	of     *statement
	a      *attribution.Act
	depth  int // how many reports it stands in
	words  []string
	on     []proposition
	holder []attribution.ActorID
	parts  []string
}

// A proposition is what an act is on, by its ends.
type proposition struct {
	ref                   attribution.Ref
	kind                  attribution.Collection
	subject, link, object string // classes
	a                     *attribution.Attribution
}

// A response is one to be aligned.
type response struct {
	ref   attribution.Ref
	r     attribution.Response
	parts []string
}

func newMatcher(a, b *attribution.Case) *matcher {
	m := &matcher{quotes: make(map[string]string), words: make(map[string]string)}
	for i, c := range []*attribution.Case{a, b} {
		m.sides[i] = &side{c: c, class: make(map[attribution.Ref]string), quote: make(map[attribution.QuoteID]string)}
	}
	m.classify(func(c *attribution.Case, entity any) [][]string {
		if a, ok := entity.(attribution.Actor); ok {
			return actorKeys(c, a)
		}
		return nil
	})
	m.classify(func(_ *attribution.Case, entity any) [][]string {
		if x, ok := entity.(*attribution.Incident); ok {
			return incidentKeys(x)
		}
		return nil
	})
	m.classify(func(_ *attribution.Case, entity any) [][]string {
		if x, ok := entity.(*attribution.EvidenceItem); ok {
			return [][]string{uuidKey(x.UUID), {join(string(x.Kind), x.Description)}}
		}
		return nil
	})
	for _, s := range m.sides {
		s.read(m)
	}
	return m
}

// classify classifies the entities for which keys returns some.
func (m *matcher) classify(keys func(*attribution.Case, any) [][]string) {
	var all []*named
	for i, s := range m.sides {
		for ref, entity := range s.c.All() {
			if k := keys(s.c, entity); k != nil {
				all = append(all, &named{side: i, ref: ref, keys: k})
			}
		}
	}
	classify(all)
	for _, x := range all {
		collection, _ := x.ref.Split()
		m.sides[x.side].class[x.ref] = string(collection) + x.class
	}
}

// read lists what is to be aligned.
func (s *side) read(m *matcher) {
	words := make(map[attribution.StatementID][]string)
	for ref, entity := range s.c.All() {
		q, ok := entity.(*attribution.Quote)
		if !ok || q.Text == "" {
			continue
		}
		key := join(q.Text, string(q.Lang))
		if m.quotes[key] == "" {
			m.quotes[key] = "q" + strconv.Itoa(len(m.quotes))
			m.words[m.quotes[key]] = q.Text
		}
		_, id := ref.Split()
		s.quote[attribution.QuoteID(id)] = m.quotes[key]
		words[q.Statement] = append(words[q.Statement], m.quotes[key])
	}
	for ref, entity := range s.c.All() {
		switch e := entity.(type) {
		case *attribution.Statement:
			_, id := ref.Split()
			st := &statement{ref: ref, s: e, words: distinct(words[attribution.StatementID(id)])}
			s.statements = append(s.statements, st)
			for i := range e.Acts {
				s.readAct(st, &e.Acts[i], "/"+string(ref)+"/acts/"+strconv.Itoa(i))
			}
		case attribution.Response:
			s.responses = append(s.responses, &response{ref: ref, r: e})
		}
	}
}

// readAct lists an act and those that it reports. What is reported stands in the words of the report.
func (s *side) readAct(st *statement, a *attribution.Act, at string) {
	words := s.wordsOf(a.Quotes)
	for depth := 0; a != nil && depth <= model.MaxReports; depth++ {
		x := &act{at: at, of: st, a: a, depth: depth, words: words, holder: a.By}
		if depth == 0 {
			x.holder = st.s.Performers(a)
		} else if own := s.wordsOf(a.Quotes); own != nil {
			x.words = own
		}
		s.acts = append(s.acts, x)
		a, at = a.Reported, at+"/reported"
	}
}

func (s *side) wordsOf(ids []attribution.QuoteID) []string {
	var out []string
	for _, id := range ids {
		if w := s.quote[id]; w != "" {
			out = append(out, w)
		}
	}
	return distinct(out)
}

// distinct sorts and keeps each once.
func distinct(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

// set is the class of several entities, in whatever order.
func set[ID interface{ Ref() attribution.Ref }](s *side, ids []ID) string {
	out := make([]string, 0, len(ids))
	for _, id := range ids {
		out = append(out, s.classOf(id.Ref()))
	}
	return strings.Join(distinct(out), "\x1f")
}

// classOf returns the class of an entity, and of one that is not there a class that it shares with no other name.
func (s *side) classOf(ref attribution.Ref) string {
	if ref == "" {
		return ""
	}
	if class := s.class[ref]; class != "" {
		return class
	}
	return "?" + string(ref)
}

// propositions returns what an act is on by its ends: what it answers where it is on nothing itself.
func (s *side) propositions(a *attribution.Act) []proposition {
	refs := a.On
	if len(refs) == 0 {
		refs = a.Answers
	}
	out := make([]proposition, 0, len(refs))
	for _, ref := range refs {
		kind, _ := ref.Split()
		p := proposition{ref: ref, kind: kind}
		switch e := s.c.Entity(ref).(type) {
		case *attribution.Attribution:
			p.a, p.link = e, string(e.Link)
			p.subject, p.object = s.classOf(e.Subject), s.classOf(e.Object)
		case *attribution.Account:
			p.subject = s.classOf(e.Incident.Ref())
		default:
			p.subject = s.classOf(ref)
		}
		out = append(out, p)
	}
	return out
}

func (p proposition) key() string { return join(string(p.kind), p.subject, p.link, p.object) }

func keysOf(on []proposition) string {
	keys := make([]string, 0, len(on))
	for _, p := range on {
		keys = append(keys, p.key())
	}
	slices.Sort(keys)
	return strings.Join(keys, "\x1e")
}
