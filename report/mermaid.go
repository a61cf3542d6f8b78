package report

import (
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/query"
)

// maxLabel is how many characters of a name a diagram shows.
const maxLabel = 80

// graphLabel returns text for a label of a Mermaid flowchart in double quotes, where only entities stand for the characters that would
// end it, start another element, or be taken for markup.
func graphLabel(text string) string {
	return graphEscapes.Replace(cut(printable(text)))
}

var graphEscapes = strings.NewReplacer("#", "#35;", `"`, "#quot;", "<", "#lt;", ">", "#gt;", "&", "#amp;", "`", "#96;", `\`, "#92;", "*", "#42;",
	"_", "#95;", "$", "#36;", "%", "#37;")

// timelineText returns text for a Mermaid timeline, which knows no quotes: what it takes for syntax becomes a character that looks alike.
func timelineText(text string) string {
	return timelineEscapes.Replace(cut(printable(text)))
}

var timelineEscapes = strings.NewReplacer(":", "∶", "#", "＃", ";", "；", "%", "％", "<", "‹", ">", "›", "`", "’", "{", "｛", "}", "｝", `"`, "”", `\`, "＼",
	"$", "＄", "&", "＆")

func cut(text string) string {
	runes := []rune(text)
	if len(runes) <= maxLabel {
		return text
	}
	return string(runes[:maxLabel-1]) + "…"
}

// graph draws the claims as a Mermaid flowchart: a full line for a link that some party holds, a dotted one for a link that is only
// reported or that only others speak about. The names on a line are those of its holders and, after a cross, of those who reject it.
func (d *dossier) graph() []string {
	nodes := make(map[attribution.Ref]string)
	var lines, edges []string
	node := func(r attribution.Ref) string {
		if name, ok := nodes[r]; ok {
			return name
		}
		name := "n" + strconv.Itoa(len(nodes)+1)
		nodes[r] = name
		shape := [2]string{`["`, `"]`}
		switch collection, id := r.Split(); collection {
		case "incidents":
			shape = [2]string{`(["`, `"])`}
		case "actors":
			if _, ok := d.c.Actors[attribution.ActorID(id)].(*attribution.State); ok {
				shape = [2]string{`[["`, `"]]`}
			}
		}
		lines = append(lines, "    "+name+shape[0]+graphLabel(d.title(r))+shape[1])
		return name
	}
	all := d.links
	for _, in := range d.incidents {
		all = slices.Concat(all, in.claims)
	}
	for _, c := range all {
		_, id := c.ref.Split()
		a := d.c.Attributions[attribution.AttributionID(id)]
		if a == nil || !slices.ContainsFunc(c.positions, position.firstHand) {
			continue
		}
		label := d.word(string(a.Link))
		arrow := "-.->"
		if holders := d.x.Holders(c.ref); len(holders) > 0 {
			label += " — " + d.actors(holders)
			arrow = "-->"
		}
		if rejecting := d.rejecting(c); len(rejecting) > 0 {
			label += " ✗ " + d.actors(rejecting)
		}
		from, to := node(a.Subject), node(a.Object)
		edges = append(edges, "    "+from+" "+arrow+`|"`+graphLabel(label)+`"| `+to)
	}
	if len(edges) == 0 {
		return nil
	}
	orientation := "flowchart LR"
	if d.rtl {
		orientation = "flowchart RL"
	}
	return slices.Concat([]string{orientation}, lines, edges)
}

// rejecting are the parties that reject a claim.
func (d *dossier) rejecting(c claim) []attribution.ActorID {
	var out []attribution.ActorID
	for _, x := range c.positions {
		if !x.firstHand() || classOf(x.act.Verb) != "rejects" {
			continue
		}
		for _, party := range x.in.Performers(x.act) {
			if !slices.Contains(out, party) {
				out = append(out, party)
			}
		}
	}
	return out
}

// timeline draws the dates of incidents, of what parties said and of what states did as a Mermaid timeline.
func (d *dossier) timeline() []string {
	var lines []string
	period := func(date, text string) {
		line := "    " + timelineText(date) + " : " + timelineText(text)
		if len(lines) == 0 || lines[len(lines)-1] != line {
			lines = append(lines, line)
		}
	}
	section := func(title string) { lines = append(lines, "    section "+timelineText(title)) }
	var events []query.Event
	for e := range d.x.Timeline() {
		events = append(events, e)
	}
	for _, in := range d.incidents {
		started := false
		for _, e := range events {
			a := d.account(e.Of)
			if collection, _ := e.Of.Split(); collection != "accounts" || a == nil || a.Incident != in.id {
				continue
			}
			if !started {
				section(in.title)
				started = true
			}
			who := d.actors(e.By)
			if who == "" {
				who = d.say("according to others")
			}
			period(d.date(e.Date), d.eventName(e.Kind)+" ("+who+")")
		}
	}
	for _, collection := range []string{"statements", "responses"} {
		started := false
		for _, e := range events {
			if of, _ := e.Of.Split(); of != collection || collection == "statements" && !d.speaks(e.Of) {
				continue
			}
			if !started {
				section(d.say(collection))
				started = true
			}
			period(d.day(e.Date), d.occurrence(e))
		}
	}
	if len(lines) == 0 {
		return nil
	}
	return append([]string{"timeline"}, lines...)
}

// occurrence says what happened in a few words.
func (d *dossier) occurrence(e query.Event) string {
	what := d.eventName(e.Kind)
	switch collection, id := e.Of.Split(); collection {
	case "statements":
		if s := d.c.Statements[attribution.StatementID(id)]; s != nil && s.Kind != "" {
			what = d.word(string(s.Kind))
		}
	case "responses":
		if r := d.c.Responses[attribution.ResponseID(id)]; r != nil {
			what = d.word(r.ResponseKind()) + " (" + what + ")"
		}
	}
	return strings.Join(nonEmpty(d.actors(e.By), what), d.say(", "))
}
