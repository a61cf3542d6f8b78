package quote_test

import (
	"encoding/json"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"example.com/attribution/quote"
)

func TestFormatCases(t *testing.T) {
	for _, c := range quoteCases(t, "format") {
		var want string
		if err := json.Unmarshal(c.Want, &want); err != nil {
			t.Fatal(err)
		}
		got := quote.Format(language.Make(c.Outer), c.Text, quote.FormatOptions{Lang: language.Make(c.Inner)})
		if got != want {
			t.Errorf("%s: Format(%s, %q) = %q, want %q", c.ID, c.Outer, c.Text, got, want)
		}
	}
}

func TestTagCases(t *testing.T) {
	for _, c := range quoteCases(t, "tag") {
		tag, err := quote.ParseTag(c.In)
		if (err != nil) != c.Error {
			t.Errorf("%s: ParseTag(%q): error %v, want one: %t", c.ID, c.In, err, c.Error)
		}
		if err != nil {
			continue
		}
		if tag.String() != c.Canonical || tag.Base.String() != c.Lang || tag.Source.String() != c.source() || tag.Machine() != c.Machine {
			t.Errorf("%s: ParseTag(%q) = %s, base %s, source %s, machine %t", c.ID, c.In, tag, tag.Base, tag.Source, tag.Machine())
		}
	}
}

// source is the member "source", which is a text elsewhere and a language
// here.
func (c quoteCase) source() string { return c.Source }

func TestFormat(t *testing.T) {
	lang := func(s string) quote.FormatOptions { return quote.FormatOptions{Lang: language.Make(s)} }
	tests := []struct {
		name, outer, words string
		options            quote.FormatOptions
		want               string
	}{
		{"three levels", "en", `He said: "She wrote 'no' twice"`, lang("en"), "“He said: ‘She wrote “no” twice’”"},
		{"marks of another language", "en", "Er sagte „nein“", lang("de"), "“Er sagte ‘nein’”"},
		{"apostrophes stay", "de", "It's the hackers' tool", lang("en"), "„It's the hackers' tool“"},
		{"unbalanced marks stay", "en", `He said "no`, lang("en"), `“He said "no”`},
		{"inches stay", "en", `a 6'2" man`, lang("en"), `“a 6'2" man”`},
		{"French spaces are not doubled", "fr", "Il a dit « non »", lang("fr"), "«\u202fIl a dit «\u202fnon\u202f»\u202f»"},
		{"French spaces go", "en", "Il a dit «\u202fnon\u202f»", lang("fr"), "“Il a dit ‘non’”"},
		{"Swiss French", "fr-CH", `Il a dit "non"`, lang("fr"), "«Il a dit ‹non›»"},
		{"Canadian French", "fr-CA", "non", lang("fr"), "«\u202fnon\u202f»"},
		{"Swedish", "sv", `Hon sade "nej"`, lang("sv"), "”Hon sade ’nej’”"},
		{"Japanese", "ja", "「はい」と言った", lang("ja"), "「『はい』と言った」"},
		{"Traditional Chinese", "zh-TW", "我們反對", lang("zh-TW"), "「我們反對」"},
		{"left to right in Arabic", "ar", "APT31", lang("en"), "”\u2066APT31\u2069“"},
		{"same direction", "ar", "لن نقبل", lang("fa"), "”لن نقبل“"},
		{"unknown language, foreign letters", "en", "לא", lang("und"), "“\u2068לא\u2069”"},
		{"Arabic that begins with a Latin name", "en", "APT31 لن", lang("ar"), "“\u2067APT31 لن\u2069”"},
		{"paragraph by paragraph", "en", "لن\n\nلا", lang("ar"), "“\u2067لن\u2069\n\n\u2067لا\u2069”"},
		{"isolate left open", "en", "a \u2067b", lang("en"), "“\u2066a \u2067b\u2069\u2069”"},
		{"PDI too many", "en", "a\u2069 b", lang("en"), "“\u2066\u2066a\u2069 b\u2069”"},
		{"embedding left open", "en", "a \u202eb", lang("en"), "“\u2066a \u202eb\u2069”"},
		{"balanced controls", "en", "a \u2067b\u2069", lang("en"), "“a \u2067b\u2069”"},
		{"verbatim", "en", `He said "no"`, quote.FormatOptions{Lang: language.English, Verbatim: true}, `“He said "no"”`},
		{"marks given", "de-CH", `Er sagte "nein"`, quote.FormatOptions{Marks: quote.Marks{Open: "«", Close: "»", InnerOpen: "‹", InnerClose: "›"}}, "«Er sagte ‹nein›»"},
		{"HTML", "en", "<لن>", quote.FormatOptions{Lang: language.Arabic, HTML: true}, `“<bdi lang="ar" dir="rtl">&lt;لن&gt;</bdi>”`},
		{"HTML, same language", "en", "a < b", quote.FormatOptions{Lang: language.English, HTML: true}, "“a &lt; b”"},
		{"HTML, unknown language", "en", "לא", quote.FormatOptions{HTML: true}, "“<bdi>לא</bdi>”"},
		{"nothing", "en", "", lang("en"), "“”"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := quote.Format(language.Make(tt.outer), tt.words, tt.options); got != tt.want {
				t.Errorf("got  %+q\nwant %+q", got, tt.want)
			}
		})
	}
}

