package report

import (
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/model"
)

// A listing collects what is said under labels. Its field is for all formats, in order.
type listing struct {
	d   *dossier
	all []particular
}

// A particular is one thing that is said under a label.
type particular struct{ Label, Text string }

// add adds a text under a label, if there is one.
func (l *listing) add(label, text string) {
	if text != "" {
		l.all = append(l.all, particular{l.d.say(label), text})
	}
}

// labelled says a particular on one line.
func (w words) labelled(p particular) string {
	if p.Text == "" {
		return p.Label
	}
	return p.Label + w.say(": ") + p.Text
}

// inLine says particulars on one line.
func (w words) inLine(all []particular) string {
	texts := make([]string, len(all))
	for i, p := range all {
		texts[i] = w.labelled(p)
	}
	return strings.Join(texts, w.say("; "))
}

// details say what else is recorded of the act of a position: on which law and which words of others it rests, what it
// answers, what it puts forward, and in which words who joined later did.
func (d *dossier) details(x position) []particular {
	l := &listing{d: d}
	if x.act.Inferred {
		l.all = append(l.all, particular{Label: d.say("the compilers’ reading")})
	}
	d.addDetails(l, x.act)
	for i := range x.in.Joined {
		j := &x.in.Joined[i]
		if x.day == j.When && x.day != x.in.When && len(x.parties) > 0 && j.Party == x.parties[0] {
			l.add("on joining", d.joining(j))
		}
	}
	return l.all
}

func (d *dossier) addDetails(l *listing, a *attribution.Act) {
	for depth := 0; a != nil && depth <= model.MaxReports; depth++ {
		if depth > 0 && a.Inferred {
			l.add("reports", d.say("the compilers’ reading"))
		}
		for _, b := range a.Basis {
			l.add("legal basis", d.basis(b))
		}
		l.add("in answer to", d.titles(a.Answers))
		items := make([]attribution.Ref, len(a.Evidence))
		for i, id := range a.Evidence {
			items[i] = id.Ref()
		}
		l.add("evidence", d.titles(items))
		a = a.Reported
	}
}

// joining says in which words and where a party joined a statement.
func (d *dossier) joining(j *attribution.Joiner) string {
	words := ""
	if j.Words.Text != "" {
		words = d.quoted(j.Words.Text, j.Words.Lang)
	}
	return strings.Join(nonEmpty(words, d.refs(j.Source)), " ")
}

// aboutStatement says what is recorded of a statement beyond its acts.
func (d *dossier) aboutStatement(id attribution.StatementID) []particular {
	s := d.c.Statements[id]
	l := &listing{d: d}
	l.add("in the name of", d.actors(s.For))
	l.add("office", d.actors(given(s.Office)))
	if s.Capacity.Text != "" {
		l.add("capacity", d.quoted(s.Capacity.Text, s.Capacity.Lang))
	}
	l.add("addressed to", d.actors(s.To))
	l.add("place", d.own(s.Place))
	l.add("occasion", d.own(s.Occasion))
	for i := range s.Joined {
		j := &s.Joined[i]
		l.add("joined by", strings.Join(nonEmpty(d.actor(j.Party), d.date(j.When), d.joining(j)), d.say(", ")))
	}
	return l.all
}

// standing says in which capacity or with which title those speak who take a position in a statement, where that is one
// person.
func (d *dossier) standing(s *attribution.Statement) attribution.Words {
	if s.Capacity.Text != "" || len(s.By) != 1 {
		return s.Capacity
	}
	if p, ok := d.c.Actors[s.By[0]].(*attribution.Person); ok {
		for i := range p.Roles {
			if r := &p.Roles[i]; r.Title.Text != "" && !excludes(r.Period, s.When) {
				return r.Title
			}
		}
	}
	return attribution.Words{}
}

// given returns a list of an actor, if one is given.
func given(id attribution.ActorID) []attribution.ActorID {
	if id == "" {
		return nil
	}
	return []attribution.ActorID{id}
}

// excludes reports whether a period is certainly over on a day, or certainly has not begun.
func excludes(period, day attribution.When) bool {
	return period != "" && day != "" && (period.Before(day) == edtf.Yes || day.Before(period) == edtf.Yes)
}

// A remark is a statement with what is recorded of it. Its fields are for templates.
type remark struct {
	Anchor string
	Title  string
	About  string
}

// spokenStatements are the statements of all but the compilers, in the order of their dates.
func (d *dossier) spokenStatements() []remark {
	var out []remark
	for _, id := range d.statements() {
		s := d.c.Statements[id]
		if s.Kind == attribution.StatementEditorial {
			continue
		}
		out = append(out, remark{
			Anchor: anchor(id.Ref()),
			Title:  strings.Join(nonEmpty(d.date(s.When), d.actors(s.By), d.word(string(s.Kind)), d.refs(s.Source)), " · "),
			About:  d.inLine(d.aboutStatement(id)),
		})
	}
	return out
}
