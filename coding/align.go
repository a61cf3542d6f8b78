package coding

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
)

// align aligns all, and once more where that shows which incidents are one although both coders call them otherwise.
func (m *matcher) align() {
	m.alignOnce()
	if m.sameIncidents() {
		m.alignOnce()
	}
}

func (m *matcher) alignOnce() {
	for _, s := range m.sides {
		for ref := range s.class {
			if k, _ := ref.Split(); k == attribution.CollectionStatements || k == attribution.CollectionResponses {
				delete(s.class, ref)
			}
		}
	}
	m.alignResponses()
	m.alignStatements()
	m.alignActs()
}

// alignParts aligns by all parts, by all but one, and then by further keys. Things that no part says anything of are
// left alone.
func alignParts(parts [2][][]string, more int, further func(pass, side, i int) []string) (partner, found []int) {
	count := 0
	for _, p := range parts {
		if len(p) > 0 {
			count = len(p[0])
		}
	}
	return pair(len(parts[0]), len(parts[1]), 1+count+more, func(pass, side, i int) []string {
		switch p := parts[side][i]; {
		case pass == 0:
			return []string{join(p...)}
		case pass <= count:
			return []string{without(p, pass-1)}
		}
		return further(pass-1-count, side, i)
	})
}

func (m *matcher) alignResponses() {
	var parts [2][][]string
	for i, s := range m.sides {
		for _, r := range s.responses {
			x := r.r.ResponseMeasure()
			if x == nil {
				x = new(attribution.Measure)
			}
			var over []string
			for _, ref := range x.Over {
				if k, _ := ref.Split(); k == attribution.CollectionIncidents {
					over = append(over, s.classOf(ref))
				}
			}
			r.parts = []string{kindOf(r.r), string(x.Announced), string(x.CarriedOut), string(x.Effective), string(x.Ended),
				set(s, x.By), set(s, r.r.Targets()), join(distinct(over)...), s.addresses(x.Sources...), x.UUID.String()}
			parts[i] = append(parts[i], r.parts)
		}
	}
	var found []int
	m.responses, found = alignParts(parts, 3, func(pass, side, i int) []string {
		p := parts[side][i]
		switch pass {
		case 0:
			return []string{join(p[5], p[6], p[0])}
		case 1:
			return []string{join(p[5], p[6], p[1])}
		}
		return []string{join(p[5], p[0], p[7])}
	})
	for i, j := range m.responses {
		if j >= 0 {
			class := "response " + strconv.Itoa(i)
			if found[i] == 0 {
				class = "response " + join(parts[0][i]...) // twins are one
			}
			m.sides[0].class[m.sides[0].responses[i].ref] = class
			m.sides[1].class[m.sides[1].responses[j].ref] = class
		}
	}
}

// addresses returns where sources are, in any order: their titles where they have no address.
func (s *side) addresses(ids ...attribution.SourceID) string {
	var out []string
	for _, id := range ids {
		if x := s.c.Sources[id]; x != nil {
			out = append(out, cmp.Or(x.URL, x.Title.Text))
		}
	}
	return join(distinct(out)...)
}

func (m *matcher) alignStatements() {
	var parts [2][][]string
	for i, s := range m.sides {
		acts, said := make(map[*statement][]string), make(map[*statement][]string)
		for _, a := range s.acts {
			var on []string
			for _, p := range s.propositions(a.a) {
				if p.kind == attribution.CollectionStatements {
					p.subject = s.addressOf(p.ref)
				}
				on = append(on, p.key())
			}
			acts[a.of] = append(acts[a.of], join(join(distinct(on)...), string(a.a.Verb)))
			said[a.of] = append(said[a.of], join(a.a.Wording.Text, join(a.words...)))
		}
		for _, st := range s.statements {
			st.parts = []string{join(st.words...), s.addresses(st.s.Source), string(st.s.When), set(s, st.s.By), set(s, st.s.For),
				string(st.s.Kind), st.s.Occasion + st.s.Place, join(slices.Sorted(slices.Values(acts[st]))...),
				join(slices.Sorted(slices.Values(said[st]))...), st.s.UUID.String()}
			parts[i] = append(parts[i], st.parts)
		}
	}
	partner, found := alignParts(parts, 7, func(pass, side, i int) []string {
		st := m.sides[side].statements[i]
		p := st.parts
		words, address := len(st.words) > 0, p[1] != "" && p[1] != join()
		switch {
		case pass == 0 && words && address:
			return []string{join(p[0], p[1])}
		case pass == 1 && words:
			return []string{p[0]}
		case pass == 2 && words && address:
			return prefixed(p[1], st.words)
		case pass == 3:
			return st.words
		case pass == 4 && address && !words:
			return []string{join(p[1], p[2], p[3])}
		case pass == 5 && !words:
			return []string{join(p[2], p[3], p[5])}
		case pass == 6 && address && !words:
			return []string{join(p[1], p[3])}
		}
		return nil
	})
	m.statements = partner
	for _, s := range m.sides {
		for _, st := range s.statements {
			st.pair = ""
		}
	}
	for i, j := range partner {
		if j < 0 {
			continue
		}
		a, b := m.sides[0].statements[i], m.sides[1].statements[j]
		a.pair = strconv.Itoa(i)
		b.pair = a.pair
		class := "statement " + a.pair
		if found[i] == 0 {
			class = "statement " + join(a.parts...) // twins are one
		}
		m.sides[0].class[a.ref], m.sides[1].class[b.ref] = class, class
	}
}