func TestMarksOf(t *testing.T) {
	tests := []struct {
		lang string
		want quote.Marks
	}{
		{"und", quote.Marks{Open: "“", Close: "”", InnerOpen: "‘", InnerClose: "’"}},
		{"tlh", quote.Marks{Open: "“", Close: "”", InnerOpen: "‘", InnerClose: "’"}},
		{"de-AT", quote.Marks{Open: "„", Close: "“", InnerOpen: "‚", InnerClose: "‘"}},
		{"fr", quote.Marks{Open: "«\u202f", Close: "\u202f»", InnerOpen: "«\u202f", InnerClose: "\u202f»"}},
		{"fr-CA", quote.Marks{Open: "«\u202f", Close: "\u202f»", InnerOpen: "”", InnerClose: "“"}},
		{"fr-CH", quote.Marks{Open: "«", Close: "»", InnerOpen: "‹", InnerClose: "›"}},
		{"zh-HK", quote.Marks{Open: "「", Close: "」", InnerOpen: "『", InnerClose: "』"}},
	}
	for _, tt := range tests {
		if got := quote.MarksOf(language.Make(tt.lang)); got != tt.want {
			t.Errorf("MarksOf(%s) = %+q, want %+q", tt.lang, got, tt.want)
		}
	}
}

// FuzzFormat checks that what Format adds can be taken off again: Extract
// finds the words that Format set.
func FuzzFormat(f *testing.F) {
	f.Add("We did it", "en", "fr")
	f.Add(`He said "no"`, "de", "en")
	f.Add("לא \u2067", "sv", "he")
	f.Fuzz(func(t *testing.T, words, outer, inner string) {
		o, i := language.Make(outer), language.Make(inner)
		got := quote.Format(o, words, quote.FormatOptions{Lang: i, Verbatim: true})
		marks := quote.MarksOf(o)
		if !strings.HasPrefix(got, marks.Open) || !strings.HasSuffix(got, marks.Close) {
			t.Fatalf("Format(%s, %q) = %q lacks its marks", o, words, got)
		}
		drop := func(r rune) rune {
			if '\u2066' <= r && r <= '\u2069' {
				return -1
			}
			return r
		}
		core := got[len(marks.Open) : len(got)-len(marks.Close)]
		if strings.Map(drop, core) != strings.Map(drop, words) {
			t.Errorf("Format(%s, %q) = %q changed the words", o, words, got)
		}
		quote.Format(o, words, quote.FormatOptions{Lang: i})
	})
}
