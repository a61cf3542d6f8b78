package report

import (
	"html"
	"regexp"
	"slices"
	"strings"

	"example.com/attribution"
)

// inOrder returns the claims of a report in full, in the order in which a format has them.
func (r *pageReader) inOrder(lists func(incident) [][]claim) []claim {
	var out []claim
	for _, in := range r.d.incidents {
		out = append(out, slices.Concat(lists(in)...)...)
	}
	return slices.Concat(out, r.d.links, r.d.others)
}

// rows returns the claims of the first look, in order.
func (r *pageReader) rows() []attribution.Ref {
	refs := make(map[string]attribution.Ref)
	for c := range r.d.claims() {
		refs[topicAnchor(c.ref)] = c.ref
	}
	var out []attribution.Ref
	for _, g := range r.d.matrix().Groups {
		for _, row := range g.Rows {
			out = append(out, refs[row.Anchor])
		}
	}
	return out
}

// before returns a function that reports whether a text ends with a date in words.
func (r *pageReader) before(text string) func(attribution.When) bool {
	text = strings.TrimSuffix(plainText(text), ", perhaps not yet said")
	return func(w attribution.When) bool { return strings.HasSuffix(text, plainText(r.d.date(w))) }
}

// inGlance returns a function that reports whether an entry has a day.
func (r *pageReader) inGlance(entry string) func(attribution.When) bool {
	return func(w attribution.When) bool { return strings.Contains(entry, plainText(r.d.day(w))) }
}

// section returns the lines between a heading and the next.
func section(lines []string, title string, isHeading func(string) bool) []string {
	at := slices.Index(lines, title)
	if at < 0 {
		return nil
	}
	rest := lines[at+1:]
	if end := slices.IndexFunc(rest, isHeading); end >= 0 {
		rest = rest[:end]
	}
	return rest
}

// readText reads a report in plain text: the first look and, apart, the report in full.
func (r *pageReader) readText(text string) (glance, full []sighting) {
	lines := strings.Split(text, "\n")
	heading := func(l string) bool {
		return l != "" && l == strings.ToUpper(l) && strings.ToLower(l) != l && l[0] != ' '
	}
	rows := r.rows()
	var entries []string
	at := -1
	flush := func() {
		for _, e := range entries {
			if s, ok := r.read(rows[at], e); ok {
				s.day = r.inGlance(s.became)
				glance = append(glance, s)
			}
		}
		entries = nil
	}
	for _, l := range section(lines, "WHO SAYS WHAT", heading) {
		switch trimmed := strings.TrimSpace(l); {
		case strings.HasPrefix(l, "■ "):
		case strings.HasPrefix(l, "  ▸ "):
			flush()
			at++
		case strings.HasPrefix(l, "      "):
			if _, ok := r.read("", trimmed); ok || len(entries) == 0 {
				entries = append(entries, trimmed)
			} else {
				entries[len(entries)-1] += " " + trimmed
			}
		}
	}
	flush()
	claims := r.inOrder(func(in incident) [][]claim { return [][]claim{in.accounts, in.claims, in.others} })
	at = -1
	add := func() {
		for _, e := range entries {
			if s, ok := r.read(claims[at].ref, e); ok {
				before, _, _ := strings.Cut(quotedWords.ReplaceAllString(plainText(e), "“”"), " · ")
				s.day = r.before(before)
				full = append(full, s)
			}
		}
		entries = nil
	}
	for _, title := range []string{"WHAT HAPPENED, AND WHO IS SAID TO HAVE DONE IT", "WHO STANDS HOW TO WHOM", "WHAT ELSE WAS SAID"} {
		for _, l := range section(lines, title, heading) {
			switch {
			case strings.HasPrefix(l, "  ▸ "):
				if at >= 0 {
					add()
				}
				at++
			case strings.HasPrefix(l, "    • ") || strings.HasPrefix(l, "    ◦ "):
				entries = append(entries, strings.TrimSpace(l[len("    • "):]))
			case strings.HasPrefix(l, "      ") && len(entries) > 0:
				entries[len(entries)-1] += " " + strings.TrimSpace(l)
			}
		}
	}
	if at >= 0 {
		add()
	}
	return glance, full
}

var markdownEscapes = regexp.MustCompile(`\\(.)`)

// readMarkdown reads a report in Markdown.
func (r *pageReader) readMarkdown(text string) (glance, full []sighting) {
	plain := func(s string) string {
		s = html.UnescapeString(markdownEscapes.ReplaceAllString(strings.ReplaceAll(s, "**", ""), "$1"))
		return plainText(s)
	}
	heading := func(l string) bool { return strings.HasPrefix(l, "## ") }
	lines := strings.Split(text, "\n")
	rows := r.rows()
	at := -1
	for _, l := range section(lines, "## Who says what", heading) {
		if !strings.HasPrefix(l, "| ") || strings.HasPrefix(l, "| claim ") || strings.HasPrefix(l, "| --- ") {
			continue
		}
		at++
		cells := strings.Split(strings.ReplaceAll(l, `\|`, "¦"), " | ")
		head := tableHead(lines, l)
		for n, cell := range cells[1:] {
			for _, e := range strings.Split(strings.TrimSuffix(cell, " |"), "<br>") {
				e = plain(e)
				s, ok := r.read(rows[at], e)
				if !ok {
					s, ok = r.read(rows[at], plain(head[n+1])+": "+e)
				}
				if ok {
					s.day = r.inGlance(s.became)
					glance = append(glance, s)
				}
			}
		}
	}
	claims := r.inOrder(func(in incident) [][]claim { return [][]claim{in.claims, in.others, in.accounts} })
	levels := map[string]string{"## What happened, and who is said to have done it": "#### ", "## Who stands how to whom": "### ", "## What else was said": "### "}
	at = -1
	for _, title := range []string{"## What happened, and who is said to have done it", "## Who stands how to whom", "## What else was said"} {
		for _, l := range section(lines, title, heading) {
			switch {
			case strings.HasPrefix(l, levels[title]):
				at++
			case strings.HasPrefix(l, "- **") && at >= 0:
				if s, ok := r.read(claims[at].ref, plain(l[2:])); ok {
					s.day = func(w attribution.When) bool { return r.d.date(w) == "" }
					full = append(full, s)
				}
			case strings.HasPrefix(l, "  - ") && len(full) > 0 && !strings.HasPrefix(l, "  - “"):
				before, _, ok := strings.Cut(plain(l[4:]), " · ")
				if ok {
					full[len(full)-1].day = r.before(before)
				}
			}
		}
	}
	return glance, full
}

