package main

import (
	"strings"

	"example.com/attribution"
)

// listedSource is what sources prints with -json.
type listedSource struct {
	Source      attribution.SourceID    `json:"source"`
	Title       string                  `json:"title"`
	Publisher   string                  `json:"publisher"` // its name
	Published   attribution.When        `json:"published"`
	Retrieved   attribution.When        `json:"retrieved"`
	URL         string                  `json:"url"`
	Archive     string                  `json:"archive"`
	Lang        attribution.Lang        `json:"lang"`
	Reliability attribution.Reliability `json:"reliability"`
	SHA256      string                  `json:"sha256"`
}

func (p *program) sources(o *options, args []string) int {
	if !p.table(o, listedSource{}) {
		return exitFailure
	}
	return p.answer(o, args, func(a *answer) error {
		for _, id := range sorted(a.c.Sources) {
			s := a.c.Sources[id]
			row := listedSource{
				Source: id, Title: s.Title.Text, Published: s.Published, Retrieved: s.Retrieved, URL: s.URL,
				Archive: s.Archive, Lang: s.Lang,
				Reliability: s.Reliability, SHA256: s.SHA256,
			}
			if s.Publisher != "" {
				row.Publisher = a.actor(s.Publisher)
			}
			var err error
			if a.json {
				err = a.object(row)
			} else {
				err = paragraph(a.w, "▸ "+string(id)+": ",
					strings.Join(nonEmpty(printable(row.Title), row.Publisher, printable(string(row.Published)),
						printable(row.URL)), "; "))
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}
