package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
)

// measure names a response on one line.
func (d *dossier) measure(r attribution.Response) string {
	return d.measureOn(r, d.actors(r.Targets()))
}

// measureOn names a response on one line, given the words for its targets.
func (d *dossier) measureOn(r attribution.Response, against string) string {
	m := r.ResponseMeasure()
	name := d.word(r.ResponseKind())
	diplomatic, _ := r.(*attribution.DiplomaticMeasure)
	if x := diplomatic; x != nil {
		name = cmp.Or(d.word(string(x.Step)), name)
		switch {
		case x.EnvoyOf == "":
		case x.Step == attribution.StepConversation:
			name = d.say("%s with the envoy of %s", name, d.actor(x.EnvoyOf))
		case x.Step == attribution.StepDemarche:
			name = d.say("%s to the envoy of %s", name, d.actor(x.EnvoyOf))
		case x.Step == attribution.StepExpulsion && x.Rank == "" && x.Person == "":
			name = d.say("%s of diplomats of %s", name, d.actor(x.EnvoyOf))
		default:
			name = d.say("%s of the envoy of %s", name, d.actor(x.EnvoyOf))
		}
		if x.Rank != "" {
			name += " (" + d.own(x.Rank) + ")"
		}
	}
	if len(m.By) > 0 {
		name = d.say("%s by %s", name, d.actors(m.By))
	}
	targets := r.Targets()
	switch {
	case len(targets) == 0:
	case diplomatic == nil:
		name = d.say("%s against %s", name, against)
	case !slices.Equal(targets, []attribution.ActorID{diplomatic.EnvoyOf}): // of which it is said
		name = d.say("%s towards %s", name, against)
	}
	return name
}

// particulars says what a response says of itself, and whether it attributes to a state. Its sources are not among it.
func (d *dossier) particulars(id attribution.ResponseID) []particular {
	r := d.c.Responses[id]
	l := &listing{d: d}
	add := l.add
	m := r.ResponseMeasure()
	add("announced", d.date(m.Announced))
	add("carried out", d.date(m.CarriedOut))
	add("in effect from", d.date(m.Effective))
	add("deadline", d.date(m.Deadline))
	add("ended", d.date(m.Ended))
	add("status", d.word(string(m.Status)))
	for _, o := range m.Over {
		add("over", d.title(o))
	}
	for _, o := range m.OtherCauses {
		add("other cause", d.own(o))
	}
	for _, id := range m.Follows {
		add("follows", d.title(id.Ref()))
	}
	switch x := r.(type) {
	case *attribution.Sanction:
		add("regime", d.own(x.Regime))
		for _, n := range x.Designations {
			add("designated", d.designation(n))
		}
		for _, a := range x.AppliedIn {
			add("applied in", strings.Join(nonEmpty(d.actor(a.Territory), d.restrictions(a.Restrictions),
				d.basis(a.Legal), d.date(a.Effective), d.refs(a.Source)), d.say("; ")))
		}
	case *attribution.Indictment:
		add("court", d.own(x.Court))
		add("docket", d.own(x.Docket))
		for _, n := range x.Counts {
			add("count", d.basis(n))
		}
		add("filed", d.date(x.Filed))
		add("unsealed", d.date(x.Unsealed))
	case *attribution.DiplomaticMeasure:
		add("person", d.actors(given(x.Person)))
		if x.Number > 0 {
			add("persons", strconv.Itoa(x.Number))
		}
		add("announced rank", d.own(x.AnnouncedRank))
	case *attribution.Reward:
		add("programme", d.own(x.Programme))
		add("amount", d.count(x.Amount))
	case *attribution.Investigation:
		for _, o := range x.Offences {
			add("offence", d.basis(o))
		}
	}
	if x, ok := r.(*attribution.DomesticMeasure); ok {
		add("kind of measure", d.word(string(x.Sort)))
	}
	for _, b := range m.Legal {
		add("legal basis", d.basis(b))
	}
	add("attributes to a state", d.word(string(d.attribute[id])))
	return l.all
}

func (d *dossier) designation(n attribution.Designation) string {
	entries := make([]string, len(n.Entries))
	for i, e := range n.Entries {
		entries[i] = strings.Join(nonEmpty(d.own(e.List), d.own(e.ID), d.own(e.Programme)), " ")
	}
	texts := nonEmpty(d.actor(n.Actor), d.restrictions(n.Restrictions), strings.Join(entries, d.say(", ")))
	add := func(phrase, text string) {
		if text != "" {
			texts = append(texts, d.say(phrase, text))
		}
	}
	add("for %s", d.titles(n.Over))
	if n.Criterion.Text != "" {
		add("criterion %s", d.quoted(n.Criterion.Text, n.Criterion.Lang))
	}
	for _, id := range n.Reasons {
		if q := d.c.Quotes[id]; q != nil && q.Text != "" {
			add("reasons %s", d.quoted(opening(q.Text), q.Lang))
		}
	}
	add("listed %s", d.date(n.Listed))
	add("amended %s", d.date(n.Amended))
	add("delisted %s", d.date(n.Delisted))
	return strings.Join(texts, d.say("; "))
}

func (w words) restrictions(rs []attribution.Restriction) string {
	names := make([]string, len(rs))
	for i, r := range rs {
		names[i] = w.word(string(r))
	}
	return w.list(names)
}

// basis says on which law something is based, and whose law it is.
func (d *dossier) basis(l attribution.LegalBasis) string {
	text := d.own(strings.Join(nonEmpty(l.Article, l.Instrument), ", "))
	if l.Words.Text != "" {
		text = strings.TrimSpace(text + " " + d.quoted(l.Words.Text, l.Words.Lang))
	}
	if l.Jurisdiction != "" {
		text = strings.TrimSpace(text + bracketed(d.actor(l.Jurisdiction)))
	}
	return text
}

func nonEmpty(texts ...string) []string {
	var out []string
	for _, t := range texts {
		if t != "" {
			out = append(out, t)
		}
	}
	return out
}

// sentences sets texts one after the other, each but the last with a full stop.
func sentences(texts []string) string {
	var out strings.Builder
	for i, t := range texts {
		if i < len(texts)-1 {
			t = stopped(t) + " "
		}
		out.WriteString(t)
	}
	return out.String()
}
