package report

import (
	"cmp"
	"html/template"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/languagename"
	"example.com/attribution/verify"
	"golang.org/x/text/language"
)

// A quotation is a quote as it is shown: its words, where what changed in a rendering is marked, and its renderings.
// Its fields are for templates.
type quotation struct {
	Anchor     string
	Words      said
	Marked     template.HTML // Words, with what changes in a rendering marked
	Language   string        // its name in the language of the report
	Label      string        // how it relates to what it renders
	Givers     []string      // who gives the rendering
	Origin     []string      // who says it, and whose words it uses again
	Caption    template.HTML // language, label, givers, origin and source
	Address    string        // of the place in the source where the words stand
	Absent     string        // says that the words are not there
	Again      bool          // it was shown before, and Words are only its beginning
	Changes    []change
	Renderings []quotation
}

// A change is something that a rendering says and what it renders does not, or the other way round.
type change struct{ Kind, Original, Rendering string }

// quoter shows quotes, each once in full.
type quoter struct {
	d       *dossier
	changes map[attribution.QuoteID][]verify.RenderingChange // by rendering
	altered map[attribution.QuoteID][]string                 // what renderings change in a quote
	shown   map[attribution.QuoteID]bool
}

func newQuoter(d *dossier) *quoter {
	q := &quoter{
		d:       d,
		changes: make(map[attribution.QuoteID][]verify.RenderingChange),
		altered: make(map[attribution.QuoteID][]string),
		shown:   make(map[attribution.QuoteID]bool),
	}
	for _, c := range verify.Renderings(d.c) {
		q.changes[c.Quote] = append(q.changes[c.Quote], c)
		q.altered[c.Renders] = append(q.altered[c.Renders], c.Original)
	}
	return q
}

// quotations shows the quotes of an act. Those that were shown are left out where the act only reports what was said
// there.
func (q *quoter) quotations(x position) []quotation {
	var out []quotation
	for _, id := range x.act.Quotes {
		if q.d.c.Quotes[id] == nil || q.shown[id] && !x.firstHand() {
			continue
		}
		q.add(&out, id, 0)
	}
	return out
}

// add adds a quote, some renderings deep, to others. Its own renderings stand below it or, where they nest too deep,
// beside it.
func (q *quoter) add(to *[]quotation, id attribution.QuoteID, depth int) {
	out := q.quotation(id)
	below, deeper := &out.Renderings, depth+1
	if depth == maxDepth {
		*to = append(*to, out)
		below, deeper = to, depth
	}
	for _, r := range q.d.renders[id] {
		if !out.Again && !q.shown[r] { // a rendering of itself is a mistake
			q.add(below, r, deeper)
		}
	}
	if depth < maxDepth {
		*to = append(*to, out)
	}
}

func (q *quoter) quotation(id attribution.QuoteID) quotation {
	entity := q.d.c.Quotes[id]
	out := quotation{
		Anchor:   anchor(id.Ref()),
		Words:    spoken(attribution.Words{Text: entity.Text, Lang: entity.Lang}),
		Language: q.d.languageName(entity.Lang),
		Label:    q.d.manner(entity),
	}
	if entity.Text == "" {
		out.Absent = q.d.absent(id, entity)
	}
	if q.shown[id] {
		out.Again = true
		out.Words.Text = printable(opening(entity.Text))
		return out
	}
	q.shown[id] = true
	marked := unique(q.altered[id])
	for _, c := range q.changes[id] {
		marked = append(marked, c.Rendering)
		out.Changes = append(out.Changes, change{q.d.word(string(c.Kind)), printable(c.Original), printable(c.Rendering)})
	}
	out.Marked = mark(out.Words.Text, marked)
	var by template.HTML
	var source attribution.SourceID
	if s := q.d.c.Statements[entity.Statement]; s != nil && entity.Renders != "" {
		source, by = s.Source, q.d.join(q.d.actorsSaid(s.By))
		for _, by := range s.By {
			out.Givers = append(out.Givers, q.d.actor(by))
		}
	}
	out.Caption = dotted(out.Language, out.Label)
	if by != "" {
		out.Caption += " · " + by
	}
	for _, more := range q.d.origin(entity) {
		if !strings.HasPrefix(more, "[") { // which is linked to below
			out.Caption += template.HTML(" · " + template.HTMLEscapeString(more))
			out.Origin = append(out.Origin, more)
		}
	}
	out.Caption += q.d.ref(cmp.Or(entity.Source, source))
	out.Address = q.d.passage(entity)
	return out
}

// absent says that the words of a quote are not there, and why.
func (d *dossier) absent(id attribution.QuoteID, q *attribution.Quote) string {
	text := d.say("(words %s)", d.word(string(q.Absent)))
	for _, s := range d.x.Searches(id.Ref(), "") {
		where := d.say("looked for: %s", strings.Join(nonEmpty(d.own(s.Where), d.date(s.When)), d.say(", ")))
		text += "; " + where + bracketed(d.word(string(s.Result)))
	}
	return text
}

// languageName names a language in that of the report.
func (d *dossier) languageName(lang attribution.Lang) string {
	if name, ok := d.tongues[lang]; ok {
		return name
	}
	name := ""
	if tag, err := lang.Tag(); err == nil && tag != language.Und {
		base, _ := d.lang.Base()
		name = languagename.Name(tag, base.String())
	}
	name = cmp.Or(name, d.own(string(lang)))
	d.tongues[lang] = name
	return name
}

// mark marks where certain words stand in a text, each at its first place.
func mark(text string, words []string) template.HTML {
	marked := make([]bool, len(text)+1)
	for _, w := range words {
		if at := strings.Index(text, printable(w)); w != "" && at >= 0 {
			for i := range printable(w) {
				marked[at+i] = true
			}
		}
	}
	var out strings.Builder
	start := 0
	for at := range text {
		if marked[at] != marked[start] {
			writeMarked(&out, text[start:at], marked[start])
			start = at
		}
	}
	writeMarked(&out, text[start:], marked[start])
	return template.HTML(out.String())
}

func writeMarked(out *strings.Builder, text string, marked bool) {
	if marked {
		out.WriteString("<mark>")
	}
	out.WriteString(template.HTMLEscapeString(text))
	if marked {
		out.WriteString("</mark>")
	}
}
