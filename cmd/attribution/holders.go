package main

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync/atomic"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

func holdersFlags(f *flag.FlagSet, o *options) {
	datedTableFlags(f, o)
	f.StringVar(&o.party, "party", "", "only what the party with this `id` holds or, over several cases, with this code of a state or UUID")
	f.BoolVar(&o.all, "all", false, "also what ended, and judgements that leave a claim open or lean against it")
}

// holder is what holders prints with -json: one way in which a party holds a proposition.
type holder struct {
	Proposition attribution.Ref     `json:"proposition"`
	Subject     attribution.Ref     `json:"subject"` // of an account, the incident
	Link        attribution.Link    `json:"link"`    // empty of an account, which has no object either
	Object      attribution.Ref     `json:"object"`
	Party       attribution.ActorID `json:"party"`
	// which party it is in all cases: a code, or a UUID
	Identity query.Identity `json:"identity,omitempty" across:"yes"`
	// the statement with which the party agrees; empty: it names the proposition itself
	Through   attribution.Ref         `json:"through"`
	Leans     attribution.Leaning     `json:"leans"`
	Verb      attribution.Verb        `json:"verb"`
	Statement attribution.StatementID `json:"statement"`
	Act       int                     `json:"act"` // index in the statement
	Since     attribution.When        `json:"since"`
	Stands    string                  `json:"stands"` // yes, cannot-tell, no
	EndedBy   attribution.Verb        `json:"endedBy"`
	EndedIn   attribution.StatementID `json:"endedIn"`
	To        attribution.When        `json:"to"`
	assessed
	cited
	Bases []base `json:"bases,omitempty"` // parties that ended what the party agreed to
}

// assessed is how sure a party says it is, in its own terms.
type assessed struct {
	Likelihood string `json:"likelihood"`
	Confidence string `json:"confidence"`
	Certainty  string `json:"certainty"`
	Standard   string `json:"standard"`
}

func assessment(a attribution.Assessment) assessed {
	return assessed{a.Likelihood.Text, a.Confidence.Text, a.Certainty.Text, a.Standard.Text}
}

// cited is the words of an act, and where they are to be read.
type cited struct {
	Words  string               `json:"words"`
	Lang   attribution.Lang     `json:"lang"`
	Source attribution.SourceID `json:"source"`
	URL    string               `json:"url"`
}

// cite gives the words of an act with their source or, for a party that joined the statement, that of its joining.
func (a *answer) cite(party attribution.ActorID, at query.Place) cited {
	words := a.x.Words(at)
	out := cited{Words: words.Text, Lang: words.Lang}
	s := a.c.Statements[at.Statement]
	if s == nil {
		return out
	}
	out.Source = a.x.Source(at)
	for _, j := range s.Joined {
		if j.Party == party && j.Source != "" {
			out.Source = j.Source
		}
	}
	if source := a.c.Sources[out.Source]; source != nil {
		out.URL = source.URL
	}
	return out
}

// A performance is what a party does with something in one act.
type performance struct {
	on    attribution.Ref
	party attribution.ActorID
	at    query.Place
}

// agreements lists through which statements parties hold what they agree with.
func (a *answer) agreements() map[performance]attribution.Ref {
	out := make(map[performance]attribution.Ref)
	for _, p := range a.x.Positions() {
		if p.Verb == attribution.Agrees && p.Through != "" {
			out[performance{p.On, p.Party, p.Place}] = p.Through
		}
	}
	return out
}

func (p *program) holders(o *options, args []string) int {
	if !p.table(o, holder{}) {
		return exitFailure
	}
	var met atomic.Bool // in one of several cases that are answered at once
	status := p.answer(o, args, func(a *answer) error {
		only := a.called(o.party)
		if o.party == "" || len(only) > 0 {
			met.Store(true)
		}
		through := a.agreements()
		for _, proposition := range propositions(a.c) {
			var all []holder
			holdings := a.x.Holdings(proposition)
			bases := a.x.EndedBases(holdings)
			for i, h := range holdings {
				if o.party != "" && !slices.Contains(only, h.Party) || !o.all &&
					(h.Leans != attribution.LeansFor || h.Stands == edtf.No) {
					continue
				}
				line := a.holder(h, through)
				line.Bases = basesOf(bases[i])
				all = append(all, line)
			}
			if len(all) == 0 {
				continue
			}
			if a.json {
				if err := rows(a, all); err != nil {
					return err
				}
			} else if err := a.writeHolders(all); err != nil {
				return err
			}
		}
		return nil
	})
	if !met.Load() && status == exitOK {
		return p.fail("-party: there is no actor %q; give the id of one that the case has", o.party)
	}
	return status
}

