package report

import (
	"bufio"
	"cmp"
	"fmt"
	"html/template"
	"io"
	"strings"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/internal/columns"
)

// SVG writes the summary of a case as one picture that stands alone: it loads nothing, runs nothing and needs no page
// around it. Its letters are text, which readers can select and hear. What it cannot show in one picture is in the
// other formats.
//
// The case should be valid: what [attribution.Case.Validate] would find is shown as it stands. The error is that of w,
// or that of [example.com/attribution/query.Index.AsOf].
func SVG(w io.Writer, c *attribution.Case, o Options) error {
	d, err := newDossier(c, o)
	if err != nil {
		return err
	}
	p := poster{d: d}
	title := d.own(cmp.Or(d.c.Title, d.c.ID))
	p.line("title", "", run{text: title})
	p.line("meta", "", run{text: strings.Join(d.imprint(o.AsOf), " · ")})
	if d.empty() {
		p.line("", "", run{text: d.say("The case holds nothing to report.")})
	}
	p.summary(d.summary())
	buffered := bufio.NewWriter(w)
	p.write(buffered, title)
	return buffered.Flush()
}

// Measures of the picture, in its units.
const (
	posterWidth  = 1200
	posterMargin = 40
	posterLead   = 20  // from line to line
	posterColumn = 7.5 // a column of letters of the usual size, rather too wide than too narrow
)

// A run is text of one look.
type run struct{ class, text string }

// A poster is a picture that is made line by line.
type poster struct {
	d    *dossier
	rows []posterRow
}

// A posterRow is a line of the picture.
type posterRow struct {
	class  string
	bullet bool
	runs   []run
}

func (p *poster) summary(s summary) {
	if s.Empty() {
		return
	}
	p.line("head", "", run{text: p.d.say("At a glance")})
	for _, in := range s.Incidents {
		p.line("head", "", run{text: p.d.heading(in)})
		p.briefs(in.Claims)
	}
	if len(s.Measures) > 0 {
		p.line("head", "", run{text: p.d.say("What states did")})
	}
	for _, day := range s.Measures {
		runs := []run{{"meta", day.Date}}
		for i, m := range day.Measures {
			if i > 0 {
				runs = append(runs, run{"meta", "·"})
			}
			runs = append(runs, run{text: m.Title}, run{"meta", strings.TrimSpace(bracketed(m.Note))})
		}
		p.line("", "•", runs...)
	}
	if len(s.Links) > 0 {
		p.line("head", "", run{text: p.d.say("Who stands how to whom")})
		p.briefs(s.Links)
	}
}

func (p *poster) briefs(claims []brief) {
	d := p.d
	for _, b := range claims {
		runs := []run{{"meta", b.Date}, {"", b.Title}}
		for _, c := range b.Parties {
			runs = append(runs, run{"meta", "‖ " + strings.TrimSpace(c.Label+d.say(": "))})
			for i, s := range c.Stands {
				if i > 0 {
					runs = append(runs, run{"meta", "·"})
				}
				names := make([]string, len(s.Parties))
				for i, party := range s.Parties {
					names[i] = d.own(party.Text)
				}
				runs = append(runs, run{"who", d.list(names)}, run{s.Class, s.Verb})
				words := make([]string, len(s.Words))
				for i, w := range s.Words {
					words[i] = d.quoted(w.Text, attribution.Lang(w.Lang))
				}
				runs = append(runs, run{"", strings.Join(words, d.say(", "))})
				runs = append(runs, run{"meta", strings.TrimSpace(bracketed(strings.Join(s.Notes, d.say(", "))))})
			}
		}
		p.line("", "•", runs...)
	}
}

