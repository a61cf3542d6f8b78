package report

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/query"
)

// A pageReader reads what a report in English shows, as its readers see it.
type pageReader struct {
	d     *dossier
	names []string // of actors, the longest first
	ids   map[string][]attribution.ActorID
	verbs []attribution.Verb // those with the longest words first
}

func newPageReader(t testing.TB, c *attribution.Case, o Options) *pageReader {
	t.Helper()
	d, err := newDossier(c, o)
	if err != nil {
		t.Fatal(err)
	}
	r := &pageReader{d: d, ids: make(map[string][]attribution.ActorID), verbs: []attribution.Verb{
		attribution.Asserts, attribution.Agrees, attribution.Supports, attribution.Acknowledges, attribution.TakesNote,
		attribution.ExpressesSolidarity, attribution.Recalls, attribution.Urges, attribution.Condemns, attribution.Declines, attribution.Denies,
		attribution.Contests, attribution.DisputesBasis, attribution.AsksEvidence, attribution.CounterAccuses, attribution.Proposes,
		attribution.Announces, attribution.Withdraws, attribution.Corrects}}
	for id := range c.Actors {
		name := plainText(d.actor(id))
		r.ids[name] = append(r.ids[name], id)
	}
	for name := range r.ids {
		r.names = append(r.names, name)
	}
	longest := func(a, b string) int { return cmp.Or(len(b)-len(a), cmp.Compare(a, b)) }
	slices.SortFunc(r.names, longest)
	slices.SortFunc(r.verbs, func(a, b attribution.Verb) int { return longest(d.word(string(a)), d.word(string(b))) })
	return r
}

// plainText returns text on one line, without what isolates directions.
func plainText(s string) string {
	s = strings.NewReplacer("\u2068", "", "\u2069", "").Replace(s)
	return strings.Join(strings.Fields(s), " ")
}

// parties reads the names at the beginning of a text.
func (r *pageReader) parties(text string) (out [][]attribution.ActorID, rest string) {
	for {
		i := slices.IndexFunc(r.names, func(n string) bool { return strings.HasPrefix(text, n) })
		if i < 0 {
			return out, text
		}
		out = append(out, r.ids[r.names[i]])
		text = strings.TrimPrefix(text, r.names[i])
		switch {
		case strings.HasPrefix(text, ", "):
			text = text[2:]
		case strings.HasPrefix(text, " and "):
			text = text[5:]
		default:
			return out, strings.TrimPrefix(text, " ")
		}
	}
}

// verb reads the verb at the beginning of a text.
func (r *pageReader) verb(text string) (attribution.Verb, string) {
	for _, v := range r.verbs {
		for _, word := range []string{r.d.word(string(v)), r.d.verb(v, true)} {
			if strings.HasPrefix(text, word) {
				return v, text[len(word):]
			}
		}
	}
	return "", text
}

// A sighting is what a page shows of one position.
type sighting struct {
	claim    attribution.Ref
	parties  [][]attribution.ActorID // each with those of that name
	reported bool
	said     [][]attribution.ActorID
	verb     attribution.Verb
	became   string
	day      func(attribution.When) bool
}

var quotedWords = regexp.MustCompile(`“[^“”]*”`)

// read reads what is said of a claim in one line: who, what, and what became of it. The line may go on with the day.
func (r *pageReader) read(claim attribution.Ref, line string) (sighting, bool) {
	s := sighting{claim: claim}
	text := quotedWords.ReplaceAllString(plainText(line), "“”")
	s.parties, text = r.parties(text)
	if i := strings.Index(text, ": "); len(s.parties) > 0 && strings.HasPrefix(text, "(") && i > 0 {
		text = text[i:]
	}
	text, ok := strings.CutPrefix(text, ": ")
	for ok && (strings.HasPrefix(text, "reports that ") || strings.HasPrefix(text, "report that ")) {
		s.reported = true
		text = strings.TrimPrefix(strings.TrimPrefix(text, "reports that "), "report that ")
		s.said, text = r.parties(strings.TrimPrefix(text, "somebody not named "))
	}
	s.verb, s.became = r.verb(text)
	return s, ok && s.verb != ""
}

var bases = regexp.MustCompile(`base (withdrawn|corrected) by ([^;·]*)`)

// shown returns what a test of outputs has to know of sightings. Where several actors have a name, it is of the one of
// whom it may be true.
func (r *pageReader) shown(all []sighting) []attributiontest.Shown {
	var out []attributiontest.Shown
	for _, x := range all {
		if collection, _ := x.claim.Split(); collection != attribution.CollectionAttributions && collection != attribution.CollectionAccounts {
			continue
		}
		s := attributiontest.Shown{Claim: x.claim, Verb: x.verb, Day: x.day}
		became := bases.ReplaceAllString(x.became, "")
		if x.verb.Holds() {
			r.fate(&s, became)
		}
		for _, party := range x.parties {
			s.Party = r.which(party, s)
			if x.reported {
				s.Reporter = s.Party
				if s.Party = ""; len(x.said) == 0 {
					out = append(out, s)
				}
				for _, said := range x.said {
					s.Party = r.which(said, s)
					out = append(out, s)
				}
				continue
			}
			out = append(out, s)
			for _, b := range bases.FindAllStringSubmatch(x.became, -1) {
				by, rest := r.parties(b[2])
				if len(by) == 0 {
					continue
				}
				s.Base, s.BaseDay = by[0][0], func(w attribution.When) bool {
					return w == "" || strings.HasPrefix(strings.TrimPrefix(rest, " "), plainText(r.d.date(w)))
				}
				if len(by) == 1 && strings.HasPrefix(rest, ", ") {
					rest = rest[2:]
				}
				out = append(out, s)
			}
			s.Base, s.BaseDay = "", nil
		}
	}
	return out
}

