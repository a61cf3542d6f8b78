package report

import (
	"html/template"
	"slices"
	"strings"

	"example.com/attribution"
)

// A stance is a position as it is shown. Its fields are for templates.
type stance struct {
	Parties  template.HTML
	Through  template.HTML // by whom the parties speak, where that is somebody else
	Act      deed
	On       string        // the statement that the act is on, for the claim that it makes
	Became   []string      // what became of it
	Meta     template.HTML // date, place, kind of statement, source
	Details  string        // what else is recorded of the act
	Quotes   []quotation
	Reported bool
}

// A deed is an act as it is shown.
type deed struct {
	Class     string // claims, rejects, or speaks: how a verb stands to what it is on
	Verb      string
	Refuses   string
	By        template.HTML // of a reported act
	Inner     *deed         // the act that is reported
	Terms     []termSaid
	Wording   said
	Character string
	RestsOn   string // what it says it relies on
	Withheld  said
	Part      string
}

// A termSaid is a term with the name of what it is about, in the language of the report.
type termSaid struct {
	Name  string
	Words said
	Scale string
}

// claiming and rejecting are the verbs of those classes, in the order in which a legend has them.
var (
	claiming  = []attribution.Verb{attribution.Asserts, attribution.Agrees, attribution.Supports, attribution.Corrects}
	rejecting = []attribution.Verb{attribution.Denies, attribution.Rejects, attribution.Contests,
		attribution.DisputesBasis, attribution.Withdraws}
)

func classOf(v attribution.Verb) string {
	switch {
	case slices.Contains(claiming, v):
		return "claims"
	case slices.Contains(rejecting, v):
		return "rejects"
	}
	return "speaks"
}

// verbs names the verbs of a class.
func (w words) verbs(class string) string {
	all := claiming
	if class == "rejects" {
		all = rejecting
	}
	var names []string
	for _, v := range all {
		names = append(names, w.word(string(v)))
	}
	return strings.Join(names, w.say(", "))
}

func (d *dossier) stance(x position, q *quoter) stance {
	s := stance{
		Parties:  d.join(d.actorsSaid(x.parties)),
		Through:  d.through(x),
		Act:      d.deed(x.act, d.several(x.parties)),
		Became:   d.became(x),
		Meta:     dotted(d.when(x), d.own(x.in.Place), d.word(string(x.in.Kind))) + d.ref(x.in.Source),
		Details:  d.inLine(d.details(x)),
		Quotes:   q.quotations(x),
		Reported: x.report,
	}
	if x.through != "" {
		s.On = d.title(x.through)
	}
	if !x.report {
		s.Act.Class, s.Act.Verb = x.class(), d.verb(x.verb, d.several(x.parties))
	}
	return s
}

// through names those through whom the parties of a position speak, and in which capacity.
func (d *dossier) through(x position) template.HTML {
	by := x.speakers()
	words := d.standing(x.in)
	if words.Text == "" || len(by) == 0 && !slices.Equal(x.parties, x.in.By) {
		return d.join(d.actorsSaid(by))
	}
	as := spoken(words).Quoted
	if len(by) == 0 {
		return as
	}
	return d.join(d.actorsSaid(by)) + template.HTML(template.HTMLEscapeString(d.say(", "))) + as
}

func (d *dossier) deed(a *attribution.Act, several bool) deed {
	out := deed{
		Class:     classOf(a.Verb),
		Verb:      d.verb(a.Verb, several),
		Refuses:   d.word(string(a.Refuses)),
		Terms:     d.termsSaid(a.Assessment),
		Wording:   spoken(a.Wording),
		Character: d.word(string(a.Character)),
		RestsOn:   d.restsOn(a),
		Withheld:  spoken(a.Withheld),
		Part:      d.word(string(a.Part)),
	}
	if a.Reported != nil {
		inner := d.deed(a.Reported, d.several(a.Reported.By))
		out.Inner, out.By = &inner, d.join(d.actorsSaid(a.Reported.By))
	}
	return out
}

func (d *dossier) termsSaid(a attribution.Assessment) []termSaid {
	var out []termSaid
	for part, t := range a.Terms() {
		out = append(out, d.termSaid(part, t))
	}
	return out
}

func (d *dossier) termSaid(part string, t attribution.Term) termSaid {
	return termSaid{d.say(part), spoken(attribution.Words{Text: t.Text, Lang: t.Lang}), d.scale(t)}
}

// dotted sets texts apart by dots, those that are there.
func dotted(texts ...string) template.HTML {
	return template.HTML(template.HTMLEscapeString(strings.Join(nonEmpty(texts...), " · ")))
}