// line adds runs on as many lines as they take.
func (p *poster) line(class, bullet string, runs ...run) {
	limit := float64(posterWidth - 2*posterMargin)
	size := 1.0
	switch {
	case class == "title":
		size = 1.8
	case bullet != "":
		limit -= posterMargin / 2
	}
	row := posterRow{class: class, bullet: bullet != ""}
	x := 0.0
	flush := func() {
		p.rows = append(p.rows, row)
		row, x = posterRow{class: class}, 0
	}
	for _, r := range runs {
		for _, word := range pieces(xmlText(printable(r.text)), int(limit/posterColumn/size)) {
			wide := float64(columns.Of(word)) * posterColumn * size
			if x > 0 && x+wide > limit {
				last := &row.runs[len(row.runs)-1]
				open := unclosed(last.text)
				last.text += strings.Repeat(string(popIsolate), utf8.RuneCountInString(open))
				flush()
				word = open + word
			}
			x += wide + posterColumn*size
			if n := len(row.runs); n > 0 && row.runs[n-1].class == r.class {
				row.runs[n-1].text += " " + word
				continue
			}
			row.runs = append(row.runs, run{r.class, word})
		}
	}
	if len(row.runs) > 0 {
		flush()
	}
}

// pieces are the words of a text; those that fit no line, and text without spaces, are cut.
func pieces(text string, limit int) []string {
	var out []string
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' }) {
		out = append(out, columns.Wrap(word, limit)...)
	}
	return out
}

// xmlText returns text without what cannot stand in XML 1.0, see its production 2, Char. Control characters are not in
// it already.
func xmlText(text string) string {
	return strings.Map(func(r rune) rune {
		if r == utf8.RuneError || r >= 0xD800 && r <= 0xDFFF || r == 0xFFFE || r == 0xFFFF {
			return -1
		}
		return r
	}, text)
}

const posterStyle = `text { font: 14px system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif; fill: #1d1c1a; white-space: pre; }
.title { font-size: 25px; font-weight: 700; } .head, .who { font-weight: 700; } .meta, .speaks, .ended { fill: #5c5852; } .ended { text-decoration: line-through; }
.claims { fill: #0b4f7d; font-weight: 600; } .rejects { fill: #9c2a10; font-weight: 600; }`

func (p *poster) write(w *bufio.Writer, title string) {
	y := posterMargin
	heights := make([]int, len(p.rows))
	for i, r := range p.rows {
		switch {
		case r.class == "title":
			y += posterLead / 2
		case r.class == "head" && i > 0:
			y += posterLead / 2
		}
		heights[i] = y
		y += posterLead
		if r.class == "title" {
			y += posterLead / 2
		}
	}
	height := y + posterMargin/2
	direction, start, bullet := "ltr", posterMargin, posterMargin
	step := posterMargin / 2
	if p.d.rtl {
		direction, start, bullet, step = "rtl", posterWidth-posterMargin, posterWidth-posterMargin, -step
	}
	fmt.Fprintf(w, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" `+
		`role="img" aria-labelledby="title" xml:lang="%s" direction="%s">`+"\n",
		posterWidth, height, posterWidth, height, p.d.lang, direction)
	fmt.Fprintf(w, "<title id=\"title\">%s</title>\n<style>%s</style>\n", escapeXML(title), posterStyle)
	fmt.Fprintf(w, "<rect width=\"%d\" height=\"%d\" fill=\"#fffefb\"/>\n", posterWidth, height)
	for i, r := range p.rows {
		x := start
		if r.class == "" {
			x += step
		}
		if r.bullet {
			fmt.Fprintf(w, "<text x=\"%d\" y=\"%d\" class=\"meta\" aria-hidden=\"true\">•</text>", bullet, heights[i])
		}
		fmt.Fprintf(w, "<text x=\"%d\" y=\"%d\"", x, heights[i])
		if r.class != "" {
			fmt.Fprintf(w, " class=%q", r.class)
		}
		w.WriteString(">")
		for n, run := range r.runs {
			text := escapeXML(run.text)
			if n > 0 {
				text = " " + text
			}
			if run.class == "" {
				w.WriteString(text)
				continue
			}
			fmt.Fprintf(w, "<tspan class=%q>%s</tspan>", run.class, text)
		}
		w.WriteString("</text>\n")
	}
	w.WriteString("</svg>\n")
}

func escapeXML(text string) string { return template.HTMLEscapeString(xmlText(printable(text))) }
