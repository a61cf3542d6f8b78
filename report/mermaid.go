package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
)

// A diagram shows as many characters of a name, and of one at the side of a Gantt chart.
const (
	maxLabel   = 80
	maxSection = 36
)

// graphLabel returns text for a label of a Mermaid flowchart in double quotes, where only entities stand for the
// characters that would end it, start another element, or be taken for markup.
func graphLabel(text string) string {
	return graphEscapes.Replace(cut(printable(text), maxLabel))
}

var graphEscapes = strings.NewReplacer("#", "#35;", `"`, "#quot;", "<", "#lt;", ">", "#gt;", "&", "#amp;", "`",
	"#96;", `\`, "#92;", "*", "#42;",
	"_", "#95;", "$", "#36;", "%", "#37;")

// ganttText returns text for a Mermaid Gantt chart, which knows no quotes: what it takes for syntax becomes a character
// that looks alike.
func ganttText(text string, most int) string {
	return ganttEscapes.Replace(cut(printable(text), most))
}

var ganttEscapes = strings.NewReplacer(":", "∶", "#", "＃", ";", "；", "%", "％", "<", "‹", ">", "›", "`", "’", "{", "｛",
	"}", "｝", `"`, "”", `\`, "＼",
	"$", "＄", "&", "＆")

func cut(text string, most int) string {
	runes := []rune(text)
	if len(runes) <= most {
		return text
	}
	return string(runes[:most-1]) + "…"
}

// A diagram is drawn as far as Mermaid draws it.
type diagram struct {
	lines      []string
	size       int
	shown, all int // of what it is of
}

// Mermaid draws no more than 500 links and 50,000 characters, unless configured to (maxEdges and maxTextSize of its
// configuration).
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

// rejectedMark stands before those who reject a claim, and before statements that reject something.
const rejectedMark = "✗"

// graph draws the claims as a Mermaid flowchart: a full line for a link that some party certainly holds, a dotted one
// for any other, which says so where it is only reported. The names on a line are those of its holders and, after a
// cross, of those who reject it.
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
		case attribution.CollectionIncidents:
			shape = [2]string{`(["`, `"])`}
		case attribution.CollectionActors:
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
		if collection != attribution.CollectionAttributions || a == nil || len(c.positions) == 0 {
			continue
		}
		label := d.linkWord(a)
		arrow := "-.->"
		if holders := c.holders(true); len(holders) > 0 {
			label += " — " + d.actors(holders)
			arrow = "-->"
		}
		if perhaps := c.holders(false); len(perhaps) > 0 {
			label += " — " + d.say("perhaps held by %s", d.actors(perhaps))
		}
		if !slices.ContainsFunc(c.positions, position.firstHand) {
			label += " — " + d.say("only reported")
		}
		if rejecting := c.rejecting(); len(rejecting) > 0 {
			label += " " + rejectedMark + " " + d.actors(rejecting)
		}
		lines = nil
		from, to := node(a.Subject), node(a.Object)
		g.add(append(lines, "    "+from+" "+arrow+`|"`+graphLabel(label)+`"| `+to)...)
	}
	return g
}

// holders are the parties that certainly hold a claim, or those that only may.
func (c claim) holders(certain bool) []attribution.ActorID {
	var sure, perhaps []attribution.ActorID
	for _, x := range c.positions {
		switch holds, may := x.holds(); {
		case holds:
			sure = append(sure, x.parties...)
		case may:
			perhaps = append(perhaps, x.parties...)
		}
	}
	if certain {
		return unique(sure)
	}
	return slices.DeleteFunc(unique(perhaps), func(id attribution.ActorID) bool { return slices.Contains(sure, id) })
}

// rejecting are the parties that reject a claim.
func (c claim) rejecting() []attribution.ActorID {
	var out []attribution.ActorID
	for _, x := range c.positions {
		if x.class() == "rejects" {
			out = append(out, x.parties...)
		}
	}
	return unique(out)
}

// gantt draws a band as a Mermaid Gantt chart, with a bar for all the time that a date may mean.
func (d *dossier) gantt(b band) diagram {
	g := diagram{lines: []string{`%%{init: {"gantt": {"leftPadding": 220}}}%%`, "gantt", "    dateFormat YYYY-MM-DDTHH:mm"}}
	for _, setting := range b.Axis {
		g.lines = append(g.lines, "    "+setting)
	}
	for _, l := range b.Lanes {
		var lines []string
		if section := cmp.Or(l.Group.Text, l.Name.Text); section != "" {
			lines = append(lines, "    section "+ganttText(section, maxSection))
		}
		for _, m := range l.Marks {
			label := m.Texts[0]
			if n := len(m.Texts); n > 1 {
				label += " ×" + strconv.Itoa(n)
			}
			if m.Class == "rejects" {
				label = rejectedMark + " " + label
			}
			if l.Label != "" {
				label = l.Label + " (" + l.Text + ")"
			}
			const minutes = "2006-01-02T15:04"
			lines = append(lines, "    "+ganttText(label, maxLabel)+" :"+ganttTag(m)+m.from.Format(minutes)+", "+m.until.Format(minutes))
			g.add(lines...)
			lines = nil
		}
	}
	return g
}

// ganttTag colours a mark: what rejects is critical, what only speaks is done.
func ganttTag(m span) string {
	tag := ""
	switch m.Class {
	case "rejects":
		tag = "crit, "
	case "speaks", "ended":
		tag = "done, "
	}
	if m.Point {
		tag += "milestone, "
	}
	return tag
}
