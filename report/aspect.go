package report

import "slices"

// An aspect is one thing about an incident, such as when it happened, and how the accounts tell it. Its fields are for templates.
type aspect struct {
	Label  string
	Values []version
	Differ bool // more than one version is told
}

// A version is what one or several parties tell. Where nobody tells it, others report that it is told.
type version struct {
	Text     string
	By       []said
	Reported []said
	Anchor   string // of the account
}

// aspectOrder is that of a story.
var aspectOrder = [...]string{"activity", "detected", "disclosed", "effects", "victims", "outcome", "numbers", "techniques", "purpose"}

// aspects compares the accounts of an incident, part by part.
func (d *dossier) aspects(in incident) []aspect {
	found := make(map[string]*aspect)
	for _, c := range in.accounts {
		a := d.account(c.ref)
		if a == nil {
			continue
		}
		for _, p := range d.tellings(a) {
			if found[p.aspect] == nil {
				found[p.aspect] = &aspect{Label: p.label}
			}
			found[p.aspect].tell(d, p.text, c)
		}
	}
	var out []aspect
	for _, name := range aspectOrder {
		if a := found[name]; a != nil {
			a.Differ = len(a.Values) > 1 && (name == "activity" || name == "detected" || name == "disclosed" || name == "outcome")
			out = append(out, *a)
		}
	}
	return out
}

func (a *aspect) tell(d *dossier, text string, c claim) {
	i := slices.IndexFunc(a.Values, func(v version) bool { return v.Text == text })
	if i < 0 {
		i = len(a.Values)
		a.Values = append(a.Values, version{Text: text, Anchor: anchor(c.ref)})
	}
	v := &a.Values[i]
	for _, x := range c.positions {
		who := &v.By
		if !x.firstHand() {
			who = &v.Reported
		} else if !x.act.Verb.Holds() {
			continue
		}
		for _, party := range d.actorsSaid(x.in.Performers(x.act)) {
			if !slices.Contains(*who, party) {
				*who = append(*who, party)
			}
		}
	}
}
