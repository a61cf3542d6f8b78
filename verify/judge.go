package verify

import (
	"slices"
	"strings"
	"unicode"

	"example.com/attribution"
	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// judging are the beginnings of verbs by which somebody holds a view, in several languages. Those of other languages are not known.
var judging = map[string][]string{
	"en": {"assess", "judge", "judging", "believ", "estimat", "conclud", "consider", "suspect", "think", "according"},
	"de": {"bewert", "einschätz", "schätz", "urteil", "glaub", "vermut", "geht davon", "gehen davon", "laut", "zufolge", "hält", "halten"},
	"fr": {"estim", "évalu", "jug", "croi", "pens", "considèr", "conclu", "soupçonn", "selon"},
	"es": {"estim", "evalú", "evalu", "juzg", "cree", "consider", "concluy", "sospech", "según"},
	"it": {"ritien", "ritengon", "stim", "valut", "giudic", "cred", "pens", "consider", "sospett", "secondo"},
	"pt": {"avali", "estim", "julg", "acredit", "consider", "conclu", "suspeit", "segundo"},
	"nl": {"beoorde", "oordeel", "geloof", "gelov", "schat", "vermoed", "concludeer", "volgens", "meent"},
	"sv": {"bedöm", "tror", "anser", "uppskatt", "misstänk", "enligt"},
	"da": {"vurder", "mener", "tror", "skønn", "mistænk", "ifølge"},
	"pl": {"ocenia", "ocenił", "uważa", "sądz", "wierz", "podejrzew", "według", "zdaniem"},
	"cs": {"hodnot", "soud", "věř", "domníva", "považuj", "podezř", "podle"},
	"ru": {"оценива", "оценил", "счита", "полага", "вер", "подозрева", "по мнению", "по оценке"},
	"uk": {"оціню", "оцінил", "вважа", "вір", "підозрю", "на думку", "за оцінкою"},
	"zh": {"评估", "評估", "判断", "判斷", "认为", "認為", "相信", "据", "根据"},
	"ja": {"評価", "判断", "考え", "みて", "見て", "によると", "によれば"},
	"ko": {"평가", "판단", "믿", "보고 있", "추정", "따르면"},
	"ar": {"يقدر", "تقدر", "يعتقد", "تعتقد", "يرى", "ترى", "وفقا", "بحسب"},
	"tr": {"değerlendir", "inan", "düşün", "tahmin", "göre"},
	"el": {"εκτιμ", "πιστεύ", "θεωρ", "κρίν", "σύμφωνα"},
	"ro": {"evalu", "estim", "consider", "cred", "apreci", "potrivit", "conform"},
}

// otherJudge warns where the sentence around a quote says that somebody judges, and names an actor of the case that is none of those who
// assert something by the quote, and belongs to none of them.
func (l *listener) otherJudge(id attribution.QuoteID, text *quote.Text, tag language.Tag, at quote.Span) []quote.Warning {
	performers := l.asserters(id)
	base, _ := tag.Base()
	verbs := judging[base.String()]
	if len(performers) == 0 || len(verbs) == 0 {
		return nil
	}
	sentence := text.Sentence(at, tag)
	for _, side := range []quote.Span{{Start: sentence.Start, End: at.Start}, {Start: at.End, End: sentence.End}} {
		if side.Start >= side.End {
			continue
		}
		words := text.String()[side.Start:side.End]
		if !judges(words, verbs) {
			continue
		}
		actors := l.actors(words)
		own := func(x attribution.ActorID) bool {
			return slices.ContainsFunc(performers, func(p attribution.ActorID) bool { return l.belongs(x, p) || l.belongs(p, x) })
		}
		if len(actors) > 0 && !slices.ContainsFunc(actors, own) {
			return []quote.Warning{{Code: OtherJudge, Span: side, Text: strings.TrimSpace(words)}}
		}
	}
	return nil
}

// judges reports whether words have a verb that begins in one of some ways.
func judges(words string, verbs []string) bool {
	folded := " " + strings.Join(strings.FieldsFunc(strings.ToLower(words), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r)
	}), " ")
	return slices.ContainsFunc(verbs, func(v string) bool {
		if first := []rune(v)[0]; unicode.In(first, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul) {
			return strings.Contains(folded, v)
		}
		return strings.Contains(folded, " "+v)
	})
}

// asserters returns who asserts something by a quote.
func (l *listener) asserters(id attribution.QuoteID) (out []attribution.ActorID) {
	s := l.c.Statements[l.c.Quotes[id].Statement]
	if s == nil {
		return nil
	}
	for i := range s.Acts {
		if a := &s.Acts[i]; a.Verb == attribution.Asserts && slices.Contains(a.Quotes, id) {
			out = append(out, s.Performers(a)...)
		}
	}
	return out
}