// addressOf distinguishes a statement before statements are aligned: its document and its authors.
func (s *side) addressOf(ref attribution.Ref) string {
	if x, ok := s.c.Entity(ref).(*attribution.Statement); ok {
		return join(s.addresses(x.Source), set(s, x.By))
	}
	return ""
}

func prefixed(prefix string, keys []string) []string {
	out := make([]string, 0, len(keys))
	for _, k := range keys {
		out = append(out, join(prefix, k))
	}
	return out
}

// alignActs aligns acts in statements that are aligned; then acts that share words wherever they stand.
func (m *matcher) alignActs() {
	for _, s := range m.sides {
		for _, x := range s.acts {
			x.on = s.propositions(x.a)
			t := x.a.Assessment.Likelihood
			x.parts = []string{join(x.words...), keysOf(x.on), set(s, x.holder), string(x.a.Verb),
				join(t.Text, string(t.Lang)), t.Scale,
				signOf(x.a), x.a.Wording.Text + "\x1f" + x.a.Assessment.Certainty.Text + "\x1f" + string(x.a.Part) +
					"\x1f" + string(x.a.Refuses)}
		}
	}
	const parts, ways = 8, 7 // of act.parts; of keys that are looser
	m.acts, _ = pair(len(m.sides[0].acts), len(m.sides[1].acts), 2*(1+parts)+2*ways, func(pass, side, i int) []string {
		x := m.sides[side].acts[i]
		within := pass < 1+parts+ways
		if !within {
			pass -= 1 + parts + ways
		}
		at := "d" + strconv.Itoa(x.depth)
		switch {
		case within && x.of.pair == "":
			return nil
		case within:
			at += " " + x.of.pair
		case len(x.words) == 0:
			return nil // without words, only the statement shows that it is the same act
		}
		p := x.parts
		switch {
		case pass == 0:
			return []string{join(at, join(p...))}
		case pass <= parts:
			if !within && pass == 1 {
				return nil // the words themselves
			}
			return []string{join(at, without(p, pass-1))}
		}
		switch pass - 1 - parts {
		case 0:
			return []string{join(at, p[0], p[1])}
		case 1:
			return []string{join(at, p[0], p[2], p[3])}
		case 2:
			return []string{join(at, p[0])}
		case 3:
			if len(x.on) > 0 {
				return prefixed(join(at, p[1]), x.words)
			}
		case 4:
			return prefixed(at, x.words)
		case 5:
			if within && len(x.words) == 0 {
				return []string{join(at, p[1])}
			}
		case 6:
			if within && len(x.words) == 0 {
				return []string{join(at, p[2], p[3])}
			}
		}
		return nil
	})
}

// sameIncidents takes incidents for the same that coders call otherwise and code with the same words, those first that
// share most. It reports whether there are any.
func (m *matcher) sameIncidents() bool {
	alone := func(side int, on []proposition) string {
		found := ""
		for _, p := range on {
			if !strings.HasPrefix(p.subject, string(attribution.CollectionIncidents)+strconv.Itoa(side)+" ") {
				continue
			}
			if found != "" && found != p.subject {
				return ""
			}
			found = p.subject
		}
		return found
	}
	votes := make(map[[2]string]int)
	for i, j := range m.acts {
		if j < 0 {
			continue
		}
		a, b := alone(0, m.sides[0].acts[i].on), alone(1, m.sides[1].acts[j].on)
		if a != "" && b != "" {
			votes[[2]string{a, b}]++
		}
	}
	var order [][2]string
	for v := range votes {
		order = append(order, v)
	}
	slices.SortFunc(order, func(x, y [2]string) int {
		return cmp.Or(cmp.Compare(votes[y], votes[x]), cmp.Compare(x[0], y[0]), cmp.Compare(x[1], y[1]))
	})
	joined := make(map[string]string)
	for _, v := range order {
		if joined[v[0]] == "" && joined[v[1]] == "" {
			joined[v[0]], joined[v[1]] = v[0], v[0]
		}
	}
	for _, s := range m.sides {
		for ref, class := range s.class {
			if same := joined[class]; same != "" {
				s.class[ref] = same
			}
		}
	}
	return len(joined) > 0
}
