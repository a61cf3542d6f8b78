package report

import (
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
)

// says tells who does what, how surely and in which words, and what became of it.
func (d *dossier) says(x position) string { return d.speaker(x) + ": " + d.does(x) }

// does says what the parties of a position do, and what became of it.
func (d *dossier) does(x position) string {
	texts := []string{d.actAs(x.verb, x.act)}
	if x.report {
		texts[0] = d.actAs(x.act.Verb, x.act)
	}
	if x.through != "" {
		texts = append(texts, d.say("on %s", d.title(x.through)))
	}
	return strings.Join(append(texts, d.became(x)...), "; ")
}

// speaker names the parties of a position and, where these are others, through whom they speak.
func (d *dossier) speaker(x position) string {
	who := d.actors(x.parties)
	if by := x.speakers(); len(by) > 0 {
		who = d.say("%s (through %s)", who, d.actors(by))
	}
	if who == "" {
		who = d.say("unknown")
	}
	return who
}

// actAs says what an act does, with the verb that it amounts to.
func (d *dossier) actAs(verb attribution.Verb, a *attribution.Act) string {
	text := d.word(string(verb))
	if a.Reported != nil {
		by := d.actors(a.Reported.By)
		if by == "" {
			by = d.say("somebody not named")
		}
		text = d.say("reports that %s %s", by, d.actAs(a.Reported.Verb, a.Reported))
	}
	if a.Refuses != "" {
		text = d.say("%s to speak of %s", text, d.word(string(a.Refuses)))
	}
	parts := []string{text}
	for _, t := range terms(a.Assessment) {
		term := d.say(t.name) + " " + d.quoted(t.Text, t.Lang)
		if t.Scale != "" {
			term += " (" + d.own(t.Scale) + ")"
		}
		parts = append(parts, term)
	}
	if a.Wording.Text != "" {
		parts = append(parts, d.say("in the words %s", d.quoted(a.Wording.Text, a.Wording.Lang)))
	}
	if a.Character != "" {
		parts = append(parts, d.say("as %s", d.word(string(a.Character))))
	}
	parts = append(parts, nonEmpty(d.restsOn(a))...)
	if a.Withheld.Text != "" {
		parts = append(parts, d.say("keeping back %s", d.quoted(a.Withheld.Text, a.Withheld.Lang)))
	}
	text = strings.Join(parts, d.say(", "))
	if a.Part != "" {
		text += " (" + d.say("in the %s", d.word(string(a.Part))) + ")"
	}
	return text
}

// A term is an expression of how sure a party is, and what it is about: likelihood, confidence, certainty, standard.
type term struct {
	name string
	attribution.Term
}

// terms are the terms that are stated.
func terms(a attribution.Assessment) []term {
	all := []term{{"likelihood", a.Likelihood}, {"confidence", a.Confidence}, {"certainty", a.Certainty}, {"standard", a.Standard}}
	return slices.DeleteFunc(all, func(t term) bool { return t.Text == "" })
}

// refs are the numbers of sources.
func (d *dossier) refs(ids ...attribution.SourceID) string {
	var out []string
	for _, id := range ids {
		if n, ok := d.number[id]; ok {
			out = append(out, "["+strconv.Itoa(n)+"]")
		}
	}
	return strings.Join(out, " ")
}
