package quote_test

import (
	"fmt"

	"golang.org/x/text/language"

	"example.com/attribution/quote"
)

// The marks are those of the embedding text, whatever the quotation's own
// language; quotations within get the marks of their level.
func ExampleFormat() {
	fmt.Println(quote.Format(language.English, "我们反对", quote.FormatOptions{Lang: language.Chinese}))
	fmt.Println(quote.Format(language.German, `Er sagte "nein"`, quote.FormatOptions{Lang: language.German}))
	fmt.Printf("%+q\n", quote.Format(language.French, "non", quote.FormatOptions{Lang: language.French}))
	// Output:
	// “我们反对”
	// „Er sagte ‚nein‘“
	// "\u00ab\u202fnon\u202f\u00bb"
}

// Words that run the other way are isolated inside the marks.
func ExampleFormat_direction() {
	arabic := quote.FormatOptions{Lang: language.Arabic}
	fmt.Printf("%+q\n", quote.Format(language.English, "لن", arabic))
	arabic.HTML = true
	fmt.Println(quote.Format(language.English, "لن", arabic))
	// Output:
	// "\u201c\u2067\u0644\u0646\u2069\u201d"
	// “<bdi lang="ar" dir="rtl">لن</bdi>”
}

// A house style can replace the marks of CLDR.
func ExampleMarksOf() {
	marks := quote.MarksOf(language.MustParse("de-CH"))
	fmt.Println(marks.Open + "Nein" + marks.Close)
	swiss := quote.Marks{Open: "«", Close: "»", InnerOpen: "‹", InnerClose: "›"}
	fmt.Println(quote.Format(language.MustParse("de-CH"), `Er sagte "nein"`, quote.FormatOptions{Marks: swiss}))
	// Output:
	// „Nein“
	// «Er sagte ‹nein›»
}

func ExampleParseTag() {
	tag, err := quote.ParseTag("en-t-zh-Hans-t0-und")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(tag.Base, "from", tag.Source, "by machine:", tag.Machine())
	fmt.Println(tag)
	// Output:
	// en from zh-Hans by machine: true
	// en-t-zh-hans-t0-und
}

// A Tag is also made as a literal.
func ExampleTag_String() {
	fmt.Println(quote.Tag{
		Base:   language.English,
		Source: language.French,
		Fields: []quote.Field{{Key: "t0", Value: "und"}, {Key: "x0", Value: "embassy"}},
	})
	// Output:
	// en-t-fr-t0-und-x0-embassy
}