func (a *answer) holder(h query.Holding, through map[performance]attribution.Ref) holder {
	out := holder{
		Proposition: h.Proposition, Party: h.Party, Identity: a.identity(h.Party), Leans: h.Leans, Verb: h.Verb,
		Statement: h.Place.Statement, Act: h.Place.Act,
		Since: h.Since, Stands: code(standing(h)), EndedBy: h.EndedBy, EndedIn: h.EndedIn, To: h.To,
		Through:  through[performance{h.Proposition, h.Party, h.Place}],
		assessed: assessment(h.Assessment), cited: a.cite(h.Party, h.Place),
	}
	switch collection, id := h.Proposition.Split(); collection {
	case attribution.CollectionAttributions:
		if p := a.c.Attributions[attribution.AttributionID(id)]; p != nil {
			out.Subject, out.Link, out.Object = p.Subject, p.Link, p.Object
		}
	case attribution.CollectionAccounts:
		if p := a.c.Accounts[attribution.AccountID(id)]; p != nil {
			out.Subject = p.Incident.Ref()
		}
	}
	return out
}

// standing reports whether a holding stands at the date of the index, by which it was perhaps not made yet.
func standing(h query.Holding) edtf.Answer {
	if h.Uncertain && h.Stands == edtf.Yes {
		return edtf.CannotTell
	}
	return h.Stands
}

// code writes an answer as a word of the format.
func code(a edtf.Answer) string { return strings.ReplaceAll(a.String(), " ", "-") }

// sorted returns the ids of a collection, in order.
func sorted[ID ~string, E any](collection map[ID]E) []ID { return slices.Sorted(maps.Keys(collection)) }

// propositions are the attributions of a case, then its accounts, by id.
func propositions(c *attribution.Case) []attribution.Ref {
	var out []attribution.Ref
	for _, id := range sorted(c.Attributions) {
		out = append(out, id.Ref())
	}
	for _, id := range sorted(c.Accounts) {
		out = append(out, id.Ref())
	}
	return out
}

// writeHolders writes the holders of one proposition for people.
func (a *answer) writeHolders(all []holder) error {
	title := a.of(all[0].Proposition)
	if all[0].Link == "" {
		title += ", as it is told"
	}
	if err := paragraph(a.w, "▸ ", title+" ("+string(all[0].Proposition)+")"); err != nil {
		return err
	}
	for _, h := range all {
		parts := []string{strings.Join(nonEmpty(a.actor(h.Party), word(string(h.Verb)), printable(string(h.Since)),
			"in "+string(h.Statement)), " ")}
		if h.Through != "" {
			parts[0] += ", by agreeing with " + printable(string(h.Through))
		}
		parts = append(parts, h.terms()...)
		if h.Words != "" {
			parts = append(parts, quoted(h.Words))
		}
		parts = append(parts, leaning(h.Leans)...)
		parts = append(parts, a.ends(fate{h.Stands, h.EndedBy, h.EndedIn, h.To, h.Bases})...)
		if err := paragraph(a.w, "    ", strings.Join(parts, "; ")); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintln(a.w)
	return err
}

// terms names the terms of an assessment for people.
func (a assessed) terms() []string {
	var out []string
	for _, t := range []struct{ name, term string }{
		{"likelihood", a.Likelihood}, {"confidence", a.Confidence}, {"certainty", a.Certainty}, {"standard", a.Standard},
	} {
		if t.term != "" {
			out = append(out, t.name+" "+quoted(t.term))
		}
	}
	return out
}

// leaning says which way a judgement leans that does not make the claim.
func leaning(l attribution.Leaning) []string {
	switch l {
	case "", attribution.LeansFor:
		return nil
	case attribution.LeansOpen:
		return []string{"leaves it open"}
	case attribution.LeansAgainst:
		return []string{"leans against it"}
	}
	return []string{"leans " + printable(string(l))}
}