// which returns the one of several actors of one name that has something to do with a claim.
func (r *pageReader) which(ids []attribution.ActorID, s attributiontest.Shown) attribution.ActorID {
	for _, id := range ids {
		for _, x := range r.d.about[s.Claim] {
			if len(ids) > 1 && (slices.Contains(x.parties, id) || slices.Contains(x.said, id)) {
				return id
			}
		}
	}
	return ids[0]
}

// fate reads what became of a holding.
func (r *pageReader) fate(s *attributiontest.Shown, became string) {
	s.Stands = edtf.Yes
	switch {
	case strings.Contains(became, "leaving it open"):
		s.Leans = attribution.LeansOpen
	case strings.Contains(became, "leaning against it"):
		s.Leans = attribution.LeansAgainst
	}
	for verb, phrase := range map[attribution.Verb]string{
		attribution.Withdraws: "withdrawn by ", attribution.Corrects: "corrected by ", attribution.Asserts: "said again by ",
	} {
		if _, after, ok := strings.Cut(became, phrase); ok {
			s.Stands, s.EndedBy = edtf.No, verb
			s.Until = func(w attribution.When) bool { return strings.Contains(after, plainText(r.d.date(w))) }
		}
	}
	if strings.Contains(became, "perhaps no longer held") {
		s.Stands = edtf.CannotTell
	}
}

// few is how many cases are made at random.
func few() int {
	if casetest.Full() {
		return 5000
	}
	return 100
}

func outputs(t testing.TB, random int) []*attribution.Case {
	all := attributiontest.OutputCases(random)
	for _, c := range casetest.Dossiers(t) {
		all = append(all, c)
	}
	return all
}

// No report, and no part of one, shows that somebody holds what it does not, or hides what stands against it.
func TestOutput(t *testing.T) {
	type reader func(*pageReader, string) (glance, full []sighting)
	for name, format := range map[string]struct {
		write func(*strings.Builder, *attribution.Case) error
		read  reader
		brief func(*pageReader, string) []sighting
	}{
		"text": {func(b *strings.Builder, c *attribution.Case) error { return Text(b, c, Options{}) }, (*pageReader).readText,
			(*pageReader).readTextSummary},
		"markdown": {func(b *strings.Builder, c *attribution.Case) error { return Markdown(b, c, Options{}) }, (*pageReader).readMarkdown,
			(*pageReader).readMarkdownSummary},
		"html": {func(b *strings.Builder, c *attribution.Case) error { return HTML(b, c, Options{}) }, (*pageReader).readHTML,
			(*pageReader).readHTMLSummary},
	} {
		for _, part := range []string{"summary", "glance", "full"} {
			t.Run(name+" "+part, func(t *testing.T) {
				found := 0
				err := attributiontest.TestOutput(func(c *attribution.Case) ([]attributiontest.Shown, []attribution.Loss, error) {
					var b strings.Builder
					if err := format.write(&b, c); err != nil {
						return nil, nil, err
					}
					r := newPageReader(t, c, Options{})
					glance, all := format.read(r, b.String())
					switch part {
					case "summary":
						all = format.brief(r, b.String())
					case "glance":
						all = glance
					}
					found += len(all)
					return r.shown(all), nil, nil
				}, outputs(t, few())...)
				if err != nil {
					t.Error(err)
				}
				least := 1000
				if part == "summary" { // which leaves out reports, and links that lead to no state
					least = 500
				}
				if found < least {
					t.Errorf("only %d positions were read", found)
				}
			})
		}
	}
}

// A report as of a date shows what the case of that date has, where dates leave nothing open.
func TestOutputAsOf(t *testing.T) {
	for _, date := range []attribution.When{"2024-01-15", "2024-02-20", "2024-11-05"} {
		whole := make(map[string]*attribution.Case)
		var then []*attribution.Case
		for _, c := range attributiontest.OutputCases(few()) {
			x, err := query.New(c).AsOf(date)
			if err != nil {
				t.Fatal(err)
			}
			uncertain := slices.ContainsFunc(x.AllHoldings(), func(h query.Holding) bool { return h.Uncertain })
			for _, p := range x.Positions() {
				uncertain = uncertain || p.Uncertain
			}
			if !uncertain {
				whole[c.ID] = c
				then = append(then, x.Case())
			}
		}
		if len(then) < 30 {
			t.Errorf("%s: only %d cases leave nothing open", date, len(then))
		}
		err := attributiontest.TestOutput(func(c *attribution.Case) ([]attributiontest.Shown, []attribution.Loss, error) {
			var b strings.Builder
			o := Options{AsOf: date}
			if err := Text(&b, whole[c.ID], o); err != nil {
				return nil, nil, err
			}
			r := newPageReader(t, whole[c.ID], o)
			glance, full := r.readText(b.String())
			return r.shown(slices.Concat(glance, full)), nil, nil
		}, then...)
		if err != nil {
			t.Errorf("%s: %v", date, err)
		}
	}
}
