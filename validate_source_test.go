package attribution_test

import . "example.com/attribution"

var sourceBreaches = []breach{
	{"an address without its scheme", finds(at("/sources/page/url", CodeMalformedURL)),
		func(c *Case) { c.Sources["page"].URL = "example.org/page" },
		func(c *Case) { c.Sources["page"].URL = "http://example.org/páge?q=a%20b#c" }},
	{"an address that is not of the web", finds(at("/sources/page/archive", CodeMalformedURL)),
		func(c *Case) { c.Sources["page"].Archive = "ftp://example.org/archive" },
		func(c *Case) { c.Sources["page"].Archive = "https://[2001:db8::1]:8080/archive" }},
	{"an address with a password", finds(at("/sources/page/url", CodeMalformedURL)),
		func(c *Case) { c.Sources["page"].URL = "https://user:secret@example.org/" },
		func(c *Case) { c.Sources["page"].URL = "https://example.org/@user" }},
	{"an address with a blank", finds(at("/sources/page/url", CodeMalformedURL)),
		func(c *Case) { c.Sources["page"].URL = "https://exam ple.org/" },
		func(c *Case) { c.Sources["page"].URL = "https://example.org" }},
	{"a hash in capitals", finds(at("/sources/page/sha256", CodeMalformedHash)),
		func(c *Case) { c.Sources["page"].SHA256 = "A" + c.Sources["page"].SHA256[1:] },
		func(c *Case) { c.Sources["page"].SHA256 = "a" + c.Sources["page"].SHA256[1:] }},
	{"half a hash", finds(at("/sources/page/sha256", CodeMalformedHash)),
		func(c *Case) { c.Sources["page"].SHA256 = c.Sources["page"].SHA256[:40] },
		func(c *Case) { c.Sources["page"].SHA256 = "" }},
	{"a grade that there is not", finds(at("/sources/page/reliability", CodeUnknownWord)),
		func(c *Case) { c.Sources["page"].Reliability = "G" },
		func(c *Case) { c.Sources["page"].Reliability = "F" }},
	{"two grades", finds(at("/sources/page/reliability", CodeUnknownWord)),
		func(c *Case) { c.Sources["page"].Reliability = "AB" },
		func(c *Case) { c.Sources["page"].Reliability = "A" }},
	{"evidence disclosed in no known way", finds(at("/evidence/malware/disclosure", CodeUnknownWord)),
		func(c *Case) { c.Evidence["malware"].Disclosure = "secret" },
		func(c *Case) { c.Evidence["malware"].Disclosure = "withheld" }},
}
