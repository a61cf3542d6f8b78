package report

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/query"
)

// A path leads from an incident to actors by the claims of one party. Its fields are for templates.
type path struct {
	Holder said
	way
}

// A way goes on link by link, and parts where the claims part.
type way struct {
	Links []pathLink
	Ways  []way
}

// A pathLink is a claim on the way, or a step in the frame of the compilers that nobody claims.
type pathLink struct {
	Structural bool
	Link       string
	To         said
	State      bool // what it leads to is a state
	Above      bool // what leads on from there was shown before
	Terms      []termSaid
	Words      []cited
	Date       string
	Doubt      string // by whom it is held, where that is somebody else, and whether it still is
	Anchor     string
	Rejected   []rejection
	More       int // rejections
}

// A rejection is a party's denying or contesting a claim. Its words are shown once on a path.
type rejection struct {
	Party said
	Verb  string
	Words cited
	Date  string
}

// maxChains are as many chains as a report follows for each claim of the case: few cases have more, and in those that
// do, their number may be that of all ways through a net.
const maxChains = 16

// maxRejections are as many as stand beside a claim on every way that leads over it; all stand where the claim has its
// own place.
const maxRejections = 12

// A fork is a step of a party's chains with the steps that follow it.
type fork struct {
	query.Hop
	on []*fork
}

// paths are the chains from an incident, party by party, and whether there are more.
func (d *dossier) paths(id attribution.IncidentID) (all []path, more bool) {
	type tree struct {
		holder attribution.ActorID
		fork
	}
	var trees []*tree
	for chain := range d.x.Chains(id) {
		if d.chains == 0 {
			more = true
			break
		}
		d.chains--
		if n := len(trees); n == 0 || trees[n-1].holder != chain.Holder {
			trees = append(trees, &tree{holder: chain.Holder})
		}
		trees[len(trees)-1].add(chain.Hops)
	}
	for _, t := range trees {
		p := pathfinder{d, t.holder, make(map[attribution.Ref]bool), make(map[rejection]bool)}
		all = append(all, path{d.actorSaid(t.holder), p.way(t.on)})
	}
	return all, more
}

// add adds a chain. Chains that begin alike follow one another.
func (f *fork) add(steps []query.Hop) {
	for _, s := range steps {
		n := len(f.on)
		if n == 0 || f.on[n-1].Attribution != s.Attribution || f.on[n-1].To != s.To {
			f.on = append(f.on, &fork{Hop: s})
			n++
		}
		f = f.on[n-1]
	}
}

// A pathfinder shows what leads on from an actor, and the words of a rejection, once each.
type pathfinder struct {
	d        *dossier
	holder   attribution.ActorID
	passed   map[attribution.Ref]bool
	rejected map[rejection]bool
}

// way goes on along steps that begin at one actor.
func (p *pathfinder) way(forks []*fork) way {
	var out way
	for len(forks) == 1 {
		f := forks[0]
		l := p.link(f.Hop)
		forks = f.on
		if l.Above = len(f.on) > 0 && p.passed[f.To]; l.Above {
			forks = nil
		}
		p.passed[f.To] = p.passed[f.To] || len(f.on) > 0
		out.Links = append(out.Links, l)
	}
	for i := range forks {
		out.Ways = append(out.Ways, p.way(forks[i:i+1]))
	}
	return out
}

func (p *pathfinder) link(s query.Hop) pathLink {
	d := p.d
	out := pathLink{Structural: s.Structural(), To: d.refSaid(s.To)}
	_, id := s.To.Split()
	_, out.State = d.c.Actors[attribution.ActorID(id)].(*attribution.State)
	if out.Structural {
		out.Link = d.say("belongs to")
		return out
	}
	out.Link, out.Anchor = d.word(string(s.Link)), anchor(s.Attribution.Ref())
	var doubts []string
	for _, h := range s.Held {
		out.Date = cmp.Or(out.Date, d.date(h.Since))
		if h.Party != p.holder {
			doubts = append(doubts, d.say("held by %s", d.actor(h.Party)))
		}
		doubts = append(doubts, d.became(position{leans: h.Leans,
			fate: d.fates[holdingKey{h.Party, h.Proposition, h.Place, h.Leans}]})...)
		if h.Uncertain {
			doubts = append(doubts, d.say("perhaps not yet said"))
		}
		for _, t := range d.termsSaid(h.Assessment) {
			if !slices.Contains(out.Terms, t) {
				out.Terms = append(out.Terms, t)
			}
		}
		if words := d.cite(h.Place); words.Text != "" && !slices.Contains(out.Words, words) {
			out.Words = append(out.Words, words)
		}
	}
	out.Doubt = strings.Join(unique(doubts), d.say(", "))
	rejected := d.rejections(s.Attribution)
	out.More = max(len(rejected)-maxRejections, 0)
	for _, r := range rejected[:len(rejected)-out.More] {
		if !p.rejected[r] {
			p.rejected[r] = true
			out.Rejected = append(out.Rejected, r)
			continue
		}
		r.Words = cited{}
		if !slices.Contains(out.Rejected, r) {
			out.Rejected = append(out.Rejected, r)
		}
	}
	return out
}

// rejections are those of a claim. What is rejected in the same words in two ways is rejected once.
func (d *dossier) rejections(id attribution.AttributionID) []rejection {
	if all, ok := d.rejected[id]; ok {
		return all
	}
	var all []rejection
	at := make(map[rejection]int)
	for _, x := range d.about[id.Ref()] {
		if x.class() != "rejects" {
			continue
		}
		for _, party := range x.parties {
			verb := d.verb(x.verb, d.several([]attribution.ActorID{party}))
			r := rejection{Party: d.actorSaid(party), Words: d.cite(x.place), Date: d.date(x.day)}
			i, ok := at[r]
			switch {
			case !ok:
				at[r] = len(all)
				r.Verb = verb
				all = append(all, r)
			case !strings.Contains(all[i].Verb, verb):
				all[i].Verb += d.say(", ") + verb
			}
		}
	}
	d.rejected[id] = all
	return all
}
