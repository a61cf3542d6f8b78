package lang_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"example.com/attribution/internal/lang"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// guardedOnly are the languages of which only negations are known, so that a changed quotation is noticed. A new
// language is to have more.
var guardedOnly = strings.Fields("af az be bn ca eu gl hy is ka mk sq sw ur")

// wanted are the members that a language needs, and what becomes of them.
var wanted = []struct{ member, use string }{
	{"Negations", "quote: a quotation without its negation is no proof"},
	{"Cues", "quote.Extract: verbs that report speech"},
	{"Pronouns", "quote.Extract: words that stand for a speaker"},
	{"Function", "quote.Extract: words that are part of no name, and by which the language of a text is guessed"},
	{"Naming", "quote.Extract: words after which marks hold a name"},
	{"Named", "quote.Extract: nouns whose name stands in marks, so that a programme does not speak"},
	{"Persons", "quote.Extract: nouns for those who speak, as subjects"},
	{"Media", "quote.Extract: nouns for agencies and newspapers, which pass on what others say"},
	{"Hearers", "quote.Extract: nouns for those who are told, which are no subjects"},
	{"Quoting", "quote.Extract: verbs whose object is the speaker"},
	{"Accuse", "quote.Extract: verbs by which a sentence accuses"},
	{"Deny", "quote.Extract: verbs by which a sentence denies"},
	{"Respond", "quote.Extract: verbs by which a sentence answers"},
	{"SpeechNouns", "quote.Extract: nouns for what is said, which do not speak"},
	{"Judging", "verify.Lint: verbs by which a sentence gives a judgement to its holder"},
	{"Threats", "alias.InContext: words beside which an everyday word names an actor"},
	{"Adverbs", "quote.Extract: words that may stand between a verb and its subject"},
}

// A language that is added says by this test what it lacks.
func TestComplete(t *testing.T) {
	for l := range lang.All() {
		if slices.Contains(guardedOnly, l.Tag) {
			if l.Negations == "" {
				t.Errorf("%s: Negations is empty", l.Tag)
			}
			continue
		}
		for _, w := range wanted {
			if reflect.ValueOf(l).Elem().FieldByName(w.member).IsZero() {
				t.Errorf("%s: %s is empty (%s)", l.Tag, w.member, w.use)
			}
		}
		if l.Calendar().Weekdays == "" {
			t.Errorf("%s: no weekdays: run go generate with CLDR (date.Find, quote.Extract)", l.Tag)
		}
		if l.Layout.Pages == "" && l.Layout.PageUnits == "" {
			t.Errorf("%s: Layout.Pages and Layout.PageUnits are empty (quote: numbers of pages within a text)", l.Tag)
		}
		if l.Prepositions == "" && l.Postpositions == "" && !l.Unspaced {
			t.Errorf("%s: Prepositions and Postpositions are empty (quote.Extract: according to)", l.Tag)
		}
	}
}

// All words are in lower case and NFC, in which they are looked for, and lists of numbers have as many words as they
// stand for.
func TestForm(t *testing.T) {
	for l := range lang.All() {
		if base, err := language.ParseBase(l.Tag); err != nil || base.String() != l.Tag {
			t.Errorf("%q is no base language: %v", l.Tag, err)
		}
		for name, words := range lists(reflect.ValueOf(*l)) {
			if name == "Countries" {
				continue // names
			}
			if strings.ToLower(words) != words {
				t.Errorf("%s: capitals in %s: %q", l.Tag, name, words)
			}
			if !norm.NFC.IsNormalString(words) {
				t.Errorf("%s: %s is not NFC", l.Tag, name)
			}
		}
		n := l.Numbers
		for _, list := range []struct {
			name  string
			words lang.Words
			most  int
		}{{"Units", n.Units, 18}, {"Tens", n.Tens, 8}, {"Powers", n.Powers, 5}, {"Hundreds", n.Hundreds, 8}, {"Months", l.Months, 12}, {"Weekdays", l.Weekdays, 7}} {
			n := len(list.words.List())
			whole := list.name != "Units" && list.name != "Powers"
			if n > list.most && n != 24 || n > 0 && n < list.most && whole {
				t.Errorf("%s has %d %s", l.Tag, n, list.name)
			}
		}
	}
}

