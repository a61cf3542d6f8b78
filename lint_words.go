package attribution

import (
	"reflect"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/attribution/estimate"
	"example.com/attribution/internal/lang"
)

// Rules about words and what is coded of them. Each finds one kind of mistake that an audit of the embedded dossiers
// found.

// worded asks for the words of an act that holds or rejects a proposition, and for those that were interpreted where it
// is inferred.
func (l *linter) worded(a *Act, quotes []QuoteID) {
	if a.Wording.Text != "" || !slices.ContainsFunc(a.On, Ref.IsProposition) {
		return
	}
	switch {
	case a.Inferred:
		l.lacks("wording", CodeNoWords, "is inferred from words that are not given; give them")
	case len(quotes) == 0 && (a.Verb.Holds() || a.Verb.rejects()):
		l.lacks("quotes", CodeNoWords, "has neither quotes nor a wording; give the words, or a quote that says why they are absent")
	}
}

// rejects reports whether an act with this verb rejects what it is on, wholly or in part.
func (v Verb) rejects() bool {
	return v == Denies || v == Contests || v == DisputesBasis || v == Declines
}

// hedged asks for the strength of a claim of which none is coded, where the words of it, in the wording or else in the
// quotes, have a term of strength or take certainty from it.
func (l *linter) hedged(a *Act, quotes []QuoteID) {
	as := &a.Assessment
	coded := as.Likelihood.Text + as.Confidence.Text + as.Certainty.Text + as.Standard.Text
	attributes := func(r Ref) bool { collection, _ := r.Split(); return collection == CollectionAttributions }
	if !a.Verb.Holds() || coded != "" || a.Leans != "" || !slices.ContainsFunc(a.On, attributes) {
		return
	}
	words := []Words{a.Wording}
	for _, id := range quotes {
		if q := l.c.Quotes[id]; q != nil && a.Wording.Text == "" {
			words = append(words, Words{Text: q.Text, Lang: q.Lang})
		}
	}
	for _, w := range words {
		tag, err := w.Lang.Tag()
		if w.Text == "" || err != nil {
			continue
		}
		for m := range estimate.Spot(w.Text, tag) {
			l.reportIn("assessment", CodeUncodedHedge, w.Text[m.Start:m.End],
				"stands in the words, and no strength is coded; code it, or give under wording the words of the claim alone")
			return
		}
	}
}

// A rejection is what words reject something by: the verb of an act of a statement.
type rejection struct {
	verb Verb
	in   StatementID
}

// reject notes by which verb the words of an act reject something. Of several statements the first by id counts, of
// several acts of one the first.
func (l *linter) reject(in StatementID, a *Act) {
	for words := range l.rejecting(a) {
		if before, ok := l.rejected[words]; !ok || in < before.in {
			l.rejected[words] = rejection{a.Verb, in}
		}
	}
}

// rejecting yields the words by which an act rejects something, folded.
func (l *linter) rejecting(a *Act) func(func(string) bool) {
	return func(yield func(string) bool) {
		if !a.Verb.rejects() {
			return
		}
		for _, id := range a.Quotes {
			if q := l.c.Quotes[l.original(id)]; q != nil && q.Text != "" && !yield(foldName(q.Text)) {
				return
			}
		}
	}
}

// verbs reports where the same words reject something by two verbs: within one statement, or repeated in another.
func (l *linter) verbs(a *Act) {
	for words := range l.rejecting(a) {
		if before := l.rejected[words].verb; before != a.Verb {
			l.reportIn("verb", CodeTwoVerbs, string(a.Verb),
				"is not what the same words do elsewhere ("+string(before)+"); take one verb for one sentence, or "+
					"quote the part that each rests on")
			return
		}
	}
}

// capacity asks in which capacity a person speaks in another's name.
func (l *linter) capacity(s *Statement) {
	if len(s.For) == 0 || s.Office != "" || s.Capacity.Text != "" {
		return
	}
	for i, id := range s.By {
		if p, ok := l.c.Actors[id].(*Person); ok && p != nil && len(p.Roles) == 0 {
			l.reportAt("by", i, CodeNoCapacity, string(id),
				"speaks in another's name; give the office or the capacity, or the roles of the person")
		}
	}
}

// judged reports where a quote by which something is held says that another judges than the one who holds it. Whoever
// speaks or whose voice it is may hold what the statement says that it judges, whichever name it goes by.
func (l *linter) judged(s *Statement, a *Act) {
	if !a.Verb.Holds() {
		return
	}
	performers := s.Performers(a)
	for i, id := range a.Quotes {
		q := l.c.Quotes[id]
		if q == nil {
			continue
		}
		tag, err := q.Lang.Tag()
		if err != nil {
			continue
		}
		name, judges := l.judge(q.Text, lang.Of(tag))
		own := func(x ActorID) bool {
			return x == s.Office || slices.Contains(s.By, x) ||
				slices.ContainsFunc(performers, func(p ActorID) bool { return l.within(p, x) })
		}
		if len(judges) > 0 && !slices.ContainsFunc(judges, own) {
			l.reportAt("quotes", i, CodeOtherJudge, name, `is who judges, by the words of the quote "`+string(id)+
				`", and not who holds the claim; name in the member "by" of the act whose view it is`)
		}
	}
}

