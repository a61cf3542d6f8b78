package export

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
)

// A Reference is a source as an item of CSL-JSON, the input format of citation processors (Citation Style Language
// 1.0.2, csl-data.json).
type Reference struct {
	ID        string           `json:"id"`
	Type      string           `json:"type"`
	Genre     string           `json:"genre,omitempty"`
	Title     string           `json:"title,omitempty"`
	Author    []literalName    `json:"author,omitempty"`
	Publisher string           `json:"publisher,omitempty"`
	Issued    *date            `json:"issued,omitempty"`
	Accessed  *date            `json:"accessed,omitempty"`
	URL       string           `json:"URL,omitempty"`
	Archive   string           `json:"archive_location,omitempty"`
	Language  attribution.Lang `json:"language,omitempty"`
}

type literalName struct {
	Literal string `json:"literal"`
}

// A date is in parts where it has these, else in the words of its source.
type date struct {
	Parts   [][]int `json:"date-parts,omitempty"`
	Circa   bool    `json:"circa,omitempty"`
	Literal string  `json:"literal,omitempty"`
}

// cslTypes are the types of CSL for kinds of statements; what is not among them is a page on the web or, without an
// address, a document.
var cslTypes = map[attribution.StatementKind]string{
	attribution.StatementArticle: "article-newspaper", attribution.StatementEditorial: "article-newspaper",
	attribution.StatementOpEd:   "article-newspaper",
	attribution.StatementReport: "report", attribution.StatementAdvisory: "report", attribution.StatementFactSheet: "report",
	attribution.StatementInterview: "interview", attribution.StatementSpeech: "speech", attribution.StatementBriefing: "speech",
	attribution.StatementParliamentary: "hearing", attribution.StatementJudgment: "legal_case",
	attribution.StatementIndictment: "legal_case",
	attribution.StatementPost:       "post",
}

// References returns the sources of a case as items of CSL-JSON, by id.
func References(c *attribution.Case) []Reference {
	name := namer{c}
	texts := published(c)
	out := []Reference{}
	for _, id := range slices.Sorted(maps.Keys(c.Sources)) {
		s := c.Sources[id]
		if s == nil {
			continue
		}
		r := Reference{
			ID: string(id), Type: "document", Title: s.Title.Text, URL: s.URL, Archive: s.Archive, Language: s.Lang,
			Issued: dateOf(s.Published), Accessed: dateOf(s.Retrieved),
		}
		if s.URL != "" {
			r.Type = "webpage"
		}
		if s.Publisher != "" {
			r.Publisher = name.actor(s.Publisher)
		}
		if statement := texts[id]; statement != nil {
			r.Type, r.Genre = cmp.Or(cslTypes[statement.Kind], r.Type), strings.ReplaceAll(string(statement.Kind), "-", " ")
			for _, by := range statement.By {
				r.Author = append(r.Author, literalName{name.actor(by)})
			}
		}
		out = append(out, r)
	}
	return out
}

// published returns which statement each source publishes: that of its publisher, else one in the publisher's voice,
// such as that of an officer whom a release quotes, else one that is made in the publisher's name; of several the first
// by id. Who is only quoted on a page is not its author; nor is anybody where the publisher is not stated and different
// parties speak there.
func published(c *attribution.Case) map[attribution.SourceID]*attribution.Statement {
	out := make(map[attribution.SourceID]*attribution.Statement)
	unclear := make(map[attribution.SourceID]bool)
	for _, id := range slices.Sorted(maps.Keys(c.Statements)) {
		s := c.Statements[id]
		if s == nil {
			continue
		}
		source := c.Publication(s)
		if source == nil {
			continue
		}
		before := out[s.Source]
		own := func(s *attribution.Statement) int { // how much it is the publisher's own
			switch {
			case slices.Contains(s.By, source.Publisher):
				return 2
			case s.Office == source.Publisher:
				return 1
			}
			return 0
		}
		switch {
		case before == nil, source.Publisher != "" && own(s) > own(before):
			out[s.Source] = s
		case source.Publisher == "" && !slices.Equal(s.By, before.By):
			unclear[s.Source] = true
		}
	}
	maps.DeleteFunc(out, func(id attribution.SourceID, _ *attribution.Statement) bool { return unclear[id] })
	return out
}

// dateOf returns a date, or nil where none is stated.
func dateOf(w attribution.When) *date {
	text, _, _ := strings.Cut(string(w), "[")
	if text == "" { // or a set, which begins with a bracket
		if w == "" {
			return nil
		}
		return &date{Literal: string(w)}
	}
	plain := strings.TrimRight(text, "~?%")
	out := date{Circa: plain != text}
	for part := range strings.SplitSeq(plain, "/") {
		day, ok := parts(part)
		if !ok || len(out.Parts) == 2 {
			return &date{Literal: text}
		}
		out.Parts = append(out.Parts, day)
	}
	return &out
}

// parts returns the year, the month and the day of a date, of which the latter may be missing. Times of day are left
// out, and seasons are not months.
func parts(text string) ([]int, bool) {
	text, _, _ = strings.Cut(text, "T")
	var out []int
	for i, part := range strings.Split(text, "-") {
		n, err := strconv.Atoi(part)
		if err != nil || i == 0 && len(part) != 4 || i > 0 && (len(part) != 2 || n == 0 || n > 31) || i == 1 && n > 12 || i > 2 {
			return nil, false
		}
		out = append(out, n)
	}
	return out, true
}
