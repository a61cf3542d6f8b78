package report

import (
	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

// An aspect is one thing about an incident, such as when it happened, and how the accounts tell it. Its fields are for
// templates.
type aspect struct {
	Label  string
	Told   []telling
	Differ bool // accounts cannot be read as telling the same
}

// A telling is what the same parties tell, each with the account that has it.
type telling struct {
	Values  []value
	Tellers []tellers
}

// tellers are parties that stand in the same way to what is told: who tells it (without a label), who did and no longer
// does, who only reports that it is told.
type tellers struct {
	Label string
	Names []said
}

type value struct {
	Text   string
	Anchor string // of the account
}

// aspectOrder is that of a story.
var aspectOrder = [...]string{"activity", "detected", "disclosed", "effects", "victims", "outcome", "numbers",
	"techniques", "purpose"}

// contradictable are the aspects of which accounts that tell something else contradict one another, and do not just
// tell more.
var contradictable = map[query.Aspect]string{
	query.AspectActivity: "activity", query.AspectDetected: "detected", query.AspectDisclosed: "disclosed",
	query.AspectVictims: "victims",
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
		by := d.tellers(c)
		for _, p := range d.tellings(a) {
			if found[p.aspect] == nil {
				found[p.aspect] = &collector{label: p.label, at: make(map[string]int)}
			}
			found[p.aspect].add(p.text, anchor(c.ref), by)
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

// Ways to stand to an account, in the order in which they are shown.
const (
	tells = iota
	mayTell
	leavesItOpen
	leansAgainstIt
	reportsIt
	toldIt
	ways
)

// tellers returns who stands to an account in which way. What only others report does not count beside what somebody
// tells.
func (d *dossier) tellers(c claim) (by [ways][]said) {
	for _, x := range c.positions {
		way := tells
		switch {
		case !x.verb.Holds():
			continue
		case x.report && x.leans != attribution.LeansFor:
			continue
		case x.report:
			way = reportsIt
		case x.fate.stays == edtf.No:
			way = toldIt
		case x.leans == attribution.LeansOpen:
			way = leavesItOpen
		case x.leans == attribution.LeansAgainst:
			way = leansAgainstIt
		case x.fate.stays == edtf.CannotTell || x.doubt:
			way = mayTell
		}
		by[way] = append(by[way], d.actorsSaid(x.parties)...)
	}
	return by
}

// A collector gathers what is told of one aspect.
type collector struct {
	label    string
	versions []version // of one value each
	at       map[string]int
}

// A version is one value with those who stand to it.
type version struct {
	value
	by [ways][]said
}

func (c *collector) add(text, anchor string, by [ways][]said) {
	i, ok := c.at[text]
	if !ok {
		i = len(c.versions)
		c.at[text] = i
		c.versions = append(c.versions, version{value: value{text, anchor}})
	}
	v := &c.versions[i]
	for way := range by {
		v.by[way] = append(v.by[way], by[way]...)
	}
}

// told puts what the same parties tell together.
func (c *collector) told(w words) []telling {
	labels := [ways]string{"", w.say("perhaps"), w.say("leaving it open"), w.say("leaning against it"),
		w.say("according to others"), w.say("no longer held")}
	var out []telling
	at := make(map[string]int)
	for _, v := range c.versions {
		t := telling{Values: []value{v.value}}
		key := ""
		for way, label := range labels {
			names := unique(v.by[way])
			if way == reportsIt && len(v.by[tells])+len(v.by[mayTell]) > 0 {
				names = nil
			}
			if len(names) > 0 {
				t.Tellers = append(t.Tellers, tellers{label, names})
			}
			key += string(w.join(names)) + "\n"
		}
		if i, ok := at[key]; ok {
			out[i].Values = append(out[i].Values, v.value)
			continue
		}
		at[key] = len(out)
		out = append(out, t)
	}
	return out
}

func (d *dossier) account(r attribution.Ref) *attribution.Account {
	_, id := r.Split()
	return d.c.Accounts[attribution.AccountID(id)]
}

// accountOf returns the account that an event is in, if one is.
func (d *dossier) accountOf(e query.Event) *attribution.Account {
	if collection, _ := e.Of.Split(); collection != attribution.CollectionAccounts {
		return nil
	}
	return d.account(e.Of)
}