// tableHead returns the cells of the head of the table in which a line stands.
func tableHead(lines []string, row string) []string {
	for at := slices.Index(lines, row); at >= 0; at-- {
		if strings.HasPrefix(lines[at], "| claim ") {
			return strings.Split(strings.TrimSuffix(lines[at], " |"), " | ")
		}
	}
	return nil
}

var (
	htmlTag     = regexp.MustCompile(`<[^>]*>`)
	htmlArticle = regexp.MustCompile(`(?s)<article id="([^"]*)">(.*?)</article>`)
	htmlStance  = regexp.MustCompile(`(?s)<p><b>(.*?)</b>.*?<p class="meta">(.*?)</p>`)
	htmlBecame  = regexp.MustCompile(`(?s)<p class="became">(.*?)</p>`)
	htmlName    = regexp.MustCompile(`<bdi[^>]*>(.*?)</bdi>`)
	htmlVerb    = regexp.MustCompile(`(?s)<span class="verb [a-z]*">(.*?)</span>`)
	htmlInner   = regexp.MustCompile(`(?s)<span class="inner"><b>(.*?)</b>: `)
	htmlRow     = regexp.MustCompile(`(?s)<tr role="row"><th scope="row" role="rowheader"><a href="#([^"]*)">(.*?)</tr>`)
	htmlCell    = regexp.MustCompile(`(?s)<td role="cell">(.*?)</td>`)
	htmlMeta    = regexp.MustCompile(`(?s)<span class="meta">(.*)</span>`)
)

func untagged(s string) string {
	return plainText(html.UnescapeString(htmlTag.ReplaceAllString(s, " ")))
}

// named returns the actors that are named in elements of their own.
func (r *pageReader) named(s string) (out [][]attribution.ActorID) {
	for _, m := range htmlName.FindAllStringSubmatch(s, -1) {
		if ids := r.ids[plainText(html.UnescapeString(htmlTag.ReplaceAllString(m[1], "")))]; ids != nil {
			out = append(out, ids)
		}
	}
	return out
}

// readHTML reads a report in HTML.
func (r *pageReader) readHTML(page string) (glance, full []sighting) {
	refs := make(map[string]attribution.Ref)
	for _, c := range slices.Concat(r.inOrder(func(in incident) [][]claim { return [][]claim{in.claims, in.others, in.accounts} })) {
		refs[topicAnchor(c.ref)] = c.ref
	}
	word := func(text string) attribution.Verb {
		v, _ := r.verb(untagged(text))
		return v
	}
	for _, article := range htmlArticle.FindAllStringSubmatch(page, -1) {
		ref, ok := refs[html.UnescapeString(article[1])]
		if !ok {
			continue
		}
		for _, part := range strings.Split(article[2], `<div class="stance `)[1:] {
			stance := htmlStance.FindStringSubmatch(part)
			verbs := htmlVerb.FindAllStringSubmatch(part, -1)
			if stance == nil || len(verbs) == 0 {
				continue
			}
			s := sighting{claim: ref, parties: r.named(stance[1]), verb: word(verbs[len(verbs)-1][1])}
			if inner := htmlInner.FindAllStringSubmatch(part, -1); inner != nil {
				s.reported, s.said = true, r.named(inner[len(inner)-1][1])
			}
			for _, m := range htmlBecame.FindAllStringSubmatch(part, -1) {
				s.became += "; " + untagged(m[1])
			}
			day, _, _ := strings.Cut(untagged(stance[2]), " · ")
			s.day = r.before(day)
			if _, _, ok := strings.Cut(untagged(stance[2]), " · "); !ok {
				s.day = func(w attribution.When) bool { return r.d.date(w) == "" }
			}
			full = append(full, s)
		}
	}
	_, matrix, _ := strings.Cut(page, `<section id="claims"`)
	matrix, _, _ = strings.Cut(matrix, "</section>")
	for _, row := range htmlRow.FindAllStringSubmatch(matrix, -1) {
		for _, cell := range htmlCell.FindAllStringSubmatch(row[2], -1) {
			for _, part := range strings.Split(cell[1], `<div class="entry `)[1:] {
				who := part[strings.Index(part, `<span class="who">`):strings.Index(part, `<span class="verb`)]
				text := untagged(htmlVerb.FindStringSubmatch(part)[1])
				meta := untagged(htmlMeta.FindStringSubmatch(part)[1])
				name := strings.TrimSpace(html.UnescapeString(htmlTag.ReplaceAllString(who, "")))
				if s, ok := r.read(refs[html.UnescapeString(row[1])], name+": "+text); ok {
					s.became = meta
					s.day = r.inGlance(meta)
					glance = append(glance, s)
				}
			}
		}
	}
	return glance, full
}
