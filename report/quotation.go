package report

import (
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/verify"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// A quotation is a quote as it is shown: its words, where what changed in a rendering is marked, and its renderings. Its fields are for
// templates.
type quotation struct {
	Anchor     string
	Words      said
	Parts      []piece // of Words
	Language   string  // its name in the language of the report
	Label      string  // how it relates to what it renders
	By         []said  // who gives the rendering
	Source     int
	Absent     string
	Again      bool // it was shown before, and Parts is only its beginning
	Changes    []change
	Renderings []quotation
}

// A piece is part of a text. It is changed where a rendering says something else, or where its rendering does.
type piece struct {
	Text    string
	Changed bool
}

// A change is something that a rendering says and what it renders does not, or the other way round.
type change struct{ Kind, Original, Rendering string }

// quoter shows quotes, each once in full.
type quoter struct {
	d       *dossier
	changes map[attribution.QuoteID][]verify.Change // by rendering
	altered map[attribution.QuoteID][]string        // what renderings change in a quote
	shown   map[attribution.QuoteID]bool
	names   display.Namer
}

func newQuoter(d *dossier) *quoter {
	q := &quoter{
		d:       d,
		changes: make(map[attribution.QuoteID][]verify.Change),
		altered: make(map[attribution.QuoteID][]string),
		shown:   make(map[attribution.QuoteID]bool),
		names:   display.Tags(d.lang),
	}
	for _, c := range verify.Renderings(d.c) {
		q.changes[c.Quote] = append(q.changes[c.Quote], c)
		q.altered[c.Renders] = append(q.altered[c.Renders], c.Original)
	}
	return q
}

// quotations shows the quotes of an act. Those that were shown are left out where the act only reports what was said there.
func (q *quoter) quotations(x position) []quotation {
	var out []quotation
	for _, id := range x.act.Quotes {
		if q.d.c.Quotes[id] == nil || q.shown[id] && !x.firstHand() {
			continue
		}
		out = append(out, q.quotation(id))
	}
	return out
}

func (q *quoter) quotation(id attribution.QuoteID) quotation {
	entity := q.d.c.Quotes[id]
	out := quotation{
		Anchor:   anchor(id.Ref()),
		Words:    spoken(attribution.Words{Text: entity.Text, Lang: entity.Lang}),
		Language: q.languageName(entity.Lang),
		Label:    strings.Join(nonEmpty(q.d.word(string(entity.Mode)), q.d.word(string(entity.Form))), q.d.say(", ")),
		Absent:   q.d.word(string(entity.Absent)),
	}
	if q.shown[id] {
		out.Again = true
		out.Words.Text = printable(opening(entity.Text))
		out.Parts = []piece{{Text: out.Words.Text}}
		return out
	}
	q.shown[id] = true
	marked := slices.Clone(q.altered[id])
	for _, c := range q.changes[id] {
		marked = append(marked, c.Rendering)
		out.Changes = append(out.Changes, change{q.d.word(string(c.Kind)), printable(c.Original), printable(c.Rendering)})
	}
	out.Parts = pieces(out.Words.Text, marked)
	if s := q.d.c.Statements[entity.Statement]; s != nil && entity.Renders != "" {
		out.By = q.d.actorsSaid(s.By)
		out.Source = q.d.number[s.Source]
	}
	if entity.Source != "" {
		out.Source = q.d.number[entity.Source]
	}
	for _, r := range q.d.renders[id] {
		if q.shown[r] {
			continue // a rendering of itself, which is a mistake
		}
		out.Renderings = append(out.Renderings, q.quotation(r))
	}
	return out
}

func (q *quoter) languageName(lang attribution.Lang) string {
	tag, err := lang.Tag()
	if err != nil || tag == language.Und {
		return q.d.own(string(lang))
	}
	if name := q.names.Name(tag); name != "" {
		return name
	}
	return q.d.own(string(lang))
}

// pieces cuts text where the marked words stand, each at its first place.
func pieces(text string, marked []string) []piece {
	changed := make([]bool, len(text))
	for _, m := range marked {
		if at := strings.Index(text, printable(m)); m != "" && at >= 0 {
			for i := at; i < at+len(printable(m)); i++ {
				changed[i] = true
			}
		}
	}
	var out []piece
	for start := 0; start < len(text); {
		end := start + 1
		for end < len(text) && changed[end] == changed[start] {
			end++
		}
		out = append(out, piece{text[start:end], changed[start]})
		start = end
	}
	return out
}
