package report_test

import (
	"bytes"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/report"
)

// The link of a quote has the text around it where the case says what that is, so that it leads to these words and not
// to the same elsewhere.
func TestQuoteLinksInContext(t *testing.T) {
	c := electoralCommission()
	c.Sources["gov-uk"].URL = "https://example.org/release"
	c.Quotes["words"].Anchor = attribution.Anchor{Prefix: "assesses that it was ", Suffix: " in 2021 and"}
	var b bytes.Buffer
	if err := report.HTML(&b, c, report.Options{}); err != nil {
		t.Fatal(err)
	}
	const want = "https://example.org/release#:~:text=that%20it%20was-,highly%20likely%20compromised%20by%20a%20Chinese\""
	if !strings.Contains(b.String(), want) {
		t.Errorf("no link with its context: %s", want)
	}
}
