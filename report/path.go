package report

import (
	"slices"

	"example.com/attribution"
	"example.com/attribution/query"
)

// A path leads from an incident to an actor by the claims of one party. Its fields are for templates.
type path struct {
	Holder said
	Links  []pathLink
}

// A pathLink is a claim on the way, or a step in the frame of the compilers that nobody claims.
type pathLink struct {
	Structural bool
	Link       string
	To         said
	State      bool // what it leads to is a state
	Terms      []termSaid
	Words      []said
	Date       string
	Anchor     string
	Rejected   []rejection
}

// A rejection is a party's denying or contesting a claim.
type rejection struct {
	Party said
	Verb  string
	Words said
	Date  string
}

// paths are the chains from an incident, party by party.
func (d *dossier) paths(id attribution.IncidentID) []path {
	var out []path
	for chain := range d.x.Chains(id) {
		p := path{Holder: d.actorSaid(chain.Holder)}
		for _, s := range chain.Steps {
			p.Links = append(p.Links, d.pathLink(s))
		}
		out = append(out, p)
	}
	return out
}

func (d *dossier) pathLink(s query.Step) pathLink {
	out := pathLink{Structural: s.Structural(), To: d.refSaid(s.To)}
	if _, id := s.To.Split(); id != "" {
		_, out.State = d.c.Actors[attribution.ActorID(id)].(*attribution.State)
	}
	if out.Structural {
		out.Link = d.say("belongs to")
		return out
	}
	out.Link, out.Anchor = d.word(string(s.Link)), anchor(s.Attribution.Ref())
	for _, h := range s.Held {
		if out.Date == "" {
			out.Date = d.date(h.From)
		}
		for _, t := range d.termsSaid(h.Assessment) {
			if !slices.Contains(out.Terms, t) {
				out.Terms = append(out.Terms, t)
			}
		}
		if words := spoken(h.Words); words.Text != "" && !slices.Contains(out.Words, words) {
			out.Words = append(out.Words, words)
		}
	}
	for p := range d.x.PositionsOn(s.Attribution.Ref()) {
		if p.Verb == attribution.Denies || p.Verb == attribution.Contests {
			r := rejection{d.actorSaid(p.Party), d.word(string(p.Verb)), spoken(d.x.Words(p.Place)), d.date(p.When)}
			out.Rejected = append(out.Rejected, r)
		}
	}
	return out
}

func (d *dossier) account(r attribution.Ref) *attribution.Account {
	_, id := r.Split()
	return d.c.Accounts[attribution.AccountID(id)]
}
