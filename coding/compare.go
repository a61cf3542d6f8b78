package coding

import (
	"slices"
	"strings"

	"example.com/attribution"
)

// comparing is a comparison that is being made.
type comparing struct {
	m     *matcher
	out   Comparison
	units map[Variable][][]string
}

// A place is where two values stand, and what they are of.
type place struct {
	a, b        string
	quote       string
	proposition string
}

func (m *matcher) compare() Comparison {
	c := comparing{m: m, units: make(map[Variable][][]string)}
	c.statements()
	c.acts()
	c.responses()
	c.sole()
	for _, v := range Variables() {
		t := Tally{Variable: v, Units: len(c.units[v])}
		for _, u := range c.units[v] {
			if u[0] == u[1] {
				t.Agree++
			}
		}
		t.Alpha, t.Defined = Alpha(c.units[v])
		c.out.Tallies = append(c.out.Tallies, t)
	}
	return c.out
}

// value is a value to be compared and one to be read.
type value struct{ key, text string }

// plain is a value that is compared as it is read.
func plain(s string) value { return value{s, s} }

// unit counts two values, unless neither is stated.
func (c *comparing) unit(v Variable, at place, a, b value) {
	if a.key == "" && b.key == "" {
		return
	}
	// "not stated" is a value, and not a missing one
	c.units[v] = append(c.units[v], []string{"=" + a.key, "=" + b.key})
	if a.key != b.key {
		c.out.Disagreements = append(c.out.Disagreements, Disagreement{Variable: v, Quote: at.quote, Proposition: at.proposition,
			A: a.text, B: b.text, AtA: at.a, AtB: at.b})
	}
}

// statements compares statements that are aligned, themselves or by their acts.
func (c *comparing) statements() {
	a, b := c.m.sides[0], c.m.sides[1]
	type both struct{ a, b *statement }
	partners := make(map[*statement][]*statement)
	seen := make(map[both]bool)
	add := func(x, y *statement) {
		if !seen[both{x, y}] {
			seen[both{x, y}] = true
			partners[x] = append(partners[x], y)
		}
	}
	for i, j := range c.m.statements {
		if j >= 0 {
			add(a.statements[i], b.statements[j])
		}
	}
	for i, j := range c.m.acts {
		if j >= 0 {
			add(a.acts[i].of, b.acts[j].of)
		}
	}
	for _, x := range a.statements {
		for _, y := range partners[x] {
			at := place{a: "/" + string(x.ref), b: "/" + string(y.ref), quote: c.m.shared(x.words, y.words)}
			dated, named := at, at
			dated.a, dated.b = at.a+"/when", at.b+"/when"
			named.a, named.b = at.a+"/for", at.b+"/for"
			c.unit(VariableBehalf, named, a.parties(x.s.For), b.parties(y.s.For))
			c.unit(VariableDate, dated, plain(string(x.s.When)), plain(string(y.s.When)))
		}
	}
}

func (c *comparing) acts() {
	a, b := c.m.sides[0], c.m.sides[1]
	for i, j := range c.m.acts {
		if j < 0 {
			continue
		}
		x, y := a.acts[i], b.acts[j]
		at := place{a: x.at, b: y.at, quote: c.m.shared(x.words, y.words)}
		if len(x.on) > 0 {
			at.proposition = a.sentence(x.on[0])
		} else if len(y.on) > 0 {
			at.proposition = b.sentence(y.on[0])
		}
		follows := x.depth == 0 && len(x.a.By) == 0 && len(y.a.By) == 0 && set(a, x.of.s.For) != set(b, y.of.s.For)
		if !follows {
			c.unit(VariableHolder, at, a.parties(x.holder), b.parties(y.holder))
		}
		c.unit(VariableVerb, at, plain(string(x.a.Verb)), plain(string(y.a.Verb)))
		s, t := x.a.Assessment.Likelihood, y.a.Assessment.Likelihood
		c.unit(VariableLikelihood, at, value{phrase(s), s.Text}, value{phrase(t), t.Text})
		c.unit(VariableScale, at, plain(s.Scale), plain(t.Scale))
		stated := x.a.Leans != "" || y.a.Leans != "" || phrase(s) == phrase(t) && s.Scale == t.Scale
		if stated && x.a.Verb.Holds() && y.a.Verb.Holds() {
			c.unit(VariableSign, at, plain(signOf(x.a)), plain(signOf(y.a)))
		}
		c.propositions(x, y, at)
	}
}

// phrase is what makes two likelihoods the same words.
func phrase(t attribution.Term) string {
	if t.Text == "" {
		return ""
	}
	return join(t.Text, string(t.Lang))
}

// signOf returns which way an act leans, if it is a judgement.
func signOf(a *attribution.Act) string {
	if !a.Verb.Holds() {
		return ""
	}
	return string(a.Leaning())
}

