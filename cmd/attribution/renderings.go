package main

import (
	"example.com/attribution"
	"example.com/attribution/verify"
)

// rendering is what renderings prints with -json.
type rendering struct {
	Quote     attribution.QuoteID `json:"quote"`
	Renders   attribution.QuoteID `json:"renders"`
	Kind      verify.Kind         `json:"kind"`
	Original  string              `json:"original"`  // the words of the rendered quote; empty: it has none
	Rendering string              `json:"rendering"` // the words of the rendering; empty: it has none
}

func (p *program) renderings(o *options, args []string) int {
	if !p.table(o, rendering{}) {
		return exitFailure
	}
	return p.answer(o, args, func(a *answer) error {
		for _, r := range verify.Renderings(a.c) {
			var err error
			if a.json {
				err = a.object(rendering(r))
			} else {
				err = a.writeRendering(r)
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// writeRendering writes a change for people.
func (a *answer) writeRendering(r verify.RenderingChange) error {
	side := func(words string) string {
		if words == "" {
			return "nothing"
		}
		return quoted(words)
	}
	text := string(r.Quote) + " renders " + string(r.Renders) + ": the original has " + side(r.Original) +
		", the rendering " + side(r.Rendering)
	return paragraph(a.w, "▸ "+string(r.Kind)+": ", text)
}
