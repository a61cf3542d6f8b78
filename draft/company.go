package draft

import (
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/lang"
)

// legalForm is the value of a hit that is the legal form with which the name of a company ends, and no word for one.
const legalForm = "form"

// legalForms are the forms in which companies are registered, as they stand at the end of names in most languages.
const legalForms = lang.Words(`ltd limited llc inc corp corporation plc gmbh sarl sas srl spa oy ab asa aps pjsc jsc ooo ооо пао ао kft bv nv`)

// companyWords is how many words the name of a company may have.
const companyWords = 10

// company returns the span of the name of a company around a hit: behind a word for one, or before a legal form. The
// end is 0 if there is no name.
func (x *lexer) company(text string, m Mention) (start, end int) {
	if m.Value == legalForm {
		if !startsUpper(m.Text) {
			return 0, 0
		}
		start = x.nameBefore(text, m.Start)
		if strings.TrimSpace(text[start:m.Start]) == "" || x.areCompanies(text[start:m.Start]) {
			return 0, 0
		}
		return start, m.End
	}
	if !x.lang.CapitalNouns && startsUpper(m.Text) {
		if before, ok := wordBefore(text, m.Start); ok && x.inPhrase(text[before.start:before.end]) {
			return 0, 0 // which is part of a name
		}
	}
	at := nextToken(text, m.End)
	if at.end == 0 || strings.Trim(text[m.End:at.start], "\u00a0 ") != "" || !x.inPhrase(text[at.start:at.end]) ||
		holds(x.lang, legalForms, at.lower) || x.isDay(at.lower) {
		return 0, 0
	}
	return at.start, x.nameEnd(text, at)
}

// areCompanies reports whether words are nothing but words for companies.
func (x *lexer) areCompanies(words string) bool {
	for t := nextToken(words, 0); t.end > 0; t = nextToken(words, t.end) {
		if !holds(x.lang, x.lang.Taking.Companies, t.lower) {
			return false
		}
	}
	return true
}

// nameEnd returns where the name that begins with a word ends: with the last of its words that have capitals. Words
// that the language of the text has no use for belong to the name, too: Science and Technology, in French.
func (x *lexer) nameEnd(text string, t token) int {
	end, last := t.end, t
	for range companyWords {
		next := nextToken(text, last.end)
		if next.end == 0 || strings.Trim(text[last.end:next.start], "\u00a0 -.&") != "" || strings.Contains(text[last.end:next.start], ". ") {
			break
		}
		w := text[next.start:next.end]
		switch {
		case x.isDay(next.lower), startsUpper(w) && x.isFunction(next.lower):
			return end
		case startsUpper(w):
			end = next.end
		case next.lower != "and" && next.lower != "of" || x.isFunction(next.lower):
			return end
		}
		last = next
	}
	if w := text[lastWord(text, max(0, end-8), end):end]; len(w) == 1 && strings.HasPrefix(text[end:], ".") {
		end++ // S.L.
	}
	return end
}

// nameBefore returns where the name of a company begins that a legal form ends.
func (x *lexer) nameBefore(text string, start int) int {
	at := start
	if before := strings.TrimRight(text[:at], "\u00a0 "); strings.HasSuffix(before, "Co.,") || strings.HasSuffix(before, "Co.") {
		at = strings.LastIndex(before, "Co.")
		start = at
	}
	for range companyWords {
		prev, ok := wordBefore(text, at)
		if !ok {
			break
		}
		w := text[prev.start:prev.end]
		switch {
		case x.inPhrase(w) && !x.isDay(prev.lower):
			at, start = prev.start, prev.start
		case prev.lower == "and" || prev.lower == "of": // and more of the name before it
			at = prev.start
			if before, ok := wordBefore(text, at); !ok || !x.inPhrase(text[before.start:before.end]) {
				return start
			}
		default:
			return start
		}
	}
	return start
}

// company returns the company of a mention: a known actor of its name, or a new one.
func (r *reader) company(m Mention) attribution.ActorID {
	return r.named(m.Text, func() attribution.Actor {
		return &attribution.Organization{Profile: attribution.Named(m.Text, r.words), Sort: attribution.OrganizationCompany}
	})
}
