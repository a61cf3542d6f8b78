package report

import (
	"slices"
	"strings"

	"example.com/attribution"
)

// says writes who does what, how surely and in which words, and what became of it.
func (d *dossier) says(x position) string { return d.speaker(x) + d.say(": ") + d.does(x) }

// does says what the parties of a position do, and what became of it.
func (d *dossier) does(x position) string {
	several := d.several(x.parties)
	texts := []string{d.actAs(x.verb, x.act, several)}
	if x.report {
		texts[0] = d.actAs(x.act.Verb, x.act, several)
	}
	if x.through != "" {
		texts = append(texts, d.say("on %s", d.title(x.through)))
	}
	return strings.Join(append(texts, d.became(x)...), d.say("; "))
}

// speaker names the parties of a position and, where these are others, through whom they speak, and in which capacity.
func (d *dossier) speaker(x position) string {
	who := d.actors(x.parties)
	as := ""
	if words := d.standing(x.in); words.Text != "" {
		as = d.quoted(words.Text, words.Lang)
	}
	switch by := x.speakers(); {
	case len(by) > 0:
		who = d.say("%s (through %s)", who, strings.Join(nonEmpty(d.actors(by), as), d.say(", ")))
	case slices.Equal(x.parties, x.in.By):
		who += bracketed(as)
	}
	if who == "" {
		who = d.say("unknown")
	}
	return who
}

// actAs says what an act of one party or of several does, with the verb that it amounts to.
func (d *dossier) actAs(verb attribution.Verb, a *attribution.Act, several bool) string {
	text := d.verb(verb, several)
	if a.Reported != nil {
		text = d.reportsThat(a.Reported, several, d.actAs(a.Reported.Verb, a.Reported, d.several(a.Reported.By)))
	}
	if a.Refuses != "" {
		text = d.say("%s to speak of %s", text, d.word(string(a.Refuses)))
	}
	parts := []string{text}
	for part, t := range a.Assessment.Terms() {
		parts = append(parts, d.say(part)+" "+d.quoted(t.Text, t.Lang)+bracketed(d.scale(t)))
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

// reportsThat says that one party or several report an act, which is in words.
func (d *dossier) reportsThat(a *attribution.Act, several bool, act string) string {
	by := d.actors(a.By)
	if by == "" {
		by = d.say("somebody not named")
	}
	if several {
		return d.say("report that %s %s", by, act)
	}
	return d.say("reports that %s %s", by, act)
}

// scale names the scale of a term, and says so where it is the compilers who read the term on it.
func (w words) scale(t attribution.Term) string {
	if t.Inferred && t.Scale != "" {
		return w.say("read as %s", w.own(t.Scale))
	}
	return w.own(t.Scale)
}
