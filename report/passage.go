package report

import (
	"example.com/attribution"
	"example.com/attribution/internal/passage"
)

// passage returns the address of the place in its source where a quote stands: that of the source with a text fragment.
// It is empty where the source has no address of the web, or the words are not there.
func (d *dossier) passage(q *attribution.Quote) string {
	s := d.c.Sources[d.c.SourceOf(q)]
	if s == nil {
		return ""
	}
	return passage.Address(webAddress(s.URL), q.Text, q.Anchor.Prefix, q.Anchor.Suffix)
}