// within reports whether an actor is another, or an organ or a member of it.
func (l *linter) within(id, whole ActorID) bool {
	if l.c.isOrganOf(id, whole) {
		return true
	}
	return slices.Contains(l.c.members(whole), id)
}

const (
	longName  = 12 // words that a name has at most, or characters where words are not separated
	farthest  = 2  // words between a name and its verb: "has also concluded"
	sentences = ".!?;。!?;"
)

// judge returns the actors who bear the name that stands right before a verb of judging, if these can judge.
func (l *linter) judge(text string, words *lang.Language) (string, []ActorID) {
	folded := strings.ToLower(text)
	for verb := range words.Judging.All() {
		for at := range words.Beginnings(folded, verb) {
			head := folded[:at]
			if end := strings.LastIndexAny(head, sentences); end >= 0 {
				head = head[end:]
			}
			if name, judges := l.named(head, words); len(judges) > 0 {
				return name, judges
			}
		}
	}
	return "", nil
}

// named returns who bears the name with which words end, but for a few that may stand between a subject and its verb.
func (l *linter) named(head string, words *lang.Language) (string, []ActorID) {
	var tokens []string
	joint := " "
	if words.Unspaced {
		tokens, joint = strings.Split(head, ""), ""
	} else {
		tokens = strings.FieldsFunc(head, func(r rune) bool {
			return unicode.IsSpace(r) || unicode.IsPunct(r) && !strings.ContainsRune("&'’-.", r) || unicode.IsSymbol(r)
		})
	}
	for skipped := 0; skipped <= farthest && skipped < len(tokens); skipped++ {
		end := len(tokens) - skipped
		for start := max(0, end-longName); start < end; start++ {
			name := strings.Join(tokens[start:end], joint)
			if judges := slices.DeleteFunc(slices.Clone(l.bearers[name]),
				func(id ActorID) bool { return !canJudge(l.c.Actors[id]) }); len(judges) > 0 {
				return name, judges
			}
		}
		if words.Unspaced {
			continue
		}
		next := tokens[end-1]
		for _, list := range []lang.Words{words.Pronouns, words.Articles, words.Conjunctions, words.Place,
			words.Relatives, words.Genitive} {
			for word := range list.All() {
				if word == next {
					return "", nil
				}
			}
		}
	}
	return "", nil
}

// canJudge reports whether an actor may be one who assesses; groups, personas and those without a name are assessed.
func canJudge(a Actor) bool {
	switch a.(type) {
	case *State, *Organ, *Organization, *Coalition, *Person:
		return true
	}
	return false
}

// countType is the type of the numbers that the rule of exact numbers is about.
var countType = reflect.TypeFor[Count]()

// number reports a number that is coded as exact and that its words do not give as such.
func (l *linter) number(n *Count) {
	tag, err := n.Words.Lang.Tag()
	if n.Words.Text == "" || err != nil || n.Low == nil || n.High == nil || *n.Low != *n.High {
		return
	}
	words, text := lang.Of(tag), lang.Plain(strings.ToLower(n.Words.Text))
	for about := range words.About.All() {
		if words.Has(text, about) {
			l.report(CodeNotExact, n.Words.Text, "says “"+about+"”, and the number is coded as exact; leave out the "+
				"limit that it does not give, or widen the two")
			return
		}
	}
}

// typed looks at marks in a quote that are rather the note-taker's than the page's.
func (l *linter) typed(q *Quote) {
	if q.Form != "" && q.Form != FormExcerpt {
		return
	}
	if strings.ContainsAny(q.Text, "[]") {
		l.reportIn("text", CodeBracketedText, q.Text,
			"has brackets, which an editor seems to have put in; set form to edit, or quote the words without them")
	}
	if straight, _ := apostrophes(q.Text); straight && l.curly[l.c.SourceOf(q)] {
		l.reportIn("text", CodeMixedApostrophes, q.Text,
			"has a straight apostrophe, and other quotes from its source have the typographic one; look at the page")
	}
}

// apostrophes reports which apostrophes stand between letters of a text.
func apostrophes(text string) (straight, curly bool) {
	for _, mark := range []string{"'", "’"} {
		for from := 0; ; {
			at := strings.Index(text[from:], mark)
			if at < 0 {
				break
			}
			at += from
			from = at + len(mark)
			before, _ := utf8.DecodeLastRuneInString(text[:at])
			after, _ := utf8.DecodeRuneInString(text[from:])
			if unicode.IsLetter(before) && unicode.IsLetter(after) {
				straight, curly = straight || mark == "'", curly || mark == "’"
			}
		}
	}
	return straight, curly
}
