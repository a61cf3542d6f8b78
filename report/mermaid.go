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

// A diagram is drawn as far as Mermaid draws it.
type diagram struct {
	lines      []string
	size       int
	shown, all int // of what it is of
}

// Mermaid draws no more than 500 links and 50,000 characters, unless it is told to (maxEdges and maxTextSize of its configuration).
const (
	maxShown = 450
	maxSize  = 45_000 // bytes
)

// add adds one more thing, which may take several lines, while there is room.
func (g *diagram) add(lines ...string) {
	g.all++
	size := 0
	for _, l := range lines {
		size += len(l) + 1
	}
	if g.shown < g.all-1 || g.shown == maxShown || g.size+size > maxSize {
		return
	}
	g.lines, g.size, g.shown = append(g.lines, lines...), g.size+size, g.shown+1
}

// graph draws the claims as a Mermaid flowchart: a full line for a link that some party holds, a dotted one for a link that is only
// reported or that only others speak about. The names on a line are those of its holders and, after a cross, of those who reject it.
func (d *dossier) graph() diagram {
	nodes := make(map[attribution.Ref]string)
	var lines []string
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
	g := diagram{lines: []string{"flowchart LR"}}
	if d.rtl {
		g.lines[0] = "flowchart RL"
	}
	for c := range d.claims() {
		collection, id := c.ref.Split()
		a := d.c.Attributions[attribution.AttributionID(id)]
		if collection != "attributions" || a == nil || !slices.ContainsFunc(c.positions, position.firstHand) {
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
		lines = nil
		from, to := node(a.Subject), node(a.Object)
		g.add(append(lines, "    "+from+" "+arrow+`|"`+graphLabel(label)+`"| `+to)...)
	}
	return g
}

// rejecting are the parties that reject a claim.
func (d *dossier) rejecting(c claim) []attribution.ActorID {
	var out []attribution.ActorID
	for _, x := range c.positions {
		if x.firstHand() && classOf(x.act.Verb) == "rejects" {
			out = append(out, x.in.Performers(x.act)...)
		}
	}
	return unique(out)
}

// timeline draws the dates of incidents, of what parties said and of what states did as a Mermaid timeline.
func (d *dossier) timeline() diagram {
	g := diagram{lines: []string{"timeline"}}
	section, last := "", ""
	period := func(of, date, text string) {
		lines := []string{"    " + timelineText(date) + " : " + timelineText(text)}
		if of == section && lines[0] == last {
			return
		}
		last = lines[0]
		if of != section {
			section = of
			lines = []string{"    section " + timelineText(of), last}
		}
		g.add(lines...)
	}
	var events []query.Event
	told := make(map[attribution.IncidentID][]query.Event)
	for e := range d.x.Timeline() {
		events = append(events, e)
		if a := d.accountOf(e); a != nil {
			told[a.Incident] = append(told[a.Incident], e)
		}
	}
	for _, in := range d.incidents {
		for _, e := range told[in.id] {
			who := d.actors(e.By)
			if who == "" {
				who = d.say("according to others")
			}
			period(in.title, d.date(e.Date), d.eventName(e.Kind)+" ("+who+")")
		}
	}
	for _, collection := range []string{"statements", "responses"} {
		for _, e := range events {
			if of, _ := e.Of.Split(); of == collection && (collection == "responses" || d.speaks(e.Of)) {
				period(d.say(collection), d.day(e.Date), d.occurrence(e))
			}
		}
	}
	return g
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
