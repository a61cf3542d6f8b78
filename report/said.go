package report

import (
	"html/template"
	"strconv"
	"strings"
	"unicode"

	"example.com/attribution"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/bidi"
)

// A said is a name or words of somebody, with the language and the direction in which they are to be set. Its fields
// are for templates.
type said struct {
	Text string
	Lang string // BCP 47; empty: not stated, or malformed
	Dir  string // ltr, rtl, or auto where the language does not decide it
	HTML template.HTML

	Quoted template.HTML // in marks that stand where its direction has them
}

// newSaid isolates the words from what is around them. A template does the same many times slower, and there are
// thousands of them.
func newSaid(text, lang, dir string) said {
	s := said{Text: printable(text), Lang: lang, Dir: dir}
	if lang != "" {
		lang = ` lang="` + template.HTMLEscapeString(lang) + `"`
	}
	start, escaped := `<bdi`, template.HTMLEscapeString(s.Text)
	if dir != "auto" && dir != firstDirection(s.Text) { // else it is as the element is without
		start += ` dir="` + dir + `"`
	}
	start += lang + `>`
	s.HTML = template.HTML(start + escaped + `</bdi>`)
	s.Quoted = template.HTML(start + `<q>` + escaped + `</q></bdi>`)
	return s
}

// firstDirection is that of the first letter of a text, by which an element without a direction is set.
func firstDirection(text string) string {
	for _, r := range text {
		properties, _ := bidi.LookupRune(r)
		switch properties.Class() {
		case bidi.R, bidi.AL:
			return "rtl"
		case bidi.L:
			return "ltr"
		}
	}
	return ""
}

// Stop ends a sentence that a name or a title makes, if it does not end itself.
func (s said) Stop() string { return strings.TrimPrefix(stopped(s.Text), s.Text) }

// stopped returns text that ends as a sentence.
func stopped(text string) string {
	if strings.HasSuffix(text, ".") || strings.HasSuffix(text, "。") || strings.HasSuffix(text, "?") ||
		strings.HasSuffix(text, "!") {
		return text
	}
	return text + "."
}

func (w words) join(all []said) template.HTML {
	names := make([]string, len(all))
	for i, s := range all {
		names[i] = string(s.HTML)
	}
	return template.HTML(strings.Join(names, template.HTMLEscapeString(w.say(", "))))
}

// plain returns words whose language is not stated.
func plain(text string) said { return newSaid(text, "", "auto") }

func spoken(w attribution.Words) said {
	if w.Text == "" {
		return said{}
	}
	tag, err := w.Lang.Tag()
	if err != nil || tag == language.Und {
		return plain(w.Text)
	}
	return newSaid(w.Text, string(w.Lang), direction(tag))
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

func (d *dossier) actorSaid(id attribution.ActorID) said {
	s, ok := d.names[id]
	if !ok {
		s = spoken(d.actorName(id))
		d.names[id] = s
	}
	return s
}

func (d *dossier) actorsSaid(ids []attribution.ActorID) []said {
	out := make([]said, len(ids))
	for i, id := range ids {
		out[i] = d.actorSaid(id)
	}
	return out
}

// refSaid names an actor or an incident, and else what a reference is to, in a sentence of the report.
func (d *dossier) refSaid(r attribution.Ref) said {
	switch collection, id := r.Split(); collection {
	case attribution.CollectionActors:
		return d.actorSaid(attribution.ActorID(id))
	case attribution.CollectionIncidents:
		return spoken(d.incidentName(attribution.IncidentID(id)))
	}
	return plain(d.title(r))
}

// anchor is the name of a place on the page. No two references have the same.
func anchor(r attribution.Ref) string {
	collection, id := r.Split()
	var out strings.Builder
	out.WriteString(string(collection) + "-")
	for _, c := range id {
		if unicode.IsLetter(c) || unicode.IsDigit(c) || c == '-' || c == '.' {
			out.WriteRune(c)
		} else {
			out.WriteString("_" + strconv.FormatInt(int64(c), 16) + "_")
		}
	}
	return out.String()
}

// topicAnchor is the name of the place where it stands what is said about something. Incidents and responses have
// places of their own.
func topicAnchor(r attribution.Ref) string {
	if r.IsProposition() {
		return anchor(r)
	}
	return "on-" + anchor(r)
}
