package draft_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/attribution/draft"
	"golang.org/x/text/language"
)

// unmark takes the braces out of a sentence and returns the dates that they say.
func unmark(t *testing.T, marked string) (string, []draft.Date, []string) {
	t.Helper()
	var text strings.Builder
	var want []draft.Date
	var values []string
	for marked != "" {
		before, rest, found := strings.Cut(marked, "{")
		text.WriteString(before)
		if !found {
			break
		}
		depth, end := 1, 0
		for ; end < len(rest) && depth > 0; end++ {
			depth += strings.Count(rest[end:end+1], "{") - strings.Count(rest[end:end+1], "}")
		}
		words, value, _ := strings.Cut(rest[:end-1], "|")
		want = append(want, draft.Date{Start: text.Len(), End: text.Len() + len(words), Words: words})
		values = append(values, value)
		text.WriteString(words)
		marked = rest[end:]
	}
	return text.String(), want, values
}

func TestDatesOfInventedSentences(t *testing.T) {
	rows, err := os.ReadFile("testdata/dates.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(rows)) {
		tag, marked, _ := strings.Cut(strings.TrimSpace(line), " ")
		if tag == "#" {
			continue
		}
		text, want, values := unmark(t, marked)
		got := draft.Dates(text, language.MustParse(tag))
		ok := len(got) == len(want)
		for i := 0; ok && i < len(got); i++ {
			ok = got[i].Start < want[i].End && want[i].Start < got[i].End && got[i].EDTF.String() == values[i]
		}
		if !ok {
			t.Errorf("%s %s", tag, marked)
			for _, d := range got {
				t.Errorf("   %q %q %v", d.Words, d.EDTF, d.Relative)
			}
		}
	}
}

func ExampleDates() {
	text := "On 25 March 2024 the government accused Surland of attacks in early July 2023; the embassy answered on Wednesday."
	for _, d := range draft.Dates(text, language.English) {
		fmt.Printf("%q %s %t\n", d.Words, d.EDTF, d.Relative)
	}
	// Output:
	// "25 March 2024" 2024-03-25 false
	// "early July 2023" 2023-07 false
	// "Wednesday"  true
}

// A date's span has its words, spans are in order and apart, and no relative date has a value.
func checkDates(t *testing.T, text string, tag language.Tag) {
	t.Helper()
	last := 0
	for _, d := range draft.Dates(text, tag) {
		if d.Start < last || d.End <= d.Start || d.End > len(text) || text[d.Start:d.End] != d.Words {
			t.Fatalf("%s: span %d to %d %q after %d", tag, d.Start, d.End, d.Words, last)
		}
		if d.Relative && d.EDTF.String() != "" {
			t.Fatalf("%s: %q is relative and has %s", tag, d.Words, d.EDTF)
		}
		if utf8.ValidString(text) && !utf8.ValidString(d.Words) {
			t.Fatalf("%s: %q cuts a character", tag, d.Words)
		}
		last = d.End
	}
}

func FuzzDates(f *testing.F) {
	for _, s := range []string{"3 to 4 May 2024", "2021年4月15日", "99.99.9999", "\xff12 May", "令和元年5月", "the '90s", "٣١ مايو ٢٠٢١", "31 April 2023"} {
		f.Add(s)
	}
	tags := []language.Tag{language.English, language.Japanese, language.Arabic, language.Korean, language.Turkish, language.Und}
	f.Fuzz(func(t *testing.T, text string) {
		for _, tag := range tags {
			checkDates(t, text, tag)
		}
	})
}

func TestDatesOfHostileText(t *testing.T) {
	for _, unit := range []string{"1", "May ", "12.", "3 to ", "today ", "年", "十", " ", "\xff", "2021-", "é"} {
		for _, tag := range []language.Tag{language.English, language.Chinese, language.Polish} {
			checkDates(t, strings.Repeat(unit, 5000), tag)
		}
	}
}
