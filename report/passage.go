package report

import (
	"cmp"

	"example.com/attribution"
	"example.com/attribution/internal/passage"
)

// passage returns the address of the place in its source where a quote stands: that of the source with a text fragment.
// It is empty where the source has no address of the web, or the words are not there.
func (d *dossier) passage(q *attribution.Quote) string {
	id := q.Source
	if s := d.c.Statements[q.Statement]; s != nil {
		id = cmp.Or(id, s.Source)
	}
	s := d.c.Sources[id]
	if s == nil {
		return ""
	}
	return passage.Address(webAddress(s.URL), q.Text)
}
