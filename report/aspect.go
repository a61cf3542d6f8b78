package report

import (
	"html/template"

	"example.com/attribution"
	"example.com/attribution/query"
)

// An aspect is one thing about an incident, such as when it happened, and how the accounts tell it. Its fields are for templates.
type aspect struct {
	Label  string
	Told   []telling
	Differ bool // accounts cannot be read as telling the same
}

// A telling is what the same parties tell, each with the account that has it. Where no party tells it, others report that it is told.
type telling struct {
	Values   []value
	By       []said
	Reported []said
}

type value struct {
	Text   string
	Anchor string // of the account
}

// aspectOrder is that of a story.
var aspectOrder = [...]string{"activity", "detected", "disclosed", "effects", "victims", "outcome", "numbers", "techniques", "purpose"}

// contradictable are the aspects of which accounts that tell something else contradict one another, and do not just tell more.
var contradictable = map[query.Aspect]string{
	query.AspectActivity: "activity", query.AspectDetected: "detected", query.AspectDisclosed: "disclosed", query.AspectVictims: "victims",
	query.AspectOutcome: "outcome", query.AspectCounts: "numbers",
}

// aspects compares the accounts of an incident, part by part.
func (d *dossier) aspects(in incident) []aspect {
	differ := make(map[string]bool)
	for _, c := range d.x.Accounts(in.id) {
		if name := contradictable[c.Aspect]; c.Differ {
			differ[name] = true
		}
	}
	found := make(map[string]*collector)
	for _, c := range in.accounts {
		a := d.account(c.ref)
		if a == nil {
			continue
		}
		by, reported := d.tellers(c)
		for _, p := range d.tellings(a) {
			if found[p.aspect] == nil {
				found[p.aspect] = &collector{label: p.label, at: make(map[string]int)}
			}
			found[p.aspect].add(p.text, anchor(c.ref), by, reported)
		}
	}
	var out []aspect
	for _, name := range aspectOrder {
		if c := found[name]; c != nil {
			out = append(out, aspect{Label: c.label, Told: c.told(d.words), Differ: differ[name]})
		}
	}
	return out
}

// tellers returns who tells an account, and who reports that it is told.
func (d *dossier) tellers(c claim) (by, reported []said) {
	for _, x := range c.positions {
		switch {
		case !x.firstHand():
			reported = append(reported, d.actorsSaid(x.in.Performers(x.act))...)
		case x.act.Verb.Holds():
			by = append(by, d.actorsSaid(x.in.Performers(x.act))...)
		}
	}
	return unique(by), unique(reported)
}

// A collector gathers what is told of one aspect.
type collector struct {
	label    string
	versions []telling // of one value each
	at       map[string]int
}

func (c *collector) add(text, anchor string, by, reported []said) {
	i, ok := c.at[text]
	if !ok {
		i = len(c.versions)
		c.at[text] = i
		c.versions = append(c.versions, telling{Values: []value{{text, anchor}}})
	}
	v := &c.versions[i]
	v.By, v.Reported = append(v.By, by...), append(v.Reported, reported...)
}

// told puts what the same parties tell together. What only others report does not count beside what somebody tells.
func (c *collector) told(w words) []telling {
	var out []telling
	at := make(map[template.HTML]int)
	for _, v := range c.versions {
		v.By, v.Reported = unique(v.By), unique(v.Reported)
		if len(v.By) > 0 {
			v.Reported = nil
		}
		tellers := w.join(v.By) + "\n" + w.join(v.Reported)
		if i, ok := at[tellers]; ok {
			out[i].Values = append(out[i].Values, v.Values...)
			continue
		}
		at[tellers] = len(out)
		out = append(out, v)
	}
	return out
}

func (d *dossier) account(r attribution.Ref) *attribution.Account {
	_, id := r.Split()
	return d.c.Accounts[attribution.AccountID(id)]
}

// accountOf returns the account that tells of an event, if one does.
func (d *dossier) accountOf(e query.Event) *attribution.Account {
	if collection, _ := e.Of.Split(); collection != "accounts" {
		return nil
	}
	return d.account(e.Of)
}
