package verify

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/internal/lang"
	"example.com/attribution/internal/model"
	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// An Agreement says whether whom a case records as the speaker of a quote is who the text says spoke. The zero
// Agreement says that nothing was compared.
type Agreement string

// Agreements.
const (
	// the text names the recorded speaker, an author of the statement, its office or whom it is given for
	AgreementYes Agreement = "yes"
	AgreementNo  Agreement = "no" // the text names, for certain, another actor of the case, and none of these
	// it names nobody beside the words, nobody for certain, or nobody whom the case knows
	AgreementCannotTell Agreement = "cannot-tell"
)

// A Speaker compares the speaker of a quote with who stands beside its words in the text.
type Speaker struct {
	Quote  attribution.QuoteID
	Source attribution.SourceID
	// Recorded are who may speak according to the case: the speaker of the quote or, where it has none, who did what is
	// reported by it; the authors of its statement, its office, those in whose name it is given, and who joined.
	Recorded []attribution.ActorID
	Agrees   Agreement
	InText   string                // the text's words for the speaker; zero: it has none beside the quote
	Span     quote.Span            // where they stand in the text
	Actors   []attribution.ActorID // the actors of the case whom these words name
}

// Speakers compares each quote that stands in its text with the words beside it there that say who spoke. It is as good
// as [quote.Extract], and compares only what that gives for certain: position and grammar of the sentence settle it.
// text is as for [Quotes].
func Speakers(c *attribution.Case, text func(attribution.SourceID) (string, error)) ([]Speaker, error) {
	found, err := Quotes(c, text)
	out := make([]Speaker, 0, len(found))
	for _, q := range found {
		out = append(out, q.Speaker)
	}
	return out, err
}

// A listener knows who speaks in the texts of a case.
type listener struct {
	c      *attribution.Case
	people []namedActor
	said   map[heard][]quote.Found
}

// heard is a text in one language.
type heard struct {
	source attribution.SourceID
	lang   language.Tag
}

// speaker compares the speaker of a quote that stands at a place of a text.
func (l *listener) speaker(id attribution.QuoteID, source attribution.SourceID, words string, tag language.Tag,
	at quote.Span) Speaker {
	out := Speaker{Quote: id, Source: source, Recorded: recorded(l.c, id), Agrees: AgreementCannotTell}
	key := heard{source, tag}
	all, ok := l.said[key]
	if !ok {
		all = quote.Extract(words, tag)
		l.said[key] = all
	}
	f, ok := around(all, at)
	if !ok || f.Speaker.Len() == 0 {
		return out
	}
	out.Span, out.InText = f.Speaker, words[f.Speaker.Start:f.Speaker.End]
	if f.Pronoun || isUnspoken(l.c, id) {
		return out
	}
	out.Actors = l.actors(out.InText)
	related := func(x attribution.ActorID) bool {
		return slices.ContainsFunc(out.Recorded, func(r attribution.ActorID) bool { return l.belongs(x, r) || l.belongs(r, x) })
	}
	switch {
	case slices.ContainsFunc(out.Actors, func(x attribution.ActorID) bool { return slices.Contains(out.Recorded, x) }):
		out.Agrees = AgreementYes
	case f.Certain && len(out.Actors) > 0 && len(out.Recorded) > 0 && !slices.ContainsFunc(out.Actors, related):
		out.Agrees = AgreementNo
	}
	return out
}

// recorded returns who may speak the words of a quote according to the case.
func recorded(c *attribution.Case, id attribution.QuoteID) (out []attribution.ActorID) {
	q := c.Quotes[id]
	add := func(ids ...attribution.ActorID) {
		for _, id := range ids {
			if id != "" && !slices.Contains(out, id) {
				out = append(out, id)
			}
		}
	}
	add(q.Speaker)
	for _, by := range reportedSpeakers(c, id) {
		add(by...)
	}
	if s := c.Statements[q.Statement]; s != nil {
		add(s.By...)
		add(s.Office)
		add(s.For...)
		for _, j := range s.Joined {
			add(j.Party)
		}
	}
	return out
}

// reportedSpeakers returns, for each act that reports by a quote without a speaker of its own, who is said to have done
// what it reports.
func reportedSpeakers(c *attribution.Case, id attribution.QuoteID) (out [][]attribution.ActorID) {
	q := c.Quotes[id]
	s := c.Statements[q.Statement]
	if q.Speaker != "" || s == nil {
		return nil
	}
	for i := range s.Acts {
		a := &s.Acts[i]
		if a.Verb != attribution.Reports || !slices.Contains(a.Quotes, id) {
			continue
		}
		for n := 0; a.Reported != nil && n < maxParents; n++ {
			a = a.Reported
		}
		out = append(out, a.By)
	}
	return out
}

// isUnspoken reports whether a case leaves open who spoke a quote: it reports the words, and of nobody.
func isUnspoken(c *attribution.Case, id attribution.QuoteID) bool {
	reported := reportedSpeakers(c, id)
	return len(reported) > 0 && !slices.ContainsFunc(reported, func(by []attribution.ActorID) bool { return len(by) > 0 })
}