// lists yields the lists of words of a struct.
func lists(v reflect.Value) func(func(string, string) bool) {
	return func(yield func(string, string) bool) {
		for i := range v.NumField() {
			switch name := v.Type().Field(i).Name; v.Field(i).Kind() {
			case reflect.String:
				if name != "Tag" && !yield(name, v.Field(i).String()) {
					return
				}
			case reflect.Struct:
				for name, words := range lists(v.Field(i)) {
					if !yield(name, words) {
						return
					}
				}
			}
		}
	}
}

func TestNumbers(t *testing.T) {
	got := map[string]int64{}
	for word, value := range lang.Lookup("de").Numbers.All() {
		got[word] = value
	}
	for word, value := range map[string]int64{"zwei": 2, "neunzehn": 19, "dreißig": 30, "dreissig": 30, "tausend": 1000, "milliarden": 1e9, "billion": 1e12} {
		if got[word] != value {
			t.Errorf("%s is %d, want %d", word, got[word], value)
		}
	}
	for word, want := range map[string]int{"août": 8, "aout": 8, "mars": 3} {
		found := false
		for form, month := range lang.Lookup("fr").MonthNumbers() {
			found = found || form == word && month == want
		}
		if !found {
			t.Errorf("%s is not month %d", word, want)
		}
	}
	days := map[string]int{}
	for day, n := range lang.Lookup("he").WeekdayNumbers() {
		days[day] = n
	}
	if days["יום שני"] != 1 || len(days) < 7 {
		t.Errorf("the days are %v", days)
	}
	for r, want := range map[rune]float64{'三': 3, '兩': 2, '億': 1e8, '천': 1000, '〇': 0, 'x': 0} {
		if got := lang.Numeral(r); got != want {
			t.Errorf("%c counts %v, want %v", r, got, want)
		}
	}
}

// A loop over words may end early; an iterator that goes on then panics.
func TestBreak(t *testing.T) {
	german := lang.Lookup("de")
	for range lang.All() {
		break
	}
	for range german.Numbers.All() {
		break
	}
	for range german.MonthNumbers() {
		break
	}
	for range german.Prepositions.All() {
		break
	}
}

// Languages that are written alike share their words.
func TestOf(t *testing.T) {
	for tag, want := range map[string]string{"nb-NO": "no", "nn": "no", "ms": "id", "prs": "fa", "hr": "sr", "zh-Hant-HK": "zh", "yue": "zh", "en-GB": "en", "haw": ""} {
		if got := lang.Of(language.Make(tag)); got.Tag != want {
			t.Errorf("%s has the words of %q, want %q", tag, got.Tag, want)
		}
	}
	hawaiian := lang.Of(language.Make("haw"))
	if !reflect.DeepEqual(*hawaiian, lang.Language{}) || hawaiian.Numbers.Known() {
		t.Error("Hawaiian has words")
	}
	if lang.Lookup("haw") != nil {
		t.Error("Hawaiian is known")
	}
}

func TestScripts(t *testing.T) {
	for _, r := range "中文かなカナーㄅไทยລາວខ្មែរမြန်မာབོད々" {
		if !lang.IsUnspaced(r) || !lang.IsAttached(r) {
			t.Errorf("%c is of a script with spaces", r)
		}
	}
	for _, r := range "한글" {
		if lang.IsUnspaced(r) || !lang.IsAttached(r) {
			t.Errorf("%c: Hangul has spaces, and particles touch its words", r)
		}
	}
	for _, r := range "aяαهאह1.、 " {
		if lang.IsUnspaced(r) || lang.IsAttached(r) {
			t.Errorf("%q is of a script without spaces", r)
		}
	}
}
