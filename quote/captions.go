package quote

import (
	"strings"

	"example.com/attribution/internal/pattern"
)

// Captions returns the words of a file of captions with blanks in the place of everything else, so that offsets in it are
// those in the file: no signature, no numbers and times of cues, no notes and styles, no tags. Lines of one voice are one
// paragraph, however the cues part them. It reports false, and returns the text as it is, for what is not a file of
// captions.
//
// A file is one of WebVTT if it begins with its signature (W3C, WebVTT: The Web Video Text Tracks Format, section 4.1), and
// one of SubRip if it begins with a number and, on the next line, the times of a cue.
func Captions(text string) (words string, ok bool) {
	body := strings.TrimPrefix(text, "\ufeff")
	isWeb := webSignature().MatchString(body)
	if !isWeb && !subRip().MatchString(body) {
		return text, false
	}
	m := masker{text: text, out: []byte(strings.Repeat(" ", len(text)))}
	first := true
	for at := len(text) - len(body); at < len(text); {
		at = m.block(at, first && isWeb)
		first = false
	}
	return string(m.out), true
}

var (
	webSignature = pattern.Lazy(`^WEBVTT(?:[ \t\r\n]|$)`)
	subRip       = pattern.Lazy(`^\s*\d+[ \t]*\r?\n` + cueTimes)
	times        = pattern.Lazy(`^` + cueTimes)
	notCue       = pattern.Lazy(`^(?:NOTE(?:[ \t]|$)|STYLE[ \t]*$|REGION[ \t]*$)`)
	// tags of both formats, and the positions of SubRip
	captionTag = pattern.Lazy(`<[^<>]*>|\{\\[^{}]*\}`)
	voice      = pattern.Lazy(`<v(?:\.[^ \t<>]*)?[ \t]+([^<>]*)>`)
)

const cueTimes = `[ \t]*(?:\d+:)?\d\d:\d\d[.,]\d{1,3}[ \t]+-->[ \t]+(?:\d+:)?\d\d:\d\d[.,]\d{1,3}`

// A masker puts the words of captions where they stand.
type masker struct {
	text  string
	out   []byte
	voice string // who spoke last; zero: not stated
}

// block takes the words of the block at a place, and returns where the next begins. A block is lines up to a blank one; the
// first of WebVTT is its head.
func (m *masker) block(at int, isHead bool) int {
	passed, isNote := false, false // the times of the cue; that the block is not a cue
	for i := 0; at < len(m.text); i++ {
		end := len(m.text)
		if n := strings.IndexByte(m.text[at:], '\n'); n >= 0 {
			end = at + n + 1
		}
		line := strings.TrimRight(m.text[at:end], "\r\n")
		switch {
		case strings.TrimSpace(line) == "":
			return end
		case i == 0 && notCue().MatchString(line):
			isNote = true
		case isNote, isHead && !times().MatchString(line):
		case times().MatchString(line):
			passed, isHead = true, false
		case passed:
			m.line(at, line)
		}
		at = end
	}
	return at
}

// line takes the words of a line of a cue. What another voice says, and what begins with a dash, is a paragraph of its own.
func (m *masker) line(at int, line string) {
	said := strings.TrimLeft(captionTag().ReplaceAllString(line, ""), " \t")
	if v := voice().FindStringSubmatch(line); v != nil && v[1] != m.voice || strings.HasPrefix(said, "-") || strings.HasPrefix(said, "–") {
		if v != nil {
			m.voice = v[1]
		}
		m.part(at)
	}
	copy(m.out[at:], line)
	for _, tag := range captionTag().FindAllStringIndex(line, -1) {
		for i := at + tag[0]; i < at+tag[1]; i++ {
			m.out[i] = ' '
		}
	}
}

// part begins a paragraph at a place: the blanks before it, which are where numbers and times stood, become an empty line.
func (m *masker) part(at int) {
	for i, n := at-1, 0; i >= 0 && m.out[i] == ' ' && n < 2; i, n = i-1, n+1 {
		m.out[i] = '\n'
	}
}
