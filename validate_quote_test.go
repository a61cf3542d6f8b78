package attribution_test

import . "example.com/attribution"

var quoteBreaches = []breach{
	{"no words", finds(lacks("/quotes/words", "text")),
		func(c *Case) { c.Quotes["words"].Text = "" },
		func(c *Case) { c.Quotes["words"].Text, c.Quotes["words"].Absent = "", AbsentNotRead }},
	{"words that are not there and are", finds(at("/quotes/spoken/absent", CodeMisplacedMember)),
		func(c *Case) { c.Quotes["spoken"].Text = "words" },
		func(c *Case) { c.Quotes["spoken"].Absent = AbsentWithheld }},
	{"a custom reason", finds(at("/quotes/spoken/absent", CodeUnknownWord)),
		func(c *Case) { c.Quotes["spoken"].Absent = "example.org/forgotten" },
		func(c *Case) { c.Quotes["spoken"].Absent = AbsentNotRecorded }},
	{"nobody's words", finds(lacks("/quotes/repeated", "statement")),
		func(c *Case) { c.Quotes["repeated"].Statement = "" },
		func(c *Case) { c.Quotes["repeated"].Speaker = "press" }},
	{"a rendering from nowhere", finds(lacks("/quotes/machine", "source")),
		func(c *Case) { c.Quotes["machine"].Source = "" },
		func(c *Case) { c.Quotes["machine"].Source, c.Quotes["machine"].Statement = "", "article" }},
	{"a rendering of nothing", finds(lacks("/quotes/rendering", "renders")),
		func(c *Case) { c.Quotes["rendering"].Renders = "" },
		func(c *Case) {
			q := c.Quotes["rendering"]
			q.Renders, q.Mode, q.Inferred = "", "", false
		}},
	{"a custom mode", finds(at("/quotes/rendering/mode", CodeUnknownWord)),
		func(c *Case) { c.Quotes["rendering"].Mode = "fan" },
		func(c *Case) { c.Quotes["rendering"].Mode = ModeHuman }},
	{"a custom form", finds(at("/quotes/rendering/form", CodeUnknownWord)),
		func(c *Case) { c.Quotes["rendering"].Form = "gist" },
		func(c *Case) { c.Quotes["rendering"].Form = FormParaphrase }},
	{"an anchor that ends before it starts", finds(at("/quotes/words/anchor/end", CodeOutOfRange)),
		func(c *Case) { c.Quotes["words"].Anchor.End = 9 },
		func(c *Case) { c.Quotes["words"].Anchor.End = 10 }},
	{"an anchor that starts and does not end", finds(lacks("/quotes/words/anchor", "end")),
		func(c *Case) { c.Quotes["words"].Anchor.End = 0 },
		func(c *Case) { c.Quotes["words"].Anchor.Start = 0 }},
	{"an anchor before the text", finds(at("/quotes/words/anchor/start", CodeOutOfRange)),
		func(c *Case) { c.Quotes["words"].Anchor = Anchor{Start: -3} },
		func(c *Case) { c.Quotes["words"].Anchor = Anchor{Prefix: "that "} }},
}
