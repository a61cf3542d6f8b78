package quote_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"example.com/attribution/quote"
)

const webVTT = "WEBVTT - Evening news\nKind: captions\n\nSTYLE\n::cue { color: \"red\" }\n\nNOTE\nThe minister said \"this is a note\"\n\nintro \"one\"\n" +
	"00:00:01.000 --> 00:00:04.000 align:start\n<v Jane Doe>The minister said: “We know\n\n2\n00:00:04.000 --> 00:00:07.500\n<v Jane Doe>who <i>did</i> it.”\n\n" +
	"3\n00:00:08.000 --> 00:00:09.000\n<v Ivo Brandel>“Nobody knows,” said the ambassador.\n"

const subRip = "1\r\n00:00:01,000 --> 00:00:04,000\r\n{\\an8}The minister said: “We know\r\n\r\n2\r\n00:00:04,000 --> 00:00:07,500\r\nwho <i>did</i> it.”\r\n\r\n" +
	"3\r\n00:00:08,000 --> 00:00:09,000\r\n- “Nobody knows,” said the ambassador.\r\n"

// Of files of captions only what is said is read, at its place in the file, also over cues; everything else is blank.
func TestCaptions(t *testing.T) {
	for name, text := range map[string]string{"WebVTT": webVTT, "SubRip": subRip, "with a byte order mark": "\ufeff" + webVTT,
		"a head without an empty line": strings.Replace(webVTT, "Kind: captions\n\nSTYLE\n::cue { color: \"red\" }\n\nNOTE\nThe minister said \"this is a note\"\n\nintro \"one\"\n", "", 1)} {
		t.Run(name, func(t *testing.T) {
			words, ok := quote.Captions(text)
			if !ok || len(words) != len(text) {
				t.Fatalf("%t, %d bytes of %d", ok, len(words), len(text))
			}
			if got := strings.Join(strings.Fields(words), " "); got != "The minister said: “We know who did it.” “Nobody knows,” said the ambassador." &&
				got != "The minister said: “We know who did it.” - “Nobody knows,” said the ambassador." {
				t.Errorf("%q", got)
			}
			var got []string
			for _, f := range quote.Extract(words, language.English) {
				got = append(got, strings.Join(strings.Fields(f.Text), " ")+" by "+text[f.Speaker.Start:f.Speaker.End])
				if first, _, _ := strings.Cut(f.Text, " "); !strings.HasPrefix(text[f.Start:], first) {
					t.Errorf("%q stands not at %d", f.Text, f.Start)
				}
			}
			if want := []string{"We know who did it. by The minister", "Nobody knows, by the ambassador"}; !slices.Equal(got, want) {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
	for _, text := range []string{"", "1\nThe minister said: “We know.”", "WEBVTTX\n\n“We know”", "The times are 00:00:01,000 --> 00:00:04,000", "1. “We know,” he said.\n2. Nothing."} {
		if words, ok := quote.Captions(text); ok || words != text {
			t.Errorf("%q is taken for captions: %q", text, words)
		}
	}
}

// FuzzCaptions holds that no byte moves and that what is left stands in the text.
func FuzzCaptions(f *testing.F) {
	f.Add(webVTT)
	f.Add(subRip)
	f.Add("WEBVTT\n\n<v ")
	f.Fuzz(func(t *testing.T, text string) {
		words, ok := quote.Captions(text)
		if len(words) != len(text) {
			t.Fatalf("%d bytes of %d", len(words), len(text))
		}
		for i := range len(words) {
			if ok && words[i] != text[i] && words[i] != ' ' && words[i] != '\n' {
				t.Fatalf("byte %d is %q, was %q", i, words[i], text[i])
			}
		}
	})
}
