package main

import (
	"strings"
	"testing"
)

// Of captions quote extract prints what is said, without times and tags, at its place in the file.
func TestExtractCaptions(t *testing.T) {
	text := "WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\n<v Jane Doe>The minister said: “We know\n\n2\n00:00:04.000 --> 00:00:07.500\nwho <i>did</i> it.”\n"
	r := runWith(text, "quote", "extract", "-json", "-lang", "en", "-")
	if r.status != exitOK || strings.Count(r.stdout, "\n") != 1 || !strings.Contains(r.stdout, `"text":"We know who did it."`) ||
		!strings.Contains(r.stdout, `"speaker":"The minister"`) {
		t.Errorf("%+v", r)
	}
}
