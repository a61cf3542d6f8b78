package report

import (
	"html"
	"regexp"
	"slices"
	"strings"

	"example.com/attribution"
)

// briefRefs returns the claims of the summary by their anchors, and these in the order in which text has them.
func (r *pageReader) briefRefs() (refs map[string]attribution.Ref, order []string) {
	refs = make(map[string]attribution.Ref)
	for _, c := range r.inOrder(func(in incident) [][]claim { return [][]claim{in.claims} }) {
		refs[topicAnchor(c.ref)] = c.ref
	}
	s := r.d.summary()
	for _, in := range s.Incidents {
		for _, b := range in.Claims {
			order = append(order, b.Anchor)
		}
	}
	for range s.Measures {
		order = append(order, "")
	}
	for _, b := range s.Links {
		order = append(order, b.Anchor)
	}
	return refs, order
}

// inBrief returns a function that reports whether what a summary shows of a party has a day: its own or, without one,
// that of the claim.
func (r *pageReader) inBrief(claim attribution.Ref, became, date string) func(attribution.When) bool {
	_, notes, _ := strings.Cut(became, "(")
	own := slices.ContainsFunc(r.d.about[claim], func(x position) bool {
		day := plainText(r.d.day(x.day))
		return day != "" && strings.HasPrefix(notes, day)
	})
	return func(w attribution.When) bool {
		day := plainText(r.d.day(w))
		switch {
		case strings.HasPrefix(notes, "undated"):
			return day == ""
		case own:
			return day != "" && strings.HasPrefix(notes, day)
		}
		return day == date
	}
}

// readBriefLine reads the line of a summary on one claim.
func (r *pageReader) readBriefLine(ref attribution.Ref, line string) (out []sighting) {
	camps := strings.Split(quotedWords.ReplaceAllString(plainText(line), "“”"), " ‖ ")
	date, _, dated := strings.Cut(camps[0], " · ")
	if !dated {
		date = ""
	}
	for _, camp := range camps[1:] {
		_, stands, _ := strings.Cut(camp, ": ")
		for _, text := range strings.Split(stands, " · ") {
			if s, ok := r.read(ref, text); ok {
				out = append(out, r.atOnce(s, func(became string) func(attribution.When) bool { return r.inBrief(ref, became, date) })...)
			}
		}
	}
	return out
}

// atOnce returns what a stand shows: one sighting for each of its verbs.
func (r *pageReader) atOnce(s sighting, day func(became string) func(attribution.When) bool) (out []sighting) {
	verbs := []attribution.Verb{s.verb}
	for {
		rest, more := strings.CutPrefix(s.became, ", ")
		v, after := r.verb(rest)
		if !more || v == "" {
			break
		}
		verbs, s.became = append(verbs, v), after
	}
	s.day = day(s.became)
	for _, v := range verbs {
		s.verb = v
		out = append(out, s)
	}
	return out
}

func (r *pageReader) readTextSummary(text string) (out []sighting) {
	refs, order := r.briefRefs()
	var lines []string
	for _, l := range section(strings.Split(text, "\n"), "AT A GLANCE", func(l string) bool { return l == "" }) {
		switch {
		case strings.HasPrefix(l, "  ▸ "):
			lines = append(lines, strings.TrimPrefix(l, "  ▸ "))
		case strings.HasPrefix(l, "    "):
			lines[len(lines)-1] += " " + strings.TrimSpace(l)
		}
	}
	for i, l := range lines {
		if ref := refs[order[i]]; ref != "" {
			out = append(out, r.readBriefLine(ref, l)...)
		}
	}
	return out
}

func (r *pageReader) readMarkdownSummary(text string) (out []sighting) {
	refs, order := r.briefRefs()
	n := 0
	for _, l := range section(strings.Split(text, "\n"), "## At a glance", func(l string) bool { return strings.HasPrefix(l, "## ") }) {
		line, ok := strings.CutPrefix(l, "- ")
		if !ok {
			continue
		}
		if ref := refs[order[n]]; ref != "" {
			out = append(out, r.readBriefLine(ref, html.UnescapeString(markdownEscapes.ReplaceAllString(line, "$1")))...)
		}
		n++
	}
	return out
}

var (
	htmlBrief = regexp.MustCompile(`(?s)<li>(?:<span class="meta">([^<]*)</span> )?<a href="#([^"]*)">(.*?)</li>`)
	htmlStand = regexp.MustCompile(`(?s)^<b>(.*?)</b> <span class="verb [a-z]*">(.*?)</span>(.*)$`)
)

func (r *pageReader) readHTMLSummary(page string) (out []sighting) {
	refs, _ := r.briefRefs()
	_, box, _ := strings.Cut(page, `<section class="summary"`)
	box, _, _ = strings.Cut(box, "</section>")
	for _, line := range htmlBrief.FindAllStringSubmatch(box, -1) {
		ref := refs[html.UnescapeString(line[2])]
		if ref == "" {
			continue
		}
		for _, part := range strings.Split(line[3], `<span class="stand">`)[1:] {
			m := htmlStand.FindStringSubmatch(part)
			if m == nil {
				continue
			}
			verb, more := r.verb(untagged(m[2]))
			notes := ""
			if at := strings.LastIndex(m[3], `<span class="meta">(`); at >= 0 {
				notes = untagged(m[3][at:])
			}
			s := sighting{claim: ref, parties: r.named(m[1]), verb: verb, became: more + " " + notes}
			out = append(out, r.atOnce(s, func(became string) func(attribution.When) bool {
				return r.inBrief(ref, became, plainText(html.UnescapeString(line[1])))
			})...)
		}
	}
	return out
}
