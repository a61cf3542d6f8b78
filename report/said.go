package report

import (
	"html/template"
	"strings"

	"example.com/attribution"
	"golang.org/x/text/language"
)

// A said is a name or words of somebody, with the language and the direction in which they are to be set. Its fields are for templates.
type said struct {
	Text string
	Lang string // BCP 47; empty: not stated, or malformed
	Dir  string // ltr, rtl, or auto where the language does not tell
}

// html isolates the words from what is around them. A template does the same many times slower, and there are thousands of them.
func (s said) html() template.HTML {
	lang := ""
	if s.Lang != "" {
		lang = `" lang="` + template.HTMLEscapeString(s.Lang)
	}
	return template.HTML(`<bdi dir="` + template.HTMLEscapeString(s.Dir) + lang + `">` + template.HTMLEscapeString(s.Text) + `</bdi>`)
}

// quoted sets the words in the marks of the text around them.
func (s said) quoted() template.HTML { return "<q>" + s.html() + "</q>" }

func (w words) names(all []said) template.HTML {
	names := make([]string, len(all))
	for i, s := range all {
		names[i] = string(s.html())
	}
	return template.HTML(strings.Join(names, template.HTMLEscapeString(w.say(", "))))
}

func spoken(w attribution.Words) said {
	s := said{Text: printable(w.Text), Dir: "auto"}
	tag, err := w.Lang.Tag()
	if err != nil || w.Lang == "" || tag == language.Und {
		return s
	}
	s.Lang = string(w.Lang)
	s.Dir = direction(tag)
	return s
}

// direction is that of the script in which a language is written.
func direction(tag language.Tag) string {
	script, confidence := tag.Script()
	if confidence == language.No {
		return "auto"
	}
	if strings.Contains("Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa Yezi", script.String()) {
		return "rtl"
	}
	return "ltr"
}

func (d *dossier) actorSaid(id attribution.ActorID) said { return spoken(d.actorName(id)) }

func (d *dossier) actorsSaid(ids []attribution.ActorID) []said {
	out := make([]said, len(ids))
	for i, id := range ids {
		out[i] = d.actorSaid(id)
	}
	return out
}

// compilers returns words of the compilers, which are in the language of the case.
func (d *dossier) compilers(text string) said {
	return spoken(attribution.Words{Text: text, Lang: d.c.Lang})
}

// refSaid names an actor or an incident, and else what a reference is to, in a sentence of the report.
func (d *dossier) refSaid(r attribution.Ref) said {
	switch collection, id := r.Split(); collection {
	case "actors":
		return d.actorSaid(attribution.ActorID(id))
	case "incidents":
		return spoken(d.incidentName(attribution.IncidentID(id)))
	}
	return said{Text: d.title(r), Dir: "auto"}
}

// anchor is the name of a place on the page.
func anchor(r attribution.Ref) string {
	return strings.Map(func(c rune) rune {
		switch {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '-', c == '.', c == '_':
			return c
		case c == '/':
			return '-'
		}
		return '_'
	}, string(r))
}
