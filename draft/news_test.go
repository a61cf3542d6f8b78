package draft_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/alias"
	"example.com/attribution/draft"
	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// newsNames are names of groups, some of which are everyday words or abbreviations.
func newsNames() []alias.Entry {
	var out []alias.Entry
	for _, name := range []string{"APT28", "Sandworm", "Turla", "Lead", "Silence", "UPS", "GOP", "Fancy Bear", "Equation", "Callisto", "Platinum", "Winter Vivern", "TAG", "Comment Crew"} {
		out = append(out, alias.Entry{Name: name, Actor: strings.ToLower(name), Canonical: name})
	}
	return out
}

// newsRow is an invented sentence, with the spans of what is marked in it.
type newsRow struct {
	lang, kind, text string
	hedges, groups   []quote.Span
}

func newsRows(t *testing.T) []newsRow {
	t.Helper()
	raw, err := os.ReadFile("testdata/news.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []newsRow
	for line := range strings.Lines(string(raw)) {
		fields := strings.SplitN(strings.TrimSpace(line), " ", 3)
		if fields[0] == "#" || len(fields) < 3 || len(fields[1]) != 1 {
			continue
		}
		row := newsRow{lang: fields[0], kind: fields[1]}
		var b strings.Builder
		start := 0
		for _, r := range fields[2] {
			switch r {
			case '{', '[':
				start = b.Len()
			case '}':
				row.hedges = append(row.hedges, quote.Span{Start: start, End: b.Len()})
			case ']':
				row.groups = append(row.groups, quote.Span{Start: start, End: b.Len()})
			default:
				b.WriteRune(r)
			}
		}
		row.text = b.String()
		out = append(out, row)
	}
	return out
}

// A tally counts what was to be found, and what was.
type tally struct{ want, got int }

// Of invented sentences of news, ten a language, at least 90 in 100 words of estimation are found, the polarity of 95
// in 100 accusations, denials and answers is right, and 98 in 100 mentions of groups are ones.
func TestNews(t *testing.T) {
	polarity := map[string]quote.Polarity{"A": quote.PolarityAccuses, "D": quote.PolarityDenies, "R": quote.PolarityResponds}
	names := draft.Options{Aliases: newsNames()}
	var hedges, polar, found, mentioned tally
	rows := map[string]int{}
	for _, row := range newsRows(t) {
		rows[row.lang]++
		mentions := draft.Mentions(draft.Text{Text: row.text, Lang: attribution.Lang(row.lang)}, names)
		overlaps := func(s quote.Span, kind draft.MentionKind) bool {
			return slices.ContainsFunc(mentions, func(m draft.Mention) bool { return m.Kind == kind && m.Start < s.End && s.Start < m.End })
		}
		for _, h := range row.hedges {
			hedges.want++
			if overlaps(h, draft.MentionHedge) {
				hedges.got++
			} else {
				t.Logf("%s: %q is not found in %q", row.lang, row.text[h.Start:h.End], row.text)
			}
		}
		for _, g := range row.groups {
			found.want++
			if overlaps(g, draft.MentionGroup) {
				found.got++
			}
		}
		for _, m := range mentions {
			if m.Kind != draft.MentionGroup {
				continue
			}
			mentioned.want++
			if slices.ContainsFunc(row.groups, func(g quote.Span) bool { return g.Start == m.Start && g.End == m.End }) {
				mentioned.got++
			} else {
				t.Logf("%s: %q is no group in %q", row.lang, m.Text, row.text)
			}
		}
		tag := language.Make(row.lang)
		if row.kind == "-" {
			for _, f := range quote.Extract(row.text, tag) {
				if f.Polarity != quote.PolarityNeutral {
					t.Errorf("%s: %q is found to %s in %q", row.lang, row.text[f.Cue.Start:f.Cue.End], f.Polarity, row.text)
				}
			}
			continue
		}
		polar.want++
		if slices.ContainsFunc(quote.Extract(row.text, tag), func(f quote.Found) bool { return f.Polarity == polarity[row.kind] }) {
			polar.got++
		} else {
			t.Logf("%s: %s is not found to %s", row.lang, row.text, polarity[row.kind])
		}
	}
	for lang, n := range rows {
		if n < 10 {
			t.Errorf("%s has %d rows", lang, n)
		}
	}
	t.Logf("%d languages; hedges %+v, polarity %+v, groups found %+v, mentions right %+v", len(rows), hedges, polar, found, mentioned)
	for _, bound := range []struct {
		name  string
		tally tally
		least int
	}{{"hedges", hedges, 90}, {"polarity", polar, 95}, {"groups", found, 98}, {"mentions of groups", mentioned, 98}} {
		if 100*bound.tally.got < bound.least*bound.tally.want {
			t.Errorf("%s: %d of %d, want %d in 100", bound.name, bound.tally.got, bound.tally.want, bound.least)
		}
	}
}
