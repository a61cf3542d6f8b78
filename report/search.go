package report

import (
	"cmp"
	"html/template"
	"maps"
	"slices"
	"strings"
)

// A searched is what the compilers looked for, and what came of it.
type searched struct {
	For         string
	Result      string
	Particulars []particular
	Refs        []template.HTML
	refs        string
}

// searches are what the compilers looked for, in the order in which they did. A report as of a date has them too: they
// say what was found, not when it was said.
func (d *dossier) searches() []searched {
	var out []searched
	for _, s := range d.c.Searches {
		x := searched{For: d.titles(s.For), Result: d.word(string(s.Result)), refs: d.refs(s.Sources...)}
		add := func(label, text string) {
			if text != "" {
				x.Particulars = append(x.Particulars, particular{d.say(label), text})
			}
		}
		quoted := make([]string, len(s.Words))
		for i, words := range s.Words {
			quoted[i] = d.quoted(words, "")
		}
		if x.For == "" {
			x.For = strings.Join(quoted, d.say(", "))
		} else {
			add("search terms", strings.Join(quoted, d.say(", ")))
		}
		langs := make([]string, len(s.Langs))
		for i, lang := range s.Langs {
			langs[i] = d.languageName(lang)
		}
		add("where", d.own(s.Where))
		add("languages", strings.Join(langs, d.say(", ")))
		add("date", d.date(s.When))
		add("note", d.own(s.Remark))
		for _, id := range s.Sources {
			if ref := d.ref(id); ref != "" {
				x.Refs = append(x.Refs, ref)
			}
		}
		out = append(out, x)
	}
	return out
}

// coders says who coded how many acts, and who read them again.
func (d *dossier) coders() []string {
	coded, read := make(map[string]int), make(map[string]int)
	acts := 0
	for _, s := range d.c.Statements {
		for i := range s.Acts {
			acts++
			if name := s.Acts[i].CodedBy.Name; name != "" {
				coded[name]++
			}
			again := make(map[string]bool)
			for _, c := range s.Acts[i].ReadBy {
				if c.Name != "" && !again[c.Name] {
					again[c.Name] = true
					read[c.Name]++
				}
			}
		}
	}
	var out []string
	for _, list := range []struct {
		phrase string
		by     map[string]int
	}{{d.say("coded by"), coded}, {d.say("read again by"), read}} {
		var names []string
		for _, name := range slices.SortedFunc(maps.Keys(list.by),
			func(a, b string) int { return cmp.Or(list.by[b]-list.by[a], cmp.Compare(a, b)) }) {
			names = append(names, d.own(name)+" ("+d.say("%[1]d of %[2]d", list.by[name], acts)+")")
		}
		if names != nil {
			out = append(out, list.phrase+d.say(": ")+strings.Join(names, d.say(", ")))
		}
	}
	return out
}