// propositions compares what two acts are on.
func (c *comparing) propositions(x, y *act, at place) {
	a, b := c.m.sides[0], c.m.sides[1]
	both := [2][]proposition{x.on, y.on}
	partner, _ := pair(len(x.on), len(y.on), 8, func(pass, side, i int) []string {
		p := both[side][i]
		switch k := string(p.kind); {
		case pass == 0:
			return []string{p.key()}
		case pass == 1:
			return []string{join(k, p.subject, p.object)}
		case pass == 2:
			return []string{join(k, p.subject, p.link)}
		case pass == 3 && p.link != "":
			return []string{join(k, p.link, p.object)}
		case pass == 4:
			return []string{join(k, p.subject)}
		case pass == 5 && p.object != "":
			return []string{join(k, p.object)}
		case pass == 6:
			return []string{k}
		case pass == 7:
			return []string{""}
		}
		return nil
	})
	taken := make([]bool, len(y.on))
	for i, j := range partner {
		p := x.on[i]
		at.proposition = a.sentence(p)
		if j < 0 {
			c.out.OnlyA = append(c.out.OnlyA, Sole{SoleProposition, x.at, at.quote, at.proposition})
			continue
		}
		taken[j] = true
		q := y.on[j]
		subjectA, objectA := a.ends(p)
		subjectB, objectB := b.ends(q)
		c.unit(VariableSubject, at, subjectA, subjectB)
		c.unit(VariableLink, at, plain(p.link), plain(q.link))
		c.unit(VariableObject, at, objectA, objectB)
	}
	for j, q := range y.on {
		if !taken[j] {
			c.out.OnlyB = append(c.out.OnlyB, Sole{SoleProposition, y.at, at.quote, b.sentence(q)})
		}
	}
}

func (c *comparing) responses() {
	a, b := c.m.sides[0], c.m.sides[1]
	for i, j := range c.m.responses {
		if j < 0 {
			continue
		}
		x, y := a.responses[i], b.responses[j]
		at := func(member string) place {
			return place{a: "/" + string(x.ref) + member, b: "/" + string(y.ref) + member}
		}
		c.unit(VariableResponse, at(""), plain(kindOf(x.r)), plain(kindOf(y.r)))
		s, t := x.r.ResponseMeasure(), y.r.ResponseMeasure()
		if s == nil || t == nil {
			continue
		}
		c.unit(VariableDate, at("/announced"), plain(string(s.Announced)), plain(string(t.Announced)))
		c.unit(VariableDate, at("/carriedOut"), plain(string(s.CarriedOut)), plain(string(t.CarriedOut)))
		c.unit(VariableDate, at("/effective"), plain(string(s.Effective)), plain(string(t.Effective)))
		c.unit(VariableDate, at("/ended"), plain(string(s.Ended)), plain(string(t.Ended)))
	}
}

// kindOf returns the kind of a response, and what it is within its kind.
func kindOf(r attribution.Response) string {
	kind := r.ResponseKind()
	switch r := r.(type) {
	case *attribution.DiplomaticMeasure:
		return strings.TrimSpace(kind + " " + string(r.Step))
	case *attribution.DomesticMeasure:
		return strings.TrimSpace(kind + " " + string(r.Sort))
	}
	return kind
}

// sole lists what only one of the two coded. The acts of a statement that only one has are not listed beside it.
func (c *comparing) sole() {
	var acts, statements, responses [2]map[int]bool
	for k, list := range [][]int{c.m.acts, c.m.statements, c.m.responses} {
		of := []*[2]map[int]bool{&acts, &statements, &responses}[k]
		of[0], of[1] = make(map[int]bool), make(map[int]bool)
		for i, j := range list {
			if j >= 0 {
				of[0][i], of[1][j] = true, true
			}
		}
	}
	for i, s := range c.m.sides {
		out := []*[]Sole{&c.out.OnlyA, &c.out.OnlyB}[i]
		shared := make(map[*statement]bool)
		for k, x := range s.acts {
			if acts[i][k] {
				shared[x.of] = true
			}
		}
		for k, x := range s.statements {
			if statements[i][k] {
				shared[x] = true
			}
			if !shared[x] {
				*out = append(*out, Sole{Kind: SoleStatement, At: "/" + string(x.ref), Quote: c.m.shared(x.words, nil)})
			}
		}
		for k, x := range s.acts {
			if acts[i][k] || !shared[x.of] {
				continue
			}
			sole := Sole{Kind: SoleAct, At: x.at, Quote: c.m.shared(x.words, nil)}
			if len(x.on) > 0 {
				sole.Proposition = s.sentence(x.on[0])
			}
			*out = append(*out, sole)
		}
		for k, x := range s.responses {
			if !responses[i][k] {
				*out = append(*out, Sole{Kind: SoleResponse, At: "/" + string(x.ref)})
			}
		}
		*out = append(*out, s.soleQuotes(c.m.sides[1-i])...)
	}
}

// soleQuotes returns words that the other side does not have.
func (s *side) soleQuotes(other *side) []Sole {
	has := make(map[string]bool)
	for _, words := range other.quote {
		has[words] = true
	}
	var out []Sole
	for id, words := range s.quote {
		if !has[words] {
			out = append(out, Sole{Kind: SoleQuote, At: "/" + string(id.Ref()), Quote: s.c.Quotes[id].Text})
		}
	}
	slices.SortFunc(out, func(x, y Sole) int { return strings.Compare(x.At, y.At) })
	return out
}