// around returns the innermost quotation that holds most of a place. Indirect speech is in the words of who reports it,
// and so is what holds the name of its speaker.
func around(all []quote.Found, at quote.Span) (best quote.Found, ok bool) {
	for _, f := range all {
		shared := min(f.End, at.End) - max(f.Start, at.Start)
		holds := f.Speaker.Len() > 0 && at.Start <= f.Speaker.Start && f.Speaker.End <= at.End
		if f.Kind == quote.KindTerm || f.Kind == quote.KindIndirect || holds || 5*shared < 4*at.Len() {
			continue
		}
		if !ok || f.Len() < best.Len() {
			best, ok = f, true
		}
	}
	return best, ok
}

// A namedActor is an actor with the folded words of one of its names.
type namedActor struct {
	id     attribution.ActorID
	words  []string
	person bool
}

func newListener(c *attribution.Case) *listener {
	l := &listener{c: c, said: map[heard][]quote.Found{}}
	for id, a := range c.Actors {
		if model.IsNil(a) {
			continue
		}
		person, isPerson := a.(*attribution.Person)
		isPerson = isPerson && person != nil
		for _, name := range a.ActorProfile().Names {
			words := nameWords(name.Text)
			if len(words) == 0 {
				continue
			}
			l.people = append(l.people, namedActor{id, words, isPerson})
			if last := words[len(words)-1]; isPerson && len(words) > 1 && utf8.RuneCountInString(last) > 3 {
				l.people = append(l.people, namedActor{id, []string{last}, true}) // the family name alone
			}
		}
	}
	return l
}

// actors returns the actors of the case whom words for a speaker name. A person is meant before the body that is named
// with it, and a body before the state that it belongs to.
func (l *listener) actors(words string) (out []attribution.ActorID) {
	said := nameWords(words)
	people := false
	for _, n := range l.people {
		if !containsAll(said, n.words) || slices.Contains(out, n.id) && (people || !n.person) {
			continue
		}
		switch {
		case n.person && !people:
			people = true
			out = []attribution.ActorID{n.id}
		case n.person == people:
			out = append(out, n.id)
		}
	}
	slices.Sort(out)
	return slices.DeleteFunc(slices.Clone(out), func(x attribution.ActorID) bool {
		return slices.ContainsFunc(out, func(y attribution.ActorID) bool { return x != y && l.belongs(y, x) })
	})
}

// maxParents bounds how far an actor is followed to what it belongs to.
const maxParents = 16

// belongs reports whether an actor is another one's organ, person or member, over any number of steps.
func (l *listener) belongs(x, to attribution.ActorID) bool {
	seen := map[attribution.ActorID]bool{}
	next := []attribution.ActorID{x}
	for range maxParents {
		var parents []attribution.ActorID
		for _, id := range next {
			if id == to {
				return true
			}
			if id == "" || seen[id] {
				continue
			}
			seen[id] = true
			switch a := l.c.Actors[id].(type) {
			case *attribution.Organ:
				if a != nil {
					parents = append(parents, a.Of)
				}
			case *attribution.Person:
				if a != nil {
					for _, r := range a.Roles {
						parents = append(parents, r.Of)
					}
				}
			}
			for group, a := range l.c.Actors {
				if co, ok := a.(*attribution.Coalition); ok && co != nil && slices.Contains(co.Members, id) {
					parents = append(parents, group)
				}
			}
		}
		next = parents
	}
	return false
}

// linking are words within names that are common to many: of, the.
var linking = lang.Union(func(l *lang.Language) lang.Words {
	words := l.Articles + " " + l.Genitive + " " + l.Conjunctions + " " + l.Place + " " + l.Nobiliary
	return lang.Words(strings.ReplaceAll(string(words), "'", ""))
})

// states are adjectives and abbreviations of states in all languages.
var states = sync.OnceValue(func() map[string]string {
	all := map[string]string{}
	for l := range lang.All() {
		maps.Copy(all, l.States)
	}
	return all
})

// nameWords returns the folded words of a name that distinguish it from others. Adjectives of states are the states.
func nameWords(name string) (out []string) {
	for _, w := range strings.FieldsFunc(strings.ToLower(name),
		func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) }) {
		if state, ok := states()[w]; ok {
			out = append(out, strings.Fields(state)...)
		} else if w != "s" && !linking()[w] {
			out = append(out, w)
		}
	}
	return out
}

// containsAll reports whether words have all of some others, in any order and inflection.
func containsAll(words, wanted []string) bool {
	for _, w := range wanted {
		if !slices.ContainsFunc(words, func(x string) bool { return areForms(x, w) }) {
			return false
		}
	}
	return true
}

// areForms reports whether two words begin alike and differ in their last letters at most: China and Chinese, Сурландия
// and Сурландии.
func areForms(x, y string) bool {
	if x == y {
		return true
	}
	a, b := []rune(x), []rune(y)
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n >= 4 && n >= len(a)-3 && n >= len(b)-3
}
